import Diagnostics

/// A paragraph of a Unicode text that was typed with a font from before Unicode, as decisions of old `.doc` files are.
enum LegacyParagraph {
  /// Marks inside words that a paragraph without one letter of Unicode Vietnamese must show; a name of another language
  /// has one or two.
  private static let least = 4

  /// Told once a file: what is in it is mostly all of one making.
  static func problem(in text: SourceText) -> Problem? {
    let bytes = text.bytes
    var start = 0
    while start < bytes.count {
      let end = Self.end(bytes, start)
      if let encoding = encoding(bytes[start..<end]) { return problem(encoding, text, start..<end) }
      start = end
    }
    return nil
  }

  /// The end of a line; of a text of short lines they are looked at one by one.
  private static func end(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  private static func encoding(_ line: ArraySlice<UInt8>) -> LegacyText? {
    let name = line.withUnsafeBufferPointer { LegacyEncoding.recognize(cell: $0, least: least) }
    return LegacyText.allCases.first { $0.name == name }
  }

  private static func problem(_ encoding: LegacyText, _ text: SourceText, _ line: Range<Int>) -> Problem {
    let written = String(decoding: text.bytes[line], as: UTF8.self).trimmed
    let words = written.split(separator: " ").prefix(6).joined(separator: " ")
    return Problem(
      "text-legacy-encoding",
      Wording(
        "Chữ ở đây gõ bằng bảng mã cũ \(encoding.name), như “\(words)” (“\(encoding.decoded(words))”)",
        en: "The text is in the legacy encoding \(encoding.name), as “\(words)” (“\(encoding.decoded(words))”)"),
      fix: Wording(
        "chuyển mã cả đoạn sang Unicode (công cụ chuyển mã của bộ gõ) rồi chép lại vào đây",
        en: "convert the paragraph to Unicode and paste it here again"),
      at: text.location(offset: line.lowerBound, length: written.utf8.count))
  }
}
