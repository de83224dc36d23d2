import Diagnostics
import Glibc

/// A file at a path where nothing is yet.
enum NewFile {
  /// Writes it, with this very mode whatever the umask when others may not read it. False when there is something at the
  /// path, which stays as it is.
  static func create(_ path: String, mode: mode_t, _ bytes: [UInt8]) throws(SystemFailure) -> Bool {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    if number < 0, errno == EEXIST { return false }
    guard number >= 0 else { throw SystemFailure(.write, path, errno: errno) }
    let file = Descriptor(adopting: number)
    do throws(SystemFailure) {
      if mode & 0o077 == 0, fchmod(number, mode) != 0 { throw SystemFailure(.write, path, errno: errno) }
      try file.write(bytes, name: path)
      try file.sync(name: path)
    } catch {
      unlink(path)
      throw error
    }
    return true
  }
}
