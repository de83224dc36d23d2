import Diagnostics
import Formats

/// What is amiss in a data sheet, told at its cells.
struct SheetReport {
  let file: SourceFile
  let sheet: String
  let header: SheetHeader
  let findings: SheetFindings
  /// See `WorkbookParts`.
  let mustCompute: Bool
  /// Merged cells under a heading, or in one.
  private let merged: [MergedCells]

  init(
    file: SourceFile, sheet: String, header: SheetHeader, lastRow: Int, findings: SheetFindings, mustCompute: Bool
  ) {
    (self.file, self.sheet, self.header, self.findings) = (file, sheet, header, findings)
    self.mustCompute = mustCompute
    merged = findings.merged.filter { cells in
      cells.rows.overlaps(header.row...lastRow) && header.columns.contains { cells.columns.contains(Int($0)) }
    }
  }

  var isHeaderWhole: Bool { !merged.contains { $0.rows.contains(header.row) } }

  /// Rows from which merged cells take values away.
  var brokenRows: [ClosedRange<Int>] { merged.map(\.rows) }

  func report() -> Report {
    var report = Report()
    mergedCells(&report)
    hidden(&report)
    formulas(&report)
    // Merged headings mostly stand in two rows, which is told already.
    if isHeaderWhole { report.merge(Report(findings.otherHeaders.map { otherHeader(at: place($0, firstColumn)) })) }
    for (column, row) in findings.strays.sorted(by: { $0.key < $1.key }).prefix(20) {
      report.add(stray(column, at: place(row, column)))
    }
    told(findings.altered, &report) { altered($0, at: $1, others: $2) }
    told(findings.struck, &report) { struck($0, at: $1, others: $2) }
    for error in findings.errors { report.add(cellError(error.text, at: place(error.place))) }
    return report
  }

  private func mergedCells(_ report: inout Report) {
    let inHeader = merged.filter { $0.rows.contains(header.row) }
    if let first = inHeader.first { report.add(mergedHeader(first, others: inHeader.dropFirst())) }
    let inRows = merged.filter { !$0.rows.contains(header.row) }
    for isFlat in [false, true] {
      let cells = inRows.filter { ($0.rows.count == 1) == isFlat }
      if let first = cells.first {
        report.add(mergedRows(first, others: cells.dropFirst(), isFlat: isFlat))
      }
    }
  }

  private func hidden(_ report: inout Report) {
    if let first = findings.hiddenRows.first.first {
      report.add(hiddenRows(findings.hiddenRows.count, at: place(first, firstColumn)))
    }
    let columns = header.columns.filter { column in findings.hiddenColumns.contains { $0.contains(Int(column)) } }
    if let first = columns.first { report.add(hiddenColumns(columns.count, at: place(header.row, Int(first)))) }
  }

  private func formulas(_ report: inout Report) {
    var without = findings.notComputed
    if mustCompute { for place in findings.computed.first { without.note(place) } }
    if let first = without.first.first {
      let count = findings.notComputed.count + (mustCompute ? findings.computed.count : 0)
      report.add(notComputed(count, at: place(first), others: without.first.dropFirst()))
    } else if let first = findings.computed.first.first {
      report.add(computed(findings.computed.count, at: place(first)))
    }
  }

  /// One problem for all cells of a sort.
  private func told(
    _ cells: SheetFindings.Tally<CellReference>, _ report: inout Report,
    _ problem: (Int, Location, [Location]) -> Problem
  ) {
    guard let first = cells.first.first else { return }
    report.add(problem(cells.count, place(first), cells.first.dropFirst().map { place($0) }))
  }

  private var firstColumn: Int { Int(header.columns.first ?? 1) }

  private func place(_ row: Int, _ column: Int) -> Location { place(CellReference(row: row, column: column)) }

  private func place(_ cell: CellReference) -> Location {
    Location(path: file.displayPath, spot: .cell(sheet: sheet, reference: cell.description))
  }
}

extension SheetReport {
  private func mergedHeader(_ cells: MergedCells, others: ArraySlice<MergedCells>) -> Problem {
    Problem(
      "header-merged",
      Wording("Tiêu đề có ô gộp \(cells.reference)", en: "The headings have merged cells, \(cells.reference)"),
      fix: Wording(
        "bỏ gộp ô (Merge & Center); mỗi cột một tiêu đề, tất cả trên một dòng",
        en: "unmerge them; one heading a column, all in one row"),
      at: place(cells.first), related: others.map { place($0.first) })
  }

