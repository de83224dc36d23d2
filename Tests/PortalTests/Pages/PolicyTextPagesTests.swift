import Foundation
import Testing

@testable import Portal

/// The head, signature and files of a text, and its machine forms.
@Suite struct PolicyTextPagesTests: PolicyTexts {
  @Test func plainTextBeginsAsThePageDoes() throws {
    let record = "---\nnumber: 7-QĐ/TW\ntitle: Khác\nissuer: I\nsummary: S\n---\n"
    let files = try site(["policies/khac.md": record]).files
    let text = { (slug: String) in files["van-ban/\(slug)/van-ban.txt"].map { String(decoding: $0, as: UTF8.self) } }
    #expect(
      text("12-cv-hu")?.hasPrefix("Công văn 12-CV/HU ngày 05/01/2026\nVề việc tiếp công dân\n\nKính gửi các xã.\n")
        == true)
    #expect(text("khac") == "7-QĐ/TW (không ghi ngày)\nKhác\n")
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

  /// On paper the signature closes the text, and annexes come behind it.
  @Test(arguments: ["Phụ lục I\nBIỂU MẪU", "Mẫu số 01. Đơn", "## Phụ lục"]) func annexesStandBehindTheSignature(
    heading: String
  ) throws {
    let annex = "\n\n\(heading)\n\nLời của phụ lục.\n"
    let page = { (order: String) throws in
      try self.page("phan-cong", ["policies/luat.md": Self.law, "policies/phan-cong.md": order])
    }
    let whole = try page(Self.order + annex)
    let (signature, words) = (
      try #require(whole.firstRange(of: "class=\"signature\"")), try #require(whole.firstRange(of: "Lời của phụ lục."))
    )
    #expect(signature.lowerBound < words.lowerBound)
    #expect(whole.components(separatedBy: "Lời của phụ lục.").count == 2)
    // What the text itself holds before its annexes is not told twice, and stands in the foot.
    let end = "\n\nNơi nhận:\n\n- Như trên;\n- Lưu: VT.\n"
    #expect(try page(Self.order + end + annex).contains("<div class=\"foot-of-text\">\n<div class=\"recipients\">"))
    let signed = "\n\nTM. ỦY BAN NHÂN DÂN\\\nCHỦ TỊCH\n"
    #expect(try !page(Self.order + signed + annex).contains("class=\"signature\""))
  }

  /// An article about forms, and a list that tells which annexes there are, are none.
  @Test func whatIsNoAnnexStaysInTheText() throws {
    let page = try page(
      "phan-cong",
      ["policies/luat.md": Self.law, "policies/phan-cong.md": Self.order + "\n\n## Mẫu đơn\n\nLời của mục.\n"])
    let (signature, words) = (
      try #require(page.firstRange(of: "class=\"signature\"")), try #require(page.firstRange(of: "Lời của mục."))
    )
    #expect(words.lowerBound < signature.lowerBound)
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
}
