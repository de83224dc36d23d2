public import Authorities
import Diagnostics
public import Formats

/// The releases of a published site: the files of its `du-lieu/` as they lay in the content they were published from.
public struct PublishedReleases: Sendable {
  /// With `releases/` before every path.
  public let tree: SourceTree
  public let year: ReportingYear
  /// What stands in the place of a withdrawn table: the files, and the release whose tombstone names them.
  public let notices: [(file: SourceFile, period: String, withdrawal: Withdrawal)]

  /// `data` is the folder `du-lieu`: the ledger, and the folder of each period.
  public init(_ data: SourceTree) {
    let tree = data.moved(under: "releases")
    var notices: [String: (file: SourceFile, period: String, withdrawal: Withdrawal)] = [:]
    var year: ReportingYear?
    for file in tree.files where file.path.hasSuffix("/\(ReleaseManifest.fileName)") {
      // What cannot be read is told by those who read the releases.
      guard let manifest = try? ReleaseManifest.read(file).manifest else { continue }
      year = year ?? ReportingYear(holding: manifest.period, from: manifest.from)
      let folder = file.path.dropLast(ReleaseManifest.fileName.count)
      for name in manifest.withdrawal?.files ?? [] {
        guard let withdrawal = manifest.withdrawal, let notice = tree.file(folder + name) else { continue }
        notices[notice.path] = (notice, manifest.period, withdrawal)
      }
    }
    let kept = data.files.filter { notices["releases/\($0.path)"] == nil }
    self.tree = SourceTree(root: data.root, files: kept).moved(under: "releases")
    self.notices = notices.sorted { $0.key < $1.key }.map(\.value)
    self.year = year ?? ReportingYear()
  }
}
