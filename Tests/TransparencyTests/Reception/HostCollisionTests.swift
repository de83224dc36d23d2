import Testing
import Transparency

/// Two schedules by which one host receives twice at the same time.
@Suite struct HostCollisionTests {
  private static let rule = """
    valid: {from: 2026-01-01, to: 2026-12-31}
    rule: ngày 15 hằng tháng
    onDayOff: chuyển sang ngày làm việc tiếp theo
    hours: ["08:00-11:00"]
    """

  private func problems(_ second: String, _ first: String = rule) throws -> [ReceptionFixture.Found] {
    var fixture = ReceptionFixture(first)
    fixture.files["reception/lich-sau.md"] = "---\noffice: tru-so\n\(second)\n---\n"
    return try fixture.problems()
  }

  @Test func aFileThatWasCopied() throws {
    #expect(
      try problems("host: Chủ tịch UBND xã\n" + Self.rule) == [
        .init(
          code: "schedules-overlap",
          summary: "Hai lịch cùng có buổi tiếp của “Chủ tịch UBND xã” ngày 16/03/2026, trùng giờ nhau",
          fix:
            "bỏ một lịch, hoặc sửa “valid”, “hours” để hai lịch không chồng lên nhau; hai người cùng chức danh thì ghi “holder”",
          place: "content/reception/lich-sau.md:5:7")
      ])
  }

  /// Another host, hours apart, a time before or after, two persons of one title, staff, another day by a change.
  @Test(arguments: [
    "host: Bí thư Đảng ủy xã\n" + rule,
    "host: Chủ tịch UBND xã\n" + rule.replacing("08:00-11:00", with: "14:00-16:00"),
    "host: Chủ tịch UBND xã\n"
      + rule.replacing("2026-01-01", with: "2025-01-01").replacing("2026-12-31", with: "2025-12-31"),
    "host: Chủ tịch UBND xã\nrole: staff\n" + rule,
    "host: Chủ tịch UBND xã\nrotation: [Chủ tịch UBND xã, Phó Chủ tịch UBND xã]\n" + rule,
    "host: Chủ tịch UBND xã\nvalid: {from: 2026-01-01, to: 2026-12-31}\ndates: [{date: 2026-03-16, host: Bí thư Đảng ủy}]",
  ]) func whatIsNoCollision(second: String) throws {
    #expect(try problems(second) == [])
  }

  @Test func twoPersonsOfOneTitle() throws {
    let deputy = "holder: Nguyễn Văn A\n" + Self.rule
    #expect(try problems("host: Chủ tịch UBND xã\nholder: Trần Văn B\n" + Self.rule, deputy) == [])
  }
}
