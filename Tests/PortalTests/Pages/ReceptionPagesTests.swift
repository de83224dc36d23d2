import Authorities
import Formats
import Foundation
import SiteKit
import Testing

@testable import Portal

/// Pages under `lich-tiep-cong-dan/` of `sites/minimal` with more schedules, built for 15/7/2026.
@Suite struct ReceptionPagesTests {
  private func site(_ files: [String: String] = [:]) throws -> BuiltSite {
    let fixture = try Fixture()
    for (path, text) in files { try fixture.write(path, Data(text.utf8)) }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    return try BuiltSite(options)
  }

  private func schedule(_ office: String, _ host: String, _ rest: String) -> String {
    "---\noffice: \(office)\nhost: \(host)\nvalid: {from: 2026-01-01, to: 2026-12-31}\n\(rest)\n---\n"
  }

  private func text(_ tree: BuiltSite, _ path: String) throws -> String {
    let file = try #require(tree["lich-tiep-cong-dan/\(path)"], "\(path)")
    return String(page: file.bytes)
  }

  private func paths(_ tree: BuiltSite, under folder: String) -> [String] {
    tree.files.map(\.path.description).filter { $0.hasPrefix("lich-tiep-cong-dan/\(folder)") }
  }

  @Test func tenMonthsAndTheHostsThereAreHaveLists() throws {
    let tree = try site([
      "reception/xa-mot-bi-thu.md": schedule(
        "xa-mot", "Bí thư Đảng ủy xã Một", "role: party-secretary\ndates: [2026-09-10]")
    ])
    #expect(
      paths(tree, under: "thang/").map { String($0.split(separator: "/")[2]) } == [
        "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01",
      ])
    #expect(
      paths(tree, under: "nguoi-tiep/") == [
        "lich-tiep-cong-dan/nguoi-tiep/bi-thu/index.html", "lich-tiep-cong-dan/nguoi-tiep/chu-tich/index.html",
      ])
    let secretary = try text(tree, "nguoi-tiep/bi-thu/index.html")
    #expect(secretary.contains("<time datetime=\"2026-09-10\">thứ\u{A0}Năm, 10/09/2026</time>"))
    #expect(!secretary.contains("Chủ tịch UBND xã Một"))
    #expect(secretary.contains("nguoi-tiep/bi-thu/index.html\" aria-current=\"page\">Bí thư cấp ủy</a>"))
  }

  @Test func aMonthHasItsPastSessionsToo() throws {
    let july = try text(try site(), "thang/2026-07/index.html")
    let days = july.matches(of: #/<time datetime="(2026-\d\d-\d\d)">/#).map { String($0.output.1) }
    #expect(days == ["2026-07-02", "2026-07-09", "2026-07-15", "2026-07-16", "2026-07-23", "2026-07-30"])
  }

  /// Wednesday 2/9/2026 is Quốc khánh.
  @Test func aDayDroppedForADayOffIsALine() throws {
    let tree = try site([
      "reception/tinh-thu-tu.md": schedule("tinh", "Giám đốc Sở", "rule: thứ Tư hằng tuần\nonDayOff: nghỉ")
    ])
    for path in ["tinh/index.html", "thang/2026-09/index.html", "tinh/thong-bao/2026-09/index.html"] {
      let page = try text(tree, path)
      #expect(page.contains("<p class=\"status\">Không tiếp: ngày nghỉ (Quốc khánh)</p>"), "\(path)")
    }
    let office = try text(tree, "tinh/index.html")
    #expect(office.contains("<tr id=\"tinh-thu-tu-2026-09-02\" class=\"rest\">"))
    #expect(
      office.contains(
        "<td class=\"off\">2 <small>nghỉ: Quốc khánh</small> <a href=\"#tinh-thu-tu-2026-09-02\">không tiếp</a></td>")
    )
    // The session of 26/8 is followed by the day without one, then by 9/9.
    let ids = office.matches(of: #/<tr id="tinh-thu-tu-2026-(0[89]-\d\d)"/#).map { String($0.output.1) }
    #expect(ids == ["08-05", "08-12", "08-19", "08-26", "09-02", "09-09", "09-16", "09-23", "09-30"])
  }

  /// The line “Hôm nay” knows the hours of rows, and the place of a session held elsewhere.
  @Test func aSessionHeldElsewhereTellsTheScriptItsPlace() throws {
    let rule = "rule: thứ Tư hằng tuần\nhours: [\"08:00-11:00\"]\nonDayOff: nghỉ"
    let change =
      "changes:\n  - {date: 2026-07-22, action: place, to: Hội trường, reason: Sửa trụ sở, published: 2026-07-10}"
    let tree = try site(["reception/tinh-thu-tu.md": schedule("tinh", "Giám đốc Sở", rule + "\n" + change)])
    let page = try text(tree, "tinh/index.html")
    #expect(page.contains("<tr id=\"tinh-thu-tu-2026-07-15\" data-hours=\"08:00-11:00\">"))
    #expect(
      page.contains("<tr id=\"tinh-thu-tu-2026-07-22\" data-hours=\"08:00-11:00\" data-place=\"Hội trường\">"))
  }

  /// Sessions on every working day leave no room on the page of the place; the grid still leads to each.
  @Test func whatHasNoRoomStandsOnFurtherPages() throws {
    let daily = "rule: mỗi ngày làm việc\nhours: [\"07:30-11:30\"]\ntopics: " + String(repeating: "Đất đai ", count: 40)
    let tree = try site([
      "reception/xa-mot-can-bo.md": schedule("xa-mot", "Công chức tiếp công dân", "role: staff\n\(daily)")
    ])
    let office = try text(tree, "xa-mot/index.html")
    let second = try text(tree, "xa-mot/trang-2/index.html")
    // Caption and link tell the days of the rows.
    let days = [office, second].map { page in
      page.matches(of: #/<tr id="xa-mot-[a-z-]+-(\d{4})-(\d\d)-(\d\d)"/#).map {
        "\($0.output.3)/\($0.output.2)/\($0.output.1)"
      }
    }
    let (last, next) = (try #require(days[0].last), try #require(days[1].first))
    #expect(last != next)
    #expect(office.contains("<caption>Từ ngày 15/07/2026 đến hết ngày \(last)</caption>"))
    #expect(
      office.contains(
        "rel=\"next\" href=\"../../lich-tiep-cong-dan/xa-mot/trang-2/index.html\">Các buổi từ ngày \(next) và các buổi đã qua</a>"
      ))
    #expect(second.contains("<caption>Các buổi sắp tới \(next)–"))
    #expect(second.contains("<p>Các buổi tiếp: trang 2/"))
    #expect(second.contains("<a rel=\"prev\" href=\"../../../lich-tiep-cong-dan/xa-mot/index.html\">Trang trước</a>"))
    let pages = paths(tree, under: "xa-mot/").filter { !$0.contains("thong-bao") }
    let ids = try pages.flatMap { path in
      let page = try text(tree, String(path.dropFirst("lich-tiep-cong-dan/".count)))
      return page.matches(of: #/<tr id="(xa-mot-[a-z0-9-]+)"/#).map { String($0.output.1) }
    }
    #expect(ids.count == Set(ids).count)
    // From 1/4 to 31/12/2026: 40 Thursdays and 192 working days, Monday 27/4 being off for Giỗ Tổ.
    #expect(ids.filter { $0.contains("hang-tuan") }.count == 40)
    #expect(ids.filter { $0.contains("can-bo") }.count == 192)
    // The grid leads to rows of this page and of further ones.
    #expect(office.contains("<a href=\"#xa-mot-can-bo-2026-07-15\">07:30</a>"))
    let link = try #require(
      office.firstMatch(of: #/<a href="(trang-[23]/index.html)#xa-mot-can-bo-2026-09-30">07:30</#))
    #expect(try text(tree, "xa-mot/\(link.output.1)").contains("<tr id=\"xa-mot-can-bo-2026-09-30\""))
  }

  /// A long text of the place leaves room for a week of rows, so that the later sessions are on further pages.
  @Test func programsAreToldOfSessionsThePageHas() throws {
    let daily = "rule: mỗi ngày làm việc\nhours: [\"07:30-11:30\"]"
    let long = String(repeating: "Mời công dân đến đúng giờ. ", count: 900)
    let tree = try site([
      "reception/xa-mot-can-bo.md":
        schedule("xa-mot", "Công chức tiếp công dân", "role: staff\n\(daily)") + long
    ])
    let office = try text(tree, "xa-mot/index.html")
    let rows = office.matches(of: #/<tr id="([a-z0-9-]+)"/#).map { String($0.output.1) }
    // An event of the afternoon of the same session ends in `-2`.
    let told = office.matches(of: #/xa-mot/[#](xa-mot-[a-z-]+\d{4}-\d\d-\d\d)"/#).map { String($0.output.1) }
    #expect(rows.count < 20)
    #expect(told == rows)
  }

  /// Three months are in the open, what comes after and what is past are folded.
  @Test func threeMonthsAreInTheOpen() throws {
    let page = try text(try site(), "tinh/index.html")
    let tables = page.split(separator: "<table class=\"sessions\">").dropFirst().map { table in
      table.matches(of: #/<tr id="tinh-chu-tich-(2026-\d\d-\d\d)"/#).map { String($0.output.1) }
    }
    #expect(
      tables == [
        ["2026-07-15", "2026-08-15", "2026-09-15"], ["2026-10-15", "2026-11-15", "2026-12-15"],
        ["2026-06-15", "2026-05-15", "2026-04-15"],
      ])
    #expect(page.contains("<caption>Từ ngày 15/07/2026 đến hết ngày 30/09/2026</caption>"))
    #expect(page.contains("<details>\n<summary>Các buổi sau ngày 30/09/2026</summary>"))
  }

  /// A place that ended long before shows its last three months, and first where to go now.
  @Test func aPlaceThatHasEndedShowsWhatWasHeld() throws {
    let office = "---\nname: Nơi tiếp cũ\naddress: Số 1\nvalid: {to: 2025-06-30}\nsuccessor: xa-mot\n---\n"
    let schedule =
      "---\noffice: cu\nhost: Chủ tịch UBND xã Cũ\nvalid: {from: 2025-01-01, to: 2025-06-30}\n"
      + "rule: ngày 15 hằng tháng\nonDayOff: nghỉ\nregistration: {daysBefore: 5}\n---\n"
    let tree = try site([
      "offices/cu.md": office, "reception/cu-chu-tich.md": schedule,
      "holidays/2025.yaml": "daysOff: [{date: 2025-05-15, name: Ngày thử}]\n",
    ])
    let page = try text(tree, "cu/index.html")
    let ids = page.matches(of: #/<tr id="cu-chu-tich-(2025-\d\d-\d\d)"/#).map { String($0.output.1) }
    #expect(ids == ["2025-04-15"])
    let notice = try #require(page.firstRange(of: "Xin đến: <a href=\"../../lich-tiep-cong-dan/xa-mot/index.html\">"))
    let held = try #require(page.firstRange(of: "<h2>Các buổi đã qua</h2>"))
    #expect(notice.upperBound < held.lowerBound)
    #expect(!page.contains("Đăng ký chậm nhất"))
    #expect(!page.contains("webcal"))
  }

  /// Too late for one session: the next of the same schedule that one can still register for is named.
  @Test func aClosedRegistrationNamesTheNext() throws {
    let rule = "rule: ngày 17 hằng tháng\nregistration: {daysBefore: 5}\nonDayOff: nghỉ"
    let tree = try site(["reception/tinh-thu-tu.md": schedule("tinh", "Giám đốc Sở", rule)])
    let page = try text(tree, "tinh/index.html")
    #expect(page.contains("thứ\u{A0}Sáu, 17/07/2026"))
    #expect(page.contains("Chủ\u{A0}nhật, 12/07/2026 (đã hết hạn)"))
    let next = "thứ\u{A0}Hai, 17/08/2026, đăng ký chậm nhất thứ\u{A0}Tư, 12/08/2026"
    #expect(page.contains("<p>Buổi sau còn nhận đăng ký: \(next)</p>"))
  }

  /// What “Dự kiến” means is said once, above all rows that are so.
  @Test func whatProvisionalMeansIsSaidOnce() throws {
    let host = "office: tinh\nhost: Bí thư\nvalid: {from: 2027-01-01, to: 2027-12-31}"
    let tree = try site(["reception/tinh-bi-thu.md": "---\n\(host)\nrule: thứ Ba hằng tuần\nonDayOff: nghỉ\n---\n"])
    let page = try text(tree, "tinh/index.html")
    #expect(page.matches(of: #/<p>Dự kiến</p>/#).count == 4)
    #expect(page.matches(of: #/có thể đổi khi có thông báo nghỉ chính thức/#).count == 1)
    #expect(!(try text(tree, "xa-mot/index.html")).contains("Dự kiến"))
  }

  /// Built for Wednesday 15/7/2026: a change of the next five working days would have been announced.
  @Test func aSessionOfTheNextFiveWorkingDaysIsNotDoubtful() throws {
    let shown = { (days: String, off: String) in
      let tree = try self.site([
        "reception/tinh-bi-thu.md": self.schedule("tinh", "Bí thư", "dates: [\(days)]"),
        "holidays/2026.yaml": "daysOff: [{date: \(off), name: Ngày thử, unconfirmed: true}]\n",
      ])
      return try self.text(tree, "tinh/index.html").contains("<p>Dự kiến</p>")
    }
    #expect(try !shown("2026-07-21", "2026-07-20"))
    #expect(try shown("2026-07-22", "2026-07-21"))
    #expect(try shown("2026-07-21", "2026-07-21"))
  }

  /// A last day without office hours also tells the last day to call or come, and how to register is told from the place.
  @Test func registeringTellsWhereAndUntilWhen() throws {
    let rule = "dates: [2026-07-24, 2026-08-24]\nregistration: {daysBefore: 5}"
    let tree = try site(["reception/tinh-thu-tu.md": schedule("tinh", "Giám đốc Sở", rule)])
    let page = try text(tree, "tinh/index.html")
    let told = "Chủ\u{A0}nhật, 19/07/2026 (ngày nghỉ: gọi hoặc đến chậm nhất thứ\u{A0}Sáu, 17/07/2026)"
    #expect(page.contains("<p>Đăng ký chậm nhất \(told)</p>"))
    #expect(page.contains("<p>Đăng ký chậm nhất thứ\u{A0}Tư, 19/08/2026</p>"))
    #expect(
      page.contains(
        "<p>Buổi ghi hạn đăng ký: đăng ký trước qua điện thoại <a class=\"keep\" href=\"tel:0000000001\">0000 000 001</a>, "
          + "thư điện tử <a href=\"mailto:tinh@thu.example\">tinh@thu.example</a> hoặc tại nơi tiếp.</p>"))
    #expect(!(try text(tree, "xa-mot/index.html")).contains("đăng ký trước qua"))
    let next = try text(
      try site(["reception/xa-mot-hang-tuan.md": schedule("xa-mot", "Chủ tịch", rule)]), "xa-mot/index.html")
    #expect(next.contains("<dt>Đăng ký qua</dt><dd>tại nơi tiếp</dd>"))
    #expect(!next.contains("đăng ký trước qua"))
  }

  @Test func standingHoursTellDaysOffAndMakeUpDays() throws {
    let hours = "hours: [{days: \"thứ Hai–thứ Sáu\", times: [\"07:30-11:30\"]}]"
    let tree = try site([
      "offices/tinh.md": "---\nname: Trụ sở\naddress: Số 1\n\(hours)\n---\n",
      "holidays/2026.yaml": """
      daysOff:
        - {date: 2026-07-14, name: Đã qua}
        - {from: 2026-08-29, to: 2026-09-02, name: Quốc khánh}
        - {date: 2026-09-05, name: Một thứ Bảy}
        - {date: 2026-09-10, name: Ngày thử, unconfirmed: true}
        - {date: 2026-10-01, name: Sau ba tháng}
      makeUp: [{date: 2026-08-22, for: 2026-08-31}]
      """,
    ])
    let page = try text(tree, "tinh/index.html")
    let told = page.matches(of: #/<li>((?:Dự kiến n|N)ghỉ.*|Làm bù.*)\.</li>/#).map { String($0.output.1) }
    #expect(
      told == [
        "Nghỉ từ thứ\u{A0}Hai, 31/08/2026 đến hết thứ\u{A0}Tư, 02/09/2026 (Quốc khánh)",
        "Dự kiến nghỉ: thứ\u{A0}Năm, 10/09/2026 (Ngày thử, chưa có thông báo chính thức)",
        "Làm bù: thứ\u{A0}Bảy, 22/08/2026, 07:30–\u{2060}11:30",
      ])
    let notice = try text(tree, "tinh/thong-bao/2026-08/index.html")
    #expect(notice.contains("<li>Nghỉ: thứ\u{A0}Hai, 31/08/2026 (Quốc khánh)</li>\n<li>Làm bù: thứ"))
    #expect(!(try text(tree, "xa-mot/index.html")).contains("Làm bù"))
  }

  /// 60 KB a page with its style and its script, whatever the number of sessions.
  @Test func noListIsHeavy() throws {
    let hosts = (1...9).map { number in
      let rule = "rule: mỗi ngày làm việc\nhours: [\"07:30-11:30\", \"13:30-17:00\"]\nregistration: {daysBefore: 5}"
      return ("reception/tinh-\(number).md", schedule("tinh", "Giám đốc Sở thứ \(number)", rule))
    }
    let tree = try site(Dictionary(uniqueKeysWithValues: hosts))
    let pages = tree.files.filter {
      $0.path.description.hasPrefix("lich-tiep-cong-dan/") && $0.path.description.hasSuffix(".html")
    }
    #expect(pages.count > 100)
    let style = try #require(tree["assets/style.css"]).bytes.count + (try #require(tree["assets/today.js"]).bytes.count)
    #expect(
      pages.filter { $0.bytes.count + style > 60 * 1024 && !$0.path.description.contains("thong-bao") }.map(\.path)
        == [])
  }
}
