/// Which words of a text stand in quotation marks, run by run: “Điều này” in a quoted clause is said by the text that the clause
/// belongs to. What is called a quotation of several blocks is what `Quotation` takes for one.
public struct QuotedWords {
  private var blocks = ArticleQuotation()

  public init() {}

  /// Takes the next run of text: the stretches of it that are quoted, in order of their beginnings.
  mutating func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let mayQuote = text.contains { $0 == 0xE2 || $0 == 0xC2 || $0 == UInt8(ascii: "\"") }
    let mayBegin = text.first == ArticleQuotation.firstByte
    let endsWithColon = text.last { !" \n".utf8.contains($0) } == UInt8(ascii: ":")
    guard blocks.quotation.isOpen || blocks.quotation.followsColon || mayQuote || mayBegin || endsWithColon else {
      return []
    }
    let bytes = Array(text)
    _ = blocks.endsForgotten(at: bytes)
    let before = blocks.quotation
    _ = blocks.contains(bytes)
    let behind = blocks.quotation
    if [before, behind].contains(where: { $0.isOpen && $0.isStraight }) { return [0..<bytes.count] }
    return mayQuote || before.isOpen
      ? Self.pairs(bytes, inside: before.depth, isOpenBehind: behind.isOpen) : []
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
