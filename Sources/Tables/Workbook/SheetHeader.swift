import Diagnostics
import Formats

/// The row of headings of a sheet.
struct SheetHeader {
  let row: Int
  let titles: [String]
  /// The sheet's columns that have a heading, from 1.
  let columns: [UInt16]
  private let spans: [Table.Span]
  /// By column of the sheet; -1 where there is no heading.
  private let positions: [Int16]

  init(row: Int, _ cells: [SheetCell], _ texts: CellText) {
    let cells = cells.filter { $0.span.length > 0 }
    self.row = row
    titles = cells.map { VietnameseSpace.collapsed(texts.string($0.span)) }
    columns = cells.map { UInt16($0.column) }
    spans = cells.map(\.span)
    var positions = [Int16](repeating: -1, count: Int(columns.last ?? 0) + 1)
    for (position, column) in columns.enumerated() { positions[Int(column)] = Int16(position) }
    self.positions = positions
  }

  /// The position in the table of a column of the sheet; nil without a heading.
  func position(of column: Int) -> Int? {
    guard column < positions.count, positions[column] >= 0 else { return nil }
    return Int(positions[column])
  }

  /// True when the row has the headings again, as sheets for print have on each page.
  func isRepeated(by cells: [SheetCell], _ texts: CellText) -> Bool {
    cells.count >= 2
      && cells.allSatisfy { cell in
        guard let position = position(of: cell.column) else { return false }
        let span = spans[position]
        return span.length == cell.span.length && (span.offset == cell.span.offset || texts[span] == texts[cell.span])
      }
  }

  /// True for a row that numbers the columns, as forms of reports have under their headings: (1) (2) (3), or A B 1 2.
  func isNumbering(_ cells: [SheetCell], _ texts: CellText) -> Bool {
    let marks = cells.map { texts.string($0.span).filter { !"()[] ".contains($0) } }
    let numbers = marks.drop { $0.count == 1 && $0.allSatisfy { $0.isASCII && $0.isLetter } }.map { Int($0) }
    guard marks.count >= 3, numbers.first != nil else { return false }
    return numbers.enumerated().allSatisfy { $1 == $0 + 1 }
  }
}
