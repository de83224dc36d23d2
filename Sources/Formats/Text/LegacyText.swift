/// Vietnamese typed with a font from before Unicode: what a Unicode file then holds are signs of Latin-1 (`khiÕu n¹i`).
public enum LegacyText: CaseIterable, Sendable {
  /// TCVN 5712:1993 with the places of its third set, as the fonts `.Vn…` draw them.
  case tcvn3
  /// VNI for Windows: a letter of ASCII and a sign for its marks.
  case vni

  public var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    }
  }

  /// What was meant; the text itself where it has no sign of this encoding.
  public func decoded(_ text: String) -> String {
    let letters = self == .tcvn3 ? Self.tcvn3Letters : Self.vniSigns
    return VietnameseText.composed(
      text.unicodeScalars.map { letters[$0.value] ?? String($0) }.joined())
  }

  /// By the value of the sign. From 0xA1 on; what stands between is no letter.
  private static let tcvn3Letters = table(
    [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
      (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"),
      (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ])

  /// Letters of their own, and combining marks of the letter before.
  private static let vniSigns: [UInt32: String] = {
    let marks: [Character: String] = [
      "ù": "\u{301}", "ø": "\u{300}", "û": "\u{309}", "õ": "\u{303}", "ï": "\u{323}",
      "â": "\u{302}",
      "á": "\u{302}\u{301}", "à": "\u{302}\u{300}", "å": "\u{302}\u{309}", "ã": "\u{302}\u{303}",
      "ä": "\u{302}\u{323}",
      "ê": "\u{306}", "é": "\u{306}\u{301}", "è": "\u{306}\u{300}", "ú": "\u{306}\u{309}",
      "ü": "\u{306}\u{303}",
      "ë": "\u{306}\u{323}", "ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
    ]
    var table: [UInt32: String] = [:]
    for (sign, meaning) in marks {
      for (sign, meaning) in [(String(sign), meaning), (sign.uppercased(), meaning.uppercased())] {
        if let scalar = sign.unicodeScalars.first { table[scalar.value] = meaning }
      }
    }
    return table
  }()

  private static func table(_ runs: [(first: UInt32, letters: String)]) -> [UInt32: String] {
    var table: [UInt32: String] = [:]
    for (first, letters) in runs {
      for (offset, letter) in letters.enumerated() {
        table[first + UInt32(offset)] = String(letter)
      }
    }
    return table
  }
}
