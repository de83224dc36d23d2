/// The word beside an hour that tells its part of the day: `sáng`, `chiều`, `tối`.
public enum HourWord: Sendable {
  case morning, afternoon, evening

  var vietnamese: String {
    switch self {
    case .morning: "sáng"
    case .afternoon: "chiều"
    case .evening: "tối"
    }
  }

  var english: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .evening: "evening"
    }
  }

  /// The minutes from midnight that a clock time beside this word means: `1h30 chiều` is 13:30, `7h tối` 19:00, and hours
  /// written with 24 stay. Nil for a time that is not of this part of the day. A morning may end by 13:00.
  func minutes(_ time: Int, isEnd: Bool) -> Int? {
    let (halfDay, hour) = (12 * 60, time / 60)
    return switch self {
    case .morning: time < halfDay || isEnd && time <= 13 * 60 ? time : nil
    case .afternoon: (1...6).contains(hour) ? time + halfDay : (11 * 60...19 * 60).contains(time) ? time : nil
    case .evening: (5...11).contains(hour) ? time + halfDay : hour >= 17 ? time : nil
    }
  }
}
