import Authorities
public import Diagnostics

/// A rule said back in its one canonical form; reading it again gives the same rule.
public enum RulePhrase {
  public static func wording(_ rule: ReceptionRule) -> Wording { Wording(vietnamese(rule), en: english(rule)) }

  static func vietnamese(_ rule: ReceptionRule) -> String {
    let groups = self.groups(rule.items)
    let words = groups.enumerated().map { index, group in
      // “ngày 15 và 25”, not “ngày 15 và ngày 25”.
      let isRepeat = index > 0 && group.isPlainDay && groups[index - 1].isPlainDay
      return isRepeat ? String(group.vietnamese.dropFirst("ngày ".count)) : group.vietnamese
    }
    return WordList.vietnamese(words) + suffix(rule)
  }

  private static func suffix(_ rule: ReceptionRule) -> String {
    let patterns = rule.items.map(\.pattern)
    if patterns.contains(.everyWorkingDay) { return "" }
    if case .weekly? = patterns.first { return " hằng tuần" }
    let isOrdinal = patterns.allSatisfy { pattern in
      switch pattern {
      case .firstWeekday, .lastWeekday, .firstWorkingDay, .lastWorkingDay: true
      default: false
      }
    }
    if rule.months == .every { return isOrdinal ? " của tháng" : " hằng tháng" }
    return (isOrdinal ? " của " : " ") + rule.months.vietnamese
  }

  static func english(_ rule: ReceptionRule) -> String {
    let words = groups(rule.items).map(\.english)
    let patterns = rule.items.map(\.pattern)
    if patterns.contains(.everyWorkingDay) { return WordList.english(words) }
    if case .weekly? = patterns.first { return "every " + WordList.english(words) }
    return WordList.english(words) + " of " + rule.months.english
  }

  /// Items side by side that differ only in their week are said once: “thứ Ba tuần thứ nhất và tuần thứ ba”.
  private static func groups(_ items: [ReceptionRule.Item]) -> [Group] {
    var groups: [Group] = []
    for item in items {
      if case .weekdayOfWeek(let day, let week) = item.pattern {
        if let last = groups.last, case .weekdayOfWeek(day, _) = last.item.pattern, last.item.part == item.part {
          groups[groups.count - 1].weeks.append(week)
        } else {
          groups.append(Group(item: item, weeks: [week]))
        }
      } else {
        groups.append(Group(item: item, weeks: []))
      }
    }
    return groups
  }
}

private struct Group {
  let item: ReceptionRule.Item
  var weeks: [ReceptionRule.Week]

  var isPlainDay: Bool {
    if case .dayOfMonth = item.pattern { item.part == nil } else { false }
  }

  var vietnamese: String {
    let name =
      switch item.pattern {
      case .weekly(let day): day.vietnamese
      case .dayOfMonth(let day): "ngày \(day)"
      case .weekdayOfWeek(let day, _): "\(day.vietnamese) " + WordList.vietnamese(weeks.map(\.vietnamese))
      case .firstWeekday(let day): "\(day.vietnamese) đầu tiên"
      case .lastWeekday(let day): "\(day.vietnamese) cuối cùng"
      case .firstWorkingDay: "ngày làm việc đầu tiên"
      case .lastWorkingDay: "ngày làm việc cuối cùng"
      case .everyWorkingDay: "mỗi ngày làm việc"
      }
    return item.part.map { "\($0.vietnamese) \(name)" } ?? name
  }

  var english: String {
    let name =
      switch item.pattern {
      case .weekly(let day): day.english
      case .dayOfMonth(let day): "day \(day)"
      case .weekdayOfWeek(let day, _): "\(day.english) of " + WordList.english(weeks.map(\.english))
      case .firstWeekday(let day): "the first \(day.english)"
      case .lastWeekday(let day): "the last \(day.english)"
      case .firstWorkingDay: "the first working day"
      case .lastWorkingDay: "the last working day"
      case .everyWorkingDay: "every working day"
      }
    return item.part.map { "\(name) (\($0.english))" } ?? name
  }
}

extension ReceptionRule.Week {
  static let ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu"]

  var vietnamese: String {
    switch self {
    case .number(let number):
      Self.ordinals.indices.contains(number - 1) ? "tuần thứ \(Self.ordinals[number - 1])" : "tuần thứ \(number)"
    case .last: "tuần cuối"
    }
  }

  var english: String {
    switch self {
    case .number(let number): "week \(number)"
    case .last: "the last week"
    }
  }
}

extension ReceptionRule.Months {
  fileprivate var vietnamese: String {
    switch self {
    case .every: "tháng"
    case .ofQuarter(let place): "tháng \(["đầu", "giữa", "cuối"][(place - 1) % 3]) quý"
    case .named(let months): (months.count > 1 ? "các " : "") + "tháng " + WordList.vietnamese(Self.numbers(months))
    }
  }

  fileprivate var english: String {
    switch self {
    case .every: "every month"
    case .ofQuarter(let place): "the \(["first", "second", "last"][(place - 1) % 3]) month of every quarter"
    case .named(let months): "month \(WordList.english(Self.numbers(months)))"
    }
  }

  private static func numbers(_ months: Set<Int>) -> [String] { months.sorted().map(String.init) }
}
