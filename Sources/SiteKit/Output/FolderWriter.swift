import CPlatform
import Diagnostics
import Glibc
import Parallel

/// Writes many new files into one new folder, on all cores.
///
/// A site is public, so files are 0644 and folders 0755 whatever the umask of the person who publishes: a web server
/// under another account must be able to read them.
struct FolderWriter: ~Copyable {
  private let path: String
  private let root: Descriptor
  /// Whether the umask takes away a permission that must be given back.
  private let mustChangeMode: Bool

  private static let folderMode: mode_t = 0o755
  private static let fileMode: mode_t = 0o644

  /// Makes the folder; fails when it is there.
  init(creating path: String) throws(SystemFailure) {
    guard mkdir(path, 0o777) == 0 else { throw SystemFailure(.write, path, errno: errno) }
    let root = try Descriptor.folder(path)
    var status = stat()
    guard fstat(root.number, &status) == 0, fchmod(root.number, Self.folderMode) == 0 else {
      throw SystemFailure(.write, path, errno: errno)
    }
    self.path = path
    self.root = root
    mustChangeMode = status.st_mode & Self.folderMode != Self.folderMode
  }

  /// Makes the folders, parents first, and then the files. Paths are relative to the folder.
  func write(
    folders: [String], files: [(path: String, bytes: [UInt8])], unchangedIn earlier: EarlierSite? = nil
  ) throws(SystemFailure) {
    for folder in folders { try make(folder) }
    let task = Task(path: path, root: root.number, mustChangeMode: mustChangeMode, earlier: earlier)
    let failures = ChunkedMap.run(files.count) { stretch -> SystemFailure? in
      for file in files[stretch] {
        if let failure = task.write(file) { return failure }
      }
      return nil
    }
    for case let failure? in failures { throw failure }
  }

  private func make(_ folder: String) throws(SystemFailure) {
    guard mkdirat(root.number, folder, Self.folderMode) == 0,
      !mustChangeMode || fchmodat(root.number, folder, Self.folderMode, 0) == 0
    else { throw SystemFailure(.write, "\(path)/\(folder)", errno: errno) }
  }

  /// What a core needs to write files.
  private struct Task: Sendable {
    let path: String
    let root: Int32
    let mustChangeMode: Bool
    let earlier: EarlierSite?

    func write(_ file: (path: String, bytes: [UInt8])) -> SystemFailure? {
      if let earlier, earlier.gives(file, mode: fileMode, to: root) { return nil }
      let name = { "\(path)/\(file.path)" }
      do throws(SystemFailure) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let open = try Descriptor(file.path, flags, mode: fileMode, in: root, name: name(), for: .write)
        if mustChangeMode, fchmod(open.number, fileMode) != 0 { throw SystemFailure(.write, name(), errno: errno) }
        try open.write(file.bytes, name: name())
        return nil
      } catch {
        return error
      }
    }
  }

  /// Writes everything of the file system to disk, once.
  func sync() throws(SystemFailure) {
    let number = minhbach_sync_filesystem(root.number)
    if number != 0 { throw SystemFailure(.write, path, errno: number) }
  }
}
