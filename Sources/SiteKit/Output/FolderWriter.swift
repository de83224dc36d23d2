import CPlatform
import Diagnostics
import Glibc
import Synchronization

/// Writes many new files into one new folder, from several threads at once.
///
/// A site is public, so files are 0644 and folders 0755 whatever the umask of the person who publishes: a web server
/// under another account must be able to read them.
final class FolderWriter: OutputStore {
  private let path: String
  private let root: Descriptor
  /// Whether the umask takes away a permission that must be given back.
  private let mustChangeMode: Bool
  private let earlier: EarlierSite?
  private let failure = Mutex<SystemFailure?>(nil)

  private static let folderMode: mode_t = 0o755
  private static let fileMode: mode_t = 0o644

  /// Makes the folder; fails when it is there. What `earlier` has just so is taken over from there.
  init(creating path: String, over earlier: EarlierSite? = nil) throws(SystemFailure) {
    guard mkdir(path, 0o777) == 0 else { throw SystemFailure(.write, path, errno: errno) }
    let root = try Descriptor.folder(path)
    var status = stat()
    guard fstat(root.number, &status) == 0, fchmod(root.number, Self.folderMode) == 0 else {
      throw SystemFailure(.write, path, errno: errno)
    }
    self.path = path
    self.root = root
    self.earlier = earlier
    mustChangeMode = status.st_mode & Self.folderMode != Self.folderMode
  }

  /// Writes the file unless an earlier one has failed; `finish` tells of the failure.
  func take(_ file: OutputFile) { take(file.path.description, file.bytes) }

  /// As above, for a path relative to the folder. Folders above it are made.
  func take(_ path: String, _ bytes: [UInt8]) {
    guard failure.withLock({ $0 == nil }) else { return }
    do throws(SystemFailure) {
      try write(path, bytes)
    } catch {
      failure.withLock { $0 = $0 ?? error }
    }
  }

  /// Waits until the disk has everything; throws what failed first.
  func finish() throws(SystemFailure) {
    if let failure = failure.withLock({ $0 }) { throw failure }
    let number = minhbach_sync_filesystem(root.number)
    if number != 0 { throw SystemFailure(.write, path, errno: number) }
  }

  private func write(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) {
    let name = { "\(self.path)/\(path)" }
    if let earlier, earlier.holds(path, bytes, mode: Self.fileMode),
      try put(path, { earlier.link(path, into: root.number) }) == 0
    {
      return
    }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = try put(path) { openat(root.number, path, flags, Self.fileMode) }
    guard number >= 0 else { throw SystemFailure(.write, name(), errno: errno) }
    let open = Descriptor(adopting: number)
    if mustChangeMode, fchmod(open.number, Self.fileMode) != 0 {
      throw SystemFailure(.write, name(), errno: errno)
    }
    try open.write(bytes, name: name())
  }

  /// Does the step that gives the file its name; when a folder above is missing, makes it and does the step again.
  private func put(_ path: String, _ step: () -> Int32) throws(SystemFailure) -> Int32 {
    let result = step()
    guard result < 0, errno == ENOENT else { return result }
    for (at, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
      try makeFolder(String(path[..<at]))
    }
    return step()
  }

  /// Another thread may have made it.
  private func makeFolder(_ folder: String) throws(SystemFailure) {
    if mkdirat(root.number, folder, Self.folderMode) != 0 {
      if errno == EEXIST { return }
    } else if !mustChangeMode || fchmodat(root.number, folder, Self.folderMode, 0) == 0 {
      return
    }
    throw SystemFailure(.write, "\(path)/\(folder)", errno: errno)
  }
}
