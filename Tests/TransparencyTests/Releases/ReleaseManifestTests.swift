import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Releases

@Suite struct ReleaseManifestTests {
  private func read(_ bytes: [UInt8]) throws -> (manifest: ReleaseManifest?, report: Report) {
    let text = try SourceText(SourceFile(path: "release.yaml", bytes: bytes, root: ""))
    var reader = MappingReader(try YAMLReader.read(text), in: text)
    let manifest = ReleaseManifest(&reader)
    return (manifest, reader.finish())
  }

  private func manifest(_ late: ReleaseManifest.Late, isDeferred: Bool = false) throws -> ReleaseManifest {
    ReleaseManifest(
      period: "2026-q1", from: try #require(CivilDay(iso: "2025-12-15")), to: try #require(CivilDay(iso: "2026-03-14")),
      released: try #require(CivilDay(iso: "2026-03-20")),
      thresholds: DisclosureThresholds(records: 6, outcomes: 3, denunciationRecords: 11), isDeferred: isDeferred,
      late: late)
  }

  @Test(arguments: [ReleaseManifest.Late.none, .few], [true, false])
  func readsWhatItWrote(_ late: ReleaseManifest.Late, _ isDeferred: Bool) throws {
    let written = try manifest(late, isDeferred: isDeferred)
    let (read, report) = try read(written.bytes)
    #expect(report.isEmpty)
    #expect(read?.bytes == written.bytes)
    #expect(read?.late == late)
  }

  /// The number of late matters can tell how a period ended that was too alike to be published.
  @Test(arguments: [(0, ReleaseManifest.Late.none), (1, .few), (40, .few)])
  func theNumberOfLateMattersIsNotTold(_ count: Int, _ late: ReleaseManifest.Late) {
    #expect(ReleaseManifest.Late(count) == late)
  }

  @Test(arguments: [
    ("records: 6", "records: 2"), ("outcomes: 3", "outcomes: 1"), ("denunciationRecords: 11", "denunciationRecords: 5"),
    ("late: few", "late: 12"), ("late: few", "late: many"),
  ]) func refusesThresholdsThatMayNeverBe(_ old: String, _ new: String) throws {
    let text = String(decoding: try manifest(.few).bytes, as: UTF8.self)
    #expect(text.contains(old))
    #expect(try read(Array(text.replacing(old, with: new).utf8)).manifest == nil)
  }

  private static func withdrawal(files: [String] = ["b.csv", "a.csv"], pages: Int = 2) throws -> Withdrawal {
    Withdrawal(
      day: try #require(CivilDay(iso: "2026-07-15")),
      reason: try PublicReason("Nhầm bảng: “sai” và \"đúng\", C:\\x", option: "--withdraw"), files: files,
      registerPages: pages)
  }

  /// Nothing of the figures, and no hash: neither may be guessed from it.
  @Test func aTombstoneReadsWhatItWrote() throws {
    let first = try #require(CivilDay(iso: "2025-12-15"))
    let written = ReleaseManifest(
      period: "2026-q1", from: first, to: first, released: first, tool: "minhbach 9", withdrawal: try Self.withdrawal())
    let expected = """
      period: 2026-q1
      from: 2025-12-15
      to: 2025-12-15
      released: 2025-12-15
      tool: minhbach 9
      withdrawn:
        on: 2026-07-15
        reason: "Nhầm bảng: “sai” và \\"đúng\\", C:\\\\x"
        files: ["a.csv", "b.csv"]
        registerPages: 2

      """
    #expect(String(decoding: written.bytes, as: UTF8.self) == expected)
    let (read, report) = try read(written.bytes)
    #expect(report.isEmpty)
    #expect(read?.withdrawal == written.withdrawal)
    #expect(read?.bytes == written.bytes)
    #expect(written.fileNames == ["SHA256SUMS", "release.yaml"])
  }

  @Test(arguments: [
    ("on: 2026", "on: 0"), ("a.csv", "../a.csv"), ("a.csv", ".a"), ("a.csv", "ạ.csv"),
    ("registerPages: 2", "registerPages: 0"),
    ("registerPages: 2", "registerPages: 1001"), ("Nhầm bảng", " Nhầm"),
  ]) func refusesATombstoneThatItDidNotWrite(_ old: String, _ new: String) throws {
    let first = try #require(CivilDay(iso: "2025-12-15"))
    let manifest = ReleaseManifest(
      period: "2026-q1", from: first, to: first, released: first, withdrawal: try Self.withdrawal())
    let text = String(decoding: manifest.bytes, as: UTF8.self).replacing(old, with: new)
    let read = try read(Array(text.utf8))
    #expect(read.manifest == nil || read.manifest?.bytes != Array(text.utf8))
  }

  @Test func namesTheFilesOfItsFolder() throws {
    #expect(
      try manifest(.none).fileNames
        == ["SHA256SUMS", "release.yaml", "tiep-cong-dan.csv", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"])
    #expect(try manifest(.none, isDeferred: true).fileNames == ["SHA256SUMS", "release.yaml", "tiep-cong-dan.csv"])
  }
}
