import Diagnostics
import Formats
import Tables
import Testing

@Suite struct MarkedWorkbookTests {
  private static let list = SheetDraft(
    name: "Lỗi", columns: [],
    rows: [[.text("Mã vụ việc"), .text("Đơn vị"), CellDraft(.link("B3", sheet: "Vụ việc", cell: "B3"), .link)]])

  private static func draft(_ change: (inout SheetDraft) -> Void = { _ in }) -> [UInt8] {
    var sheet = SheetDraft(
      name: "Vụ việc", columns: [],
      rows: [
        ["Mã vụ việc", "Đơn vị", "Ngày tiếp nhận"].map { .text($0, .heading) }, [.text("A-1"), .text("Tổ 1")],
        [.text("A-2"), .text("Tổ <2>"), .day(since1970: 20_468)],
      ], headerRows: 1)
    change(&sheet)
    let other = SheetDraft(name: "Khác", columns: [], rows: [[.text("ghi chú")]])
    return WorkbookDraft(title: "", author: "", day: "2026-01-15", sheets: [other, sheet]).bytes
  }

  private static func mark(_ bytes: [UInt8], _ places: String..., sheet: String = "Vụ việc") throws -> [UInt8] {
    let marks = try places.map { place in
      CellMark(sheet: sheet, cell: try #require(CellReference(place)), note: "Sai ở \(place)", isError: true)
    }
    let file = SourceFile(path: "cases/a.xlsx", bytes: bytes, root: "content")
    return try #require(MarkedWorkbook.bytes(of: file, marks, list: list, author: "Cổng thử", day: "2026-01-15"))
  }

  /// Cells that are there, that are not in their row, and whose row is not there; the reader finds the same table in the
  /// same place, and passes over the list.
  @Test func sameTableWithMarks() throws {
    let (old, new) = (Reading(Self.draft()), Reading(try Self.mark(Self.draft(), "B3", "C2", "A7", "AB1")))
    #expect(new.rows == old.rows)
    #expect(new.problems == old.problems)
    #expect(new.tables.first?.location(row: 1, column: 1) == old.tables.first?.location(row: 1, column: 1))
  }

  @Test func markedTwiceAndSameBytes() throws {
    let once = try Self.mark(Self.draft(), "B3")
    #expect(try Self.mark(Self.draft(), "B3") == once)
    #expect(
      Reading(try Self.mark(Self.draft { $0.notes = [NoteDraft(row: 3, column: 2, text: "cũ")] }, "B3")).rows
        == Reading(once).rows)
  }

  /// As programs other than Excel write: prefixes, no references, an empty row in short form, nothing but a head.
  @Test(arguments: [
    "<x:row r=\"2\"><x:c r=\"A2\" t=\"inlineStr\"><x:is><x:t>A</x:t></x:is></x:c></x:row><x:row r=\"5\"/>",
    "<!-- <x:c r=\"A2\"/> --><x:row><x:c t=\"inlineStr\"><x:is><x:t>A</x:t></x:is></x:c></x:row>", "",
  ]) func otherPrograms(_ rows: String) throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let head = ["Mã vụ việc", "Đơn vị"].map { "<x:c t=\"inlineStr\"><x:is><x:t>\($0)</x:t></x:is></x:c>" }.joined()
    var maker = WorkbookMaker(sheets: [.init(rows: "")])
    maker.changed = [
      "xl/worksheets/sheet1.xml":
        "<x:worksheet xmlns:x=\"\(main)\"><x:sheetData><x:row>\(head)</x:row>\(rows)</x:sheetData><x:extLst/></x:worksheet>",
      "xl/styles.xml":
        "<x:styleSheet xmlns:x=\"\(main)\"><x:fonts count=\"1\"><x:font/></x:fonts><x:fills count=\"1\"><x:fill/></x:fills>"
        + "<x:cellXfs count=\"1\"><x:xf numFmtId=\"0\"/></x:cellXfs></x:styleSheet>",
    ]
    let bytes = maker.zip().bytes()
    let (old, new) = (Reading(bytes), Reading(try Self.mark(bytes, "A2", "B2", "A5", "B9")))
    #expect(old.problems == [])
    #expect(new.problems == [])
    #expect(new.rows == old.rows)
  }

  @Test func whatCannotBeMarked() {
    for bytes in [[], Array("chữ".utf8), WorkbookMaker().zip().bytes()] {
      let file = SourceFile(path: "cases/a.xlsx", bytes: bytes, root: "content")
      #expect(MarkedWorkbook.bytes(of: file, [], list: Self.list, author: "", day: "2026-01-15") == nil)
    }
  }

  @Test func textFile() throws {
    let file = SourceFile(
      path: "cases/a.csv", bytes: Array("Mã vụ việc,Đơn vị\nA-1,\"Tổ, 1\"\n\nA-2,=1+1\n".utf8), root: "content")
    let mark = CellMark(sheet: nil, cell: CellReference(row: 2, column: 2), note: "Sai", isError: false)
    let bytes = MarkedWorkbook.bytes(of: file, [mark], list: Self.list, author: "", day: "2026-01-15")
    let reading = Reading(try #require(bytes))
    #expect(reading.problems == [])
    #expect(reading.rows.prefix(1) == [["A-1", "Tổ, 1"]])
    #expect(reading.rows.last == ["A-2", "=1+1"])
    #expect(reading.tables.map(\.sheet) == [MarkedWorkbook.sheetOfText])
  }
}
