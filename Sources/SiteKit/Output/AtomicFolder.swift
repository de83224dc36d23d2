import CPlatform
public import Diagnostics
import Glibc
import Parallel

/// Makes or replaces one folder as a whole: a reader finds the old one or the new one with every file.
public enum AtomicFolder {
  /// Writes the files, by path relative to the folder, and fails with `folder-exists` when the folder is there.
  /// Makes the folders above it. One writer at a time.
  public static func create(at path: String, files: [String: [UInt8]]) throws(SystemFailure) {
    let path = Folder.trimmed(path)
    try checkAbsent(path)
    let parent = Folder.parent(of: path)
    if !parent.isEmpty { try Folder.makeWithParents(parent) }
    try put(files, at: path, by: rename)
  }

  /// Writes the files in the place of a folder that is there; nothing of the old one is left. One writer at a time.
  public static func replace(at path: String, files: [String: [UInt8]]) throws(SystemFailure) {
    let path = Folder.trimmed(path)
    try put(files, at: path, by: exchange)
    try Folder.remove(neighbour(of: path, "new"))
  }

  /// `step` brings the finished folder from its first argument to its second.
  private static func put(
    _ files: [String: [UInt8]], at path: String, by step: (String, String) throws(SystemFailure) -> Void
  ) throws(SystemFailure) {
    let new = neighbour(of: path, "new")
    try Folder.remove(new)
    do throws(SystemFailure) {
      let writer = try FolderWriter(creating: new)
      let files = Array(files)
      _ = ChunkedMap.run(files.count) { stretch in
        for (path, bytes) in files[stretch] { writer.take(path, bytes) }
      }
      try writer.finish()
      try step(new, path)
    } catch {
      try? Folder.remove(new)
      throw error
    }
    let parent = Folder.parent(of: path)
    let folder = try Descriptor(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY, for: .write)
    try folder.sync(name: path)
  }

  /// `.<name>.new` beside the folder: hidden, so nothing reads it.
  private static func neighbour(of path: String, _ ending: String) -> String {
    let parent = Folder.parent(of: path)
    return (parent.isEmpty ? "" : parent == "/" ? "/" : parent + "/") + ".\(Folder.name(of: path)).\(ending)"
  }

  /// File systems without RENAME_EXCHANGE (NFS) answer EINVAL; there two steps have to do, and the old folder is kept
  /// beside until the new one is in its place.
  private static func exchange(_ new: String, with path: String) throws(SystemFailure) {
    let number = minhbach_exchange(new, path)
    if number == 0 { return }
    guard number == EINVAL else { throw SystemFailure(.write, path, errno: number) }
    let old = neighbour(of: path, "old")
    try Folder.remove(old)
    guard Glibc.rename(path, old) == 0, Glibc.rename(new, path) == 0 else {
      throw SystemFailure(.write, path, errno: errno)
    }
    try Folder.remove(old)
  }

  private static func checkAbsent(_ path: String) throws(SystemFailure) {
    var status = stat()
    if lstat(path, &status) == 0 { throw exists(path) }
    if errno != ENOENT { throw SystemFailure(.write, path, errno: errno) }
  }

  /// File systems without RENAME_NOREPLACE (NFS) answer EINVAL; there the check before has to do.
  private static func rename(_ new: String, to path: String) throws(SystemFailure) {
    var number = minhbach_rename_new(new, path)
    if number == EINVAL { number = Glibc.rename(new, path) == 0 ? 0 : errno }
    if number == EEXIST || number == ENOTEMPTY { throw exists(path) }
    if number != 0 { throw SystemFailure(.write, path, errno: number) }
  }

  private static func exists(_ path: String) -> SystemFailure {
    SystemFailure(
      "folder-exists", Wording("Thư mục này đã có", en: "This folder is there already"),
      fix: Wording(
        "để nguyên thư mục này và chạy lại: nếu một lần chạy khác vừa tạo nó thì lần sau sẽ nhận ra",
        en: "leave it as it is and run again: if another run has just made it, the next one will know"),
      at: Location(path: path))
  }
}
