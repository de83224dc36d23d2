public import Diagnostics

/// A Markdown file taken apart: the mapping between its two `---` lines, and where its body begins.
public struct FrontMatter: Sendable {
  public let text: SourceText
  public let node: YAMLNode
  /// The bytes of `text` after the closing line.
  public let body: Range<Int>

  /// Refused when the file does not begin with `---` or the block is not closed.
  public init(_ text: SourceText) throws(Refusal) {
    let bytes = text.bytes
    guard let open = Self.lineEnd(bytes, 0), Self.isFence(bytes[0..<open]) else {
      throw Refusal(Report([Self.missing(text)]))
    }
    var start = open + 1
    while start < bytes.count {
      let end = Self.lineEnd(bytes, start) ?? bytes.count
      if Self.isFence(bytes[start..<end]) {
        self.text = text
        node = try YAMLReader.read(text, range: open + 1..<start)
        body = min(end + 1, bytes.count)..<bytes.count
        return
      }
      start = end + 1
    }
    throw Refusal(Report([Self.unclosed(text)]))
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, [0x20, 0x09, 0x0D].contains(last) { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }

  private static func missing(_ text: SourceText) -> Problem {
    Problem(
      "front-matter-missing",
      Wording(
        "Tệp phải bắt đầu bằng phần khai báo giữa hai dòng ---",
        en: "The file must begin with front matter between two --- lines"),
      fix: Wording(
        "thêm dòng --- ở đầu tệp, các khóa, rồi một dòng --- nữa", en: "add a --- line, the keys, and another --- line"),
      at: text.location(offset: 0))
  }

  private static func unclosed(_ text: SourceText) -> Problem {
    Problem(
      "front-matter-unclosed",
      Wording("Phần khai báo đầu tệp chưa có dòng --- kết thúc", en: "The front matter has no closing --- line"),
      fix: Wording("thêm một dòng --- sau khóa cuối cùng", en: "add a --- line after the last key"),
      at: text.location(offset: 0, length: 3))
  }
}
