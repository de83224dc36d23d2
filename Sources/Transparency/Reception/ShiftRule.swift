import Formats

/// What happens to a session whose day is a day off (`onDayOff`, `onWeekend`).
public enum ShiftRule: String, Sendable, Hashable, CaseIterable {
  case nextWorkingDay = "next-working-day"
  /// A tie goes to the later day.
  case nearestWorkingDay = "nearest-working-day"
  case previousWorkingDay = "previous-working-day"
  /// Seven days later, again until it is a working day.
  case sameWeekdayNextWeek = "same-weekday-next-week"
  /// No session (nghỉ).
  case cancelled
  /// A day is told later (thông báo sau); the session is shown without a date.
  case separateNotice = "separate-notice"
  /// Held on the day off.
  case keep

  /// As written in a schedule.
  public var vietnamese: String {
    switch self {
    case .nextWorkingDay: "chuyển sang ngày làm việc tiếp theo"
    case .nearestWorkingDay: "ngày làm việc gần nhất"
    case .previousWorkingDay: "ngày làm việc liền trước"
    case .sameWeekdayNextWeek: "cùng thứ tuần làm việc tiếp theo"
    case .cancelled: "nghỉ"
    case .separateNotice: "thông báo sau"
    case .keep: "giữ nguyên"
    }
  }

  public var english: String {
    switch self {
    case .nextWorkingDay: "moved to the next working day"
    case .nearestWorkingDay: "moved to the nearest working day"
    case .previousWorkingDay: "moved to the working day before"
    case .sameWeekdayNextWeek: "moved to the same weekday of the next working week"
    case .cancelled: "not held"
    case .separateNotice: "announced separately"
    case .keep: "held all the same"
    }
  }

  /// Reads the Vietnamese phrase, with or without “chuyển sang” and in the wordings seen in notices, or the English name.
  public init?(text: String) {
    if let rule = Self(rawValue: text) {
      self = rule
      return
    }
    var words = VietnameseText.folded(text)
    for opening in ["thi ", "se ", "chuyen sang ", "doi sang ", "lui sang ", "tiep vao ", "vao "]
    where words.hasPrefix(opening) {
      words.removeFirst(opening.count)
    }
    switch words {
    case "ngay lam viec tiep theo", "ngay lam viec ke tiep", "ngay lam viec ke tiep theo", "ngay lam viec lien ke",
      "ngay lam viec sau", "ngay lam viec lien sau", "ngay lam viec lien ke tiep theo":
      self = .nextWorkingDay
    case "ngay lam viec gan nhat", "ngay gan nhat": self = .nearestWorkingDay
    case "ngay lam viec lien truoc", "ngay lam viec truoc do", "ngay lam viec lien ke truoc": self = .previousWorkingDay
    case "cung thu tuan lam viec tiep theo", "cung thu cua tuan lam viec tiep theo", "cung thu tuan tiep theo",
      "cung thu tuan sau":
      self = .sameWeekdayNextWeek
    case "nghi", "khong tiep": self = .cancelled
    case "thong bao sau", "thong bao rieng", "co thong bao rieng", "co thong bao sau": self = .separateNotice
    case "giu nguyen", "van tiep": self = .keep
    default: return nil
    }
  }
}
