import Diagnostics
import Testing

@testable import Portal

/// Documents of one number or name, told apart by day and issuer.
@Suite struct DocumentsAlikeTests: PolicyTexts {
  /// Numbers of the Party begin again with each term.
  @Test func anotherDayIsAnotherDocument() throws {
    let order =
      Self.order + """


        2. Công văn số 12-CV/HU ngày 05/01/2026, 12-CV/HU năm 2026; Công văn 12-CV/HU ngày 6 tháng 5 năm 2020; lại số 12-CV/HU ngày 06/5/2020; 12-CV/HU năm 2019.
        """
    let made = try site(["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    let page = String(page: try #require(made.files["van-ban/phan-cong/index.html"]))
    let number = "<span class=\"whole\">12-CV/HU</span>"
    let link = "<a href=\"../../van-ban/12-cv-hu/index.html\">\(number)</a>"
    #expect(page.contains("số \(link) ngày 05/01/2026, \(link) năm 2026; Công văn \(number) ngày 6 tháng 5 năm 2020"))
    #expect(made.report.problems.filter { $0.code == "citation-date" }.count == 2)
  }

  @Test func documentsOfOneNumberAreCitedByTheirDay() throws {
    let decision = { (day: String, more: String) in
      """
      ---
      number: 1/QĐ-UBND
      title: Quy chế
      kind: Quyết định
      issuer: UBND xã Một
      issued: \(day)
      \(more)
      summary: Thử.
      ---

      Điều 1. Quyết định số 1/QĐ-UBND này.
      """
    }
    let order =
      Self.order + """


        2. Điều 1 Quyết định số 1/QĐ-UBND năm 2025; 1/QĐ-UBND ngày 05/01/2026; 1/QĐ-UBND; 1/QĐ-UBND năm 2024.
        """
    let made = try site([
      "policies/luat.md": Self.law, "policies/phan-cong.md": order,
      "policies/a.md": decision("2025-02-03", "weight: 0"),
      "policies/b.md": decision("2026-01-05", "replaces: [1/QĐ-UBND năm 2025]"),
    ])
    let page = String(page: try #require(made.files["van-ban/phan-cong/index.html"]))
    let number = "<span class=\"whole\">1/QĐ-UBND</span>"
    for text in [
      "<a href=\"../../van-ban/a/index.html#dieu-1\">Điều 1 Quyết định số \(number)</a> "
        + "<span class=\"lapsed\">(đã được thay thế bằng \(number) ngày 05/01/2026)</span> năm 2025; ",
      "<a href=\"../../van-ban/b/index.html\">\(number)</a> ngày 05/01/2026; ",
      "; <span class=\"whole\">1/QĐ-UBND;</span> \(number) năm 2024. <a class",
    ] { #expect(page.contains(text)) }
    let codes = made.report.problems.map(\.code).filter { $0.hasPrefix("citation") }
    #expect(codes.sorted() == ["citation-ambiguous", "citation-clause", "citation-date"])
  }

  /// Each commune has numbers of its own.
  @Test func documentsOfOneNumberAreCitedByTheirIssuer() throws {
    let decision = { (number: String, issuer: String, day: String) in
      """
      ---
      number: \(number)
      title: Quy chế
      kind: Quyết định
      issuer: \(issuer)
      issued: \(day)
      summary: Thử.
      ---

      Điều 1. Một
      """
    }
    let lines = [
      "16/QĐ-UBND ngày 06/7/2025 của UBND xã Hai", "16/QĐ-UBND do UBND xã Ba ban hành",
      "16/QĐ-UBND của UBND phường Một",
      "107-KL/TW ngày 24/12/2024 của Ban Bí thư", "16/QĐ-UBND của UBND xã", "16/QĐ-UBND của Chủ tịch UBND xã Một",
      "16/QĐ-UBND (ngày 07/7/2025)", "107-KL/TW của Trung ương", "107-KL/TW của Bộ Chính trị, Ban Bí thư",
      "15/QĐ-UBND của UBND xã Hai ngày 06/8/2025", "15/QĐ-UBND (ngày 05/7/2025)", "15/QĐ-UBND của UBND xã Hai",
      "15/QĐ-UBND của Trường Một về việc", "15/QĐ-UBND",
    ]
    let page = "---\ntitle: Trang\n---\n\n" + lines.map { "- \($0)\n" }.joined()
    let made = try site([
      "pages/trang.md": page, "policies/a.md": decision("16/QĐ-UBND", "UBND xã Một", "2025-07-06"),
      "policies/b.md": decision("107-KL/TW", "Bộ Chính trị", "2024-12-24"),
      "policies/c.md": decision("15/QĐ-UBND", "Ủy ban nhân dân xã Một", "2025-07-05"),
      "policies/d.md": decision("15/QĐ-UBND", "Ủy ban nhân dân xã Hai", "2025-08-06"),
      "policies/e.md": decision("15/QĐ-UBND", "Trường Một", "2025-09-06"),
    ])
    let html = String(page: try #require(made.files["trang/index.html"]))
    let linked = html.matches(of: #/<li>(?:<a href="../van-ban/(.)/index.html">)?<span class="whole">/#)
    #expect(
      linked.map { $0.output.1.map(String.init) ?? "-" }
        == ["-", "-", "-", "-", "a", "a", "-", "b", "b", "d", "c", "d", "e", "-"])
    let codes = made.report.problems.map(\.code).filter { $0.hasPrefix("citation") }.sorted()
    #expect(codes == ["citation-ambiguous", "citation-date"] + Array(repeating: "citation-issuer", count: 4))
  }

  /// A law and the one before it have one name.
  @Test func lawsOfOneNameAreToldApart() throws {
    func law(_ number: String, _ day: String) -> String {
      """
      ---
      number: \(number)
      title: Luật Thử việc
      kind: Luật
      issuer: Quốc hội
      issued: \(day)
      summary: Lời thử.
      ---

      Điều 9. Quyền

      1. Một.
      """
    }
    let text = """
      ---
      title: Trang khác
      ---

      Điều 9 Luật Thử việc năm 2018; Điều 9 Luật thử việc 2011; Luật Thử việc ngày 12/6/2018; Điều 9 Luật Thử việc;
      Luật Thử việc 2019; khoản 1 Điều 9 Luật thử việc số 03/2011/QH13.
      """
    let made = try site([
      "policies/cu.md": law("03/2011/QH13", "2011-11-11"), "policies/moi.md": law("25/2018/QH14", "2018-06-12"),
      "pages/khac.md": text,
    ])
    let page = String(page: try #require(made.files["khac/index.html"]))
    for text in [
      "<a href=\"../van-ban/moi/index.html#dieu-9\">Điều 9 Luật Thử việc</a> năm 2018; ",
      "<a href=\"../van-ban/cu/index.html#dieu-9\">Điều 9 Luật thử việc</a> 2011; ",
      "<a href=\"../van-ban/moi/index.html\">Luật Thử việc</a> ngày 12/6/2018; Điều 9 Luật Thử việc;",
      "Luật Thử việc 2019; <a href=\"../van-ban/cu/index.html#dieu-9-khoan-1\">khoản 1 Điều 9 Luật thử việc</a> số <a",
    ] { #expect(page.contains(text), "\(text)") }
    let date = try #require(made.report.problems.first { $0.code == "citation-date" })
    #expect(
      date.summary.vi
        == "Luật Thử việc ở đây ghi năm 2019, còn văn bản 25/2018/QH14 và 03/2011/QH13 trong thư viện ban hành ngày 12/06/2018 và ngày 11/11/2011, nên không có liên kết"
    )
    #expect(
      date.fix?.vi
        == "nếu là văn bản khác cùng tên thì để nguyên; nếu ghi nhầm thì sửa thành “năm 2018” hoặc “năm 2011”")
    #expect(
      made.unlinked.told(.vi) == """
        1 số văn bản được nhắc tới mà thư viện chưa có, để nguyên là chữ: Luật Thử việc năm 2019 (1).
        1 tên luật là của nhiều văn bản trong thư viện, chỗ không ghi năm hay số để nguyên là chữ: Luật Thử việc (1).

        """)
  }
}
