import Diagnostics
import Glibc

/// What the cells of every sheet of a workbook refer to.
struct SheetContext {
  let formats: CellFormats
  let shared: [Table.Span]
  /// Shared texts with a part that is struck through.
  let struck: Set<Int>
  /// See `WorkbookParts`.
  let countsFrom1904: Bool
}

/// Takes the cells of a worksheet (ECMA-376-1, 18.3.1) row by row and hands them on; whatever else is in it, but merged
/// stretches and what is hidden, is passed over.
struct SheetXML: XMLConsumer {
  private(set) var rows: SheetRows
  private(set) var fault: WorkbookFault?
  private(set) var position = Position.elsewhere
  private let context: SheetContext
  private var row = 0
  private var cells: [SheetCell] = []
  private var isRowHidden = false
  private var cell = SheetCell(column: 0)
  private var type = CellType.number
  private var style = 0
  private var isInCell = false
  private var hasFormula = false
  private var isInValue = false
  private var value: [UInt8] = []
  private var runs = TextRuns()

  /// What may begin after what was read.
  enum Position {
    case elsewhere, betweenRows, betweenCells
  }

  init(_ rows: SheetRows, _ context: SheetContext) {
    (self.rows, self.context) = (rows, context)
  }

  /// The most rows and columns of a sheet.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  var isDone: Bool { fault != nil || rows.isDone }

  /// The rows, once the part is read.
  mutating func end() -> SheetRows {
    rows.end()
    return rows
  }

