import Diagnostics
import Formats
import Testing

@testable import Transparency

@Suite struct StatisticsTests {
  private static let header = "ky,loai,cap,don_vi,nhom,linh_vuc,chi_so,gia_tri,mau_so"

  static func release(_ id: String, _ place: [PublishedClass], _ subject: [PublishedClass]) throws -> FrozenRelease {
    let period = try #require(ReportingYear().period(id: id))
    var files = [
      ReleaseTable.fileName(.place): ReleaseTable.write(place, .place, period: id),
      ReleaseTable.fileName(.subject): ReleaseTable.write(subject, .subject, period: id),
      ReleaseManifest.fileName: ReleaseManifest(
        period: id, from: period.first, to: period.last, released: period.last, thresholds: DisclosureThresholds(),
        isDeferred: false, late: .none
      ).bytes,
    ]
    files[Checksums.fileName] = Checksums.bytes(files)
    let tree = SourceTree(
      root: "content",
      files: files.map { SourceFile(path: "releases/\(id)/\($0.key)", bytes: $0.value, root: "content") })
    let (releases, report) = FrozenRelease.load(tree, ReportingYear())
    #expect(report.isEmpty)
    return try #require(releases.first)
  }

  private func complaints(_ fine: ClassLabel, onTime: Int, late: Int) -> PublishedClass {
    PublishedClass(
      kinds: KindSet([.firstComplaint]), coarse: fine == .all ? .all : .named("xã"), fine: fine,
      outcomes: WordCounts([.right: onTime, .wrong: late]), timeliness: WordCounts([.onTime: onTime, .late: late]),
      execution: WordCounts([.done: onTime + late]))
  }

  private func rows(_ releases: FrozenRelease...) -> [String] {
    String(decoding: StatisticsTable.write(Statistics(releases)), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func onePeriod() throws {
    let one = complaints(.all, onTime: 13, late: 7)
    let all = "2026-q1,khiếu nại lần đầu + khiếu nại lần hai + tố cáo,,,,,"
    let whole = "2026-q1,khiếu nại lần đầu,,,,,"
    let figures = { (key: String) in
      [
        "\(key)so_vu,20,", "\(key)ket_qua.dung,13,20", "\(key)ket_qua.sai,7,20", "\(key)dung_han,13,20",
        "\(key)qua_han,7,20", "\(key)ty_le_dung_han,65.0,20", "\(key)thi_hanh.da-xong,20,20",
      ]
    }
    let overview = [
      "\(whole)ket_qua.chap-nhan,13,20", "\(whole)ket_qua.mot-phan,0,20", "\(whole)ket_qua.khong-chap-nhan,7,20",
      "\(whole)ket_qua.ket-thuc-khac,0,20", "\(whole)ty_le_chap_nhan,65.0,20",
    ]
    let head = [
      Self.header, "2026-q1,mọi loại,,,,,so_vu,20,", "\(all)dung_han,13,20", "\(all)qua_han,7,20",
      "\(all)ty_le_dung_han,65.0,20",
    ]
    let places = ["mọi cấp,mọi đơn vị,,,", ",,mọi nhóm,mọi lĩnh vực,"].map { "2026-q1,khiếu nại lần đầu," + $0 }
    let rows = try rows(Self.release("2026-q1", [one], [one]))
    #expect(rows == head + figures(whole) + overview + places.flatMap(figures))
  }

  /// No percentage on a base of less than twenty.
  @Test func smallBase() throws {
    let one = complaints(.all, onTime: 12, late: 7)
    #expect(try !rows(Self.release("2026-q1", [one], [one])).contains { $0.contains("ty_le_dung_han") })
  }

  /// A unit that is not shown in every part has no figure of the sum, and is not shown as zero.
  @Test func sumsOnlyOfWhatEveryPartShows() throws {
    let (a, b) = (ClassLabel.named("Xã A"), ClassLabel.named("Xã B"))
    let first = [complaints(a, onTime: 12, late: 8), complaints(b, onTime: 11, late: 9)]
    let second = [complaints(a, onTime: 20, late: 10), complaints(.others, onTime: 6, late: 6)]
    let subject = { (onTime: Int, late: Int) in [self.complaints(.all, onTime: onTime, late: late)] }
    let table = try rows(
      Self.release("2026-q1", first, subject(23, 17)), Self.release("2026-q2", second, subject(26, 16)))
    #expect(table.contains("2026-6t,khiếu nại lần đầu,xã,Xã A,,,so_vu,50,"))
    #expect(!table.contains { $0.hasPrefix("2026-6t") && ($0.contains("Xã B") || $0.contains("các đơn vị khác")) })
    #expect(table.contains("2026-6t,khiếu nại lần đầu,,,,,so_vu,82,"))
    #expect(table.contains("2026-6t,mọi loại,,,,,so_vu,82,"))
  }

  /// Where complaints and denunciations are one class, their timeliness is told once.
  @Test func everyFigureOnce() throws {
    let joined = PublishedClass(
      kinds: PeriodFigures.timelyKinds, coarse: .all, fine: .all,
      outcomes: WordCounts([.granted: 20, .notGranted: 20]),
      timeliness: WordCounts([.onTime: 30, .late: 10]), execution: WordCounts([.notApplicable: 40]))
    let keys = try rows(Self.release("2026-q1", [joined], [joined])).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(7).joined(separator: ",")
    }
    #expect(Set(keys).count == keys.count)
  }

  /// Half up: 1 of 16 is 6.25 %, written 6.3.
  @Test(arguments: [(1, 16, 63), (1, 3, 333), (2, 3, 667), (0, 7, 0), (7, 7, 1000), (1, 2000, 1), (1, 2001, 0)])
  func permille(_ part: Int, _ base: Int, _ expected: Int) { #expect(Share(part: part, of: base).permille == expected) }

  @Test func noShareOfNothing() { #expect(Share(part: 0, of: 0).permille == nil) }
}
