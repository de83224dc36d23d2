import Foundation
import Portal
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
}
