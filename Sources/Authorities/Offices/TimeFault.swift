import Diagnostics

/// Why a text is refused as hours.
public enum TimeFault: Error, Equatable {
  case unreadable
  /// `sáng 14h-16h`; the span as written.
  case differs(HourWord, TimeSpan)
  /// `3h-5h` without “sáng” or “chiều”: a reception at night, or a slip for 15:00.
  case night(TimeSpan)

  func problem(for text: String, at location: Location) -> Problem {
    switch self {
    case .unreadable: TimeProblem.unreadable(text, at: location)
    case .differs(let word, let span):
      Problem(
        "hours-part-differs",
        Wording(
          "Giờ \(span.text) không phải buổi \(word.vietnamese)",
          en: "The hours \(span.text) are not in the \(word.english)"),
        fix: Wording(
          "sửa giờ, hoặc bỏ chữ “\(word.vietnamese)”; giờ viết theo 24 giờ, ví dụ “14:00-16:30”",
          en: "correct the hours, or leave out “\(word.vietnamese)”; write them with 24 hours, e.g. “14:00-16:30”"),
        at: location)
    case .night(let span): Self.night(span, at: location)
    }
  }

  private static func night(_ span: TimeSpan, at location: Location) -> Problem {
    let meant = "\(span.isBeforeDay ? "sáng" : "tối") \(span.text)"
    let other = span.later.map(\.text)
    return Problem(
      "hours-at-night",
      Wording("Giờ \(span.text) là ban đêm", en: "The hours \(span.text) are at night"),
      fix: Wording(
        "\(other.map { "nếu là buổi chiều thì viết “\($0)”" } ?? "sửa giờ"); nếu đúng là ban đêm thì viết “\(meant)”",
        en:
          "\(other.map { "write “\($0)” for the afternoon" } ?? "correct the hours"); write “\(meant)” if it is at night"
      ), at: location)
  }
}

extension TimeSpan {
  /// True for hours at which nobody receives: before 05:00, from 21:00.
  var isAtNight: Bool { isBeforeDay || start >= 21 * 60 }

  fileprivate var isBeforeDay: Bool { start < 5 * 60 }

  /// Twelve hours later; nil when that is no afternoon.
  fileprivate var later: TimeSpan? {
    guard isBeforeDay else { return nil }
    let end = end.map { $0 > start + 12 * 60 ? $0 : $0 + 12 * 60 }
    if let end, end > 19 * 60 { return nil }
    return TimeSpan(start: start + 12 * 60, end: end)
  }
}
