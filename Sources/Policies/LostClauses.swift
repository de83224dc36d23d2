import Diagnostics
import Formats

/// Clauses that Markdown does not see as such, though their lines begin like clauses. A law pasted line by line would lose
/// its points.
struct LostClauses {
  /// The first words of lines that run on from the paragraph above, because no empty line stands before them.
  private(set) var joined: [Range<Int>] = []
  /// The first words of lines set in by a tab or four spaces, as Word does: Markdown takes them for code.
  private(set) var indented: [Range<Int>] = []

  /// One warning of each kind for a text, at the first of them.
  static func problems(_ policy: Policy) -> [Problem] {
    let lost = LostClauses(policy.text, policy.text.bytes[policy.body])
    return lost.pasted.problems
      + [
        problem(
          code: "clause-joined", lost.joined, policy.text,
          Wording("dính vào đoạn trên nên không thành mục riêng", en: "runs on from the paragraph above"),
          fix: Wording("thêm một dòng trống trước mỗi dòng ấy", en: "leave an empty line before each")),
        problem(
          code: "clause-indented", lost.indented, policy.text,
          Wording(
            "thụt vào đầu dòng nên thành khối mã, không thành mục", en: "is set in, which makes it a block of code"),
          fix: Wording("xóa dấu cách và tab ở đầu mỗi dòng ấy", en: "delete the spaces and tabs before each")),
      ].compactMap { $0 }
  }

  private static func problem(
    code: String, _ lines: [Range<Int>], _ text: SourceText, _ what: Wording, fix: Wording
  ) -> Problem? {
    guard let first = lines.first else { return nil }
    let places = lines.prefix(10).map { text.location(offset: $0.lowerBound, length: $0.count) }
    let begins = String(decoding: text.bytes[first], as: UTF8.self)
    let (vi, en) =
      lines.count > 1 ? (", cùng \(lines.count - 1) dòng khác", ", and so do \(lines.count - 1) others") : ("", "")
    return Problem(
      code, severity: .warning,
      Wording(
        "Dòng bắt đầu bằng “\(begins)” \(what.vi)\(vi)", en: "The line that begins with “\(begins)” \(what.en)\(en)"),
      fix: fix, at: places[0], related: Array(places.dropFirst()))
  }

  /// The lines so far, without white space at their ends.
  private var above: [ArraySlice<UInt8>] = []
  private var (isFenced, isCode, isInList) = (false, false, false)
  private var pasted: PastedLines
  /// The last line that was not set in began an item, so that lines set in belong to it.
  private var followsItem = false

  private init(_ text: SourceText, _ body: ArraySlice<UInt8>) {
    pasted = PastedLines(text, body)
    var start = body.startIndex
    while start < body.endIndex {
      let end = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      let line = Self.trimmed(body[start..<end])
      take(line, isSetIn: Self.isSetIn(body[start..<end]))
      above.append(line)
      start = end + 1
    }
    pasted.end()
  }

  private mutating func take(_ line: ArraySlice<UInt8>, isSetIn: Bool) {
    if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { isFenced.toggle() }
    if isFenced { return }
    guard let first = line.first else {
      pasted.end()
      isInList = false
      return
    }
    let previous = above.last ?? []
    isCode = isSetIn && !followsItem && (isCode || !Self.goesOn(previous))
    let item = Self.listNumber(line)
    if !isSetIn { followsItem = item != nil || "-*+".utf8.contains(first) }
    // Most lines begin a paragraph, and are not looked at.
    if isCode || Self.goesOn(previous), let marker = Self.marker(line) {
      if isCode {
        indented.append(Self.firstWord(line))
      } else if item == nil || item != 1 && !isInList,
        Self.mayEnd(previous, before: marker) || ClauseSequence.goesOn(marker, line, above)
      {
        joined.append(Self.firstWord(line))
      }
    }
    isInList = isInList || item != nil
    if !isCode { pasted.take(line, below: previous) }
  }

  /// Of a line that may stand in bold.
  static func marker(_ line: ArraySlice<UInt8>) -> ClauseMarker? {
    ClauseScanner.marker(in: Array(line.drop { $0 == UInt8(ascii: "*") }), isHeading: false)
  }

  private static func firstWord(_ line: ArraySlice<UInt8>) -> Range<Int> {
    line.startIndex..<(line.firstIndex(of: 0x20) ?? line.endIndex)
  }

  private static func isSetIn(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x09 || line.prefix(4).elementsEqual(repeatElement(0x20, count: 4))
  }

  /// The number of an item of an ordered list of Markdown.
  private static func listNumber(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 &- 0x30 < 10 }
    guard !digits.isEmpty, digits.count < 4, let mark = line[digits.endIndex...].first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), line[digits.endIndex...].dropFirst().first == 0x20
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// A line of a paragraph: no heading, quotation, table.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return !"#>|<".utf8.contains(first) && !line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
  }

  /// A division begins a line anywhere. A number or a letter may be what a wrapped sentence goes on with, unless the line
  /// above has come to an end.
  private static func mayEnd(_ line: ArraySlice<UInt8>, before marker: ClauseMarker) -> Bool {
    if case .division = marker { return true }
    return line.last.map { ".;:,".utf8.contains($0) } ?? false
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 { line.removeLast() }
    return line
  }
}
