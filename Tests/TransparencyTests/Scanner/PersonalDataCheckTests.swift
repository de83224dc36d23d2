import Diagnostics
import Formats
import Testing

@testable import Cases
@testable import Releases
@testable import Scanner

@Suite struct PersonalDataCheckTests {
  private static let header = "Mã vụ việc,Đơn vị,Loại,Lĩnh vực,Ngày tiếp nhận,Tình trạng,Tóm tắt"

  private static func codes(_ rows: [String], reviewed: String = "") -> [String] {
    let tree = SourceTree([
      "cases/a.csv": ([header] + rows).joined(separator: "\n") + "\n", "reviewed.yaml": reviewed,
    ])
    let records = CaseRecords(
      CaseTables(tree), units: CaseRecordsTests.units, fields: CaseRecordsTests.fields,
      personal: PersonalDataCheck(PersonalNames(), ReviewedTexts(tree)))
    return records.report.problems.map { "\($0.code) \($0.location?.description ?? "")" }
  }

  private static func row(_ id: String, _ summary: String) -> String {
    "\(id),UBND tỉnh,phản ánh,Đất đai,1/2/2026,đang giải quyết,\(summary)"
  }

  @Test func asksOncePerTextUntilReviewed() {
    let rows = [Self.row("A-1", "Dự án Đại Dương Xanh"), Self.row("A-2", "Dự án  Đại Dương Xanh ")]
    #expect(Self.codes(rows) == ["name-unreviewed content/cases/a.csv › G2"])
    let key = Array("Dự án Đại Dương Xanh".utf8).withUnsafeBufferPointer { ReviewedTexts.key(of: $0) }
    #expect(key == "4e740f6be99c1cd7")
    #expect(Self.codes(rows, reviewed: "\(key): tên dự án\n") == [])
    // An edit asks again.
    #expect(
      Self.codes([Self.row("A-1", "Dự án Đại Dương Xanh 2")], reviewed: "\(key): tên dự án\n")
        == ["name-unreviewed content/cases/a.csv › G2"])
  }

  @Test func aReviewNeverLetsAStopPass() {
    let text = "Ông Trần Văn Tèo"
    let key = Array(text.utf8).withUnsafeBufferPointer { ReviewedTexts.key(of: $0) }
    #expect(
      Self.codes([Self.row("A-1", text)], reviewed: "\(key): tên\n") == ["personal-data content/cases/a.csv › G2"])
  }

  @Test(arguments: [
    ("MH-2025-00001", false), ("2025000001", false), ("202500001", false), ("H34-250101-0001", false),
    ("1234567890123", false), ("079123456789", true), ("0912345678", true), ("079 123 456 789", true),
    ("Nguyễn Văn Tèo", true), ("teo@thu.example", true), ("VV 12", false), ("2026-000123", false),
    ("KN-2026/034567", false), ("2026-0912345678", true), ("KN-2026-079123456789", true), ("2026-0912-345-678", true),
  ]) func identifiersOfMatters(_ id: String, _ isPersonal: Bool) {
    #expect(Self.codes([Self.row(id, "")]) == (isPersonal ? ["personal-data content/cases/a.csv › A2"] : []))
  }

  @Test func manyRowsAreReadOnAllCores() {
    let rows = (0..<20_000).map { Self.row("A-\($0)", $0 == 15_000 ? "gọi 0912 345 678" : "Dự án Đại Dương Xanh") }
    #expect(
      Self.codes(rows) == ["name-unreviewed content/cases/a.csv › G2", "personal-data content/cases/a.csv › G15002"])
  }

  @Test func tellsWhatAndWhere() throws {
    var check = PersonalDataCheck()
    check.check("Đơn của bà Nguyễn Thị Tèo, ĐT 0912 345 678", at: .cases, nil)
    let problem = try #require(check.report.problems.first)
    #expect(problem.disclosesPerson)
    #expect(problem.summary.vi == "Ở đây có tên người, số điện thoại, đăng lên sẽ lộ một người")
    #expect(problem.summary.en == "This holds a person's name, a telephone number, which would identify somebody")
    #expect(problem.evidence == "bà Nguyễn Thị Tèo · 0912 345 678")
    let piped = ReportText(language: .vi).render(check.report)
    #expect(!piped.contains("Tèo") && !piped.contains("0912"))
    #expect(!ReportJSON(language: .vi).render(check.report).contains("Tèo"))
    #expect(
      ReportText(language: .vi, showsEvidence: true).render(check.report).contains(
        "  │  chữ ấy: bà Nguyễn Thị Tèo · 0912 345 678\n"))
  }

  @Test func asksAboutCodesInTheirOwnWords() throws {
    var check = PersonalDataCheck()
    check.check("Mã phản ánh PAHN-2026-004512 đã xử lý", at: .cases, nil)
    let problem = try #require(check.report.problems.first)
    #expect(problem.code == "name-unreviewed" && !problem.disclosesPerson)
    #expect(problem.summary.vi == "Ở đây có mã mà ai có thì tra được việc của một người, chưa ai xem lại")
    #expect(problem.evidence == "PAHN-2026-004512")
    #expect(problem.fix?.vi.hasSuffix(": không phải mã của một người") == true)
  }

  /// The address of a session's place is what people come to read; a telephone number there may be anybody's.
  @Test(arguments: [
    ("Nhà văn hóa thôn 3, số 12 đường Lê Lợi", TextPlace.venue, false),
    ("Nhà văn hóa thôn 3, số 12 đường Lê Lợi", .reception, true),
    ("Nhà văn hóa thôn 3, ĐT 0912 345 678", .venue, true),
  ])
  func theAddressOfAPlace(text: String, place: TextPlace, isStopped: Bool) {
    var check = PersonalDataCheck()
    check.check(text, at: place, nil)
    #expect(check.report.disclosesPerson == isStopped)
  }

  @Test func reasonsAreAsStrictAsCases() throws {
    let reason = try PublicReason("Theo đơn của bà Nguyễn Thị Tèo", option: "--withdraw")
    let refusal = try #require(throws: Refusal.self) { try reason.checkPersonalData(PersonalDataCheck()) }
    #expect(refusal.report.disclosesPerson)
    try PublicReason("Nhầm bảng của Sở Nội vụ", option: "--withdraw").checkPersonalData(PersonalDataCheck())
  }

  @Test func reviewedTextsSayWhatIsWrong() {
    let tree = SourceTree(["reviewed.yaml": "abc: tên\n0123456789abcdef:\nfedcba9876543210: [a]\n"])
    #expect(
      ReviewedTexts(tree).report.problems.map { "\($0.code) \($0.location?.description ?? "")" } == [
        "reviewed-form content/reviewed.yaml:1:1", "reviewed-form content/reviewed.yaml:2:1",
        "wrong-type content/reviewed.yaml:3:19",
      ])
  }
}
