import Diagnostics
import Formats
import Tables
import Testing

/// Which rows and columns of a sheet are the table, and what in its layout is refused.
@Suite struct SheetLayoutTests {
  private typealias Maker = WorkbookMaker

  private func sheet(_ rows: String..., columns: String = "", after: String = "") -> Reading {
    Maker(sheets: [Maker.Sheet(columns: columns, rows: rows.joined(), after: after)]).read()
  }

  private func header(_ row: Int, attributes: String = "") -> String {
    Maker.row(
      row, Maker.text("B\(row)", "MÃ VỤ VIỆC"), Maker.text("C\(row)", "Đơn  vị"),
      Maker.text("E\(row)", "Ngày tiếp nhận"),
      attributes: attributes)
  }

  private func record(_ row: Int, attributes: String = "") -> String {
    Maker.row(
      row, Maker.text("B\(row)", "A-\(row)"), Maker.number("E\(row)", "46037", style: 1), attributes: attributes)
  }

  @Test func placesAreThoseOfTheSheet() throws {
    let reading = sheet(
      Maker.row(1, Maker.text("A1", "BÁO CÁO")), header(4), record(6), Maker.row(7), record(900_000))
    #expect(reading.problems == [])
    #expect(reading.rows == [["A-6", "", "15/01/2026"], ["A-900000", "", "15/01/2026"]])
    let table = try #require(reading.tables.first)
    #expect(table.header == ["MÃ VỤ VIỆC", "Đơn vị", "Ngày tiếp nhận"])
    #expect(table.location(row: 1, column: 2).description == "content/cases/a.xlsx › Vụ việc › E900000")
    #expect(table.headerLocation(column: 1).description == "content/cases/a.xlsx › Vụ việc › C4")
  }

  /// Rows and cells without references follow each other.
  @Test func withoutReferences() {
    let cell = "<c t=\"inlineStr\"><is><t>Mã vụ việc</t></is></c>"
    let reading = sheet(
      "<row>\(cell)\(cell.replacing("Mã vụ việc", with: "Đơn vị"))</row><row/><row><c/><c><v>5</v></c></row>")
    #expect(reading.rows == [["", "5"]])
    #expect(reading.tables.first?.location(row: 0, column: 1).description == "content/cases/a.xlsx › Vụ việc › B3")
  }

  @Test func blankCellsAreNothing() {
    let blank = (2...300).map { "<row r=\"\($0)\" s=\"1\"><c r=\"A\($0)\" s=\"1\"/><c r=\"XFD\($0)\" t=\"s\"/></row>" }
    let reading = sheet(header(1), blank.joined(), record(500))
    #expect(reading.problems == [])
    #expect(reading.rows.count == 1)
  }

  /// Forms of reports number their columns under the headings.
  @Test(arguments: [["(1)", "(2)", "(3)"], ["A", "1", "2"], ["1", "2", "3"], ["A", "B", "1"]])
  func numberedColumns(_ marks: [String]) {
    let numbering = Maker.row(
      5, Maker.text("B5", marks[0]), Maker.text("C5", marks[1]), Maker.text("E5", marks[2]))
    let reading = sheet(header(4), numbering, record(6))
    #expect(reading.problems == [])
    #expect(reading.rows.map { $0[0] } == ["A-6"])
  }

  @Test func aLetterIsNoNumber() {
    let reading = sheet(header(4), Maker.row(5, Maker.text("B5", "A"), Maker.text("C5", "B"), Maker.text("E5", "C")))
    #expect(reading.rows == [["A", "B", "C"]])
  }

  @Test func headerUnderGroups() {
    let groups = Maker.row(3, Maker.text("B3", "Vụ việc"), Maker.text("E3", "Ngày"))
    #expect(sheet(groups, header(4), record(5)).problems == [])
  }

