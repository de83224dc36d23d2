import SiteKit
import Testing
import Transparency

@testable import Portal

@Suite struct LoudspeakerTextTests {
  private func text(_ fixture: PublicFixture, _ asOf: String) throws -> String {
    let files = try LoudspeakerText.files(fixture.record(asOf))
    #expect(files.map(\.path.description).first == "lich-tiep-cong-dan/tru-so/loa.txt")
    return String(decoding: try #require(files.first).bytes, as: UTF8.self)
  }

  @Test func wholeText() throws {
    let fixture = PublicFixture(
      """
      rule: ngày 1 và 15 hằng tháng
      hours: ["08:00-11:00", "14:00-16:30"]
      registration: {daysBefore: 5}
      delegate: Phó Chủ tịch UBND xã
      changes:
        - {date: 2026-09-15, action: move, to: 2026-09-16, reason: "Họp HĐND xã."}
        - {date: 2026-09-16, action: place, to: "Nhà văn hóa thôn 2", reason: "Sửa phòng"}
      """, office: "phone: 0236 123 4567\nbring: [Căn cước hoặc VNeID, Đơn và bản sao giấy tờ]", isDemo: true)
    let text = try text(fixture, "2026-08-20")
    #expect(
      text == """
        Kính thưa bà con.

        Đây là dữ liệu minh họa, không phải lịch có thật.

        Sau đây là thông báo lịch tiếp công dân tại Trụ sở tiếp công dân, từ thứ
        Năm, ngày hai mươi tháng tám năm hai nghìn không trăm hai mươi sáu đến
        hết Chủ nhật, ngày hai mươi tháng chín.

        Trước hết là những thay đổi.

        Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ Ba, ngày mồng một
        tháng chín chuyển sang thứ Năm, ngày mồng ba tháng chín, vì trùng Quốc
        khánh.

        Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ Ba, ngày mười lăm
        tháng chín được dời sang thứ Tư, ngày mười sáu tháng chín. Lý do: họp
        Hội đồng nhân dân xã. Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ
        Tư, ngày mười sáu tháng chín chuyển đến Nhà văn hóa thôn hai. Lý do: sửa
        phòng.

        Các buổi tiếp trong thời gian này như sau.

        Thứ Năm, ngày mồng ba tháng chín, buổi sáng từ tám giờ đến mười một giờ,
        buổi chiều từ mười bốn giờ đến mười sáu giờ ba mươi phút: Chủ tịch Ủy
        ban nhân dân xã tiếp công dân. Đăng ký chậm nhất vào thứ Bảy, ngày hai
        mươi chín tháng tám; hôm ấy là ngày nghỉ, xin gọi hoặc đến chậm nhất vào
        thứ Sáu, ngày hai mươi tám tháng tám.

        Thứ Tư, ngày mười sáu tháng chín, buổi sáng từ tám giờ đến mười một giờ,
        buổi chiều từ mười bốn giờ đến mười sáu giờ ba mươi phút: Chủ tịch Ủy
        ban nhân dân xã tiếp công dân. Nơi tiếp: Nhà văn hóa thôn hai. Đăng ký
        chậm nhất vào thứ Sáu, ngày mười một tháng chín.

        Địa chỉ tiếp công dân: Số một, đường Thử.

        Điện thoại: không hai ba sáu một hai ba bốn năm sáu bảy.

        Khi đến, xin mang theo: căn cước hoặc VNeID; đơn và bản sao giấy tờ.

        Xin trân trọng cảm ơn bà con đã chú ý theo dõi.

        """)
  }

  @Test func nothingAhead() throws {
    let text = try text(PublicFixture("dates: [2026-01-20]"), "2026-08-20")
    #expect(text.contains("\nTrong thời gian này chưa có buổi tiếp nào được thông báo.\n"))
  }

