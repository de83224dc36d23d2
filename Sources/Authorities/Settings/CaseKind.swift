import Formats

/// The kinds under which matters are published (loại đơn). A complaint is counted by its instance
/// (Luật Khiếu nại 2011, Đ.28, Đ.37); petitions and feedback are one kind.
public enum CaseKind: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Khiếu nại lần đầu.
  case firstComplaint
  /// Khiếu nại lần hai.
  case secondComplaint
  /// Tố cáo, tố cáo tiếp included (Luật Tố cáo 2018, Đ.2).
  case denunciation
  /// Kiến nghị, phản ánh.
  case petition

  /// As the published tables write it (`loai`).
  public var vietnamese: String {
    switch self {
    case .firstComplaint: "khiếu nại lần đầu"
    case .secondComplaint: "khiếu nại lần hai"
    case .denunciation: "tố cáo"
    case .petition: "kiến nghị, phản ánh"
    }
  }

  public static func < (a: CaseKind, b: CaseKind) -> Bool { a.rawValue < b.rawValue }
}

/// A set of kinds that a published class covers, written “khiếu nại lần hai + tố cáo”.
public struct KindSet: Sendable, Hashable {
  private let bits: UInt8

  public init(_ kinds: some Sequence<CaseKind>) {
    bits = kinds.reduce(0) { $0 | 1 << UInt8($1.rawValue) }
  }

  private init(bits: UInt8) { self.bits = bits }

  /// What any of the sets has.
  public init(joining sets: some Sequence<KindSet>) { bits = sets.reduce(0) { $0 | $1.bits } }

  public static let all = KindSet(CaseKind.allCases)

  /// Reads what `label` writes; nil for anything else.
  public init?(label: String) {
    var kinds: [CaseKind] = []
    for part in label.split(separator: "+") {
      guard let kind = CaseKind.allCases.first(where: { $0.vietnamese == part.trimmed }) else { return nil }
      kinds.append(kind)
    }
    guard !kinds.isEmpty else { return nil }
    self.init(kinds)
  }

  /// In their order.
  public var kinds: [CaseKind] { CaseKind.allCases.filter(contains) }

  public var count: Int { bits.nonzeroBitCount }

  /// The first of them in their order.
  public var first: CaseKind? { CaseKind(rawValue: bits.trailingZeroBitCount) }

  public func contains(_ kind: CaseKind) -> Bool { bits & (1 << UInt8(kind.rawValue)) != 0 }

  public func isSubset(of other: KindSet) -> Bool { bits & ~other.bits == 0 }

  public func isDisjoint(with other: KindSet) -> Bool { bits & other.bits == 0 }

  /// True when the class covers more than one kind.
  public var isMixed: Bool { bits & (bits &- 1) != 0 }

  /// True for a class of petitions and feedback alone, whose outcomes harm nobody.
  public var isBenign: Bool { bits == 1 << UInt8(CaseKind.petition.rawValue) }

  /// True for a class of denunciations alone.
  public var isDenunciation: Bool { bits == 1 << UInt8(CaseKind.denunciation.rawValue) }

  public var label: String { kinds.map(\.vietnamese).joined(separator: " + ") }
}

extension KindSet {
  /// Single kinds first, in the order of kinds.
  public var order: Int { (isMixed ? 100 : 0) + (first?.rawValue ?? 0) }
}
