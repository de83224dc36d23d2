import Diagnostics

/// Text that was typed with a Vietnamese font encoding from before Unicode.
public enum LegacyEncoding {
  /// The encoding that a cell of a Unicode file shows; nil for ordinary text, which mostly tells so in its first word.
  /// - Parameter least: marks inside words that tell it.
  public static func recognize(cell: UnsafeBufferPointer<UInt8>, least: Int = 2) -> String? {
    var hasSigns = false
    for byte in cell where byte >= 0x80 {
      // Letters that the old fonts lack, such as ạ, đ and ư.
      if byte == 0xE1 || byte == 0xC4 || byte == 0xC6 { return nil }
      if byte == 0xC2 || byte == 0xC3 { hasSigns = true }
    }
    return hasSigns ? recognize(Array(cell), isUTF8: true, least: least) : nil
  }

  /// Tone marks that stand behind their vowel, as only Windows-1258 has them among bytes.
  public static func isWindows1258(_ bytes: [UInt8]) -> Bool {
    let text = bytes.prefix(4096).map(UInt32.init)
    let vowels = Set(
      "aeiouyAEIOUY".utf8.map(UInt32.init) + [
        0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD,
      ])
    let tones: Set<UInt32> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
    let found = text.indices.dropFirst().count {
      tones.contains(text[$0]) && vowels.contains(text[$0 - 1])
    }
    let signs = count(text, of: Set(0xA8...0xAE).union(0xB5...0xB9).union(0xBB...0xBE))
    return found >= 3 && found > signs && found > count(text, of: vniSigns)
  }

  /// `TCVN3 (ABC)` or `VNI` when the text shows the marks of one, else nil.
  /// Works on raw single-byte files and on their common double encoding as UTF-8.
  public static func recognize(_ bytes: [UInt8], isUTF8: Bool, least: Int = 3) -> String? {
    let text: [UInt32]
    if isUTF8 {
      let decoded = String(decoding: bytes.prefix(4096), as: UTF8.self)
      text = decoded.unicodeScalars.map(\.value)
      // Any letter of Unicode Vietnamese that the old fonts lack says the file is Unicode.
      if text.contains(where: { (0x1EA0...0x1EF9).contains($0) || [0x1A1, 0x1B0, 0x111, 0x103].contains($0) }) {
        return nil
      }
    } else {
      text = bytes.prefix(4096).map(UInt32.init)
    }
    let tcvn3 = count(
      text,
      of: [0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB8, 0xB9, 0xCC, 0xD0, 0xD6, 0xDE])
    let vni = count(text, of: vniSigns)
    if tcvn3 >= least, tcvn3 >= vni { return LegacyText.tcvn3.name }
    return vni >= least ? LegacyText.vni.name : nil
  }

  private static let vniSigns: Set<UInt32> = [
    0xF8, 0xD8, 0xF9, 0xD9, 0xFB, 0xFC, 0xDB, 0xDC, 0xE4, 0xE5, 0xEF, 0xCF, 0xF1,
  ]

  /// Occurrences beside an ASCII letter, i.e. inside a word. Where « only opens a quotation it is none.
  private static func count(_ text: [UInt32], of marks: Set<UInt32>) -> Int {
    let isLetter: (UInt32) -> Bool = { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return text.indices.count { i in
      guard marks.contains(text[i]) else { return false }
      if i > 0, isLetter(text[i - 1]) { return true }
      return text[i] != 0xAB && i + 1 < text.count && isLetter(text[i + 1])
    }
  }
}
