import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Transparency

@Suite struct DutyStandingTests {
  private func standing(_ keys: String, status: String, on day: String) throws -> DutyStanding {
    try DutyFixture(keys, status: status).duty().standing(
      on: try #require(CivilDay(iso: day)), in: ReportingYear())
  }

  /// The day itself is still in time.
  @Test(arguments: [
    ("chưa bắt đầu", "2026-06-30", DutyStanding.State.notStarted), ("chưa bắt đầu", "2026-07-01", .overdue),
    ("đang thực hiện", "2026-06-30", .inProgress), ("đang thực hiện", "2026-07-01", .overdue),
    ("hoàn thành", "2027-01-01", .done),
  ]) func withADay(_ status: String, _ day: String, _ state: DutyStanding.State) throws {
    let standing = try standing("due: 2026-06-30", status: status, on: day)
    #expect(standing.state == state)
    #expect(standing.deadline?.iso == "2026-06-30")
  }

  /// Terms end where the reporting year has them; a month is one of the calendar.
  @Test(arguments: [
    ("tháng", "2026-02-10", "tháng 02/2026", "2026-02-28"), ("quý", "2026-03-14", "Quý I/2026", "2026-03-14"),
    ("quý", "2026-03-15", "Quý II/2026", "2026-06-14"),
    ("6 tháng", "2026-11-24", "6 tháng cuối năm 2026", "2026-12-14"),
    ("năm", "2026-12-15", "Năm 2027", "2027-12-14"),
  ]) func terms(_ recurring: String, _ day: String, _ title: String, _ end: String) throws {
    let standing = try standing("recurring: \(recurring)", status: "đang thực hiện", on: day)
    #expect((standing.state, standing.term, standing.deadline?.iso) == (.inProgress, title, end))
  }

  /// What was done in one term is not done in the next.
  @Test(arguments: [
    ("hoàn thành", "2026-03-20", DutyStanding.State.done, false),
    ("hoàn thành", "2026-03-14", .doneBefore, true),
    ("đang thực hiện", "2026-03-14", .overdue, true), ("chưa bắt đầu", "2026-03-15", .notStarted, false),
  ]) func earlierTerms(_ status: String, _ updated: String, _ state: DutyStanding.State, _ isEarlier: Bool) throws {
    let standing = try standing("recurring: quý\nupdated: \(updated)", status: status, on: "2026-04-01")
    #expect((standing.state, standing.isOfEarlierTerm) == (state, isEarlier))
  }

  /// A term that ended without a result is overdue until the one that runs has its own. Without a result ever, terms count
  /// from the first record.
  @Test(arguments: [
    ("tháng", "hoàn thành", "2026-11-20", "", "overdue 3 tháng 12/2026–tháng 02/2027"),
    ("tháng", "hoàn thành", "2027-02-01", "", "doneBefore"),
    ("tháng", "hoàn thành", "2027-03-01", "{updated: 2026-05-02, status: đang thực hiện}", "done"),
    ("tháng", "đang thực hiện", "2027-03-02", "{updated: 2027-02-20, status: hoàn thành}", "inProgress"),
    (
      "tháng", "đang thực hiện", "2027-03-02", "{updated: 2027-01-31, status: hoàn thành}",
      "overdue 1 tháng 02/2027–tháng 02/2027"
    ),
    ("năm", "chưa bắt đầu", "2026-02-02", "", "overdue 1 Năm 2026–Năm 2026"),
    ("năm", "chưa bắt đầu", "2026-12-15", "", "notStarted"),
    ("quý", "đang thực hiện", "2026-03-01", "", "overdue 5 Quý I/2026–Quý I/2027"),
    ("6 tháng", "hoàn thành", "2026-06-14", "", "overdue 1 6 tháng cuối năm 2026–6 tháng cuối năm 2026"),
  ]) func missedTerms(_ recurring: String, _ status: String, _ updated: String, _ history: String, _ told: String)
    throws
  {
    let standing = try standing(
      "recurring: \(recurring)\nupdated: \(updated)\nhistory: [\(history)]", status: status, on: "2027-03-15")
    let missed = standing.missed.map { " \($0.count) \($0.first)–\($0.last)" } ?? ""
    #expect("\(standing.state)\(missed)" == told)
  }

  /// The deadline that was missed, beside that of the term that runs.
  @Test func missedTermsNameTheirDeadline() throws {
    let standing = try standing("recurring: quý\nupdated: 2026-09-11", status: "hoàn thành", on: "2027-03-15")
    #expect(standing.missed?.deadline.iso == "2027-03-14")
    #expect(standing.deadline?.iso == "2027-06-14")
  }

  /// Of what nothing is recorded, the terms count from the first whole one after the document was issued.
  @Test(arguments: [
    ("", "inProgress 0"), ("issued: 2026-06-15", "overdue 2"), ("issued: 2026-06-16", "overdue 1"),
    ("issued: 2026-09-16", "inProgress 0"),
  ]) func missedWithoutRecord(_ issued: String, _ told: String) throws {
    var fixture = DutyFixture("recurring: quý")
    fixture.files["policies/12-cv-hu.md"] = fixture.files["policies/12-cv-hu.md"]?.replacing(
      "number:", with: "\(issued)\nnumber:")
    let standing = try #require(try fixture.record("2026-12-15").duties.first?.standing)
    #expect("\(standing.state) \(standing.missed?.count ?? 0)" == told)
  }

  @Test func withoutATerm() throws {
    let standing = try standing("", status: "hoàn thành", on: "2026-04-01")
    #expect(standing == DutyStanding(state: .done, deadline: nil, term: nil, isOfEarlierTerm: false, missed: nil))
  }

  private static let history = """
    updated: 2026-07-01
    history:
      - {updated: 2026-03-10, status: đang thực hiện, done: Đã họp.}
      - {updated: 2026-03-12, status: hoàn thành}
    """

  private func past(_ keys: String, on day: String, status: String = "đang thực hiện") throws -> String {
    let past = try DutyFixture(keys, status: status).duty().past(
      on: try #require(CivilDay(iso: day)), in: ReportingYear())
    let done =
      switch past.done {
      case .text?: "(tệp)"
      case .cell(let words)?: words
      case nil: ""
      }
    return "\(past.standing.state) \(past.day?.iso ?? "–") \(done)"
  }

  /// By the record of that time, whatever was recorded later.
  @Test(arguments: [
    ("2026-03-09", "unrecorded – "), ("2026-03-10", "inProgress 2026-03-10 Đã họp."),
    ("2026-03-14", "done 2026-03-12 "), ("2026-03-15", "doneBefore 2026-03-12 "),
    ("2026-06-14", "doneBefore 2026-03-12 "), ("2026-06-15", "overdue 2026-03-12 "),
    ("2026-07-01", "overdue 2026-07-01 (tệp)"),
  ]) func pastDays(_ day: String, _ expected: String) throws {
    #expect(try past("recurring: quý\n\(Self.history)", on: day) == expected)
  }

  @Test func pastDaysOfADuty() throws {
    let keys = "due: 2026-03-11\n\(Self.history.replacing("hoàn thành", with: "chưa bắt đầu"))"
    #expect(try past(keys, on: "2026-03-11") == "inProgress 2026-03-10 Đã họp.")
    #expect(try past(keys, on: "2026-03-12") == "overdue 2026-03-12 ")
    #expect(try past("", on: "2026-03-12") == "unrecorded – ")
  }

  private func warnings(_ fixture: DutyFixture, on day: String) throws -> [String] {
    try CheckedRecords(fixture.source, asOf: #require(CivilDay(iso: day))).report.sorted().map(\.code)
  }

  @Test func whatIsOddOnADay() throws {
    let later = DutyFixture("updated: 2026-07-16")
    #expect(try warnings(later, on: "2026-07-15") == ["duty-updated-in-future"])
    #expect(try warnings(later, on: "2026-07-16") == [])
    #expect(
      try warnings(DutyFixture("recurring: quý", status: "hoàn thành"), on: "2026-07-15") == ["duty-term-unclear"])
  }

  /// Drafts wait, and so do the duties of a document that waits.
  @Test func waiting() throws {
    #expect(try DutyFixture("draft: true").record("2026-07-15").duties.isEmpty)
    #expect(try DutyFixture("publishDate: 2026-07-16").record("2026-07-15").duties.isEmpty)
    var fixture = DutyFixture()
    fixture.files["policies/12-cv-hu.md"] = fixture.files["policies/12-cv-hu.md"]?.replacing(
      "number:", with: "draft: true\nnumber:")
    #expect(try fixture.record("2026-07-15").duties.isEmpty)
    #expect(try warnings(fixture, on: "2026-07-15") == ["left-out"])
  }

  /// A day to come on which nobody works, with the next one that is worked: weekends, and days off of the file.
  @Test(arguments: [
    ("due: 2026-10-31", "2026-07-01", ["Thời hạn 31/10/2026 của nhiệm vụ là ngày nghỉ (thứ Bảy)", "02/11/2026"]),
    ("due: 2026-08-31", "2026-07-01", ["Thời hạn 31/08/2026 của nhiệm vụ là ngày nghỉ (Quốc khánh)", "03/09/2026"]),
    ("due: 2026-08-22", "2026-07-01", []), ("due: 2026-10-30", "2026-07-01", []), ("recurring: quý", "2026-07-01", []),
    ("due: 2026-10-31", "2026-11-01", []),
  ])
  func dueOnADayOff(keys: String, asOf: String, told: [String]) throws {
    var fixture = DutyFixture(keys)
    fixture.files.merge(StateHolidays.files) { a, _ in a }
    let day = try #require(CivilDay(iso: asOf))
    let problems = try CheckedRecords(fixture.source, asOf: day).report.problems.filter {
      $0.code == "duty-due-on-day-off"
    }
    #expect(problems.map(\.summary.vi) == told.prefix(1).map { $0 })
    #expect(
      problems.compactMap(\.fix?.vi)
        == told.dropFirst().map { "ngày làm việc kế tiếp là \($0); giữ nguyên nếu văn bản ghi đúng ngày ấy" })
    #expect(problems.allSatisfy { $0.severity == .warning && $0.location?.description == "content/duties/a.md:7:6" })
  }
}
