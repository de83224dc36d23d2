/// A Markdown text made into HTML, and what a page needs to know of it.
public struct RenderedText: Sendable, Hashable {
  public let html: HTML
  /// The headings outside quotations that are written as such, in order.
  public let headings: [TextHeading]
  /// Every block that was given an anchor, in order.
  public let blocks: [AnchoredBlock]
  public var anchors: [String] { blocks.map(\.anchor) }
  /// Every link and local image as written, in order, also those that a problem was reported for.
  public let links: [TextLink]
  /// Every mark that the caller made, in the order of the HTML but for those in footnotes, which come last.
  public let spans: [TextSpan]
  /// The text alone, for search and for the `.txt` form: blocks apart by an empty line, list items and table rows on
  /// lines of their own with their marker or `|` between cells.
  public var plainText: String { String(decoding: plainBytes, as: UTF8.self) }
  /// The same as it stands in a file, in UTF-8.
  public let plainBytes: [UInt8]

  public static let empty = RenderedText(
    html: .empty, headings: [], blocks: [], links: [], spans: [], plainBytes: [])
}

/// A block that can be linked to.
public struct AnchoredBlock: Sendable, Hashable {
  public let anchor: String
  /// How the block is called, e.g. “khoản 2 Điều 5”.
  public let label: String
  /// Where its own words and its copy-link end in the HTML.
  public let end: Int
}

/// A heading as it was printed.
public struct TextHeading: Sendable, Hashable {
  /// As in the page, 2 to 6 unless asked otherwise.
  public let level: Int
  public let text: String
  public let anchor: String?

  public init(level: Int, text: String, anchor: String?) {
    self.level = level
    self.text = text
    self.anchor = anchor
  }
}

/// The destination of a link as the author wrote it, character references and backslash escapes resolved.
public struct TextLink: Sendable, Hashable {
  public let url: String
  public let place: BytePlace
  /// The anchored block that it stands in or below, by its number among `RenderedText.blocks`.
  public let block: Int?

  /// A destination as an attribute of the HTML holds it.
  public static func printed(_ url: String) -> String {
    String(decoding: LinkPolicy.attribute(url.utf8), as: UTF8.self)
  }
}

/// A stretch of the source. Line and column count from 1, column and length in bytes.
public struct BytePlace: Sendable, Hashable {
  public let line: Int
  public let column: Int
  public let length: Int
  /// Index of the first byte in the collection that was rendered.
  public let offset: Int

  public init(line: Int, column: Int, length: Int, offset: Int) {
    self.line = line
    self.column = column
    self.length = length
    self.offset = offset
  }
}
