import Formats
import Tables
import Testing

/// What a cell of a workbook holds, and what it is read as.
@Suite struct CellValueTests {
  private typealias Maker = WorkbookMaker

  private func read(_ cell: String, formats: [String] = [], shared: String = "") -> Reading {
    var maker = Maker(Maker.row(2, Maker.text("A2", "A-1"), cell))
    (maker.formats, maker.shared) = (formats, shared)
    return maker.read()
  }

  @Test(arguments: [
    ("<c r=\"C2\"><v>12</v></c>", "12", CellKind.number), ("<c r=\"C2\" t=\"n\"><v>-7</v></c>", "-7", .number),
    ("<c r=\"C2\"><v>12.0</v></c>", "12", .number), ("<c r=\"C2\"><v>1.5</v></c>", "1,5", .number),
    ("<c r=\"C2\"><v>123456789012345</v></c>", "123456789012345", .number),
    ("<c r=\"C2\"><v>1.23E+11</v></c>", "123000000000", .number),
    // Sixteen digits and more are rounded by Excel, and told so.
    ("<c r=\"C2\"><v>1.234567890123456E+16</v></c>", "1,234567890123456E+16", .number),
    ("<c r=\"C2\"><v>1234567890123456789</v></c>", "1,2345678901234568E+18", .number),
    ("<c r=\"C2\"><v>-2e20</v></c>", "-2E+20", .number), ("<c r=\"C2\"><v>1000000000000000</v></c>", "1E+15", .number),
    ("<c r=\"C2\" t=\"b\"><v>1</v></c>", "true", .boolean), ("<c r=\"C2\" t=\"b\"><v>0</v></c>", "false", .boolean),
    ("<c r=\"C2\" t=\"d\"><v>2026-01-15T08:30:00</v></c>", "15/01/2026", .date),
    ("<c r=\"C2\" t=\"d\"><v>08:30:00</v></c>", "08:30:00", .text),
    ("<c r=\"C2\" t=\"str\"><v> xã Một </v></c>", "xã Một", .text),
    ("<c r=\"C2\" s=\"1\"><v>46037</v></c>", "15/01/2026", .date),
    ("<c r=\"C2\" s=\"1\"><v>46037.75</v></c>", "15/01/2026", .date),
    ("<c r=\"C2\" s=\"1\"><v>46036.999999999</v></c>", "15/01/2026", .date),
    ("<c r=\"C2\" s=\"1\"><v>1</v></c>", "01/01/1900", .date),
    ("<c r=\"C2\" s=\"1\"><v>59</v></c>", "28/02/1900", .date),
    ("<c r=\"C2\" s=\"1\"><v>60</v></c>", "29/02/1900", .date),
    ("<c r=\"C2\" s=\"1\"><v>61</v></c>", "01/03/1900", .date),
    ("<c r=\"C2\" s=\"1\"><v>2958465</v></c>", "31/12/9999", .date),
    ("<c r=\"C2\" s=\"1\"><v>2958466</v></c>", "2958466", .number), ("<c r=\"C2\" s=\"1\"><v>0</v></c>", "0", .number),
    ("<c r=\"C2\" s=\"1\"><v>-3</v></c>", "-3", .number), ("<c r=\"C2\" s=\"1\"><v>0.5</v></c>", "0,5", .number),
    ("<c r=\"C2\" s=\"2\"><v>0.3125</v></c>", "07:30", .time), ("<c r=\"C2\" s=\"2\"><v>0</v></c>", "00:00", .time),
    ("<c r=\"C2\" s=\"2\"><v>46037.3125</v></c>", "15/01/2026", .date),
    ("<c r=\"C2\" s=\"9\"><v>46037</v></c>", "46037", .number),
    ("<c r=\"C2\" t=\"inlineStr\"><is><r><t>xã </t></r><r><rPr><b/></rPr><t>Một</t></r></is></c>", "xã Một", .text),
    ("<c r=\"C2\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c>", "東京", .text),
    ("<c r=\"C2\" t=\"inlineStr\"><is><t>a_x000D_&#10;b_x005F_x000D_</t></is></c>", "a\r\nb_x000D_", .text),
    ("<c r=\"C2\" t=\"inlineStr\"><is><t>_xD800_ _x12_ x_</t></is></c>", "_xD800_ _x12_ x_", .text),
    ("<c r=\"C2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\u{A0} a &amp; b \u{A0}</t></is></c>", "a & b", .text),
    ("<c r=\"C2\" t=\"inlineStr\"><is><t><![CDATA[<b>]]></t></is></c>", "<b>", .text),
    ("<c r=\"C2\" t=\"inlineStr\"><is><t>Đo\u{302}\u{301}ng Đa</t></is></c>", "Đống Đa", .text),
  ]) func value(_ cell: String, _ text: String, _ kind: CellKind) {
    let reading = read(cell)
    #expect(reading.problems == [])
    #expect(reading.rows.map { Array($0[2].unicodeScalars) } == [Array(text.unicodeScalars)])
    #expect(reading.kind(0, 2) == kind)
  }

