import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

/// Earlier wordings of a document on pages of their own.
@Suite struct PolicyVersionPagesTests {
  private static let first = """
    ---
    until: 2026-02-28
    note: Sửa theo 15-CV/HU.
    ---

    Kính gửi các xã.

    1. Người đứng đầu cấp ủy tiếp công dân mỗi quý, theo mục 2 Công văn số 12-CV/HU.

    2. Báo cáo hằng quý.

    a) Gửi Ban Nội chính.
    """

  private static let second = """
    ---
    from: 2026-03-01
    until: 2026-03-31
    ---

    Kính gửi các xã.

    1. Người đứng đầu cấp ủy tiếp công dân mỗi tháng.

    2. Báo cáo hằng quý.

    a) Gửi Ban Nội chính.
    """

  private func site(_ files: [String: String]) throws -> [String: String] {
    let fixture = try Fixture()
    for (path, text) in files { try fixture.write(path, Data(text.utf8)) }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    let tree = try BuiltSite(options).files
    return Dictionary(
      uniqueKeysWithValues: tree.map { ($0.path.description, String(page: $0.bytes)) })
  }

  private static let both = ["policies/12-cv-hu.ban-dau.md": first, "policies/12-cv-hu.2026-03-01.md": second]

  @Test func eachHasItsAddressAndTheDocumentListsThem() throws {
    let files = try site(Self.both)
    let page = try #require(files["van-ban/12-cv-hu/index.html"])
    let links = page.matches(of: #/<li><a href="\.\./\.\./van-ban/12-cv-hu/([^/]+)/index\.html">([^<]*)</#)
    #expect(links.map { String($0.output.1) } == ["2026-03-01", "ban-dau"])
    #expect(links.map { String($0.output.2) } == ["Lời văn đến 31/03/2026", "Lời văn đến 28/02/2026"])
    #expect(files["sitemap.xml"]?.contains("/van-ban/12-cv-hu/ban-dau/") == true)
    // The wording of today alone is what is cited and counted.
    #expect(!page.contains(">mục 1 của "))
  }

  @Test func whatTheNextWordingChangedIsTold() throws {
    let page = try #require(try site(Self.both)["van-ban/12-cv-hu/ban-dau/index.html"])
    for text in [
      "<div><dt>Dùng từ</dt><dd>không rõ ngày</dd></div>", "<div><dt>Đến hết</dt><dd>28/02/2026</dd></div>",
      "So với lời văn sau đó: sửa 1 đoạn; 3 đoạn giữ nguyên.",
      "Sửa <a href=\"../../../van-ban/12-cv-hu/2026-03-01/index.html#muc-1\">mục 1</a>",
      "<del><span class=\"visually-hidden\">[bỏ:] </span>quý, theo mục 2 Công văn số ",
      "<ins><span class=\"visually-hidden\">[thêm:] </span>tháng.</ins>",
      "theo <a href=\"../../../van-ban/12-cv-hu/index.html#muc-2\">mục 2 Công văn",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func theLastIsComparedWithTheWordingOfToday() throws {
    let page = try #require(try site(Self.both)["van-ban/12-cv-hu/2026-03-01/index.html"])
    for text in [
      "So với lời văn hiện nay: sửa 2 đoạn, thêm 1 đoạn; 2 đoạn giữ nguyên.",
      "Thêm <a href=\"../../../van-ban/12-cv-hu/index.html#muc-2-diem-b\">điểm b mục 2</a>",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func aDraftIsNotShown() throws {
    let draft = Self.first.replacing("until:", with: "draft: true\nuntil:")
    let files = try site(["policies/12-cv-hu.ban-dau.md": draft])
    #expect(files["van-ban/12-cv-hu/ban-dau/index.html"] == nil)
    #expect(files["van-ban/12-cv-hu/index.html"]?.contains("Các lời văn trước") == false)
  }

  @Test func dutiesAndCorrectionsLinkWhatTheyCite() throws {
    let duty = """
      ---
      title: Tiếp công dân
      policy: 12-CV/HU
      clause: muc-1
      owner: Ủy ban nhân dân
      status: đang thực hiện
      updated: 2026-07-01
      ---
      Đã làm theo mục 2 Công văn số 12-CV/HU.
      """
    let files = try site(["duties/tiep.md": duty])
    let pages = files.filter { $0.key.hasPrefix("thuc-hien/") && $0.value.contains("Đã làm theo") }
    #expect(pages.keys.contains("thuc-hien/index.html"))
    for (path, page) in pages {
      let root = String(repeating: "../", count: path.split(separator: "/").count - 1)
      #expect(page.contains("theo <a href=\"\(root)van-ban/12-cv-hu/index.html#muc-2\">mục 2 Công văn"), "\(path)")
    }
  }
}
