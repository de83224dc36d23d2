/// Which destinations a text may link to: the web, mail, telephone and map schemes, and addresses on the site.
enum LinkPolicy {
  static let schemes = ["http", "https", "mailto", "tel", "geo"]

  enum Verdict: Equatable {
    case external
    /// A path from the root of the site.
    case rooted
    /// A path from the page, a query or a fragment.
    case relative
    case refused(Refusal)
  }

  enum Refusal: Equatable {
    case scheme(String)
    /// `//host`, which takes the scheme of the page.
    case host
    case characters
    /// A web address with a name or password before its host: `https://bank.vn@evil.example` leads to evil.example.
    case userInfo(host: String)
    /// A web address without a host, or another scheme with nothing after it.
    case incomplete(String)
    /// The address of another site, or of mail, without its scheme; the address as it should be.
    case withoutScheme(String)
    case empty
  }

  /// What a destination is, after the rules browsers follow (URL Standard): a scheme is everything before the first
  /// colon that no `/`, `?` or `#` comes before; white space and control characters around it are dropped by browsers,
  /// so they are refused; `\` works as `/` there, and is printed percent-encoded or refused.
  static func verdict(_ url: UnsafeBufferPointer<UInt8>) -> Verdict {
    if url.isEmpty { return .refused(.empty) }
    if url.first == 0x20 || url.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .refused(.characters) }
    if url.first == UInt8(ascii: "/") {
      let isHost = url.count > 1 && (url[1] == UInt8(ascii: "/") || url[1] == UInt8(ascii: "\\"))
      return isHost ? .refused(.host) : .rooted
    }
    guard let stop = url.firstIndex(where: { ":/?#".utf8.contains($0) }), url[stop] == UInt8(ascii: ":") else {
      if url.first == UInt8(ascii: "\\") { return .refused(.characters) }
      return withScheme(url).map { .refused(.withoutScheme($0)) } ?? .relative
    }
    return external(scheme: String(decoding: url[..<stop], as: UTF8.self).lowercased(), rest: url[(stop + 1)...])
  }

  /// An address that names another site (`www.example.vn`, `example.gov.vn/trang`) or a mailbox, with its scheme. A file
  /// of the site is not taken for one: no ending of a file is the last part of a host here.
  private static func withScheme(_ url: UnsafeBufferPointer<UInt8>) -> String? {
    let host = url.prefix { !"/?#".utf8.contains($0) }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    guard labels.count > 1, let last = labels.last, !labels.contains("") else { return nil }
    let text = String(decoding: url, as: UTF8.self)
    if host.contains(UInt8(ascii: "@")) { return "mailto:\(text)" }
    return labels[0] == "www" || ["vn", "com", "net", "org"].contains(last) ? "https://\(text)" : nil
  }

  private static func external(scheme: String, rest: Slice<UnsafeBufferPointer<UInt8>>) -> Verdict {
    guard schemes.contains(scheme) else { return .refused(.scheme(scheme)) }
    guard scheme.hasPrefix("http") else { return rest.isEmpty ? .refused(.incomplete(scheme)) : .external }
    guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first, !"/?#".utf8.contains(host) else {
      return .refused(.incomplete(scheme))
    }
    let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    if authority.contains(UInt8(ascii: "\\")) { return .refused(.characters) }
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return .external }
    return .refused(.userInfo(host: String(decoding: authority[(at + 1)...], as: UTF8.self)))
  }

  /// The bytes of a destination for an attribute: what an address cannot hold is percent-encoded, `&` and `'` are
  /// character references.
  static func attribute(_ url: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(url.underestimatedCount + 8)
    for byte in url {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"):
        out.append(byte)
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      case _ where "_.+!*(),%#@?=;:$~".utf8.contains(byte): out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return out
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
