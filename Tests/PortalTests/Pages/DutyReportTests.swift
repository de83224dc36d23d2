import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

/// The report of a period: one document to print, signed at its end.
@Suite struct DutyReportTests {
  /// The pages of the report of 2026-q1 with so many duties in a table, and the size of the style.
  private func report(duties: Int) throws -> (pages: [String], style: Int) {
    let fixture = try Fixture()
    let header = "Nhiệm vụ,Văn bản,Mục,Cơ quan chủ trì,Tình trạng,Ngày cập nhật,Kết quả thực hiện"
    let rows = (0..<duties).map { number in
      "Việc thứ \(number) có tên khá dài để đầy trang,12-CV/HU,Mục \(number % 2 + 1),UBND xã Một,đang thực hiện,10/03/2026,Đã họp"
    }
    try fixture.write("duties/bang.csv", Data(([header] + rows).joined(separator: "\n").utf8))
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let tree = try BuiltSite(SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day))
    let pages = tree.files.filter { $0.path.description.hasPrefix("thuc-hien/bao-cao/2026-q1/") }
    return (
      pages.map { String(page: $0.bytes) }, try #require(tree["assets/style.css"]).bytes.count
    )
  }

  /// What is overdue and what comes next do not read as one term.
  @Test(arguments: [
    (
      "2026-03-10", "Quá hạn: chưa có kết quả của quý II/2026 (hạn ngày 14/06/2026)",
      "hằng quý; kỳ tiếp theo (quý III/2026) hạn ngày 14/09/2026"
    ),
    (
      "2025-12-10",
      "Quá hạn: chưa có kết quả của 2 kỳ, từ quý I/2026 đến quý II/2026 (hạn của kỳ cuối ngày 14/06/2026)",
      "hằng quý; kỳ tiếp theo (quý III/2026) hạn ngày 14/09/2026"
    ),
    ("2026-07-01", "Hoàn thành", "hằng quý; kỳ này (quý III/2026) hạn ngày 14/09/2026"),
  ]) func aRecurringDutyTellsItsTerms(_ updated: String, _ state: String, _ term: String) throws {
    let fixture = try Fixture()
    try fixture.write(
      "duties/bao-cao-quy.md",
      Data(
        """
        ---
        title: Báo cáo
        policy: 12-CV/HU
        clause: muc-2
        owner: Đảng ủy các xã
        recurring: quý
        status: hoàn thành
        updated: \(updated)
        ---
        """.utf8))
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let tree = try BuiltSite(SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day))
    let page = String(page: try #require(tree["thuc-hien/index.html"]).bytes)
    #expect(page.contains("</span> \(state)</p>"))
    #expect(page.contains("<dd>\(term)</dd>"))
  }

  /// A document is in no report of a period that ended before it was issued.
  @Test func aDocumentOfALaterDay() throws {
    let fixture = try Fixture()
    try fixture.write(
      "policies/9-cv-hu.md",
      Data(
        "---\nnumber: 9-CV/HU\ntitle: Mới\nkind: Công văn\nissuer: Huyện ủy\nissued: 2026-06-10\nsummary: Giao việc.\n---\n\n1. Việc mới.\n"
          .utf8))
    try fixture.write(
      "duties/moi.md",
      Data(
        "---\ntitle: Việc mới giao\npolicy: 9-CV/HU\nclause: muc-1\nowner: Đảng ủy\nstatus: chưa bắt đầu\n---\n".utf8))
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let tree = try BuiltSite(SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day))
    let report = { (period: String) in String(page: try #require(tree["thuc-hien/bao-cao/\(period)/index.html"]).bytes)
    }
    #expect(try report("2026-q2").contains("Việc mới giao"))
    #expect(try report("2026-q2").contains("<h1>Báo cáo việc thực hiện các văn bản chỉ đạo, quý II/2026</h1>"))
    #expect(try !report("2026-q1").contains("Việc mới giao"))
    #expect(try report("2026-q1").contains("Công văn <span class=\"whole\">12-CV/HU,</span> quý I/2026</h1>"))
  }

  private static let signing = "<p>Nơi lập báo cáo ký, ghi rõ chức vụ</p>"

  @Test func oneDocumentIsSignedAtItsEnd() throws {
    let pages = try report(duties: 12).pages
    #expect(pages.count == 1)
    let page = try #require(pages.first)
    let place = try #require(page.range(of: Self.signing)).lowerBound
    let last = try #require(page.range(of: "</article>", options: .backwards)).lowerBound
    #expect(last < place && !page.contains("trang 1/"))
  }

  /// More than a page holds: every page says which of how many it is, the last alone is signed.
  @Test func severalPagesAreSignedOnTheLast() throws {
    let (pages, style) = try report(duties: 150)
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("</h1>\n<p>Kỳ 15/12/2025–14/03/2026, trang \(index + 1)/\(pages.count)</p>"))
      #expect(page.contains(Self.signing) == (index == pages.count - 1))
      #expect(page.contains("Báo cáo còn tiếp ở trang sau") == (index < pages.count - 1))
      #expect(page.utf8.count + style <= 60 * 1024)
    }
  }
}
