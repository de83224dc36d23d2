import Formats

/// Text as the scan compares it: Normalization Form KC for what people type (full-width and other decimal digits and
/// ASCII forms, letters with combining marks), nothing invisible, spaces plain. Keeps where each byte came from.
struct CanonicalText {
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset of its source; one more for the end.
  private(set) var offsets: [Int32] = []
  private var group: [Unicode.Scalar] = []
  private var groupStart = 0

  init(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count + 1)
    var i = 0
    while i < source.count {
      if let markup = Self.markup(source, i) {
        flush()
        if markup.isBreak { append(" ", at: i) }
        i = markup.end
        continue
      }
      // A plain character that no mark follows.
      if source[i] < 0x80, i + 1 == source.count || source[i + 1] & 0xFE != 0xCC {
        flush()
        bytes.append(source[i])
        offsets.append(Int32(i))
        i += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(source, at: i)
      add(Unicode.Scalar(scalar) ?? "\u{FFFD}", at: i)
      i += length
    }
    flush()
    offsets.append(Int32(source.count))
  }

  /// The bytes of the source behind a stretch.
  func source(_ range: Range<Int>) -> Range<Int> {
    Int(offsets[range.lowerBound])..<max(Int(offsets[range.upperBound]), Int(offsets[range.lowerBound]))
  }

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if Self.isInvisible(scalar) { return }
    if Self.isMark(scalar), !group.isEmpty {
      group.append(scalar)
      return
    }
    flush()
    group = [Self.plain(scalar)]
    groupStart = offset
  }

  private mutating func flush() {
    guard let first = group.first else { return }
    if group.count == 1 {
      append(String(first))
    } else {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: group)
      append(VietnameseText.composed(String(text)))
    }
    group.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: String) { append(text, at: groupStart) }

  private mutating func append(_ text: String, at offset: Int) {
    for byte in text.utf8 {
      bytes.append(byte)
      offsets.append(Int32(offset))
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    // The key around a digit.
    case 0x20E3: true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0xA0: return scalar
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    // Letters of other scripts that are typed for the Latin ones.
    case 0x39F, 0x3BF, 0x41E, 0x43E: return "O"
    default: break
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return scalar }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
  }
}

/// One scalar of bytes that may be damaged.
enum UTF8Scalar {
  static let damaged: UInt32 = 0xFFFD

  /// U+FFFD, and one byte, where no well-formed sequence starts.
  @inline(__always)
  static func decode(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, length: Int) {
    let first = p[i]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xC2, first < 0xE0, i + 1 < p.count, p[i + 1] & 0xC0 == 0x80 {
      return (UInt32(first & 0x1F) << 6 | UInt32(p[i + 1] & 0x3F), 2)
    }
    if first & 0xF0 == 0xE0, i + 2 < p.count, p[i + 1] & 0xC0 == 0x80, p[i + 2] & 0xC0 == 0x80 {
      return (UInt32(first & 0x0F) << 12 | UInt32(p[i + 1] & 0x3F) << 6 | UInt32(p[i + 2] & 0x3F), 3)
    }
    return longer(p, at: i)
  }

  private static func longer(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, length: Int) {
    guard (0xF0..<0xF5).contains(p[i]), i + 3 < p.count, (1...3).allSatisfy({ p[i + $0] & 0xC0 == 0x80 }) else {
      return (damaged, 1)
    }
    let (a, b, c, d) = (UInt32(p[i] & 7), UInt32(p[i + 1] & 0x3F), UInt32(p[i + 2] & 0x3F), UInt32(p[i + 3] & 0x3F))
    return (a << 18 | b << 12 | c << 6 | d, 4)
  }
}
