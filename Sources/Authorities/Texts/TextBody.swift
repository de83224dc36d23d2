public import Formats

/// The Markdown of a text file after its front matter, with the file it stands in, so that places can be told.
public struct TextBody: Sendable {
  public let text: SourceText
  public let range: Range<Int>
  /// The front matter before it.
  public let front: YAMLNode?

  public init(_ front: FrontMatter) {
    text = front.text
    range = front.body
    self.front = front.node
  }

  public init(_ text: SourceText, _ range: Range<Int>) {
    self.text = text
    self.range = range
    front = nil
  }

  /// Of a file without a text of its own, e.g. a table.
  public static func empty(of file: SourceFile) -> TextBody { TextBody(.empty(of: file), 0..<0) }

  public var bytes: ArraySlice<UInt8> { text.bytes[range] }

  /// True when there is nothing but white space.
  public var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 } }
}
