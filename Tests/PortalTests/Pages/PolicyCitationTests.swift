import Authorities
import Diagnostics
import Foundation
import Policies
import Testing

@testable import Commands
@testable import Portal

/// Links from the words of a text to the documents and clauses it cites.
@Suite struct PolicyCitationTests: PolicyTexts {
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
}