  @Test func twoRowsOfHeadings() {
    let fix = "chỉ để một dòng tiêu đề ngay trên dữ liệu; bảng khác thì để ở trang tính khác"
    let upper = Maker.row(3, Maker.text("B3", "Mã vụ việc"), Maker.text("C3", "Đơn vị"))
    #expect(
      sheet(upper, header(4), record(5)).problems == [
        "header-twice content/cases/a.xlsx › Vụ việc › B3: Bảng có thêm một dòng tiêu đề | \(fix)"
      ])
    let lower = Maker.row(5, Maker.text("B5", "Mã vụ việc"), Maker.text("C5", "Đơn vị"))
    #expect(sheet(header(4), lower, record(6)).places == ["header-twice content/cases/a.xlsx › Vụ việc › B5"])
    #expect(
      sheet(header(4), record(5), record(6), header(7), record(8)).places == [
        "header-twice content/cases/a.xlsx › Vụ việc › B7"
      ])
  }

  @Test func headerPastTheFirstRows() {
    let before = (1...200).map { Maker.row($0, Maker.text("A\($0)", "chữ")) }.joined()
    #expect(
      sheet(before, header(201), record(202)).problems == [
        "workbook-without-table content/cases/a.xlsx: Không trang tính nào có dòng tiêu đề của bảng | "
          + "ghi tên các cột trên một dòng, trong 200 dòng đầu của trang tính"
      ])
    #expect(sheet(before.replacing(/<row r="200".*?<\/row>/, with: ""), header(201), record(202)).problems == [])
  }

  @Test(arguments: [
    "", WorkbookMaker.row(1, Maker.text("A1", "Mã vụ việc")), Maker.row(1, Maker.text("A1", "Mã vụ việc;Đơn vị;Ngày")),
  ])
  private func noTable(_ rows: String) {
    #expect(sheet(rows).places == ["workbook-without-table content/cases/a.xlsx"])
  }

  @Test func hiddenRows() {
    let reading = sheet(
      header(1), record(2), record(3, attributes: "hidden=\"1\""),
      record(4, attributes: "ht=\"0.75\" customHeight=\"1\""),
      Maker.row(5, attributes: "hidden=\"1\""))
    #expect(
      reading.problems == [
        "rows-hidden content/cases/a.xlsx › Vụ việc › B3: Bảng có 2 dòng bị ẩn | "
          + "bỏ lọc, bỏ ẩn rồi lưu lại; dòng không dùng thì xóa"
      ])
    #expect(reading.rows.count == 3)
  }

  @Test func hiddenHeader() {
    #expect(
      sheet(header(3, attributes: "hidden=\"true\""), record(4)).places == [
        "rows-hidden content/cases/a.xlsx › Vụ việc › B3"
      ]
    )
  }

  @Test func hiddenColumns() {
    let reading = sheet(
      header(1), record(2),
      columns: "<cols><col min=\"3\" max=\"5\" hidden=\"1\"/><col min=\"7\" max=\"16384\" width=\"0.1\"/></cols>")
    #expect(
      reading.problems == [
        "columns-hidden content/cases/a.xlsx › Vụ việc › C1: Bảng có 2 cột bị ẩn | bỏ ẩn cột rồi lưu lại; cột không dùng thì xóa"
      ])
    #expect(sheet(header(1), columns: "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols>").problems == [])
  }

  @Test func mergedHeadings() {
    let reading = sheet(
      Maker.row(1, Maker.text("A1", "BÁO CÁO")), header(4), record(5),
      after: "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"B3:B4\"/><mergeCell ref=\"C4:D4\"/></mergeCells>")
    #expect(
      reading.problems == [
        "header-merged content/cases/a.xlsx › Vụ việc › B3: Tiêu đề có ô gộp B3:B4 | "
          + "bỏ gộp ô (Merge & Center); mỗi cột một tiêu đề, tất cả trên một dòng"
      ])
    #expect(reading.places == ["header-merged content/cases/a.xlsx › Vụ việc › B3 content/cases/a.xlsx › Vụ việc › C4"])
    #expect(reading.tables.map(\.isHeaderWhole) == [false])
    #expect(reading.rows == [])
  }

  @Test func mergedCells() {
    let reading = sheet(
      header(4), record(5), record(6), record(7),
      after: "<mergeCells><mergeCell ref=\"C5:C6\"/><mergeCell ref=\"G5:H6\"/><mergeCell ref=\"B9:C9\"/></mergeCells>")
    #expect(
      reading.problems == [
        "cells-merged content/cases/a.xlsx › Vụ việc › C5: Bảng có ô gộp C5:C6 | bỏ gộp ô, rồi điền giá trị vào từng dòng"
      ])
    #expect(reading.tables.map(\.isHeaderWhole) == [true])
    #expect(reading.rows.map { $0[0] } == ["A-7"])
  }

  @Test func formulas() {
    let computed =
      "<c r=\"C2\" t=\"str\"><f>A1&amp;\"\"</f><v>xã Một</v></c><c r=\"E2\" s=\"1\"><f>TODAY()</f><v>46037</v></c>"
    let empty = "<c r=\"C3\" t=\"str\"><f>\"\"</f><v></v></c>"
    var maker = Maker(sheets: [Maker.Sheet(rows: header(1) + Maker.row(2, computed) + Maker.row(3, empty))])
    #expect(
      maker.read().problems == [
        "formulas-used content/cases/a.xlsx › Vụ việc › C2: Bảng có 2 ô công thức; kết quả lưu lần cuối được dùng | "
          + "chép cả cột rồi dán dạng giá trị"
      ])
    #expect(maker.read().rows == [["", "xã Một", "15/01/2026"]])
    // Written by a program that left the computing to Excel.
    maker.calculation = "fullCalcOnLoad=\"1\""
    #expect(
      maker.read().places == [
        "formula-without-value content/cases/a.xlsx › Vụ việc › C2 content/cases/a.xlsx › Vụ việc › E2"
      ])
  }

  @Test(arguments: ["<v/>", "<v></v>", ""]) func formulasWithoutResult(_ value: String) {
    let cells = "<c r=\"B2\"><f>A1</f>\(value)</c><c r=\"E2\" s=\"1\"><f>B1</f>\(value)</c>"
    #expect(
      sheet(header(1), Maker.row(2, cells)).problems == [
        "formula-without-value content/cases/a.xlsx › Vụ việc › B2: 2 ô công thức chưa có kết quả | "
          + "mở tệp bằng Excel cho tính xong rồi lưu lại, hoặc dán lại dạng giá trị"
      ])
  }

  @Test func errorsOfExcel() {
    let cells = "<c r=\"B2\" t=\"e\"><v>#N/A</v></c><c r=\"E2\" t=\"e\"><f>X!A1</f><v>#REF!</v></c>"
    #expect(
      sheet(header(1), Maker.row(2, cells)).problems == [
        "cell-error content/cases/a.xlsx › Vụ việc › B2: Ô có lỗi #N/A của Excel | sửa công thức, hoặc gõ lại giá trị",
        "cell-error content/cases/a.xlsx › Vụ việc › E2: Ô có lỗi #REF! của Excel | sửa công thức, hoặc gõ lại giá trị",
      ])
  }

  /// A row with a cell that cannot be read is left out: the rest of it would only echo the fault.
  @Test func rowsThatCannotBeRead() {
    let reading = sheet(
      header(1), record(2), Maker.row(3, Maker.text("B3", "A-3"), "<c r=\"E3\" t=\"e\"><v>#N/A</v></c>"), record(4),
      Maker.row(5, "<c r=\"B5\"><f>B4</f></c>"), record(6))
    #expect(reading.rows.map { $0[0] } == ["A-2", "A-4", "A-6"])
    #expect(reading.tables.first?.location(row: 2, column: 0).description == "content/cases/a.xlsx › Vụ việc › B6")
  }

  @Test func columnsWithoutHeading() {
    let reading = sheet(
      header(1), record(2), Maker.row(3, Maker.text("D3", "x"), Maker.number("AB3", "1")),
      Maker.row(4, Maker.text("D4", "y")))
    #expect(
      reading.problems == [
        "column-without-heading content/cases/a.xlsx › Vụ việc › D3: Cột D có dữ liệu mà không có tiêu đề | "
          + "đặt tiêu đề cho cột, hoặc xóa các ô ấy",
        "column-without-heading content/cases/a.xlsx › Vụ việc › AB3: Cột AB có dữ liệu mà không có tiêu đề | "
          + "đặt tiêu đề cho cột, hoặc xóa các ô ấy",
      ])
    #expect(reading.rows.count == 1)
  }
}

