import Diagnostics
import SiteKit
import Testing

@Suite struct LinkCheckTests {
  @Test(arguments: [
    "b.html", "./b.html", "d/", "d/index.html", "d/#x", "d/index.html#x", "d/index.html?a=1#x", "/b.html", "/", ".",
    "#here",
    "#", "#top", "", "b.html#", "d/index.html#m%E1%BB%A5c-%C4%91", "files/t%E1%BB%87p%20a.pdf#page=2",
    "https://x.vn/a", "//x.vn/a", "mailto:a@b.vn", "tel:+84", "geo:1,2", "webcal://x/y.ics", "data:,x", "a&amp;b.html",
  ]) func whole(_ link: String) throws {
    #expect(try broken(link) == [])
  }

  @Test(arguments: [
    ("c.html", "c.html"), ("d", "d"), ("d/index.html#y", "d/index.html#y"), ("#y", "index.html#y"),
    ("e/", "e/index.html"),
    ("../b.html", "../b.html"), ("/d/../c.html", "c.html"), ("B.html", "B.html"),
    ("b.html#here", "b.html#here"),
  ]) func broken(_ link: String, target: String) throws {
    #expect(try broken(link) == ["sửa liên kết, hoặc thêm “\(target)”"])
  }

  /// The full addresses of the site itself, with a path of its own, are links inside it.
  @Test(arguments: [
    ("https://a.vn/mb/khong-co/", ["sửa liên kết, hoặc thêm “khong-co/index.html”"]),
    ("http://a.vn/mb/d/#y", ["sửa liên kết, hoặc thêm “d/index.html#y”"]),
    ("https://a.vn/mb", []), ("https://a.vn/mb/", []), ("https://a.vn/mb/d/", []), ("https://a.vn/mb#here", []),
    ("https://a.vn/mbx/khong-co/", []), ("https://a.vn/khong-co/", []), ("https://www.a.vn/mb/khong-co/", []),
  ]) func fullAddresses(_ link: String, _ expected: [String]) throws {
    let files = ["index.html": "<a id=here href=\"\(link)\">x</a>", "d/index.html": "<p id=x>"]
    let tree = try OutputTree(
      files.map { try KeptFile($0, $1, from: Location(path: "content/\($0)")) })
    #expect(LinkCheck.check(tree, homes: ["https://a.vn/mb"]).problems.map(\.fix?.vi) == expected)
  }

  @Test func linksAreCountedFromThePage() throws {
    let pages = ["d/e/index.html": "<a href=../../b.html>b</a><a href='../x.html'>x</a>", "b.html": ""]
    #expect(
      try check(pages).problems.map(\.summary.vi) == [
        "Liên kết “../x.html” ở trang “d/e/index.html” không dẫn tới trang hay mục nào"
      ])
  }

  @Test func onlyLinksOfTags() throws {
    let page = """
      <!DOCTYPE html><title><a href="no1"></title><!-- <a href="no2"> --><script src=s.js>"<a href='no3'>"</script>
      <style>a[href="no4"]{}</style><textarea><a href="no5"></textarea><p data-href="no6" title='href="no7"'>href="no8"
      <A HREF = "yes1" disabled>a</A><img alt="x>y" src=yes2><a name=old></a><a href="#old">o</a><form action="yes3">
      """
    #expect(
      try check(["index.html": page, "s.js": ""]).problems.map(\.fix?.vi)
        == ["yes1", "yes2", "yes3"].map { "sửa liên kết, hoặc thêm “\($0)”" })
  }

  @Test func oneMessageForOneTarget() throws {
    let files = try (1...3).map { number in
      try KeptFile(
        "p\(number)/index.html", #"<a href="../gone.html">g</a><a href="../gone.html">g</a>"#,
        from: Location(path: "content/pages/p\(number).md"))
    }
    #expect(
      LinkCheck.check(try OutputTree(files)).problems == [
        Problem(
          "broken-link",
          Wording(
            "Liên kết “../gone.html” ở trang “p1/index.html” (và 2 trang khác) không dẫn tới trang hay mục nào",
            en: "The link “../gone.html” on “p1/index.html” (and 2 more pages) leads to no page or anchor"),
          fix: Wording("sửa liên kết, hoặc thêm “gone.html”", en: "change the link, or add “gone.html”"),
          at: Location(path: "content/pages/p1.md"),
          related: [Location(path: "content/pages/p2.md"), Location(path: "content/pages/p3.md")])
      ])
  }

  @Test(arguments: ["<", "<a", "<a href", "<a href=", "<a href=\"", "<a href=\"x", "<!--", "<script>", "</", "<a b=c/"])
  func damagedPageEnds(_ text: String) throws {
    #expect(try check(["index.html": text, "x": ""]).isEmpty)
  }

  private func broken(_ link: String) throws -> [String] {
    try check([
      "index.html": "<p id=here><a class=\"a\" href=\"\(link)\">x</a>", "b.html": "", "a&b.html": "",
      "d/index.html": "<h2 id=\"x\"></h2><h3 id=\"mục-đ\"></h3>", "files/tệp a.pdf": "",
    ]).problems.compactMap(\.fix?.vi)
  }

  private func check(_ files: [String: String]) throws -> Report {
    LinkCheck.check(try OutputTree(files.map { try KeptFile($0, $1) }))
  }
}
