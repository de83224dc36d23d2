/// A document, or a clause of one, named in running text: “Kết luận số 107-KL/TW”, “điểm d khoản 1 Điều 4 Luật Tiếp
/// công dân”, “khoản 2 Điều này”.
public struct PolicyCitation: Sendable, Hashable {
  public enum Document: Sendable, Hashable {
    case numbered(DocumentNumber)
    /// A kind and a number without its symbol: “Kết luận 107”.
    case short(kind: String, number: String)
    /// A law called by its name, with the slugs of all policies of that name: a law mostly has that of the one before it.
    case law(name: String, slugs: [String])
    /// The text that cites.
    case own(Own)
  }

  /// How a text speaks of itself.
  public enum Own: Sendable, Hashable {
    /// Nothing follows the clause.
    case unsaid
    /// “Điều này”, “khoản này”, “văn bản này”.
    case this
    /// “Quy chế này”, by the kind.
    case kind(String)
  }

  public let document: Document
  public let clause: Clause?
  /// How the number is properly written, when it was written otherwise: `35-CT/TW` for “35/CT-TW”.
  public let properNumber: String?
  /// The day or year behind the number. Those of the Party begin again with each term, those of a locality each year.
  public let date: CitedDate?
  /// The body that it is said to be of.
  public let issuer: CitedIssuer?
  /// What the document is called before its number, where that is not part of the citation (“Chỉ thị số”), or the name of a
  /// law with a number behind it.
  public let kind: String?

  init(
    _ document: Document, _ clause: Clause? = nil, properNumber: String? = nil, date: CitedDate? = nil,
    issuer: CitedIssuer? = nil, kind: String? = nil
  ) {
    self.document = document
    self.clause = clause
    self.properNumber = properNumber
    self.date = date
    self.issuer = issuer
    self.kind = kind
  }

  /// It is of the text that cites.
  public var isOwn: Bool { if case .own = document { true } else { false } }

  /// It should be written otherwise: with the proper number, or with its symbol.
  public var isOtherWriting: Bool {
    if case .short = document { return true }
    return properNumber != nil
  }

  /// It may be called what the document of its number is not: the symbol is of another kind, or a law is named as well.
  public var mayBeOfOtherKind: Bool {
    guard let kind, case .numbered(let number) = document else { return false }
    guard let symbols = Self.symbols[kind] else { return kind.hasPrefix("Luật ") || kind.hasPrefix("Bộ luật ") }
    return !number.text.split { "/-".contains($0) }.contains { symbols.contains($0) }
  }

  /// Abbreviations of kinds (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW).
  private static let symbols: [String: Set<Substring>] = [
    "Nghị quyết": ["NQ"], "Nghị định": ["NĐ"], "Thông tư": ["TT", "TTLT"], "Quyết định": ["QĐ"], "Chỉ thị": ["CT"],
    "Kết luận": ["KL"], "Quy định": ["QĐ", "QĐi", "QyĐ"], "Hướng dẫn": ["HD"], "Thông báo": ["TB"], "Kế hoạch": ["KH"],
    "Báo cáo": ["BC"], "Tờ trình": ["TTr"], "Chương trình": ["CTr"],
  ]

  /// A numbered part as anchors call it.
  public struct Clause: Sendable, Hashable {
    public enum Base: Sendable, Hashable {
      case text
      /// “Điều này”, “khoản này”: the one that the citing words stand in.
      case article, clause
    }

    public let base: Base
    /// `dieu-4-khoan-1-diem-d`; of a base other than the text, what follows it: `-khoan-2`.
    public let anchor: String
    /// What it is called where the text has no such part: “phần II” of a party text is its section `II-`, `muc-2`.
    public let otherwise: String?
    /// It is a mục called by a figure, which is no section `I-` of a party text although its anchor is the same.
    public let isArabic: Bool

    public init(base: Base, anchor: String, otherwise: String? = nil, isArabic: Bool = false) {
      (self.base, self.anchor, self.otherwise, self.isArabic) = (base, anchor, otherwise, isArabic)
    }

    /// The whole anchor, for words that stand under `place`; nil when there is no such base.
    public func anchor(from place: String?) -> String? {
      switch base {
      case .text: anchor
      case .article: place.flatMap { Self.prefix(of: $0, through: "dieu") }.map { $0 + anchor }
      case .clause: place.flatMap { Self.prefix(of: $0, through: "khoan") }.map { $0 + anchor }
      }
    }

    /// `dieu-5-khoan-2-diem-a` as far as the number behind a word.
    private static func prefix(of anchor: String, through word: String) -> String? {
      let parts = anchor.split(separator: "-")
      guard let at = parts.firstIndex(of: Substring(word)), at + 1 < parts.count else { return nil }
      return parts[...(at + 1)].joined(separator: "-")
    }
  }
}

/// A citation and the bytes of the text that it was read from.
public struct CitedStretch: Sendable, Hashable {
  public let range: Range<Int>
  public let citation: PolicyCitation
}