/// Which sheets of a workbook are tables.
@Suite struct SheetChoiceTests {
  private typealias Maker = WorkbookMaker

  private static let table = Maker.header + Maker.row(2, Maker.text("A2", "A-1"))

  @Test func everyDataSheetIsRead() {
    let reading = Maker(sheets: [
      .init(name: "Tháng 1", rows: Self.table), .init(name: "Tháng  2", rows: Self.table),
      .init(name: "Trống", rows: ""),
    ]).read()
    #expect(reading.problems == [])
    #expect(reading.tables.map(\.sheet) == ["Tháng 1", "Tháng 2"])
    #expect(reading.tables.map { $0.text(row: 0, column: 0) } == ["A-1", "A-1"])
  }

  /// The form that officers fill in has these sheets beside its table.
  @Test func sheetsOfTheForm() {
    let reading = Maker(sheets: [
      .init(name: "Hướng dẫn", rows: Self.table), .init(name: "Vụ việc", rows: Self.table),
      .init(name: "DANH MỤC", state: "hidden", rows: Self.table),
    ]).read()
    #expect(reading.problems == [])
    #expect(reading.tables.map(\.sheet) == ["Vụ việc"])
  }

  /// A table in a sheet with such a name is not passed over in silence.
  @Test func aTableNamedAsASheetOfTheForm() {
    let dated = Maker.header + Maker.row(2, Maker.text("A2", "A-1"), Maker.number("C2", "46037", style: 1))
    let reading = Maker(sheets: [
      .init(name: "Vụ việc", rows: Self.table), .init(name: "Danh muc", rows: dated), .init(name: "Lỗi", rows: dated),
    ]).read()
    let file = "sheet-of-form content/cases/a.xlsx › "
    #expect(reading.places == ["\(file)Danh muc › A1", "\(file)Lỗi › A1"])
    #expect(reading.tables.map(\.sheet) == ["Vụ việc"])
  }

