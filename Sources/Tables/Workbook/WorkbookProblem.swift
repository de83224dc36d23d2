import Diagnostics
import Formats

/// The messages about the sheets of a workbook.
enum WorkbookProblem {
  /// `columns`: those that the table must have.
  static func withoutTable(_ columns: [String], in file: SourceFile) -> Problem {
    let names = columns.isEmpty ? "" : ": \(columns.joined(separator: " · "))"
    return Problem(
      "workbook-without-table",
      Wording(
        "Không trang tính nào có dòng tiêu đề của bảng", en: "No sheet has the row of headings of a table"),
      fix: Wording(
        "ghi tên các cột trên một dòng, trong \(SheetRows.rowsToHeader) dòng đầu của trang tính\(names)",
        en: "write the column names in one row, among the first \(SheetRows.rowsToHeader) of the sheet\(names)"),
      at: file.location)
  }

  static func hiddenSheet(_ sheet: String, _ header: SheetHeader, in file: SourceFile) -> Problem {
    Problem(
      "sheet-hidden",
      Wording("Trang tính “\(sheet)” có bảng mà bị ẩn", en: "The sheet “\(sheet)” has a table and is hidden"),
      fix: Wording(
        "bỏ ẩn trang tính rồi lưu lại; không dùng thì xóa", en: "unhide the sheet and save; delete it if it is not used"
      ),
      at: place(sheet, header, file))
  }

  static func passedOver(_ sheet: String, in file: SourceFile) -> Problem {
    Problem(
      "sheet-passed-over", severity: .notice,
      Wording(
        "Trang tính “\(sheet)” không có dòng tiêu đề của bảng nên không được đọc",
        en: "The sheet “\(sheet)” has no row of headings and is not read"),
      at: place(sheet, CellReference(row: 1, column: 1), file))
  }

  /// A table of staff in a sheet that is named as one of the form is.
  static func formSheet(_ sheet: String, _ header: SheetHeader, in file: SourceFile) -> Problem {
    Problem(
      "sheet-of-form",
      Wording(
        "Trang tính “\(sheet)” có bảng, mà tên này dành cho trang của mẫu nên không được đọc",
        en: "The sheet “\(sheet)” has a table, but sheets of that name belong to the form and are not read"),
      fix: Wording(
        "đổi tên trang tính, ví dụ “Vụ việc 2”; không dùng thì xóa trang tính",
        en: "give the sheet another name, or delete it if it is not used"),
      at: place(sheet, header, file))
  }

  static func place(_ sheet: String, _ header: SheetHeader, _ file: SourceFile) -> Location {
    place(sheet, CellReference(row: header.row, column: Int(header.columns.first ?? 1)), file)
  }

  private static func place(_ sheet: String, _ cell: CellReference, _ file: SourceFile) -> Location {
    Location(path: file.displayPath, spot: .cell(sheet: sheet, reference: cell.description))
  }
}
