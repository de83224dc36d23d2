import Authorities

/// Reads a rule phrase. Spelling does not matter (as offices write it: `thứ 5`/`T5`/`thứ Năm`, `hàng`/`hằng`, NFC or NFD,
/// either tone style, “định kỳ vào …” before it); a word that is not understood does: the phrase is refused, never guessed.
///
/// `sáng` or `chiều` holds for the days after it until the other word or `cả ngày`:
/// “sáng thứ Ba và thứ Năm” is both mornings, “thứ Ba và sáng thứ Năm” one whole day and one morning. See `RuleParts`.
struct RuleParser {
  private var tokens: PhraseTokens
  private var draft = RuleDraft()

  static func parse(_ text: String) throws(RuleFault) -> ReceptionRule {
    let tokens = PhraseTokens(text)
    if tokens.hasNumbersSideBySide { throw .numbersSideBySide(NumberGaps.rules(of: text)) }
    var parser = RuleParser(tokens: tokens)
    do throws(RuleFault) {
      return try parser.rule()
    } catch {
      // Only what is not understood as a whole is told by what is wrong with its days.
      if let extras = error == .unknown ? try RuleExtras(text) : try? RuleExtras(text) { throw .extras(extras) }
      throw error == .unknown && Self.hasException(tokens) ? .exception : error
    }
  }

  private init(tokens: PhraseTokens) { self.tokens = tokens }

  private mutating func rule() throws(RuleFault) -> ReceptionRule {
    skipOpening()
    while !tokens.isAtEnd {
      if takePart() || tokens.take("duong", "lich") { continue }
      if tokens.take(.and) {
        draft.parts.passOver()
      } else if let new = RuleScope.take(from: &tokens) {
        draft.parts.passOver()
        try draft.set(new)
      } else if try !takeDays() {
        throw fault
      }
    }
    return try draft.finished()
  }

  /// Whatever names days, or says how many there are.
  private mutating func takeDays() throws(RuleFault) -> Bool {
    if try takeCount() { return true }
    let before = (items: draft.items.count, pending: draft.pending.count)
    var isTaken = try takeWorkingDays()
    if !isTaken { isTaken = takeWeekday() }
    if !isTaken { isTaken = try takeWeekOfPending() }
    if !isTaken { isTaken = try takeDay() }
    guard isTaken else { return false }
    draft.parts.named(draft.items.count - before.items + max(0, draft.pending.count - before.pending))
    return true
  }

  private mutating func takeCount() throws(RuleFault) -> Bool {
    var ahead = tokens
    _ = ahead.take("moi", "quy") || ahead.take("hang", "quy")
    guard let read = RuleCount(from: &ahead) else { return false }
    try draft.set(count: read.number)
    tokens = ahead
    if let scope = read.scope { try draft.set(scope) }
    return true
  }

  /// “riêng tuần cuối”, “trừ chiều thứ Sáu”, “tuần chẵn”, “cách tuần”, “hai tuần một lần”.
  private static func hasException(_ tokens: PhraseTokens) -> Bool {
    ["rieng", "tru", "ngoai", "chan", "le"].contains { tokens.contains($0) } || tokens.contains("cach", "tuan")
      || tokens.contains("mot", "lan")
  }

  /// Why the words that come next are no part of a rule.
  private var fault: RuleFault {
    if tokens.contains("ram") || tokens.contains("am", "lich") { return .lunar }
    if tokens.contains("ngay", "cuoi") { return .lastDay }
    if tokens.peek() == .word("thu"), case .number(_, let digits)? = tokens.peek(1) {
      return .noWeekday("thứ \(digits)")
    }
    if tokens.peek() == .word("thu"), case .word(let word)? = tokens.peek(1), let name = Self.noWeekdays[word] {
      return .noWeekday(name)
    }
    if tokens.peek() == .to, case .dayOfMonth? = draft.items.last?.pattern { return rangeFault }
    return .unknown
  }

  /// `ngày 15-25 hằng tháng` with the dash read as “và”.
  private var rangeFault: RuleFault {
    var other = self
    other.tokens.skip()
    guard let rest = try? other.takeDay(), rest else { return .unknown }
    while !other.tokens.isAtEnd {
      if other.tokens.take(.and) { continue }
      if let scope = RuleScope.take(from: &other.tokens) {
        other.draft.scope = scope
        continue
      }
      guard (try? other.takeDay()) ?? false else { return .unknown }
    }
    do throws(RuleFault) {
      return .range(try other.draft.finished())
    } catch {
      if case .noFrequency(let rule) = error { return .range(rule) }
      return .unknown
    }
  }

  private static let besides: Set<String> = ["buoi", "sang", "chieu", "ca", "vao", "tuan"]
  private static let noWeekdays = ["tam": "thứ tám", "chin": "thứ chín", "muoi": "thứ mười"]

  private mutating func skipOpening() {
    while tokens.take(anyOf: "lich", "tiep", "cong", "dan", "dinh", "ky", "ki", "vao", "duoc", "to", "chuc", "la") {}
  }

  /// Also passes over parentheses about a half of the day or a week; others would say something else of the day before.
  private mutating func takePart() -> Bool {
    if tokens.peek() == .sign("("), case .word(let word)? = tokens.peek(1), Self.besides.contains(word) {
      tokens.skip()
      return true
    }
    if draft.count != nil, draft.isEmpty, tokens.peek() == .sign("("), tokens.isWeekday(at: 1) {
      tokens.skip()
      return true
    }
    if tokens.take("buoi") || tokens.take("vao") || tokens.take(.sign(")")) { return true }
    if tokens.take("ca", "ngay") {
      draft.take(part: nil)
    } else if tokens.take("sang") {
      draft.take(part: .morning)
    } else if tokens.take("chieu") {
      draft.take(part: .afternoon)
    } else {
      return false
    }
    return true
  }

