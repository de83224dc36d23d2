/// Days from acceptance to the end a case should have.
enum TimeLimit {
  /// Luật Khiếu nại 2011, Đ.28 and Đ.37; Luật Tố cáo 2018, Đ.30. No limit is set for petitions and feedback.
  static func days(_ kind: Kind, complex: Bool, remote: Bool, extensions: Int) -> Int? {
    switch kind {
    case .firstComplaint: remote ? (complex ? 60 : 45) : (complex ? 45 : 30)
    case .secondComplaint: remote ? (complex ? 70 : 60) : (complex ? 60 : 45)
    case .denunciation: 30 * (1 + extensions)
    case .feedback: nil
    }
  }
}
