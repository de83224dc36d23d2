public import Diagnostics
public import Formats

/// An address in the site at which a page stood before (`aliases`): what opens it is led on to the page.
public struct PageAlias: Sendable, Hashable {
  /// From the root of the site, with `index.html`.
  public let path: String
  /// As staff wrote it.
  public let written: String
  public let location: Location

  /// Reads `/lich-cu/`, `/lich-cu` or `/tin/lich.html`; anything else is a problem.
  public init?(_ node: YAMLNode, _ reader: inout MappingReader) {
    guard let text = reader.scalar(node) else { return nil }
    let location = reader.location(node)
    guard let path = Self.path(text) else {
      reader.add(Self.malformed(text, at: location))
      return nil
    }
    (self.path, written, self.location) = (path, text, location)
  }

  private static func path(_ text: String) -> String? {
    guard text.hasPrefix("/") else { return nil }
    let parts = text.split(separator: "/").map(String.init)
    guard let last = parts.last, text == "/" + parts.joined(separator: "/") + (text.hasSuffix("/") ? "/" : ""),
      parts.allSatisfy(isPart)
    else { return nil }
    let isFile = last.hasSuffix(".html") && !text.hasSuffix("/")
    return parts.joined(separator: "/") + (isFile ? "" : "/index.html")
  }

  private static func isPart(_ part: String) -> Bool {
    !part.hasPrefix(".")
      && part.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
          || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(byte)
      }
  }

  private static func malformed(_ text: String, at location: Location) -> Problem {
    let name = VietnameseText.slug(text)
    return Problem(
      "alias-form",
      Wording(
        "“\(text)” không phải địa chỉ cũ trong cổng", en: "“\(text)” is no former address in the site"),
      fix: Wording(
        "viết đường dẫn bắt đầu bằng “/”, chỉ có chữ không dấu, số, dấu gạch nối, ví dụ “/\(name)/”",
        en: "write a path that begins with “/”, of letters without marks, digits and hyphens, e.g. “/\(name)/”"),
      at: location)
  }
}
