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

  /// The words by which messages ask for a rule.
  static let words = allCases.map(\.vietnamese)

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

  /// Reads the Vietnamese phrase in the wordings seen in notices (“trùng ngày nghỉ thì chuyển sang ngày làm việc liền kề
  /// tiếp theo”), or the English name. A word that is not understood makes it nil.
  public init?(text: String) {
    if let rule = Self(rawValue: text) {
      self = rule
      return
    }
    let words = VietnameseText.folded(text).split { " ,;".contains($0) }.map(String.init)
    for start in words.indices {
      let rest = Array(words[start...])
      // “ngày nghỉ” is what the day is, not what becomes of the session.
      let isDayOff = rest == ["nghi"] && start > 0 && words[start - 1] == "ngay"
      if !isDayOff, let rule = Self.phrases[rest.joined(separator: " ")] ?? Self.shift(rest) {
        self = rule
        return
      }
      if !Self.openings.contains(words[start]) { return nil }
    }
    return nil
  }

  /// “ngày làm việc …” by what follows: words of what comes next, or of what was before.
  private static func shift(_ words: [String]) -> ShiftRule? {
    guard words.starts(with: ["ngay", "lam", "viec"]) else { return nil }
    let rest = Set(words.dropFirst(3))
    if rest.contains("truoc") { return rest.isSubset(of: ["truoc", "lien", "ke", "do"]) ? .previousWorkingDay : nil }
    let isNext = !rest.isDisjoint(with: ["ke", "sau", "lien"]) || rest.isSuperset(of: ["tiep", "theo"])
    let known: Set = [
      "tiep", "theo", "ke", "sau", "lien", "do", "gan", "nhat", "dau", "tien", "ngay", "nghi", "ky", "dot", "le",
    ]
    return isNext && rest.isSubset(of: known) ? .nextWorkingDay : nil
  }

  /// Words that say no more than that the day is off and the session moves.
  private static let openings: Set<String> = [
    "neu", "khi", "truong", "hop", "trung", "vao", "voi", "ngay", "nghi", "le", "tet", "thi", "se", "duoc", "chuyen",
    "sang", "doi", "lui", "lai", "hoan", "tiep", "cong", "dan", "lich", "buoi", "den", "viec", "thuc", "hien",
  ]

  private static let phrases: [String: ShiftRule] = [
    "ngay lam viec gan nhat": .nearestWorkingDay, "ngay gan nhat": .nearestWorkingDay,
    "cung thu tuan lam viec tiep theo": .sameWeekdayNextWeek,
    "cung thu cua tuan lam viec tiep theo": .sameWeekdayNextWeek, "cung thu tuan tiep theo": .sameWeekdayNextWeek,
    "cung thu cua tuan tiep theo": .sameWeekdayNextWeek, "cung thu tuan sau": .sameWeekdayNextWeek,
    "nghi": .cancelled, "khong tiep": .cancelled, "thong bao sau": .separateNotice,
    "thong bao rieng": .separateNotice, "co thong bao rieng": .separateNotice, "co thong bao sau": .separateNotice,
    "giu nguyen": .keep, "van tiep": .keep,
  ]
}
