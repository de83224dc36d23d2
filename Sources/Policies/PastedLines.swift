import Diagnostics
import Formats

/// Lines that look like a list, a table or a heading to who pastes them from Word, and are running text to Markdown.
struct PastedLines {
  private let text: SourceText
  /// The text holds such a character somewhere.
  private let hasTabs: Bool
  private let hasDots: Bool
  private var bullets: [Range<Int>] = []
  private var headings: [Range<Int>] = []
  private var tabbed: [ArraySlice<UInt8>] = []
  private var piped: [ArraySlice<UInt8>] = []
  private var rows: Rows?

  /// Lines of one kind below each other.
  private struct Rows {
    let isPiped: Bool
    let first: ArraySlice<UInt8>
    var count = 1
    var hasRule = false
  }

  init(_ text: SourceText, _ body: ArraySlice<UInt8>) {
    self.text = text
    hasTabs = ByteSearch.first("\t", in: body) != nil
    hasDots = ByteSearch.first("•", in: body) != nil
  }

  /// Takes the next line, without white space at its ends.
  mutating func take(_ line: ArraySlice<UInt8>, below previous: ArraySlice<UInt8>) {
    row(line)
    guard let first = line.first else { return }
    if first == UInt8(ascii: "#"), let end = Self.tightHeading(line) {
      headings.append(line.startIndex..<end)
    } else if let mark = Self.bullet(line), follows(previous, mark, line) {
      bullets.append(line.startIndex..<mark)
    } else if hasDots, first != UInt8(ascii: "|"), let dot = ByteSearch.first("•", in: line.dropFirst()),
      line[dot - 1] == 0x20
    {
      bullets.append(dot..<dot + "•".utf8.count)
    }
  }

  /// Ends the table that the last line may have been of.
  mutating func end() { row([]) }

  // MARK: Tables

  private mutating func row(_ line: ArraySlice<UInt8>) {
    let isPiped = line.first == UInt8(ascii: "|")
    let isRow = isPiped || hasTabs && Self.tabbedCells(line) != nil
    if isRow, rows?.isPiped == isPiped {
      rows?.count += 1
    } else {
      if let rows, rows.count > 1, !rows.hasRule {
        if rows.isPiped { piped.append(rows.first) } else { tabbed.append(rows.first) }
      }
      rows = isRow ? Rows(isPiped: isPiped, first: line) : nil
    }
    if isPiped, line.allSatisfy({ "|-: \t".utf8.contains($0) }) { rows?.hasRule = true }
  }

  /// Two cells and more, parted by tabs; the tab behind a number or bullet, as Word sets it, parts none.
  private static func tabbedCells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    var cells = line.split(separator: 0x09)
    if let first = cells.first, let last = first.last(where: { $0 != 0x20 }), first.count < 8,
      ".)-/+".utf8.contains(last) || bullet(first) != nil
    {
      cells.removeFirst()
    }
    return cells.count > 1 ? cells : nil
  }

  // MARK: Headings

  /// Where the first word of `#Không cách` ends.
  private static func tightHeading(_ line: ArraySlice<UInt8>) -> Int? {
    let rest = line.drop { $0 == UInt8(ascii: "#") }
    guard let next = rest.first, next != 0x20, next != 0x09, rest.startIndex - line.startIndex < 7 else { return nil }
    let word = rest.firstIndex(of: 0x20) ?? rest.endIndex
    return word - rest.startIndex > longest ? nil : word
  }

  /// In bytes: no word is longer.
  private static let longest = 60

  // MARK: Lists

  private static let dots = ["•", "●", "○", "▪", "■", "◦", "‣", "➢", "·"]
  /// Marks that may also stand in a sentence.
  private static let dashes = ["–", "—"]

  /// Where the mark ends that a line begins with and that is none of Markdown: `•`, `–`, and `-` or `+` without a space.
  private static func bullet(_ line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      let isTight = line.dropFirst().first.map { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xC3 && $0 != 0xE2 } ?? false
      return isTight ? line.startIndex + 1 : nil
    }
    guard first == 0xE2 || first == 0xC2 else { return nil }
    return (dots + dashes).lazy.filter { line.starts(with: $0.utf8) && line.count > $0.utf8.count }.first.map {
      line.startIndex + $0.utf8.count
    }
  }

  /// It runs on from the line above.
  private func follows(_ previous: ArraySlice<UInt8>, _ mark: Int, _ line: ArraySlice<UInt8>) -> Bool {
    guard let last = previous.last, !"#>|<".utf8.contains(previous.first ?? 0) else { return false }
    let sign = line[..<mark]
    let isDot = Self.dots.contains { sign.elementsEqual($0.utf8) }
    return isDot || ".;:".utf8.contains(last) || previous.starts(with: sign)
  }
}

