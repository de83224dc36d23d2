import Diagnostics
import Formats

/// Quotations over several blocks whose closing mark does not come: what stands behind them is taken for quoted, as far as the
/// next article, and has no anchors.
struct UnclosedQuotations {
  /// The opening marks.
  private(set) var marks: [Range<Int>] = []

  static func problems(_ policy: Policy) -> [Problem] {
    let marks = UnclosedQuotations(policy.text.bytes[policy.body]).marks
    guard let first = marks.first else { return [] }
    let places = marks.prefix(10).map { policy.text.location(offset: $0.lowerBound, length: $0.count) }
    let mark = String(decoding: policy.text.bytes[first], as: UTF8.self)
    let (vi, en) =
      marks.count > 1 ? (", cùng \(marks.count - 1) chỗ khác", ", and so are \(marks.count - 1) others") : ("", "")
    return [
      Problem(
        "quotation-unclosed", severity: .warning,
        Wording(
          "Dấu \(mark) ở đây mở đoạn trích mà không thấy dấu đóng, nên các khoản sau nó không thành mục riêng\(vi)",
          en: "The quotation that \(mark) opens here is never closed, so that the clauses behind it get no anchors\(en)"
        ),
        fix: Wording(
          "thêm dấu đóng ở cuối đoạn trích: \(mark == "«" ? "»" : mark == "\"" ? mark : "”")",
          en: "close it where the quoted text ends: \(mark == "«" ? "»" : mark == "\"" ? mark : "”")"),
        at: places[0], related: Array(places.dropFirst()))
    ]
  }

  private var blocks = ArticleQuotation()
  /// Opening marks without their fellows so far in the open quotation.
  private var open: [Range<Int>] = []

  private init(_ body: ArraySlice<UInt8>) {
    var (block, isFenced) = (body.startIndex..<body.startIndex, false)
    var start = body.startIndex
    while start < body.endIndex {
      let end = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      let line = body[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
      let isFence = line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
      if isFence { isFenced.toggle() }
      let isApart = isFence || isFenced || line.isEmpty || line.first.map { "|>\r".utf8.contains($0) } ?? false
      if isApart || Self.opensBlock(line) {
        take(body[block])
        block = isApart ? end..<end : start..<end
      } else {
        block = (block.isEmpty ? start : block.lowerBound)..<end
      }
      start = end + 1
    }
    take(body[block])
    close()
  }

  private mutating func take(_ block: ArraySlice<UInt8>) {
    var block = Self.withoutItem(block.drop { " \t#*_".utf8.contains($0) })
    while let last = block.last, last <= 0x20 { block.removeLast() }
    guard !block.isEmpty else { return }
    let text = Array(block)
    if blocks.endsForgotten(at: text) { close() }
    _ = blocks.contains(text)
    guard blocks.quotation.isOpen else { return open.removeAll() }
    follow(block)
  }

  /// The quotation ends with its marks unmatched.
  private mutating func close() {
    if let first = open.first { marks.append(first) }
    open.removeAll()
  }

  private mutating func follow(_ block: ArraySlice<UInt8>) {
    if blocks.quotation.isStraight {
      if open.isEmpty, let mark = block.firstIndex(of: UInt8(ascii: "\"")) { open = [mark..<mark + 1] }
      return
    }
    let start = block.startIndex
    QuotationMark.follow(Array(block)) {
      open.append($0.lowerBound + start..<$0.upperBound + start)
    } closing: { _ in
      _ = open.popLast()
    }
  }

  /// A heading or the item of a list, with or without an empty line before it.
  private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#") || withoutItem(line).startIndex > line.startIndex
  }

  /// What follows `1. `, `1) ` or `- `.
  private static func withoutItem(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = line.prefix { $0 &- 0x30 < 10 }
    let rest = line[digits.endIndex...]
    let marks = digits.isEmpty ? "-*+" : ".)"
    guard digits.count < 10, let mark = rest.first, marks.utf8.contains(mark), rest.dropFirst().first == 0x20 else {
      return line
    }
    return rest.dropFirst(2)
  }
}
