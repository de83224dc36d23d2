import SiteKit
import Testing
import Transparency

@testable import Portal

@Suite struct CalendarFilesTests {
  /// A whole calendar, byte for byte.
  @Test func wholeCalendar() throws {
    let fixture = PublicFixture(
      """
      dates: [2026-08-20]
      hours: ["08:00-11:00", "14:00-"]
      registration: {daysBefore: 5}
      topics: Đất đai, môi trường
      published: 2025-12-18
      changes:
        - {date: 2026-08-20, action: move, to: 2026-08-21, reason: "Họp HĐND; bất thường", published: 2026-08-10}
      """, office: "phone: 0000 000 001\nlocation: {latitude: 10.5, longitude: -0.00001}", isDemo: true)
    let file = try MemoryStore.files(CalendarFiles(fixture.record()).files).first {
      $0.path.description == "lich-tiep-cong-dan/tru-so/lich-tiep.ics"
    }
    let text = String(decoding: try #require(file).bytes, as: UTF8.self)
    #expect(text == Self.expected.replacing("\n", with: "\r\n"))
  }

  private static let expected = #"""
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Minh Bach//minhbach//VI
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    UID:lich-tiep-cong-dan/tru-so/lich-tiep.ics@thu.example
    LAST-MODIFIED:20260810T000000Z
    NAME:Chủ tịch UBND xã tiếp công dân
    X-WR-CALNAME:Chủ tịch UBND xã tiếp công dân
    DESCRIPTION:Các buổi Chủ tịch UBND xã tiếp công dân tại Trụ
      sở tiếp công dân\, Số 1\, đường Thử. Từ ngày 01/04/2026 
     đến hết ngày 31/01/2027. Buổi chưa định ngày\, chờ thông b
     áo riêng\, không có trong lịch này. Dữ liệu minh họa.
    X-WR-CALDESC:Các buổi Chủ tịch UBND xã tiếp công dân tại Tr
     ụ sở tiếp công dân\, Số 1\, đường Thử. Từ ngày 01/04/20
     26 đến hết ngày 31/01/2027. Buổi chưa định ngày\, chờ thôn
     g báo riêng\, không có trong lịch này. Dữ liệu minh họa.
    X-WR-TIMEZONE:Asia/Ho_Chi_Minh
    REFRESH-INTERVAL;VALUE=DURATION:PT12H
    X-PUBLISHED-TTL:PT12H
    SOURCE;VALUE=URI:https://thu.example/lich-tiep-cong-dan/tru-so/lich-tiep.ic
     s
    URL:https://thu.example/lich-tiep-cong-dan/tru-so/
    BEGIN:VTIMEZONE
    TZID:Asia/Ho_Chi_Minh
    BEGIN:STANDARD
    DTSTART:19760101T000000
    TZOFFSETFROM:+0700
    TZOFFSETTO:+0700
    TZNAME:+07
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:lich-tiep-2026-08-20@thu.example
    DTSTAMP:20260810T000000Z
    LAST-MODIFIED:20260810T000000Z
    SEQUENCE:1
    DTSTART;TZID=Asia/Ho_Chi_Minh:20260821T080000
    DTEND;TZID=Asia/Ho_Chi_Minh:20260821T110000
    SUMMARY:Chủ tịch UBND xã tiếp công dân
    LOCATION:Trụ sở tiếp công dân\, Số 1\, đường Thử
    GEO:10.500000;-0.000010
    DESCRIPTION:Dời từ thứ Năm\, 20/08/2026 sang thứ Sáu\, 21/08/2026
     . Lý do: Họp HĐND\; bất thường. Thông báo ngày 10/08/2026.\nĐ
     ăng ký chậm nhất: Chủ nhật\, 16/08/2026.\nNội dung dự kiến
     : Đất đai\, môi trường.\nDữ liệu minh họa.\nhttps://thu.exam
     ple/lich-tiep-cong-dan/tru-so/
    STATUS:CONFIRMED
    CONTACT:Trụ sở tiếp công dân\, điện thoại 0000 000 001
    CATEGORIES:Tiếp công dân
    URL:https://thu.example/lich-tiep-cong-dan/tru-so/
    CLASS:PUBLIC
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:lich-tiep-2026-08-20-2@thu.example
    DTSTAMP:20260810T000000Z
    LAST-MODIFIED:20260810T000000Z
    SEQUENCE:1
    DTSTART;TZID=Asia/Ho_Chi_Minh:20260821T140000
    SUMMARY:Chủ tịch UBND xã tiếp công dân
    LOCATION:Trụ sở tiếp công dân\, Số 1\, đường Thử
    GEO:10.500000;-0.000010
    DESCRIPTION:Dời từ thứ Năm\, 20/08/2026 sang thứ Sáu\, 21/08/2026
     . Lý do: Họp HĐND\; bất thường. Thông báo ngày 10/08/2026.\nKh
     ông báo giờ kết thúc.\nĐăng ký chậm nhất: Chủ nhật\, 16/
     08/2026.\nNội dung dự kiến: Đất đai\, môi trường.\nDữ li
     ệu minh họa.\nhttps://thu.example/lich-tiep-cong-dan/tru-so/
    STATUS:CONFIRMED
    CONTACT:Trụ sở tiếp công dân\, điện thoại 0000 000 001
    CATEGORIES:Tiếp công dân
    URL:https://thu.example/lich-tiep-cong-dan/tru-so/
    CLASS:PUBLIC
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR

    """#

  @Test func everyCalendar() throws {
    let fixture = PublicFixture("rule: ngày 20 hằng tháng")
    let files = try MemoryStore.files(CalendarFiles(fixture.record()).files)
    #expect(
      files.map(\.path.description) == [
        "lich-tiep-cong-dan/tat-ca.ics", "lich-tiep-cong-dan/tru-so/lich.ics",
        "lich-tiep-cong-dan/tru-so/lich-tiep.ics",
      ])
    let counts = files.map { String(decoding: $0.bytes, as: UTF8.self).split(separator: "BEGIN:VEVENT").count - 1 }
    #expect(counts == [9, 9, 9])
  }

  /// What a client that follows the calendar reads from four builds: one identity, a rising sequence.
  @Test func buildsInARow() throws {
    let start = "dates: [2026-08-20]\nhours: [\"08:00-11:00\", \"14:00-16:30\"]\npublished: 2025-12-18\n"
    let move = "  - {date: 2026-08-20, action: move, to: 2026-08-21, reason: Họp, published: 2026-08-10}\n"
    let hours =
      "  - {date: 2026-08-21, action: move, to: 2026-08-21, hours: [\"09:00-11:00\"], reason: Bão, published: 2026-08-12}\n"
    let cancel = "  - {date: 2026-08-21, action: cancel, reason: Bão, published: 2026-08-13}\n"
    let (first, second) = ("lich-tiep-2026-08-20@thu.example", "lich-tiep-2026-08-20-2@thu.example")
    #expect(
      try PublicFixture(start).outline() == [
        "\(first) 0 20260820T080000 CONFIRMED", "\(second) 0 20260820T140000 CONFIRMED",
      ])
    #expect(
      try PublicFixture("\(start)changes:\n\(move)").outline() == [
        "\(first) 1 20260821T080000 CONFIRMED", "\(second) 1 20260821T140000 CONFIRMED",
      ])
    #expect(
      try PublicFixture("\(start)changes:\n\(move)\(hours)").outline() == [
        "\(first) 2 20260821T090000 CONFIRMED", "\(second) 2 20260821T140000 CANCELLED",
      ])
    let last = PublicFixture("\(start)changes:\n\(move)\(hours)\(cancel)")
    #expect(
      try last.outline() == ["\(first) 3 20260821T090000 CANCELLED", "\(second) 3 20260821T140000 CANCELLED"])
    #expect(try last.events().map { $0["DTSTAMP"] } == ["20260813T000000Z", "20260813T000000Z"])
    #expect(
      try last.events().map { $0["SUMMARY"] } == Array(repeating: "Hủy: Chủ tịch UBND xã tiếp công dân", count: 2))
  }

  private static let published = PublicFixture(
    """
    rule: ngày 20 hằng tháng
    hours: ["08:00-11:00"]
    topics: Đất đai
    published: 2025-12-18
    """)

  private func sequence(_ fixture: PublicFixture, on day: String) throws -> String {
    let event = try #require(fixture.events(on: day).first { $0["UID"] == "lich-tiep-2026-08-20@thu.example" })
    return "\(event["SEQUENCE"] ?? "") \((event["LAST-MODIFIED"] ?? "").prefix(8))"
  }

  /// What was published and then differs, though no change of the schedule says so.
  @Test(arguments: [
    ("08:00", "07:30", "reception/lich-tiep.md"), ("Chủ tịch UBND xã", "Bí thư Đảng ủy xã", "reception/lich-tiep.md"),
    ("Số 1", "Số 2", "offices/tru-so.md"), ("from: 2026-09-01", "from: 2026-08-20", "holidays/2026.yaml"),
    ("}]", ", unconfirmed: true}, {date: 2026-08-21, name: Lễ, unconfirmed: true}]", "holidays/2026.yaml"),
  ])
  func sequenceRises(_ text: String, _ other: String, _ file: String) throws {
    let first = try Self.published.published("2026-07-14")
    #expect(try sequence(first, on: "2026-07-15") == "0 20251218")
    let second = first.replacing(text, with: other, in: file)
    try #require(second.files != first.files)
    #expect(try sequence(second, on: "2026-07-15") == "1 20260715")
    let again = try second.published("2026-07-15")
    #expect(try sequence(again, on: "2026-07-15") == "1 20260715", "the same input and day")
    #expect(try sequence(again, on: "2026-07-20") == "1 20260715")
    // Taken back, it is new again.
    #expect(try sequence(again.replacing(other, with: text, in: file), on: "2026-07-20") == "2 20260720")
  }

  @Test func sequenceOfWhatCalendarsDoNotKeep() throws {
    let first = try Self.published.published("2026-07-14")
    #expect(try sequence(first.replacing("Đất đai", with: "Môi trường"), on: "2026-07-15") == "0 20251218")
  }

  /// A change that is taken back leaves a higher number than it had.
  @Test func sequenceNeverSinks() throws {
    let move = "\nchanges: [{date: 2026-08-20, action: move, to: 2026-08-21, reason: Họp, published: 2026-07-10}]"
    let topics = "topics: Đất đai"
    let moved = try Self.published.replacing(topics, with: topics + move).published("2026-07-14")
    #expect(try sequence(moved, on: "2026-07-15") == "1 20260710")
    let back = moved.replacing(move, with: "")
    #expect(try sequence(back, on: "2026-07-15") == "2 20260715")
    #expect(try back.events(on: "2026-07-15").map { $0["DTSTART"] }.contains("20260820T080000"))
    // Built for a day before that, as it was.
    #expect(try sequence(back, on: "2026-07-13") == "0 20251218")
    // Moved anew, after the site was published without the move.
    let anew = try back.published("2026-07-15").replacing(topics, with: topics + move)
    #expect(try sequence(anew, on: "2026-07-16") == "3 20260716")
  }

  /// A build for another address names the same events; only links differ.
  @Test func identityOutlivesTheAddressOfABuild() throws {
    var fixture = PublicFixture("dates: [2026-08-20]")
    let moved = try fixture.events(baseURL: "http://127.0.0.1:8000/thu")
    #expect(try moved.map { $0["UID"] } == fixture.events().map { $0["UID"] })
    #expect(moved.map { $0["URL"] } == ["http://127.0.0.1:8000/thu/lich-tiep-cong-dan/tru-so/"])
    fixture.files["site.yaml"] = fixture.files["site.yaml"]?.replacing("thu.example", with: "tinh.example:8443/xa/")
    #expect(try fixture.events().map { $0["UID"] } == ["lich-tiep-2026-08-20@tinh.example:8443/xa"])
  }

  /// Without a stated day the schedule counts from its start, and not from a day to come.
  @Test func stampWithoutADayOfAnnouncement() throws {
    let cancel = "changes: [{date: 2026-08-20, action: cancel, reason: Họp}]"
    #expect(try PublicFixture("dates: [2026-08-20]").events().map { $0["DTSTAMP"] } == ["20260101T000000Z"])
    #expect(
      try PublicFixture("dates: [2026-08-20]\n\(cancel)\npublished: 2025-12-18").events().map { $0["LAST-MODIFIED"] }
        == ["20251218T000000Z"])
    var early = PublicFixture("dates: [2026-08-20]")
    early.files["reception/lich-tiep.md"] = early.files["reception/lich-tiep.md"]?
      .replacing("from: 2026-01-01", with: "from: 2026-08-01")
    #expect(try early.events().map { $0["DTSTAMP"] } == ["20260715T000000Z"])
  }

  @Test func whatTheTextSays() throws {
    let event = try #require(
      PublicFixture(
        """
        dates: [2026-08-20]
        attendees: [Thanh tra tỉnh, Sở Xây dựng]
        changes:
          - {date: 2026-08-20, action: delegate, to: Phó Chủ tịch UBND xã, reason: Đi công tác, published: 2026-08-10}
          - {date: 2026-08-20, action: place, to: "Nhà văn hóa, thôn 2", reason: Sửa phòng}
        """
      ).events().first)
    #expect(event["SUMMARY"] == "Phó Chủ tịch UBND xã tiếp công dân thay Chủ tịch UBND xã")
    #expect(event["LOCATION"] == "Nhà văn hóa\\, thôn 2")
    #expect(
      event["DESCRIPTION"]
        == "Người tiếp thay: Phó Chủ tịch UBND xã. Lý do: Đi công tác. Thông báo ngày 10/08/2026.\\n"
        + "Đổi nơi tiếp: Nhà văn hóa\\, thôn 2. Lý do: Sửa phòng.\\nGiờ tiếp: giờ hành chính.\\n"
        + "Cùng tiếp: Thanh tra tỉnh\\, Sở Xây dựng.\\nhttps://thu.example/lich-tiep-cong-dan/tru-so/")
    #expect(event["DTSTART"] == "20260820")
    #expect(event["DTEND"] == "20260821")
  }

  /// Where a visitor goes, or does not have to.
  @Test(arguments: [
    (
      "mode: trực tuyến\nlinkedPlaces: [UBND xã Hai, UBND xã Ba]",
      "Trực tuyến: Trụ sở tiếp công dân\\, Số 1\\, đường Thử\\; điểm cầu: UBND xã Hai\\; UBND xã Ba",
      "Tiếp trực tuyến\\; điểm cầu: UBND xã Hai\\; UBND xã Ba.\\n"
    ),
    (
      "mode: trực tuyến", "Trực tuyến: Trụ sở tiếp công dân\\, Số 1\\, đường Thử", "Tiếp trực tuyến.\\n"
    ),
    (
      "linkedPlaces: [UBND xã Hai]", "Trụ sở tiếp công dân\\, Số 1\\, đường Thử\\; điểm cầu: UBND xã Hai",
      "Có thể đến điểm cầu: UBND xã Hai.\\n"
    ), ("mode: trực tiếp", "Trụ sở tiếp công dân\\, Số 1\\, đường Thử", ""),
  ])
  func onlineAndLinkedPlaces(_ keys: String, _ location: String, _ words: String) throws {
    let event = try #require(PublicFixture("dates: [2026-08-20]\nhours: [\"08:00-11:00\"]\n\(keys)").events().first)
    #expect(event["LOCATION"] == location)
    #expect(event["DESCRIPTION"] == "\(words)https://thu.example/lich-tiep-cong-dan/tru-so/")
  }

  @Test func provisionalIsTentative() throws {
    var fixture = PublicFixture("dates: [2026-08-20]")
    fixture.files["holidays/2026.yaml"] = "daysOff: [{date: 2026-08-21, name: Ngày lễ, unconfirmed: true}]\n"
    let event = try #require(fixture.events().first)
    #expect(event["STATUS"] == "TENTATIVE")
    #expect(event["DESCRIPTION"]?.contains("Lịch dự kiến") == true)
  }

  /// A calendar without sessions is still there to be followed.
  @Test func empty() throws {
    let text = try PublicFixture("dates: [2026-01-20]").calendar("lich-tiep-cong-dan/tru-so/lich.ics")
    #expect(text.hasSuffix("END:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n"))
    #expect(!text.contains("LAST-MODIFIED"))
  }

  @Test func subscriptionAddress() {
    #expect(
      CalendarPath.subscription(CalendarPath.all, baseURL: "https://thu.example")
        == "webcal://thu.example/lich-tiep-cong-dan/tat-ca.ics")
  }
}
