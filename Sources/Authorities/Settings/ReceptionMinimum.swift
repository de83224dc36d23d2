public import Diagnostics

/// How many days a host must receive citizens at least, and when that holds: one row of the table of minimums.
public struct ReceptionMinimum: Sendable, Hashable {
  public let role: HostRole
  /// Nil for hosts of every level.
  public let level: UnitLevel?
  /// Days in every week or month; 0 when none is asked for.
  public let times: Int
  public let per: Stretch
  public let valid: DayRange
  /// Article and instrument, as pages print it.
  public let source: String

  /// What the days are counted in: weeks from Monday to Sunday, or calendar months.
  public enum Stretch: String, Sendable, Hashable, CaseIterable {
    case week, month

    public var wording: Wording {
      switch self {
      case .week: Wording("tuần", en: "week")
      case .month: Wording("tháng", en: "month")
      }
    }
  }

  public init(
    _ role: HostRole, _ level: UnitLevel?, times: Int, per: Stretch, valid: DayRange = .always,
    source: String
  ) {
    self.role = role
    self.level = level
    self.times = times
    self.per = per
    self.valid = valid
    self.source = source
  }

  /// The same minimum over other days.
  func during(_ valid: DayRange) -> ReceptionMinimum {
    ReceptionMinimum(role, level, times: times, per: per, valid: valid, source: source)
  }

  /// `2 ngày/tháng`.
  public var amount: Wording {
    Wording("\(times) ngày/\(per.wording.vi)", en: "\(times) \(times == 1 ? "day" : "days") / \(per.wording.en)")
  }

  /// Whom it binds, as a table of law names them.
  public var host: String {
    switch (role, level) {
    case (.chairman, .province?): "Chủ tịch UBND cấp tỉnh"
    case (.chairman, .district?): "Chủ tịch UBND cấp huyện"
    case (.chairman, .commune?): "Chủ tịch UBND cấp xã"
    case (.partySecretary, .province?): "Bí thư tỉnh ủy, thành ủy"
    case (.partySecretary, .district?): "Bí thư huyện ủy"
    case (.partySecretary, .commune?): "Bí thư đảng ủy cấp xã"
    case (.head, nil): "Thủ trưởng cơ quan, giám đốc sở"
    case (_, let level): Self.name(role) + (level.map { " (\($0.vietnamese))" } ?? "")
    }
  }

  private static func name(_ role: HostRole) -> String {
    switch role {
    case .chairman: "Chủ tịch"
    case .partySecretary: "Bí thư cấp ủy"
    case .council: "Thường trực HĐND"
    case .head: "Thủ trưởng cơ quan"
    case .staff: "Công chức tiếp công dân"
    case .other: "Người tiếp khác"
    }
  }
}

extension DayRange {
  public func overlaps(_ other: DayRange) -> Bool {
    if let to, let start = other.from, to < start { return false }
    if let from, let end = other.to, end < from { return false }
    return true
  }

  /// The days of this range that are not in the other: none, one or two ranges.
  func subtracting(_ other: DayRange) -> [DayRange] {
    guard overlaps(other) else { return [self] }
    var parts: [DayRange] = []
    if let start = other.from, from.map({ $0 < start }) ?? true {
      parts.append(DayRange(from: from, to: start.adding(days: -1)))
    }
    if let end = other.to, to.map({ end < $0 }) ?? true { parts.append(DayRange(from: end.adding(days: 1), to: to)) }
    return parts
  }

  public func intersection(_ other: DayRange) -> DayRange? {
    guard overlaps(other) else { return nil }
    return DayRange(
      from: [from, other.from].compactMap { $0 }.max(), to: [to, other.to].compactMap { $0 }.min())
  }
}
