import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

@Suite struct NoticePageTests {
  private func notices(_ offices: [String: String], _ others: [String: String] = [:]) throws -> [String: String] {
    let fixture = try Fixture()
    for (path, text) in others { try fixture.write(path, Data(text.utf8)) }
    for (slug, keys) in offices {
      let text = "---\nname: Nơi tiếp \(slug)\naddress: Số 1\n\(keys)---\n"
      try fixture.write("offices/\(slug).md", Data(text.utf8))
    }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    let files = try BuiltSite(options).files.filter { $0.path.description.contains("/thong-bao/") }
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path.description, String(page: $0.bytes)) })
  }

  private func months(_ notices: [String: String], _ slug: String) -> [String] {
    let paths = notices.keys.sorted().map { $0.split(separator: "/") }
    return paths.filter { $0[1] == slug }.map { String($0[3]) }
  }

  /// This month and the next two, as far as the place receives in them.
  @Test func monthsInWhichThePlaceReceives() throws {
    let notices = try notices([
      "mo": "", "dong": "valid: {to: 2026-07-14}\n", "sap-dong": "valid: {to: 2026-08-01}\n",
      "sap-mo": "valid: {from: 2026-08-31}\n",
    ])
    #expect(months(notices, "mo") == ["2026-07", "2026-08", "2026-09"])
    #expect(months(notices, "dong") == [])
    #expect(months(notices, "sap-dong") == ["2026-07", "2026-08"])
    #expect(months(notices, "sap-mo") == ["2026-08", "2026-09"])
  }

  /// A season that the month does not touch is left out; one that holds all the month is not named.
  @Test func hoursOfTheMonth() throws {
    let notices = try notices([
      "mua": """
      hours:
        - {days: thứ Hai–thứ Sáu, times: ["07:00-11:00"], from: 04-16, to: 08-15}
        - {days: thứ Hai–thứ Sáu, times: ["07:30-11:30"], from: 08-16, to: 04-15}

      """
    ])
    let lines = try ["07", "08", "09"].map { month in
      try #require(notices["lich-tiep-cong-dan/mua/thong-bao/2026-\(month)/index.html"]).split(separator: "\n")
        .filter { $0.contains("Tiếp thường xuyên") }.map {
          $0.replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
        }
    }
    let days = "<li>Tiếp thường xuyên: Thứ Hai–thứ Sáu,"
    #expect(
      lines == [
        ["\(days) 07:00–11:00</li>"],
        ["\(days) 07:00–11:00 (từ 16/04 đến 15/08)</li>", "\(days) 07:30–11:30 (từ 16/08 đến 15/04)</li>"],
        ["\(days) 07:30–11:30</li>"],
      ])
  }

  /// A party body's paper has its own head (Quy định 399-QĐ/TW).
  @Test func theHeadFollowsTheBody() throws {
    let notices = try notices(["dang": "level: party\n"])
    let party = try #require(notices["lich-tiep-cong-dan/dang/thong-bao/2026-08/index.html"])
    let state = try #require(notices["lich-tiep-cong-dan/tinh/thong-bao/2026-08/index.html"])
    #expect(party.contains("<strong>Đảng Cộng sản Việt Nam</strong>"))
    #expect(!party.contains("Cộng hòa xã hội chủ nghĩa Việt Nam"))
    #expect(state.contains("<strong>Cộng hòa xã hội chủ nghĩa Việt Nam</strong>"))
    #expect(state.contains("<h1><span>Thông báo</span> Lịch tiếp công dân tháng\u{A0}08/2026</h1>"))
  }

  /// The superior body above the body that gives the notice; the end mark of a state document (Nghị định 30/2020/NĐ-CP).
  @Test func theHeadAndTheEnd() throws {
    let notices = try notices([
      "xa": "unit: UBND xã Thử\nsuperior: UBND tỉnh Thử\n", "dang": "unit: Đảng ủy xã Thử\nlevel: party\n",
    ])
    let state = try #require(notices["lich-tiep-cong-dan/xa/thong-bao/2026-08/index.html"])
    let party = try #require(notices["lich-tiep-cong-dan/dang/thong-bao/2026-08/index.html"])
    #expect(
      state.contains(
        "<span class=\"superior\">Ủy ban nhân dân tỉnh Thử</span><br><strong>Ủy ban nhân dân xã Thử</strong>"))
    #expect(!party.contains("superior"))
    #expect(state.contains("<p>Ủy ban nhân dân xã Thử thông báo để công dân biết./.</p>"))
    #expect(party.contains("<p>Đảng ủy xã Thử thông báo để công dân biết.</p>"))
    #expect(state.contains("<p>Số: ………/TB-………</p>"))
  }

  /// Topics that all sessions share are told once.
  @Test func topicsOfAllSessions() throws {
    let schedule = """
      ---
      office: xa
      host: Chủ tịch UBND xã Thử
      valid: {from: 2026-01-01, to: 2026-12-31}
      rule: thứ Ba hằng tuần
      onDayOff: nghỉ
      topics: Đất đai, môi trường
      ---
      """
    let notices = try notices(["xa": ""], ["reception/xa.md": schedule])
    let notice = try #require(notices["lich-tiep-cong-dan/xa/thong-bao/2026-08/index.html"])
    #expect(notice.contains("<p>Nội dung dự kiến của mọi buổi: Đất đai, môi trường.</p>"))
    #expect(notice.components(separatedBy: "Đất đai, môi trường").count == 2)
  }

  /// Who receives along is told once for all, or for each host of more than one session.
  @Test func attendeesAreToldOnce() throws {
    let schedule = { (host: String, rest: String) in
      "---\noffice: xa\nhost: \(host)\nvalid: {from: 2026-01-01, to: 2026-12-31}\n\(rest)\n---\n"
    }
    let chairman = schedule("Chủ tịch", "rule: thứ Ba hằng tuần\nonDayOff: nghỉ\nattendees: [Thanh tra, Văn phòng]")
    let secretary = schedule("Bí thư", "dates: [2026-08-06]\nattendees: [Ban Nội chính]")
    let alone = try notices(["xa": ""], ["reception/mot.md": chairman])
    let path = "lich-tiep-cong-dan/xa/thong-bao/2026-08/index.html"
    let notice = try #require(alone[path])
    #expect(notice.contains("<p>Cùng tiếp ở mọi buổi: Thanh tra; Văn phòng.</p>"))
    #expect(notice.components(separatedBy: "Thanh tra").count == 2)
    let both = try #require(
      try notices(["xa": ""], ["reception/mot.md": chairman, "reception/hai.md": secretary])[path])
    #expect(both.contains("<p>Cùng tiếp với Chủ tịch: Thanh tra; Văn phòng.</p>"))
    #expect(both.contains("Bí thư<br>Cùng tiếp: Ban Nội chính</td>"))
    #expect(both.components(separatedBy: "Thanh tra").count == 2)
    let turns = schedule(
      "Lãnh đạo", "rotation: [Bí thư, Thường trực]\nrule: thứ Sáu hằng tuần\nonDayOff: nghỉ\nattendees: [Ban A]")
    let rotated = try #require(
      try notices(["xa": ""], ["reception/mot.md": chairman, "reception/hai.md": turns])[path])
    #expect(rotated.contains("<p>Cùng tiếp với Thường trực, Bí thư: Ban A.</p>"))
    #expect(rotated.components(separatedBy: "Ban A").count == 2)
  }

  /// The notice carries sixteen digits of the ledger's head; the page's foot has all of them, in groups of eight too.
  @Test func theHeadOfTheLedgerIsNamed() throws {
    let notice = try #require(try notices([:])["lich-tiep-cong-dan/tinh/thong-bao/2026-08/index.html"])
    let codes = notice.matches(of: #/<code class="hash">((<span>[0-9a-f]{8}</span>)+)</code>/#).map {
      String($0.output.1)
    }
    let digests = codes.map { $0.replacing("<span>", with: "").replacing("</span>", with: "") }
    #expect(digests.map(\.count) == [16, 16, 64])
    #expect(Set(digests.map { $0.prefix(16) }).count == 1)
    #expect(notice.contains("Mã sổ phát hành"))
  }

  @Test func aMonthWithoutSessionsSaysSo() throws {
    let notices = try notices(["vang": ""])
    let notice = try #require(notices["lich-tiep-cong-dan/vang/thong-bao/2026-08/index.html"])
    #expect(notice.contains("<p>Chưa có buổi tiếp nào được thông báo trong tháng\u{A0}08/2026.</p>"))
  }
}
