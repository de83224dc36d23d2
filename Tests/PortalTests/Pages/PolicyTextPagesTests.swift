import Authorities
import Diagnostics
import Foundation
import Policies
import SiteKit
import Testing

@testable import Commands
@testable import Portal

/// Texts of policies on their pages: what they cite, their contents, their layout and their machine forms. The laws here
/// have the shape of laws and words of their own.
@Suite struct PolicyTextPagesTests {
  private static let law = """
    ---
    number: 42/2013/QH13
    title: Luật Tiếp công dân
    kind: Luật
    issuer: Quốc hội
    issued: 2013-11-25
    effective: 2014-07-01
    summary: Lời thử theo dạng của một luật.
    ---

    Chương I

    NHỮNG QUY ĐỊNH CHUNG

    Điều 1. Phạm vi điều chỉnh

    Luật này quy định việc thử.

    Điều 2. Nơi thử

    1. Nơi thử gồm:

    a) nơi thứ nhất;

    đ) nơi thứ hai, trừ nơi ở điểm a khoản này.

    2. Việc khác theo khoản 1 Điều này, Điều 1 và Điều 9.

    Chương II. THI HÀNH

    Điều 3. Hiệu lực

    Luật này thay Quyết định số 5/QĐ-UBND ngày 15/12/2025, tỷ lệ 1/3.
    """

  private static let order = """
    ---
    number: 7/QĐ-UBND
    title: Về việc phân công
    kind: Quyết định
    issuer: Ủy ban nhân dân xã Thử
    superior: Huyện Thử
    place: Thử
    issued: 2026-02-03
    signer: TM. Ủy ban nhân dân, Chủ tịch
    implements: [12-CV/HU, 42/2013/QH13]
    summary: Phân công việc tiếp công dân.
    ---

    ## Điều 1. Phân công theo điểm đ khoản 1 Điều 2 Luật Tiếp công dân

    Căn cứ Luật số 42/2013/QH13; mục 2 Công văn số 12-CV/HU và [Điều 3 Luật Tiếp công dân](/van-ban/luat/#dieu-3), `42/2013/QH13`.

    1. Các Điều 1, 2 và 77 Luật Tiếp công dân; Nghị định số 64/2014/NĐ-CP.
    """

  private func site(
    _ files: [String: String], _ change: (inout SiteOptions) -> Void = { _ in }
  ) throws -> (files: [String: [UInt8]], report: Report, unlinked: UnlinkedNames, fixture: Fixture) {
    let fixture = try Fixture()
    for (path, text) in files { try fixture.write(path, Data(text.utf8)) }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    var options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    change(&options)
    let made = try BuiltSite(options)
    let tree = made.files.map { ($0.path.description, $0.bytes) }
    return (Dictionary(uniqueKeysWithValues: tree), made.report, made.site.unlinked, fixture)
  }

  private func page(_ slug: String, _ files: [String: String]) throws -> String {
    let bytes = try #require(try site(files).files["van-ban/\(slug)/index.html"])
    return String(page: bytes)
  }

  private static let both = ["policies/luat.md": law, "policies/phan-cong.md": order]

  @Test func citationsLeadToDocumentsAndClauses() throws {
    let page = try page("phan-cong", Self.both)
    let law = "../../van-ban/luat/index.html"
    for link in [
      "<a href=\"\(law)#dieu-2-khoan-1-diem-dd\">điểm đ khoản 1 Điều 2 Luật Tiếp công dân</a>",
      "Luật số <a href=\"\(law)\"><span class=\"whole\">42/2013/QH13</span></a>;",
      "<a href=\"../../van-ban/12-cv-hu/index.html#muc-2\">mục 2 Công văn số <span class=\"whole\">12-CV/HU</span></a>",
      "Các <a href=\"\(law)#dieu-1\">Điều 1</a>, <a href=\"\(law)#dieu-2\">2</a> và <a href=\"\(law)\">77</a> "
        + "<a href=\"\(law)\">Luật Tiếp công dân</a>;",
      "<code>42/2013/QH13</code>", "<a href=\"\(law)#dieu-3\">Điều 3 Luật Tiếp công dân</a>",
    ] {
      #expect(page.contains(link), "\(link)")
    }
    #expect(!page.contains(">Điều 1</a>. Phân công"))
    #expect(page.contains("Nghị định số <span class=\"whole\">64/2014/NĐ-CP.</span>"))
  }

