import Glibc

/// The site before, as a place to take unchanged files from: a second name for a file costs a fraction of a new file,
/// and nothing has to go to disk. Files are never changed in place, so the two sites may share them.
struct EarlierSite: Sendable {
  /// An open folder, kept open by the caller.
  private let folder: Int32

  init(_ folder: borrowing Descriptor) { self.folder = folder.number }

  /// Names the file in the folder `site` as well when it holds just these bytes, is ours and has the mode asked for.
  /// False when the caller has to write it.
  func gives(_ file: (path: String, bytes: [UInt8]), mode: mode_t, to site: Int32) -> Bool {
    let number = openat(folder, file.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return false }
    let open = Descriptor(adopting: number)
    var status = stat()
    guard fstat(open.number, &status) == 0, status.st_mode == S_IFREG | mode, status.st_uid == geteuid(),
      status.st_size == file.bytes.count, Self.holds(open, file.bytes)
    else { return false }
    return linkat(folder, file.path, site, file.path, 0) == 0
  }

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
