import Authorities
import Diagnostics
import Reception
import Testing

@testable import Transparency

@Suite struct ChangedSessionsTests {
  private func fixture(_ sessions: [String], _ more: String = "", entries: String = "") -> LawFixture {
    var fixture = LawFixture([
      "a": LawFixture.chairman(
        "ngày 10 và 25 hằng tháng", "hours: [\"14:00-17:00\"]\npublished: 2026-06-01\n\(more)",
        valid: "from: 2026-07-01, to: 2026-12-31")
    ])
    fixture.files["history/sessions.tsv"] =
      "session\tsequence\tfirst\tdate\ttimes\thost\tplace\tstatus\n"
      + sessions.map { $0.replacing("|", with: "\t") + "\tconfirmed\n" }.joined()
    fixture.files["history/entries.tsv"] = "entry\tfirst\tgone\na\t2026-07-01\t-\n\(entries)"
    return fixture
  }

  private func problems(_ sessions: [String], _ asOf: String, _ more: String = "", entries: String = "") throws
    -> [String]
  {
    try fixture(sessions, more, entries: entries).problems(asOf).filter { $0.hasPrefix("session-changed") }
  }

  private func session(
    _ day: String, _ sequence: Int = 0, times: String = "14:00-17:00", host: String = "Chủ tịch UBND xã",
    place: String = "Nơi tiếp xã, Số 1", first: String = "2026-07-01"
  ) -> String {
    "a-\(day)|\(sequence)|\(first)|\(day)|\(times)|\(host)|\(place)"
  }

  private func changed(_ what: String, at place: String = ":8:8") -> String {
    "session-changed: Buổi tiếp đã đăng nay khác mà không thay đổi nào nói lý do: \(what) @ content/reception/a.md\(place)"
  }

  @Test func whatStandsIsFine() throws {
    #expect(try problems([session("2026-08-10"), session("2026-08-25")], "2026-07-15") == [])
  }

