import Glibc

/// What kinds of bytes a text holds: enough to pass over most texts.
struct TextLook {
  private var flags: UInt8 = 0

  private static let digit: UInt8 = 1
  private static let upper: UInt8 = 2
  private static let mark: UInt8 = 4
  /// The first byte of what may be a capital with a mark, or of text that is not in the form the scan compares.
  private static let special: UInt8 = 8
  private static let colon: UInt8 = 16
  private static let lower: UInt8 = 32
  /// The first byte of what may be invisible.
  private static let maybeInvisible: UInt8 = 64
  /// What may be emphasis or a tag within a name.
  private static let markup: UInt8 = 128

  private static let table: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39: digit
    case 0x41...0x5A: upper
    case 0x61...0x7A: lower
    case 0x40, 0x2F, 0x2E: mark
    case 0x3A: colon
    case 0x2A, 0x3C: markup
    // Latin letters with marks, punctuation: common in Vietnamese text.
    case 0xC3...0xC6, 0xE1, 0x80...0xBF: upper
    case 0xC2, 0xE2: maybeInvisible
    case 0...0x7F: 0
    default: special
    }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.table.withUnsafeBufferPointer { table in
      var flags: UInt8 = 0
      for byte in bytes { flags |= table[Int(byte)] }
      self.flags = flags
    }
    if flags & Self.maybeInvisible != 0, flags & Self.special == 0, Self.holdsInvisible(bytes) { flags |= Self.special }
  }

  /// Something in the text may be personal data at the place.
  func isWorth(_ place: TextPlace) -> Bool {
    if flags & (Self.digit | Self.special) != 0 { return true }
    if place == .policy { return false }
    return flags & (place.passesNames ? Self.mark | Self.colon : Self.mark | Self.colon | Self.upper | Self.lower) != 0
  }

  var hasDigits: Bool { flags & Self.digit != 0 }

  /// What addresses of mail and networks cannot be without: @, a full stop, a colon.
  var hasMarks: Bool { flags & (Self.mark | Self.colon) != 0 }

  /// Combining marks, full-width forms, invisible characters and the like; markup where names are looked for.
  func needsCanonicalForm(_ place: TextPlace) -> Bool {
    flags & (place == .policy ? Self.special : Self.special | Self.markup) != 0
  }

  /// Spaces and invisible characters of U+0080–U+00BF and U+2000–U+206F, and the key around a digit; quotation marks and
  /// dashes are none.
  private static func holdsInvisible(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    contains(0xE2, bytes) { second, third in
      second == 0x80 && (third <= 0x8F || (0xA8...0xAF).contains(third)) || second == 0x81 && third >= 0x9F
        || second == 0x83 && third == 0xA3
    } || contains(0xC2, bytes) { second, _ in second == 0xAD || second == 0xA0 }
  }

  /// A sequence that begins with a byte and whose next two bytes, 0 past the end, are as asked.
  private static func contains(
    _ first: Int32, _ bytes: UnsafeBufferPointer<UInt8>, _ isMeant: (UInt8, UInt8) -> Bool
  ) -> Bool {
    var i = 0
    while let base = bytes.baseAddress, let place = memchr(base + i, first, bytes.count - i) {
      i = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(place)) + 1
      if i < bytes.count, isMeant(bytes[i], i + 1 < bytes.count ? bytes[i + 1] : 0) { return true }
    }
    return false
  }

  /// Where the paragraph ends that begins at `start`: behind a blank line, or before an item, a heading, a table's row or a
  /// line of a list; a line that merely goes on belongs to it.
  static func paragraphEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var i = start
    while let base = bytes.baseAddress, let line = memchr(base + i, 0x0A, bytes.count - i) {
      i = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(line))
      var next = i + 1
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
      if next >= bytes.count { return bytes.count }
      switch bytes[next] {
      case 0x0A, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"),
        UInt8(ascii: "+"):
        return i + 1
      case 0x30...0x39 where isNumbered(bytes, next): return i + 1
      default: i = next
      }
    }
    return bytes.count
  }

  /// `1.` or `2)` before an item, not a number that goes on with a line.
  private static func isNumbered(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var i = start
    while i < bytes.count, bytes[i] &- 0x30 < 10, i - start < 9 { i += 1 }
    return i + 1 < bytes.count && (bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")"))
      && bytes[i + 1] == 0x20
  }

  /// The next stretch with numbers and the words that may say what they are; it ends where none stands for long.
  static func numberWindow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = bytes[start...].firstIndex(where: isDigit) else { return nil }
    var i = first + 1
    var last = first
    while i < bytes.count, i - last <= reach {
      if isDigit(bytes[i]) { last = i }
      i += 1
    }
    // Words are not cut.
    while i < bytes.count, bytes[i] > 0x20 { i += 1 }
    var lower = max(start, first - reach)
    while lower > start, bytes[lower - 1] > 0x20 { lower -= 1 }
    return lower..<i
  }

  @inline(__always) private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Eight words.
  private static let reach = 80
}
