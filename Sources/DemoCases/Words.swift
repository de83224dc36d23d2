/// The kinds of matter a case table tells apart, with the instance of a complaint.
enum Kind: Hashable {
  case firstComplaint, secondComplaint, denunciation, feedback
}

/// Tình trạng.
enum Status: String {
  case open = "đang giải quyết"
  case suspended = "tạm đình chỉ"
  case settled = "đã giải quyết"
  case discontinued = "đình chỉ"
  case withdrawn = "rút đơn"
  case refused = "không thụ lý"
  case forwarded = "chuyển đơn"

  /// Whether the matter ends before it is taken up, so that no time limit runs.
  var endsBeforeAcceptance: Bool { self == .refused || self == .forwarded }
}

/// Lĩnh vực, as declared in `content/site.yaml`.
enum Field: String {
  case landRecovery = "Thu hồi đất, bồi thường, tái định cư"
  case landTitle = "Cấp giấy chứng nhận quyền sử dụng đất"
  case landDispute = "Tranh chấp đất đai"
  case housing = "Nhà ở, xây dựng"
  case environment = "Môi trường"
  case merit = "Người có công, bảo trợ xã hội"
  case labour = "Lao động, bảo hiểm xã hội"
  case health = "Y tế, giáo dục"
  case officials = "Cán bộ, công chức, viên chức"
  case procedures = "Thủ tục hành chính"
  case finance = "Tài chính, ngân sách"
  case traffic = "Giao thông, trật tự đô thị"
}
