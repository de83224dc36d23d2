import CPlatform
public import Diagnostics
import Glibc

/// Makes one new folder as a whole: it is not there, or it is there with every file.
public enum AtomicFolder {
  /// Writes the files, by path relative to the folder, and fails with `folder-exists` when the folder is there.
  /// Makes the folders above it. One writer at a time.
  public static func create(at path: String, files: [String: [UInt8]]) throws(SystemFailure) {
    let path = Folder.trimmed(path)
    let parent = Folder.parent(of: path)
    let new = (parent.isEmpty ? "" : parent + "/") + ".\(Folder.name(of: path)).new"
    try checkAbsent(path)
    if !parent.isEmpty { try Folder.makeWithParents(parent) }
    try Folder.remove(new)
    do throws(SystemFailure) {
      let writer = try FolderWriter(creating: new)
      try writer.write(folders: folders(of: files.keys), files: files.map { (path: $0.key, bytes: $0.value) })
      try writer.sync()
      try rename(new, to: path)
    } catch {
      try? Folder.remove(new)
      throw error
    }
    let folder = try Descriptor(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY, for: .write)
    try folder.sync(name: path)
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
      fix: Wording("đổi tên hoặc chuyển thư mục cũ đi rồi chạy lại", en: "rename or move the old folder and run again"),
      at: Location(path: path))
  }

  private static func folders(of paths: some Sequence<String>) -> [String] {
    var folders: Set<String> = []
    for path in paths {
      var folder = Folder.parent(of: path)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = Folder.parent(of: folder) }
    }
    return folders.sorted()
  }
}
