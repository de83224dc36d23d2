import Foundation
import SiteKit
import Testing

@testable import Portal

/// The contents of a text and the anchors of its clauses.
@Suite struct PolicyContentsTests: PolicyTexts {
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
}
