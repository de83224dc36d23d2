public import Records

/// The columns of a table of what happened at sessions, with the headings under which staff write them.
/// Visits, persons, matters and groups are different units, never added together.
public enum SessionColumn: Int, RecordColumn {
  case date, office, host, form, visits, persons, matters, groups, groupPersons

  /// The first is the one messages use.
  public var headings: [String] {
    switch self {
    case .date: ["Ngày tiếp", "Ngày", "date"]
    case .office: ["Nơi tiếp", "Nơi tiếp công dân", "office"]
    case .host: ["Người tiếp", "Người tiếp công dân", "host"]
    case .form: ["Hình thức", "Hình thức tiếp", "form"]
    case .visits: ["Số lượt", "Số lượt tiếp", "visits"]
    case .persons: ["Số người", "Số người được tiếp", "persons"]
    case .matters: ["Số vụ việc", "matters"]
    case .groups: ["Số đoàn đông người", "Số đoàn", "groups"]
    case .groupPersons: ["Số người trong đoàn", "groupPersons"]
    }
  }

  public static let obligatory: [SessionColumn] = [.date, .office, .host]
  public static let dates: [SessionColumn] = [.date]
  public static let counts: [SessionColumn] = [.visits, .persons, .matters, .groups, .groupPersons]
  /// Told of whole periods, never of a session.
  static let told: [SessionColumn] = [.persons, .matters, .groups, .groupPersons]

  public static let byFoldedHeading = foldedHeadings()
}
