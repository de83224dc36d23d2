import Authorities
import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Transparency

@Suite struct NewsTests {
  private func source(_ files: [String: String]) -> NewsSource {
    NewsSource(SourceTree(Dictionary(uniqueKeysWithValues: files.map { ("news/\($0)", $1) })))
  }

  private func problems(_ files: [String: String]) -> [String] {
    source(files).report.sorted().map { "\($0.code) \($0.location?.description ?? "")" }
  }

  @Test func theNameTellsTheDay() {
    let news = source([
      "2026-07-01-hop-bao.md": "---\ntitle: Họp báo\n---\nx\n",
      "2026-07-03-b.md": "---\ntitle: B\ndate: 03/07/2026\n---\nx\n",
      "2026-07-03-a.md": "---\ntitle: A\nslug: khac\n---\nx\n", "2026-07-03-a.en.md": "---\ntitle: A\n---\n",
    ])
    #expect(news.report.isEmpty)
    #expect(news.all.map(\.slug) == ["b", "khac", "hop-bao"])
    #expect(news.all.map(\.date.iso) == ["2026-07-03", "2026-07-03", "2026-07-01"])
  }

  @Test(arguments: [
    "hop-bao.md", "2026-07-hop-bao.md", "2026-07-01.md", "20260701-hop-bao.md",
  ])
  func namesWithoutADay(_ name: String) {
    #expect(problems([name: "---\ntitle: Họp báo\n---\n"]) == ["news-date-missing content/news/\(name)"])
  }

  @Test func aDayThatIsNone() {
    let report = source(["2026-02-30-hop-bao.md": "---\ntitle: Họp báo\n---\n"]).report
    #expect(report.problems.map(\.summary.vi) == ["Tên tệp bắt đầu bằng “2026-02-30”, không phải một ngày có thật"])
    #expect(report.problems.map(\.fix?.vi) == ["tháng 02/2026 có 28 ngày; đổi tên tệp theo ngày đăng tin"])
  }

  @Test func theFixNamesTheFile() {
    let report = source(["hop-bao.md": "---\ntitle: Họp báo\ndate: 2026-07-01\n---\n"]).report
    #expect(
      report.problems.map(\.fix?.vi) == ["đổi tên tệp thành “2026-07-01-hop-bao.md” nếu tin đăng ngày 01/07/2026"])
  }

  @Test func everyFaultOnce() {
    #expect(
      problems([
        "2026-07-01-a.md": "---\ndate: 2026-07-02\n---\nx\n", "2026-07-02-b.md": "---\ntitle: B\n---\nx\n",
        "2026-07-03-b.md": "---\ntitle: B\n---\n", "2026-07-04-trang-2.md": "---\ntitle: C\n---\n",
      ]) == [
        "missing-key content/news/2026-07-01-a.md:2:1", "news-date-differs content/news/2026-07-01-a.md:2:7",
        "duplicate-slug content/news/2026-07-03-b.md", "slug-reserved content/news/2026-07-04-trang-2.md",
      ])
  }

  /// A notice waits for its day, or for a later one that is set.
  @Test(arguments: [
    ("", "2026-06-30", false), ("", "2026-07-01", true), ("publishDate: 2026-07-02\n", "2026-07-01", false),
    ("draft: true\n", "2026-08-01", false),
  ]) func waits(_ keys: String, _ day: String, _ isPublished: Bool) throws {
    let item = try #require(source(["2026-07-01-a.md": "---\ntitle: A\n\(keys)---\n"]).all.first)
    #expect(item.isPublished(in: Edition(asOf: try #require(CivilDay(iso: day)))) == isPublished)
  }
}
