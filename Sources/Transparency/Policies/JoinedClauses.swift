import Diagnostics
import Formats

/// Clauses that run on from the paragraph above because no empty line stands before them: Markdown makes one paragraph
/// of such lines, so that a law pasted line by line would lose its points.
enum JoinedClauses {
  /// One warning for a text, at the first of them.
  static func problem(_ policy: Policy) -> Problem? {
    let text = policy.text
    let lines = starts(in: text.bytes[policy.body])
    guard let first = lines.first else { return nil }
    let places = lines.prefix(10).map { text.location(offset: $0.lowerBound, length: $0.count) }
    let begins = String(decoding: text.bytes[first], as: UTF8.self)
    let (vi, en) =
      lines.count > 1 ? (", cùng \(lines.count - 1) dòng khác", ", and so do \(lines.count - 1) others") : ("", "")
    return Problem(
      "clause-joined", severity: .warning,
      Wording(
        "Dòng bắt đầu bằng “\(begins)” dính vào đoạn trên nên không thành mục riêng\(vi)",
        en: "The line that begins with “\(begins)” runs on from the paragraph above and is no clause of its own\(en)"),
      fix: Wording("thêm một dòng trống trước mỗi dòng ấy", en: "leave an empty line before each"),
      at: places[0], related: Array(places.dropFirst()))
  }

  /// The first words of such lines.
  private static func starts(in body: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var previous: ArraySlice<UInt8> = []
    var (isFenced, isInList) = (false, false)
    for line in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = trimmed(line)
      defer { previous = line }
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { isFenced.toggle() }
      if isFenced { continue }
      if line.isEmpty {
        isInList = false
        continue
      }
      let item = listNumber(line)
      if goesOn(previous), let marker = ClauseScanner.marker(in: Array(line), isHeading: false),
        item == nil || item != 1 && !isInList, mayEnd(previous, before: marker)
      {
        found.append(line.startIndex..<(line.firstIndex(of: 0x20) ?? line.endIndex))
      }
      isInList = isInList || item != nil
    }
    return found
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
