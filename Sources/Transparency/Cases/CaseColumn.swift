import Formats

/// A column that messages call by its heading.
protocol TableColumn {
  var heading: String { get }
}

/// The columns of a case table, with the headings under which staff write them.
enum CaseColumn: Int, CaseIterable, TableColumn {
  case id, unit, kind, instance, field, received, accepted, concluded, complex, remote, extensions
  case suspendedFrom, suspendedTo, status, outcome, timeliness, due, execution, summary

  /// The first is the one messages use.
  var headings: [String] {
    switch self {
    case .id: ["Mã vụ việc", "id"]
    case .unit: ["Đơn vị giải quyết", "Đơn vị", "unit"]
    case .kind: ["Loại đơn", "Loại", "kind"]
    case .instance: ["Lần", "Lần giải quyết", "instance"]
    case .field: ["Lĩnh vực", "field"]
    case .received: ["Ngày tiếp nhận", "received"]
    case .accepted: ["Ngày thụ lý", "accepted"]
    case .concluded: ["Ngày giải quyết", "Ngày kết thúc", "concluded"]
    case .complex: ["Phức tạp", "complex"]
    case .remote: ["Vùng sâu, vùng xa", "remote"]
    case .extensions: ["Số lần gia hạn", "extensions"]
    case .suspendedFrom: ["Tạm đình chỉ từ", "suspendedFrom"]
    case .suspendedTo: ["Tạm đình chỉ đến", "suspendedTo"]
    case .status: ["Tình trạng", "status"]
    case .outcome: ["Kết quả", "outcome"]
    case .timeliness: ["Chấp hành thời hạn", "timeliness"]
    case .due: ["Hạn giải quyết", "due"]
    case .execution: ["Thi hành", "execution"]
    case .summary: ["Tóm tắt", "summary"]
    }
  }

  var heading: String { headings[0] }

  static let obligatory: [CaseColumn] = [.id, .unit, .kind, .field, .received, .status]
  static let dates: [CaseColumn] = [.received, .accepted, .concluded, .suspendedFrom, .suspendedTo, .due]

  static let byFoldedHeading: [String: CaseColumn] = {
    var map: [String: CaseColumn] = [:]
    for column in allCases { for heading in column.headings { map[VietnameseText.folded(heading)] = column } }
    return map
  }()
}

/// Headings that would bring a person's identity into the data; such a table is refused whole.
enum IdentifyingHeading {
  private static let fragments = [
    "ho ten", "ho va ten", "nguoi khieu nai", "nguoi to cao", "nguoi gui", "nguoi bi", "nguoi dung don", "ten cong dan",
    "dia chi", "noi o", "thuong tru", "cccd", "cmnd", "can cuoc", "chung minh", "dinh danh", "so dien thoai",
    "dien thoai",
    "sdt", "email", "thu dien tu", "ngay sinh", "nam sinh", "so quyet dinh", "so qd", "thua", "to ban do", "gcn",
    "giay chung nhan", "bien so", "so tai khoan", "ma so thue", "ho chieu", "bao hiem", "zalo", "facebook", "gioi tinh",
  ]

  static func matches(_ heading: String) -> Bool {
    let folded = " \(VietnameseText.folded(heading)) "
    return fragments.contains { folded.contains($0) }
  }
}
