@_spi(_Unicode) import Swift

/// Vietnamese text compared as people mean it. The published text itself is never changed.
public enum VietnameseText {
  /// Normalization Form C, with Đ and đ where their look-alikes Ð and ð are written.
  public static func composed(_ text: String) -> String {
    var text = text
    // Nearly all text is composed already.
    if text.withUTF8({ !UTF8Check.look(at: UnsafeRawBufferPointer($0)).mayCompose }) { return text }
    return recomposed(text)
  }

  /// The same without a look whether it is needed.
  static func recomposed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text._nfc {
      out.append(stroked(scalar, after: before))
      before = scalar
    }
    return String(out)
  }

  /// Old keyboards and converters write Ð and ð (eth, which Vietnamese has not) for Đ and đ; they look alike. Within a word
  /// Ð is the `é` of TCVN3, which `LegacyText` is to see.
  private static func stroked(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Unicode.Scalar {
    switch scalar {
    case "\u{D0}" where before?.properties.isLowercase != true: "Đ"
    case "\u{F0}": "đ"
    default: scalar
    }
  }

  /// The loose key: lower case, without tone and letter marks (`đ` becomes `d`), white space and
  /// no-break space collapsed to one space, ends trimmed. Differences of tone style vanish.
  public static func folded(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { bytes in FoldTable.bytes(bytes) }.map { String(decoding: $0, as: UTF8.self) }
      ?? foldedByScalars(text)
  }

  /// The key by which names are the same: lower case, spaces collapsed, and the tone told at the end of its syllable, so
  /// that `hòa` and `hoà` are one name while `Tân Thành` and `Tân Thạnh` are two. Marks are told by control characters,
  /// for keys in ASCII are hashed and compared by their bytes: it is not for the eye.
  public static func nameKey(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { bytes in NameKeyTable.key(bytes) } ?? nameKeyByScalars(text)
  }

  /// For text beyond the letters of `NameKeyTable`.
  private static func nameKeyByScalars(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var tone: Unicode.Scalar?
    var pendingSpace = false
    for scalar in text.lowercased()._nfd {
      if let mark = NameKeyTable.tone(scalar.value) {
        tone = Unicode.Scalar(mark)
        continue
      }
      let isLetter = scalar.properties.isAlphabetic || (0x302...0x31B).contains(scalar.value)
      if !isLetter, let mark = tone {
        out.append(mark)
        tone = nil
      }
      if isSpace(scalar) {
        pendingSpace = !out.isEmpty
        continue
      }
      if pendingSpace {
        out.append(" ")
        pendingSpace = false
      }
      if let (letter, mark) = NameKeyTable.shape(scalar.value) {
        if let letter { out.append(letter) }
        out.append(mark)
      } else {
        if scalar.value < 0x20 { out.append("\u{10}") }
        out.append(scalar)
      }
    }
    if let tone { out.append(tone) }
    return String(out)
  }

  /// For text beyond the letters of `FoldTable`.
  private static func foldedByScalars(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.lowercased()._nfd {
      if isDropped(scalar) { continue }
      if isSpace(scalar) {
        pendingSpace = !out.isEmpty
        continue
      }
      if pendingSpace {
        out.append(" ")
        pendingSpace = false
      }
      out.append(scalar == "\u{111}" ? "d" : scalar)
    }
    return String(out)
  }

  /// The same of at most so many letters, cut between words.
  public static func slug(_ text: some StringProtocol, longest: Int) -> String {
    let slug = slug(text)
    guard slug.utf8.count > longest else { return slug }
    let cut = slug.prefix(longest)
    return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
  }

  /// The ASCII name of a text for a path or an anchor: `Đất đai, nhà ở` → `dat-dai-nha-o`.
  public static func slug(_ text: some StringProtocol) -> String {
    var text = String(text)
    let folded = text.withUTF8 { bytes in FoldTable.bytes(bytes) } ?? Array(foldedByScalars(text).utf8)
    var out: [UInt8] = []
    out.reserveCapacity(folded.count)
    var gap = false
    for byte in folded {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        if gap { out.append(UInt8(ascii: "-")) }
        out.append(byte)
        gap = false
      default: gap = !out.isEmpty
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Combining marks of Vietnamese and zero-width characters.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar.properties.isWhitespace
  }
}
