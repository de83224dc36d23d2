import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

/// What pages and calendars of `sites/minimal` say of a schedule that ends or of a session that is not as it was told.
@Suite struct ReceptionChangePagesTests {
  private func site(_ files: [String: String] = [:], on day: String = "2026-07-15") throws -> BuiltSite {
    let fixture = try Fixture()
    for (path, text) in files { try fixture.write(path, Data(text.utf8)) }
    let day = try #require(CivilDay(iso: day))
    return try BuiltSite(SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day))
  }

  /// Non-breaking spaces as spaces.
  private func text(_ tree: BuiltSite, _ path: String) throws -> String {
    let file = try #require(tree[path], "\(path)")
    return String(page: file.bytes).replacing("\u{A0}", with: " ")
  }

  /// Lines of a calendar unfolded.
  private func lines(_ tree: BuiltSite, _ path: String) throws -> String {
    let file = try #require(tree[path], "\(path)")
    return String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
  }

  private func chairman(_ changes: [String], _ more: String = "") -> String {
    """
    ---
    office: tinh
    host: Chủ tịch UBND tỉnh
    role: chairman
    valid: {from: 2026-01-01, to: 2026-12-31}
    rule: ngày 15 hằng tháng
    hours: ["08:00-11:30"]
    onDayOff: chuyển sang ngày làm việc tiếp theo
    published: 2025-12-18
    \(more)\(changes.isEmpty ? "" : "changes:\n")\(changes.map { "  - {\($0), published: 2026-07-01}\n" }.joined())---

    """
  }

  // MARK: A schedule that ends

  @Test func afterTheLastDayNobodyIsDenied() throws {
    let tree = try site(on: "2027-01-04")
    let line = "<p>Lịch áp dụng đến 31/12/2026; lịch sau chưa công bố.</p>"
    for path in ["lich-tiep-cong-dan/tinh/index.html", "lich-tiep-cong-dan/index.html", "index.html"] {
      let page = try text(tree, path)
      #expect(page.contains(line), "\(path)")
      #expect(!page.contains("Không có buổi tiếp nào"), "\(path)")
    }
  }

  @Test func aListEndsWhereItsSchedulesDo() throws {
    let page = try text(try site(), "lich-tiep-cong-dan/nguoi-tiep/chu-tich/index.html")
    #expect(page.contains("<caption>Chủ tịch UBND: các buổi đến hết ngày 31/12/2026</caption>"))
    #expect(page.contains("<p>Lịch áp dụng đến 31/12/2026; lịch sau chưa công bố.</p>"))
    let next = chairman([]).replacing("2026-01-01, to: 2026-12-31", with: "2027-01-01, to: 2027-12-31")
    let followed = try text(
      try site(["reception/tinh-chu-tich-2027.md": next]), "lich-tiep-cong-dan/nguoi-tiep/chu-tich/index.html")
    #expect(followed.contains("<caption>Chủ tịch UBND: các buổi đến hết ngày 31/01/2027</caption>"))
    #expect(
      followed.contains(
        "<p>Lịch của Chủ tịch UBND xã Một (Nơi tiếp công dân xã Một) áp dụng đến 31/12/2026; lịch sau chưa công bố.</p>"
      ))
  }

  // MARK: Days of the rule that are one session

  /// Saturday 31/10 goes back to Friday 30/10, which is a day of the rule itself.
  @Test(arguments: [
    ([], "Gộp buổi ngày 30/10/2026 và 31/10/2026 (thứ Bảy)", "Gộp buổi ngày 30/10/2026 và 31/10/2026 (thứ Bảy)"),
    (
      ["date: 2026-10-30, action: delegate, to: Phó Chủ tịch UBND tỉnh, reason: Họp"],
      "Gộp buổi ngày 30/10/2026 và 31/10/2026", "Gộp buổi ngày 30/10/2026 và 31/10/2026"
    ),
    (
      ["date: 2026-10-30, action: move, to: 2026-10-29, reason: Họp"], "Gộp buổi ngày 30/10/2026 và 31/10/2026.",
      "Gộp buổi ngày 30/10/2026 và 31/10/2026"
    ),
  ]) func mergedOnADayOfItsOwn(_ changes: [String], _ told: String, _ inCalendar: String) throws {
    let file = chairman(changes, "onWeekend: ngày làm việc liền trước\nshortMonth: skip\n").replacing(
      "rule: ngày 15 hằng tháng", with: "rule: ngày 30 và 31 hằng tháng")
    let tree = try site(["reception/tinh-chu-tich.md": file], on: "2026-10-05")
    for path in ["index.html", "thong-bao/2026-10/index.html"] {
      #expect(try text(tree, "lich-tiep-cong-dan/tinh/\(path)").contains(told), "\(path)")
    }
    #expect(
      try lines(tree, "lich-tiep-cong-dan/tinh/lich.ics").contains("\(inCalendar)\\, tiếp thứ Sáu\\, 30/10/2026."))
  }

  // MARK: Hours, host or place edited after they were published

  private func history(_ rows: [String]) -> [String: String] {
    [
      "history/days.tsv": "day\n2026-07-01\n", "history/pages.tsv": "path\tfirst\tgone\n",
      "history/entries.tsv": "entry\tfirst\tgone\ntinh-chu-tich\t2026-07-01\t-\n",
      "history/sessions.tsv": "session\tsequence\tfirst\tdate\ttimes\thost\tplace\tstatus\n"
        + rows.map { $0.replacing("|", with: "\t") + "\n" }.joined(),
    ]
  }

  @Test func anEditedSessionIsNotSaidToBeInTime() throws {
    let row =
      "tinh-chu-tich-2026-07-15|0|2026-07-01|2026-07-15|14:00-16:00|Chủ tịch UBND tỉnh|Trụ sở tiếp công dân tỉnh, Số 0, đường Thử|confirmed"
    let page = try text(try site(history([row])), "lich-tiep-cong-dan/tinh/index.html")
    #expect(
      page.contains("2 lần thông báo, đều đúng hạn; 1 lần đổi ngày, giờ, nơi hay người tiếp mà không ghi thông báo"))
    #expect(page.contains("Đổi giờ buổi ngày 15/07/2026: lên cổng ngày 15/07/2026, không ghi thông báo"))
  }

  @Test func anEditedDayIsNamed() throws {
    let row =
      "tinh-chu-tich-2026-08-15|0|2026-07-01|2026-08-14|08:00-11:30|Chủ tịch UBND tỉnh|Trụ sở tiếp công dân tỉnh, Số 0, đường Thử|confirmed"
    let page = try text(try site(history([row])), "lich-tiep-cong-dan/tinh/index.html")
    #expect(page.contains("1 lần đổi ngày, giờ, nơi hay người tiếp mà không ghi thông báo"))
    #expect(
      page.contains(
        "Đổi ngày buổi ngày 14/08/2026 sang ngày 17/08/2026: lên cổng ngày 15/07/2026, không ghi thông báo"))
  }

  // MARK: Registration

  @Test func anExtraSessionWithoutADeadlineIsOpen() throws {
    let file = chairman(
      ["date: 2026-08-05, action: extra, reason: Nhiều hộ đề nghị"], "registration: {beforeDay: [10]}\n"
    ).replacing("ngày 15 hằng tháng", with: "ngày 15 và 25 hằng tháng").replacing("[10]", with: "[10, 20]")
    let page = try text(try site(["reception/tinh-chu-tich.md": file]), "lich-tiep-cong-dan/tinh/index.html")
    #expect(page.contains("thứ Năm, 09/07/2026 (đã hết hạn)"))
    // The session of Saturday 25/7 is held on Monday 27/7; until 19/7 one can register for it.
    #expect(
      page.contains("<p>Buổi sau còn nhận đăng ký: thứ Hai, 27/07/2026, đăng ký chậm nhất Chủ nhật, 19/07/2026</p>"))
    let later = try text(
      try site(["reception/tinh-chu-tich.md": file], on: "2026-07-21"), "lich-tiep-cong-dan/tinh/index.html")
    #expect(later.contains("<p>Buổi sau còn nhận đăng ký: thứ Tư, 05/08/2026, không cần đăng ký trước</p>"))
  }

  // MARK: Another place

  @Test func theOtherPlaceIsOneOfThePortal() throws {
    let change = "date: 2026-08-17, action: place, to: nơi tiếp công dân xã Một, reason: Sửa trụ sở"
    let tree = try site(["reception/tinh-chu-tich.md": chairman([change])])
    let page = try text(tree, "lich-tiep-cong-dan/tinh/index.html")
    let link =
      "<a href=\"../../lich-tiep-cong-dan/xa-mot/index.html\">Nơi tiếp công dân xã Một</a>, Số 1, đường Thử, xã Một"
    #expect(page.contains("<p>Tiếp tại: \(link)</p>"))
    let notice = try text(tree, "lich-tiep-cong-dan/tinh/thong-bao/2026-08/index.html")
    #expect(notice.contains("<p>Tiếp tại: Nơi tiếp công dân xã Một, Số 1, đường Thử, xã Một</p>"))
    let calendar = try lines(tree, "lich-tiep-cong-dan/tinh/tinh-chu-tich.ics")
    #expect(calendar.contains("LOCATION:Nơi tiếp công dân xã Một\\, Số 1\\, đường Thử\\, xã Một\n"))
    let there = try text(tree, "lich-tiep-cong-dan/xa-mot/index.html")
    #expect(there.contains("<tr id=\"tinh-chu-tich-2026-08-15\""))
    #expect(there.contains("<p>Theo lịch của Trụ sở tiếp công dân tỉnh; lần này tiếp ở đây.</p>"))
  }

  @Test func anyOtherPlaceIsWords() throws {
    let change = "date: 2026-08-17, action: place, to: Hội trường, reason: Sửa trụ sở"
    let page = try text(
      try site(["reception/tinh-chu-tich.md": chairman([change])]), "lich-tiep-cong-dan/tinh/index.html")
    #expect(page.contains("<p>Tiếp tại: Hội trường</p>"))
  }

  // MARK: What is off today

  @Test func whatIsCancelledTodayIsSaidAtTheTop() throws {
    let file = chairman(["date: 2026-07-15, action: cancel, reason: Họp bất thường"])
    let tree = try site(["reception/tinh-chu-tich.md": file])
    for path in ["index.html", "lich-tiep-cong-dan/tinh/index.html"] {
      let page = try text(tree, path)
      let off = try #require(page.firstRange(of: "<p class=\"off-today\">Không tiếp <s>"), "\(path)")
      let next = try #require(page.firstRange(of: "class=\"when\""), "\(path)")
      #expect(off.lowerBound < next.lowerBound, "\(path)")
      #expect(page.contains("Lý do hủy: Họp bất thường."), "\(path)")
    }
    let after = try site(["reception/tinh-chu-tich.md": file], on: "2026-07-16")
    #expect(!(try text(after, "index.html")).contains("off-today"))
  }

  @Test func whatWasMovedFromTodayIsSaidAtTheTop() throws {
    let file = chairman(["date: 2026-07-15, action: move, to: 2026-07-17, reason: Họp bất thường"])
    let tree = try site(["reception/tinh-chu-tich.md": file])
    for path in ["index.html", "lich-tiep-cong-dan/tinh/index.html"] {
      let page = try text(tree, path)
      #expect(page.contains("<p class=\"off-today\">Không tiếp <s>"), "\(path)")
      let told = try #require(page.firstRange(of: "class=\"off-today\"")).upperBound
      #expect(page[told...].prefix { $0 != "\n" }.contains("Đã dời sang thứ Sáu, 17/07/2026"), "\(path)")
    }
  }

  // MARK: A row taken out of a table

  @Test func aRowTakenOutOfATableIsCancelled() throws {
    let table = "Ngày,Giờ,Người tiếp,Nơi tiếp\n20/08/2026,8h-11h,Giám đốc Sở,tinh\n"
    let place = "Trụ sở tiếp công dân tỉnh, Số 0, đường Thử"
    var files = history([
      "bang-2026-08-20|0|2026-07-01|2026-08-20|08:00-11:00|Giám đốc Sở|\(place)|confirmed",
      "bang-2026-08-21|0|2026-07-01|2026-08-21|08:00-11:00|Giám đốc Sở|\(place)|confirmed",
    ])
    files["reception/bang.csv"] = table
    let tree = try site(files)
    let page = try text(tree, "lich-tiep-cong-dan/tinh/index.html")
    #expect(page.contains("<tr id=\"bang-2026-08-21\" class=\"cancelled\">"))
    #expect(page.contains("<p>Không còn trong lịch.</p>"))
    let calendar = try lines(tree, "lich-tiep-cong-dan/tinh/bang.ics")
    let event = try #require(calendar.split(separator: "BEGIN:VEVENT").first { $0.contains("UID:bang-2026-08-21@") })
    #expect(event.contains("STATUS:CANCELLED\n"))
    #expect(event.contains("SEQUENCE:1\n"))
    #expect(event.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20260821T080000\n"))
    #expect(calendar.matches(of: #/STATUS:CANCELLED/#).count == 1)
  }

  /// The name of the file's first host passes to another when its first row goes; the session stands under another name.
  @Test func aSessionThatStandsUnderAnotherNameIsNotCancelled() throws {
    var files = history([
      "bang-2026-08-21|0|2026-07-01|2026-08-21|08:00-11:00|Giám đốc Sở|Trụ sở|confirmed"
    ])
    files["reception/bang.csv"] =
      "Ngày,Giờ,Người tiếp,Nơi tiếp\n20/08/2026,8h-11h,Chánh Thanh tra,tinh\n21/08/2026,8h-11h,Giám đốc Sở,tinh\n"
    let page = try text(try site(files), "lich-tiep-cong-dan/tinh/index.html")
    #expect(!page.contains("Không còn trong lịch"))
  }
}
