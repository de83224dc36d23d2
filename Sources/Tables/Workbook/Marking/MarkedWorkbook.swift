public import Diagnostics
public import Formats

/// A cell to be marked in a copy of somebody's table.
public struct CellMark: Sendable {
  /// Nil in a CSV file.
  public let sheet: String?
  public let cell: CellReference
  public let note: String
  /// Else it is a warning.
  public let isError: Bool

  public init(sheet: String?, cell: CellReference, note: String, isError: Bool) {
    (self.sheet, self.cell, self.note, self.isError) = (sheet, cell, note, isError)
  }
}

/// A copy of a table with some of its cells coloured and noted, behind a sheet that lists why. A workbook keeps
/// everything else as it is: formulas, formats, other sheets. Of a copy marked before, the old list, colours and notes go.
public enum MarkedWorkbook {
  /// Notes on more cells make Excel slow; those past them are coloured only.
  static let mostNotes = 2000

  /// What a note of ours begins with, by which it is known when an officer mends the copy and has it checked again.
  static let noteHead = "Minh Bạch:"

  static func note(_ mark: CellMark) -> NoteDraft {
    NoteDraft(row: mark.cell.row, column: mark.cell.column, text: "\(noteHead)\n\(mark.note)")
  }

  /// The copy of a file that `Tables` reads; nil when it cannot be read or changed. One mark a cell at most.
  public static func bytes(
    of file: SourceFile, _ marks: [CellMark], list: SheetDraft, author: String, day: String
  ) -> [UInt8]? {
    if file.hasEnding("csv") {
      guard let table = try? CSVReader.read(file) else { return nil }
      return draft(table, marks, list, author, day).bytes
    }
    guard file.hasEnding("xlsx") else { return nil }
    var marking = try? WorkbookMarking(file, author: author)
    return try? marking?.bytes(marks, list: list)
  }

  /// The name of the sheet that a CSV file becomes.
  public static let sheetOfText = "Bảng"

  private static func draft(
    _ table: Table, _ marks: [CellMark], _ list: SheetDraft, _ author: String, _ day: String
  ) -> WorkbookDraft {
    var rows = [table.header.map { CellDraft.text($0, .heading) }]
    for row in 0..<table.rowCount {
      rows.append(table.header.indices.map { .text(table.text(row: row, column: $0), .text) })
    }
    for mark in marks where rows.indices.contains(mark.cell.row - 1) {
      let (row, column) = (mark.cell.row - 1, mark.cell.column - 1)
      while rows[row].count <= column { rows[row].append(CellDraft(.empty)) }
      rows[row][column] = CellDraft(rows[row][column].value, mark.isError ? .fault : .warned)
    }
    var sheet = SheetDraft(
      name: sheetOfText, columns: table.header.map { .init(width: min(40, max(12, $0.count + 2)), style: .text) },
      rows: rows, headerRows: 1)
    sheet.notes = marks.prefix(mostNotes).map(note)
    return WorkbookDraft(title: table.file.stem, author: author, day: day, sheets: [list, sheet])
  }
}
