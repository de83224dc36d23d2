public import Formats

/// The original of a policy as it was signed: a file of `policies/files/`, published beside the text without a change.
public struct PolicyOriginal: Sendable {
  /// Below `policies/`, as the key `original` has it.
  public let path: String
  public let kind: Kind
  public let file: SourceFile

  /// What a file is by its first bytes, whatever its name says. Nothing that a browser would run is among them.
  public enum Kind: String, Sendable, CaseIterable {
    case pdf, docx, jpeg, png, tiff

    public var mediaType: String {
      switch self {
      case .pdf: "application/pdf"
      case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      case .jpeg: "image/jpeg"
      case .png: "image/png"
      case .tiff: "image/tiff"
      }
    }

    /// How people call it.
    public var word: String { self == .docx ? "Word" : rawValue.uppercased() }

    /// The endings of names that say so; the first is the usual one.
    var endings: [String] {
      switch self {
      case .pdf: ["pdf"]
      case .docx: ["docx"]
      case .jpeg: ["jpg", "jpeg"]
      case .png: ["png"]
      case .tiff: ["tif", "tiff"]
      }
    }

    /// PDF: ISO 32000-1, 7.5.2; ZIP: APPNOTE 4.3.7, with the part that every Word document has; JPEG: ITU-T T.81, B.1.1.3;
    /// PNG: ISO/IEC 15948, 5.2; TIFF 6.0, section 2.
    public init?(_ bytes: [UInt8]) {
      func begins(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
      if begins(Array("%PDF-".utf8)) {
        self = .pdf
      } else if begins([0x50, 0x4B, 0x03, 0x04]), Self.holds("word/document.xml", bytes) {
        self = .docx
      } else if begins([0xFF, 0xD8, 0xFF]) {
        self = .jpeg
      } else if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        self = .png
      } else if begins([0x49, 0x49, 0x2A, 0x00]) || begins([0x4D, 0x4D, 0x00, 0x2A]) {
        self = .tiff
      } else {
        return nil
      }
    }

    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
      let name = Array(name.utf8)
      return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
    }
  }

  /// The name that it is published under: its own when an address can hold it, else one made of it.
  public var name: String {
    let own = path.split(separator: "/").last.map(String.init) ?? path
    let isPlain = own.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
    }
    if isPlain, own.utf8.first != UInt8(ascii: ".") { return own }
    return "\(VietnameseText.slug(file.stem)).\(kind.endings[0])"
  }

  /// Whether the ending of the name says what the file is.
  var isNamedRight: Bool {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return kind.endings.contains(ending)
  }
}