  // MARK: Working days

  private mutating func takeWorkingDays() throws(RuleFault) -> Bool {
    let start = tokens
    while tokens.take(anyOf: "tat", "ca", "moi", "cac", "hang", "nhung") {}
    guard tokens.take("ngay", "lam", "viec") else {
      tokens = start
      return false
    }
    if tokens.take("dau", "tien") || tokens.take("dau") {
      draft.add(.firstWorkingDay)
      if tokens.take("thang") { try draft.set(.months(.every)) }
    } else if tokens.take("cuoi", "cung") || tokens.take("cuoi") {
      draft.add(.lastWorkingDay)
      if tokens.take("thang") { try draft.set(.months(.every)) }
    } else {
      draft.add(.everyWorkingDay)
    }
    return true
  }

  // MARK: Weekdays

  private mutating func takeWeekday() -> Bool {
    let start = tokens
    while tokens.take(anyOf: "cac", "ngay") {}
    // “từ thứ Hai đến thứ Sáu”, and “ngày đầu tuần”, which is a Monday.
    if tokens.peek() == .word("tu"), tokens.isWeekday(at: 1) { tokens.skip() }
    guard let day = tokens.weekday() ?? (tokens != start && tokens.take("dau", "tuan") ? .monday : nil) else {
      tokens = start
      return false
    }
    draft.add(day)
    takeRange(from: day)
    while tokens.peek() == .and {
      var ahead = tokens
      ahead.skip()
      guard let day = ahead.bareWeekday() else { break }
      tokens = ahead
      draft.add(day)
      takeRange(from: day)
    }
    return true
  }

  /// `thứ Hai đến thứ Sáu`.
  private mutating func takeRange(from first: Weekday) {
    var ahead = tokens
    guard ahead.take(.to), let last = ahead.weekday() ?? ahead.bareWeekday(), last > first else { return }
    tokens = ahead
    for index in first.rawValue + 1...last.rawValue { draft.add(Weekday.of(mondayBased: index)) }
  }

  private mutating func takeWeekOfPending() throws(RuleFault) -> Bool {
    guard !draft.pending.isEmpty || draft.items.last?.isOfWeek == true else { return false }
    let start = tokens
    while tokens.take(anyOf: "cua", "trong", "vao") {}
    if tokens.take("tuan") {
      _ = tokens.take("le")
      return try takeWeeks()
    }
    if !draft.pending.isEmpty, tokens.take("cuoi") {
      _ = tokens.take("cung")
      return try settle { .lastWeekday($0) }
    }
    if !draft.pending.isEmpty, tokens.take("dau") {
      _ = tokens.take("tien")
      return try settle { .firstWeekday($0) }
    }
    tokens = start
    return false
  }

  /// After `tuần`: `thứ nhất`, `thứ 2 và thứ 4`, `1 và 3`, `cuối (cùng)`; `tuần` may stand before each.
  private mutating func takeWeeks() throws(RuleFault) -> Bool {
    var weeks: [ReceptionRule.Week] = []
    repeat {
      if tokens.take("cuoi") {
        _ = tokens.take("cung")
        weeks.append(.last)
        if tokens.take("thang") { try draft.set(.months(.every)) }
      } else if tokens.take("dau") {
        _ = tokens.take("tien")
        weeks.append(.number(1))
      } else if let (number, count) = weekNumber(0) {
        tokens.skip(count)
        weeks.append(.number(number))
      } else {
        throw .unknown
      }
    } while takeNextWeek()
    draft.settle(in: weeks)
    return true
  }

  private func weekNumber(_ ahead: Int) -> (number: Int, tokens: Int)? {
    if tokens.peek(ahead) == .word("thu") { return tokens.ordinal(ahead + 1).map { ($0, 2) } }
    return tokens.ordinal(ahead).map { ($0, 1) }
  }

  /// After a comma or “và”: another week, unless it is a weekday with a week of its own (`… và thứ Năm tuần thứ hai`).
  private mutating func takeNextWeek() -> Bool {
    guard tokens.peek() == .and else { return false }
    if tokens.peek(1) == .word("tuan") {
      tokens.skip(2)
      _ = tokens.take("le")
      return true
    }
    var ahead = 1
    while let (_, count) = weekNumber(ahead) {
      ahead += count
      guard tokens.peek(ahead) == .and else { break }
      ahead += 1
    }
    guard ahead > 1,
      ![.word("tuan"), .word("cuoi"), .word("dau"), .word("cua")].contains(tokens.peek(ahead)) || isOwner(ahead)
    else { return false }
    tokens.skip()
    return true
  }

  /// `của tháng` ends a list of weeks; `của tuần` would begin another.
  private func isOwner(_ ahead: Int) -> Bool {
    guard tokens.peek(ahead) == .word("cua"), case .word(let next)? = tokens.peek(ahead + 1) else { return false }
    return next != "tuan"
  }

  private mutating func settle(_ pattern: (Weekday) -> ReceptionRule.Pattern) throws(RuleFault) -> Bool {
    draft.settle(pattern)
    if tokens.take("thang") { try draft.set(.months(.every)) }
    return true
  }

  // MARK: Days of the month

  private mutating func takeDay() throws(RuleFault) -> Bool {
    var ahead = tokens
    while ahead.take(anyOf: "cac", "ngay", "mong", "mung") {}
    guard case .number(let number, let digits)? = ahead.peek() else { return false }
    guard (1...31).contains(number), digits.utf8.count <= 2 else { throw .damaged(digits: digits) }
    ahead.skip()
    tokens = ahead
    draft.add(.dayOfMonth(number))
    return true
  }
}
