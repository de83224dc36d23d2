import Diagnostics
import Foundation
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
    #expect(Guide.figures.text(record).contains("(/huong-dan/thoi-han/index.html)"))
    #expect(Guide.denouncers.text(record).contains("từ 12 vụ việc trở lên"))
  }

  /// The limits that timeliness is computed from, the declared ones too.
  @Test func tellsTheTimeLimits() throws {
    #expect(
      try lines(of: record(), in: "Giải quyết trong bao lâu") == [
        "- **Khiếu nại lần đầu**: 30 ngày; phức tạp 45 ngày; vùng sâu, vùng xa đi lại khó khăn 45 ngày, phức tạp 60 ngày (Luật Khiếu nại 2011, Điều 28).",
        "- **Khiếu nại lần hai**: 45 ngày; phức tạp 60 ngày; vùng sâu, vùng xa đi lại khó khăn 60 ngày, phức tạp 70 ngày (Luật Khiếu nại 2011, Điều 37).",
        "- **Tố cáo**, đơn thụ lý từ 01/01/2019: 30 ngày; gia hạn một lần thêm 30 ngày; đặc biệt phức tạp thì hai lần, tối đa 90 ngày (Luật Tố cáo 2018, Điều 30).",
        "- **Kiến nghị, phản ánh**: không tìm thấy quy định nêu một thời hạn chung, nên cổng không tự tính; đúng hạn, quá hạn của loại này là theo bảng của đơn vị giải quyết.",
      ])
    var fixture = PublicFixture("rule: thứ Năm hằng tuần")
    fixture.files["site.yaml"]? +=
      "\ndeadlines: [{kind: petition, days: 15, count: working, suspension: false, source: Quy chế số 2}]\n"
    #expect(
      try lines(of: fixture.record(), in: "Giải quyết trong bao lâu").last
        == "- **Kiến nghị, phản ánh**: 15 ngày làm việc; tạm đình chỉ vẫn tính vào hạn (Quy chế số 2).")
  }

  private func lines(of record: PublicRecord, in heading: String) -> [String] {
    let parts = Guide.timeLimits.text(record).components(separatedBy: "## ")
    let part = parts.first { $0.hasPrefix(heading) } ?? ""
    return part.replacing("\u{A0}", with: " ").split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
  }

  /// A page of the content with the same name stands in for a guide.
  @Test func pagesOfTheContentComeFirst() throws {
    #expect(Guide.shown(try record()) == Guide.allCases)
    #expect(Guide.timeLimits.address(try record("thoi-han")) == "thoi-han/index.html")
    #expect(Guide.shown(try record("quyen-rieng-tu", "tiep-can")) == [.denouncers, .figures, .timeLimits])
  }
}
