import Formats
import Testing

/// Blank cells are passed over before the XML is parsed, and nothing else is.
@Suite struct BlankCellsTests {
  private typealias Maker = WorkbookMaker

  private func rows(_ cells: String) -> [[String]] { Maker(Maker.row(2, cells)).read().rows }

  @Test(arguments: [
    "<c r=\"A2\"/>", "<c r=\"A2\" s=\"1\" />", "<c r=\"A2\" t=\"s\"/>", "<c r='A2'/>", "<c s=\"1\" r=\"A2\"/>",
    "<c r=\"A2\"></c>", "<c r=\"A2\"/>\n<!-- <c r=\"B2\"/> -->", "<c r=\"A2\" x=\"a>b\"/>",
  ]) func blank(_ cell: String) { #expect(rows(cell + Maker.number("C2", "5")) == [["", "", "5"]]) }

  @Test func markupInText() {
    #expect(rows(Maker.text("A2", "&lt;c r=&quot;A1&quot;/&gt;")) == [["<c r=\"A1\"/>", "", ""]])
    #expect(rows(Maker.text("A2", "<![CDATA[<c r=\"A1\"/>]]>")) == [["<c r=\"A1\"/>", "", ""]])
  }

  /// Wherever the sheet is cut into pieces, the same cells are read.
  @Test func acrossPieces() {
    for shift in 0..<40 {
      let blank = (2...4000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/><c r=\"C\($0)\"><v>\($0)</v></c></row>" }
      let reading = Maker(String(repeating: " ", count: shift) + blank.joined()).read()
      #expect(reading.problems == [])
      #expect(reading.rows.map { $0[2] } == (2...4000).map { "\($0)" })
    }
  }

  @Test func cellsThatCountFromBlankOnes() {
    #expect(
      Maker(Maker.row(2, "<c r=\"B2\"/><c><v>5</v></c>")).read().problems == [
        "workbook-damaged content/cases/a.xlsx: Tệp Excel bị hỏng: các ô không theo thứ tự | "
          + "chép lại tệp từ nguồn, hoặc mở bằng Excel cho sửa rồi lưu lại dạng .xlsx"
      ])
  }

  /// An attribute that pretends to end the cell does not pass for one.
  @Test func falseEnd() {
    #expect(
      Maker(Maker.row(2, "<c r=\"A2\" x=\"/>\"><v>5</v></c>")).read().places == [
        "workbook-damaged content/cases/a.xlsx"
      ])
  }
}
