import Formats
import Parallel
public import SiteKit

/// Hands each file of the site on as soon as it is made, and keeps what the site must know of it afterwards.
struct FileKeeper: Sendable {
  private let store: any OutputStore

  init(_ store: any OutputStore) { self.store = store }

  func keep(_ file: OutputFile) -> KeptFile {
    store.take(file)
    return KeptFile(file, digest: Digest(of: file.bytes).hexadecimal)
  }

  func keep(_ files: [OutputFile]) -> [KeptFile] {
    ChunkedMap.run(files.count) { stretch in files[stretch].map(keep) }.flatMap { $0 }
  }
}

/// For a site that is only checked.
public struct ForgetfulStore: OutputStore {
  public init() {}
  public func take(_ file: OutputFile) {}
}
