import Authorities
import Testing

@testable import Portal

@Suite struct MonthGridTests {
  private static let calendar = WorkingCalendar(
    Holidays(years: [
      HolidayYear(
        year: 2026,
        daysOff: [day("2026-08-31", "2026-09-02", "Quốc khánh")],
        makeUp: [MakeUpDay(date: CivilDay(daysSinceEpoch: 20_687))])
    ]))

  private static func day(_ from: String, _ to: String, _ name: String) -> DayOff {
    guard let from = CivilDay(iso: from), let to = CivilDay(iso: to) else { preconditionFailure("\(from)") }
    return DayOff(from: from, to: to, name: name)
  }

  private func row(_ iso: String, _ host: String, kind: SessionRow.Kind = .scheduled) throws -> SessionRow {
    let office = OfficeName(slug: "xa", name: "Xã", href: "lich-tiep-cong-dan/xa/index.html")
    let day = try #require(CivilDay(iso: iso))
    return SessionRow(
      id: "\(host)-\(iso)", schedule: host, kind: kind, day: day, order: day, date: "", times: "", start: "08:00",
      host: host, office: office)
  }

  private func grid(_ first: String, _ rows: [SessionRow] = [], isCrowded: Bool = false) throws -> MonthGrid {
    BlankMonth(try #require(CivilDay(iso: first)), Self.calendar).filled(with: rows, isCrowded: isCrowded) {
      "#\($0.id)"
    }
  }

  /// 1/8/2026 is a Saturday, 31/8 a Monday.
  @Test func weeksRunFromMondayToSunday() throws {
    let grid = try grid("2026-08-01")
    #expect(grid.name == "tháng\u{A0}08/2026")
    let numbers = grid.weeks.map { week in week.days.map { $0.number ?? "" }.joined(separator: " ") }
    #expect(
      numbers == [
        "     1 2", "3 4 5 6 7 8 9", "10 11 12 13 14 15 16", "17 18 19 20 21 22 23", "24 25 26 27 28 29 30", "31      ",
      ])
  }

  /// A month that begins on a Monday and one that ends on a Sunday have no blank cells there.
  @Test func wholeWeeksHaveNoBlanks() throws {
    #expect(try grid("2026-06-01").weeks.first?.days.first?.number == "1")
    #expect(try grid("2026-05-01").weeks.last?.days.last?.number == "31")
    #expect(try grid("2027-02-01").weeks.map(\.days.count) == [7, 7, 7, 7])
  }

  @Test func daysOffAndMakeUpDaysAreNamed() throws {
    let august = try grid("2026-08-01").weeks.flatMap(\.days).filter { $0.number != nil }
    #expect(august.filter(\.isMakeUp).map(\.number) == ["22"])
    #expect(august.filter { $0.off != nil }.map { [$0.number, $0.off] } == [["31", "Quốc khánh"]])
    let september = try grid("2026-09-01").weeks.flatMap(\.days)
    #expect(september.filter { $0.off == "Quốc khánh" }.map(\.number) == ["1", "2"])
  }

  /// Hosts are told only on a day with several sessions; sessions of other months are left out.
  @Test func sessionsStandOnTheirDays() throws {
    let rows = try [
      row("2026-07-31", "a"), row("2026-08-03", "a"), row("2026-08-03", "b", kind: .cancelled), row("2026-08-31", "a"),
      row("2026-09-01", "a"),
    ]
    let marks = try grid("2026-08-01", rows).weeks.flatMap(\.days).filter { !$0.sessions.isEmpty }
    #expect(marks.map(\.number) == ["3", "31"])
    #expect(marks[0].sessions.map(\.href) == ["#a-2026-08-03", "#b-2026-08-03"])
    #expect(marks[0].sessions.map(\.who) == ["a", "b"])
    #expect(marks[0].sessions.map(\.isCancelled) == [false, true])
    #expect(marks[1].sessions.map(\.who) == [nil])
  }

  @Test func aCrowdedMonthHasOneMarkADay() throws {
    let rows = try [row("2026-08-03", "a"), row("2026-08-03", "b"), row("2026-08-04", "a")]
    let marks = try grid("2026-08-01", rows, isCrowded: true).weeks.flatMap(\.days).flatMap(\.sessions)
    #expect(marks.map(\.text) == ["2 buổi", "08:00"])
    #expect(marks.map(\.href) == ["#a-2026-08-03", "#a-2026-08-04"])
  }

  @Test func whatAMarkSays() throws {
    var office = try row("2026-08-05", "a")
    office.start = nil
    let rows = try [row("2026-08-04", "a"), office, row("2026-08-06", "a", kind: .rest)]
    let marks = try grid("2026-08-01", rows).weeks.flatMap(\.days).flatMap(\.sessions)
    #expect(marks.map(\.text) == ["08:00", "giờ HC", "không tiếp"])
  }
}
