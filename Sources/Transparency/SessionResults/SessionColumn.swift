/// The columns of a table of what happened at sessions, with the headings under which staff write them.
/// Visits, persons, matters and groups are different units, never added together.
enum SessionColumn: Int, RecordColumn {
  case date, office, host, form, visits, persons, matters, groups, groupPersons

  /// The first is the one messages use.
  var headings: [String] {
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

  static let obligatory: [SessionColumn] = [.date, .office, .host]
  static let dates: [SessionColumn] = [.date]
  static let counts: [SessionColumn] = [.visits, .persons, .matters, .groups, .groupPersons]

  static let byFoldedHeading = foldedHeadings()
}
