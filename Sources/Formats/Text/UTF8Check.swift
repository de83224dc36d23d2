/// Validation of UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
public enum UTF8Check {
  /// The offset of the first byte that does not belong to well-formed UTF-8, or nil.
  public static func firstInvalid(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { p in
      var i = 0
      while i < p.count {
        let b = p[i]
        if b < 0x80 {
          i += 1
        } else if b >= 0xC2, b < 0xE0, i + 1 < p.count, isContinuation(p[i + 1]) {
          i += 2
        } else if b == 0xE1, i + 2 < p.count, isContinuation(p[i + 1]), isContinuation(p[i + 2]) {
          i += 3
        } else {
          let length = sequenceLength(p, at: i)
          if length == 0 { return i }
          i += length
        }
      }
      return nil
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// 0 when no well-formed sequence starts at `i`.
  private static func sequenceLength(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let (length, low, high): (Int, UInt8, UInt8)
    switch p[i] {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard i + length <= p.count, (low...high).contains(p[i + 1]) else { return 0 }
    for k in 2..<max(2, length) where !isContinuation(p[i + k]) { return 0 }
    return length
  }
}
