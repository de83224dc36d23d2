public import Diagnostics

/// How long matters of a kind may take, and when that holds: one row of the table of time limits.
public struct TimeLimit: Sendable, Hashable {
  public let kind: CaseKind
  public let days: Days
  /// Days that one extension adds; 0 where matters of the kind are not extended.
  public let extensionDays: Int
  public let counting: Counting
  /// True when the days of a suspension (tạm đình chỉ) do not count.
  public let isSuspendable: Bool
  /// Of the day of acceptance (thụ lý): the row in force then is the matter's.
  public let valid: DayRange
  /// Article and instrument, as pages print it.
  public let source: String

  /// Days from the day after acceptance.
  public struct Days: Sendable, Hashable {
    public let plain: Int
    public let complex: Int
    /// In remote areas that are hard to reach (vùng sâu, vùng xa đi lại khó khăn).
    public let remote: Int
    public let remoteComplex: Int

    /// What is not said is as the plain limit, or as the longer of the other two.
    public init(_ plain: Int, complex: Int? = nil, remote: Int? = nil, remoteComplex: Int? = nil) {
      self.plain = plain
      self.complex = complex ?? plain
      self.remote = remote ?? plain
      self.remoteComplex = remoteComplex ?? max(self.complex, self.remote)
    }
  }

  /// Which days count.
  public enum Counting: String, Sendable, Hashable, CaseIterable {
    case calendar, working

    public var unit: Wording {
      switch self {
      case .calendar: Wording("ngày", en: "days")
      case .working: Wording("ngày làm việc", en: "working days")
      }
    }
  }

  /// How often a matter is extended at most (Luật Tố cáo 2018, Đ.30).
  public static let mostExtensions = 2

  public init(
    _ kind: CaseKind, _ days: Days, extensionDays: Int = 0, counting: Counting = .calendar, isSuspendable: Bool = true,
    valid: DayRange = .always, source: String
  ) {
    self.kind = kind
    self.days = days
    self.extensionDays = extensionDays
    self.counting = counting
    self.isSuspendable = isSuspendable
    self.valid = valid
    self.source = source
  }

  /// The same limit over other days.
  func during(_ valid: DayRange) -> TimeLimit {
    TimeLimit(
      kind, days, extensionDays: extensionDays, counting: counting, isSuspendable: isSuspendable, valid: valid,
      source: source)
  }
}
