import Authorities
import Releases

/// One raw row of a case table, read. It never leaves this room: pages, tables and feeds are made from published classes.
struct CaseRow: Sendable {
  var kind: CaseKind = .petition
  /// Indexes into `CaseRecords.units` and `.fields`.
  var unit: UInt16 = 0
  var field: UInt16 = 0
  var received = CivilDay(daysSinceEpoch: 0)
  var accepted: CivilDay?
  var concluded: CivilDay?
  var isComplex = false
  var isRemote = false
  var extensions: UInt8 = 0
  var suspendedFrom: CivilDay?
  var suspendedTo: CivilDay?
  var status: CaseStatus = .pending
  var outcome: Outcome?
  var statedTimeliness: Timeliness?
  var statedDue: CivilDay?
  var execution: Execution?
  /// Where the row stands: index of the table, row in it.
  var table: UInt16
  var row: Int32
}

/// The state of a matter (tình trạng).
enum CaseStatus: String, Sendable, CaseIterable {
  case pending = "đang giải quyết"
  case suspended = "tạm đình chỉ"
  case settled = "đã giải quyết"
  case discontinued = "đình chỉ"
  case withdrawn = "rút đơn"
  case notAccepted = "không thụ lý"
  case forwarded = "chuyển đơn"

  var isPending: Bool { self == .pending || self == .suspended }

  /// The outcome word of a matter that ended without a decision on its substance.
  var ending: Outcome? {
    switch self {
    case .discontinued: .discontinued
    case .withdrawn: .withdrawn
    case .notAccepted: .notAccepted
    case .forwarded: .forwarded
    case .pending, .suspended, .settled: nil
    }
  }
}
