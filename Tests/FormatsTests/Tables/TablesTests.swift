import Diagnostics
import Formats
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
}
