private import COpenSSL
public import Diagnostics
import Glibc

/// A published site on disk, as somebody else may have left it: names are listed, files are read one at a time, links
/// are not followed, nothing is taken on trust.
public struct PublishedFolder: Sendable {
  /// How messages call it.
  public let root: String
  /// Every file by its path, in order; hidden ones aside but for `.well-known`.
  public let paths: [String]
  private let diskPaths: [String: String]
  private let folder: OpenFolder

  /// Refused at links, special files and names that are not UTF-8. Throws `Misuse` when there is no such folder,
  /// `SystemFailure` when something in it cannot be read.
  public init(_ path: String, as root: String) throws {
    self.root = root
    folder = OpenFolder(number: try SourceFolder.open(path, root))
    let listing = try SourceListing(of: folder.number, root: root, hidden: [".well-known"], skipping: [])
    if let first = listing.report.sorted().first {
      throw Refusal(Report([Problem(first.code, first.summary, at: first.location)]))
    }
    let files = listing.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    paths = files.map(\.path)
    diskPaths = Dictionary(files.map { ($0.path, $0.diskPath) }, uniquingKeysWith: { first, _ in first })
  }

  public func location(_ path: String) -> Location { Location(path: "\(root)/\(path)") }

  public func has(_ path: String) -> Bool { diskPaths[path] != nil }

  private static let chunk = 1 << 16

  /// The bytes of a file; nil when it is larger than `most` or is no ordinary file (any more).
  public func bytes(_ path: String, most: Int) throws(SystemFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    let whole = try read(path, most: most) { part in
      if bytes.count + part.count > most { return false }
      bytes += part
      return true
    }
    return whole ? bytes : nil
  }

  /// Whether a file of any size holds these bytes and no others; read up to the first that differs.
  public func holds(_ bytes: [UInt8], at path: String) throws(SystemFailure) -> Bool {
    var count = 0
    let same = try read(path) { part in
      guard count + part.count <= bytes.count else { return false }
      defer { count += part.count }
      return part.elementsEqual(bytes[count..<count + part.count])
    }
    return same && count == bytes.count
  }

  /// SHA-256 of a file of any size, and whether `needle` (at most 64 KB) occurs in it. Nil when it is no ordinary file
  /// (any more).
  public func digest(_ path: String, finding needle: [UInt8] = []) throws(SystemFailure) -> (Digest, found: Bool)? {
    guard let digester = Digester() else { return nil }
    var (found, tail) = (needle.isEmpty, [UInt8]())
    let whole = try read(path) { part in
      digester.add(part)
      if !found {
        // What began at the end of the part before may end in this one.
        let text = tail + part
        found = Self.contains(text, needle)
        tail = Array(text.suffix(needle.count - 1))
      }
      return true
    }
    return whole ? (digester.digest(), found) : nil
  }

  /// Whether `needle` occurs in a text.
  public static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in
      needle.withUnsafeBytes { needle in
        guard let start = text.baseAddress, let wanted = needle.baseAddress, let first = needle.first else {
          return false
        }
        var at = 0
        while at + needle.count <= text.count {
          guard let hit = memchr(start + at, Int32(first), text.count - needle.count + 1 - at) else { return false }
          if memcmp(hit, wanted, needle.count) == 0 { return true }
          at = UnsafeRawPointer(hit) - start + 1
        }
        return false
      }
    }
  }

  /// False when `take` would have no more, or the file is none or larger than `most`.
  private func read(
    _ path: String, most: Int = .max, _ take: (UnsafeRawBufferPointer) -> Bool
  ) throws(SystemFailure) -> Bool {
    let place = "\(root)/\(path)"
    let number = openat(folder.number, diskPaths[path] ?? path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if number < 0, errno == ELOOP || errno == ENOENT { return false }
    guard number >= 0 else { throw SystemFailure(.read, place, errno: errno) }
    defer { close(number) }
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemFailure(.read, place, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= most else { return false }
    var failed: Int32 = 0
    let whole = withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 16) { buffer in
      while true {
        let got = Glibc.read(number, buffer.baseAddress, buffer.count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = errno }
        guard got > 0 else { return true }
        if !take(UnsafeRawBufferPointer(rebasing: buffer[..<got])) { return false }
      }
    }
    if failed != 0 { throw SystemFailure(.read, place, errno: failed) }
    return whole
  }
}

/// A folder that stays open as long as somebody reads from it.
private final class OpenFolder: Sendable {
  let number: Int32

  init(number: Int32) { self.number = number }

  deinit { close(number) }
}

/// SHA-256 of bytes that come in parts.
private final class Digester {
  private let context: OpaquePointer

  init?() {
    guard let context = EVP_MD_CTX_new() else { return nil }
    self.context = context
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  func add(_ part: UnsafeRawBufferPointer) { EVP_DigestUpdate(context, part.baseAddress, part.count) }

  func digest() -> Digest {
    var hash = [UInt8](repeating: 0, count: Digest.length)
    EVP_DigestFinal_ex(context, &hash, nil)
    return Digest(bytes: hash)
  }
}
