import Records

/// The columns of a table of duties, with the headings under which staff write them.
enum DutyColumn: Int, RecordColumn {
  case title, policy, clause, owner, partners, due, recurring, status, updated, indicator, done

  /// The first is the one messages use.
  var headings: [String] {
    switch self {
    case .title: ["Nhiệm vụ", "Nội dung nhiệm vụ", "title"]
    case .policy: ["Văn bản", "Số văn bản", "Số, ký hiệu", "policy"]
    case .clause: ["Mục", "Điều khoản", "Mục, điều, khoản", "clause"]
    case .owner: ["Cơ quan chủ trì", "Chủ trì", "Đơn vị chủ trì", "owner"]
    case .partners: ["Cơ quan phối hợp", "Phối hợp", "Đơn vị phối hợp", "partners"]
    case .due: ["Thời hạn", "Hạn", "Hạn hoàn thành", "due"]
    case .recurring: ["Định kỳ", "recurring"]
    case .status: ["Tình trạng", "Trạng thái", "status"]
    case .updated: ["Ngày cập nhật", "Cập nhật", "updated"]
    case .indicator: ["Chỉ số", "indicator"]
    case .done: ["Kết quả thực hiện", "Việc đã làm", "Kết quả"]
    }
  }

  static let obligatory: [DutyColumn] = [.title, .policy, .clause, .owner, .status]
  static let dates: [DutyColumn] = [.due, .updated]
  static let byFoldedHeading = foldedHeadings()
}
