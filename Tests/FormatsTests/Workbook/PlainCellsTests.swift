import Diagnostics
import Formats
import Testing

/// Cells that need no parser are read as the parser would read them, and nothing else is taken for one.
@Suite struct PlainCellsTests {
  private typealias Maker = WorkbookMaker

  private func rows(_ cells: String) -> [[String]] { Maker(Maker.row(2, cells)).read().rows }

  @Test(arguments: [
    "<c r=\"A2\"/>", "<c r=\"A2\" s=\"1\" />", "<c r=\"A2\" t=\"s\"/>", "<c r='A2'/>", "<c s=\"1\" r=\"A2\"/>",
    "<c r=\"A2\"></c>", "<c r=\"A2\"/>\n<!-- <c r=\"B2\"/> -->", "<c r=\"A2\" x=\"a>b\"/>",
  ]) func blank(_ cell: String) { #expect(rows(cell + Maker.number("C2", "5")) == [["", "", "5"]]) }

  /// The second way of each needs the parser.
  @Test(arguments: [
    ("<c r=\"B2\"><v>12</v></c>", "<c r='B2'><v>12</v></c>", "12"),
    ("<c r=\"B2\" s=\"1\"><v>46000</v></c>", "<c s=\"1\" r=\"B2\"><v>46000</v></c>", "09/12/2025"),
    ("<c r=\"B2\" s=\"1\" t=\"n\"><v>60</v></c>", "<c r=\"B2\" t=\"n\" s=\"1\"><v>60</v></c>", "29/02/1900"),
    ("<c r=\"B2\" t=\"s\"><v>0</v></c>", "<c r=\"B2\" t=\"s\" ><v>0</v></c>", "Đất đai"),
    ("<c r=\"B2\" t=\"b\"><v>1</v></c>", "<c r='B2' t='b'><v>1</v></c>", "true"),
    ("<c r=\"B2\" t=\"d\"><v>2026-01-15</v></c>", "<c r=\"B2\" t='d'><v>2026-01-15</v></c>", "15/01/2026"),
    ("<c r=\"B2\" t=\"str\"><v> Xã  A </v></c>", "<c r=\"B2\" t=\"str\"><v> Xã  A </v ></c>", "Xã  A"),
    (
      "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">a_x000D_b > c</t></is></c>",
      "<c r=\"B2\" t=\"inlineStr\"><is><r><t>a_x000D_b &gt; c</t></r></is></c>", "a\rb > c"
    ),
    (
      "<c r=\"B2\" t=\"inlineStr\"><is><t>Hoa\u{300}\u{200B}</t></is></c>",
      "<c r=\"B2\" t=\"inlineStr\"><is><t >Hoa\u{300}\u{200B}</t></is></c>", "Hoà"
    ),
  ]) func sameValue(_ plain: String, _ parsed: String, _ value: String) {
    for cell in [plain, parsed] {
      var maker = Maker(Maker.row(2, Maker.text("A2", "V"), cell))
      maker.shared = "<si><t>Đất đai</t></si>"
      #expect(maker.read().rows == [["V", value, ""]], "\(cell)")
    }
  }

  /// Left to the parser, which gives them other values than their bytes.
  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&#7895;", "ỗ"), ("<![CDATA[a<b]]>", "a<b"), ("a<!-- b -->c", "ac"), ("a\r\nb", "a\nb"),
    ("a]b", "a]b"), (String(repeating: "a", count: 5000), String(repeating: "a", count: 5000)),
  ]) func left(_ text: String, _ value: String) {
    #expect(rows(Maker.text("A2", text)) == [[value, "", ""]])
    #expect(rows("<c r=\"A2\" t=\"str\"><v>\(text)</v></c>") == [[value, "", ""]])
  }

  /// What no XML may hold is refused as ever.
  @Test(arguments: ["a]]>b", "\u{1}", "\u{FFFE}", "<b", "&x;"]) func malformed(_ text: String) {
    #expect(Maker(Maker.row(2, Maker.text("A2", text))).read().places == ["workbook-damaged content/cases/a.xlsx"])
  }

  @Test func markupInText() {
    #expect(rows(Maker.text("A2", "&lt;c r=&quot;A1&quot;/&gt;")) == [["<c r=\"A1\"/>", "", ""]])
    #expect(rows(Maker.text("A2", "<![CDATA[<c r=\"A1\"/>]]>")) == [["<c r=\"A1\"/>", "", ""]])
  }

  /// What looks like a cell where none can be is none.
  @Test(arguments: [
    "<!-- <row r=\"3\"><c r=\"A3\"><v>7</v></c></row> -->", "<?x <row r=\"3\"><c r=\"A3\"><v>7</v></c></row>?>",
    "<row r=\"3\"/><!-- <c r=\"A3\"><v>7</v></c> -->",
  ]) func elsewhere(_ after: String) {
    #expect(rows(Maker.number("A2", "5") + "</row>" + after + "<row r=\"9\">") == [["5", "", ""]])
  }

  @Test(arguments: [
    "<c r=\"A2\"><c r=\"B2\"><v>1</v></c></c>", "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>",
    "<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>", "<c r=\"A3\"><v>1</v></c>", "<c r=\"XFE2\"><v>1</v></c>",
    "<c r=\"A2\" t=\"s\"><v>9</v></c>", "<c r=\"A2\"><v>x</v></c>", "<c r=\"A2\" t=\"z\"><v>1</v></c>",
  ]) func refused(_ cells: String) {
    let ways = [cells, cells.replacing("\"", with: "'")].map { Maker(Maker.row(2, $0)).read().problems }
    #expect(ways[0].count == 1)
    #expect(ways[0] == ways[1])
  }

  /// The bytes of other encodings are other letters.
  @Test func otherEncoding() {
    let sheet = Maker(Maker.row(2, Maker.text("A2", "Ã¡"))).parts.first { $0.0 == "xl/worksheets/sheet1.xml" }
    for (name, value) in [("UTF-8", "Ã¡"), ("utf-8", "Ã¡"), ("ISO-8859-1", "Ã\u{83}Â¡")] {
      var maker = Maker("")
      maker.changed["xl/worksheets/sheet1.xml"] = sheet?.1.replacing("UTF-8", with: name)
        .replacing("Mã vụ việc", with: "M&#227; v&#7909; vi&#7879;c").replacing(
          "Đơn vị", with: "&#272;&#417;n v&#7883;"
        )
        .replacing("Ngày tiếp nhận", with: "Ng&#224;y ti&#7871;p nh&#7853;n")
      #expect(maker.read().rows == [[value, "", ""]], "\(name)")
    }
  }

  /// Wherever the sheet is cut into pieces, the same cells are read.
  @Test func acrossPieces() {
    for shift in 0..<40 {
      let rows = (2...4000).map {
        "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/>\(Maker.text("B\($0)", "ố\($0)"))<c r=\"C\($0)\"><v>\($0)</v></c></row>"
      }
      let reading = Maker(String(repeating: " ", count: shift) + rows.joined()).read()
      #expect(reading.problems == [])
      #expect(reading.rows == (2...4000).map { ["", "ố\($0)", "\($0)"] })
    }
  }

  /// Rows of blank cells alone count as rows.
  @Test func blankRows() {
    let blank = "<row r=\"3\" spans=\"1:3\" ht=\"15.5\"><c r=\"A3\"/><c r=\"B3\" s=\"1\"/></row>"
    let next = "<row><c><v>7</v></c></row>"
    for maker in [
      Maker(Maker.row(2, Maker.number("A2", "5")), blank, next), Maker(blank, blank.replacing("3", with: "6"), next),
    ] {
      #expect(maker.read().problems == [])
      #expect(maker.read().rows.last == ["7", "", ""])
    }
    #expect(
      Maker(blank, next.replacing("<c>", with: "<c t=\"e\">")).read().places == [
        "cell-error content/cases/a.xlsx › Vụ việc › A4"
      ])
    for wrong in [blank + blank, blank.replacing("B3", with: "B4"), blank.replacing("A3", with: "C3")] {
      #expect(Maker(wrong).read().places == ["workbook-damaged content/cases/a.xlsx"], "\(wrong)")
    }
  }

  @Test func cellsThatCountFromBlankOnes() {
    #expect(rows("<c r=\"B2\"/><c><v>5</v></c>") == [["", "", "5"]])
    #expect(rows("<c r=\"A2\"><v>4</v></c><c><v>5</v></c><c r=\"C2\"><v>6</v></c>") == [["4", "5", "6"]])
  }

  /// An attribute may pretend to end the cell.
  @Test func falseEnd() {
    #expect(rows("<c r=\"A2\" x=\"/>\"><v>5</v></c>") == [["5", "", ""]])
    #expect(rows("<c r=\"A2\" x=\"<c r='A2'/>\"><v>5</v></c>") == [])
  }
}
