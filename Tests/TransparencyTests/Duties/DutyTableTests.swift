import Authorities
import Diagnostics
import Formats
import Releases
import Testing

@testable import Records
@testable import Transparency

@Suite struct DutyTableTests {
  @Test func readsARow() throws {
    let duty = try DutyFixture(
      rows:
        "Báo cáo quý,12-CV/HU,Mục 2,Huyện ủy,Văn phòng; Ban Nội chính,,hằng quý,Đang thực hiện,15/7/2026,so_vu,Đã gửi"
    ).duty()
    #expect(
      (duty.slug, duty.title, duty.clause, duty.owners) == ("bang-bao-cao-quy", "Báo cáo quý", "muc-2", ["Huyện ủy"]))
    #expect(duty.partners == ["Văn phòng", "Ban Nội chính"])
    #expect(duty.term == .recurring(.quarter))
    #expect((duty.status, duty.updated?.iso, duty.indicator) == (.inProgress, "2026-07-15", .cases(.total)))
    guard case .cell("Đã gửi") = duty.done else { return #expect(Bool(false), "\(duty.done)") }
  }

  /// A column with its own heading must not read as one that tells of persons.
  @Test(arguments: DutyColumn.allCases.flatMap(\.headings))
  func ownHeadingsDoNotIdentify(_ heading: String) { #expect(!IdentifyingHeading.matches(heading)) }

  /// Two rows of one title are two duties; the order of others does not rename them.
  @Test func names() {
    let rows = ["B,12-CV/HU,muc-1,X,,,,hoàn thành,,,", "B,12-CV/HU,muc-2,X,,,,hoàn thành,,,"]
    let fixture = DutyFixture(rows: rows[0], rows[1])
    #expect(fixture.source.duties.all.map(\.slug) == ["bang-b", "bang-b-2"])
  }

  /// A row for each record of one duty, in any order: the newest holds, the others are kept.
  @Test func recordsOfOneDuty() throws {
    let rows = [
      "Mở  phòng,12-CV/HU,Mục 1,X,,,quý,đang thực hiện,10/3/2026,,Đã họp",
      "Mở phòng,12-CV/HU,muc-1,X,Y,,quý,hoàn thành,1/7/2026,,Đã mở",
      "Mở phòng,12-CV/HU,muc-1,X,,,quý,chưa bắt đầu,1/2/2026,,",
    ]
    for rows in [rows, rows.reversed()] {
      let fixture = DutyFixture(rows: rows[0], rows[1], rows[2])
      #expect(fixture.source.duties.all.count == 1)
      let duty = try fixture.duty()
      #expect((duty.slug, duty.status, duty.partners) == ("bang-mo-phong", .done, ["Y"]))
      #expect(duty.history.map(\.day.iso) == ["2026-02-01", "2026-03-10"])
      #expect(duty.history.map(\.done) == [nil, "Đã họp"])
      guard case .cell("Đã mở") = duty.done else { return #expect(Bool(false), "\(duty.done)") }
    }
  }

  /// Of another owner: no record of the same.
  @Test func rowsThatAreNoRecords() {
    let other = ["A,12-CV/HU,muc-1,X,,,,hoàn thành,1/7/2026,,", "A,12-CV/HU,muc-1,Y,,,,hoàn thành,1/8/2026,,"]
    #expect(DutyFixture(rows: other[0], other[1]).source.duties.all.count == 2)
  }

  /// Rows of one duty and one day, or one without a day: nobody knows which holds. The cell, and the one it clashes with.
  @Test(arguments: [
    (["hoàn thành,1/7/2026", "đang thực hiện,01/07/2026"], ["I3 I2"]),
    (["hoàn thành,1/7/2026", "hoàn thành,1/7/2026", "hoàn thành,1/7/2026"], ["I3 I2", "I4 I2"]),
    (["hoàn thành,1/7/2026", "hoàn thành,2/7/2026", "chưa bắt đầu,1/7/2026"], ["I4 I2"]),
    (["hoàn thành,1/7/2026", "hoàn thành,"], ["I3 I2"]), (["hoàn thành,", "hoàn thành,1/7/2026"], ["I2 I3"]),
    (["hoàn thành,", "chưa bắt đầu,"], ["I3 I2"]),
  ]) func rowsOfOneDay(_ rows: [String], _ places: [String]) {
    let table = ([DutyFixture.header] + rows.map { "A,12-CV/HU,muc-1,X,,,,\($0),," }).joined(separator: "\n")
    let problems = DutyFixture(["bang.csv": table]).source.report.sorted()
    #expect(problems.map(\.code) == places.map { _ in "duty-row-repeated" })
    let cell = { (place: Location) in String(place.description.split(separator: " ").last ?? "") }
    let found = problems.map { ([$0.location].compactMap(\.self) + $0.related).map(cell).joined(separator: " ") }
    #expect(found == places)
  }

  /// Each fault once, at its cell.
  @Test(arguments: [
    (",12-CV/HU,muc-1,X,,,,hoàn thành,,,", "empty-cell bang.csv › A2"),
    ("A,,muc-1,X,,,,hoàn thành,,,", "empty-cell bang.csv › B2"),
    ("A,12-CV/HU,,X,,,,hoàn thành,,,", "empty-cell bang.csv › C2"),
    ("A,12-CV/HU,muc-1,,,,,hoàn thành,,,", "empty-cell bang.csv › D2"),
    ("A,12-CV/HU,muc-1,X,,,,,,,", "empty-cell bang.csv › H2"),
    ("A,12-CV/HU,muc-1,X,,,,xong,,,", "unknown-value bang.csv › H2"),
    ("A,12-CV/HU,muc-1,X,,,tuần,hoàn thành,,,", "unknown-value bang.csv › G2"),
    ("A,12-CV/HU,muc-1,X,,00:00.0,,hoàn thành,,,", "damaged-date bang.csv › F2"),
    ("A,12-CV/HU,muc-1,X,,30/02/2026,,hoàn thành,,,", "impossible-date bang.csv › F2"),
    ("A,12-CV/HU,muc-1,X,,12/25/2026,,hoàn thành,,,", "date-month-first bang.csv › F2"),
    ("A,12-CV/HU,muc-1,X,,,,hoàn thành,15/07/0226,,", "duty-date-implausible bang.csv › I2"),
    ("A,12-CV/HU,muc-1,X,,31/12/2026,quý,hoàn thành,,,", "duty-two-terms bang.csv › G2"),
    ("A,12-CV/HU,muc-1,X,,,,hoàn thành,,ty_le,", "unknown-indicator bang.csv › J2"),
    ("A,12-CV/HX,muc-1,X,,,,hoàn thành,,,", "unknown-policy bang.csv › B2"),
    ("Tổng cộng,,,,,,,,,,", "totals-row bang.csv › A2"),
    ("VÍ DỤ: A,12-CV/HU,muc-1,X,,,,hoàn thành,,,", "example-row bang.csv › A2"),
  ]) func faults(_ row: String, _ expected: String) {
    #expect(DutyFixture(rows: row).problems == [expected])
  }

  @Test func headings() {
    let plain = "A,12-CV/HU,muc-1,X,hoàn thành"
    #expect(DutyFixture(rows: plain, header: "title,policy,clause,owner,status").problems == [])
    #expect(DutyFixture(rows: plain, header: "NHIỆM VỤ,Số văn bản,Điều khoản,Chủ  trì,Trang thai").problems == [])
    #expect(
      DutyFixture(rows: plain, header: "Nhiệm vụ,Văn bản,Mục,Chủ trì,Họ tên").problems
        == ["missing-column bang.csv › A1", "identifying-column bang.csv › E1"])
  }
}
