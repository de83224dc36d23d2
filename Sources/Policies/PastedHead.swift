import Diagnostics
import Formats

/// The head of the paper (quốc hiệu and tiêu ngữ, or the name of the Party) pasted before the text: the page makes the head of a
/// whole text by itself.
enum PastedHead {
  private static let mottoes: [StaticString] = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM",
  ]

  /// In bytes: as far as the head of a document goes.
  private static let reach = 1200

  static func problem(_ policy: Policy) -> Problem? {
    guard policy.textStatus == .full else { return nil }
    let head = policy.text.bytes[policy.body].prefix(reach)
    let found = mottoes.lazy.compactMap { words in
      ByteSearch.first(words, in: head).map { $0..<$0 + words.utf8CodeUnitCount }
    }.first
    guard let found, standsAlone(found, in: head) else { return nil }
    return Problem(
      "letterhead-pasted", severity: .warning,
      Wording(
        "Phần đầu của bản giấy được dán vào lời văn, trang sẽ có hai phần đầu",
        en: "The head of the paper is pasted into the text: the page will have two"),
      fix: Wording(
        "xóa các dòng quốc hiệu, tiêu ngữ, tên cơ quan, số, ngày, tên văn bản ở đầu lời văn; trang tự dựng chúng từ “issuer”, “number”, “place”, “issued”, “kind”, “title”",
        en:
          "remove the lines of state and motto, body, number, day and title: the page makes them of “issuer”, “number”, “place”, “issued”, “kind”, “title”"
      ),
      at: policy.text.location(offset: found.lowerBound, length: found.count))
  }

  /// On a line or in a cell of its own, be it in bold.
  private static func standsAlone(_ words: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    let line = (text[..<words.lowerBound].lastIndex(of: 0x0A) ?? text.startIndex - 1) + 1
    let before = text[line..<words.lowerBound].reversed().drop { "*_# ".utf8.contains($0) }
    let spaces = text[line..<words.lowerBound].reversed().prefix { $0 == 0x20 }.count
    let behind = text[words.upperBound...].first { !"*_ \r".utf8.contains($0) }
    let isBegun = before.first.map { $0 == 0x09 || $0 == UInt8(ascii: "|") || spaces > 1 } ?? true
    return isBegun && (behind.map { $0 == 0x0A || $0 == 0x09 || $0 == UInt8(ascii: "|") } ?? true)
  }
}
