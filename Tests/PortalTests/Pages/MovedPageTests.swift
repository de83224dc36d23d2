import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

/// Former addresses (`aliases`) lead on to where a page is now.
@Suite struct MovedPageTests {
  private func site(_ change: (Fixture) throws -> Void) throws -> BuiltSite {
    let fixture = try Fixture()
    try change(fixture)
    let day = try #require(CivilDay(iso: "2026-07-15"))
    return try BuiltSite(SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day))
  }

  private func page(_ site: BuiltSite, _ path: String) -> String? {
    site[path].map { String(page: $0.bytes) }
  }

  private func addingAliases(_ aliases: String, to path: String, _ fixture: Fixture) throws {
    let file = fixture.content.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try fixture.write(path, Data(text.replacingFirst("---\n", with: "---\naliases: \(aliases)\n").utf8))
  }

  @Test func everyKindOfText() throws {
    let site = try site { fixture in
      try addingAliases("[/ve-chung-toi/]", to: "pages/gioi-thieu.md", fixture)
      try addingAliases("[/lich/xa-mot]", to: "offices/xa-mot.md", fixture)
      try addingAliases("/lich/chu-tich.html", to: "reception/xa-mot-hang-tuan.md", fixture)
      try addingAliases("[Công văn 12, /cong-van/12/]", to: "policies/12-cv-hu.md", fixture)
      try addingAliases("[/tin/lich.html]", to: "news/2026-07-08-lich-thang-9.md", fixture)
    }
    let pages = [
      ("ve-chung-toi/index.html", "../gioi-thieu/index.html", "https://thu.example/gioi-thieu/", "Giới thiệu"),
      (
        "lich/xa-mot/index.html", "../../lich-tiep-cong-dan/xa-mot/index.html",
        "https://thu.example/lich-tiep-cong-dan/xa-mot/", "Nơi tiếp công dân xã Một"
      ),
      (
        "lich/chu-tich.html", "../lich-tiep-cong-dan/xa-mot/index.html",
        "https://thu.example/lich-tiep-cong-dan/xa-mot/",
        "Nơi tiếp công dân xã Một"
      ),
      (
        "cong-van/12/index.html", "../../van-ban/12-cv-hu/index.html", "https://thu.example/van-ban/12-cv-hu/",
        "<span class=\"whole\">12-CV/HU</span>"
      ),
      (
        "tin/lich.html", "../bao-chi/lich-thang-9/index.html", "https://thu.example/bao-chi/lich-thang-9/",
        "Lịch tiếp tháng 9 có một buổi dời"
      ),
    ]
    for (path, href, canonical, label) in pages {
      let text = try #require(page(site, path), "\(path)")
      #expect(text.contains("<link rel=\"canonical\" href=\"\(canonical)\">"))
      #expect(text.contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=\(href)\"></noscript>"))
      #expect(text.contains("nay ở trang: <a class=\"moved\" href=\"\(href)\">\(label)</a>."), "\(path)")
    }
    // Search engines are sent to the page alone.
    let map = try #require(page(site, "sitemap.xml"))
    #expect(!map.contains("ve-chung-toi"))
    #expect(site.site.pagePaths.contains("ve-chung-toi/index.html"))
  }

  /// The page that takes over an address that was published: it is led on, and nothing is gone.
  @Test func thePageThatReplacesAnother() throws {
    let site = try site { fixture in
      try fixture.write("history/days.tsv", Data("day\n2026-07-01\n".utf8))
      try fixture.write("history/entries.tsv", Data("entry\tfirst\tgone\n".utf8))
      try fixture.write(
        "history/sessions.tsv",
        Data("session\tsequence\tfirst\tdate\ttimes\thost\tplace\tstatus\n".utf8))
      try fixture.write("history/pages.tsv", Data("path\tfirst\tgone\ncu/index.html\t2026-07-01\t-\n".utf8))
      try addingAliases("[/cu/]", to: "pages/gioi-thieu.md", fixture)
    }
    #expect(site.site.gone.map(\.page.path) == [])
    #expect(page(site, "cu/index.html")?.contains("Trang đã chuyển") == true)
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = range(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}
