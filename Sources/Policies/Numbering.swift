import Formats

/// Gives the blocks of a document the anchors that follow its numbering: `dieu-5-khoan-2-diem-a`, `chuong-2-muc-1`,
/// `muc-1-1`. Headings without a number are called by their words; anything that repeats gets `-2`, and a plain number
/// or an appendix `-lan-2`, since `muc-1-2` is that of 1.2 and `phu-luc-1-2` that of Phụ lục 1.2.
/// Structure of laws: Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm (Nghị định 30/2020/NĐ-CP, Phụ lục I); of party
/// texts: `I-`, `1-`, `1.1.`, `a)`.
public struct Numbering: Sendable {
  /// A heading, a paragraph or a list item, told to `name` in the order of the text.
  public struct Block: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// 1 to 6; 1 is the highest.
      case heading(level: Int)
      case paragraph
      /// The number of an ordered item, nil for a bullet.
      case listItem(number: Int?)
    }

    public let kind: Kind
    /// The plain text in UTF-8 without the number that the list adds. Only the first line can hold numbering.
    public let bytes: [UInt8]
    /// How many lists the block stands in.
    public let depth: Int

    public init(_ kind: Kind, _ text: String, depth: Int = 0) {
      self.init(kind, bytes: Array(text.utf8), depth: depth)
    }

    public init(_ kind: Kind, bytes: [UInt8], depth: Int) {
      self.kind = kind
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// How a block is linked to and spoken of.
  public struct Name: Sendable, Hashable {
    /// ASCII, unique in the text.
    public let anchor: String
    /// For people: “điểm a khoản 2 Điều 5”; the words of a heading without a number.
    public let label: String
    /// Nil for a heading without a number.
    public let rank: ClauseRank?

    /// Where it stands in the order of divisions: greater below, 1.1 below 1. Headings of the text, 1 to 6, come before.
    /// Nil without a number.
    public var weight: Int? {
      rank.map { 10 + 10 * $0.rawValue + ($0 == .clause ? anchor.utf8.count { $0 == UInt8(ascii: "-") } : 0) }
    }
  }

  private var stack = ClauseStack()
  private var used: Set<String>
  /// The last number given to an anchor that came before: thousands of equal headings are each counted once.
  private var repeats: [String: Int] = [:]
  private var quotation = Quotation()
  /// Numbers that do not count on.
  public private(set) var slips = NumberOrder()
  private var blocks = 0
  /// The block before was a division without words of its own; a heading that comes now is its title.
  private var awaitsTitle = false

  /// - Parameter reserved: ids that the page itself uses and no block may take.
  public init(reserved: Set<String> = []) { used = reserved }

  /// Blocks inside more lists than any document has are not named: each name holds those of the lists around it.
  private static let deepest = 9

  /// The name of the next block; nil when it carries no number and is no heading.
  public mutating func name(_ block: Block) -> Name? {
    defer { blocks += 1 }
    if block.depth > Self.deepest { return nil }
    let marker = marker(of: block)
    let isTitle = awaitsTitle
    awaitsTitle = false
    if quotation.isOpen, continuesArticles(marker) { quotation.close() }
    guard !quotation.contains(block.bytes) else { return nil }
    if let marker { return name(marker, block) }
    guard case .heading(let level) = block.kind else { return nil }
    if !isTitle {
      stack.close(atHeading: level)
      slips.passHeading()
    }
    let line = String(decoding: block.bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let slug = VietnameseText.slug(line, longest: 80)
    return slug.isEmpty ? nil : Name(anchor: unique(slug), label: line, rank: nil)
  }

  /// The number of a list counts before what the text says, except that a division keeps its own.
  private func marker(of block: Block) -> ClauseMarker? {
    let isHeading = if case .heading = block.kind { true } else { false }
    var written = ClauseScanner.marker(in: block.bytes, isHeading: isHeading)
    // A list tells which appendices and forms there are.
    if block.depth > 0, case .division(let division, _) = written, division.isAnnex { written = nil }
    guard case .listItem(let number?) = block.kind, (1...999).contains(number) else { return written }
    if case .division = written { return written }
    return .arabic([String(number)], isParenthesis: false)
  }

  private mutating func name(_ marker: ClauseMarker, _ block: Block) -> Name {
    let form: ClauseStack.Form =
      if case .heading(let level) = block.kind { .heading(level) } else { .body(block.depth) }
    var clause = stack.place(marker, form)
    slips.take(clause, block: blocks)
    let goesOn =
      switch marker {
      case .arabic: true
      case .division(let division, _): division.isAnnex
      default: false
      }
    clause.anchor = unique(clause.anchor, by: goesOn ? "-lan-" : "-")
    stack.push(clause)
    if case .division(let division, let ordinal) = marker {
      let isShort = ordinal.isEmpty || division == .form || division == .table
      awaitsTitle = ClauseScanner.wordCount(block.bytes) <= (isShort ? 2 : 3)
    }
    return Name(anchor: clause.anchor, label: clause.label, rank: clause.rank)
  }

  /// The article after the last one outside the quotation: its closing mark was forgotten.
  private func continuesArticles(_ marker: ClauseMarker?) -> Bool {
    guard case .division(.article, let ordinal) = marker, let next = Int(ordinal), let last = stack.article else {
      return false
    }
    return next == last + 1
  }

  private mutating func unique(_ anchor: String, by mark: String = "-") -> String {
    if used.insert(anchor).inserted { return anchor }
    var count = (repeats[anchor] ?? 1) + 1
    while !used.insert("\(anchor)\(mark)\(count)").inserted { count += 1 }
    repeats[anchor] = count
    return "\(anchor)\(mark)\(count)"
  }
}
