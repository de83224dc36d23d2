import Authorities
import Commands
import Diagnostics
import Formats
import Foundation
import Portal
import Reception
import Testing

/// Workbooks as officers send them: `expected.txt` of each is all that is said.
@Suite struct OfficersWorkbookTests {
  private func expect(_ name: String, status: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = Fixture.folder.appending(path: "workbooks/\(name)")
    let fixture = try Fixture()
    try fixture.overlay(folder)
    let result = try fixture.check()
    let expected = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
    #expect(fixture.seen(result.messages) == expected, sourceLocation: sourceLocation)
    #expect(result.status == status, sourceLocation: sourceLocation)
  }

  /// With a column of telephone numbers, for which the whole is refused.
  @Test func titlesFiltersNotesAndASignature() throws { try expect("so-theo-doi", status: 4) }

  @Test func headingsThatIdentifyAreFoundAmongMergedOnes() throws { try expect("tieu-de-gop", status: 4) }

  /// The cases that were released from a CSV file are the same rows when they come from a workbook.
  @Test func workbookForATextFile() throws { try expect("nhu-csv", status: 0) }

  /// A title above that tells the year, months that Excel made days of, “12,26” that it made a number of, hosts marked
  /// under days: each day as the office meant it.
  @Test func aYearOnASheet() throws {
    try expect("lich-nam", status: 0)
    let bytes = try Data(contentsOf: Fixture.folder.appending(path: "workbooks/lich-nam/reception/nam.xlsx"))
    let office = "---\nname: Nơi tiếp công dân xã Một\naddress: Số 1\n---\n"
    let files = [("reception/nam.xlsx", [UInt8](bytes)), ("offices/xa-mot.md", [UInt8](office.utf8))]
    let tree = SourceTree(root: "content", files: files.map { SourceFile(path: $0, bytes: $1, root: "content") })
    let records = ReceptionRecords(tree)
    #expect(records.report.problems.map(\.summary.vi) == [])
    #expect(
      records.schedules.map { "\($0.host), \($0.holder ?? "–"): \($0.dates.map(\.date.iso))" } == [
        "Phó Chủ tịch UBND xã Một, Nguyễn Văn Thử: "
          + "[\"2026-09-10\", \"2026-09-24\", \"2026-10-08\", \"2026-11-12\", \"2026-11-26\"]",
        "Thường trực HĐND xã Một, –: [\"2026-09-10\", \"2026-10-08\"]",
        "Phó Chủ tịch UBND xã Một, Trần Thị Mẫu: [\"2026-09-17\", \"2026-10-15\"]",
      ])
  }
}
