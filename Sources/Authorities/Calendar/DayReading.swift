public import Diagnostics
public import Formats

extension MappingReader {
  /// A day written `2026-01-15`, `15/01/2026` or `5/1/2026`; anything else is a problem and nil.
  /// - Parameter absent: what to do where there is no day, for who wrote “không rõ”.
  public mutating func day(_ name: String, required: Bool = false, absent: Wording? = nil) -> CivilDay? {
    take(name, required: required).flatMap { day($0, absent: absent) }
  }

  /// The day a scalar node names, or a problem and nil.
  public mutating func day(_ node: YAMLNode, absent: Wording? = nil) -> CivilDay? {
    guard let text = scalar(node)?.withoutCurlyQuotes else { return nil }
    if let day = CivilDay(text: text) { return day }
    add(DateProblem.problem(for: text, at: location(node), absent: absent))
    return nil
  }
}

/// What is wrong with a text that should be a day.
public enum DateProblem {
  /// `impossible-date` for a date the calendar does not have, `not-a-date` for any other text.
  public static func problem(for text: String, at location: Location?, absent: Wording? = nil) -> Problem {
    guard let date = WrittenDate(text) else {
      return Problem(
        "not-a-date", Wording("“\(text)” không phải là một ngày", en: "“\(text)” is not a date"),
        fix: near(text) ?? lastDay(of: text)
          ?? Wording(
            "viết ngày dạng 2026-01-15 hoặc 15/01/2026\(absent.map { "; \($0.vi)" } ?? "")",
            en: "write the date as 2026-01-15 or 15/01/2026\(absent.map { "; \($0.en)" } ?? "")"),
        at: location)
    }
    return Problem(
      "impossible-date",
      Wording("Không có ngày \(date.vietnamese)", en: "There is no day \(date.vietnamese)"), fix: fix(for: date),
      at: location)
  }

  /// Asks for the day that the text may mean.
  public static func near(_ text: String) -> Wording? {
    NearDate.day(text).map { day in
      Wording(
        "viết “\(day.vietnamese)” nếu là ngày \(day.day) tháng \(day.month) năm \(day.year)",
        en: "write “\(day.vietnamese)” if it is \(day.iso)")
    }
  }

  /// Asks for the last day of “Quý IV/2026”.
  private static func lastDay(of text: String) -> Wording? {
    WrittenPeriod(text).map { period in
      Wording(
        "viết đúng một ngày; nếu là ngày cuối của khoảng thời gian ấy thì viết “\(period.last.vietnamese)”",
        en: "write one day; if the last of that stretch is meant, write “\(period.last.iso)”")
    }
  }

  private static func fix(for date: WrittenDate) -> Wording {
    let days = CivilDay.daysInMonth(date.month, of: date.year)
    guard days > 0, date.year > 0 else {
      return Wording(
        "tháng viết từ 1 đến 12, theo thứ tự ngày/tháng/năm", en: "months run from 1 to 12, in the order day/month/year"
      )
    }
    let month = "\(CivilDay.padded(date.month, 2))/\(CivilDay.padded(date.year, 4))"
    return Wording("kiểm tra lại: tháng \(month) có \(days) ngày", en: "check it: month \(month) has \(days) days")
  }
}
