import Formats
public import Records

/// The columns of a table of dated sessions, of a row a session, a month or a host, with the headings under which staff write them.
public enum ScheduleColumn: Int, RecordColumn {
  case day, hours, host, office, topics, note, role, holder, month, year, weekday, number

  /// The first is the one messages use.
  public var headings: [String] {
    switch self {
    case .day: ["Ngày", "Ngày tiếp", "date"]
    case .hours: ["Giờ", "Giờ tiếp", "Thời gian", "hours"]
    case .host: ["Người tiếp", "Người tiếp công dân", "host"]
    case .office: ["Nơi tiếp", "office"]
    case .topics: ["Nội dung", "Nội dung dự kiến", "topics"]
    case .note: ["Ghi chú", "note"]
    case .role: ["Vai trò", "Chức vụ", "role"]
    case .holder: ["Họ tên", "Họ và tên", "holder"]
    case .month: ["Tháng", "month"]
    case .year: ["Năm", "year"]
    case .weekday: ["Thứ", "weekday"]
    case .number: ["STT", "TT", "Số TT", "Số thứ tự"]
    }
  }

  public static let obligatory: [ScheduleColumn] = [.day, .host, .office]
  public static let dates: [ScheduleColumn] = [.day]
  public static let byFoldedHeading = foldedHeadings()
}
