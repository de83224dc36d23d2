public import Diagnostics

/// The text of a file in Normalization Form C, without byte order mark.
/// Composed and decomposed input are the same text from here on; lines and character columns stay those of the file.
public struct SourceText: Sendable {
  public let file: SourceFile
  public let bytes: [UInt8]
  /// How many lines end before each whole stretch, so that a place far down is found without counting from the start: a long
  /// text may have thousands of problems.
  private let linesBefore: [Int]
  private static let stretch = 1 << 14

  /// Fails with a problem at the first byte that is not UTF-8.
  public init(_ file: SourceFile) throws(Refusal) {
    let found = UTF8Check.look(at: file.bytes)
    if let bad = found.firstInvalid { throw Refusal(Report([Self.notUTF8(file, at: bad)])) }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let bytes =
      found.mayCompose
      ? Self.composed(file.bytes[start...]) : start == 0 ? file.bytes : [UInt8](file.bytes[start...])
    self.init(file: file, bytes: bytes)
  }

  /// No text at all, in the name of a file that is none.
  public static func empty(of file: SourceFile) -> SourceText { SourceText(file: file, bytes: []) }

  private init(file: SourceFile, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var (before, lines) = ([0], 0)
    for start in stride(from: 0, to: bytes.count - Self.stretch, by: Self.stretch) {
      lines += Self.lines(bytes[start..<(start + Self.stretch)])
      before.append(lines)
    }
    linesBefore = before
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == UInt8(ascii: "\n") } }

  /// As `VietnameseText.composed`.
  public static func composed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    [UInt8](VietnameseText.recomposed(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// For files of Word that have the name of a text.
  static let copyFromWord = Wording(
    "mở tệp bằng Word, chép phần chữ sang một tệp mới, lưu với bảng mã UTF-8",
    en: "open it in Word, copy the text to a new file and save that as UTF-8")

  private static func notUTF8(_ file: SourceFile, at offset: Int) -> Problem {
    if isOffice(file.bytes) {
      return Problem(
        "text-not-utf8",
        Wording(
          "Tệp này là tệp Word, Excel hoặc tệp nén được đổi tên, không phải tệp chữ",
          en: "The file is a renamed file of Word or Excel, or an archive, and no text"),
        fix: copyFromWord, at: file.location)
    }
    let line = 1 + file.bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    return Problem(
      "text-not-utf8",
      Wording("Dòng \(line) có ký tự không phải Unicode UTF-8", en: "Line \(line) holds bytes that are not UTF-8"),
      fix: Wording(
        "mở tệp, chọn lưu với bảng mã UTF-8 rồi gõ lại chỗ bị lỗi",
        en: "save the file with the encoding UTF-8 and retype the damaged place"),
      at: Location(path: file.displayPath, spot: .text(TextSpot(line: line, column: 1, length: 1, source: ""))))
  }

  /// By the first bytes of a ZIP archive (`.docx`, `.xlsx`, `.odt`) or of a compound file (`.doc`).
  private static func isOffice(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The place of a stretch of bytes of this text.
  public func location(offset: Int, length: Int = 1) -> Location {
    var places = PlaceReader(self)
    return places.location(offset: offset, length: length)
  }

  /// The number of the line, from 1, that a byte is in.
  func line(at start: Int) -> Int {
    let whole = min(start / Self.stretch, linesBefore.count - 1)
    return 1 + linesBefore[whole] + Self.lines(bytes[(whole * Self.stretch)..<start])
  }

  /// The place of a stretch given by line and column in Unicode scalars, both from 0.
  public func location(line: Int, scalarColumn: Int, scalars: Int = 1) -> Location {
    let range = lineRange(line)
    let start = offset(line: line, scalarColumn: scalarColumn)
    return location(offset: start, length: offset(scalars, after: start, in: range) - start)
  }

  /// The byte at a line and a column in Unicode scalars, both from 0.
  func offset(line: Int, scalarColumn: Int) -> Int {
    let range = lineRange(line)
    return offset(scalarColumn, after: range.lowerBound, in: range)
  }

  /// Where a number of scalars after a place of a line end, or the line's end.
  private func offset(_ scalars: Int, after start: Int, in line: Range<Int>) -> Int {
    var (at, left) = (start, scalars)
    while at < line.upperBound, left > 0 {
      at += 1
      while at < line.upperBound, bytes[at] & 0xC0 == 0x80 { at += 1 }
      left -= 1
    }
    return at
  }

  private func lineRange(_ line: Int) -> Range<Int> {
    var start = 0
    for _ in 0..<max(0, line) {
      guard let next = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      start = next + 1
    }
    return start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }

  func source(_ range: Range<Int>) -> String {
    var line = bytes[range]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
