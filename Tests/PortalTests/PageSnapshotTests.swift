import Testing

/// Whole pages of `sites/minimal`, byte for byte.
@Suite struct PageSnapshotTests {
  static let pages = [
    "index.html", "404.html", "lich-tiep-cong-dan/index.html", "lich-tiep-cong-dan/tinh/index.html",
    "lich-tiep-cong-dan/xa-mot/index.html", "lich-tiep-cong-dan/thang/2026-09/index.html",
    "lich-tiep-cong-dan/nguoi-tiep/chu-tich/index.html", "lich-tiep-cong-dan/noi-tiep/index.html",
    "lich-tiep-cong-dan/tinh/thong-bao/2026-09/index.html",
    "so-lieu/2026-q1/index.html", "vu-viec/2026-q2/index.html", "van-ban/12-cv-hu/index.html",
    "gioi-thieu/index.html", "lich-tiep-cong-dan/lich.json", "feed.xml", "sitemap.xml", "robots.txt", "_headers",
    "du-lieu/thong-ke.csv",
  ]

  @Test func pagesAreAsRecorded() throws { try PageSnapshot.compare(Self.pages, of: Fixture()) }
}
