/// The table of minimums: what the law asks, changed and extended by `minimums` of `site.yaml`.
public struct ReceptionMinimums: Sendable, Hashable {
  /// In order of role, level and day.
  public let rows: [ReceptionMinimum]

  /// Declared rows stand in for the rows of the law of the same role and level, on the days they cover; one without a
  /// level does so at every level.
  public init(declared: [ReceptionMinimum] = []) {
    var rows = Self.law
    for new in declared {
      rows = rows.flatMap { old -> [ReceptionMinimum] in
        guard old.role == new.role, new.level == nil || new.level == old.level else { return [old] }
        return old.valid.subtracting(new.valid).map(old.during)
      }
    }
    self.rows = (rows + declared).sorted { Self.order($0) < Self.order($1) }
  }

  /// The rows that bind a host; those of its own level come before those of every level.
  public func rows(for role: HostRole, at level: UnitLevel?) -> [ReceptionMinimum] {
    let all = rows.filter { $0.role == role }
    let own = all.filter { $0.level != nil && $0.level == level }
    return own.isEmpty ? all.filter { $0.level == nil } : own
  }

  /// True when the table sets a minimum for the role at some level only, so that the level must be known.
  public func needsLevel(_ role: HostRole) -> Bool {
    let all = rows.filter { $0.role == role }
    return !all.isEmpty && all.allSatisfy { $0.level != nil }
  }

  private static func order(_ row: ReceptionMinimum) -> (Int, Int, Int32) {
    let role = HostRole.allCases.firstIndex(of: row.role) ?? 0
    let level = row.level.flatMap { UnitLevel.allCases.firstIndex(of: $0) } ?? -1
    return (role, level, row.valid.from?.daysSinceEpoch ?? .min)
  }
}

extension ReceptionMinimums {
  private static let lastWeekly = CivilDay(year: 2026, month: 6, day: 30)
  private static let firstMonthly = CivilDay(year: 2026, month: 7, day: 1)
  private static let party = "Quy định 11-QĐi/TW, Điều 4, khoản 1"

  /// No row for councils: no instrument that was found names a number. Central bodies have no level here.
  private static let law = [
    ReceptionMinimum(
      .chairman, .province, times: 1, per: .month, source: "Luật Tiếp công dân 2013, Điều 12, khoản 5"),
    ReceptionMinimum(
      .chairman, .district, times: 2, per: .month, valid: DayRange(to: CivilDay(year: 2025, month: 6, day: 30)),
      source: "Luật Tiếp công dân 2013, Điều 13, khoản 5"),
    ReceptionMinimum(
      .chairman, .commune, times: 1, per: .week, valid: DayRange(to: lastWeekly),
      source: "Luật Tiếp công dân 2013, Điều 15, khoản 2, điểm d; Nghị định 141/2025/NĐ-CP giữ nguyên Điều 15"),
    ReceptionMinimum(
      .chairman, .commune, times: 2, per: .month, valid: DayRange(from: firstMonthly),
      source: "Luật Tiếp công dân 2013, Điều 15, sửa đổi theo Luật 136/2025/QH15, Điều 1, khoản 7"),
    ReceptionMinimum(
      .partySecretary, .province, times: 1, per: .month, source: "\(party), sửa đổi theo Kết luận 215-KL/TW"),
    ReceptionMinimum(
      .partySecretary, .district, times: 1, per: .month,
      valid: DayRange(to: CivilDay(year: 2025, month: 11, day: 23)), source: party),
    ReceptionMinimum(.partySecretary, .commune, times: 2, per: .month, source: party),
    ReceptionMinimum(
      .head, nil, times: 1, per: .month,
      source: "Luật Tiếp công dân 2013, Điều 18, khoản 2; Nghị định 64/2014/NĐ-CP, Điều 4, khoản 2"),
  ]
}
