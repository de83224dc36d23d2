import Foundation
import Portal
import Testing

/// The results of reception on the site: whole pages, and what must be nowhere.
@Suite struct SessionResultPagesTests {
  private static let header =
    "Ngày tiếp,Nơi tiếp,Người tiếp,Hình thức,Số lượt,Số người,Số vụ việc,Số đoàn đông người,Số người trong đoàn"
  private static let province = "UBND tỉnh,Chủ tịch UBND tỉnh"
  private static let commune = "xa-mot,Chủ tịch UBND xã Một"

  private func fixture(_ rows: [String]) throws -> Fixture {
    let fixture = try Fixture()
    try fixture.write("sessions/2026.csv", Data(([Self.header] + rows).joined(separator: "\n").utf8))
    return fixture
  }

  /// The first two quarters are closed, the third runs.
  private static let rows = [
    "15/01/2026,\(province),trực tiếp,6,8,5,1,7", "23/02/2026,\(province),ủy quyền,4,4,4,0,0",
    "24/02/2026,\(province),đột xuất,1,2,1,0,0", "29/01/2026,\(commune),,1,2,1,0,0",
    "08/01/2026,\(commune),,0,0,0,0,0", "15/01/2026,\(commune),,2,3,1,0,0",
    "22/01/2026,\(commune),trực tuyến,1,1,1,0,0",
    "16/03/2026,\(province),trực tiếp,3,3,3,0,0", "20/04/2026,\(province),đột xuất,1,9,1,1,9",
    "26/03/2026,\(commune),,1,2,1,0,0", "02/04/2026,\(commune),,0,0,0,0,0",
    "03/04/2026,xa-mot,Công chức,thường xuyên,2,2,2,0,0",
    "15/06/2026,\(province),trực tiếp,5,7,5,0,0", "18/06/2026,\(commune),,1,1,1,0,0",
  ]

  @Test func pagesAreAsRecorded() throws {
    try PageSnapshot.compare(
      [
        "so-lieu/tiep-cong-dan/index.html", "lich-tiep-cong-dan/xa-mot/index.html", "du-lieu/tiep-cong-dan.csv",
        "du-lieu/thong-ke.csv",
      ], of: fixture(Self.rows), with: "session-results/")
  }

  /// Without tables the pages are there all the same.
  @Test func nothingToldYet() throws {
    let fixture = try Fixture()
    let site = try fixture.build()
    let page = try String(contentsOf: site.appending(path: "so-lieu/tiep-cong-dan/index.html"), encoding: .utf8)
    #expect(page.contains("<p>Chưa có kết quả buổi tiếp nào được công bố.</p>"))
    let table = try String(contentsOf: site.appending(path: "du-lieu/tiep-cong-dan.csv"), encoding: .utf8)
    #expect(table == "ky,ngay,cap,don_vi,noi_tiep,nguoi_tiep,tinh_trang,nguoi_tiep_thay,luot\n")
    let office = try String(contentsOf: site.appending(path: "lich-tiep-cong-dan/tinh/index.html"), encoding: .utf8)
    #expect(!office.contains("Kết quả các buổi đã qua"))
  }

  /// Persons, matters and groups of a session stand in no file: not those of a period that runs, not those of a unit to
  /// which a single session brought visitors, nor their sums with visits, nor the staff of regular reception.
  @Test func nothingOfOneSessionIsTold() throws {
    let fixture = try fixture([
      "15/04/2026,\(Self.province),trực tiếp,3,91001,91002,0,0",
      "16/04/2026,\(Self.commune),,1,92001,92002,0,0", "23/04/2026,\(Self.commune),,1,1,1,0,0",
      "15/06/2026,\(Self.province),trực tiếp,5,93001,93002,1,93018", "18/06/2026,\(Self.commune),,1,94001,94002,0,0",
      "19/06/2026,xa-mot,Chuyên viên trực ca bảy,thường xuyên,2,95001,95002,0,0",
    ])
    let site = try fixture.build()
    var secrets = ["Chuyên viên trực ca bảy"]
    for number in 91001...95002 where [1, 2, 3, 18].contains(number % 1000) {
      secrets += [String(number), "\(number / 1000).\(String(number).suffix(3))"]
    }
    var files = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: site.path) {
      guard let file = try? String(contentsOf: site.appending(path: path), encoding: .utf8) else { continue }
      files += 1
      // The digits of a hash say nothing, whatever number they happen to hold.
      let text = file.replacing(#/\b[0-9a-f]{64}\b/#, with: "")
      for secret in secrets { #expect(!text.contains(secret), "\(secret) in \(path)") }
    }
    #expect(files > 40)
    let table = try String(contentsOf: site.appending(path: "du-lieu/thong-ke.csv"), encoding: .utf8)
    #expect(table.contains("2026-q2,,,,,,tiep.luot,5,\n"))
    #expect(!table.contains("tiep.nguoi"))
  }
}
