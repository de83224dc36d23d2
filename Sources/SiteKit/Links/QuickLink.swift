/// The plain links of a page, which are nearly all, followed by hash alone and without taking memory.
/// Anything out of the ordinary (escapes, queries, dots inside) is left to `LinkTarget`.
struct QuickLink {
  enum Answer {
    case outside
    /// Hashes of the path and of the fragment; no path means the page itself.
    case inside(path: UInt64?, fragment: UInt64?)
    case unclear
  }

  /// The hash of the first n parts of the page's folder, each with its `/`.
  private let folders: [UInt64]

  init(page: OutputPath) {
    var hash = LinkHash()
    var folders = [hash.value]
    for byte in page.description.utf8 {
      hash.add(byte)
      if byte == UInt8(ascii: "/") { folders.append(hash.value) }
    }
    self.folders = folders
  }

  func follow(_ link: ArraySlice<UInt8>) -> Answer {
    link.withUnsafeBufferPointer { link in
      switch Self.shape(of: link) {
      case .outside: return .outside
      case .unclear: return .unclear
      case .plain(let pathEnd):
        let fragment = pathEnd + 1 < link.count ? LinkHash.of(link[(pathEnd + 1)...]) : nil
        if pathEnd == 0 { return .inside(path: nil, fragment: fragment) }
        return path(UnsafeBufferPointer(rebasing: link[..<pathEnd])).map { .inside(path: $0, fragment: fragment) }
          ?? .unclear
      }
    }
  }

  private enum Shape {
    case outside, unclear
    case plain(pathEnd: Int)
  }

  private static func shape(of link: UnsafeBufferPointer<UInt8>) -> Shape {
    var isFirstPart = true
    var end = link.count
    for (index, byte) in link.enumerated() {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "?"): return .unclear
      case UInt8(ascii: ":") where isFirstPart: return .outside
      case UInt8(ascii: "/"):
        if index == 0 { return .unclear }
        isFirstPart = false
      case UInt8(ascii: "#"):
        isFirstPart = false
        end = min(end, index)
      default: continue
      }
    }
    return .plain(pathEnd: end)
  }

  /// Nil when the path has a dot or nothing between two slashes after its leading `../`, or climbs too high.
  private func path(_ path: UnsafeBufferPointer<UInt8>) -> UInt64? {
    let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
    var (start, up) = (0, folders.count - 1)
    while start + 2 < path.count, path[start] == dot, path[start + 1] == dot, path[start + 2] == slash {
      (start, up) = (start + 3, up - 1)
    }
    guard up >= 0, start < path.count else { return nil }
    var hash = LinkHash(folders[up])
    var before = slash
    for byte in path[start...] {
      if before == slash, byte == dot || byte == slash { return nil }
      hash.add(byte)
      before = byte
    }
    if before == slash { for byte in "index.html".utf8 { hash.add(byte) } }
    return hash.value
  }
}

/// FNV-1a, 64 bits wide: two different anchors or paths of one site do not meet in it.
struct LinkHash {
  private(set) var value: UInt64

  init(_ value: UInt64 = 0xcbf2_9ce4_8422_2325) { self.value = value }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = LinkHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
