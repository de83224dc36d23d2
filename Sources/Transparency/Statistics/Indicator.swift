import Formats
public import Releases
import SessionResults

/// A figure of the whole portal, called by its code (`chi_so`) in `thong-ke.csv`.
public enum Indicator: Sendable, Hashable {
  case cases(CaseIndicator)
  case reception(SessionIndicator)
  case flows(FlowMeasure)

  /// In the order of the dictionary.
  public static let all =
    CaseIndicator.all.map { cases($0) } + SessionIndicator.allCases.map { reception($0) }
    + FlowMeasure.allCases.map { flows($0) }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// Nil for a code that no figure of the whole portal has.
  public init?(code: String) {
    guard let indicator = Self.byCode[code.trimmed] else { return nil }
    self = indicator
  }

  public var code: String {
    switch self {
    case .cases(let indicator): indicator.code
    case .reception(let indicator): indicator.code
    case .flows(let measure): measure.code
    }
  }

  /// What is counted, as pages call it.
  public var vietnamese: String {
    switch self {
    case .cases(let indicator): indicator.vietnamese
    case .reception(let indicator): indicator.vietnamese
    case .flows(let measure): "Vụ việc \(measure.vietnamese)"
    }
  }
}

/// Figures of matters that were concluded.
public enum CaseIndicator: Sendable, Hashable {
  case total, onTime, late, onTimeRate, grantedRate, answeredRate
  case outcome(Outcome)
  case execution(Execution)

  static let all: [CaseIndicator] =
    [.total, .onTime, .late, .onTimeRate, .grantedRate, .answeredRate]
    + Outcome.allCases.filter { $0 != .merged }.map { .outcome($0) }
    + Execution.allCases.filter { $0 != .merged }.map { .execution($0) }

  var code: String {
    switch self {
    case .total: "so_vu"
    case .onTime: "dung_han"
    case .late: "qua_han"
    case .onTimeRate: "ty_le_dung_han"
    case .grantedRate: "ty_le_chap_nhan"
    case .answeredRate: "ty_le_giai_quyet_tra_loi"
    case .outcome(let word): StatisticsTable.outcomeNames[word.rawValue]
    case .execution(let word): StatisticsTable.executionNames[word.rawValue]
    }
  }

  var vietnamese: String {
    switch self {
    case .total: "Vụ việc đã kết thúc"
    case .onTime: "Vụ việc giải quyết đúng hạn"
    case .late: "Vụ việc giải quyết quá hạn"
    case .onTimeRate: "Tỷ lệ giải quyết đúng hạn"
    case .grantedRate: "Tỷ lệ có nội dung đúng hoặc đúng một phần"
    case .answeredRate: "Tỷ lệ đã giải quyết hoặc trả lời"
    case .outcome(let word): "Vụ việc có kết quả “\(word.vietnamese)”"
    case .execution(let word): "Vụ việc có tình trạng thi hành “\(word.vietnamese)”"
    }
  }
}

/// Figures of citizen reception, in the order of `thong-ke.csv`.
public enum SessionIndicator: String, Sendable, Hashable, CaseIterable {
  case scheduled = "ngay_quy_dinh"
  case direct = "ngay_truc_tiep"
  case delegated = "ngay_uy_quyen"
  case cancelled = "ngay_huy"
  case unreported = "ngay_chua_co_ket_qua"
  case unscheduled = "ngay_dot_xuat"
  case regular = "ngay_thuong_xuyen"
  case visits = "luot"
  case persons = "nguoi"
  case matters = "vu_viec"
  case groups = "doan"
  case groupPersons = "nguoi_trong_doan"

  /// Told of hosts too, and while the period runs.
  static let ofDays: [SessionIndicator] = [
    .scheduled, .direct, .delegated, .cancelled, .unreported, .unscheduled, .regular, .visits,
  ]
  /// Told of closed periods only.
  public static let ofPeople: [SessionIndicator] = [.persons, .matters, .groups, .groupPersons]

  public var code: String { "\(StatisticsTable.sessionFamily).\(rawValue)" }

  var vietnamese: String {
    switch self {
    case .scheduled: "Ngày tiếp theo lịch"
    case .direct: "Ngày do chính người có lịch tiếp"
    case .delegated: "Ngày ủy quyền cho người khác tiếp"
    case .cancelled: "Ngày tiếp bị hủy"
    case .unreported: "Ngày tiếp chưa có kết quả"
    case .unscheduled: "Ngày tiếp đột xuất"
    case .regular: "Ngày tiếp thường xuyên"
    case .visits: "Lượt tiếp"
    case .persons: "Người được tiếp"
    case .matters: "Vụ việc được trình bày khi tiếp"
    case .groups: "Đoàn đông người"
    case .groupPersons: "Người trong các đoàn đông người"
    }
  }

  /// Nil for what is told of people, and for a number that was not said of every session.
  func value(_ figures: SessionFigures) -> Int? {
    switch self {
    case .scheduled: figures.scheduled
    case .direct: figures.direct
    case .delegated: figures.delegated
    case .cancelled: figures.cancelled
    case .unreported: figures.unreported
    case .unscheduled: figures.unscheduled
    case .regular: figures.regular
    case .visits: figures.visits.value
    case .persons, .matters, .groups, .groupPersons: nil
    }
  }

  func value(_ people: SessionPeople) -> Int? {
    switch self {
    case .persons: people.persons.value
    case .matters: people.matters.value
    case .groups: people.groups.value
    case .groupPersons: people.groupPersons.value
    default: nil
    }
  }

  /// The days that the value is a part of.
  func base(_ figures: SessionFigures) -> Int? {
    switch self {
    case .direct, .delegated, .cancelled, .unreported: figures.scheduled
    default: nil
    }
  }
}
