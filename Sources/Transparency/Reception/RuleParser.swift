/// Reads a rule phrase. Spelling does not matter (as offices write it: `thứ 5`/`T5`/`thứ Năm`, `hàng`/`hằng`, NFC or NFD,
/// either tone style, “định kỳ vào …” before it); a word that is not understood does: the phrase is refused, never guessed.
///
/// `sáng` or `chiều` holds for the days after it until the other word or `cả ngày`:
/// “sáng thứ Ba và thứ Năm” is both mornings, “thứ Ba và sáng thứ Năm” one whole day and one morning.
struct RuleParser {
  private enum Scope { case week, month, quarter }

  private var tokens: PhraseTokens
  private var items: [ReceptionRule.Item] = []
  /// Weekdays read, whose week or frequency is still to come.
  private var pending: [(day: Weekday, part: DayPart?)] = []
  private var part: DayPart?
  private var scope: Scope?

  static func parse(_ text: String) throws(RuleFault) -> ReceptionRule {
    var parser = RuleParser(tokens: PhraseTokens(text))
    return try parser.rule()
  }

  private init(tokens: PhraseTokens) { self.tokens = tokens }

  private mutating func rule() throws(RuleFault) -> ReceptionRule {
    skipOpening()
    while !tokens.isAtEnd {
      if tokens.take(.and) || takePart() { continue }
      if try takeScope() { continue }
      if try takeWorkingDays() { continue }
      if takeWeekday() { continue }
      if try takeWeekOfPending() { continue }
      if try takeDay() { continue }
      throw fault
    }
    return try finished()
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
      guard other.tokens.take(.and) || (try? other.takeScope()) ?? false || (try? other.takeDay()) ?? false else {
        return .unknown
      }
    }
    do throws(RuleFault) {
      return .range(try other.finished())
    } catch {
      if case .noFrequency(let rule) = error { return .range(rule) }
      return .unknown
    }
  }

  private static let noWeekdays = ["tam": "thứ tám", "chin": "thứ chín", "muoi": "thứ mười"]

  private mutating func skipOpening() {
    while tokens.take(anyOf: "lich", "tiep", "cong", "dan", "dinh", "ky", "ki", "vao", "duoc", "to", "chuc", "la") {}
  }

  private mutating func takePart() -> Bool {
    if tokens.take("ca", "ngay") {
      part = nil
      return true
    }
    if tokens.take("buoi") || tokens.take("vao") { return true }
    if tokens.take("sang") {
      part = .morning
      return true
    }
    if tokens.take("chieu") {
      part = .afternoon
      return true
    }
    return false
  }

  // MARK: How often

  private mutating func takeScope() throws(RuleFault) -> Bool {
    if takeQuarter() { return try set(.quarter) }
    if tokens.take("hang", "tuan") || tokens.take("moi", "tuan") || tokens.take("trong", "tuan") {
      return try set(.week)
    }
    if tokens.take("hang", "thang") || tokens.take("moi", "thang") { return try set(.month) }
    if case .word("moi")? = tokens.peek(), isWeekday(at: 1) {
      tokens.skip()
      return try set(.week)
    }
    guard takeOwner(of: "thang") else { return false }
    return try set(.month)
  }

  /// `của tháng`, `trong mỗi tháng`.
  private mutating func takeOwner(of word: String) -> Bool {
    for owner in ["cua", "trong"] {
      for every in ["hang", "moi", "cac"] where tokens.take(owner, every, word) { return true }
      if tokens.take(owner, word) { return true }
    }
    return false
  }

  /// `tháng đầu quý`, `các tháng đầu tiên của mỗi quý`.
  private mutating func takeQuarter() -> Bool {
    let start = tokens
    while tokens.take(anyOf: "cua", "trong", "cac", "vao", "moi") {}
    if tokens.take("thang", "dau") {
      _ = tokens.take("tien")
      while tokens.take(anyOf: "cua", "cac", "moi", "hang") {}
      if tokens.take("quy") { return true }
    }
    tokens = start
    return false
  }

  private mutating func set(_ new: Scope) throws(RuleFault) -> Bool {
    if let scope, scope != new { throw .unknown }
    scope = new
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
      items.append(.init(.firstWorkingDay, part: part))
      if tokens.take("thang") { _ = try set(.month) }
    } else if tokens.take("cuoi", "cung") || tokens.take("cuoi") {
      items.append(.init(.lastWorkingDay, part: part))
      if tokens.take("thang") { _ = try set(.month) }
    } else {
      items.append(.init(.everyWorkingDay, part: part))
    }
    return true
  }

  // MARK: Weekdays

  private func isWeekday(at ahead: Int) -> Bool {
    var copy = tokens
    copy.skip(ahead)
    _ = copy.take("ngay")
    return copy.weekday() != nil
  }

  private mutating func takeWeekday() -> Bool {
    let start = tokens
    while tokens.take(anyOf: "cac", "ngay") {}
    guard let day = tokens.weekday() else {
      tokens = start
      return false
    }
    pending.append((day, part))
    takeRange(from: day)
    while tokens.peek() == .and {
      var ahead = tokens
      ahead.skip()
      guard let day = ahead.bareWeekday() else { break }
      tokens = ahead
      pending.append((day, part))
      takeRange(from: day)
    }
    return true
  }

  /// `thứ Hai đến thứ Sáu`.
  private mutating func takeRange(from first: Weekday) {
    var ahead = tokens
    guard ahead.take(.to), let last = ahead.weekday() ?? ahead.bareWeekday(), last > first else { return }
    tokens = ahead
    for index in first.rawValue + 1...last.rawValue { pending.append((Weekday.of(mondayBased: index), part)) }
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
        if tokens.take("thang") { _ = try set(.month) }
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
    if tokens.take("thang") { _ = try set(.month) }
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
    items.append(.init(.dayOfMonth(number), part: part))
    return true
  }

  // MARK: The whole

  private mutating func finished() throws(RuleFault) -> ReceptionRule {
    if let first = pending.first {
      let weekly = pending.map { ReceptionRule.Item(.weekly($0.day), part: $0.part) }
      if scope == nil, items.isEmpty { throw .noFrequency(ReceptionRule(items: weekly)) }
      guard scope == .week, items.isEmpty else { throw scope == .week ? .unknown : .noWeek(first.day) }
      return ReceptionRule(items: Self.once(weekly))
    }
    guard !items.isEmpty else { throw .unknown }
    let rule = ReceptionRule(items: Self.once(items), months: scope == .quarter ? .firstOfQuarter : .every)
    let everyDay = items.contains { $0.pattern == .everyWorkingDay }
    if everyDay {
      guard items.count == 1, scope != .quarter else { throw .unknown }
      return rule
    }
    if scope == .week { throw .unknown }
    if scope == nil { throw .noFrequency(rule) }
    return rule
  }

  private static func once(_ items: [ReceptionRule.Item]) -> [ReceptionRule.Item] {
    var seen: Set<ReceptionRule.Item> = []
    return items.filter { seen.insert($0).inserted }
  }
}

extension ReceptionRule.Item {
  fileprivate var isOfWeek: Bool {
    if case .weekdayOfWeek = pattern { true } else { false }
  }
}
