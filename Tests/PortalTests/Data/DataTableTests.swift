import Authorities
import Diagnostics
import Formats
import Foundation
import Releases
import SiteKit
import Testing
import Transparency

@testable import Commands
@testable import Portal
@testable import SessionResults
@testable import Tables

/// The dictionary, and what is made of it, against the tables themselves.
@Suite struct DataTableTests {
  private func record(withdrawing period: String? = nil) throws -> PublicRecord {
    let fixture = try Fixture()
    let day = try #require(CivilDay(iso: "2026-07-15"))
    if let period {
      let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day, isQuiet: true)
      #expect(WithdrawCommand(options, period: period, reason: "Nhầm bảng") { _ in true }.run() == CommandResult())
    }
    let tree = try SourceFolder(fixture.content.path, as: "content", skipping: ["cases"]).tree
    return PublicRecord(try CheckedRecords(SourceRecords(tree), asOf: day))
  }

  private func files(_ record: PublicRecord) throws -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: try MemoryStore.files { try DataFiles.files(record, $0) }.map {
        ($0.path.description, $0.bytes)
      })
  }

  /// The rows of the sheets of a workbook that have these headings.
  private func tables(_ bytes: [UInt8], headed headings: Set<String>) -> [(sheet: String?, rows: [[String]])] {
    let file = SourceFile(path: "a.xlsx", bytes: bytes, root: "")
    return Tables.read(file) { headings.contains($0) }.tables.map { table in
      let rows = (0..<table.rowCount).map { row in table.header.indices.map { table.text(row: row, column: $0) } }
      return (table.sheet, rows)
    }
  }

  @Test func columnsAreThoseOfTheTables() {
    for view in PublishedView.allCases {
      #expect(DataTable[view].columns.map(\.name) == ReleaseTable.header(view))
      #expect(DataTable[view].csv == ReleaseTable.fileName(view))
    }
    #expect(DataTable.statistics.columns.map(\.name) == StatisticsTable.header)
    #expect(DataTable.sessions.columns.map(\.name) == SessionResultTable.header)
    #expect(DataTable.sessionTotals.columns.map(\.name) == SessionTotalsTable.header)
  }

  @Test func everyListHasItsOwnAnchorAndEveryWordAMeaning() {
    #expect(Set(DataWords.all.map(\.id)).count == DataWords.all.count)
    for list in DataWords.all {
      #expect(Set(list.words.map(\.word)).count == list.words.count, "\(list.id)")
      #expect(list.words.allSatisfy { $0.meaning.hasSuffix(".") }, "\(list.id)")
    }
    let linked = Set(DataTable.all.flatMap(\.columns).compactMap { $0.words?.id })
    #expect(linked == Set(DataWords.all.map(\.id)))
  }

  @Test func twinOfATable() {
    let schema = DataTable(
      name: "a", title: "", description: "",
      columns: [
        DataColumn(name: "ten", title: "", type: .string, meaning: ""),
        DataColumn(name: "so", title: "", type: .number, meaning: ""),
      ], key: [], hasTwin: true)
    let csv = Array("ten,so\n\"a \"\"b\"\"\\, c\",12.5\n,0\nđá,\n".utf8)
    let json = """
      [
      {"ten":"a \\"b\\"\\\\, c","so":12.5},
      {"ten":null,"so":0},
      {"ten":"đá","so":null}
      ]

      """
    #expect(String(decoding: TableTwin.json(of: csv, schema), as: UTF8.self) == json)
    #expect(TableTwin.json(of: Array("ten,so\n".utf8), schema) == Array("[\n]\n".utf8))
  }

  @Test func workbookOfAPeriodHasTheRowsOfItsTables() throws {
    let files = try files(record())
    let bytes = try #require(files["du-lieu/2026-q1/vu-viec.xlsx"])
    let sheets = tables(bytes, headed: ["Kỳ", "Chỉ tiêu"])
    #expect(sheets.map(\.sheet) == ["Theo đơn vị", "Theo lĩnh vực"])
    for (sheet, view) in zip(sheets, PublishedView.allCases) {
      let csv = try #require(files["du-lieu/2026-q1/\(ReleaseTable.fileName(view))"])
      let file = SourceFile(path: "a.csv", bytes: csv, root: "")
      let table = try #require(Tables.read(file) { _ in true }.tables.first)
      let rows = (0..<table.rowCount).map { row in table.header.indices.map { table.text(row: row, column: $0) } }
      let names = Dictionary(uniqueKeysWithValues: Measure.allCases.map { ($0.rawValue, $0.vietnamese) })
      #expect(sheet.rows == rows.map { $0.prefix(4) + [names[$0[4]] ?? ""] + $0.suffix(2) })
    }
    let source = try #require(tables(bytes, headed: ["Loại đơn", "Nghĩa", "khiếu nại lần đầu"]).last)
    #expect(source.sheet == "Nguồn")
  }

  /// Nothing of a withdrawn period is left: at the address of its workbook stands one that says so.
  @Test func withdrawnPeriod() throws {
    let record = try record(withdrawing: "2026-q1")
    let files = try files(record)
    let lines = [
      "Số liệu Quý I/2026 đã thu hồi ngày 15/07/2026.", "Lý do: Nhầm bảng", "Xem https://thu.example/dinh-chinh/",
    ]
    let notice = WorkbookDraft(
      title: "Kết quả giải quyết: Quý I/2026", author: "Ban biên tập Cổng thử", day: "2026-07-15",
      sheets: [SheetDraft(name: "Đã thu hồi", columns: [.init(width: 100)], rows: lines.map { [.text($0)] })])
    #expect(files["du-lieu/2026-q1/vu-viec.xlsx"] == notice.bytes)
    let release = try #require(record.releases.first { $0.period.id == "2026-q1" })
    #expect(DatasetData(record: record).html(release) == nil)
    #expect(!DataFiles.links(release).contains { $0.href.hasSuffix(".xlsx") })
    let package = String(decoding: try #require(files[DataPackage.path]), as: UTF8.self)
    #expect(!package.contains("2026-q1/"))
  }

  @Test(arguments: [
    ("CC-BY-4.0", #"{"name":"CC-BY-4.0","path":"https://creativecommons.org/licenses/by/4.0/","title":"CC-BY-4.0"}"#),
    ("https://thu.example/phep", #"{"path":"https://thu.example/phep","title":"https://thu.example/phep"}"#),
    ("Giấy phép riêng", #"{"name":"giay-phep-rieng","title":"Giấy phép riêng"}"#),
  ]) func licences(_ text: String, _ expected: String) {
    var json = JSONText()
    json.object { Licence(text).write(&$0) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  /// A site that has released nothing has tables of headers alone.
  @Test func beforeTheFirstRelease() throws {
    let files = try files(PublicFixture("dates: [2026-07-16]\nhours: [\"08:00-11:00\"]").record())
    #expect(files["du-lieu/vu-viec-don-vi.csv"] == Array("ky,loai,cap,don_vi,chi_tieu,gia_tri,so_vu\n".utf8))
    #expect(files["du-lieu/vu-viec-don-vi.json"] == Array("[\n]\n".utf8))
    #expect(files["du-lieu/tiep-cong-dan-theo-ky.csv"] == Array("ky,cap,don_vi,chi_so,gia_tri\n".utf8))
  }
}
