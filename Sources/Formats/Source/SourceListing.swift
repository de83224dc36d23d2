import Diagnostics
import Glibc

/// The names of all files under an open folder.
struct SourceListing {
  struct File: Sendable {
    /// In Normalization Form C.
    let path: String
    /// As the disk has it.
    let diskPath: String
  }

  private(set) var files: [File] = []
  private(set) var report = Report()
  private let root: String
  private let hidden: Set<String>
  private let skipped: Set<String>

  init(of folder: Int32, root: String, hidden: Set<String>, skipping skipped: Set<String>) throws(SystemFailure) {
    self.root = root
    self.hidden = hidden
    self.skipped = skipped
    try list(folder, path: "", diskPath: "")
    files.sort { $0.path < $1.path }
    for (first, second) in zip(files, files.dropFirst()) where first.path == second.path {
      report.add(SourceFault.sameName(place(first.path)))
    }
  }

  private mutating func list(_ base: Int32, path: String, diskPath: String) throws(SystemFailure) {
    let number = openat(base, diskPath.isEmpty ? "." : diskPath, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw SystemFailure(.read, place(path).path, errno: errno) }
    guard let stream = fdopendir(number) else {
      close(number)
      throw SystemFailure(.read, place(path).path, errno: errno)
    }
    defer { closedir(stream) }
    var folders: [File] = []
    while let entry = readdir(stream) {
      guard let name = name(of: entry, in: path) else { continue }
      let file = File(path: path + composed(name), diskPath: diskPath + name)
      switch type(of: entry, in: number) {
      case Int32(DT_DIR) where skipped.contains(file.path): break
      case Int32(DT_DIR): folders.append(file)
      case Int32(DT_REG): files.append(file)
      case Int32(DT_LNK): report.add(SourceFault.link(place(file.path)))
      default: report.add(SourceFault.special(place(file.path)))
      }
    }
    for folder in folders { try list(base, path: folder.path + "/", diskPath: folder.diskPath + "/") }
  }

  /// Nil for a name that is passed over: hidden, a lock file of an office program, or not UTF-8.
  private mutating func name(of entry: UnsafeMutablePointer<dirent>, in folder: String) -> String? {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        guard let text = String(validatingCString: name) else {
          report.add(SourceFault.nameNotUTF8(place(folder + String(cString: name))))
          return nil
        }
        if text.utf8.starts(with: ".".utf8) { return hidden.contains(text) ? text : nil }
        return text.utf8.starts(with: "~$".utf8) ? nil : text
      }
    }
  }

  private func type(of entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> Int32 {
    let type = Int32(entry.pointee.d_type)
    guard type == Int32(DT_UNKNOWN) else { return type }
    var status = stat()
    let failed = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }
    }
    if failed != 0 { return type }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: Int32(DT_DIR)
    case S_IFREG: Int32(DT_REG)
    case S_IFLNK: Int32(DT_LNK)
    default: type
    }
  }

  private func composed(_ name: String) -> String {
    name.utf8.allSatisfy { $0 < 0x80 } ? name : VietnameseText.composed(name)
  }

  private func place(_ path: String) -> Location {
    let path = path.hasSuffix("/") ? String(path.dropLast()) : path
    return Location(path: root.isEmpty ? path : path.isEmpty ? root : "\(root)/\(path)")
  }
}
