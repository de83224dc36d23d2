import Authorities
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
}
