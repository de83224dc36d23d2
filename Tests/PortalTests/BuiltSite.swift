import Diagnostics
import SiteKit
import Synchronization

@testable import Portal

/// A site with its files in memory.
struct BuiltSite: Sendable {
  let site: PortalSite
  let report: Report
  /// In order of path.
  let files: [OutputFile]

  init(_ options: SiteOptions) throws {
    let store = MemoryStore()
    (site, report) = try SiteBuild(options).content().site(into: store)
    files = store.files(site.tree.files)
  }

  subscript(path: String) -> OutputFile? { files.first { $0.path.description == path } }
}

/// Keeps every file it is given.
final class MemoryStore: OutputStore {
  private let taken = Mutex<[String: OutputFile]>([:])

  /// The files that `make` hands on, in the order of what it returns.
  static func files(_ make: (FileKeeper) throws -> [KeptFile]) rethrows -> [OutputFile] {
    let store = MemoryStore()
    return try store.files(make(FileKeeper(store)))
  }

  func take(_ file: OutputFile) { taken.withLock { $0[file.path.description] = file } }

  func files(_ kept: [KeptFile]) -> [OutputFile] {
    taken.withLock { taken in kept.compactMap { taken[$0.path.description] } }
  }
}
