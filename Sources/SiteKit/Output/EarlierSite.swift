import Diagnostics
import Glibc

/// The site before, as a place to take unchanged files from: a second name for a file costs a fraction of a new file,
/// and nothing has to go to disk. Files are never changed in place, so the two sites may share them.
final class EarlierSite: Sendable {
  private let folder: Descriptor

  init(_ path: String) throws(SystemFailure) { folder = try Descriptor.folder(path) }

  /// Whether it has a file of just these bytes that is ours and has the mode asked for.
  func holds(_ path: String, _ bytes: [UInt8], mode: mode_t) -> Bool {
    let number = openat(folder.number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return false }
    let open = Descriptor(adopting: number)
    var status = stat()
    return fstat(open.number, &status) == 0 && status.st_mode == S_IFREG | mode && status.st_uid == geteuid()
      && status.st_size == bytes.count && Self.holds(open, bytes)
  }

  /// Names its file in the open folder `site` as well, as `linkat(2)` answers.
  func link(_ path: String, into site: Int32) -> Int32 { linkat(folder.number, path, site, path, 0) }

  private static func holds(_ file: borrowing Descriptor, _ bytes: [UInt8]) -> Bool {
    let number = file.number
    return bytes.withUnsafeBytes { bytes in
      guard let wanted = bytes.baseAddress else { return true }
      return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
        guard let start = chunk.baseAddress else { return false }
        var done = 0
        while done < bytes.count {
          let got = read(number, start, min(chunk.count, bytes.count - done))
          if got < 0, errno == EINTR { continue }
          guard got > 0, memcmp(start, wanted + done, got) == 0 else { return false }
          done += got
        }
        return true
      }
    }
  }
}
