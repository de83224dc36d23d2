import Authorities

/// Reads a rule phrase. Spelling does not matter (as offices write it: `thứ 5`/`T5`/`thứ Năm`, `hàng`/`hằng`, NFC or NFD,
/// either tone style, “định kỳ vào …” before it); a word that is not understood does: the phrase is refused, never guessed.
///
/// `sáng` or `chiều` holds for the days after it until the other word or `cả ngày`:
/// “sáng thứ Ba và thứ Năm” is both mornings, “thứ Ba và sáng thứ Năm” one whole day and one morning. See `RuleParts`.
struct RuleParser {
  private var tokens: PhraseTokens
  private var items: [ReceptionRule.Item] = []
  /// Weekdays read, whose week or frequency is still to come.
  private var pending: [(day: Weekday, part: DayPart?)] = []
  private var parts = RuleParts()
  private var scope: RuleScope?
  private var count: Int?
  /// How many days were named when months were; nil while no months are, or when the days came after them.
  private var daysOfMonths: Int?

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
        parts.passOver()
      } else if let new = RuleScope.take(from: &tokens) {
        parts.passOver()
        try set(new)
      } else if try !takeDays() {
        throw fault
      }
    }
    return try finished()
  }

  /// Whatever names days, or says how many there are.
  private mutating func takeDays() throws(RuleFault) -> Bool {
    if try takeCount() { return true }
    let before = (items: items.count, pending: pending.count)
    var isTaken = try takeWorkingDays()
    if !isTaken { isTaken = takeWeekday() }
    if !isTaken { isTaken = try takeWeekOfPending() }
    if !isTaken { isTaken = try takeDay() }
    guard isTaken else { return false }
    parts.named(items.count - before.items + max(0, pending.count - before.pending))
    return true
  }

  private mutating func takeCount() throws(RuleFault) -> Bool {
    var ahead = tokens
    _ = ahead.take("moi", "quy") || ahead.take("hang", "quy")
    guard let read = RuleCount(from: &ahead) else { return false }
    if count != nil { throw .unknown }
    tokens = ahead
    count = read.number
    if let scope = read.scope { try set(scope) }
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
    if tokens.peek() == .to, case .dayOfMonth? = items.last?.pattern { return rangeFault }
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
        other.scope = scope
        continue
      }
      guard (try? other.takeDay()) ?? false else { return .unknown }
    }
    do throws(RuleFault) {
      return .range(try other.finished())
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
    if count != nil, items.isEmpty, pending.isEmpty, tokens.peek() == .sign("("), tokens.isWeekday(at: 1) {
      tokens.skip()
      return true
    }
    if tokens.take("buoi") || tokens.take("vao") || tokens.take(.sign(")")) { return true }
    if tokens.take("ca", "ngay") {
      setPart(nil)
    } else if tokens.take("sang") {
      setPart(.morning)
    } else if tokens.take("chieu") {
      setPart(.afternoon)
    } else {
      return false
    }
    return true
  }

  private mutating func setPart(_ part: DayPart?) {
    var days = self
    parts.take(part) { days.set($1, ofLast: $0) }
    (items, pending) = (days.items, days.pending)
  }

  private mutating func set(_ part: DayPart?, ofLast count: Int) {
    for index in pending.indices.suffix(count) { pending[index].part = part }
    for index in items.indices.suffix(max(0, count - pending.count)) {
      items[index] = .init(items[index].pattern, part: part)
    }
  }

  private mutating func set(_ new: RuleScope) throws(RuleFault) {
    if let scope, scope != new { throw .unknown }
    scope = new
    if case .months(let months) = new, months != .every, !items.isEmpty || !pending.isEmpty {
      daysOfMonths = items.count + pending.count
    }
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
      items.append(.init(.firstWorkingDay, part: parts.part))
      if tokens.take("thang") { try set(.months(.every)) }
    } else if tokens.take("cuoi", "cung") || tokens.take("cuoi") {
      items.append(.init(.lastWorkingDay, part: parts.part))
      if tokens.take("thang") { try set(.months(.every)) }
    } else {
      items.append(.init(.everyWorkingDay, part: parts.part))
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
    pending.append((day, parts.part))
    takeRange(from: day)
    while tokens.peek() == .and {
      var ahead = tokens
      ahead.skip()
      guard let day = ahead.bareWeekday() else { break }
      tokens = ahead
      pending.append((day, parts.part))
      takeRange(from: day)
    }
    return true
  }

  /// `thứ Hai đến thứ Sáu`.
  private mutating func takeRange(from first: Weekday) {
    var ahead = tokens
    guard ahead.take(.to), let last = ahead.weekday() ?? ahead.bareWeekday(), last > first else { return }
    tokens = ahead
    for index in first.rawValue + 1...last.rawValue { pending.append((Weekday.of(mondayBased: index), parts.part)) }
  }

  private mutating func takeWeekOfPending() throws(RuleFault) -> Bool {
    guard !pending.isEmpty || items.last?.isOfWeek == true else { return false }
    let start = tokens
    while tokens.take(anyOf: "cua", "trong", "vao") {}
    if tokens.take("tuan") {
      _ = tokens.take("le")
      return try takeWeeks()
    }
    if !pending.isEmpty, tokens.take("cuoi") {
      _ = tokens.take("cung")
      return try settle { .lastWeekday($0) }
    }
    if !pending.isEmpty, tokens.take("dau") {
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
        if tokens.take("thang") { try set(.months(.every)) }
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
    // “…, tuần thứ ba” after a settled list goes on with the weekdays of the item before.
    let days =
      pending.isEmpty
      ? Array(items.suffix(1)).compactMap { item in item.pattern.weekday.map { ($0, item.part) } } : pending
    for (day, part) in days {
      for week in weeks { items.append(.init(.weekdayOfWeek(day, week), part: part)) }
    }
    pending = []
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
    items += pending.map { .init(pattern($0.day), part: $0.part) }
    pending = []
    if tokens.take("thang") { try set(.months(.every)) }
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
    items.append(.init(.dayOfMonth(number), part: parts.part))
    return true
  }

  // MARK: The whole

  private mutating func finished() throws(RuleFault) -> ReceptionRule {
    var days = self
    guard parts.end(days: pending.count + items.count, { days.set($1, ofLast: $0) }) else { throw .unclearPart }
    (items, pending) = (days.items, days.pending)
    let rule = try whole()
    if let daysOfMonths, daysOfMonths < rule.items.count { throw .daysAfterMonths(rule) }
    if let count, count != rule.items.count { throw .count(count, of: rule) }
    return rule
  }

  private func whole() throws(RuleFault) -> ReceptionRule {
    if let first = pending.first {
      let weekly = pending.map { ReceptionRule.Item(.weekly($0.day), part: $0.part) }
      if scope == nil, items.isEmpty { throw .noFrequency(ReceptionRule(items: weekly)) }
      guard scope == .week, items.isEmpty else { throw scope == .week ? .unknown : .noWeek(first.day) }
      return ReceptionRule(items: try Self.once(weekly))
    }
    guard !items.isEmpty else { throw .unknown }
    if items.contains(where: { $0.pattern == .everyWorkingDay }) {
      guard items.count == 1, scope == nil || scope == .week || scope == .months(.every) else { throw .unknown }
      return ReceptionRule(items: items)
    }
    guard scope != .week else { throw .unknown }
    guard case .months(let months)? = scope else { throw .noFrequency(ReceptionRule(items: try Self.once(items))) }
    return ReceptionRule(items: try Self.once(items), months: months)
  }

  /// The items; “ngày 15 và 15” is no rule, for one of them is likely another day.
  private static func once(_ items: [ReceptionRule.Item]) throws(RuleFault) -> [ReceptionRule.Item] {
    if Set(items).count != items.count { throw .twice }
    return items
  }
}
