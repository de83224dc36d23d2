import Foundation
import SiteKit
import Testing
import Transparency

@testable import Portal

/// The clause of a duty as staff write it in the column “Mục” of a table.
@Suite struct DutyClauseTests {
  private func fixture(_ clause: String) throws -> Fixture {
    let fixture = try Fixture()
    let table =
      "Nhiệm vụ;Văn bản;Mục;Cơ quan chủ trì;Tình trạng\nMở phòng tiếp;12-CV/HU;\(clause);UBND xã Một;chưa bắt đầu\n"
    try fixture.write("duties/bang.csv", Data(table.utf8))
    return fixture
  }

  @Test(arguments: ["2", "2.", "Mục 2", "mục 2.", "khoản 2", "muc-2", "khoan-2"])
  func leadsToTheClause(_ written: String) throws {
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let fixture = try fixture(written)
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    let files = try SiteBuild(options).site().site.tree.files
    let page = { (path: String) in
      files.first { $0.path.description == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
    // With the other duty of the clause, under one heading, and the text tells of it at the clause.
    #expect(page("thuc-hien/index.html").matches(of: #/#muc-2"/#).count == 1)
    #expect(page("van-ban/12-cv-hu/index.html").contains("#nhiem-vu-bang-mo-phong-tiep\">Mở phòng tiếp</a>"))
  }

  @Test(arguments: ["3", "khoản 3", "20", "điều 2", "mục"])
  func leadsNowhere(_ written: String) throws {
    #expect(try fixture(written).check().messages.contains("[unknown-clause]"))
  }
}
