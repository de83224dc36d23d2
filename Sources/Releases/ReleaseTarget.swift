public import Authorities
public import Diagnostics
public import Formats

/// A release that is to be withdrawn or corrected, chosen by the name of its period.
public struct ReleaseTarget: Sendable {
  public let period: Period
  let manifest: ReleaseManifest
  private let files: [String: SourceFile]

  /// Reads `releases/<id>/release.yaml`. The tables are not checked: what can no longer be built must still be
  /// withdrawn. Throws when the period has no release of its own, or not any more.
  public init(_ period: Period, in tree: SourceTree, year: ReportingYear) throws(Refusal) {
    let folder = "releases/\(period.id)/"
    var files: [String: SourceFile] = [:]
    for file in tree.files where file.path.hasPrefix(folder) { files[String(file.path.dropFirst(folder.count))] = file }
    guard !files.isEmpty else { throw Refusal(Report([Self.unreleased(period)])) }
    guard let file = files[ReleaseManifest.fileName] else {
      throw Refusal(Report([ReleaseProblem.missing(ReleaseManifest.fileName, at: tree.location(folder))]))
    }
    let (manifest, report) = try ReleaseManifest.read(file)
    guard let manifest, !report.hasErrors, manifest.period == period.id else {
      throw Refusal(report.hasErrors ? report : Report([ReleaseProblem.manifest(at: file.location)]))
    }
    if let withdrawal = manifest.withdrawal { throw Refusal(Report([Self.gone(period, withdrawal)])) }
    if manifest.isDeferred { throw Refusal(Report([Self.deferred(period, next: year.period(after: period))])) }
    self.period = period
    self.manifest = manifest
    self.files = files
  }

  /// Of a period that was withdrawn; nil for any other, and for what cannot be read.
  public static func withdrawal(of period: Period, in tree: SourceTree) -> Withdrawal? {
    tree.file("releases/\(period.id)/\(ReleaseManifest.fileName)").flatMap { file in
      (try? ReleaseManifest.read(file))?.manifest?.withdrawal
    }
  }

  /// Classes in both views; none when the tables cannot be read.
  public var classCount: Int {
    PublishedView.allCases.reduce(0) { count, view in
      guard let file = files[ReleaseTable.fileName(view)],
        let classes = try? ReleaseTable.read(file, view, period: period.id)
      else { return count }
      return count + classes.count
    }
  }

  /// The folder of the release after its withdrawal, by name.
  public func tombstone(on day: CivilDay, reason: PublicReason, registerPages: Int) -> [String: [UInt8]] {
    let made: Set<String> = [ReleaseManifest.fileName, Checksums.fileName]
    let withdrawal = Withdrawal(
      day: day, reason: reason, files: manifest.fileNames.filter { !made.contains($0) && self.files[$0] != nil },
      registerPages: registerPages)
    let manifest = ReleaseManifest(
      period: period.id, from: manifest.from, to: manifest.to, released: manifest.released, withdrawal: withdrawal)
    var files = [ReleaseManifest.fileName: manifest.bytes]
    files[Checksums.fileName] = Checksums.bytes(files)
    return files
  }

  private static func unreleased(_ period: Period) -> Problem {
    Problem(
      "release-none",
      Wording("Kỳ \(period.id) chưa phát hành", en: "The period \(period.id) is not released"),
      fix: Wording("xem các kỳ đã phát hành trong releases/", en: "see the released periods in releases/"))
  }

  public static func gone(_ period: Period, _ withdrawal: Withdrawal) -> Problem {
    Problem(
      "release-withdrawn",
      Wording(
        "Kỳ \(period.id) đã thu hồi ngày \(withdrawal.day.vietnamese), không phát hành, đính chính hay thu hồi lại",
        en: "The period \(period.id) was withdrawn on \(withdrawal.day.iso): not to be released or changed again"),
      fix: Wording(
        "không cần làm gì; ai giữ bản cũ có thể so nó với bản mới để nhận ra người, nên không có bản mới",
        en: "nothing to do; old copies could be compared with a new release, so there is none"))
  }

  private static func deferred(_ period: Period, next: Period) -> Problem {
    Problem(
      "release-deferred",
      Wording(
        "Kỳ \(period.id) không có số liệu riêng: vụ việc của nó tính vào kỳ sau",
        en: "The period \(period.id) has no figures of its own: they are counted in the next"),
      fix: Wording("chọn kỳ sau, từ \(next.id)", en: "take a later period, from \(next.id)"))
  }
}
