public import Authorities

/// Days and times as they are said in Vietnamese.
public enum SpokenDay {
  /// `thứ Năm, ngày mười lăm tháng một năm hai nghìn không trăm hai mươi sáu`.
  public static func full(_ day: CivilDay) -> String { "\(day.weekday.vietnamese), \(date(day))" }

  /// `thứ Năm, ngày mười lăm tháng một`.
  public static func withoutYear(_ day: CivilDay) -> String {
    "\(day.weekday.vietnamese), ngày \(number(day.components.day)) tháng \(month(day.components.month))"
  }

  /// `ngày mười lăm tháng một năm hai nghìn không trăm hai mươi sáu`.
  public static func date(_ day: CivilDay) -> String {
    let (year, month, number) = day.components
    return "ngày \(self.number(number)) tháng \(self.month(month)) năm \(SpokenNumber.words(year))"
  }

  /// The first ten days of a month are said with `mồng`.
  static func number(_ day: Int) -> String { (day <= 10 ? "mồng " : "") + SpokenNumber.words(day) }

  /// The fourth month is `tư`.
  static func month(_ month: Int) -> String { month == 4 ? "tư" : SpokenNumber.words(month) }

  /// `tám giờ`, `mười một giờ ba mươi phút`; in minutes from midnight.
  public static func clock(_ minutes: Int) -> String {
    let hours = "\(SpokenNumber.words(minutes / 60)) giờ"
    return minutes % 60 == 0 ? hours : "\(hours) \(SpokenNumber.words(minutes % 60)) phút"
  }

  /// `từ tám giờ đến mười một giờ`, or `từ tám giờ` without an end.
  public static func span(_ span: TimeSpan) -> String {
    "từ \(clock(span.start))\(span.end.map { " đến \(clock($0))" } ?? "")"
  }

  /// Several stretches of a day, each with its half of the day; `trong giờ hành chính` when none is announced.
  public static func spans(_ spans: [TimeSpan], _ part: DayPart?) -> String {
    switch spans.count {
    case 0: part.map { "buổi \($0.vietnamese), trong giờ hành chính" } ?? "trong giờ hành chính"
    case 1: span(spans[0])
    default: spans.map { "buổi \($0.part.vietnamese) \(span($0))" }.joined(separator: ", ")
    }
  }
}
