public import Diagnostics

/// Decides which blocks of a text can be linked to, and under what name. Asked once for every heading, paragraph and
/// list item in document order; blocks inside a quotation are not asked, for they number another text. The first
/// paragraph of a list item is the item's own text and is not asked apart.
public protocol BlockNaming {
  /// The anchor of the block, unique in the text; nil leaves the block without one.
  mutating func anchor(for block: NamedBlock) -> String?

  /// How the copy-link calls the block that was just given an anchor, e.g. “khoản 2 Điều 5”.
  func label(for block: NamedBlock, anchor: String) -> String

  /// What the blocks are in the outline of the text, by their place among those asked for, in order; all others are what
  /// they are written as. Asked once, after all names.
  var standings: [(block: Int, standing: BlockStanding)] { get }

  /// What is wrong with the blocks among each other. Asked once, after all names.
  /// - Parameter places: of blocks, by their place among those asked for.
  func problems(places: ([Int]) -> [Location]) -> [Problem]
}

/// What a block is in the outline of a text, whatever it is written as.
public enum BlockStanding: Sendable, Hashable {
  /// A heading; a greater weight is deeper. One that is written as such keeps its level. `isBare`: the first of its lines
  /// stays apart.
  case heading(weight: Int, isBare: Bool)
  /// A paragraph that goes on with the heading in the paragraph before.
  case title
  /// A paragraph of which the bytes that it begins with are set off.
  case runIn([UInt8])
}

extension BlockNaming {
  /// The first line of the block.
  public func label(for block: NamedBlock, anchor: String) -> String {
    String(block.text.prefix { $0 != "\n" })
  }

  public var standings: [(block: Int, standing: BlockStanding)] { [] }

  public func problems(places: ([Int]) -> [Location]) -> [Problem] { [] }
}

/// A block as naming sees it.
public struct NamedBlock: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// The level as written, 1 to 6.
    case heading(level: Int)
    case paragraph
    /// The item's number in an ordered list; nil for a bullet.
    case listItem(number: Int?)
  }

  public let kind: Kind
  /// The plain text in UTF-8; line ends of the source are kept as `\n`. Of a list item, its first paragraph.
  public let bytes: [UInt8]
  /// How many lists the block is in: 0 outside any.
  public let depth: Int
  /// Whether something that is not asked for, such as a table or a quotation, stands between it and the block before.
  public let followsOther: Bool

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  init(kind: Kind, bytes: [UInt8], depth: Int, followsOther: Bool = false) {
    self.kind = kind
    self.bytes = bytes
    self.depth = depth
    self.followsOther = followsOther
  }
}

/// Names nothing.
public struct Unnamed: BlockNaming, Sendable {
  public init() {}

  public mutating func anchor(for block: NamedBlock) -> String? { nil }
}