extension PastedLines {
  /// One warning of each kind, at the first of them.
  var problems: [Problem] { [ofBullets, ofHeadings, ofTabs, ofPipes].compactMap(\.self) }

  private func places(_ ranges: [Range<Int>]) -> [Location] {
    ranges.prefix(10).map { text.location(offset: $0.lowerBound, length: $0.count) }
  }

  private static func others(_ count: Int) -> (vi: String, en: String) {
    count > 1 ? (", cùng \(count - 1) chỗ khác", " (and \(count - 1) more)") : ("", "")
  }

  private var ofBullets: Problem? {
    guard let first = bullets.first else { return nil }
    let (places, others) = (places(bullets), Self.others(bullets.count))
    let mark = String(decoding: text.bytes[first], as: UTF8.self)
    return Problem(
      "bullets-joined", severity: .warning,
      Wording(
        "Các ý bắt đầu bằng “\(mark)” nằm liền trong một đoạn, không thành danh sách\(others.vi)",
        en: "The items that begin with “\(mark)” run together in one paragraph and are no list\(others.en)"),
      fix: Wording(
        "viết mỗi ý một dòng, bắt đầu bằng “- ” (gạch nối rồi dấu cách), trước ý đầu để một dòng trống",
        en: "write each on a line that begins with “- ” (hyphen and space), and leave an empty line before the first"),
      at: places[0], related: Array(places.dropFirst()))
  }

  private var ofHeadings: Problem? {
    guard let first = headings.first else { return nil }
    let (places, others) = (places(headings), Self.others(headings.count))
    let written = text.bytes[first]
    let signs = written.prefix { $0 == UInt8(ascii: "#") }
    let (word, proper) = (
      String(decoding: written, as: UTF8.self),
      String(decoding: signs, as: UTF8.self) + " " + String(decoding: written[signs.endIndex...], as: UTF8.self)
    )
    return Problem(
      "heading-without-space", severity: .warning,
      Wording(
        "“\(word)” thiếu dấu cách sau #, không thành tiêu đề\(others.vi)",
        en: "“\(word)” has no space behind # and is no heading\(others.en)"),
      fix: Wording(
        "viết “\(proper)”; không phải tiêu đề thì viết \\# ở đầu dòng",
        en: "write “\(proper)”, or \\# where it is no heading"),
      at: places[0], related: Array(places.dropFirst()))
  }

  private var ofTabs: Problem? {
    guard let first = tabbed.first else { return nil }
    let (places, others) = (places(tabbed.map(\.indices)), Self.others(tabbed.count))
    let (header, rule) = Self.pipes(Self.tabbedCells(first) ?? [])
    return Problem(
      "table-with-tabs", severity: .warning,
      Wording(
        "Bảng có các ô cách nhau bằng phím Tab, hiện ra như một đoạn chữ\(others.vi)",
        en: "The cells of this table are parted by tabs, so that it comes out as a paragraph\(others.en)"),
      fix: Wording(
        "viết mỗi hàng giữa các dấu |, hàng đầu là “\(header)”, ngay dưới nó là “\(rule)”",
        en: "write every row between |, the first as “\(header)”, and “\(rule)” right below it"),
      at: places[0], related: Array(places.dropFirst()))
  }

  private var ofPipes: Problem? {
    guard let first = piped.first else { return nil }
    let (places, others) = (places(piped.map(\.indices)), Self.others(piped.count))
    let rule = Self.pipes(first.split(separator: UInt8(ascii: "|"))).rule
    return Problem(
      "table-without-rule", severity: .warning,
      Wording(
        "Bảng thiếu hàng gạch dưới hàng tiêu đề, hiện ra như một đoạn chữ\(others.vi)",
        en: "The table has no rule below its header, so that it comes out as a paragraph\(others.en)"),
      fix: Wording("thêm “\(rule)” ngay dưới hàng này", en: "add “\(rule)” right below this row"),
      at: places[0], related: Array(places.dropFirst()))
  }

  /// A row as it should be written, and the rule below it; of many cells only the beginning.
  private static func pipes(_ cells: [ArraySlice<UInt8>]) -> (header: String, rule: String) {
    let isLong = cells.count > 8 || cells.prefix(8).contains { $0.count > longest }
    let names = cells.prefix(isLong ? 2 : 8).map { isLong ? "…" : String(decoding: $0, as: UTF8.self).trimmed }
    let end = isLong ? " …" : ""
    return (
      "| " + names.joined(separator: " | ") + " |" + end,
      "|" + String(repeating: " --- |", count: names.count) + end
    )
  }
}
