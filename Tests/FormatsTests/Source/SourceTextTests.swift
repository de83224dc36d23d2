import Diagnostics
import Formats
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("tie\u{302}\u{301}p co\u{302}ng d\u{E2}n", "ti\u{1EBF}p c\u{F4}ng d\u{E2}n"),
    ("ti\u{EA}\u{301}p", "ti\u{1EBF}p"),
    ("\u{FEFF}abc", "abc"),
    ("\u{212B}", "\u{C5}"),
    ("a\r\nb", "a\r\nb"),
    ("", ""),
  ]) func composed(_ text: String, _ expected: String) throws {
    #expect(try source(text).bytes == Array(expected.utf8))
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0x80] as [UInt8], 2), ([0xC0, 0xAF], 1), ([0x61, 0xED, 0xA0, 0x80], 1),
    ([0x0A, 0x0A, 0xE1, 0xBA], 3),
  ]) func notUTF8(_ bytes: [UInt8], line: Int) throws {
    let file = SourceFile(path: "offices/a.md", bytes: bytes, root: "content")
    let refusal = #expect(throws: Refusal.self) { try SourceText(file) }
    let problem = try #require(refusal?.report.problems.first)
    #expect(problem.code == "text-not-utf8")
    #expect(problem.summary.vi == "Dòng \(line) có ký tự không phải Unicode UTF-8")
    #expect(problem.location?.description == "content/offices/a.md:\(line):1")
  }

  @Test func placeOfBytes() throws {
    let text = try source("dòng một\r\nthứ hai: có lỗi\nba")
    let offset = try #require(text.bytes.firstIndex(of: UInt8(ascii: ":"))) + 2
    #expect(
      text.location(offset: offset, length: "có lỗi".utf8.count)
        == place(TextSpot(line: 2, column: 10, length: 6, source: "thứ hai: có lỗi")))
    #expect(text.location(offset: 0) == place(TextSpot(line: 1, column: 1, length: 1, source: "dòng một")))
  }

  @Test func placesAreTheSameForDecomposedText() throws {
    let (composed, decomposed) = ("h\u{1ED9}i: c\u{F3}", "ho\u{323}\u{302}i: co\u{301}")
    let (a, b) = (try source(composed), try source(decomposed))
    #expect(a.bytes == b.bytes)
    #expect(
      b.location(line: 0, scalarColumn: 5, scalars: 2)
        == place(TextSpot(line: 1, column: 6, length: 2, source: composed)))
  }

  @Test func aPlaceEndsWithItsLine() throws {
    let text = try source("ab\ncd")
    #expect(text.location(offset: 1, length: 100) == place(TextSpot(line: 1, column: 2, length: 1, source: "ab")))
    #expect(text.location(offset: 2) == place(TextSpot(line: 1, column: 3, length: 1, source: "ab")))
    #expect(text.location(offset: 99) == place(TextSpot(line: 2, column: 3, length: 1, source: "cd")))
    #expect(text.location(line: 7, scalarColumn: 9) == place(TextSpot(line: 2, column: 3, length: 1, source: "cd")))
  }

  private func source(_ text: String) throws -> SourceText {
    try SourceText(SourceFile(path: "a.md", bytes: Array(text.utf8), root: "content"))
  }

  private func place(_ spot: TextSpot) -> Location { Location(path: "content/a.md", spot: .text(spot)) }

  /// Lines are counted by stretches of 16 KB.
  @Test(arguments: [1 << 14, 3 << 14, 50_000]) func placesFarDown(size: Int) throws {
    let lines = Array(repeating: "dòng chữ", count: size / "dòng chữ\n".utf8.count + 1).map { "\($0)\n" }.joined()
    let text = try source(lines)
    for offset in [0, 1, (1 << 14) - 1, 1 << 14, (1 << 14) + 1, size - 1, text.bytes.count]
    where offset <= text.bytes.count {
      let line = 1 + text.bytes[..<offset].count { $0 == 0x0A }
      #expect(text.location(offset: offset).description.hasPrefix("content/a.md:\(line):"))
    }
  }

  /// In whatever order places are asked for, whatever stands between them.
  @Test func placesOfOneReader() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "a", "ế", "e\u{302}\u{301}x", " ", "\r\n", "\n", "👨‍👩‍👧", "\u{200D}", "q\u{301}", "![a](/b.png)",
      "\u{1F1FB}\u{1F1F3}",
    ]
    for _ in 0..<50 {
      let text = try source((0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
      var places = PlaceReader(text)
      // Places begin with characters, not inside one.
      var starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 }
      for _ in 0..<2 {
        for start in starts { #expect(places.location(offset: start, length: 3) == naive(text, start, 3)) }
        starts.shuffle(using: &random)
      }
    }
  }

  private func naive(_ text: SourceText, _ start: Int, _ length: Int) -> Location {
    let first = text.bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let last = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
    let end = min(last, start + length)
    var line = text.bytes[first..<last]
    if line.last == 0x0D { line.removeLast() }
    return place(
      TextSpot(
        line: 1 + text.bytes[..<start].count { $0 == 0x0A },
        column: 1 + String(decoding: text.bytes[first..<start], as: UTF8.self).count,
        length: start < end ? String(decoding: text.bytes[start..<end], as: UTF8.self).count : 1,
        source: String(decoding: line, as: UTF8.self)))
  }
}
