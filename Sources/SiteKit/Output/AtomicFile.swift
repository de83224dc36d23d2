public import Diagnostics
import Glibc

/// Replaces one file as a whole: a reader finds the old bytes or the new ones, also after a power cut.
public enum AtomicFile {
  /// Writes `bytes` to `path` (mode 0644 less the umask). One writer at a time.
  /// With `creatingFolders` the folders above it are made.
  public static func write(
    _ path: String, creatingFolders: Bool = false, _ bytes: [UInt8]
  ) throws(SystemFailure) {
    let parent = Folder.parent(of: path)
    if creatingFolders, !parent.isEmpty { try Folder.makeWithParents(parent) }
    let folder = try Descriptor(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY, for: .write)
    let name = Folder.name(of: path)
    let new = ".\(name).new"
    do throws(SystemFailure) {
      unlinkat(folder.number, new, 0)
      let file = try Descriptor(
        new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644, in: folder.number, name: path, for: .write)
      try file.write(bytes, name: path)
      try file.sync(name: path)
      guard renameat(folder.number, new, folder.number, name) == 0 else {
        throw SystemFailure(.write, path, errno: errno)
      }
    } catch {
      unlinkat(folder.number, new, 0)
      throw error
    }
    try folder.sync(name: path)
  }

  /// Removes a file, for good also after a power cut. Does nothing when it is not there.
  public static func remove(_ path: String) throws(SystemFailure) {
    let parent = Folder.parent(of: path)
    let folder = try Descriptor(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY, for: .remove)
    if unlinkat(folder.number, Folder.name(of: path), 0) != 0, errno != ENOENT {
      throw SystemFailure(.remove, path, errno: errno)
    }
    try folder.sync(name: path)
  }

  /// Writes a file that is not there yet, for its owner alone when `isPrivate`. Misuse when something bears its name
  /// (`file-exists`), or when it would lie in one of the folders `outside` (`file-inside`).
  public static func create(
    _ path: String, isPrivate: Bool = false, outside folders: [String] = [], _ bytes: [UInt8]
  ) throws {
    for folder in folders where Folder.isInside(path, folder) { throw inside(path, folder) }
    guard try NewFile.create(path, mode: isPrivate ? 0o600 : 0o644, bytes) else {
      throw exists(path)
    }
  }

  private static func exists(_ path: String) -> Misuse {
    Misuse(
      "file-exists", Wording("Tệp đã có, không ghi đè", en: "The file exists and is not overwritten"),
      fix: Wording("chọn tên khác", en: "choose another name"), at: Location(path: path))
  }

  private static func inside(_ path: String, _ folder: String) -> Misuse {
    Misuse(
      "file-inside",
      Wording("Tệp này không được ghi vào thư mục \(folder)/", en: "This file must not be written into \(folder)/"),
      fix: Wording(
        "chọn nơi khác, ví dụ ../\(Folder.name(of: path))", en: "choose another place, e.g. ../\(Folder.name(of: path))"
      ),
      at: Location(path: path))
  }
}
