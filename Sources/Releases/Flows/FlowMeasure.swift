/// What is counted of the flow of matters in a period (`chi_so` of `luong.csv`).
public enum FlowMeasure: String, Sendable, Hashable, CaseIterable {
  /// Pending when the period began (kỳ trước chuyển sang).
  case carried = "ky_truoc"
  /// Came in, corrected by what was entered late or taken out since the last release.
  case received = "tiep_nhan"
  case concluded = "ket_thuc"
  /// Pending when the period ended (còn lại).
  case pending = "con_lai"
  /// Pending whose time limit was over by then.
  case overdue = "qua_han"
  /// Pending for 30 to 90 days, and for longer, from the day of receipt.
  case aged = "con_lai_30_90"
  case old = "con_lai_tren_90"

  /// In `thong-ke.csv`.
  public var code: String { "luong.\(rawValue)" }

  /// Counts some of the matters that are pending: a share can be made of them.
  public var isPartOfPending: Bool {
    switch self {
    case .carried, .received, .concluded, .pending: false
    case .overdue, .aged, .old: true
    }
  }

  /// As tables head it.
  public var vietnamese: String {
    switch self {
    case .carried: "kỳ trước chuyển sang"
    case .received: "tiếp nhận"
    case .concluded: "kết thúc"
    case .pending: "còn lại"
    case .overdue: "còn quá hạn"
    case .aged: "đã chờ 30–90 ngày"
    case .old: "đã chờ trên 90 ngày"
    }
  }

  fileprivate var lane: Int {
    switch self {
    case .carried: 0
    case .received: 1
    case .concluded: 2
    case .pending: 3
    case .overdue: 4
    case .aged: 5
    case .old: 6
    }
  }

  var bit: UInt8 { 1 << UInt8(lane) }

  // That of names would spell them out.
  public func hash(into hasher: inout Hasher) { hasher.combine(lane) }
}

/// A number for each measure.
public struct FlowNumbers: Sendable, Hashable {

  public init() {}
  private var lanes = SIMD8<Int>()

  public subscript(measure: FlowMeasure) -> Int {
    get { lanes[measure.lane] }
    set { lanes[measure.lane] = newValue }
  }

  /// Every number is 0 or at least `k`.
  func areNone(orAtLeast k: Int) -> Bool {
    let isNone = lanes .== SIMD8(repeating: 0)
    return all(isNone .| (lanes .>= SIMD8(repeating: k)))
  }

  public static func + (a: FlowNumbers, b: FlowNumbers) -> FlowNumbers {
    var sum = a
    sum.lanes &+= b.lanes
    return sum
  }

  public static func - (a: FlowNumbers, b: FlowNumbers) -> FlowNumbers {
    var difference = a
    difference.lanes &-= b.lanes
    return difference
  }
}

extension Sequence<FlowNumbers> {
  public var sum: FlowNumbers { reduce(FlowNumbers(), +) }
}
