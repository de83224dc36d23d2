/// What is counted of a class (`chi_tieu`): how its matters ended, whether in time, how far decisions are carried out.
/// Each adds up to the class, and they are never crossed.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  case outcome = "ket_qua"
  case execution = "thi_hanh"
  case timeliness = "thoi_han"

  public var vietnamese: String {
    switch self {
    case .outcome: "kết quả"
    case .execution: "thi hành"
    case .timeliness: "thời hạn"
    }
  }
}