  mutating func takeTexts() -> CellText { rows.takeTexts() }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c": startCell(attributes)
    case "v":
      isInValue = isInCell
      value.removeAll(keepingCapacity: true)
    case "f": hasFormula = isInCell
    case "row": startRow(attributes)
    case "col": rows.column(attributes)
    case "mergeCell": if let merged = attributes["ref"] { rows.merge(String(cString: merged)) }
    default:
      position = name == "sheetData" && !isInCell ? .betweenRows : .elsewhere
      if isInCell, type == .inline { runs.start(name, attributes) }
    }
  }

  mutating func end(_ name: XMLName) {
    switch name {
    case "c": endCell()
    case "v": isInValue = false
    case "row":
      rows.row(row, isHidden: isRowHidden, cells)
      cells.removeAll(keepingCapacity: true)
      position = .betweenRows
    default: if isInCell, type == .inline { runs.end(name) }
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue, value.count <= CellText.longest {
      value.append(contentsOf: bytes)
    } else if isInCell, type == .inline {
      runs.text(bytes)
    }
  }

  private mutating func startRow(_ attributes: XMLAttributes) {
    let number = attributes["r"] == nil ? row + 1 : attributes.number("r") ?? 0
    guard number > row, number <= Self.mostRows else { return fail(.damaged(WorkbookWords.order)) }
    row = number
    cell.column = 0
    position = isInCell ? .elsewhere : .betweenCells
    isRowHidden = attributes.isTrue("hidden") || attributes.isBelow(2, "ht")
  }

  /// A whole cell, where one may begin.
  mutating func take(_ cell: PlainCell) {
    // The text of an inline string without runs is a text like any other.
    startCell(cell.place, style: cell.style, cell.type == .inline ? .text : cell.type)
    value.append(contentsOf: cell.value)
    if fault == nil { endCell() }
  }

  /// The same for a row.
  mutating func take(_ blank: BlankRow) {
    guard blank.number > row, blank.number <= Self.mostRows else { return fail(.damaged(WorkbookWords.order)) }
    (row, cell.column) = (blank.number, 0)
  }

  private mutating func startCell(_ attributes: XMLAttributes) {
    var place = CellPlace(row: row, column: cell.column + 1)
    if let reference = attributes["r"] {
      guard let read = CellPlace(bytes(reference)) else { return fail(.damaged(WorkbookWords.order)) }
      place = read
    }
    startCell(place, style: attributes.number("s") ?? 0, attributes["t"].map { CellType(bytes($0)) } ?? .number)
  }

  private func bytes(_ text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  private mutating func startCell(_ place: CellPlace, style: Int, _ type: CellType?) {
    guard place.row == row, place.column > cell.column, place.column <= Self.mostColumns, row > 0, !isInCell else {
      return fail(.damaged(WorkbookWords.order))
    }
    cell = SheetCell(column: place.column)
    self.style = style
    (isInCell, hasFormula, position) = (true, false, .elsewhere)
    value.removeAll(keepingCapacity: true)
    guard let type else { return fail(.damaged(WorkbookWords.cellType, cell: reference)) }
    self.type = type
    if type == .inline { runs = TextRuns(reusing: runs) }
  }

  private mutating func endCell() {
    (isInCell, position) = (false, .betweenCells)
    if hasFormula { cell.state = value.isEmpty && type != .text ? .notComputed : .computed }
    if cell.state != .notComputed { readValue() }
    if cell.state == .value, context.formats.strikes(style) { cell.state = .struck }
    if !cell.isEmpty { cells.append(cell) }
  }

  private mutating func readValue() {
    let raw = type == .inline ? runs.bytes : value
    guard !raw.isEmpty else { return }
    if raw.count > CellText.longest { return fail(.unsafe(WorkbookWords.longText)) }
    switch type {
    case .shared:
      guard let index = Int(digits: raw), context.shared.indices.contains(index) else {
        return fail(.damaged(WorkbookWords.texts, cell: reference))
      }
      cell.span = context.shared[index]
      if !context.struck.isEmpty, context.struck.contains(index) { cell.state = .struck }
    case .number: readNumber(raw)
    case .boolean: keep(.boolean, Array((raw == [UInt8(ascii: "1")] ? "true" : "false").utf8))
    case .error:
      cell.state = .error
      cell.span = rows.texts.add(raw)
    case .date:
      if let day = ExcelDay(iso: raw) { keep(.date, day.text) } else { cell.span = rows.texts.add(raw) }
    case .text, .inline:
      cell.span = rows.texts.add(raw)
      if type == .inline, runs.isStruck { cell.state = .struck }
    }
    if type.isText, context.formats[style].altersText { cell.state = .altered }
    if rows.texts.bytes.count > CellText.most { fail(.tooLarge(WorkbookWords.muchText)) }
  }

  private mutating func readNumber(_ raw: [UInt8]) {
    let format = context.formats[style]
    guard let number = CellNumber(raw, format, countsFrom1904: context.countsFrom1904) else {
      return fail(.damaged(WorkbookWords.number, cell: reference))
    }
    keep(number.kind, number.text)
    if format.mayAlter, format.alters(raw) { cell.state = .altered }
  }

  private mutating func keep(_ kind: CellKind, _ text: [UInt8]) {
    cell.kind = kind
    cell.span = rows.texts.add(ascii: text)
  }

  private var reference: CellReference { CellReference(row: row, column: cell.column) }

  private mutating func fail(_ fault: WorkbookFault) { if self.fault == nil { self.fault = fault } }
}

/// What `t` says of a cell (ECMA-376-1, 18.18.11).
enum CellType {
  case number, shared, text, inline, boolean, error, date

  var isText: Bool { self == .shared || self == .text || self == .inline }

  init?(_ name: UnsafeRawBufferPointer) {
    switch name {
    case "s": self = .shared
    case "n": self = .number
    case "str": self = .text
    case "inlineStr": self = .inline
    case "b": self = .boolean
    case "e": self = .error
    case "d": self = .date
    default: return nil
    }
  }
}

/// A reference such as `F14`; row and column count from 1.
struct CellPlace {
  let row: Int
  let column: Int

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  init?(_ reference: UnsafeRawBufferPointer) {
    var (at, row, column) = (0, 0, 0)
    while at < reference.count, (0x41...0x5A).contains(reference[at]) {
      column = column * 26 + Int(reference[at] - 0x40)
      guard column <= SheetXML.mostColumns else { return nil }
      at += 1
    }
    while at < reference.count, (0x30...0x39).contains(reference[at]) {
      row = row * 10 + Int(reference[at] - 0x30)
      guard row <= SheetXML.mostRows else { return nil }
      at += 1
    }
    guard at == reference.count, row > 0, column > 0 else { return nil }
    (self.row, self.column) = (row, column)
  }
}
