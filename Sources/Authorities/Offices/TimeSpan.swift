/// A stretch of a day, in minutes from midnight; without an end when none is announced.
public struct TimeSpan: Sendable, Hashable, Comparable {
  public let start: Int
  public let end: Int?

  public init(start: Int, end: Int? = nil) {
    self.start = start
    self.end = end
  }

  /// `08:00-11:00`, or `08:00-` without an end.
  public var text: String { "\(Self.clock(start))-\(end.map(Self.clock) ?? "")" }

  /// As `text` writes it; nil for anything else.
  public init?(text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
    guard parts.count == 2, let start = parts[0] else { return nil }
    self.init(start: start, end: parts[1])
  }

  private static func minutes(_ clock: Substring) -> Int? {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }

  /// A span belongs to the half of the day in which it begins; the afternoon begins at 12:00.
  public var part: DayPart { start < 12 * 60 ? .morning : .afternoon }

  /// Spans without an end are taken to end where another one begins.
  public func overlaps(_ other: TimeSpan) -> Bool {
    if start == other.start { return true }
    let (first, second) = start < other.start ? (self, other) : (other, self)
    return first.end.map { $0 > second.start } ?? false
  }

  public static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.start < b.start }

  /// `07:30`.
  public static func clock(_ minutes: Int) -> String {
    CivilDay.pair(minutes / 60, UInt8(ascii: ":"), minutes % 60)
  }
}

/// A half of the working day.
public enum DayPart: Sendable, Hashable, CaseIterable {
  case morning, afternoon

  public var vietnamese: String {
    switch self {
    case .morning: "sáng"
    case .afternoon: "chiều"
    }
  }

  public var english: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    }
  }
}
