import Authorities

/// What a rule phrase has named as far as it is read, and the rule it makes when all of it is.
struct RuleDraft {
  private(set) var items: [ReceptionRule.Item] = []
  /// Weekdays read, whose week or frequency is still to come.
  private(set) var pending: [(day: Weekday, part: DayPart?)] = []
  var parts = RuleParts()
  var scope: RuleScope?
  /// How many days the phrase says it names.
  private(set) var count: Int?
  /// How many days were named when months were; nil while no months are, or when the days came after them.
  private var daysOfMonths: Int?

  /// No day is named yet.
  var isEmpty: Bool { items.isEmpty && pending.isEmpty }

  mutating func add(_ pattern: ReceptionRule.Pattern) { items.append(.init(pattern, part: parts.part)) }

  mutating func add(_ weekday: Weekday) { pending.append((weekday, parts.part)) }

  mutating func set(_ new: RuleScope) throws(RuleFault) {
    if let scope, scope != new { throw .unknown }
    scope = new
    if case .months(let months) = new, months != .every, !isEmpty { daysOfMonths = items.count + pending.count }
  }

  mutating func set(count new: Int) throws(RuleFault) {
    if count != nil { throw .unknown }
    count = new
  }

  // MARK: Halves of the day

  mutating func take(part: DayPart?) {
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

  // MARK: Weeks of the pending weekdays

  mutating func settle(_ pattern: (Weekday) -> ReceptionRule.Pattern) {
    items += pending.map { .init(pattern($0.day), part: $0.part) }
    pending = []
  }

  /// “…, tuần thứ ba” after a settled list goes on with the weekdays of the item before.
  mutating func settle(in weeks: [ReceptionRule.Week]) {
    let days =
      pending.isEmpty
      ? Array(items.suffix(1)).compactMap { item in item.pattern.weekday.map { ($0, item.part) } } : pending
    for (day, part) in days {
      for week in weeks { items.append(.init(.weekdayOfWeek(day, week), part: part)) }
    }
    pending = []
  }

  // MARK: The whole

  mutating func finished() throws(RuleFault) -> ReceptionRule {
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
