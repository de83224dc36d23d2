import Diagnostics
import Glibc
import Parallel

/// What the publisher does with folders on disk. Symbolic links are never followed below the path given.
enum Folder {
  struct Entry {
    /// The name's bytes with their closing zero; a name need not be UTF-8.
    let name: [CChar]
    let isFolder: Bool

    var text: String { String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
    var isHidden: Bool { name.first == CChar(bitPattern: UInt8(ascii: ".")) }
  }

  /// The entries of an open folder without `.` and `..`, in no order.
  static func entries(_ folder: borrowing Descriptor, name: String) throws(SystemFailure) -> [Entry] {
    let copy = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw SystemFailure(.read, name, errno: errno) }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw SystemFailure(.read, name, errno: errno)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let bytes = self.name(of: entry)
      if bytes == [46, 0] || bytes == [46, 46, 0] { continue }
      entries.append(Entry(name: bytes, isFolder: isFolder(bytes, Int32(entry.pointee.d_type), in: folder.number)))
    }
    return entries
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1))
      }
    }
  }

  private static func isFolder(_ name: [CChar], _ type: Int32, in folder: Int32) -> Bool {
    guard type == Int32(DT_UNKNOWN) else { return type == Int32(DT_DIR) }
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a folder and all it holds; does nothing when it is not there.
  static func remove(_ path: String) throws(SystemFailure) {
    try remove(Array(path.utf8CString), in: AT_FDCWD, name: path)
  }

  private static func remove(_ path: [CChar], in base: Int32, name: String) throws(SystemFailure) {
    let opened = openat(base, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened < 0, errno == ENOENT { return }
    guard opened >= 0 else { throw SystemFailure(.remove, name, errno: errno) }
    let folder = Descriptor(adopting: opened)
    let (entries, number) = (try entries(folder, name: name), folder.number)
    let failures = ChunkedMap.run(entries.count) { stretch -> SystemFailure? in
      for entry in entries[stretch] {
        if let failure = remove(entry, in: number, name: "\(name)/\(entry.text)") { return failure }
      }
      return nil
    }
    for case let failure? in failures { throw failure }
    if unlinkat(base, path, AT_REMOVEDIR) != 0 { throw SystemFailure(.remove, name, errno: errno) }
  }

  private static func remove(_ entry: Entry, in folder: Int32, name: String) -> SystemFailure? {
    do throws(SystemFailure) {
      if entry.isFolder {
        try remove(entry.name, in: folder, name: name)
      } else if unlinkat(folder, entry.name, 0) != 0, errno != ENOENT {
        throw SystemFailure(.remove, name, errno: errno)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Makes a folder and its missing parents.
  static func makeWithParents(_ path: String) throws(SystemFailure) {
    if path.isEmpty || mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw SystemFailure(.write, path, errno: errno) }
    try makeWithParents(parent(of: path))
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw SystemFailure(.write, path, errno: errno) }
  }

  /// The part before the last `/`; empty for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The part after the last `/`.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The path without its closing slashes.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  /// Whether a path lies in a folder, links resolved as far as they exist.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    (real(path) + "/").hasPrefix(real(trimmed(folder)) + "/")
  }

  /// The absolute path with links resolved, as far as it exists.
  static func real(_ path: String) -> String {
    if let resolved = realpath(path.isEmpty ? "." : path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let parent = parent(of: path)
    guard parent != path else { return path }
    return real(parent) + "/" + name(of: path)
  }
}
