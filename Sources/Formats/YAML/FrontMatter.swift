public import Diagnostics

/// A Markdown file taken apart: the mapping between its two `---` lines, and where its body begins.
public struct FrontMatter: Sendable {
  public let text: SourceText
  public let node: YAMLNode
  /// The bytes of `text` after the closing line.
  public let body: Range<Int>

  /// Refused when the file does not begin with `---`, the block is not closed, or a paragraph is in an old encoding.
  public init(_ text: SourceText) throws(Refusal) {
    let bytes = text.bytes
    guard let open = Self.lineEnd(bytes, 0), Self.isFence(bytes[0..<open]) else {
      throw Refusal(Report([Self.missing(text)]))
    }
    var start = open + 1
    while start < bytes.count {
      let end = Self.lineEnd(bytes, start) ?? bytes.count
      if Self.isFence(bytes[start..<end]) {
        if let problem = DamagedText.problem(in: text) ?? LegacyParagraph.problem(in: text) {
          throw Refusal(Report([problem]))
        }
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
    let bytes = text.bytes
    let summary = Wording(
      "Tệp phải bắt đầu bằng phần khai báo giữa hai dòng ---",
      en: "The file must begin with front matter between two --- lines")
    if bytes.starts(with: "{\\rtf".utf8) {
      return Problem(
        "front-matter-missing",
        Wording(
          "Tệp này là tệp RTF của Word được đổi tên, không phải tệp chữ",
          en: "The file is a renamed RTF file, and no text"),
        fix: SourceText.copyFromWord, at: text.file.location)
    }
    if let line = dashes(text, from: 0), bytes[..<line.lowerBound].allSatisfy({ $0 <= 0x20 }) {
      let isFence = isFence(bytes[line])
      return Problem(
        "front-matter-missing", summary,
        fix: isFence
          ? Wording("xóa những gì trống phía trên dòng --- này", en: "remove the blank above this --- line")
          : plainDashes(text, line, isFirst: line.lowerBound == 0),
        at: text.location(offset: line.lowerBound, length: line.count))
    }
    return Problem(
      "front-matter-missing", summary,
      fix: Wording(
        "thêm dòng --- ở đầu tệp, các khóa, rồi một dòng --- nữa", en: "add a --- line, the keys, and another --- line"),
      at: text.location(offset: 0))
  }

  private static func unclosed(_ text: SourceText) -> Problem {
    let line = dashes(text, from: 4)
    return Problem(
      "front-matter-unclosed",
      Wording("Phần khai báo đầu tệp chưa có dòng --- kết thúc", en: "The front matter has no closing --- line"),
      fix: line.map { plainDashes(text, $0, isFirst: true) }
        ?? Wording("thêm một dòng --- sau khóa cuối cùng", en: "add a --- line after the last key"),
      at: line.map { text.location(offset: $0.lowerBound, length: $0.count) } ?? text.location(offset: 0, length: 3))
  }

  /// The first line of dashes of any kind alone: Word makes `–––` or `—` of `---`.
  private static func dashes(_ text: SourceText, from start: Int) -> Range<Int>? {
    var start = min(start, text.bytes.count)
    while start < text.bytes.count {
      let end = lineEnd(text.bytes, start) ?? text.bytes.count
      let line = String(decoding: text.bytes[start..<end], as: UTF8.self).trimmed
      if !line.isEmpty, line.unicodeScalars.allSatisfy({ "-‐‑‒–—―−".unicodeScalars.contains($0) }) {
        return start..<end
      }
      start = end + 1
    }
    return nil
  }

  private static func plainDashes(_ text: SourceText, _ line: Range<Int>, isFirst: Bool) -> Wording {
    let written = String(decoding: text.bytes[line], as: UTF8.self).trimmed
    return Wording(
      "viết lại dòng “\(written)” bằng đúng ba dấu gạch nối thường ---\(isFirst ? "" : ", và xóa những gì trống phía trên")",
      en: "write the line “\(written)” anew as three plain hyphens ---\(isFirst ? "" : ", and remove the blank above")")
  }
}
