import Authorities
import Diagnostics
import Formats
import Testing

@Suite struct PageAliasTests {
  /// What is offered keeps the address that is written.
  @Test(arguments: [
    ("tin/lich.html", "/tin/lich.html"), ("https://minhbach.example/tin/lich.html", "/tin/lich.html"),
    ("https://minhbach.example/tin/lich?x=1#y", "/tin/lich"), ("https://minhbach.example", "/lich-cu/"),
    ("Trang giới thiệu", "/trang-gioi-thieu/"), ("/Tin tức/Lịch.html", "/tin-tuc/lich.html"), ("//", "/lich-cu/"),
  ])
  func asItShouldBe(_ alias: String, _ meant: String) {
    let file = "---\nname: Xã A\naddress: Số 1\naliases: [\"\(alias)\"]\n---\n"
    let problems = Offices(SourceTree(["offices/xa-a.md": file])).report.problems
    #expect(problems.map(\.code) == ["alias-form"])
    #expect(
      problems.map { $0.fix?.vi } == [
        "viết đường dẫn bắt đầu bằng “/”, chỉ có chữ không dấu, số, dấu gạch nối, ví dụ “\(meant)”"
      ])
  }
}
