import Authorities
import Diagnostics
import Formats
import Testing
import Transparency

@testable import Records
@testable import Releases
@testable import SessionResults

@Suite struct SessionTableTests {
  private func row(_ fixture: SessionFixture) throws -> SessionResultRow {
    let records = fixture.source().sessionResults
    #expect(records.report.isEmpty)
    return try #require(records.rows.first)
  }

  @Test func readsARow() throws {
    let row = try row(SessionFixture("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,Trực tiếp,12,14,9,1,6"))
    #expect((row.date.iso, row.office, row.host, row.form) == ("2026-04-15", 0, "Chủ tịch UBND tỉnh", .direct))
    #expect(row.counts == SessionCounts(visits: 12, persons: 14, matters: 9, groups: 1, groupPersons: 6))
  }

  @Test(
    arguments: SessionFixture.header.split(separator: ",").map(String.init) + SessionColumn.allCases.flatMap(\.headings)
  )
  func ownHeadingsDoNotIdentify(_ heading: String) { #expect(!IdentifyingHeading.matches(heading)) }

  /// Zero is counted, nothing is not said.
  @Test func emptyIsNotZero() throws {
    let row = try row(SessionFixture("2026-04-15,tinh,chu tich ubnd tinh,,0,,,,"))
    #expect(row.form == nil)
    #expect(row.counts == SessionCounts(visits: 0))
  }

  /// A place is named by its name, its file, or its unit when that has one place; with or without marks.
  @Test(arguments: ["Trụ sở tỉnh", "TRỤ SỞ  TỈNH", "tru so tinh", "tinh", "UBND tỉnh", "ubnd tinh"])
  func places(_ name: String) throws {
    #expect(try row(SessionFixture("15/4/2026,\(name),Chủ tịch UBND tỉnh,,1,,,,")).office == 0)
  }

  @Test(arguments: [
    ("trực tiếp", SessionForm.direct), ("Uỷ quyền", .delegated), ("ỦY QUYỀN", .delegated),
    ("tiếp đột xuất", .unscheduled),
    ("thuong xuyen", .regular), ("Tiếp trực tuyến", .online),
  ]) func forms(_ word: String, _ form: SessionForm) throws {
    #expect(try row(SessionFixture("15/4/2026,tinh,Chủ tịch UBND tỉnh,\(word),1,,,,")).form == form)
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("007", 7), ("1.234", 1234), ("99.999", 99_999), ("99999", 99_999),
  ]) func wholeNumbers(_ text: String, _ number: Int) { #expect(Self.number(text) == number) }

  @Test(arguments: [
    "", "-1", "+1", "1,5", "1.5", "12.34", ".123", "1..23", "1.2345", "100000", "0912345678", "ba", "1e3", "٣",
  ])
  func notWholeNumbers(_ text: String) { #expect(Self.number(text) == nil) }

  private static func number(_ text: String) -> Int? { Array(text.utf8).withUnsafeBufferPointer(WholeNumberCell.read) }

  /// Each fault once, at its cell.
  @Test(arguments: [
    (",Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,,,,", "A2 empty-cell"),
    ("15/4/2026,,Chủ tịch UBND tỉnh,,1,,,,", "B2 empty-cell"),
    ("15/4/2026,Trụ sở tỉnh,,,1,,,,", "C2 empty-cell"),
    ("31/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,,,,", "A2 impossible-date"),
    ("15/4/0226,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,,,,", "A2 session-date-implausible"),
    ("4/15/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,,,,", "A2 date-month-first"),
    ("15/8/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,,,,", "A2 session-date-in-future"),
    ("15/4/2026,Trụ sở tình,Chủ tịch UBND tỉnh,,1,,,,", "B2 unknown-office"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND xã,,1,,,,", "C2 unknown-host"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,gián tiếp,1,,,,", "D2 unknown-value"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,-3,,,,", "E2 session-count-form"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,0,3,2,1,5", "F2 session-count-contradiction"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,2,0,0,0,0", "F2 session-count-contradiction"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,2,9,1,0,7", "I2 session-count-contradiction"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,2,9,1,1,0", "I2 session-count-contradiction"),
    ("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,2,9,1,2,9", "I2 session-group-small"),
    ("Tổng cộng,,,,2,9,1,2,9", "A2 totals-row"),
    ("14/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,1,1,0,0", "A2 session-not-scheduled"),
    ("15/5/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,1,1,1,0,0", "A2 session-cancelled"),
    ("15/4/2026,Trụ sở tỉnh,Phó Chủ tịch UBND tỉnh,trực tiếp,1,1,1,0,0", "D2 session-form-differs"),
  ]) func oneFaultOneMessage(_ row: String, _ expected: String) throws {
    #expect(try SessionFixture(row).problems() == [expected])
  }

  /// Visits, persons, matters and groups are different units: no other relation is certain.
  @Test(arguments: ["5,3,1,0,0", "2,40,1,1,38", "3,3,7,0,0", "1,1,0,0,0", "2,2,1,1,30"])
  func countsThatMayBe(_ counts: String) throws {
    #expect(try SessionFixture("15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,\(counts)").problems() == [])
  }

  @Test func identifyingColumnDisclosesAPerson() throws {
    let fixture = SessionFixture(
      "15/4/2026,tinh,Chủ tịch UBND tỉnh,A", header: "Ngày tiếp,Nơi tiếp,Người tiếp,Họ tên công dân")
    let problem = try #require(fixture.source().sessionResults.report.problems.first)
    #expect((problem.code, problem.disclosesPerson) == ("identifying-column", true))
  }

  @Test func sameSessionTwiceOverFilesAndNames() throws {
    let header = "Ngày tiếp,Nơi tiếp,Người tiếp,Hình thức\n"
    let fixture = SessionFixture(tables: [
      "a.csv": header + "15/4/2026,tinh,Chủ tịch UBND tỉnh,ủy quyền\n",
      "b.csv": header + "15/4/2026,UBND tỉnh,Phó Chủ tịch UBND tỉnh,ủy quyền\n",
    ])
    #expect(try fixture.problems() == ["A2 session-result-twice"])
  }

  /// An empty cell of a column that the table has is said once a column; where nobody came it means zero.
  @Test func missingCounts() throws {
    let fixture = SessionFixture(
      "16/4/2026,xa,Chủ tịch UBND xã,,3,,2,0,0", "23/4/2026,xa,Chủ tịch UBND xã,,0,,,,",
      "29/4/2026,xa,Chủ tịch UBND xã,,1,,2,0,0",
      "7/5/2026,xa,Chủ tịch UBND xã,,,4,2,0,0")
    let problems = try fixture.problems()
    #expect(problems == ["F2 session-count-missing", "A4 session-not-scheduled", "E5 session-count-missing"])
  }

  // MARK: Titles that hold the name of a place

  private func asked(_ host: String, form: String = "thường xuyên", units: String, reception: String = "") throws
    -> [String]
  {
    var fixture = SessionFixture("16/4/2026,Nơi tiếp xã,\(host),\(form),1,1,1,0,0")
    fixture.files["site.yaml"] = """
      title: Thử
      baseURL: https://thu.example
      publisher: {name: Thử}
      licence: CC-BY-4.0
      units: [{name: UBND tỉnh, level: province}, {name: UBND xã, level: commune}\(units)]

      """
    if !reception.isEmpty {
      fixture.files["reception/bi-thu.md"] =
        "---\noffice: xa\nhost: \(reception)\nrole: other\nvalid: {from: 2026-04-01, to: 2026-12-31}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ\n---\n"
    }
    return try fixture.problems()
  }

  /// The party committee and the council of a declared unit's place are no person.
  @Test(arguments: [
    "Bí thư Đảng ủy xã Phú Mỹ", "Phó Bí thư Đảng uỷ xã Phú Mỹ", "Chủ tịch HĐND xã Phú Mỹ",
    "Phó Chủ tịch Hội đồng nhân dân xã Phú Mỹ",
  ]) func bodiesBesideTheUnits(_ host: String) throws {
    for name in ["UBND xã Phú Mỹ", "Ủy ban nhân dân xã Phú Mỹ"] {
      #expect(try asked(host, units: ", {name: \(name), level: commune}") == [])
    }
    #expect(try asked(host, units: "") == ["C2 name-unreviewed"])
    #expect(
      try asked("\(host) – ông Lê Văn Tám", units: ", {name: UBND xã Phú Mỹ, level: commune}") == ["C2 personal-data"])
  }

  /// A title under which somebody receives by the schedules, word for word; never a name.
  @Test func hostsOfTheSchedules() throws {
    let host = "Bí thư Đảng ủy xã Phú Mỹ"
    #expect(try asked(host, form: "", units: "", reception: host) == [])
    #expect(try asked("bí thư  Đảng uỷ xã Phú Mỹ", form: "", units: "", reception: host) == [])
    #expect(try asked("Chủ tịch HĐND xã Phú Mỹ", units: "", reception: host) == ["C2 name-unreviewed"])
    for named in [
      "\(host) Lê Văn Tám", "\(host) – Lê Văn Tám", "Bí thư Đảng ủy Lê Thị Tèo", "Bí thư Đảng ủy xã Lê Tám",
    ] {
      #expect(
        try asked(named, units: "", reception: named).contains {
          $0.hasPrefix("C2 name-") || $0.hasPrefix("C2 personal-")
        }, "\(named)")
    }
    #expect(try asked("Lê Phú Mỹ", units: "", reception: "Lê Phú Mỹ") != [])
  }

  // MARK: Held at another place

  private func held(_ rows: [String]) -> SessionFixture {
    var fixture = SessionFixture(tables: [
      "2026.csv": ([SessionFixture.header] + rows).joined(separator: "\n") + "\n"
    ])
    fixture.files["reception/tinh.md"]?.replace(
      "action: cancel, reason: Họp}",
      with: "action: cancel, reason: Họp}\n  - {date: 2026-04-15, action: place, to: Nơi tiếp xã, reason: Tại cơ sở}")
    return fixture
  }

  /// Its result may name either place, and counts at that of the schedule.
  @Test func aSessionHeldAtAnotherPlace() throws {
    let (there, home) = (
      "15/4/2026,Nơi tiếp xã,Chủ tịch UBND tỉnh,,3,3,3,0,0", "15/4/2026,Trụ sở tỉnh,Chủ tịch UBND tỉnh,,3,3,3,0,0"
    )
    #expect(try held([there]).problems() == [])
    #expect(try held([there, home]).problems() == ["A3 session-result-twice"])
    let table = { (rows: [String]) in
      let record = PublicRecord(try CheckedRecords(held(rows).source(), asOf: .named("2026-07-15")))
      return SessionResultTable.write(record)
    }
    #expect(try table([there]) == table([home]))
    #expect(
      try held(["16/3/2026,Nơi tiếp xã,Chủ tịch UBND tỉnh,,3,3,3,0,0"]).problems() == ["C2 unknown-host"],
      "of that day alone")
  }
}
