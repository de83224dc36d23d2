public import Diagnostics
import Glibc

/// The path of one published file, from the site's root, with `/`: `van-ban/1320-cv-hu/index.html`.
/// Never absolute, without empty parts, `.`, `..`, control characters or `\`; no part begins with a dot except
/// `.well-known` (RFC 8615) at the root, so hidden files of the destination cannot be overwritten.
public struct OutputPath: Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// Refused with `output-path-invalid` at the place that asked for the path.
  public init(_ text: String, from source: Location? = nil) throws(Refusal) {
    guard Self.isValid(text) else { throw Refusal(Report([Self.invalid(text, source)])) }
    description = text
  }

  /// The folder part without the last `/`; empty at the root.
  public var folder: Substring {
    guard let slash = description.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return description[..<slash]
  }

  private static func isValid(_ text: String) -> Bool {
    if text.utf8.count > 1024 { return false }
    /// Bytes of the part so far.
    var length = 0
    for (at, byte) in text.utf8.enumerated() {
      if byte < 0x20 || byte == 0x7F || byte == 0x5C { return false }
      if byte == UInt8(ascii: "/") {
        if length == 0 { return false }
        length = 0
        continue
      }
      if byte == UInt8(ascii: "."), length == 0, at > 0 || !text.utf8.starts(with: ".well-known/".utf8) { return false }
      length += 1
      if length > 255 { return false }
    }
    return length > 0
  }

  private static func invalid(_ text: String, _ source: Location?) -> Problem {
    Problem(
      "output-path-invalid",
      Wording("“\(text)” không dùng làm đường dẫn trên trang được", en: "“\(text)” cannot be a path of the site"),
      fix: Wording(
        "đường dẫn không có phần trống, không có “..”, không bắt đầu bằng “/” hay dấu chấm",
        en: "a path has no empty part, no “..”, and does not begin with “/” or a dot"),
      at: source)
  }
}

extension OutputPath: Comparable {
  /// Order of the bytes.
  public static func < (a: OutputPath, b: OutputPath) -> Bool { precedes(a.description, b.description) }

  /// Order of the bytes of two paths.
  static func precedes(_ a: String, _ b: String) -> Bool {
    let order = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b in
        guard let first = a.baseAddress, let second = b.baseAddress else { return a.count < b.count }
        let order = memcmp(first, second, min(a.count, b.count))
        return order == 0 ? a.count < b.count : order < 0
      }
    }
    return (order ?? nil) ?? a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
