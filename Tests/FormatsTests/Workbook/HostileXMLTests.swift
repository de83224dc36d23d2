import Diagnostics
import Formats
import Tables
import Testing

/// Sound archives with parts that are no sound workbook.
@Suite struct HostileXMLTests {
  private typealias Maker = WorkbookMaker

  private static let repair = "chép lại tệp từ nguồn, hoặc mở bằng Excel cho sửa rồi lưu lại dạng .xlsx"
  private static let avoid = "không dùng tệp này; xin lại tệp từ người lập bảng"

  private func damaged(_ how: String, _ place: String = "content/cases/a.xlsx") -> [String] {
    ["workbook-damaged \(place): Tệp Excel bị hỏng: \(how) | \(Self.repair)"]
  }

  private func unsafe(_ what: String) -> [String] {
    ["workbook-unsafe content/cases/a.xlsx: Tệp Excel không an toàn: \(what) | \(Self.avoid)"]
  }

  private func read(_ part: String, _ text: String, _ row: String = "") -> [String] {
    var maker = Maker(row)
    maker.changed[part] = text
    return maker.read().problems
  }

  private static let allParts = [
    "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]

  /// A document type brings entities: a thousand million laughs, files of the reader's disk, hosts of their network.
  @Test(
    arguments: [
      "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\"><a/>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///dev/zero\"> %p;]><a/>",
      "<!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m \"&l;&l;&l;&l;\"><!ENTITY n \"&m;&m;&m;&m;\">]><a>&n;</a>",
    ], allParts) func documentType(_ text: String, _ part: String)
  {
    #expect(read(part, text) == unsafe("phần XML có khai báo DOCTYPE"))
  }

  @Test(arguments: allParts) func notXML(_ part: String) {
    #expect(read(part, "<a>\n<b></a>") == damaged("phần \(part) sai XML ở dòng 2"))
    #expect(read(part, "") == damaged("phần \(part) sai XML ở dòng 1"))
    #expect(read(part, "<a>&x;</a>") == damaged("phần \(part) sai XML ở dòng 1"))
    #expect(read(part, "<?xml version=\"1.0\" encoding=\"VISCII\"?><a/>") == damaged("phần \(part) sai XML ở dòng 1"))
  }

  @Test(arguments: allParts) func nestedDeep(_ part: String) {
    let text = String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)
    #expect(read(part, text) == unsafe("phần tử XML lồng nhau quá sâu"))
  }

  @Test func manyAttributes() {
    let list = (0...256).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(read("xl/styles.xml", "<a \(list)/>") == unsafe("một phần tử XML có quá nhiều thuộc tính"))
  }

