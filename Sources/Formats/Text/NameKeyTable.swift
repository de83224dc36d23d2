@_spi(_Unicode) import Swift

/// The letters that Vietnamese text uses, taken apart to what a name's key tells of them: the letter of ASCII, its mark
/// and its tone.
enum NameKeyTable {
  /// What one character does to a key.
  private struct Entry {
    /// A letter of ASCII in lower case, 0 for none.
    var letter: UInt8 = 0
    /// A code for the mark that makes another letter of it, 0 for none.
    var mark: UInt8 = 0
    /// A code for the tone, 0 for none.
    var tone: UInt8 = 0
    var isKnown = false
  }

  private static let low = table(0..<0x370)
  private static let additional = table(0x1EA0..<0x1EFA)

  private static func table(_ range: Range<UInt32>) -> [Entry] { range.map(entry) }

  private static func entry(_ value: UInt32) -> Entry {
    guard let scalar = Unicode.Scalar(value) else { return Entry() }
    var entry = Entry(isKnown: true)
    for part in String(scalar).lowercased()._nfd {
      if let tone = tone(part.value) {
        entry.tone = tone.value8
      } else if let (letter, mark) = shape(part.value) {
        if let letter { entry.letter = letter.value8 }
        entry.mark = mark.value8
      } else if part.properties.isAlphabetic, part.isASCII, entry.letter == 0 {
        entry.letter = part.value8
      } else {
        return Entry()
      }
    }
    return entry
  }

  /// The code of a tone mark.
  static func tone(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0x300: "\u{11}"
    case 0x301: "\u{12}"
    case 0x303: "\u{13}"
    case 0x309: "\u{14}"
    case 0x323: "\u{15}"
    default: nil
    }
  }

  /// The letter and the code of its mark, of `đ` or of a combining mark that belongs to a letter.
  static func shape(_ value: UInt32) -> (letter: Unicode.Scalar?, mark: Unicode.Scalar)? {
    switch value {
    case 0x302: (nil, "\u{1}")
    case 0x306: (nil, "\u{2}")
    case 0x31B: (nil, "\u{3}")
    case 0x111: ("d", "\u{4}")
    default: nil
    }
  }

  /// Nil when a character is neither ASCII nor one of Vietnamese.
  static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 8)
    var tone: UInt8 = 0
    var pendingSpace = false
    var i = 0
    while i < bytes.count {
      let (scalar, length) = FoldTable.decode(bytes, i)
      i += length
      let entry: Entry
      switch scalar {
      case 0x41...0x5A: entry = Entry(letter: UInt8(scalar + 0x20), isKnown: true)
      case 0x61...0x7A: entry = Entry(letter: UInt8(scalar), isKnown: true)
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x202F:
        if tone != 0 { out.append(tone) }
        tone = 0
        pendingSpace = !out.isEmpty
        continue
      case 0x20..<0x7F:
        if tone != 0 { out.append(tone) }
        tone = 0
        if pendingSpace { out.append(0x20) }
        pendingSpace = false
        out.append(UInt8(scalar))
        continue
      case 0xC0..<0x370: entry = low[Int(scalar)]
      case 0x1EA0..<0x1EFA: entry = additional[Int(scalar - 0x1EA0)]
      default: return nil
      }
      guard entry.isKnown else { return nil }
      if entry.letter | entry.mark != 0, pendingSpace {
        out.append(0x20)
        pendingSpace = false
      }
      if entry.letter != 0 { out.append(entry.letter) }
      if entry.mark != 0 { out.append(entry.mark) }
      if entry.tone != 0 { tone = entry.tone }
    }
    if tone != 0 { out.append(tone) }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// The scalar as a byte; only for ASCII.
  fileprivate var value8: UInt8 { UInt8(truncatingIfNeeded: value) }
}
