import Formats

/// What the scan knows of a letter: its lower case, the ASCII letter under it, whether it is a capital.
struct Letter {
  private let bits: UInt32

  static let none = Letter(bits: 0)

  private init(bits: UInt32) { self.bits = bits }

  fileprivate init(lower: UInt32, base: UInt8, isUpper: Bool) {
    bits = lower | UInt32(base) << 16 | (isUpper ? 1 << 24 : 0)
  }

  var isLetter: Bool { bits != 0 }
  var lower: UInt32 { bits & 0xFFFF }
  var base: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) }
  var isUpper: Bool { bits & 1 << 24 != 0 }
  /// It carries a mark, or is đ.
  var isMarked: Bool { lower >= 0x80 }
}

/// The letters of the blocks that Vietnamese and its neighbours use: U+0000–U+024F and U+1E00–U+1EFF.
enum LetterTable {
  /// The last is no letter.
  static let letters: [Letter] = (0..<0x250).map(letter) + (0x1E00..<0x1F00).map(letter) + [.none]

  /// Where a scalar stands in `letters`.
  @inline(__always) static func index(_ scalar: UInt32) -> Int {
    if scalar < 0x250 { return Int(scalar) }
    return scalar &- 0x1E00 < 0x100 ? Int(scalar &- 0x1E00 &+ 0x250) : 0x350
  }

  private static func letter(_ value: Int) -> Letter {
    guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic,
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first, lower.value < 0x10000
    else { return .none }
    // U+00D0 looks like Đ and is typed for it.
    let base = VietnameseText.folded(String(lower)).utf8
    let ascii = base.count == 1 ? base.first ?? 0 : lower.value == 0xF0 ? UInt8(ascii: "d") : UInt8(ascii: "z")
    return Letter(
      lower: lower.value == 0xF0 ? 0x111 : lower.value, base: ascii, isUpper: scalar.properties.isUppercase)
  }
}