  @Test func clausesOfTheTextItselfAreLinkedWhereTheyExist() throws {
    let page = try page("luat", Self.both)
    for link in [
      "trừ nơi ở <a href=\"#dieu-2-khoan-1-diem-a\">điểm a khoản này</a>",
      "theo <a href=\"#dieu-2-khoan-1\">khoản 1 Điều này</a>, <a href=\"#dieu-1\">Điều 1</a> và Điều 9.",
      "số <span class=\"whole\">5/QĐ-UBND</span> ngày 15/12/2025, tỷ lệ 1/3.",
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test func citedClausesSayWhoCitesThem() throws {
    let page = try page("luat", Self.both)
    let order = "../../van-ban/phan-cong/index.html"
    for text in [
      "<a class=\"cited\" href=\"#dan_dieu-2-khoan-1-diem-dd\" aria-label=\"1 nơi dẫn điểm đ khoản 1 Điều 2\">1 nơi dẫn</a>",
      "<li id=\"dan_dieu-2-khoan-1-diem-dd\"><a href=\"#dieu-2-khoan-1-diem-dd\">điểm đ khoản 1 Điều 2</a>: "
        + "<a href=\"\(order)#dieu-1\">Điều 1 của Quyết định <span class=\"whole\">7/QĐ-UBND</span></a></li>",
      "<li><a href=\"\(order)#dieu-1\">Điều 1 của",
      "<a href=\"\(order)#dieu-1-khoan-1\">khoản 1 Điều 1 của",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func namesOfDocumentsInEmphasisAreOfTheirClauses() throws {
    let order =
      Self.order + """


        2. Theo khoản 1 Điều 2 *Luật Tiếp công dân*; *Điều 1* Luật số 42/2013/QH13; Điều 1 của **Luật Đất đai**; Điều 1 của [Luật Đất đai](https://example.vn/).

        3. Trước *đó khoản 1 Điều 2* Luật Tiếp công dân, *Điều 3*.
        """
    let page = try page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    let law = "../../van-ban/luat/index.html"
    for text in [
      "<a href=\"\(law)#dieu-2-khoan-1\">khoản 1 Điều 2 <em>Luật Tiếp công dân</em></a>;",
      "<a href=\"\(law)#dieu-1\"><em>Điều 1</em> Luật số <span class=\"whole\">42/2013/QH13</span></a>;",
      "Điều 1 của <strong>Luật Đất đai</strong>; Điều 1 của <a href=\"https://example.vn/\"",
      "<em>đó <a href=\"\(law)#dieu-2-khoan-1\">khoản 1 Điều 2</a></em><a href=\"\(law)#dieu-2-khoan-1\"> "
        + "Luật Tiếp công dân</a>, <em>Điều 3</em>.",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func aRegulationBehindADecisionHasArticlesOfItsOwn() throws {
    let order =
      Self.order + """


        Điều 2. Hiệu lực

        QUY CHẾ

        (Ban hành kèm theo Quyết định số 7/QĐ-UBND)

        Điều 1. Phạm vi

        1. Một, theo Điều 2 Quy chế này và Điều 2 của Quyết định này.

        2. Hai, theo khoản 1 Điều này.

        Điều 2. Nơi tiếp
        """
    let page = try page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    for link in [
      "<a href=\"#dieu-2-2\">Điều 2 Quy chế này</a>", "<a href=\"#dieu-2\">Điều 2 của Quyết định này</a>",
      "<a href=\"#dieu-1-2-khoan-1\">khoản 1 Điều này</a>",
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test func plainTextBeginsAsThePageDoes() throws {
    let record = "---\nnumber: 7-QĐ/TW\ntitle: Khác\nissuer: I\nsummary: S\n---\n"
    let files = try site(["policies/khac.md": record]).files
    let text = { (slug: String) in files["van-ban/\(slug)/van-ban.txt"].map { String(decoding: $0, as: UTF8.self) } }
    #expect(
      text("12-cv-hu")?.hasPrefix("Công văn 12-CV/HU ngày 05/01/2026\nVề việc tiếp công dân\n\nKính gửi các xã.\n")
        == true)
    #expect(text("khac") == "7-QĐ/TW (không ghi ngày)\nKhác\n")
  }

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

  /// The numbers of a quoted article are words of the quotation.
  @Test func quotedArticlesOfAmendments() throws {
    let text =
      Self.order + """


        2. Sửa Điều 9 như sau:

        “Điều 9. Tên

        1. Một theo khoản 1 Điều này.

        2. Hai theo Điều 1.

        - gạch”

        3. Theo khoản 1 Điều này và “khoản 1 Điều này”.
        """
    let made = try site(["policies/luat.md": Self.law, "policies/phan-cong.md": text])
    let xml = String(decoding: try #require(made.files["van-ban/phan-cong/akn.xml"]), as: UTF8.self)
    #expect(
      xml.contains("<p>1. Một theo khoản 1 Điều này.</p>\n<p>2. Hai theo Điều 1.</p>\n<p>- gạch”</p>"))
    let page = String(page: try #require(made.files["van-ban/phan-cong/index.html"]))
    #expect(page.contains("Một theo khoản 1 Điều này."))
    #expect(page.contains("Hai theo Điều 1."))
    #expect(page.contains("Theo <a href=\"#dieu-1-khoan-1\">khoản 1 Điều này</a> và “khoản 1 Điều này”."))
    let block = try self.page(
      "phan-cong",
      ["policies/luat.md": Self.law, "policies/phan-cong.md": Self.order + "\n\n> Theo khoản 1 Điều này.\n"])
    #expect(block.contains("<p>Theo khoản 1 Điều này.</p>"))
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

  /// The roman sections of a party text are its parts.
  @Test func partsOfPartyTextsAreItsSections() throws {
    let plan = """
      ---
      number: 84-KH/TU
      title: Kế hoạch thử
      kind: Kế hoạch
      issuer: Tỉnh ủy
      issued: 2025-01-02
      summary: Lời thử.
      ---

      I- MỤC ĐÍCH

      1- Một

      II- NHIỆM VỤ

      1- Nhiệm vụ một

      1.1. Một một

      2- Nhiệm vụ hai
      """
    let text = """
      ---
      title: Trang khác
      ---

      Mục 2 phần II Kế hoạch 84-KH/TU; mục 1.1 phần II Kế hoạch 84-KH/TU; phần II Kế hoạch 84-KH/TU; mục 3 phần II Kế hoạch 84-KH/TU.
      """
    let made = try site(["policies/kh.md": plan, "pages/khac.md": text])
    let page = String(page: try #require(made.files["khac/index.html"]))
    let links = page.split(separator: "../van-ban/kh/index.html").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(links.prefix(4) == ["#muc-2-2", "#muc-2-1-1", "#muc-2", ""])
  }

  @Test func linksOfAuthorsCountAsCitations() throws {
    let text = Self.order.replacing("summary: Phân", with: "textStatus: full\nsummary: Phân")
    let other = """
      ---
      title: Trang khác
      ---

      Xem [ở đây](/van-ban/luat/#dieu-2-khoan-1-diem-a), [luật](/van-ban/luat/) và [lại](/van-ban/luat/index.html).
      """
    let page = try page(
      "luat", ["policies/luat.md": Self.law, "policies/phan-cong.md": text, "pages/khac.md": other])
    for text in [
      "<li id=\"dan_dieu-3\"><a href=\"#dieu-3\">Điều 3</a>: "
        + "<a href=\"../../van-ban/phan-cong/index.html#dieu-1\">Điều 1 của Quyết định",
      "<li id=\"dan_dieu-2-khoan-1-diem-a\"><a href=\"#dieu-2-khoan-1-diem-a\">điểm a khoản 1 Điều 2</a>: "
        + "<a href=\"../../khac/index.html\">Trang khác</a></li>",
      "<li><a href=\"../../khac/index.html\">Trang khác</a></li>",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  /// A line of thousands of numbers without a symbol is not copied for each.
  @Test func placesAreMadeForProblemsAlone() throws {
    let line = Array(("các Quyết định số " + String(repeating: "1, ", count: 50)).utf8)
    let found = line.withUnsafeBufferPointer { CitationScanner([]).citations(in: $0, opensBlock: false) }
    #expect(found.count == 50)
    var made = 0
    func place() -> Location {
      made += 1
      return Location(path: "a.md")
    }
    for stretch in found { #expect(CitationForm.problem(stretch.citation, "1", nil, at: place()) == nil) }
    #expect(made == 0)
  }

  /// With every number of a list, and the clause counted whoever cites it.
  @Test func dutiesAndCorrectionsThatCiteAreListedBack() throws {
    let duty = """
      ---
      title: Phân công người tiếp
      policy: 12-CV/HU
      clause: muc-1
      owner: UBND xã Một
      status: đang thực hiện
      updated: 2026-07-01
      ---

      Theo khoản 1 và điểm đ khoản 1 Điều 2 Lua\u{323}\u{302}t Tiê\u{301}p công dân.
      """
    let note = """
      ---
      title: Ngày thử
      date: 2026-07-09
      affects: /lich-tiep-cong-dan/
      kind: error
      ---

      Điều 3 và Điều 1 Luật\u{A0}Tiếp\u{A0}công\u{A0}dân; lại Điều 3 Luật Tiếp công dân.
      """
    let page = try page(
      "luat",
      [
        "policies/luat.md": Self.law, "duties/phan-cong.md": duty, "corrections/ngay.md": note,
        "duties/nhap.md": duty.replacing("title:", with: "draft: true\ntitle:"),
        "corrections/mai-sau.md": note.replacing("2026-07-09", with: "2026-07-16"),
      ])
    let duties = "<a href=\"../../thuc-hien/index.html#nhiem-vu-phan-cong\">nhiệm vụ “Phân công người tiếp”</a></li>"
    let corrections = "<a href=\"../../dinh-chinh/index.html#sua-ngay\">đính chính “Ngày thử”</a></li>"
    for text in [
      "<li id=\"dan_dieu-1\"><a href=\"#dieu-1\">Điều 1</a>: \(corrections)",
      "<li id=\"dan_dieu-2-khoan-1\"><a href=\"#dieu-2-khoan-1\">khoản 1 Điều 2</a>: \(duties)",
      "<li id=\"dan_dieu-2-khoan-1-diem-dd\"><a href=\"#dieu-2-khoan-1-diem-dd\">điểm đ khoản 1 Điều 2</a>: \(duties)",
      "<li id=\"dan_dieu-3\"><a href=\"#dieu-3\">Điều 3</a>: \(corrections)",
      "aria-label=\"1 nơi dẫn Điều 3\">1 nơi dẫn</a>",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  /// The cells of a table of duties cite like texts: linked from pages of every depth, today's words listed back, a
  /// number that is written wrongly told at its cell. Markup in a cell stays words.
  @Test func cellsOfDutiesCite() throws {
    let header =
      "Nhiệm vụ,Văn bản,Mục,Cơ quan chủ trì,Cơ quan phối hợp,Thời hạn,Định kỳ,Tình trạng,Ngày cập nhật,Chỉ số,Kết quả thực hiện"
    let start = "Phân công người tiếp,12-CV/HU,Mục 1,UBND xã Một,,,,đang thực hiện"
    let table = """
      \(header)
      \(start),10/03/2026,,Đã họp theo Điều 3 Luật Tiếp công dân
      \(start),01/07/2026,,"Theo khoản 1 Điều 2 Lua\u{323}\u{302}t Tiê\u{301}p công dân <b>
      và số 12/CV-HU; [Điều 1](x)"
      """
    let made = try site(["policies/luat.md": Self.law, "duties/bang.csv": table])
    let text = { (path: String) in String(page: try #require(made.files[path], "\(path)")) }
    let own = { (root: String) in
      """
      <p>Theo <a href="\(root)van-ban/luat/index.html#dieu-2-khoan-1">khoản 1 Điều 2 Luật Tiếp công dân</a> &lt;b&gt;</p>
      <p>và số <a href="\(root)van-ban/12-cv-hu/index.html"><span class="whole">12/CV-HU</span></a>; [Điều 1](x)</p>
      """
    }
    #expect(try text("thuc-hien/index.html").contains(own("../")))
    #expect(try text("thuc-hien/ubnd-xa-mot/index.html").contains(own("../../")))
    let report = try text("thuc-hien/bao-cao/2026-q1/index.html")
    #expect(
      report.contains(
        "<p>Đã họp theo <a href=\"../../../van-ban/luat/index.html#dieu-3\">Điều 3 Luật Tiếp công dân</a></p>"))
    let law = try text("van-ban/luat/index.html")
    let back =
      "<a href=\"../../thuc-hien/index.html#nhiem-vu-bang-phan-cong-nguoi-tiep\">nhiệm vụ “Phân công người tiếp”</a></li>"
    #expect(law.contains("<li id=\"dan_dieu-2-khoan-1\"><a href=\"#dieu-2-khoan-1\">khoản 1 Điều 2</a>: \(back)"))
    #expect(!law.contains("dan_dieu-3"))
    let told = made.report.problems.filter { $0.code == "citation-form" }
    #expect(told.compactMap(\.location).map { made.fixture.seen($0.description) } == ["content/duties/bang.csv › K3"])
  }

  /// The page of a record holds what this site says of a text, and the text does not cite what came after it.
  @Test func recordsCiteNothing() throws {
    let record = Self.order.replacing("signer:", with: "textStatus: record\nsigner:")
    #expect(
      try page("luat", ["policies/luat.md": Self.law, "policies/phan-cong.md": Self.order]).contains(
        "Được viện dẫn tại"))
    let page = try page("luat", ["policies/luat.md": Self.law, "policies/phan-cong.md": record])
    #expect(!page.contains("Được viện dẫn tại"))
  }

  @Test func draftsNeitherCiteNorAreCited() throws {
    let draft = Self.order.replacing("signer:", with: "draft: true\nsigner:")
    let page = try page("luat", ["policies/luat.md": Self.law, "policies/phan-cong.md": draft])
    #expect(!page.contains("Được viện dẫn tại"))
    let other = try self.page(
      "phan-cong",
      [
        "policies/luat.md": Self.law.replacing("issuer:", with: "draft: true\nissuer:"),
        "policies/phan-cong.md": Self.order,
      ].mapValues { $0.replacing("[Điều 3 Luật Tiếp công dân](/van-ban/luat/#dieu-3), ", with: "") })
    #expect(!other.contains("van-ban/luat"))
  }

  @Test func readersAreToldOfWhatIsNoLongerInForce() throws {
    let old = Self.law.replacing("summary:", with: "expires: 2026-07-01\nsummary:")
    let expired = try page("phan-cong", ["policies/luat.md": old, "policies/phan-cong.md": Self.order])
    #expect(expired.contains("Luật Tiếp công dân</a> <span class=\"lapsed\">(hết hiệu lực)</span>"))
    let new = """
      ---
      number: 1/2026/QH16
      title: Luật mới
      kind: Luật
      issuer: Quốc hội
      issued: 2026-06-01
      replaces: [42/2013/QH13]
      summary: Thay luật cũ.
      ---
      """
    let replaced = try page("phan-cong", Self.both.merging(["policies/moi.md": new]) { $1 })
    #expect(
      replaced.contains(
        "<span class=\"lapsed\">(đã được thay thế bằng <span class=\"whole\">1/2026/QH16)</span></span>"))
    // The law's own page says so where it tells whether it is in force.
    let law = try page("luat", Self.both.merging(["policies/moi.md": new]) { $1 })
    #expect(
      law.contains(
        "<dd>Hết hiệu lực<br>Được thay thế bằng <a href=\"../../van-ban/moi/index.html\"><span class=\"whole\">1/2026/QH16</span></a> từ ngày 01/06/2026</dd>"
      ))
    let amending = new.replacing("replaces:", with: "amends:")
    let amended = try page("luat", Self.both.merging(["policies/moi.md": amending]) { $1 })
    #expect(amended.contains("<dd>Còn hiệu lực<br>Được sửa đổi bằng <a "))
  }

  @Test func contentsAreNestedWithTitles() throws {
    let page = try page("luat", Self.both)
    #expect(
      page.contains(
        """
        <ul>
        <li><a href="#chuong-1">Chương I. NHỮNG QUY ĐỊNH CHUNG</a><ul>
        <li><a href="#dieu-1">Điều 1. Phạm vi điều chỉnh</a></li>
        <li><a href="#dieu-2">Điều 2. Nơi thử</a></li>
        </ul>
        </li>
        <li><a href="#chuong-2">Chương II. THI HÀNH</a><ul>
        <li><a href="#dieu-3">Điều 3. Hiệu lực</a></li>
        </ul>
        </li>
        </ul>
        """))
  }

  /// As laws are typed: the title on the line below the number, in one paragraph with it.
  @Test func titlesBelowTheNumberStandInTheContents() throws {
    let law = Self.law.replacing("Chương I\n\nNHỮNG", with: "Chương I\nNHỮNG").replacing(
      "Chương II. THI HÀNH", with: "Chương II\nTHI\nHÀNH")
    let page = try page("luat", ["policies/luat.md": law])
    for title in ["#chuong-1\">Chương I. NHỮNG QUY ĐỊNH CHUNG</a>", "#chuong-2\">Chương II. THI HÀNH</a>"] {
      #expect(page.contains(title), "\(title)")
    }
  }

  /// In paragraphs of their own, also below an article, and over two lines.
  @Test func titlesInTheNextParagraphStandInTheContents() throws {
    let law = Self.law.replacing("NHỮNG QUY ĐỊNH CHUNG", with: "NHỮNG QUY ĐỊNH\nCHUNG")
      .replacing("Điều 2. Nơi thử\n", with: "Điều 2.\n\nNơi thử\n").replacing("Điều 3. Hiệu lực", with: "Điều 3.")
    let made = try site(["policies/luat.md": law]).files
    let page = String(page: try #require(made["van-ban/luat/index.html"]))
    for title in [
      "#chuong-1\">Chương I. NHỮNG QUY ĐỊNH CHUNG</a>", "#dieu-2\">Điều 2. Nơi thử</a>", "#dieu-3\">Điều 3.</a>",
    ] {
      #expect(page.contains(title), "\(title)")
    }
    let xml = String(decoding: try #require(made["van-ban/luat/akn.xml"]), as: UTF8.self)
    #expect(xml.contains("<num>Điều 2.</num><heading>Nơi thử</heading>"))
    #expect(xml.contains("<num>Điều 3.</num>\n<content>"))
  }

  /// What a law quotes of another has the numbers of the other, and those behind it are its own again.
  @Test func anAmendingLawKeepsItsNumbers() throws {
    let law = """
      ---
      number: 8/2026/QH16
      title: Sửa đổi Luật Thử
      kind: Luật
      issuer: Quốc hội
      issued: 2026-01-05
      summary: Lời thử.
      ---

      Điều 1. Sửa đổi

      1. Sửa đổi khoản 1 và khoản 2 Điều 4 như sau:

      “1. A;

      2. B.”.

      2. Bổ sung Điều 8a như sau:

      “Điều 8a. C”.

      3. Bãi bỏ Điều 9.
      """
    let made = try site(["policies/luat-moi.md": law]).files
    let page = String(page: try #require(made["van-ban/luat-moi/index.html"]))
    #expect(page.contains("<ol start=\"2\">\n<li>\n<p>B.”.</p>\n</li>\n<li value=\"2\""))
    #expect(page.contains("id=\"dieu-1-khoan-2\">\n<p>Bổ sung Điều 8a"))
    #expect(page.contains("id=\"dieu-1-khoan-3\">Bãi bỏ Điều 9."))
    #expect(!page.contains("-lan-2"))
    let text = String(decoding: try #require(made["van-ban/luat-moi/van-ban.txt"]), as: UTF8.self)
    #expect(text.contains("2. B.”.\n\n2. Bổ sung Điều 8a như sau:\n\n“Điều 8a. C”.\n\n3. Bãi bỏ Điều 9."))
    let xml = String(decoding: try #require(made["van-ban/luat-moi/akn.xml"]), as: UTF8.self)
    #expect(xml.contains("<paragraph eId=\"dieu-1-khoan-2\"><num>2.</num>"))
    #expect(xml.contains("<paragraph eId=\"dieu-1-khoan-3\"><num>3.</num>"))
  }

  /// A resolution calls itself none of these.
  @Test(arguments: ["Luật", "Nghị định", "Thông tư", "Bộ luật", "Quyết định", "Kế hoạch"])
  func otherKindsThanItsOwn(kind: String) throws {
    let text =
      Self.order.replacing("kind: Quyết định", with: "kind: Nghị quyết").replacing("7/QĐ-UBND", with: "7/NQ-HĐND")
      + "\n\n2. Theo Điều 2 \(kind) này và Điều 2 Nghị quyết này.\n\n## Điều 2. Hai\n\nLời.\n"
    let page = try page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": text])
    #expect(page.contains("Theo Điều 2 \(kind) này và <a href=\"#dieu-2\">Điều 2 Nghị quyết này</a>."))
  }

  @Test func aFigureIsNoSectionOfAPartyText() throws {
    let plan = """
      ---
      number: 9-KH/TU
      title: Thử
      kind: Kế hoạch
      issuer: Tỉnh ủy Thử
      issued: 2026-01-05
      summary: Lời thử.
      ---

      I- MỤC ĐÍCH

      1- Một.

      II- VIỆC

      Theo mục 1 Kế hoạch này, mục I Kế hoạch này, mục I.1 Kế hoạch này và mục 1.1 Kế hoạch này.
      """
    let page = try page("ke-hoach", ["policies/ke-hoach.md": plan])
    #expect(
      page.contains(
        "Theo mục 1 Kế hoạch này, <a href=\"#muc-1\">mục I Kế hoạch này</a>, "
          + "<a href=\"#muc-1-1\">mục I.1 Kế hoạch này</a> và mục 1.1 Kế hoạch này."))
  }

  @Test func anchorsStayWhenWordsChange() throws {
    func anchors(_ law: String) throws -> [String] {
      try page("luat", ["policies/luat.md": law]).matches(of: #/ id="((?:dieu|chuong)[^"]*)"/#).map {
        String($0.output.1)
      }
    }
    let before = try anchors(Self.law)
    #expect(before.count == 9)
    #expect(before.contains("dieu-2-khoan-1-diem-dd"))
    let after = Self.law.replacing("Nơi thử", with: "Chỗ khác hẳn").replacing("nơi thứ hai", with: "chỗ kia")
    #expect(try anchors(after) == before)
  }

  @Test func aLawOfThreeChaptersKeepsContentsUseful() {
    let entries = (1...3).flatMap { chapter in
      [ContentsEntry(anchor: "chuong-\(chapter)", title: "Chương \(chapter)", weight: 40)]
        + (1...30).map { ContentsEntry(anchor: "dieu-\(chapter * 30 + $0)", title: "Điều", weight: 80) }
    }
    let html = ContentsList.html(entries)?.description ?? ""
    #expect(html.components(separatedBy: "<li>").count == 4)
    #expect(ContentsList.html(Array(entries.prefix(1))) == nil)
  }

  @Test func stateDocumentsHaveTheirHeadAndSignature() throws {
    let page = try page("phan-cong", Self.both)
    for text in [
      "<p class=\"from state\"><span class=\"upper\">Huyện Thử</span><br><strong>Ủy ban nhân dân xã Thử</strong></p>",
      "<strong class=\"freedom\">Độc lập - Tự do - Hạnh phúc</strong>",
      "<p>Số: <span class=\"whole\">7/QĐ-UBND</span></p>",
      "<em>Thử, ngày 03 tháng 02 năm 2026</em>",
      "<p class=\"kind\"><strong>Quyết định</strong><br><strong>Về việc phân công</strong></p>",
      "<p class=\"signature\"><strong>TM. Ủy ban nhân dân</strong><strong>Chủ tịch</strong></p>",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func addresseesAndRecipientsStandWhereTheyDoOnPaper() throws {
    let order = Self.order.replacing(
      "signer:", with: "addressees: [Các xã, Các phường]\nrecipients: [Như trên, \"Lưu: VT.\"]\nsigner:")
    let page = try page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    #expect(page.contains("<p class=\"addressees\">Kính gửi:<br>- Các xã;<br>- Các phường.</p>"))
    #expect(
      page.contains("<p class=\"recipients\"><strong><em>Nơi nhận:</em></strong><br>- Như trên;<br>- Lưu: VT.</p>"))
    let one = try self.page(
      "phan-cong",
      ["policies/luat.md": Self.law, "policies/phan-cong.md": order.replacing("Các xã, Các phường", with: "Các xã")])
    #expect(one.contains("<p class=\"addressees\">Kính gửi: Các xã.</p>"))
    // A text that holds them itself is not told twice.
    let whole = try self.page(
      "phan-cong",
      [
        "policies/luat.md": Self.law,
        "policies/phan-cong.md": order + "\n\nKính gửi các xã.\n\nNơi nhận:\n\n- Như trên.\n",
      ])
    #expect(!whole.contains("class=\"addressees\""))
    #expect(!whole.contains("<p class=\"recipients\">"))
  }

  /// The list that ends a text stands beside the signature, as on paper.
  @Test func recipientsOfTheTextStandBesideTheSignature() throws {
    let end = "\n\nNơi nhận:\n\n- Như trên;\n- Lưu: VT.\n"
    let list = "<p>Nơi nhận:</p>\n<ul>\n<li>Như trên;</li>\n<li>Lưu: VT.</li>\n</ul>"
    let page = { (order: String) throws in
      try self.page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    }
    #expect(
      try page(Self.order + end).contains(
        "<div class=\"foot-of-text\">\n<div class=\"recipients\">\(list)</div>\n<p class=\"signature\">"))
    // More of the text follows.
    #expect(try page(Self.order + end + "\nTM. Ủy ban nhân dân, Chủ tịch\n").contains("\(list)\n<p>TM."))
  }

  /// Titles are in capitals, a name is not, however it was typed.
  @Test(arguments: ["NGUYỄN VĂN THỬ", "Nguyễn Văn Thử"]) func namesOfSigners(name: String) throws {
    let order = Self.order.replacing("Ủy ban nhân dân, Chủ tịch\n", with: "Ủy ban nhân dân, CHỦ TỊCH, \(name)\n")
    let page = try page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    #expect(page.contains("<strong>CHỦ TỊCH</strong><strong class=\"person\">Nguyễn Văn Thử</strong></p>"))
  }

  @Test func lettersOfThePartyHaveTheirs() throws {
    let page = try page("12-cv-hu", [:])
    for text in [
      "<p class=\"from\"><strong>Huyện ủy Thử</strong><br>*</p>",
      "<strong class=\"party\">Đảng Cộng sản Việt Nam</strong>",
      "<p>Số <span class=\"whole\">12-CV/HU</span><br><span class=\"subject\">Về việc tiếp công dân</span></p>",
      "<em>Ngày 05 tháng 01 năm 2026</em>",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("class=\"kind\""))
    #expect(!page.contains("class=\"signature\""))
  }

  /// Documents of the state had such numbers before 1997.
  @Test(arguments: [("217-HĐBT", "Hội đồng Bộ trưởng"), ("89-CP", "Chính phủ"), ("3-LCT/HĐNN8", "Quốc hội")])
  func oldDocumentsOfTheStateAreNoneOfTheParty(number: String, issuer: String) throws {
    let text = "---\nnumber: \(number)\ntitle: Về một việc\nissuer: \(issuer)\nsummary: Tóm tắt.\n---\n\n1. Một.\n"
    let page = try page("cu", ["policies/cu.md": text])
    #expect(page.contains("Cộng hòa xã hội chủ nghĩa Việt Nam"))
    #expect(!page.contains("Đảng Cộng sản Việt Nam"))
    // Its title stands without a kind above it too.
    #expect(page.contains("<p class=\"kind\"><strong>Về một việc</strong></p>"))
  }

  @Test func aTextThatEndsWithItsSignatureHasNoOther() throws {
    let signed = Self.order + "\n\nTM. ỦY BAN NHÂN DÂN\\\nCHỦ TỊCH\n"
    let page = try page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": signed])
    #expect(page.contains("<p>TM. ỦY BAN NHÂN DÂN<br>"))
    #expect(!page.contains("class=\"signature\""))
  }

  @Test func theFamilyOfADocumentIsDrawnAndSaid() throws {
    let page = try page("phan-cong", Self.both)
    #expect(
      page.contains("<desc id=\"family-text\">7/QĐ-UBND thực hiện 12-CV/HU. 7/QĐ-UBND thực hiện 42/2013/QH13.</desc>"))
    #expect(page.components(separatedBy: "<rect").count == 4)
    #expect(try !self.page("12-cv-hu", [:]).contains("class=\"family\""))
    #expect(try self.page("luat", Self.both).contains("<strong>Luật</strong><br><strong>Tiếp công dân</strong>"))
  }

  /// A number longer than a box stands in lines, never pressed until nobody can read it.
  @Test func longNumbersStandInLines() throws {
    var files = Self.both
    let long = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"
    files["policies/phan-cong.md"] = files["policies/phan-cong.md"]?.replacing("7/QĐ-UBND", with: long)
    let page = try page("phan-cong", files)
    let texts = page.components(separatedBy: "<text class=\"number\"").dropFirst().map { $0.prefix { $0 != "<" } }
    let lines = texts.map { $0.split(separator: ">").last.map(String.init) ?? "" }
    #expect(lines.contains("403/2017/NQLT-"), "\(lines)")
    #expect(lines.allSatisfy { $0.count <= 16 })
  }

  @Test func originalsArePublishedAsTheyAre() throws {
    let pdf = "%PDF-1.7\n" + String(repeating: "x", count: 1_234_000)
    let order = Self.order.replacing("signer:", with: "original: files/Bản ký số 7.pdf\nsigner:")
    let files = Self.both.merging(["policies/phan-cong.md": order, "policies/files/Bản ký số 7.pdf": pdf]) { $1 }
    let made = try site(files).files
    #expect(made["van-ban/files/ban-ky-so-7.pdf"] == Array(pdf.utf8))
    let page = String(page: try #require(made["van-ban/phan-cong/index.html"]))
    #expect(page.contains("<a href=\"../../van-ban/files/ban-ky-so-7.pdf\">ban-ky-so-7.pdf</a> (PDF, 1,2\u{A0}MB)"))
    let digest = try #require(page.firstMatch(of: #/"sha256":"([0-9a-f]{64})"/#)?.output.1)
    #expect(page.contains("<code class=\"hash\"><span>\(digest.prefix(8))</span>"))
    #expect(OriginalRow.size(12) == "12\u{A0}byte")
    #expect(OriginalRow.size(345_499) == "345\u{A0}KB")
  }

  @Test func searchEnginesAreToldWhatTheContentStates() throws {
    let page = try page("phan-cong", Self.both)
    for text in [
      "\"@type\":\"Legislation\"", "\"legislationIdentifier\":\"7/QĐ-UBND\"", "\"legislationDate\":\"2026-02-03\"",
      "\"legislationLegalForce\":\"https://schema.org/InForce\"",
      "\"legislationApplies\":[{\"@type\":\"Legislation\",\"@id\":\"https://",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("legislationDateOfApplicability"))
  }

  @Test func datedFullTextsComeInAkomaNtoso() throws {
    let made = try site(Self.both).files
    let xml = String(decoding: try #require(made["van-ban/luat/akn.xml"]), as: UTF8.self)
    for text in [
      "<FRBRuri value=\"/akn/vn/doc/2013-11-25/luat\"/>",
      "<chapter eId=\"chuong-1\"><num>Chương I</num><heading>NHỮNG QUY ĐỊNH CHUNG</heading>\n<article eId=\"dieu-1\">"
        + "<num>Điều 1.</num><heading>Phạm vi điều chỉnh</heading>",
      "<point eId=\"dieu-2-khoan-1-diem-dd\"><num>đ)</num>\n<content>\n<p>nơi thứ hai, trừ nơi ở điểm a khoản này.</p>",
    ] {
      #expect(xml.contains(text), "\(text)")
    }
    #expect(made["van-ban/12-cv-hu/akn.xml"] != nil)
    let undated = Self.law.replacing("issued: 2013-11-25\n", with: "")
    #expect(try site(["policies/luat.md": undated]).files["van-ban/luat/akn.xml"] == nil)
    let table = Self.law + "\n\n| a |\n|---|\n"
    #expect(try site(["policies/luat.md": table]).files["van-ban/luat/akn.xml"] == nil)
  }

  @Test func checkCountsWhatStaysText() throws {
    let fixture = try Fixture()
    for (path, text) in Self.both { try fixture.write(path, Data(text.replacing("và 77", with: "và 3").utf8)) }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    #expect(
      CheckCommand(options, isJSON: false, isVerbose: true).run().messages == """
        Không có lỗi, 0 cảnh báo.
        2 số văn bản được nhắc tới mà thư viện chưa có, để nguyên là chữ: 5/QĐ-UBND (1), 64/2014/NĐ-CP (1).

        """)
    #expect(CheckCommand(options, isJSON: false).run().messages == "Không có lỗi, 0 cảnh báo.\n")
  }
}
