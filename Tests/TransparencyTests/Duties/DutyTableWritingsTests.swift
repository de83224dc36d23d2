import Diagnostics
import Testing

@testable import Transparency

/// Tables of duties as offices keep them.
@Suite struct DutyTableWritingsTests {
  @Test(arguments: [
    "Văn phòng; Thanh tra huyện", "\"Văn phòng\nThanh tra huyện\"", "\"- Văn phòng\n- Thanh tra huyện\"",
    "\"• Văn phòng;\n+ Thanh tra huyện;\"",
  ])
  func partnersInOneCell(cell: String) throws {
    let duty = try DutyFixture(rows: "A,12-CV/HU,muc-1,X,\(cell),,,hoàn thành,,,").duty()
    #expect(duty.partners == ["Văn phòng", "Thanh tra huyện"])
  }

  @Test(arguments: [
    ("Cấp ủy; Ủy ban Kiểm tra các cấp;", ["Cấp ủy", "Ủy ban Kiểm tra các cấp"]),
    ("\"Đảng ủy,\nỦy ban nhân dân\nxã Một\"", ["Đảng ủy,", "Ủy ban nhân dân xã Một"]),
    ("\"Cấp ủy, tổ chức đảng, cơ quan, đơn vị\"", ["Cấp ủy, tổ chức đảng, cơ quan, đơn vị"]),
    ("UBND huyện; Ủy ban nhân dân huyện", ["UBND huyện"]),
  ])
  func ownersInOneCell(cell: String, owners: [String]) throws {
    let duty = try DutyFixture(rows: "A,12-CV/HU,muc-1,\(cell),Thanh tra,,,hoàn thành,,,").duty()
    #expect(duty.owners == owners)
    #expect(duty.bodies == owners + ["Thanh tra"])
  }

  /// Rows of joint owners are one duty.
  @Test func rowsOfJointOwners() throws {
    let duty = try DutyFixture(
      rows:
        "A,12-CV/HU,muc-1,X; Y,,,,đang thực hiện,1/7/2026,,\nA,12-CV/HU,muc-1,\"X\nY\",,,,hoàn thành,10/7/2026,,"
    ).duty()
    #expect((duty.status, duty.history.count) == (.done, 1))
  }

  /// The name of a group, or a signature, is one fault.
  @Test(arguments: ["I. NHIỆM VỤ CỦA UBND HUYỆN,,,,,,,,,,", ",,,CHÁNH VĂN PHÒNG,,,,,,,"])
  func rowsThatAreNoDuties(row: String) {
    #expect(DutyFixture(rows: row).problems.map { $0.prefix(12) } == ["row-fragment"])
  }

  @Test(arguments: [
    (",,Quá hạn", "ghi “đang thực hiện”; việc quá hạn thì cổng tự tính từ cột “Thời hạn”"),
    (",,Đã xong", "có phải bạn muốn viết “hoàn thành”?"),
    ("Thường xuyên,,hoàn thành", "ghi ngày dạng 03/02/2025; không có ngày thì để trống ô này"),
    ("trước ngày 31/12/2026,,hoàn thành", "trong ô chỉ ghi “31/12/2026”"),
    (
      "Quý IV/2026,,hoàn thành",
      "ghi đúng một ngày; nếu là ngày cuối của khoảng ấy thì ghi “31/12/2026”"
    ),
    (
      "trong tháng 02 năm 2028,,hoàn thành",
      "ghi đúng một ngày; nếu là ngày cuối của khoảng ấy thì ghi “29/02/2028”"
    ),
    (
      "6 tháng đầu năm 2026,,hoàn thành",
      "ghi đúng một ngày; nếu là ngày cuối của khoảng ấy thì ghi “30/06/2026”"
    ),
    ("Quý V/2026,,hoàn thành", "gõ lại ngày dạng 03/02/2025; trước khi gõ, định dạng cả cột là Ngày (Date)"),
    (
      "từ 1/12/2026 đến 31/12/2026,,hoàn thành",
      "trong ô chỉ ghi một ngày, là ngày đúng với tên cột"
    ),
  ])
  func saysWhatToWrite(cells: String, fix: String) {
    let report = DutyFixture(rows: "A,12-CV/HU,muc-1,X,,\(cells),,,").source.report
    #expect(report.problems.map { $0.fix?.vi } == [fix])
  }

  /// One body however it is written.
  @Test func bodiesUnderTheirShortName() throws {
    let duty = try DutyFixture(
      rows: "A,12-CV/HU,muc-1,UBND huyện,Ủy ban nhân dân huyện; Huyện ủy,,,hoàn thành,,,"
    ).duty()
    #expect(duty.bodies == ["UBND huyện", "Huyện ủy"])
  }
}
