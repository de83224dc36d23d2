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

  static func withoutPage(_ home: Wording, at location: Location) -> Problem {
    Problem(
      "alias-without-page",
      Wording(
        "Tệp này không có trang riêng nên không có địa chỉ cũ: nội dung của nó ở \(home.vi)",
        en: "The text has no page of its own, and so no former address: it is shown in \(home.en)"),
      fix: Wording(
        "bỏ khóa “aliases”; muốn dẫn từ một địa chỉ cũ thì ghi địa chỉ ấy vào “aliases” của một trang trong pages/",
        en: "remove “aliases”; list the address in “aliases” of a page in pages/ to lead on from it"),
      at: location)
  }

  /// An address that is listed in an English version leads nowhere.
  static func ofEnglish(beside stem: String, at location: Location) -> Problem {
    Problem(
      "alias-in-english", severity: .warning,
      Wording(
        "Địa chỉ cũ ghi ở bản tiếng Anh không được dùng", en: "Former addresses in an English version are not used"),
      fix: Wording(
        "chuyển “aliases” sang tệp \(stem).md", en: "move “aliases” to the file \(stem).md"), at: location)
  }

  /// The path that a whole address, one without its first slash or one with other letters may mean.
  private static func meant(_ text: String) -> String {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
      rest = rest[(rest.firstIndex(of: "/") ?? rest.endIndex)...]
    }
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    let written = (path.hasPrefix("/") ? "" : "/") + path
    if written != "/", Self.path(written) != nil { return written }
    let parts = path.split(separator: "/").map { part in
      part.hasSuffix(".html") ? "\(VietnameseText.slug(part.dropLast(5))).html" : VietnameseText.slug(part)
    }.filter { !$0.isEmpty && $0 != ".html" }
    guard let last = parts.last else { return "/lich-cu/" }
    return "/\(parts.joined(separator: "/"))\(last.hasSuffix(".html") ? "" : "/")"
  }

  private static func malformed(_ text: String, at location: Location) -> Problem {
    let name = meant(text)
    return Problem(
      "alias-form",
      Wording(
        "“\(text)” không phải địa chỉ cũ trong cổng", en: "“\(text)” is no former address in the site"),
      fix: Wording(
        "viết đường dẫn bắt đầu bằng “/”, chỉ có chữ không dấu, số, dấu gạch nối, ví dụ “\(name)”",
        en: "write a path that begins with “/”, of letters without marks, digits and hyphens, e.g. “\(name)”"),
      at: location)
  }
}
