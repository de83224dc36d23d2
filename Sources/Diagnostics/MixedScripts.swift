/// Words in which a letter of another alphabet stands for the Latin one that it looks like: a search never finds them,
/// and a link may lead elsewhere than it says (Unicode Technical Standard 39, mixed-script confusables).
public enum MixedScripts {
  /// The alphabet of a letter that is not Latin.
  public enum Script: Sendable { case cyrillic, greek }

  /// A word, and the first letter in it that is not Latin.
  public struct Word: Sendable {
    public let text: String
    /// In bytes.
    public let range: Range<Int>
    public let letter: Unicode.Scalar
    public let script: Script
  }

  /// Every word of a well-formed UTF-8 text that mixes Latin letters with Cyrillic or Greek ones.
  public static func words(in bytes: [UInt8]) -> [Word] {
    guard bytes.withUnsafeBufferPointer(mayHoldOthers) else { return [] }
    var words: [Word] = []
    var (start, at) = (0, 0)
    var isLatin = false
    var other: (Unicode.Scalar, Script)?
    func close(_ end: Int) {
      if isLatin, let (letter, script) = other {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        words.append(Word(text: text, range: start..<end, letter: letter, script: script))
      }
      (isLatin, other) = (false, nil)
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let end = at + UTF8.width(scalar)
      switch kind(of: scalar) {
      case .latin: isLatin = true
      case .other(let script): other = other ?? (scalar, script)
      case .mark: break
      case .none:
        close(at)
        start = end
      }
      at = end
    }
    close(at)
    return words
  }

  /// What is wrong with a text that holds such a word.
  public static func problem(_ word: Word, at location: Location) -> Problem {
    let code = ForbiddenCharacters.codePoint(word.letter)
    let (vi, en) = word.script == .cyrillic ? ("Kirin", "Cyrillic") : ("Hy Lạp", "Greek")
    return Problem(
      "mixed-script-word",
      Wording(
        "Từ “\(word.text)” lẫn chữ cái \(vi) “\(word.letter)” (\(code)) giữa các chữ Latinh",
        en: "The word “\(word.text)” mixes the \(en) letter “\(word.letter)” (\(code)) with Latin ones"),
      fix: Wording("xóa từ ấy rồi gõ lại bằng bàn phím tiếng Việt", en: "delete the word and type it again"),
      at: location)
  }

  private enum Kind {
    case latin, mark
    case other(Script)
  }

  /// Nil for what ends a word. Ω and μ are signs of units (`kΩ`, `μm`), so they belong to any alphabet.
  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x300...0x36F, 0x3A9, 0x3BC: .mark
    case 0x37E, 0x387: nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: .other(.greek)
    case 0x400...0x52F: .other(.cyrillic)
    default: nil
    }
  }

  /// Whether a byte may lead a Greek or Cyrillic letter: CD to D4; those of U+1F00 to U+1FFF never mix alone. No letter
  /// of Vietnamese has them.
  static func mayHoldOthers(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    for byte in bytes { found = found || byte &- 0xCD < 8 }
    return found
  }
}
