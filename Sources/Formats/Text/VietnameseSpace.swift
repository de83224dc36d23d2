/// Spaces as a reader sees them.
public enum VietnameseSpace {
  /// White space and no-break space collapsed to single spaces, ends trimmed.
  public static func collapsed(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }
}

extension StringProtocol {
  /// The text without white space (no-break space included) at its ends.
  public var trimmed: String {
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isSeen, last.isSeen {
      return String(self)
    }
    let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    guard let start = firstIndex(where: { !isSpace($0) }), let end = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[start...end])
  }
}

extension Unicode.Scalar {
  /// Surely no white space: the visible ASCII characters and the letters of Vietnamese.
  fileprivate var isSeen: Bool {
    switch value {
    case 0x21...0x7E, 0xC0...0x24F, 0x1EA0...0x1EF9: true
    default: false
    }
  }
}
