import Testing
import Transparency

@testable import Portal

@Suite struct SessionNotesTests {
  private func notes(_ schedule: String, shift: String = "chuyển sang ngày làm việc tiếp theo") throws -> [String] {
    var fixture = PublicFixture(schedule)
    fixture.files["reception/lich-tiep.md"] = fixture.files["reception/lich-tiep.md"]?
      .replacing("onDayOff: chuyển sang ngày làm việc tiếp theo", with: "onDayOff: \(shift)")
    let sessions = try fixture.record().sessions
    return SessionNotes.notes(try #require(sessions.first { !$0.history.isEmpty }))
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
    ("[\"09:00-\"]", "Đổi giờ: từ 09:00 (trước là 08:00–11:00). Lý do: Họp."),
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
        == ["Tiếp thêm ngoài lịch, từ 09:00. Lý do: Nhiều người đăng ký."])
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
