import Authorities
import SiteKit
import Testing

@testable import Portal

@Suite struct FigureTableTests {
  private func table(_ rows: Int, columns: Int = 3, href: String? = nil) -> FigureTable {
    let row = FigureRow(label: "UBND xã", href: href, cells: Array(repeating: "12", count: columns))
    return FigureTable(
      caption: "Bảng", rowHead: "Đơn vị", columns: Array(repeating: "Số vụ việc", count: columns),
      rows: Array(repeating: row, count: rows))
  }

  /// A longer table is cut more than a short one, and all keep the bound.
  @Test func rowsThatHaveRoom() {
    let make = { (longest: Int) in [self.table(min(longest, 30)), self.table(min(longest, 4))] }
    #expect(FigureTable.fitting(100_000, longest: 30, make: make).map(\.rows.count) == [30, 4])
    let cut = FigureTable.fitting(3_000, longest: 30, make: make)
    #expect(cut.map(\.rows.count) == [14, 4])
    #expect(cut.reduce(0) { $0 + $1.weight } <= 3_000)
    #expect(FigureTable.fitting(1, longest: 30, make: make).map(\.rows.count) == [1, 1])
  }

  /// What the reader's keyboard needs: a stop where a wide table has no link in it.
  @Test(
    arguments: [(2, nil, false, false), (3, nil, true, true), (3, "so-lieu/index.html", true, false)]
      as [(
        Int, String?, Bool, Bool
      )])
  func widthAndStop(columns: Int, href: String?, isWide: Bool, isStop: Bool) throws {
    let set = TemplateSet([
      TemplateFile(
        path: "t.mustache", displayPath: "t.mustache", bytes: Array("{{#wide}}w{{/wide}}{{#stop}}s{{/stop}}".utf8))
    ])
    let text = try set.template("t", for: FigureTable.self).render(table(1, columns: columns, href: href)).description
    #expect(text == (isWide ? "w" : "") + (isStop ? "s" : ""))
  }

  @Test func longCorrectionsAreShortened() throws {
    let day = try #require(CivilDay(iso: "2026-07-15"))
    var entry = CorrectionEntry(anchor: "a", title: "Đính chính", day: day)
    entry.changes = (1...6).map { "dòng \($0)" }
    #expect(entry.shortened(to: 6, rest: "dòng khác ở trang Đính chính và thu hồi").changes == entry.changes)
    entry.changes.append("dòng 7")
    #expect(
      entry.shortened(to: 6, rest: "dòng khác ở trang Đính chính và thu hồi").changes == [
        "dòng 1", "dòng 2", "dòng 3", "dòng 4", "dòng 5", "và 2 dòng khác ở trang Đính chính và thu hồi",
      ])
  }
}
