public import Diagnostics

/// One file of the site, just made.
public struct OutputFile: Sendable {
  public let path: OutputPath
  public let bytes: [UInt8]
  /// The content it was made from, for messages.
  public let source: Location?

  public init(_ path: OutputPath, _ bytes: [UInt8], from source: Location? = nil) {
    self.path = path
    self.bytes = bytes
    self.source = source
  }
}

/// Takes the files of a site as they are made, so that thousands of them need not be held at once.
public protocol OutputStore: Sendable {
  /// Called from several threads, in any order.
  func take(_ file: OutputFile)
}

/// What stays of a file whose bytes have been handed on.
public struct KeptFile: Sendable {
  public let path: OutputPath
  public let source: Location?
  /// In bytes.
  public let size: Int
  /// The digest of its bytes, as whoever kept it counts it.
  public let digest: String
  /// Nil for a file that is no page.
  let links: PageLinks?

  public init(_ file: OutputFile, digest: String) {
    (path, source, size, self.digest) = (file.path, file.source, file.bytes.count, digest)
    let isPage = file.path.description.utf8.suffix(5).elementsEqual(".html".utf8)
    links = isPage ? PageLinks(of: file.bytes) : nil
  }

  /// Whether the file is a page (`.html`).
  public var isPage: Bool { links != nil }
}
