import Formats
import Glibc

/// Takes out of a sheet's XML the cells that stand there as every spreadsheet program writes them; only what lies between
/// them is parsed. A workbook of 50,000 cases has half a million, a sheet whose borders were drawn down to its last row has
/// twelve million blank ones, and the parser needs half a microsecond for each.
struct PlainCells {
  private var isFirst = true
  private var isOff = false

  /// Gives the plain cells of a piece to `sheet` and the bytes between them to `parse`, in order; false when the rest is
  /// not wanted.
  mutating func take(
    from piece: UnsafeRawBufferPointer, isLast: Bool, into sheet: inout SheetXML, _ parse: XMLReader.Parse
  ) throws(WorkbookFault) -> Bool {
    var at = isFirst ? begin(piece) : 0
    var parsed = 0
    while !isOff, let tag = piece.find(UInt8(ascii: "<"), from: at) {
      at = tag + 1
      // Comments, CDATA and instructions may hold what looks like a cell; no spreadsheet program writes them.
      if at < piece.count, piece[at] == UInt8(ascii: "!") || piece[at] == UInt8(ascii: "?") { isOff = true }
      guard let found = Found(piece, at: tag) else { continue }
      if parsed < tag, try !parse(UnsafeRawBufferPointer(rebasing: piece[parsed..<tag]), false) { return false }
      parsed = tag
      switch found {
      case .cell(let cell):
        guard sheet.position == .betweenCells else { continue }
        sheet.take(cell)
      case .row(let row):
        guard sheet.position == .betweenRows else { continue }
        sheet.take(row)
      }
      if sheet.isDone { return false }
      (parsed, at) = (found.end, found.end)
    }
    return try parse(UnsafeRawBufferPointer(rebasing: piece[parsed...]), isLast)
  }

  private enum Found {
    case cell(PlainCell)
    case row(BlankRow)

    init?(_ piece: UnsafeRawBufferPointer, at tag: Int) {
      if let cell = PlainCell(piece, at: tag) {
        self = .cell(cell)
      } else if let row = BlankRow(piece, at: tag) {
        self = .row(row)
      } else {
        return nil
      }
    }

    var end: Int {
      switch self {
      case .cell(let cell): cell.end
      case .row(let row): row.end
      }
    }
  }

  /// Reads the declaration, if there is one: bytes of other encodings are for the parser alone. Returns where it ends.
  private mutating func begin(_ piece: UnsafeRawBufferPointer) -> Int {
    isFirst = false
    let start = piece.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard piece[start...].starts(with: "<?xml".utf8) else { return start }
    let end = piece.find(UInt8(ascii: ">"), from: start) ?? start
    let words = String(decoding: piece[start..<end], as: UTF8.self).lowercased()
    isOff = words.contains("encoding") && !words.contains("\"utf-8\"") && !words.contains("'utf-8'")
    return end
  }
}

/// A cell such as `<c r="F14" s="2" t="s"><v>7</v></c>` or `<c r="F14" s="2"/>`.
struct PlainCell {
  let place: CellPlace
  let style: Int
  let type: CellType
  /// Text with no reference in it, `&amp;` for one.
  private(set) var value: UnsafeRawBufferPointer
  /// The byte after it.
  let end: Int

  /// Nil for a cell that is written in another way or goes on in the next piece.
  init?(_ piece: UnsafeRawBufferPointer, at start: Int) {
    var scan = MarkupScan(piece, at: start)
    guard scan.take("<c r=\""), let place = CellPlace(scan.takeWord()), scan.take("\"") else { return nil }
    self.place = place
    var (style, type) = (0, CellType.number)
    if scan.take(" s=\"") {
      guard let number = Int(digits: scan.takeWord()), scan.take("\"") else { return nil }
      style = number
    }
    if scan.take(" t=\"") {
      guard let named = CellType(scan.takeWord()), scan.take("\"") else { return nil }
      type = named
    }
    value = UnsafeRawBufferPointer(start: nil, count: 0)
    if !scan.take("/>"), !scan.take(" />") {
      let isInline = type == .inline
      guard scan.take(isInline ? "><is><t" : "><v"), scan.take(">") || scan.take(" xml:space=\"preserve\">"),
        let text = scan.takeText(), scan.take(isInline ? "</t></is></c>" : "</v></c>")
      else { return nil }
      value = text
    }
    (self.style, self.type, end) = (style, type, scan.at)
  }
}

/// A row of blank plain cells alone.
struct BlankRow {
  let number: Int
  /// The byte after it.
  let end: Int

  init?(_ piece: UnsafeRawBufferPointer, at start: Int) {
    var scan = MarkupScan(piece, at: start)
    guard scan.take("<row r=\""), let number = Int(digits: scan.takeWord()), scan.take("\""), scan.takeAttributes(),
      scan.take(">")
    else { return nil }
    var column = 0
    while let cell = PlainCell(piece, at: scan.at) {
      guard cell.value.isEmpty, cell.place.row == number, cell.place.column > column else { return nil }
      (column, scan.at) = (cell.place.column, cell.end)
    }
    guard scan.take("</row>") else { return nil }
    (self.number, end) = (number, scan.at)
  }
}

/// Goes through markup of known form.
private struct MarkupScan {
  private let bytes: UnsafeRawBufferPointer
  var at: Int

  /// In bytes. Longer texts are rare.
  private static let longestText = 4096

  init(_ bytes: UnsafeRawBufferPointer, at: Int) { (self.bytes, self.at) = (bytes, at) }

  @inline(__always)
  mutating func take(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count, word ~= UnsafeRawBufferPointer(rebasing: bytes[at..<end]) else { return false }
    at = end
    return true
  }

  /// ASCII letters and digits.
  mutating func takeWord() -> UnsafeRawBufferPointer {
    let start = at
    while at < bytes.count, Self.isInWord(bytes[at]) { at += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<at])
  }

  /// Attributes whose values are words and numbers.
  mutating func takeAttributes() -> Bool {
    while take(" ") {
      guard takeName(), take("=\""), takeName(orNothing: true), take("\"") else { return false }
    }
    return true
  }

  private mutating func takeName(orNothing: Bool = false) -> Bool {
    let start = at
    while at < bytes.count, Self.isInWord(bytes[at]) || ":.-".utf8.contains(bytes[at]) { at += 1 }
    return orNothing || at > start
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The text up to the next tag as the parser would give it: well-formed UTF-8 without references, `]]>`, carriage
  /// returns, control characters and U+FFFE. Nil where it would give another one.
  mutating func takeText() -> UnsafeRawBufferPointer? {
    guard let end = bytes.find(UInt8(ascii: "<"), from: at), end - at <= Self.longestText else { return nil }
    let text = UnsafeRawBufferPointer(rebasing: bytes[at..<end])
    var all: UInt8 = 0
    for byte in text {
      guard byte >= 0x20 || byte == 0x0A || byte == 0x09, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "]"),
        byte != 0xEF
      else { return nil }
      all |= byte
    }
    if all >= 0x80, UTF8Check.look(at: text).firstInvalid != nil { return nil }
    at = end
    return text
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  static func ~= (word: StaticString, bytes: Self) -> Bool {
    guard let start = bytes.baseAddress, bytes.count == word.utf8CodeUnitCount else { return false }
    return memcmp(start, word.utf8Start, bytes.count) == 0
  }

  func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }
}
