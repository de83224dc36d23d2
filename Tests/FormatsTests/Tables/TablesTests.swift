import Diagnostics
import Formats
import Tables
import Testing

/// One call for every form of table.
@Suite struct TablesTests {
  @Test func everyTableFileOfAFolder() {
    let names = ["a.csv", "B.XLSX", "c.xls", "d.xlsm", "e.ods", "f.tsv", "sub/g.xlsx", ".h.csv", "csv", "i.md"]
    let tree = SourceTree(Dictionary(uniqueKeysWithValues: names.map { ("cases/\($0)", "") } + [("news/j.csv", "")]))
    #expect(
      tree.tableFiles(in: "cases").map(\.path)
        == ["cases/B.XLSX", "cases/a.csv", "cases/c.xls", "cases/d.xlsm", "cases/e.ods", "cases/sub/g.xlsx"])
  }

  @Test func textTable() {
    let reading = Reading(Array("Mã vụ việc;Đơn vị\nA-1;xã Một\n".utf8), named: "cases/a.CSV")
    #expect(reading.rows == [["A-1", "xã Một"]])
    #expect(reading.kind(0, 0) == .text)
    #expect(reading.tables.first?.location(row: 0, column: 1).description == "content/cases/a.CSV › B2")
  }

  /// A first line that tells Excel the separator, and line ends of old programs of the Macintosh.
  @Test(arguments: [
    "sep=;\r\nMã,Đơn vị;Nơi\r\nA-1;xã, Một\r\n", "SEP=|\nMã,Đơn vị|Nơi\nA-1|xã, Một\n",
    "Mã,Đơn vị;Nơi;\rA-1;xã, Một;\r", "\u{FEFF}sep=\t\nMã,Đơn vị\tNơi\nA-1\txã, Một",
  ]) func linesOfOtherPrograms(_ text: String) {
    let reading = Reading(Array(text.utf8), named: "cases/a.csv")
    #expect(reading.tables.first?.header == ["Mã,Đơn vị", "Nơi"])
    #expect(reading.rows == [["A-1", "xã, Một"]])
    #expect(reading.tables.first?.location(row: 0, column: 1).description == "content/cases/a.csv › B2")
  }

  /// Nobody sees them, so that two cells that look the same are the same.
  @Test func invisibleMarks() {
    let text = "M\u{FEFF}ã,Nơi\nA-\u{200B}1,\u{200E}xã Một\u{2060}\n"
    #expect(Reading(Array(text.utf8), named: "cases/a.csv").rows == [["A-1", "xã Một"]])
    #expect(Reading(Array("Mã\n“A” – 1…\n".utf8), named: "cases/a.csv").rows == [["“A” – 1…"]])
  }

  @Test func tooWide() {
    let wide = { (count: Int) in (1...count).map(String.init).joined(separator: ",") + "\n" }
    #expect(Reading(Array(wide(1001).utf8), named: "cases/a.csv").places == ["table-too-wide content/cases/a.csv"])
    #expect(Reading(Array(wide(1000).utf8), named: "cases/a.csv").tables.first?.header.count == 1000)
  }

  @Test func tooLong() {
    let reading = { (text: String) in Reading(Array(text.utf8), named: "cases/a.csv") }
    let most = (1 << 20) - 1
    #expect(
      reading("Mã\n" + String(repeating: "\n", count: most) + "A\n").places == ["table-too-long content/cases/a.csv"])
    #expect(
      reading("Mã\n" + String(repeating: "A\n", count: most + 1)).places == ["table-too-long content/cases/a.csv"])
    #expect(reading("Mã\n" + String(repeating: "A\n", count: most)).tables.first?.rowCount == most)
    let long = String(repeating: "ữ", count: 32_767)
    #expect(reading("Mã,Nơi\nA,\(long)\n").tables.first?.text(row: 0, column: 1) == long)
    #expect(reading("Mã,Nơi\nA,x\nB,\(long)x\n").places == ["cell-too-long content/cases/a.csv › B3"])
  }

  /// Rows without text keep their numbers, but at the end of a file they are none; in files that are read on one core and
  /// on all.
  @Test(arguments: [1, 40_000]) func blankRows(_ times: Int) {
    let block = "A-1;xã Một\n\n;\n \r\nA-2;xã Hai\n"
    let text = "Mã;Nơi\n\n" + String(repeating: block, count: times) + "\n;;\n\n"
    let table = Reading(Array(text.utf8), named: "cases/a.csv").tables.first
    #expect(table?.rowCount == 1 + 5 * times)
    let last = 5 * times
    #expect(table?.text(row: last, column: 1) == "xã Hai" && table?.text(row: last - 1, column: 0) == "")
    #expect(
      table?.text(row: 1, column: 0) == "A-1"
        && table?.location(row: 1, column: 0).description == "content/cases/a.csv › A3")
  }

  @Test func problemsOfATextTable() {
    #expect(Reading([], named: "cases/a.csv").places == ["table-empty content/cases/a.csv"])
  }

  @Test(arguments: ["xls", "xlsm", "xlsb", "ods", "numbers"]) func otherForms(_ ending: String) {
    #expect(
      Reading(Array("PK".utf8), named: "cases/a.\(ending)").problems == [
        "table-form content/cases/a.\(ending): Bảng phải là tệp .xlsx hoặc .csv | "
          + "mở bằng Excel, chọn Lưu thành… → Sổ làm việc Excel (.xlsx), rồi xóa tệp này"
      ])
  }

  /// Excel's line that tells the separator is no row; lines that end in CR alone are lines.
  @Test(arguments: [
    "sep=;\r\nMã vụ việc;Đơn vị\r\nA-1;xã, Một\r\n", "\"SEP=;\"\nMã vụ việc;Đơn vị\nA-1;xã, Một",
    "\u{FEFF}sep=|\nMã vụ việc|Đơn vị\nA-1|xã, Một", "Mã vụ việc;Đơn vị\rA-1;xã, Một\r",
  ]) func linesAndSeparators(_ text: String) {
    let reading = Reading(Array(text.utf8), named: "cases/a.csv")
    #expect(reading.problems == [])
    #expect(reading.rows == [["A-1", "xã, Một"]])
    #expect(reading.tables.first?.location(row: 0, column: 1).description == "content/cases/a.csv › B2")
  }

  @Test func separatorAlone() {
    #expect(Reading(Array("sep=;".utf8), named: "cases/a.csv").places == ["table-empty content/cases/a.csv"])
  }
}