  @Test func sharedTexts() {
    let shared = "<si><t>A</t></si><si><r><t xml:space=\"preserve\">UBND </t></r><r><t>tỉnh</t></r></si><si/>"
    let reading = read("<c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>2</v></c>", shared: shared)
    #expect(reading.rows == [["A-1", "UBND tỉnh", ""]])
  }

  @Test func daysFrom1904() {
    var maker = Maker(Maker.row(2, Maker.text("A2", "A-1"), Maker.number("C2", "44575", style: 1)))
    maker.properties = "date1904=\"1\""
    #expect(maker.read().rows == [["A-1", "", "15/01/2026"]])
  }

  /// Names of elements may carry the prefix of their namespace.
  @Test func prefixes() {
    var maker = Maker("")
    let rows = (Maker.header + Maker.row(2, Maker.text("A2", "A-1"), Maker.number("C2", "46037", style: 1)))
      .replacing("</", with: "</x:").replacing(/<(?=[a-z])/, with: "<x:")
    maker.changed["xl/worksheets/sheet1.xml"] =
      "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData>\(rows)</x:sheetData></x:worksheet>"
    #expect(maker.read().rows == [["A-1", "", "15/01/2026"]])
  }

  /// Number formats that are not built in, the first being style 3.
  @Test(arguments: [
    ("dd/mm/yyyy", "46037", "15/01/2026"), ("dd/mm/yyyy;@", "46037", "15/01/2026"),
    ("[$-42A]d mmmm yyyy", "46037", "15/01/2026"), ("m/d", "46037", "15/01/2026"),
    ("&quot;ngày&quot; dd\\.mm\\.yyyy", "46037", "15/01/2026"), ("[Red]yyyy", "46037", "15/01/2026"),
    ("h:mm AM/PM", "0.75", "18:00"), ("[h]:mm", "0.75", "18:00"), ("mm:ss.0", "0.75", "18:00"),
    ("General", "46037", "46037"), ("#,##0", "46037", "46037"), ("0.00E+00", "46037", "46037"), ("@", "46037", "46037"),
    ("[Red]0", "46037", "46037"), ("&quot;đ&quot;#,##0", "5", "5"), ("#,##0 &quot;vụ/day&quot;", "46037", "46037"),
    ("#,##0\\ \\đ", "46037", "46037"), ("_(* #,##0_);_(@_)", "46037", "46037"), ("0%", "0.5", "50%"),
    ("0.0%", "0.3333", "33,3%"), ("0.00", "0.333333", "0,33"), ("0.00", "7", "7"),
    ("#,##0.0", "-1.25", "-1,3"), ("#,##0;-#,##0;\\-", "0", "0"),
    ("_-* #,##0_-;-* #,##0_-;_-* &quot;-&quot;??_-;_-@_-", "0", "0"),
    ("0000", "12", "0012"), ("&quot;KN-&quot;000", "7", "KN-007"), ("00\\/\\K\\N", "7", "07/KN"),
    ("000", "12345", "12345"),
    ("0", "7", "7"), ("000-000", "7", "7"),
  ]) func format(_ code: String, _ value: String, _ text: String) {
    let reading = read(Maker.number("C2", value, style: 3), formats: [code])
    #expect(reading.rows == [["A-1", "", text]])
  }