  @Test func cancelledExtraAndDelegated() throws {
    let text = try text(
      PublicFixture(
        """
        dates: [2026-08-25, 2026-08-28]
        hours: ["08:00-"]
        changes:
          - {date: 2026-08-25, action: cancel, reason: Bão số 5, carriedTo: 2026-08-28}
          - {date: 2026-08-28, action: delegate, to: Phó Chủ tịch UBND xã, reason: Đi công tác}
          - {date: 2026-08-31, action: extra, hours: ["09:00-10:30"], reason: "Nhiều người đăng ký"}
        """), "2026-08-20")
    let sentences = text.replacing("\n\n", with: "|").replacing("\n", with: " ").split(separator: "|").map(String.init)
    #expect(
      sentences.dropFirst(2).dropLast(2).map(\.self) == [
        "Trước hết là những thay đổi.",
        "Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ Ba, ngày hai mươi lăm tháng tám bị hủy. Lý do: bão số năm. Người đã đăng ký được tiếp vào thứ Sáu, ngày hai mươi tám "
          + "tháng tám.",
        "Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ Sáu, ngày hai mươi tám tháng tám do Phó Chủ tịch Ủy ban nhân dân xã tiếp thay. Lý do: đi công tác.",
        "Chủ tịch Ủy ban nhân dân xã tiếp thêm một buổi vào thứ Hai, ngày ba mươi mốt tháng tám, từ chín giờ đến mười giờ ba mươi phút. Lý do: nhiều người đăng ký.",
        "Các buổi tiếp trong thời gian này như sau.",
        "Thứ Sáu, ngày hai mươi tám tháng tám, từ tám giờ: Phó Chủ tịch Ủy ban "
          + "nhân dân xã tiếp công dân.",
        "Thứ Hai, ngày ba mươi mốt tháng tám, từ chín giờ đến mười giờ ba mươi "
          + "phút: Chủ tịch Ủy ban nhân dân xã tiếp công dân.",
      ])
  }

  @Test func online() throws {
    let text = try text(
      PublicFixture("dates: [2026-08-25]\nmode: trực tuyến\nlinkedPlaces: [UBND xã 2]"), "2026-08-20")
    #expect(
      text.replacing("\n", with: " ").contains(
        "Buổi này tiếp trực tuyến. Có thể đến điểm cầu: Ủy ban nhân dân xã hai."))
  }

  @Test func endedPlace() throws {
    var fixture = PublicFixture("dates: [2026-01-20]", office: "valid: {to: 2026-06-30}\nsuccessor: moi")
    fixture.files["offices/moi.md"] = "---\nname: Nơi tiếp công dân phường 2\naddress: Số 2\n---\n"
    let files = try LoudspeakerText.files(fixture.record("2026-08-20"))
    let text = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(
      text == """
        Kính thưa bà con.

        Trụ sở tiếp công dân đã thôi tiếp công dân sau thứ Ba, ngày ba mươi
        tháng sáu năm hai nghìn không trăm hai mươi sáu. Xin đến Nơi tiếp công
        dân phường hai.

        """)
  }

  @Test(arguments: ["2026-08-20", "2026-12-24", "2027-02-01"]) func linesAreShort(_ day: String) throws {
    let fixture = PublicFixture("rule: mỗi ngày làm việc")
    for line in try text(fixture, day).split(separator: "\n") { #expect(line.count <= 72) }
  }

  private func sentences(_ fixture: PublicFixture, _ asOf: String) throws -> [String] {
    try text(fixture, asOf).replacing("\n\n", with: "|").replacing("\n", with: " ").split(separator: "|").map(
      String.init)
  }

  /// The part on changes alone.
  private func changes(_ schedule: String, shift: String = "chuyển sang ngày làm việc tiếp theo", _ asOf: String) throws
    -> [String]
  {
    var fixture = PublicFixture(schedule)
    fixture.files["reception/lich-tiep.md"] = fixture.files["reception/lich-tiep.md"]?
      .replacing("onDayOff: chuyển sang ngày làm việc tiếp theo", with: "onDayOff: \(shift)")
    let rest = try sentences(fixture, asOf).drop { $0 != "Trước hết là những thay đổi." }.dropFirst()
    return rest.prefix { !$0.hasPrefix("Các buổi tiếp") && !$0.hasPrefix("Trong thời gian này") }.map(\.self)
  }

  @Test func daysWithoutASession() throws {
    #expect(
      try changes("rule: ngày 1 hằng tháng", shift: "nghỉ", "2026-08-20")
        == ["Thứ Ba, ngày mồng một tháng chín, Chủ tịch Ủy ban nhân dân xã không tiếp công dân, vì trùng Quốc khánh."])
  }

  @Test func aSeparateNotice() throws {
    #expect(
      try changes("rule: ngày 1 hằng tháng", shift: "thông báo sau", "2026-08-20") == [
        "Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ Ba, ngày mồng một tháng chín sẽ không tổ chức, vì trùng "
          + "Quốc khánh. Ngày tiếp sẽ được thông báo sau."
      ])
    #expect(
      try changes(
        "rule: ngày 1 hằng tháng\nchanges: [{date: 2026-09-01, action: move, to: 2026-09-04, reason: Lịch họp}]",
        shift: "thông báo sau", "2026-08-20") == [
          "Buổi tiếp của Chủ tịch Ủy ban nhân dân xã của thứ Ba, ngày mồng một tháng chín, ngày trùng Quốc khánh, "
            + "nay tiếp vào thứ Sáu, ngày mồng bốn tháng chín. Lý do: lịch họp."
        ])
  }

  @Test func sessionsHeldAsOne() throws {
    #expect(
      try changes("rule: ngày 1 và 3 hằng tháng", "2026-08-20") == [
        "Lịch của Chủ tịch Ủy ban nhân dân xã: buổi thứ Ba, ngày mồng một tháng chín trùng Quốc khánh, gộp vào buổi "
          + "thứ Năm, ngày mồng ba tháng chín."
      ])
  }

  @Test func aSuspensionIsSaidOnce() throws {
    #expect(
      try changes(
        "rule: thứ Năm hằng tuần\nchanges: [{from: 2026-08-24, action: cancel, reason: Phòng dịch}]", "2026-08-20")
        == [
          "Chủ tịch Ủy ban nhân dân xã tạm ngừng tiếp công dân từ thứ Hai, ngày hai mươi tư tháng tám cho đến khi có "
            + "thông báo mới. Lý do: phòng dịch."
        ])
  }

  @Test func otherHoursOfTheSameDay() throws {
    #expect(
      try changes(
        """
        dates: [2026-08-25]
        hours: ["08:00-"]
        changes: [{date: 2026-08-25, action: move, to: 2026-08-25, hours: ["09:00-"], reason: Họp}]
        """, "2026-08-20") == [
          "Buổi tiếp của Chủ tịch Ủy ban nhân dân xã vào thứ Ba, ngày hai mươi lăm tháng tám đổi giờ, từ chín giờ. "
            + "Lý do: họp."
        ])
  }

  @Test func topicsAndNotesAreRead() throws {
    var fixture = PublicFixture("dates: [2026-01-20]")
    fixture.files["reception/bang.csv"] = """
      Ngày,Giờ,Người tiếp,Nơi tiếp,Nội dung,Ghi chú
      25/08/2026,8h-11h,Bí thư,Trụ sở tiếp công dân,Đất đai,Tiếp lưu động
      """
    let said = try sentences(fixture, "2026-08-20").first { $0.hasPrefix("Thứ Ba") }
    #expect(
      said == "Thứ Ba, ngày hai mươi lăm tháng tám, từ tám giờ đến mười một giờ: Bí thư tiếp công dân. "
        + "Nội dung: đất đai. Ghi chú: tiếp lưu động.")
  }

  @Test func anotherYearIsSaid() throws {
    let text = try sentences(PublicFixture("dates: [2026-12-30]"), "2026-12-24").joined(separator: " ")
    #expect(text.contains("đến hết Chủ nhật, ngày hai mươi tư tháng một năm hai nghìn không trăm hai mươi bảy."))
    #expect(text.contains("Thứ Tư, ngày ba mươi tháng mười hai, trong giờ hành chính"))
  }
}
