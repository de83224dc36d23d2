import Diagnostics
import Formats
import Tables
import Testing

/// What is written here is read by our own reader; `Tests/Browser/test_workbooks.py` reads the same with another.
@Suite struct WorkbookWriterTests {
  private static let heading = ["Mã vụ việc", "Đơn vị", "Ngày tiếp nhận", "Số lượt"].map {
    CellDraft.text($0, .heading)
  }

  private func draft(_ rows: [[CellDraft]], _ change: (inout SheetDraft) -> Void = { _ in }) -> WorkbookDraft {
    var sheet = SheetDraft(name: "Vụ việc", columns: [], rows: [Self.heading] + rows, headerRows: 1)
    change(&sheet)
    return WorkbookDraft(title: "Thử", author: "Cổng thử", day: "2026-01-15", sheets: [sheet])
  }

  @Test func everyKindOfCellComesBack() {
    let day = CellDraft.day(since1970: 20_468)
    let reading = Reading(draft([[.text("A-1", .text), .text("Tổ <1> & “2”"), day, .number(1234)]]).bytes)
    #expect(reading.problems == [])
    #expect(reading.rows == [["A-1", "Tổ <1> & “2”", "15/01/2026", "1234"]])
    #expect((0..<4).map { reading.kind(0, $0) } == [.text, .text, .date, .number])
  }

  @Test(arguments: [
    ("x\u{0}y\u{1}z", "x\u{FFFD}y\u{FFFD}z"), ("_x0041_", "_x0041_"), ("_x_xy", "_x_xy"), ("=1+1", "=1+1"),
    ("dòng\nhai", "dòng\nhai"), ("Tie\u{302}\u{301}p", "Tiếp"), ("\"'<>&", "\"'<>&"), ("😀", "😀"),
    ("x\u{FFFE}y\u{FFFF}", "x\u{FFFD}y\u{FFFD}"),
  ]) func textsAsTheyAre(_ text: String, _ read: String) {
    #expect(Reading(draft([[.text(text), .text("B")]]).bytes).rows == [[read, "B", "", ""]])
  }

  @Test func manyColumnsAndEmptyRows() {
    var cells = [CellDraft](repeating: CellDraft(.empty), count: 800)
    cells[0] = .text("A")
    cells[799] = .text("xa")
    let bytes = draft([[], cells]) { $0.rows[0] += (4..<800).map { .text("Cột \($0)") } }.bytes
    let reading = Reading(bytes)
    #expect(reading.problems == [])
    #expect(reading.rows.first?.last == "xa")
    #expect(reading.tables.first?.location(row: 0, column: 799).description == "content/cases/a.xlsx › Vụ việc › ADT3")
  }

  @Test func sameDraftSameBytes() {
    let make = { draft([[.text("A"), .text("B")]]) { $0.notes = [NoteDraft(row: 1, column: 1, text: "Mã")] }.bytes }
    #expect(make() == make())
  }

  @Test func notesListsAndLinksDoNotDisturbTheReader() {
    let bytes = draft([[CellDraft(.link("A-1", sheet: "Vụ việc", cell: "B2")), .text("B")]]) {
      $0.notes = [NoteDraft(row: 1, column: 1, text: "Mã & số")]
      $0.choices = [
        ChoiceDraft(column: 2, firstRow: 2, rule: .list(sheet: "Danh mục", column: 1, rows: 2...3), refusal: "Chọn"),
        ChoiceDraft(column: 3, firstRow: 2, rule: .date, refusal: "Gõ ngày"),
      ]
    }.bytes
    #expect(Reading(bytes).problems == [])
    #expect(Reading(bytes).rows == [["A-1", "B", "", ""]])
  }

  /// More rows than Excel had before 2007.
  @Test func manyRows() {
    let rows = (0..<70_000).map { [CellDraft.text("A-\($0)"), .text("Đơn vị \($0 % 40)")] }
    let reading = Reading(draft(rows).bytes)
    #expect(reading.problems == [])
    #expect(reading.tables.first?.rowCount == 70_000)
    #expect(reading.tables.first?.text(row: 69_999, column: 0) == "A-69999")
  }

  @Test(arguments: [
    ("'Vụ/việc?'", "Vụ-việc-"), (String(repeating: "ấ", count: 40), String(repeating: "ấ", count: 31)), ("''", "Sheet"),
  ])
  func namesThatExcelTakes(_ name: String, _ taken: String) {
    #expect(SheetDraft(name: name, columns: [], rows: []).name == taken)
  }
}
