import Reception
import Testing
import Transparency

@testable import Portal

@Suite struct SessionNotesTests {
  private func sessions(_ schedule: String, shift: String) throws -> [ReceptionSession] {
    var fixture = PublicFixture(schedule)
    fixture.files["reception/lich-tiep.md"] = fixture.files["reception/lich-tiep.md"]?
      .replacing("onDayOff: chuyển sang ngày làm việc tiếp theo", with: "onDayOff: \(shift)")
    return try fixture.record().sessions
  }

  private func notes(_ schedule: String, shift: String = "chuyển sang ngày làm việc tiếp theo") throws -> [String] {
    SessionNotes.notes(try #require(try sessions(schedule, shift: shift).first { !$0.history.isEmpty }))
  }

  /// The first session of a schedule that is not as its rule says.
  private func changed(_ schedule: String, shift: String = "chuyển sang ngày làm việc tiếp theo") throws
    -> ReceptionSession
  {
    let sessions = try sessions(schedule, shift: shift)
    return try #require(sessions.first { $0.isShifted || $0.status != .scheduled || !$0.history.isEmpty })
  }

  /// A row says a change once: in its status, or in the place of what was changed; what is left to say is why.
  @Test(
    arguments: [
      (
        "dates: [2026-09-15]\nchanges: [{date: 2026-09-15, action: move, to: 2026-09-17, reason: Họp, published: 2026-09-01}]",
        "Dời từ thứ\u{A0}Ba, 15/09/2026", ["Lý do dời: Họp. Thông báo ngày 01/09/2026."]
      ),
      (
        "dates: [2026-09-15]\nchanges:\n  - {date: 2026-09-15, action: move, to: 2026-09-17, reason: Họp}\n"
          + "  - {date: 2026-09-17, action: move, to: 2026-09-18, reason: Mưa bão}",
        "Dời từ thứ\u{A0}Năm, 17/09/2026",
        [
          "Dời từ thứ\u{A0}Ba, 15/09/2026 sang thứ\u{A0}Năm, 17/09/2026. Lý do: Họp.", "Lý do dời: Mưa bão.",
        ]
      ),
      (
        "dates: [2026-09-15]\nchanges: [{date: 2026-09-15, action: cancel, reason: Họp}]", "Hủy", ["Lý do hủy: Họp."]
      ),
      (
        "dates: [2026-09-15]\nchanges: [{date: 2026-09-17, action: extra, reason: Nhiều người đăng ký}]",
        "Buổi tiếp thêm", ["Lý do thêm: Nhiều người đăng ký."]
      ),
      (
        "dates: [2026-09-15]\nchanges: [{date: 2026-09-15, action: delegate, to: Phó Chủ tịch, reason: Đi công tác}]",
        nil,
        ["Lý do ủy quyền: Đi công tác."]
      ),
      (
        "dates: [2026-09-15]\nchanges: [{date: 2026-09-15, action: place, to: Hội trường, reason: Sửa nhà}]", nil,
        ["Lý do đổi nơi tiếp: Sửa nhà."]
      ),
      ("rule: ngày 1 hằng tháng", "Chuyển từ ngày 01/08/2026, ngày nghỉ (thứ Bảy)", []),
    ] as [(String, String?, [String])])
  func aRowSaysAChangeOnce(schedule: String, status: String?, remarks: [String]) throws {
    let session = try changed(schedule)
    #expect(SessionNotes.status(session) == status)
    #expect(SessionNotes.remarks(session) == remarks)
  }

  @Test func aRowThatAwaitsANotice() throws {
    let session = try changed("rule: ngày 1 hằng tháng", shift: "thông báo sau")
    #expect(SessionNotes.status(session) == "Chờ thông báo riêng")
    #expect(SessionNotes.remarks(session) == ["Thay cho ngày 01/08/2026, ngày nghỉ (thứ Bảy)."])
  }

  @Test func aDayIsGivenAfterASeparateNotice() throws {
    #expect(
      try notes(
        "rule: ngày 1 hằng tháng\nchanges: [{date: 2026-09-01, action: move, to: 2026-09-04, reason: Lịch họp}]",
        shift: "thông báo sau")
        == ["Buổi của ngày 01/09/2026 (Quốc khánh) nay tiếp vào thứ\u{A0}Sáu, 04/09/2026. Lý do: Lịch họp."])
  }

