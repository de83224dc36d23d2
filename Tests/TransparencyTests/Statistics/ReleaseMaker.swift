import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Releases

/// Frozen releases made in memory.
enum ReleaseMaker {
  static func release(
    _ id: String, _ place: [PublishedClass], _ subject: [PublishedClass]? = nil, isDeferred: Bool = false,
    withdrawal: Withdrawal? = nil, grid: ReportingYear.Grid = .quarter
  ) throws -> FrozenRelease {
    let year = ReportingYear(grid: grid)
    let period = try #require(year.period(id: id))
    var files: [String: [UInt8]] = [:]
    if !isDeferred, withdrawal == nil {
      files[ReleaseTable.fileName(.place)] = ReleaseTable.write(place, .place, period: id)
      files[ReleaseTable.fileName(.subject)] = ReleaseTable.write(subject ?? place, .subject, period: id)
    }
    files[ReleaseManifest.fileName] =
      ReleaseManifest(
        period: id, from: period.first, to: period.last, released: period.last, isDeferred: isDeferred,
        withdrawal: withdrawal
      ).bytes
    files[Checksums.fileName] = Checksums.bytes(files)
    let tree = SourceTree(
      root: "content",
      files: files.map { SourceFile(path: "releases/\(id)/\($0.key)", bytes: $0.value, root: "content") })
    let (releases, report) = FrozenRelease.load(tree, year)
    #expect(report.isEmpty)
    return try #require(releases.first)
  }

  /// First complaints of level xã: found right when on time, wrong when late, all carried out.
  static func complaints(_ fine: ClassLabel, onTime: Int, late: Int) -> PublishedClass {
    PublishedClass(
      kinds: KindSet([.firstComplaint]), coarse: fine == .all ? .all : .named("xã"), fine: fine,
      outcomes: WordCounts([.right: onTime, .wrong: late]), timeliness: WordCounts([.onTime: onTime, .late: late]),
      execution: WordCounts([.done: onTime + late]))
  }
}
