import Authorities
import Diagnostics
import Formats
import Reception
import Testing

@testable import Portal

@Suite struct HostGroupTests {
  @Test(arguments: [
    ("Bí thư Tỉnh ủy", "bi-thu"), ("BÍ THƯ Đảng uỷ xã", "bi-thu"), ("Chủ tịch UBND xã", "chu-tich"),
    ("Chủ tịch HĐND xã", "hoi-dong-nhan-dan"), ("Thường trực HĐND tỉnh", "hoi-dong-nhan-dan"),
    ("Đại biểu Quốc hội", "hoi-dong-nhan-dan"), ("Giám đốc Sở Xây dựng", "thu-truong"),
    ("Trưởng Ban Nội chính", "thu-truong"), ("Chánh Thanh tra tỉnh", "thu-truong"),
    ("Công chức tiếp công dân", "can-bo"), ("Phó Chủ tịch UBND xã", "nguoi-khac"), ("Lãnh đạo tỉnh", "nguoi-khac"),
  ])
  func aTitleIsFiledByItsFirstWords(host: String, slug: String) {
    #expect(HostGroup(host, of: nil).slug == slug)
  }

  /// The role that is declared wins over words, for the schedule's own host only.
  @Test func theDeclaredRoleComesFirst() throws {
    let files = [
      "offices/xa.md": "---\nname: Xã\naddress: Số 1\n---\n",
      "reception/lich-ngay.md":
        "---\noffice: xa\nhost: Lãnh đạo xã\nrole: head\nvalid: {from: 2026-01-01, to: 2026-12-31}\ndates: [2026-03-10]\n---\n",
    ]
    let day = try #require(CivilDay(iso: "2026-03-01"))
    let schedule = try #require(CheckedReception(ReceptionRecords(SourceTree(files)), asOf: day).schedules.first)
    #expect(HostGroup("Lãnh đạo xã", of: schedule) == .head)
    #expect(HostGroup("Bí thư Đảng ủy xã", of: schedule) == .partySecretary)
  }
}