  @Test(arguments: [
    ("[\"09:00-10:00\"]", "Đổi giờ: 09:00–10:00 (trước là 08:00–11:00). Lý do: Họp."),
    ("[\"09:00-\"]", "Đổi giờ: từ\u{A0}09:00 (trước là 08:00–11:00). Lý do: Họp."),
  ])
  func otherHoursOfTheSameDay(hours: String, expected: String) throws {
    #expect(
      try notes(
        """
        dates: [2026-09-15]
        hours: ["08:00-11:00"]
        changes: [{date: 2026-09-15, action: move, to: 2026-09-15, hours: \(hours), reason: Họp}]
        """) == [expected])
  }

  @Test func anExtraSessionHasNoOtherHours() throws {
    #expect(
      try notes(
        "dates: [2026-09-15]\nchanges: [{date: 2026-09-17, action: extra, hours: [\"09:00-\"], reason: Nhiều người đăng ký}]"
      )
        == ["Tiếp thêm ngoài lịch, từ\u{A0}09:00. Lý do: Nhiều người đăng ký."])
  }

  @Test(arguments: [
    ("", "đăng ký được chuyển sang thứ\u{A0}Ba, 22/09/2026"),
    (
      "{date: 2026-09-22, action: move, to: 2026-09-23, reason: Bão}",
      "đăng ký được chuyển sang buổi thứ\u{A0}Ba, 22/09/2026, nay là thứ\u{A0}Tư, 23/09/2026"
    ),
    (
      "{date: 2026-09-22, action: cancel, reason: Bão}",
      "đăng ký được chuyển sang buổi thứ\u{A0}Ba, 22/09/2026, nhưng buổi ấy nay cũng đã hủy"
    ),
  ])
  func registrationsGoTo(then: String, expected: String) throws {
    let cancel = "{date: 2026-09-15, action: cancel, reason: Họp, carriedTo: 2026-09-22}"
    #expect(
      try notes("dates: [2026-09-15, 2026-09-22]\nchanges: [\(cancel), \(then)]")
        == ["Hủy buổi thứ\u{A0}Ba, 15/09/2026; \(expected). Lý do: Họp."])
  }

  /// What the line “Hôm nay” reads: when the place closes, as far as it is known, for a span without an end.
  @Test(arguments: [
    ("[\"08:00-11:00\", \"14:00-\"]", "08:00-11:00 14:00-~17:00"), ("[\"08:00-\"]", "08:00-~17:00"),
    ("[\"08:00-\", \"13:30-\"]", "08:00-~11:30 13:30-~17:00"), ("[\"17:00-\"]", "17:00-"),
  ])
  func hoursForToday(hours: String, expected: String) throws {
    let office = "hours: [{days: \"thứ Hai–thứ Sáu\", times: [\"07:30-11:30\", \"13:30-17:00\"]}]"
    let record = try PublicFixture("dates: [2026-09-15]\nhours: \(hours)", office: office).record()
    #expect(ReceptionRows(record).all.map(\.hours) == [expected])
    let unknown = try PublicFixture("dates: [2026-09-15]\nhours: [\"08:00-\"]").record()
    #expect(ReceptionRows(unknown).all.map(\.hours) == ["08:00-"])
  }

  @Test func howCitizensTakePart() throws {
    let rows: (String) throws -> [String?] = { keys in
      try ReceptionRows(PublicFixture("dates: [2026-09-15]\n\(keys)").record()).all.map(\.way)
    }
    #expect(try rows("mode: trực tuyến\nlinkedPlaces: [Xã Hai, Xã Ba]") == ["Tiếp trực tuyến; điểm cầu: Xã Hai; Xã Ba"])
    #expect(try rows("linkedPlaces: [Xã Hai]") == ["Có thể đến điểm cầu: Xã Hai"])
    #expect(try rows("mode: trực tiếp") == [nil])
    #expect(
      try rows("mode: trực tuyến\nchanges: [{date: 2026-09-15, action: cancel, reason: Bão}]") == [nil],
      "nobody takes part")
  }
}
