import Testing

@testable import Releases
@testable import SessionResults
@testable import Transparency

/// The published tables of reception.
@Suite struct SessionTablesTests {
  private static let chairman = "Chủ tịch UBND tỉnh"

  private func record(_ fixture: SessionFixture) throws -> PublicRecord {
    PublicRecord(try CheckedRecords(fixture.source(), asOf: .named("2026-07-15")))
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func oneRowASession() throws {
    var fixture = SessionFixture(
      "15/4/2026,tinh,Phó Chủ tịch UBND tỉnh,ủy quyền,4,5,3,0,0", "16/3/2026,tinh,\(Self.chairman),,0,,,,",
      "20/4/2026,tinh,\(Self.chairman),đột xuất,,9,1,0,0", "21/4/2026,tinh,Công chức,thường xuyên,7,7,7,0,0")
    fixture.files["reception/xa.md"] = nil
    #expect(
      try lines(SessionResultTable.write(record(fixture))) == [
        "ky,ngay,cap,don_vi,noi_tiep,nguoi_tiep,tinh_trang,nguoi_tiep_thay,luot",
        "2026-q2,2026-03-16,tỉnh,UBND tỉnh,Trụ sở tỉnh,Chủ tịch UBND tỉnh,trực tiếp,,0",
        "2026-q2,2026-04-15,tỉnh,UBND tỉnh,Trụ sở tỉnh,Chủ tịch UBND tỉnh,ủy quyền,Phó Chủ tịch UBND tỉnh,4",
        "2026-q2,2026-04-20,tỉnh,UBND tỉnh,Trụ sở tỉnh,Chủ tịch UBND tỉnh,đột xuất,,",
        "2026-q2,2026-04-21,tỉnh,UBND tỉnh,Trụ sở tỉnh,,thường xuyên,,7",
        "2026-q2,2026-05-15,tỉnh,UBND tỉnh,Trụ sở tỉnh,Chủ tịch UBND tỉnh,hủy,,",
        "2026-q3,2026-06-15,tỉnh,UBND tỉnh,Trụ sở tỉnh,Chủ tịch UBND tỉnh,chưa có kết quả,,",
      ])
  }

  @Test func everyFigureOfAPeriod() throws {
    var fixture = SessionFixture(
      "16/3/2026,tinh,\(Self.chairman),,3,4,3,1,5", "15/4/2026,tinh,\(Self.chairman),ủy quyền,4,5,3,0,0",
      "21/4/2026,tinh,Công chức,thường xuyên,7,7,7,0,0")
    fixture.files["reception/xa.md"] = nil
    let rows = try lines(StatisticsTable.write(record(fixture)))
    #expect(rows.first == "ky,loai,cap,don_vi,nhom,linh_vuc,chi_so,gia_tri,mau_so")
    let days = { (key: String, suffix: String, values: [String]) in
      let codes = [
        "ngay_quy_dinh", "ngay_truc_tiep", "ngay_uy_quyen", "ngay_huy", "ngay_chua_co_ket_qua", "ngay_dot_xuat",
        "ngay_thuong_xuyen", "luot",
      ]
      return zip(codes, values).map { "2026-q2,\(key)tiep.\($0)\(suffix),\($1)" }
    }
    let all = ["3,", "1,3", "1,3", "1,3", "0,3", "0,", "1,", "14,"]
    let unit = ",tỉnh,UBND tỉnh,,,"
    let expected =
      days(",,,,,", "", all) + days(unit, "", all)
      + days(unit, ".chu-tich-ubnd-tinh", ["3,", "1,3", "1,3", "1,3", "0,3", "0,", "0,", "7,"])
      + days(unit, ".thuong-xuyen", ["0,", "0,0", "0,0", "0,0", "0,0", "0,", "1,", "7,"])
    #expect(rows.filter { $0.hasPrefix("2026-q2") } == expected)
    #expect(rows.contains("2026-q3,,,,,,tiep.ngay_chua_co_ket_qua,1,1"))
    #expect(!rows.contains { $0.contains("tiep.nguoi") }, "no release froze them")
  }
}
