/// The columns of a case table, with the headings under which staff write them.
public enum CaseColumn: Int, RecordColumn {
  case id, unit, kind, instance, field, received, accepted, concluded, complex, remote, extensions
  case suspendedFrom, suspendedTo, status, outcome, timeliness, due, execution, summary

  /// The first is the one messages use.
  public var headings: [String] {
    switch self {
    case .id: ["Mã vụ việc", "id"]
    case .unit: ["Đơn vị giải quyết", "Đơn vị", "Cơ quan giải quyết", "unit"]
    case .kind: ["Loại đơn", "Loại", "kind"]
    case .instance: ["Lần", "Lần giải quyết", "instance"]
    case .field: ["Lĩnh vực", "field"]
    case .received: ["Ngày tiếp nhận", "Ngày nhận đơn", "received"]
    case .accepted: ["Ngày thụ lý", "accepted"]
    case .concluded: ["Ngày giải quyết", "Ngày kết thúc", "concluded"]
    case .complex: ["Phức tạp", "complex"]
    case .remote: ["Vùng sâu, vùng xa", "remote"]
    case .extensions: ["Số lần gia hạn", "extensions"]
    case .suspendedFrom: ["Tạm đình chỉ từ", "suspendedFrom"]
    case .suspendedTo: ["Tạm đình chỉ đến", "suspendedTo"]
    case .status: ["Tình trạng", "status"]
    case .outcome: ["Kết quả", "Kết quả giải quyết", "outcome"]
    case .timeliness: ["Chấp hành thời hạn", "timeliness"]
    case .due: ["Hạn giải quyết", "due"]
    case .execution: ["Thi hành", "execution"]
    case .summary: ["Tóm tắt", "summary"]
    }
  }

  public static let obligatory: [CaseColumn] = [.id, .unit, .kind, .field, .received, .status]
  public static let dates: [CaseColumn] = [.received, .accepted, .concluded, .suspendedFrom, .suspendedTo, .due]

  public static let byFoldedHeading = foldedHeadings()
}
