/// A day of the week; the week begins on Monday.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday at an index from Monday; the index is taken modulo 7.
  public static func of(mondayBased index: Int) -> Weekday { allCases[((index % 7) + 7) % 7] }

  /// As written inside a sentence: `thứ Hai` … `thứ Bảy`, `Chủ nhật`.
  public var vietnamese: String {
    switch self {
    case .monday: "thứ Hai"
    case .tuesday: "thứ Ba"
    case .wednesday: "thứ Tư"
    case .thursday: "thứ Năm"
    case .friday: "thứ Sáu"
    case .saturday: "thứ Bảy"
    case .sunday: "Chủ nhật"
    }
  }

  public var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  public var isWeekend: Bool { self >= .saturday }

  public static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }
}
