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
      "từ 1/12/2026 đến 31/12/2026,,hoàn thành",
      "gõ lại ngày dạng 03/02/2025; trước khi gõ, định dạng cả cột là Ngày (Date)"
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
