public import Diagnostics
import Glibc
import Parallel

/// A folder on disk read into memory: its tree, and what in it could not be taken.
///
/// Symbolic links are not followed, so nothing outside the folder is read. Hidden files and folders are passed over,
/// and so are the lock files that office programs leave (`~$…`). Names are brought to Normalization Form C.
public struct SourceFolder: Sendable {
  public let tree: SourceTree
  public let report: Report

  /// A file larger than this (in bytes) is a problem: it is not content.
  static let largest = 256 << 20

  /// Reads the folder; messages call it `root`. `hidden` names the hidden files that are read all the same, `skipping`
  /// the subfolders (paths from the root) that are not looked into.
  /// Throws `Misuse` (`source-missing`, `source-not-folder`) when there is no such folder, `SystemFailure` when
  /// something in it cannot be read.
  public init(
    _ path: String, as root: String,
    hidden: Set<String> = [".released.tsv", ".release-secret", ".so-phat-hanh.tsv.next"], skipping: Set<String> = []
  ) throws {
    let folder = try Self.open(path, root)
    defer { close(folder) }
    let listing = try SourceListing(of: folder, root: root, hidden: hidden, skipping: skipping)
    let outcomes = Self.read(listing.files.filter { !Self.isLitter($0.path) }, in: folder, root: root)
    var report = listing.report
    var files: [SourceFile] = []
    files.reserveCapacity(outcomes.count)
    for outcome in outcomes {
      switch outcome {
      case .success(let file?): files.append(file)
      case .success(nil): break
      case .failure(.problem(let problem)): report.add(problem)
      case .failure(.system(let failure)): throw failure
      }
    }
    tree = SourceTree(root: root, files: files)
    self.report = report
  }

  /// One file that the user names. Throws `Misuse` (`file-missing`) when there is none, a refusal for what is no plain
  /// file of bearable size, `SystemFailure` when it cannot be read.
  public static func file(_ path: String) throws -> SourceFile {
    switch read(SourceListing.File(path: path, diskPath: path), in: AT_FDCWD, root: "") {
    case .success(let file?): return file
    case .success(nil): throw SourceFault.noFile(Location(path: path))
    case .failure(.problem(let problem)): throw Refusal(Report([problem]))
    case .failure(.system(let failure)): throw failure
    }
  }

  private enum Fault: Error {
    case problem(Problem)
    case system(SystemFailure)
  }

  static func open(_ path: String, _ root: String) throws -> Int32 {
    let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 { return folder }
    switch errno {
    case ENOENT: throw SourceFault.missing(root)
    case ENOTDIR: throw SourceFault.notFolder(root)
    case let number: throw SystemFailure(.read, root, errno: number)
    }
  }

  /// What Windows leaves in a folder that somebody looked into.
  private static func isLitter(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last?.lowercased() else { return false }
    return name == "desktop.ini" || name == "thumbs.db"
  }

  /// Reads on all cores, a few stretches of the list a core; the order stays.
  private static func read(
    _ entries: [SourceListing.File], in folder: Int32, root: String
  ) -> [Result<SourceFile?, Fault>] {
    ChunkedMap.run(entries.count) { stretch in
      entries[stretch].map { Self.read($0, in: folder, root: root) }
    }.flatMap { $0 }
  }

  /// Nil for a file that went away between listing and reading.
  private static func read(_ entry: SourceListing.File, in folder: Int32, root: String) -> Result<SourceFile?, Fault> {
    let place = Location(path: root.isEmpty ? entry.path : "\(root)/\(entry.path)")
    let file = openat(folder, entry.diskPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      return errno == ENOENT ? .success(nil) : .failure(.system(SystemFailure(.read, place.path, errno: errno)))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .failure(.system(SystemFailure(.read, place.path, errno: errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.problem(SourceFault.special(place))) }
    guard status.st_size <= largest else { return .failure(.problem(SourceFault.tooLarge(place))) }
    switch bytes(of: file, count: Int(status.st_size)) {
    case .success(let bytes): return .success(SourceFile(path: entry.path, bytes: bytes, root: root))
    case .failure(let failed): return .failure(.system(SystemFailure(.read, place.path, errno: failed.number)))
    }
  }

  private struct Errno: Error { let number: Int32 }

  /// Bytes from which a file is worth reading on all cores.
  private static let manyBytes = 4 << 20

  /// The first `count` bytes, fewer when the file ends before.
  private static func bytes(of file: Int32, count: Int) -> Result<[UInt8], Errno> {
    let stretches = max(1, count / manyBytes)
    var failed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      nonisolated(unsafe) let buffer = buffer
      let parts = ChunkedMap.run(stretches) { stretch in
        let wanted = count * stretch.lowerBound / stretches..<count * stretch.upperBound / stretches
        return read(file, wanted, into: buffer)
      }
      for (got, wanted, number) in parts {
        done += got
        if number != 0 { failed = number }
        if got < wanted { return }
      }
    }
    return failed == 0 ? .success(bytes) : .failure(Errno(number: failed))
  }

  private static func read(
    _ file: Int32, _ stretch: Range<Int>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> (got: Int, wanted: Int, failed: Int32) {
    var done = 0
    while done < stretch.count {
      let place = stretch.lowerBound + done
      let got = pread(file, buffer.baseAddress.map { $0 + place }, stretch.count - done, place)
      if got < 0, errno == EINTR { continue }
      if got < 0 { return (done, stretch.count, errno) }
      if got == 0 { break }
      done += got
    }
    return (done, stretch.count, 0)
  }
}
