/// Characters in a value that a reader cannot see or that turn the direction of the text about them: what is published
/// must be what was read when it was approved. Spaces and emoji are none of them.
enum HiddenCharacter {
  static func first(in text: String) -> Unicode.Scalar? {
    // All of them begin with one of these bytes; common text is passed at once.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 || $0 == 0xEF })
    else { return nil }
    return text.unicodeScalars.first(where: isHidden)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
