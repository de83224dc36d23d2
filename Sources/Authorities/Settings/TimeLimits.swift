/// The table of time limits: what the law says, changed and extended by `deadlines` of `site.yaml`.
public struct TimeLimits: Sendable, Hashable {
  /// In order of kind and day.
  public let rows: [TimeLimit]

  /// Declared rows stand in for the rows of the law of the same kind, on the days they cover.
  public init(declared: [TimeLimit] = []) {
    var rows = Self.law
    for new in declared {
      rows = rows.flatMap { $0.kind == new.kind ? $0.valid.subtracting(new.valid).map($0.during) : [$0] }
    }
    self.rows = (rows + declared).sorted {
      ($0.kind, $0.valid.from?.daysSinceEpoch ?? .min) < ($1.kind, $1.valid.from?.daysSinceEpoch ?? .min)
    }
  }

  /// The row that was in force for a matter accepted on a day; nil where no limit is set.
  public func limit(of kind: CaseKind, acceptedOn day: CivilDay) -> TimeLimit? {
    // By index: to look at a row would copy it.
    rows.indices.first { rows[$0].kind == kind && rows[$0].valid.contains(day) }.map { rows[$0] }
  }

  /// Whether matters of a kind have a limit at all.
  public func has(_ kind: CaseKind) -> Bool { rows.contains { $0.kind == kind } }

  /// No row for petitions and feedback: no instrument that was found sets one limit for them. Law 136/2025 on complaints
  /// and denunciations changed none of these days.
  private static let law = [
    TimeLimit(
      .firstComplaint, .init(30, complex: 45, remote: 45, remoteComplex: 60), source: "Luật Khiếu nại 2011, Điều 28"),
    TimeLimit(
      .secondComplaint, .init(45, complex: 60, remote: 60, remoteComplex: 70), source: "Luật Khiếu nại 2011, Điều 37"),
    TimeLimit(
      .denunciation, .init(30), extensionDays: 30, valid: DayRange(from: CivilDay(year: 2019, month: 1, day: 1)),
      source: "Luật Tố cáo 2018, Điều 30"),
  ]
}
