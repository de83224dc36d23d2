/// Where a link of a page leads inside the site.
struct LinkTarget: CustomStringConvertible {
  /// The path from the site's root; a folder's link has its `index.html`.
  let path: [UInt8]
  /// Without `#`, decoded; empty when there is none.
  let fragment: [UInt8]

  /// Nil for a link that leaves the site (it has a scheme or a host). `folder` is the page's own.
  /// A path that begins with `/` counts from the site's root.
  init?(_ link: some Collection<UInt8>, of page: OutputPath) {
    let link = Self.decodingReferences(link)
    if Self.hasScheme(link) || link.starts(with: "//".utf8) { return nil }
    let hash = link.firstIndex(of: UInt8(ascii: "#")) ?? link.endIndex
    let written = link[..<hash].prefix { $0 != UInt8(ascii: "?") }
    fragment = Self.decodingPercent(link[hash...].dropFirst())
    path =
      written.isEmpty
      ? Array(page.description.utf8) : Self.resolve(Self.decodingPercent(written), in: page.folder.utf8)
  }

  var description: String {
    String(decoding: path + (fragment.isEmpty ? [] : Array("#".utf8) + fragment), as: UTF8.self)
  }

  /// A path that climbs above the root keeps its `..` and so is found nowhere.
  private static func resolve(_ written: [UInt8], in folder: Substring.UTF8View) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var path: [UInt8] = written.first == slash || folder.isEmpty ? [] : Array(folder) + [slash]
    var above: [UInt8] = []
    path.reserveCapacity(path.count + written.count + 10)
    for part in written.split(separator: slash, omittingEmptySubsequences: true) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        if path.isEmpty { above += "../".utf8 }
        path.removeSubrange((path.dropLast().lastIndex(of: slash) ?? -1) + 1..<path.count)
        continue
      }
      path += part
      path.append(slash)
    }
    let isFolder =
      written.last == slash || written.elementsEqual(".".utf8) || written.elementsEqual("..".utf8)
      || written.suffix(2).elementsEqual("/.".utf8) || written.suffix(3).elementsEqual("/..".utf8)
    return above + (isFolder ? path + "index.html".utf8 : path.dropLast())
  }

  /// `name:` of RFC 3986 before any `/`, `?` or `#`.
  private static func hasScheme(_ link: [UInt8]) -> Bool {
    for byte in link {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  private static func decodingPercent(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var out: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.endIndex,
        let value = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
      {
        out.append(value)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return out
  }

  /// The character references that this package writes.
  private static func decodingReferences(_ link: some Collection<UInt8>) -> [UInt8] {
    guard link.contains(UInt8(ascii: "&")) else { return Array(link) }
    var text = Substring(decoding: link, as: UTF8.self)
    var out = ""
    while let start = text.firstIndex(of: "&") {
      out += text[..<start]
      text = text[start...]
      let known = Self.references.first { text.hasPrefix($0.0) }
      out += known?.1 ?? "&"
      text = text.dropFirst(known?.0.count ?? 1)
    }
    return Array((out + text).utf8)
  }

  private static let references = [
    ("&amp;", "&"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"),
  ]
}
