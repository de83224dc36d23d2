import Diagnostics

/// Vietnamese text of which letters were lost, or whose bytes in UTF-8 were once taken for letters of Windows-1252
/// (`Tiáº¿p` for `Tiếp`).
enum DamagedText {
  /// Told once a file: what is in it is mostly all of one making.
  static func problem(in text: SourceText) -> Problem? {
    text.bytes.withUnsafeBufferPointer { bytes in
      for at in bytes.indices {
        switch bytes[at] {
        case 0xC3: if isDoubled(bytes, at) { return doubled(text, at) }
        case 0xEF where isLost(bytes, at): return lost(text, at)
        default: continue
        }
      }
      return nil
    }
  }

  /// U+FFFD, which programs put for what they cannot read.
  private static func isLost(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at + 1] == 0xBF && bytes[at + 2] == 0xBD
  }

  /// `áº¿`, `á»‡`, `Ä‘`, `Æ°`, `Æ¡`, and `Ã` within a word: sequences that no language has. `Ã` ends words in capitals (`XÃ`), and `»`
  /// closes quotations, so that signs behind them tell nothing.
  private static func isDoubled(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 3 < bytes.count else { return false }
    let next = at + 2
    switch (bytes[at], bytes[at + 1]) {
    case (0xC3, 0xA1):
      guard bytes[next] == 0xC2, next + 2 < bytes.count else { return false }
      let isSure = bytes[next + 1] == 0xBA
      guard isSure || bytes[next + 1] == 0xBB, let (byte, _) = image(bytes, next + 2) else { return false }
      return isSure || !quotes.contains(byte)
    case (0xC3, 0x83):
      guard at > 0, (0x61...0x7A).contains(bytes[at - 1]) else { return false }
      return image(bytes, next) != nil
    case (0xC3, 0x84): return image(bytes, next).map { $0.byte == 0x90 || $0.byte == 0x91 } ?? false
    case (0xC3, 0x86): return bytes[next] == 0xC2 && [0xA0, 0xA1, 0xAF, 0xB0].contains(bytes[next + 1])
    default: return false
    }
  }

  /// Those of Windows-1252 that stand for themselves behind «á».
  private static let quotes: Set<UInt8> = [0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xBB]

  /// The byte from 80 to BF whose letter of Windows-1252 stands at a place, and the letter's length.
  private static func image(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (byte: UInt8, length: Int)? {
    guard at + 1 < bytes.count else { return nil }
    if bytes[at] == 0xC2 { return (bytes[at + 1], 2) }
    let length = bytes[at] < 0xE0 ? 2 : 3
    guard bytes[at] >= 0xC0, at + length <= bytes.count else { return nil }
    let letter = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first
    return letter.flatMap { letters[$0] }.map { ($0, length) }
  }

  /// The letters of Windows-1252 from 80 to 9F.
  private static let letters: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
    "‹": 0x8B,
    "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97, "˜": 0x98,
    "™": 0x99,
    "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
  ]

  /// The text before it was read wrongly; nil when it was never such.
  static func restored(_ text: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = letters[scalar] {
        bytes.append(byte)
      } else if scalar.value <= 0xFF {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    let restored = String(validating: bytes, as: UTF8.self)
    return restored == text ? nil : restored
  }

  /// The words about a place, from the beginning of its own.
  private static func words(_ text: SourceText, _ at: Int) -> (start: Int, words: String) {
    let isEnd: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
    let before = text.bytes[max(0, at - 100)..<at]
    let start = before.lastIndex(where: isEnd).map { $0 + 1 } ?? before.startIndex
    let line = text.bytes[start..<min(text.bytes.count, start + 400)].prefix { $0 != 0x0A && $0 != 0x0D }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ").prefix(4).joined(separator: " ")
    return (start, words)
  }

  private static func doubled(_ text: SourceText, _ at: Int) -> Problem {
    let (start, words) = words(text, at)
    let parts = words.split(separator: " ")
    let meant =
      parts.indices.reversed().lazy.compactMap { restored(parts[...$0].joined(separator: " ")) }.first.map {
        Wording(" (“\($0)”)", en: " (“\($0)”)")
      } ?? Wording("", en: "")
    return Problem(
      "text-damaged",
      Wording(
        "Chữ ở đây bị hỏng mã, như “\(words)”\(meant.vi)", en: "The letters here are damaged, as “\(words)”\(meant.en)"),
      fix: Wording(
        "chép lại chữ từ bản gốc, lưu tệp với bảng mã UTF-8 (Notepad: Lưu thành, mục Mã hóa)",
        en: "copy the text again from its original and save the file as UTF-8"),
      at: text.location(offset: start, length: words.utf8.count))
  }

  private static func lost(_ text: SourceText, _ at: Int) -> Problem {
    Problem(
      "text-damaged",
      Wording(
        "Chữ ở đây bị hỏng mã: dấu � đứng thay chữ đã mất", en: "Letters were lost here: � stands in their place"),
      fix: Wording("gõ lại chỗ này theo bản gốc", en: "type the place again from its original"),
      at: text.location(offset: at, length: 3))
  }
}
