public import Diagnostics
import Glibc

/// A file that only its owner may read.
public enum SecretFile {
  private static let largest = 1 << 16

  /// Whether a path lies in a folder, links resolved as far as they exist.
  public static func isInside(_ path: String, _ folder: String) -> Bool { Folder.isInside(path, folder) }

  /// Whether anything is at the path; what cannot be looked at is said by `read`.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  /// Writes a new file (mode 600 whatever the umask). False when there is something at the path.
  public static func create(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) -> Bool {
    try NewFile.create(path, mode: 0o600, bytes)
  }

  /// The bytes of a regular file of at most 64 KB, and whether others than its owner may read or write it.
  /// Empty for anything else.
  public static func read(_ path: String) throws(SystemFailure) -> (bytes: [UInt8], isOpen: Bool) {
    let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw SystemFailure(.read, path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= largest else { return ([], false) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let got = Glibc.read(file.number, &bytes, bytes.count)
    guard got >= 0 else { throw SystemFailure(.read, path, errno: errno) }
    return (Array(bytes.prefix(got)), status.st_mode & 0o077 != 0)
  }
}
