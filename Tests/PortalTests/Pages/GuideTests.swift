import Diagnostics
import SiteKit
import Testing
import Transparency

@testable import Portal

@Suite struct GuideTests {
  private func record(_ pages: String...) throws -> PublicRecord {
    var fixture = PublicFixture("rule: thứ Năm hằng tuần")
    for page in pages { fixture.files["pages/\(page).md"] = "---\ntitle: Trang riêng\n---\n\nLời riêng.\n" }
    return try fixture.record()
  }

  /// The texts are Markdown without faults, with headings below the page's own.
  @Test(arguments: Guide.allCases) func renders(_ guide: Guide) throws {
    let text = guide.rendered(try record())
    #expect(!text.headings.isEmpty || guide == .accessibility)
    #expect(text.headings.allSatisfy { $0.level == 2 })
    #expect(!text.plainText.contains("**"))
  }

  /// What portals set is told as it is set.
  @Test func tellsTheSettings() throws {
    var fixture = PublicFixture("rule: thứ Năm hằng tuần")
    fixture.files["site.yaml"]? += "\ndisclosure: {threshold: 7, outcomes: 3, denunciationThreshold: 12}\n"
    let record = try fixture.record()
    #expect(Guide.figures.text(record).contains("Mỗi nhóm có từ 7 vụ việc; nhóm có tố cáo từ 12"))
    #expect(Guide.figures.text(record).contains("ít nhất 3 kết quả khác nhau"))
    #expect(Guide.figures.text(record).contains("Quý III/2026 từ ngày 15/06/2026 đến ngày 14/09/2026"))
    #expect(Guide.denouncers.text(record).contains("từ 12 vụ việc trở lên"))
  }

  /// A page of the content with the same name stands in for a guide.
  @Test func pagesOfTheContentComeFirst() throws {
    #expect(Guide.shown(try record()) == Guide.allCases)
    #expect(Guide.shown(try record("quyen-rieng-tu", "tiep-can")) == [.denouncers, .figures])
  }
}