  /// What Excel shows is another number, other words or nothing.
  @Test(arguments: [
    ("0,", "7000"), ("#,##0,,&quot; triệu&quot;", "12000000"), (";;;", "7"), ("[$2-409]0", "7"),
    ("[&gt;5]&quot;nhiều&quot;;0", "7"), ("General&quot;5&quot;", "7"), ("&quot;không&quot;", "1"), ("[h]:mm", "1.5"),
    ("# ?/?", "0.5"), ("dd/mm&quot;/2025&quot;", "46037"), ("0;;0", "-3"), ("0;-0;&quot;2&quot;", "0"),
    ("0,.0", "7000"),
  ]) func alteredNumber(_ code: String, _ value: String) {
    let reading = read(Maker.number("C2", value, style: 3), formats: [code])
    #expect(reading.places == ["cell-shown-otherwise content/cases/a.xlsx › Vụ việc › C2"])
    #expect(reading.rows == [])
  }

  @Test(arguments: [
    ("@", false), ("&quot;Không &quot;@", true), (";;;", true), ("0;-0;0;&quot;x&quot;", true), ("0;-0;0", false),
    ("_(@_)", false), ("dd/mm/yyyy;@", false), ("General", false), ("@&quot;.&quot;", false),
  ]) func alteredText(_ code: String, _ isAltered: Bool) {
    let cell = "<c r=\"C2\" s=\"3\" t=\"inlineStr\"><is><t>đúng</t></is></c>"
    let reading = read(cell, formats: [code])
    #expect(reading.places.isEmpty == !isAltered)
    #expect(reading.rows == (isAltered ? [] : [["A-1", "", "đúng"]]))
  }

  @Test func struckThrough() {
    let shared =
      "<si><r><rPr><strike/></rPr><t>100%</t></r><r><t> 50%</t></r></si><si><r><rPr><strike val=\"0\"/></rPr><t>xã</t></r></si>"
    var maker = Maker(
      Maker.row(
        2, "<c r=\"A2\" t=\"s\"><v>0</v></c>", "<c r=\"B2\" t=\"s\"><v>1</v></c>", Maker.number("C2", "46037", style: 1)
      ),
      Maker.row(3, Maker.text("A3", "A-2"), Maker.number("C3", "46037")),
      Maker.row(
        4, "<c r=\"A4\" t=\"inlineStr\"><is><r><rPr><strike val=\"true\"/></rPr><t>A-3</t></r></is></c>"))
    maker.shared = shared
    maker.changed["xl/styles.xml"] =
      "<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf fontId=\"1\" numFmtId=\"14\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>"
    let file = "content/cases/a.xlsx › Vụ việc › "
    #expect(maker.read().places == ["text-struck-through \(file)A2 \(file)C2 \(file)A4"])
  }

  @Test(arguments: [
    (14, "15/01/2026", "0,5"), (22, "15/01/2026", "0,5"), (27, "15/01/2026", "0,5"), (58, "15/01/2026", "0,5"),
    (18, "15/01/2026", "12:00"), (47, "15/01/2026", "12:00"), (9, "4603700%", "50%"), (10, "4603700,00%", "50,00%"),
    (2, "46037", "0,50"), (1, "46037", "0,5"), (49, "46037", "0,5"),
  ]) func builtInFormat(_ id: Int, _ large: String, _ small: String) {
    for (value, text) in [("46037", large), ("0.5", small)] {
      var maker = Maker(Maker.row(2, Maker.text("A2", "A-1"), Maker.number("C2", value)))
      maker.changed["xl/styles.xml"] = "<styleSheet><cellXfs><xf numFmtId=\"\(id)\"/></cellXfs></styleSheet>"
      #expect(maker.read().rows == [["A-1", "", text]])
    }
  }
}
