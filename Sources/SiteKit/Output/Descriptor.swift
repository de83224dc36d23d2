import Diagnostics
import Glibc

/// An open file or folder; closed at the end of its scope.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens `path`, relative to the open folder `base`; `name` is what messages call it.
  init(
    _ path: String, _ flags: Int32, mode: mode_t = 0, in base: Int32 = AT_FDCWD, name: @autoclosure () -> String? = nil,
    for action: SystemFailure.Action = .read
  ) throws(SystemFailure) {
    let opened = openat(base, path, flags | O_CLOEXEC, mode)
    guard opened >= 0 else { throw SystemFailure(action, name() ?? path, errno: errno) }
    number = opened
  }

  init(adopting number: Int32) { self.number = number }

  deinit { close(number) }

  /// An open folder; a symbolic link is not followed.
  static func folder(
    _ path: String, in base: Int32 = AT_FDCWD, name: String? = nil
  ) throws(SystemFailure) -> Descriptor {
    try Descriptor(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, in: base, name: name)
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8], name: @autoclosure () -> String) throws(SystemFailure) {
    let failure: Int32 = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = Glibc.write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return written < 0 ? errno : EIO }
        done += written
      }
      return 0
    }
    if failure != 0 { throw SystemFailure(.write, name(), errno: failure) }
  }

  /// Waits until the file's bytes, or the folder's names, are on disk.
  func sync(name: String) throws(SystemFailure) {
    if fsync(number) != 0 { throw SystemFailure(.write, name, errno: errno) }
  }
}