  /// `isFlat`: each within one row, as titles and sums are, which are no data at all.
  private func mergedRows(_ cells: MergedCells, others: ArraySlice<MergedCells>, isFlat: Bool)
    -> Problem
  {
    Problem(
      "cells-merged",
      Wording(
        "Bảng có ô gộp \(cells.reference)", en: "The table has merged cells, \(cells.reference)"),
      fix: isFlat
        ? Wording(
          "là dòng tổng cộng, tên nhóm hay chữ ký thì xóa cả dòng; là dữ liệu thì bỏ gộp ô rồi điền từng ô",
          en:
            "delete the row if it is a sum, a title or a signature; if it is data, unmerge it and fill in every cell"
        )
        : Wording(
          "bỏ gộp ô, rồi điền giá trị vào từng dòng", en: "unmerge them and fill in every row"),
      at: place(cells.first), related: others.map { place($0.first) })
  }

  private func hiddenRows(_ count: Int, at location: Location) -> Problem {
    Problem(
      "rows-hidden",
      Wording("Bảng có \(VietnameseNumber.grouped(count)) dòng bị ẩn", en: "Hidden rows of the table: \(count)"),
      fix: Wording(
        "bỏ lọc, bỏ ẩn rồi lưu lại; dòng không dùng thì xóa",
        en: "clear the filter, unhide the rows and save; delete what is not used"),
      at: location)
  }

  private func hiddenColumns(_ count: Int, at location: Location) -> Problem {
    Problem(
      "columns-hidden",
      Wording("Bảng có \(VietnameseNumber.grouped(count)) cột bị ẩn", en: "Hidden columns of the table: \(count)"),
      fix: Wording(
        "bỏ ẩn cột rồi lưu lại; cột không dùng thì xóa", en: "unhide the columns and save; delete what is not used"),
      at: location)
  }

  private func notComputed(_ count: Int, at location: Location, others: ArraySlice<CellReference>) -> Problem {
    Problem(
      "formula-without-value",
      Wording(
        "\(VietnameseNumber.grouped(count)) ô công thức chưa có kết quả", en: "Formulas without a result: \(count)"),
      fix: Wording(
        "mở tệp bằng Excel cho tính xong rồi lưu lại, hoặc dán lại dạng giá trị",
        en: "open the file in Excel, let it compute and save it, or paste values over the formulas"),
      at: location, related: others.map { place($0) })
  }

  private func computed(_ count: Int, at location: Location) -> Problem {
    Problem(
      "formulas-used", severity: .warning,
      Wording(
        "Bảng có \(VietnameseNumber.grouped(count)) ô công thức; kết quả lưu lần cuối được dùng",
        en: "Formulas in the table: \(count); their last saved results are used"),
      fix: Wording("chép cả cột rồi dán dạng giá trị", en: "copy the column and paste its values"), at: location)
  }

  private func altered(_ count: Int, at location: Location, others: [Location]) -> Problem {
    Problem(
      "cell-shown-otherwise",
      Wording(
        "\(VietnameseNumber.grouped(count)) ô có định dạng làm Excel hiện khác với giá trị lưu trong ô",
        en: "Cells whose number format makes Excel show something else than they hold: \(count)"),
      fix: Wording(
        "đặt định dạng các ô ấy là Chung (General), ô ngày là Ngày (Date), rồi gõ lại điều muốn ghi",
        en: "format them as General, days as Date, and retype what is meant"),
      at: location, related: others)
  }

  private func struck(_ count: Int, at location: Location, others: [Location]) -> Problem {
    Problem(
      "text-struck-through",
      Wording(
        "\(VietnameseNumber.grouped(count)) ô có chữ gạch ngang, không rõ là bỏ hay còn tính",
        en: "Cells with text struck through, which may be meant to count or not: \(count)"),
      fix: Wording(
        "bỏ thì xóa cả dòng hay chữ ấy; còn tính thì bỏ gạch ngang (chọn ô, nhấn Ctrl+5)",
        en: "delete the row or text that is dropped; take the line off what counts (Ctrl+5)"),
      at: location, related: others)
  }

  private func otherHeader(at location: Location) -> Problem {
    Problem(
      "header-twice", Wording("Bảng có thêm một dòng tiêu đề", en: "The table has another row of headings"),
      fix: Wording(
        "chỉ để một dòng tiêu đề ngay trên dữ liệu; bảng khác thì để ở trang tính khác",
        en: "keep one row of headings, right above the data; another table goes to another sheet"), at: location)
  }

  private func stray(_ column: Int, at location: Location) -> Problem {
    let letters = CellReference(row: 1, column: column).description.dropLast()
    return Problem(
      "column-without-heading",
      Wording("Cột \(letters) có dữ liệu mà không có tiêu đề", en: "The column \(letters) has data but no heading"),
      fix: Wording("đặt tiêu đề cho cột, hoặc xóa các ô ấy", en: "give the column a heading, or clear those cells"),
      at: location)
  }

  private func cellError(_ text: String, at location: Location) -> Problem {
    Problem(
      "cell-error", Wording("Ô có lỗi \(text) của Excel", en: "The cell holds Excel's error \(text)"),
      fix: Wording("sửa công thức, hoặc gõ lại giá trị", en: "mend the formula, or retype the value"), at: location)
  }
}