  @Test func hoursPlaceAndHost() throws {
    let old = session("2026-08-10", times: "08:00-11:00")
    let (days, morning) = ("ngày 10/08/2026", "giờ 08:00–11:00 nay là 14:00–17:00")
    #expect(try problems([old], "2026-07-15") == [changed("\(days) \(morning)")])
    #expect(try problems([old], "2026-08-10") == [changed("\(days) \(morning)")])
    #expect(try problems([old], "2026-08-11") == [], "a day gone by")
    #expect(try problems([old], "2026-06-30") == [], "not published yet on that day")
    #expect(
      try problems([old, session("2026-08-25", times: "08:00-11:00")], "2026-07-15")
        == [changed("ngày 10/08/2026, 25/08/2026 \(morning)")])
    #expect(
      try problems([session("2026-08-10", host: "Bí thư", place: "Nơi cũ, Số 2")], "2026-07-15") == [
        changed(
          "\(days) người tiếp “Bí thư” nay là “Chủ tịch UBND xã”, nơi tiếp “Nơi cũ, Số 2” nay là “Nơi tiếp xã, Số 1”",
          at: ":6:7")
      ])
  }

  /// A change that is new tells it; one that was published before does not.
  @Test func aChangeTellsIt() throws {
    let old = session("2026-08-10", times: "08:00-11:00")
    let change =
      "changes:\n  - {date: 2026-08-10, action: move, to: 2026-08-10, hours: [\"14:00-17:00\"], reason: Họp, published: 2026-07-15}"
    #expect(try problems([old], "2026-07-15", change) == [])
    #expect(
      try problems([old], "2026-07-15", change, entries: "a/2026-08-10/move/2026-08-10\t2026-07-02\t-\n")
        == [changed("ngày 10/08/2026 giờ 08:00–11:00 nay là 14:00–17:00")])
    let place = "changes:\n  - {date: 2026-08-10, action: place, to: Hội trường, reason: Sửa, published: 2026-07-15}"
    #expect(
      try problems([old], "2026-07-15", place) == [changed("ngày 10/08/2026 giờ 08:00–11:00 nay là 14:00–17:00")])
  }

  /// Published so, nobody is told again, but the page knows it for good.
  @Test func publishedSo() throws {
    let rows = [session("2026-08-10", times: "08:00-11:00"), session("2026-08-10", 1, first: "2026-08-05")]
    let fixture = fixture(rows)
    #expect(try fixture.problems("2026-08-05").filter { $0.hasPrefix("session-changed") } == [])
    let untold = try fixture.law("2026-08-05").untold.map { "\($0.office) \($0.session.iso) \($0.since.iso)" }
    #expect(untold == ["xa 2026-08-10 2026-08-05"])
    #expect(try fixture.law("2026-08-04").untold.map(\.since.iso) == ["2026-08-04"], "the site of the day before")
    let told =
      "changes:\n  - {date: 2026-08-10, action: move, to: 2026-08-10, hours: [\"14:00-17:00\"], reason: Họp, published: 2026-08-05}"
    let entry = "a/2026-08-10/move/2026-08-10\t2026-08-05\t-\n"
    #expect(try self.fixture(rows, told, entries: entry).law("2026-08-06").untold.map(\.since.iso) == [])
  }

  /// The rule day 10/10 is a Saturday, held on Monday; it was announced for another day.
  private func session(of rule: String, on day: String, first: String = "2026-07-01", _ sequence: Int = 0) -> String {
    "a-\(rule)|\(sequence)|\(first)|\(day)|14:00-17:00|Chủ tịch UBND xã|Nơi tiếp xã, Số 1"
  }

  @Test func theDay() throws {
    let old = session(of: "2026-10-10", on: "2026-10-09")
    let moved = changed("ngày 09/10/2026 nay là ngày 12/10/2026", at: ":6:7")
    #expect(try problems([old], "2026-09-15") == [moved])
    #expect(try problems([old], "2026-10-12") == [moved], "somebody may still come in vain")
    #expect(try problems([old], "2026-10-13") == [], "both days gone by")
    #expect(
      try problems([session(of: "2026-10-10", on: "2026-10-14")], "2026-10-13")
        == [changed("ngày 14/10/2026 nay là ngày 12/10/2026", at: ":6:7")], "the day announced is still to come")
    #expect(
      try fixture([old]).law("2026-09-15").report.sorted().filter { $0.code == "session-changed" }.map { $0.fix?.vi }
        == [
          "trả lại điều đã đăng, rồi dời bằng “action: move” trong “changes” kèm lý do; ngày đổi vì lịch nghỉ mới thì báo ngay cho người đã đăng ký rồi đăng: trang ghi cả ngày cũ, lần sau không nhắc nữa"
        ])
  }

  @Test func aMoveTellsTheDay() throws {
    let old = session(of: "2026-10-10", on: "2026-10-12")
    let move = "changes:\n  - {date: 2026-10-12, action: move, to: 2026-10-14, reason: Họp, published: 2026-09-15}"
    #expect(try problems([old], "2026-09-15", move) == [])
    #expect(
      try problems([old], "2026-09-15", move, entries: "a/2026-10-12/move/2026-10-14\t2026-07-02\t-\n")
        == [changed("ngày 12/10/2026 nay là ngày 14/10/2026", at: ":6:7")])
    // Taken back, it is told by itself.
    let back = session(of: "2026-10-10", on: "2026-10-14")
    #expect(
      try problems([back], "2026-09-15", entries: "a/2026-10-12/move/2026-10-14\t2026-07-02\t-\n") == [])
  }

  /// A provisional day may change with the calendar of days off, as long as there is time to announce it.
  @Test func aProvisionalDayMayChange() throws {
    var fixture = fixture([])
    fixture.files["history/sessions.tsv"]? +=
      "a-2026-10-10\t0\t2026-07-01\t2026-10-09\t14:00-17:00\tChủ tịch UBND xã\tNơi tiếp xã, Số 1\ttentative\n"
    #expect(try fixture.problems("2026-10-02").filter { $0.hasPrefix("session-changed") } == [])
    #expect(
      try fixture.problems("2026-10-05").filter { $0.hasPrefix("session-changed") }
        == [changed("ngày 09/10/2026 nay là ngày 12/10/2026", at: ":6:7")])
  }

  @Test func everyDayOnceAnnouncedIsKept() throws {
    let rows = [
      session(of: "2026-10-10", on: "2026-10-09"), session(of: "2026-10-10", on: "2026-10-12", first: "2026-09-15", 1),
      session(of: "2026-10-25", on: "2026-10-23"), session(of: "2026-10-25", on: "2026-10-26", first: "2026-09-15", 1),
    ]
    let untold = try fixture(rows).law("2026-09-20").untold
    #expect(untold.map(\.since.iso) == ["2026-09-15"])
    #expect(
      untold.flatMap(\.moves).map { "\($0.from.iso) \($0.to?.iso ?? "")" }
        == ["2026-10-09 2026-10-12", "2026-10-23 2026-10-26"])
    #expect(try fixture(rows).problems("2026-09-20").filter { $0.hasPrefix("session-changed") } == [])
  }
}
