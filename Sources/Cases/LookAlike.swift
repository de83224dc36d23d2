/// Identifiers that no reader of a sheet can tell apart are one: what is invisible in them, other spaces and dashes, wide
/// letters, and letters of other alphabets that look like Latin ones (Unicode Technical Standard 39, confusables).
enum LookAlike {
  /// What equal-looking identifiers have in common; nil where that is the identifier itself, as nearly always.
  static func key(_ id: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var before: UInt8 = 0
    let isPlain = id.allSatisfy { byte in
      defer { before = byte }
      return byte < 0x80 && !(byte == 0x20 && before == 0x20)
    }
    if isPlain { return nil }
    var out = String.UnicodeScalarView()
    for scalar in String(decoding: id, as: UTF8.self).unicodeScalars {
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      let plain = self.plain(scalar)
      if plain == " ", out.last == " " { continue }
      out.append(plain)
    }
    return Array(String(out).utf8)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    // U+FF01 to U+FF5E are the wide forms of U+0021 to U+007E.
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar.properties.isWhitespace ? " " : letters[scalar] ?? scalar
    }
  }

  /// Cyrillic and Greek.
  private static let letters = Dictionary(
    zip(
      "АВЕКМНОРСТХІЅаеорсухіѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars, "ABEKMHOPCTXISaeopcyxisABEZHIKMNOPTYXo".unicodeScalars),
    uniquingKeysWith: { a, _ in a })
}
