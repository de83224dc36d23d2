import Diagnostics
import Formats
import Policies
import Releases
import Testing

@testable import Authorities
@testable import Transparency

@Suite struct DutyReadingTests {
  @Test func readsAText() throws {
    let duty = try DutyFixture(
      "partners: [Văn phòng Huyện ủy, Ủy ban Kiểm tra]\ndue: 31/12/2026\nupdated: 2026-07-01\nindicator: ty_le_dung_han"
    ).duty()
    #expect((duty.slug, duty.title, duty.policy.text, duty.clause) == ("a", "Việc", "12-CV/HU", "muc-2"))
    #expect(duty.bodies == ["Huyện ủy", "Văn phòng Huyện ủy", "Ủy ban Kiểm tra"])
    #expect(duty.term == .due(try #require(CivilDay(iso: "2026-12-31"))))
    #expect(duty.status == .inProgress)
    #expect(duty.updated?.iso == "2026-07-01")
    #expect(duty.indicator == .cases(.onTimeRate))
  }

  @Test(arguments: [
    "[Huyện ủy, Ủy ban Kiểm tra]", "Huyện ủy; Ủy ban Kiểm tra", "[Huyện ủy, Ủy ban Kiểm tra, HUYỆN ỦY]",
  ])
  func jointOwners(_ words: String) throws {
    var fixture = DutyFixture("partners: [Ủy ban Kiểm tra, Văn phòng]")
    fixture.files["duties/a.md"] = fixture.files["duties/a.md"]?.replacing("owner: Huyện ủy", with: "owner: \(words)")
    let duty = try fixture.duty()
    #expect(duty.owners == ["Huyện ủy", "Ủy ban Kiểm tra"])
    #expect(duty.bodies == ["Huyện ủy", "Ủy ban Kiểm tra", "Văn phòng"])
  }

  @Test(arguments: ["[]", "\"\"", "[\"\"]", ""])
  func aDutyHasAnOwner(_ words: String) {
    var fixture = DutyFixture()
    fixture.files["duties/a.md"] = fixture.files["duties/a.md"]?.replacing("owner: Huyện ủy", with: "owner: \(words)")
    #expect(fixture.problems.map { $0.prefix(11) } == ["missing-key"])
  }

  @Test func aQuarterIsNoDay() {
    let fixes = DutyFixture("due: quý 4 năm 2026").source.report.problems.map { $0.fix?.vi }
    #expect(fixes == ["viết đúng một ngày; nếu là ngày cuối của khoảng thời gian ấy thì viết “31/12/2026”"])
  }

  @Test(arguments: [
    ("hoàn thành", DutyStatus.done), ("Đã hoàn thành", .done), ("HOÀN THÀNH", .done), ("chua bat dau", .notStarted),
    ("Đang  thực hiện", .inProgress), ("đang thực hiện".decomposed, .inProgress),
  ]) func statuses(_ words: String, _ status: DutyStatus) throws {
    #expect(try DutyFixture(status: words).duty().status == status)
  }

  @Test(arguments: [
    ("tháng", DutyRecurrence.month), ("hằng quý", .quarter), ("Hàng quý", .quarter), ("6 tháng", .halfYear),
    ("năm", .year),
  ]) func recurrences(_ words: String, _ recurrence: DutyRecurrence) throws {
    #expect(try DutyFixture("recurring: \(words)").duty().term == .recurring(recurrence))
  }

  /// A clause may be written as people say it.
  @Test(arguments: ["muc-2", "Mục 2", "#muc-2", "mục 2"]) func clauses(_ words: String) throws {
    var fixture = DutyFixture()
    fixture.files["duties/a.md"] = fixture.files["duties/a.md"]?.replacing("muc-2", with: "\"\(words)\"")
    #expect(try fixture.duty().clause == "muc-2")
  }

  @Test(arguments: ["12-CV/HU", "12CV/HU", "Công văn số 12 - CV/HU"]) func numbers(_ words: String) throws {
    var fixture = DutyFixture()
    fixture.files["duties/a.md"] = fixture.files["duties/a.md"]?.replacing("12-CV/HU", with: words)
    #expect(try fixture.record("2026-07-15").duties.map(\.policy.slug) == ["12-cv-hu"])
  }

  @Test func everyFaultOnce() {
    let faults = DutyFixture([
      "a.md": "---\ntitle: Việc\n---\n",
      "b.md": "---\ntitle: V\npolicy: 99-CV/HU\nclause: muc-1\nowner: X\nstatus: quá hạn\n---\n",
      "c.md":
        "---\ntitle: V\npolicy: 99-CV/HU\nclause: muc-1\nowner: X\nstatus: hoàn thành\ndue: 2026-02-30\nrecurring: tuần\nindicator: ty_le_dung\nhan: 1\n---\n",
      "d.md":
        "---\ntitle: V\npolicy: 99 - cv/hu\nclause: muc-1\nowner: X\nstatus: hoàn thành\ndue: 2026-01-01\nrecurring: quý\n---\n",
    ]).problems
    #expect(
      faults == [
        "missing-key a.md:2:1", "missing-key a.md:2:1", "missing-key a.md:2:1", "missing-key a.md:2:1",
        "unknown-value b.md:6:9", "unknown-policy c.md:3:9", "impossible-date c.md:7:6", "unknown-value c.md:8:12",
        "unknown-indicator c.md:9:12", "unknown-key c.md:10:1", "duty-two-terms d.md:8:1",
      ])
  }

  /// A document that cannot be read may be the one that is named.
  @Test func brokenPolicyIsOneFault() {
    var fixture = DutyFixture()
    fixture.files["policies/12-cv-hu.md"] = "---\nnumber: 12-CV/HU\n---\n"
    #expect(!fixture.problems.contains { $0.hasPrefix("unknown-policy") })
  }

  @Test func sameSlugTwice() {
    let text = "---\ntitle: V\nslug: a\npolicy: 12-CV/HU\nclause: muc-1\nowner: X\nstatus: hoàn thành\n---\n"
    #expect(DutyFixture(["a.md": text, "b.md": text]).problems == ["duplicate-slug b.md"])
  }
}
