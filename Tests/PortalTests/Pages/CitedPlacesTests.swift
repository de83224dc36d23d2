import Diagnostics
import Testing

@testable import Portal

/// What the page of a document says of those that cite or change it.
@Suite struct CitedPlacesTests: PolicyTexts {
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
      effective: 2026-06-01
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
}
