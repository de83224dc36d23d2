import Diagnostics

/// Marks cells in the part of a sheet; every byte that need not change stays.
struct SheetMarker {
  private let part: [UInt8]
  private var edit: XMLEdit
  /// In order of row and column.
  private var marks: ArraySlice<Mark>
  private let drawing: String?
  /// Styles of cells that were marked before.
  private let stale: Set<Int>
  private var row = 0
  private var column = 0
  /// The relationship of the drawing with its notes that the sheet has already.
  private(set) var oldDrawing: String?

  struct Mark {
    let cell: CellReference
    let isError: Bool

    var ground: StyleMarker.Ground { isError ? .error : .warning }
  }

  /// `drawing`: the relationship to refer to for notes, unless the sheet has one.
  init(_ part: [UInt8], marks: [Mark], stale: Set<Int> = [], drawing: String?) {
    (self.part, self.stale) = (part, stale)
    self.marks = marks.sorted { ($0.cell.row, $0.cell.column) < ($1.cell.row, $1.cell.column) }[...]
    self.drawing = drawing
    edit = XMLEdit(part)
  }

  /// What stands behind `legacyDrawing` in a worksheet (ECMA-376-1, 18.3.1.99).
  private static let behind: [StaticString] = [
    "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
  ]

  /// The part with its marks. `style` gives the twin of a style on another ground.
  mutating func bytes(_ style: (_ old: Int, _ ground: StyleMarker.Ground) -> Int) -> [UInt8] {
    var (depth, isInData, isDrawn) = (0, false, drawing == nil)
    for tag in XMLTags(part) {
      if tag.kind == .close { depth -= 1 }
      if isInData {
        isInData = data(tag, style)
      } else if part.isNamed(tag, "sheetData"), tag.kind != .close {
        isInData = startData(tag, style)
      } else if part.isNamed(tag, "sheetView"), let selected = part.value(of: "tabSelected", in: tag) {
        edit.replace(selected, with: "0")
      } else if depth == 1, part.isNamed(tag, "legacyDrawing") {
        oldDrawing = part.value(in: tag) { $0.hasSuffix(":id") }.map { part.text($0) }
        isDrawn = true
      } else if !isDrawn,
        depth == 0 && tag.kind == .close || depth == 1 && Self.behind.contains(where: { part.isNamed(tag, $0) })
      {
        let prefix = part.prefix(of: tag)
        let id = "xmlns:r=\"\(WorkbookWriter.documents)\" r:id=\"\(drawing ?? "")\""
        edit.insert("<\(prefix)legacyDrawing \(id)/>", at: tag.range.lowerBound)
        isDrawn = true
      }
      if tag.kind == .open { depth += 1 }
    }
    return edit.bytes()
  }

  private mutating func startData(_ tag: XMLTag, _ style: (Int, StyleMarker.Ground) -> Int) -> Bool {
    guard tag.kind == .empty else { return true }
    let name = part.text(tag.name)
    edit.replace(tag.range, with: "<\(name)>\(newRows(before: .max, part.prefix(of: tag), style))</\(name)>")
    return false
  }

  /// False at the end of the rows.
  private mutating func data(_ tag: XMLTag, _ style: (Int, StyleMarker.Ground) -> Int) -> Bool {
    let prefix = part.prefix(of: tag)
    if part.isNamed(tag, "c"), tag.kind != .close {
      cell(tag, prefix, style)
    } else if part.isNamed(tag, "row"), tag.kind == .close {
      edit.insert(newCells(before: .max, prefix, style), at: tag.range.lowerBound)
    } else if part.isNamed(tag, "row") {
      let number = part.number(of: "r", in: tag) ?? row + 1
      edit.insert(newRows(before: number, prefix, style), at: tag.range.lowerBound)
      (row, column) = (number, 0)
      if tag.kind == .empty, marks.first?.cell.row == row {
        let slash = tag.range.upperBound - 2..<tag.range.upperBound
        edit.replace(slash, with: ">\(newCells(before: .max, prefix, style))</\(part.text(tag.name))>")
      }
    } else if part.isNamed(tag, "sheetData") {
      edit.insert(newRows(before: .max, prefix, style), at: tag.range.lowerBound)
      return false
    }
    return true
  }

  private mutating func cell(_ tag: XMLTag, _ prefix: String, _ style: (Int, StyleMarker.Ground) -> Int) {
    // Most rows have no mark, and sheets have millions of cells.
    guard marks.first?.cell.row == row else { return clear(tag, style) }
    let place = part.value(of: "r", in: tag).flatMap { CellReference(part.text($0)) }
    column = place?.column ?? column + 1
    edit.insert(newCells(before: column, prefix, style), at: tag.range.lowerBound)
    guard let mark = marks.first, mark.cell.row == row, mark.cell.column == column else { return clear(tag, style) }
    marks = marks.dropFirst()
    edit.set("s", to: "\(style(part.number(of: "s", in: tag) ?? 0, mark.ground))", in: tag)
  }

  private mutating func clear(_ tag: XMLTag, _ style: (Int, StyleMarker.Ground) -> Int) {
    guard !stale.isEmpty, let old = part.number(of: "s", in: tag), stale.contains(old) else { return }
    edit.set("s", to: "\(style(old, .none))", in: tag)
  }

  /// Cells that the row does not have, for a cell that is empty can be a fault.
  private mutating func newCells(before column: Int, _ prefix: String, _ style: (Int, StyleMarker.Ground) -> Int)
    -> String
  {
    var cells = ""
    while let mark = marks.first, mark.cell.row == row, mark.cell.column < column {
      marks = marks.dropFirst()
      cells += "<\(prefix)c r=\"\(mark.cell)\" s=\"\(style(0, mark.ground))\"/>"
    }
    return cells
  }

  private mutating func newRows(before number: Int, _ prefix: String, _ style: (Int, StyleMarker.Ground) -> Int)
    -> String
  {
    var rows = ""
    while let mark = marks.first, mark.cell.row < number {
      row = mark.cell.row
      rows += "<\(prefix)row r=\"\(row)\">\(newCells(before: .max, prefix, style))</\(prefix)row>"
    }
    return rows
  }
}
