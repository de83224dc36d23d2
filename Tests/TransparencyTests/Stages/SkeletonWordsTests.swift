import Authorities
import Diagnostics
import Formats
import Testing
import Transparency

@Suite struct SkeletonWordsTests {
  /// The places of `placeholder-left` in a page with this front matter.
  private func places(_ front: String, path: String = "pages/a.md", mark: String = "") -> [String] {
    let records = SourceRecords(SourceTree([path: "\(mark)---\n\(front)\n---\n\ntitle: Tên trang\n"]))
    return records.report.problems.filter { $0.code == "placeholder-left" }.flatMap { problem in
      ([problem.location].compactMap { $0 } + problem.related).map(\.description)
    }
  }

  @Test(arguments: SkeletonWords.allCases.map(\.rawValue)) func eachIsFound(words: String) {
    #expect(places("summary: Xã\ntitle: \(words)") == ["content/pages/a.md:3:8"])
    #expect(places("title:   \(words)   # điền vào đây\r") == ["content/pages/a.md:2:8"])
    #expect(places("title: \(words) của xã") == [])
    #expect(places("title: Xã \(words)") == [])
    #expect(places("draft: true\ntitle: \(words)") == [])
    #expect(places("title: \(words)\ndraft: true") == [])
  }

  @Test func holidays() {
    let words = "source: Số, ngày văn bản thông báo lịch nghỉ"
    let tree = SourceTree([
      "holidays/2027.yaml": "\(words)\ndaysOff: []\n", "holidays/2026.yaml": "source: Thông báo 1\n",
    ])
    let found = SourceRecords(tree).report.problems.filter { $0.code == "placeholder-left" }
    #expect(found.map { $0.location?.description } == ["content/holidays/2027.yaml:1:9"])
    let draft = SourceTree(["holidays/2027.yaml": "\(words)\ndraft: true\ndaysOff:\n  - {date: 2027-01-01, name: A}\n"])
    #expect(!SourceRecords(draft).report.problems.contains { $0.code == "placeholder-left" })
    #expect(Holidays(draft).years.isEmpty)
  }

  @Test func allOfOneFile() {
    #expect(
      places("title: Tên trang\nnote:Tên trang\nkey: a: Tên trang\nsummary: Số nhà, đường, xã") == [
        "content/pages/a.md:2:8", "content/pages/a.md:5:10",
      ])
    #expect(places("title: Tên trang", path: "site/a.md") == [])
  }

  /// Decomposed, and behind a byte order mark.
  @Test func filesOfOtherEditors() {
    let text = "note: Xa\u{303} Mo\u{323}\u{302}t\ntitle: Te\u{302}n trang"
    #expect(places(text) == ["content/pages/a.md:3:8"])
    #expect(places("title: Tên trang", mark: "\u{FEFF}") == ["content/pages/a.md:2:8"])
  }
}
