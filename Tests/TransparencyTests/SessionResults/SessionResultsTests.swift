import Authorities
import Testing

@testable import Releases
@testable import SessionResults

@Suite struct SessionResultsTests {
  private static let chairman = "Chủ tịch UBND tỉnh"

  private func lines(_ results: SessionResults) -> [String] {
    results.sessions.map { session in
      let visits = session.visits.map { " \($0)" } ?? ""
      let standIn = session.standIn.map { " (\($0))" } ?? ""
      return "\(session.date.iso) \(session.host ?? "–")\(standIn): \(session.standing.vietnamese)\(visits)"
    }
  }

  @Test func nothingWithoutTables() throws {
    let results = try SessionFixture(tables: [:]).results()
    #expect(results.isEmpty && results.sessions.isEmpty && results.sums.isEmpty)
  }

  /// Held, held by another, cancelled, not told of; today's session may still come; zero is a value.
  @Test func whatBecameOfEachSession() throws {
    let fixture = SessionFixture(
      "16/3/2026,tinh,\(Self.chairman),trực tiếp,0,,,,", "15/4/2026,tinh,Phó Chủ tịch UBND tỉnh,,4,4,3,0,0",
      "20/4/2026,xa,\(Self.chairman),đột xuất,2,2,1,0,0", "21/4/2026,tinh,Công chức,thường xuyên,7,7,7,0,0")
    let province = try fixture.results().sessions.filter { $0.office == "tinh" || $0.host == Self.chairman }
    let results = try fixture.results()
    #expect(province.count == 6)
    #expect(
      lines(results).filter { !$0.contains("UBND xã") } == [
        "2026-03-16 Chủ tịch UBND tỉnh: trực tiếp 0",
        "2026-04-15 Chủ tịch UBND tỉnh (Phó Chủ tịch UBND tỉnh): ủy quyền 4",
        "2026-04-20 Chủ tịch UBND tỉnh: đột xuất 2",
        "2026-04-21 –: thường xuyên 7",
        "2026-05-15 Chủ tịch UBND tỉnh: hủy",
        "2026-06-15 Chủ tịch UBND tỉnh: chưa có kết quả",
      ])
  }

  /// Nobody has told yet of a session that was to be held by another.
  @Test func whoWasToStandInIsNamed() throws {
    var fixture = SessionFixture("16/3/2026,tinh,\(Self.chairman),trực tiếp,0,,,,")
    let changed =
      "action: cancel, reason: Họp}\n  - {date: 2026-06-15, action: delegate, to: Chánh Văn phòng, reason: Họp}"
    fixture.files["reception/tinh.md"] = fixture.files["reception/tinh.md"]?
      .replacing("action: cancel, reason: Họp}", with: changed)
    let told = lines(try fixture.results())
    #expect(told.contains("2026-06-15 Chủ tịch UBND tỉnh (Chánh Văn phòng): chưa có kết quả"))
    #expect(told.contains("2026-05-15 Chủ tịch UBND tỉnh: hủy"))
    #expect(told.contains("2026-04-15 Chủ tịch UBND tỉnh: chưa có kết quả"))
  }

  @Test func daysOfAPeriod() throws {
    let fixture = SessionFixture(
      "16/3/2026,tinh,\(Self.chairman),trực tuyến,3,3,3,0,0", "15/4/2026,tinh,\(Self.chairman),ủy quyền,4,4,3,0,0",
      "15/4/2026,tinh,\(Self.chairman),trực tiếp,1,1,1,0,0", "20/4/2026,tinh,\(Self.chairman),đột xuất,2,2,1,1,8")
    let period = try fixture.period("2026-q2")
    #expect(period.isClosed && !period.isSum)
    let province = try #require(period.units.first { $0.unit.name == "UBND tỉnh" })
    let figures = province.figures
    // One day held partly by the host is held by the host.
    #expect((figures.scheduled, figures.direct, figures.delegated) == (3, 2, 0))
    #expect((figures.cancelled, figures.unreported, figures.unscheduled, figures.regular) == (1, 0, 1, 0))
    #expect(figures.visits.value == 10)
    let people = try #require(fixture.totals("2026-q2").shown("UBND tỉnh").people)
    #expect((people.persons.value, people.matters.value) == (10, 8))
    #expect((people.groups.value, people.groupPersons.value) == (1, 8))
    let commune = try #require(period.units.first { $0.unit.name == "UBND xã" })
    #expect((commune.figures.scheduled, commune.figures.unreported, commune.figures.direct) == (11, 11, 0))
    #expect(period.figures.scheduled == 14)
    #expect(period.hosts.map { $0.host ?? "–" } == [Self.chairman, "Chủ tịch UBND xã"])
  }

  /// A running period tells days and visits; the rest would differ by one session from one build to the next.
  @Test func runningPeriod() throws {
    let fixture = SessionFixture(
      "15/6/2026,tinh,\(Self.chairman),,3,3,3,0,0", "18/6/2026,xa,Chủ tịch UBND xã,,2,2,2,0,0",
      "25/6/2026,xa,Chủ tịch UBND xã,,2,2,2,0,0")
    let period = try fixture.period("2026-q3")
    #expect((period.isClosed, period.last.iso) == (false, "2026-07-15"))
    #expect(period.people == .notYet)
    #expect(period.units.map(\.people) == [.notYet, .notYet])
    #expect(period.figures.visits.value == 7)
    #expect(try fixture.period("2026-q3", "2026-09-15").people == .notYet, "without a release")
    #expect(try fixture.totals("2026-q3", "2026-09-15").whole?.persons.value == 7)
  }

  @Test func sumsOfClosedPeriods() throws {
    let fixture = SessionFixture(
      "15/1/2026,tinh,\(Self.chairman),,3,5,3,0,0", "16/2/2026,tinh,\(Self.chairman),đột xuất,1,1,1,0,0",
      "17/2/2026,tinh,\(Self.chairman),đột xuất,1,1,1,0,0",
      "15/4/2026,tinh,\(Self.chairman),,4,4,3,0,0", "16/3/2026,tinh,\(Self.chairman),,2,2,2,0,0",
      "20/4/2026,tinh,\(Self.chairman),đột xuất,1,1,1,0,0")
    let results = try fixture.results()
    #expect(results.periods.map(\.id) == ["2026-q1", "2026-q2", "2026-q3"])
    #expect(results.sums.map(\.id) == ["2026-6t"])
    let half = try fixture.period("2026-6t")
    #expect((half.figures.visits.value, half.people) == (12, .notYet))
    #expect((half.first.iso, half.last.iso) == ("2025-12-15", "2026-06-14"))
  }

  /// What one row does not say makes the sum unknown, not smaller.
  @Test func unsaidIsNotZero() throws {
    let fixture = SessionFixture(
      "16/3/2026,tinh,\(Self.chairman),,3,3,3,,", "15/4/2026,tinh,\(Self.chairman),,4,4,,0,0",
      "20/4/2026,tinh,\(Self.chairman),đột xuất,0,,,,", "21/4/2026,tinh,\(Self.chairman),đột xuất,1,1,1,0,0")
    let people = try #require(fixture.totals("2026-q2").whole)
    #expect((people.persons.value, people.matters.value, people.groups.value) == (8, nil, nil))
  }

  @Test func draftPlacesWait() throws {
    var fixture = SessionFixture("16/4/2026,xa,Chủ tịch UBND xã,,3,3,3,0,0")
    fixture.files["offices/xa.md"] =
      "---\nname: Nơi tiếp xã\nunit: UBND xã\nlevel: commune\naddress: Số 2\ndraft: true\n---\n"
    #expect(try fixture.results().isEmpty)
  }

  /// A schedule that cannot be read is one fault, not one a row.
  @Test func brokenScheduleIsOneFault() throws {
    var fixture = SessionFixture("15/4/2026,tinh,\(Self.chairman),,3,3,3,0,0")
    fixture.files["reception/tinh.md"] =
      "---\noffice: tinh\nhost: \(Self.chairman)\nvalid: {from: 2026-01-01}\nrule: ngày 15\n---\n"
    #expect(try fixture.problems() == [])
  }
}