  @Test(arguments: ["<a b=\"", "<a><!--", "<a><?b "]) func endlessToken(_ start: String) {
    #expect(
      read("xl/styles.xml", start + String(repeating: "x", count: 4 << 20)) == unsafe("một phần tử XML dài bất thường"))
  }

  @Test(arguments: [false, true]) func hugeCell(_ isShared: Bool) {
    let text = String(repeating: "ạ", count: 32_768)
    let cell = isShared ? "<c r=\"A2\" t=\"s\"><v>0</v></c>" : Maker.text("A2", text)
    var maker = Maker(Maker.row(2, cell))
    if isShared { maker.shared = "<si><t>\(text)</t></si>" }
    #expect(maker.read().problems == unsafe("một ô dài hơn 32.767 ký tự"))
  }

  @Test func longestCell() {
    #expect(Maker(Maker.row(2, Maker.text("A2", String(repeating: "ạ", count: 32_767)))).read().problems == [])
  }

  @Test func utf16Part() {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><sst><si><t>xã Một</t></si></sst>"
    var zip = Maker(Maker.row(2, "<c r=\"B2\" t=\"s\"><v>0</v></c>")).zip()
    zip.parts[5].bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Reading(zip.bytes()).rows == [["", "xã Một", ""]])
  }

  // MARK: Parts that are missing or do not fit

  @Test(arguments: ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) func missingPart(_ part: String) {
    #expect(read(part, "(none)") == damaged("thiếu phần sổ làm việc"))
  }

  @Test func missingSheet() {
    #expect(read("xl/worksheets/sheet1.xml", "(none)") == damaged("thiếu phần của trang tính “Vụ việc”"))
    #expect(read("xl/_rels/workbook.xml.rels", Maker.relations([])) == damaged("thiếu phần của trang tính “Vụ việc”"))
  }

  @Test func sheetElsewhere() {
    let text = Maker.relations([("rId1", "worksheet", "http://example.com/sheet1.xml")])
    #expect(read("xl/_rels/workbook.xml.rels", text) == damaged("thiếu phần của trang tính “Vụ việc”"))
    let external = text.replacing("/>", with: " TargetMode=\"External\"/>")
    #expect(read("xl/_rels/workbook.xml.rels", external) == damaged("thiếu phần của trang tính “Vụ việc”"))
  }

  /// Without styles every number is a number; without shared texts no cell may refer to one.
  @Test func optionalParts() {
    #expect(read("xl/styles.xml", "(none)", Maker.row(2, Maker.number("C2", "5", style: 1))) == [])
    let cell = "<c r=\"A2\" t=\"s\"><v>0</v></c>"
    #expect(
      read("xl/sharedStrings.xml", "(none)", Maker.row(2, cell))
        == damaged("một ô trỏ tới chữ không có", "content/cases/a.xlsx › Vụ việc › A2"))
  }

  @Test(arguments: ["1", "-1", "x", "99999999999999999999", "0.5"]) func missingText(_ index: String) {
    var maker = Maker(Maker.row(2, "<c r=\"B2\" t=\"s\"><v>\(index)</v></c>"))
    maker.shared = "<si><t>a</t></si>"
    #expect(maker.read().problems == damaged("một ô trỏ tới chữ không có", "content/cases/a.xlsx › Vụ việc › B2"))
  }

  @Test(arguments: ["x", "1,5", "1e999", "nan", "inf", "0x10", "1 2", "--1"]) func noNumber(_ value: String) {
    #expect(
      Maker(Maker.row(2, Maker.number("C2", value))).read().problems
        == damaged("một ô số không phải số", "content/cases/a.xlsx › Vụ việc › C2"))
  }

  @Test func unknownType() {
    #expect(
      Maker(Maker.row(2, "<c r=\"C2\" t=\"z\"><v>1</v></c>")).read().problems
        == damaged("một ô thuộc loại không có", "content/cases/a.xlsx › Vụ việc › C2"))
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
    "<row r=\"-2\"/>",
    "<row r=\"99999999999999999999\"/>", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
    "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>1</v></c></row>",
    "<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>",
    "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
    "<row r=\"2\"><c r=\"ZZZZZZZZZZZZZZZ2\"><v>1</v></c></row>", "<row r=\"2\"><c r=\"b2\"><v>1</v></c></row>",
    "<row r=\"2\"><c r=\"\"><v>1</v></c></row>",
    "<row r=\"2\"><c r=\"A2\"><c r=\"B2\"><v>1</v></c></c></row>",
  ]) func outOfOrder(_ rows: String) {
    #expect(Maker(rows).read().problems == damaged("các ô không theo thứ tự"))
  }

  /// A cell that cannot be read is told, and the other sheets are read.
  @Test func otherSheetsAreRead() {
    let bad = Maker.header + Maker.row(2, Maker.number("C2", "x"))
    let reading = Maker(sheets: [.init(name: "Một", rows: bad), .init(name: "Hai", rows: Maker.header)]).read()
    #expect(reading.places == ["workbook-damaged content/cases/a.xlsx › Một › C2"])
    #expect(reading.tables.map(\.sheet) == ["Hai"])
  }

  private func tooLarge(_ what: String) -> [String] {
    ["workbook-too-large content/cases/a.xlsx: Sổ làm việc quá lớn: \(what) | chia bảng thành nhiều tệp"]
  }

  @Test func manySheets() {
    #expect(
      Maker(sheets: (0..<257).map { .init(name: "\($0)", rows: "") }).read().problems == tooLarge("hơn 256 trang tính"))
    #expect(
      Maker(sheets: (0..<256).map { .init(name: "\($0)", rows: "") }).read().places == [
        "workbook-without-table content/cases/a.xlsx"
      ])
  }

  @Test(arguments: ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"])
  func largePart(_ name: String) throws {
    var zip = Maker("").zip()
    let index = try #require(zip.parts.firstIndex { $0.name == name })
    zip.parts[index].isDeflated = true
    zip.parts[index].statedSize = 32 << 20 + 1
    #expect(Reading(zip.bytes()).problems == tooLarge("phần \(name) hơn 32 MB"))
  }

  /// Stretches are counted, not compared with each row.
  @Test func manyMergedCells() {
    let merged = (0..<12_000).map { "<mergeCell ref=\"A\(2 + $0 % 100):C\(1_000_000 + $0)\"/>" }.joined()
    let rows = Maker.header + (2...2000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    let reading = Maker(sheets: [.init(rows: rows, after: "<mergeCells>\(merged)</mergeCells>")]).read()
    #expect(reading.places.map { $0.prefix(12) } == ["cells-merged"])
    #expect(reading.rows == [])
  }

  /// What Excel calls an error is short.
  @Test func longError() {
    let cell = "<c r=\"C2\" t=\"e\"><v>\(String(repeating: "#", count: 500))</v></c>"
    #expect(
      Maker(Maker.row(2, cell)).read().report.problems.map(\.summary.vi) == ["Ô có lỗi #################### của Excel"])
  }

  @Test func manyCells() {
    // A thousand headings over 20,001 rows with a cell each.
    let header = Maker.header + (4...1003).map { Maker.text(CellName.of(row: 1, column: $0), "x") }.joined()
    let rows = (2...20_002).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    let sheet = header.replacing("</row>", with: "") + "</row>" + rows
    #expect(
      Maker(sheets: [.init(rows: sheet)]).read().problems == tooLarge("hơn 20.000.000 ô"))
  }
}

private enum CellName {
  static func of(row: Int, column: Int) -> String {
    var (letters, rest) = ("", column)
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}