  /// Forty lines stand above the table.
  @Test func aLowHeader() {
    let titles = (1...40).map { Maker.row($0, Maker.text("A\($0)", "Dòng \($0)")) }.joined()
    let table = Maker.row(41, Maker.text("A41", "Mã vụ việc"), Maker.text("B41", "Đơn vị"))
    let reading = Maker(sheets: [.init(rows: titles + table + Maker.row(42, Maker.text("A42", "A-1")))]).read()
    #expect(reading.problems == [])
    #expect(reading.rows == [["A-1", ""]])
  }

  @Test func otherSheetsAreTold() {
    let reading = Maker(sheets: [
      .init(name: "Vụ việc", rows: Self.table), .init(name: "Nháp", rows: Maker.row(3, Maker.text("B3", "chữ"))),
    ]).read()
    #expect(
      reading.problems == [
        "sheet-passed-over content/cases/a.xlsx › Nháp › A1: "
          + "Trang tính “Nháp” không có dòng tiêu đề của bảng nên không được đọc | "
      ])
    #expect(reading.report.problems.map(\.severity) == [.notice])
  }

  @Test(arguments: ["hidden", "veryHidden"]) func hiddenTable(_ state: String) {
    let reading = Maker(sheets: [
      .init(name: "Vụ việc", rows: Self.table), .init(name: "Cũ", state: state, rows: Self.table),
    ]).read()
    #expect(
      reading.problems == [
        "sheet-hidden content/cases/a.xlsx › Cũ › A1: Trang tính “Cũ” có bảng mà bị ẩn | "
          + "bỏ ẩn trang tính rồi lưu lại; không dùng thì xóa"
      ])
    #expect(reading.tables.map(\.sheet) == ["Vụ việc"])
  }

  @Test func chartSheetsAreNone() {
    var maker = Maker(sheets: [.init(name: "Vụ việc", rows: Self.table), .init(name: "Biểu đồ", rows: "")])
    maker.changed["xl/_rels/workbook.xml.rels"] = Maker.relations([
      ("rId1", "worksheet", "../xl/./worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      ("rId3", "styles", "styles.xml"),
    ])
    #expect(maker.read().problems == [])
  }

  @Test func legacyText() {
    let reading = Maker(Maker.row(2, Maker.text("B2", "S¶n xuÊt, ®Êt ®ai, khiÕu n¹i, tè c¸o, chÝnh s¸ch"))).read()
    // The headings are Unicode, so the text as a whole is not taken for an old font's.
    #expect(reading.problems == [])
    let old = Maker(sheets: [
      .init(
        rows: Maker.row(1, Maker.text("A1", "Ma vu viec"), Maker.text("B1", "Don vi"))
          + Maker.row(2, Maker.text("B2", "S¶n xuÊt, ®Êt ®ai, khiÕu n¹i, tè c¸o, chÝnh s¸ch")))
    ]).read()
    #expect(
      old.problems == [
        "table-legacy-encoding content/cases/a.xlsx: Chữ trong tệp gõ bằng bảng mã cũ TCVN3 (ABC) | "
          + "chuyển mã sang Unicode (công cụ chuyển mã của bộ gõ), rồi lưu lại dạng .xlsx"
      ])
  }
}
