import Authorities
import Diagnostics

/// Why a rule phrase is refused.
enum RuleFault: Error, Equatable {
  /// A number that is no day of a month, e.g. “1525” where a separator was lost.
  case damaged(digits: String)
  /// `ngày 1 5 hằng tháng`, `ngày 8.2`: the rules it may be.
  case numbersSideBySide([ReceptionRule])
  /// `ngày 15 tháng 3 ngày 20`: of which months is the last? The rule of one list of months for all.
  case daysAfterMonths(ReceptionRule)
  /// It names days but not how often they come; the rule it would be with the likely frequency.
  case noFrequency(ReceptionRule)
  /// `thứ Năm hằng tháng`: which week?
  case noWeek(Weekday)
  /// `thứ 8`: no weekday, as written.
  case noWeekday(String)
  /// `ngày 15-25`: two days or a stretch? The rule of two days.
  case range(ReceptionRule)
  /// `ngày rằm`, `mùng 1 âm lịch`: rules go by the solar calendar.
  case lunar
  /// `ngày cuối cùng của tháng`, which is written as day 31.
  case lastDay
  /// `mỗi tháng 02 ngày: ngày 10`: as many as said, and the rule of those named.
  case count(Int, of: ReceptionRule)
  /// `thứ Năm hằng tuần, riêng tuần cuối …`, `thứ Năm cách tuần`.
  case exception
  /// `ngày 15 và 15 hằng tháng`.
  case twice
  /// `ngày 15 hằng tháng, nếu trùng ngày nghỉ thì …`: what the other words say has keys of its own.
  case extras(RuleExtras)
  /// `thứ Ba và thứ Năm sáng`: one morning or two?
  case unclearPart
  case unknown

  /// Examples of the forms that can be read.
  static let phrases = [
    "thứ Năm hằng tuần", "thứ Ba và thứ Năm hằng tuần", "sáng thứ Bảy hằng tuần", "ngày 15 hằng tháng",
    "ngày 15 và 25 hằng tháng", "thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng", "thứ Hai đầu tiên của tháng",
    "thứ Hai cuối cùng của tháng", "thứ Hai tuần cuối tháng", "ngày làm việc đầu tiên của tháng",
    "ngày làm việc cuối cùng của tháng", "mỗi ngày làm việc", "ngày 15 tháng đầu quý", "ngày 15 tháng cuối quý",
    "ngày 15 các tháng 3, 6, 9 và 12",
  ]

  func problem(for text: String, at location: Location) -> Problem {
    RuleProblem(text: text, location: location).of(self)
  }

  /// Two rising days whose digits run together: `1525` → `15 và 25`.
  static func split(_ digits: String) -> [String] {
    (1..<max(2, digits.count)).compactMap { length in
      guard let first = Int(digits.prefix(length)), let second = Int(digits.dropFirst(length)), first >= 1,
        first < second,
        second <= 31, !digits.dropFirst(length).hasPrefix("0") || length == digits.count - 2
      else { return nil }
      return "\(first) và \(second)"
    }.sorted { $0.utf8.count > $1.utf8.count }
  }
}
