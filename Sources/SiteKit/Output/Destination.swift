import Diagnostics
import Glibc

/// The folder that a site is published to, and the rules by which one is refused before anything is written.
struct Destination {
  /// As the user wrote it, without a slash at the end.
  let path: String
  /// The file that tells a folder of ours.
  static let marker = ".minhbach"

  init(_ path: String) { self.path = Folder.trimmed(path) }

  /// The working folder beside it: lock, staging, later caches and earlier sites.
  var workspace: String { path + ".minhbach" }

  enum State {
    case absent
    case folder(device: dev_t)
  }

  /// Throws `Misuse` for a destination that is not ours to replace, `SystemFailure` when it cannot be looked at.
  func check(protected: [String]) throws -> State {
    try checkName()
    for other in protected { try checkApart(from: other) }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return .absent }
      throw SystemFailure(.read, path, errno: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: throw DestinationFault.link(path)
    case S_IFDIR: try checkContents()
    default: throw DestinationFault.file(path)
    }
    return .folder(device: status.st_dev)
  }

  private func checkName() throws(Misuse) {
    if path.isEmpty || ["/", ".", ".."].contains(Folder.name(of: path)) || path == "/" {
      throw DestinationFault.name(path)
    }
  }

  private func checkApart(from other: String) throws(Misuse) {
    let (mine, theirs) = (Self.real(path) + "/", Self.real(Folder.trimmed(other)) + "/")
    if mine.hasPrefix(theirs) || theirs.hasPrefix(mine) { throw DestinationFault.overlaps(path, other) }
  }

  /// Ours, empty, or with hidden entries only.
  private func checkContents() throws {
    let folder = try Descriptor.folder(path)
    let entries = try Folder.entries(folder, name: path)
    if entries.contains(where: { $0.text == Self.marker && !$0.isFolder }) { return }
    if let stranger = entries.filter({ !$0.isHidden }).map(\.text).min() {
      throw DestinationFault.notOurs(path, stranger)
    }
  }

  /// The absolute path with links resolved, as far as it exists.
  static func real(_ path: String) -> String {
    if let resolved = realpath(path.isEmpty ? "." : path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let parent = Folder.parent(of: path)
    guard parent != path else { return path }
    return real(parent) + "/" + Folder.name(of: path)
  }
}
