/// Which words of a text stand in quotation marks, run by run: “Điều này” in a quoted clause is said by the text that the clause
/// belongs to. What is called a quotation of several blocks is what `Quotation` takes for one.
public struct QuotedWords {
  private var quotation = Quotation()
  /// The last article outside quotations: the next one ends a quotation whose closing mark was forgotten.
  private var article: Int?

  public init() {}

  /// Takes the next run of text: the stretches of it that are quoted, in order of their beginnings.
  mutating func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let mayQuote = text.contains { $0 == 0xE2 || $0 == 0xC2 || $0 == UInt8(ascii: "\"") }
    let mayBegin = text.first == Self.article
    let endsWithColon = text.last { !" \n".utf8.contains($0) } == UInt8(ascii: ":")
    guard quotation.isOpen || quotation.followsColon || mayQuote || mayBegin || endsWithColon else { return [] }
    let bytes = Array(text)
    let next = Self.article(bytes)
    if quotation.isOpen, let next, article.map({ $0 + 1 == next }) ?? false { quotation.close() }
    let (outer, wasStraight) = (quotation.depth, quotation.isOpen && quotation.isStraight)
    let isInside = quotation.contains(bytes)
    if !isInside, let next { article = next }
    if wasStraight { return [bytes.startIndex..<bytes.endIndex] }
    if quotation.isOpen, quotation.isStraight { return [0..<bytes.count] }
    return mayQuote || outer > 0 ? Self.pairs(bytes, inside: outer, isOpenBehind: quotation.isOpen) : []
  }

  /// The first byte of “Điều”.
  private static let article: UInt8 = 0xC4

  /// The number of the article that a block begins.
  static func article(_ text: [UInt8]) -> Int? {
    guard text.first == article,
      case .division(.article, let ordinal) = ClauseScanner.marker(in: text, isHeading: false)
    else { return nil }
    return Int(ordinal)
  }

  /// - Parameters:
  ///   - outer: quotations open before the text.
  ///   - isOpenBehind: one goes on behind it; otherwise an opening mark without its fellow is a slip.
  private static func pairs(_ text: [UInt8], inside outer: Int, isOpenBehind: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (outer, open, straight) = (outer, [Int](), Int?.none)
    for at in text.indices {
      switch QuotationMark(text, at) {
      case .opening: open.append(at)
      case .closing:
        if let start = open.popLast() {
          ranges.append(start..<at)
        } else if outer > 0 {
          outer -= 1
          if outer == 0 { ranges.append(0..<at) }
        }
      case .straight:
        if let start = straight { ranges.append(start..<at) }
        straight = straight == nil ? at : nil
      case nil: continue
      }
    }
    if outer > 0 {
      ranges.append(0..<text.count)
    } else if isOpenBehind, let start = open.first {
      ranges.append(start..<text.count)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}

/// A quotation mark by its bytes: “ and ” are E2 80 9C and 9D, « and » C2 AB and BB.
enum QuotationMark {
  case opening, closing, straight

  /// The mark that begins at an index.
  init?(_ text: [UInt8], _ at: Int) {
    switch text[at] {
    case UInt8(ascii: "\""): self = .straight
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] | 1 == 0x9D:
      self = text[at + 2] == 0x9C ? .opening : .closing
    case 0xC2 where at + 1 < text.count && (text[at + 1] == 0xAB || text[at + 1] == 0xBB):
      self = text[at + 1] == 0xAB ? .opening : .closing
    default: return nil
    }
  }
}
