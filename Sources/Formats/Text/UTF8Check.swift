import Parallel

/// Validation of UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
public enum UTF8Check {
  /// The offset of the first byte that does not belong to well-formed UTF-8, or nil.
  public static func firstInvalid(in bytes: [UInt8]) -> Int? { look(at: bytes).firstInvalid }

  /// The same, and whether Normalization Form C may change the text: false when every scalar before that byte is of
  /// the blocks that composed Vietnamese uses, so that common text answers without being composed.
  static func look(at bytes: [UInt8]) -> (firstInvalid: Int?, mayCompose: Bool) {
    if bytes.count < manyBytes { return bytes.withUnsafeBytes { look(at: $0) } }
    let stretches = bytes.count / (manyBytes / 4)
    let looks = ChunkedMap.run(stretches) { chunk in
      bytes.withUnsafeBytes { all in
        let start = boundary(all, all.count * chunk.lowerBound / stretches)
        let end = boundary(all, all.count * chunk.upperBound / stretches)
        let found = look(at: UnsafeRawBufferPointer(rebasing: all[start..<end]))
        return (firstInvalid: found.firstInvalid.map { start + $0 }, mayCompose: found.mayCompose)
      }
    }
    return (looks.lazy.compactMap(\.firstInvalid).first, looks.contains { $0.mayCompose })
  }

  /// Bytes from which a text is worth looking at on all cores.
  static let manyBytes = 1 << 20

  /// The first place from `i` on at which a scalar may begin: a well-formed one has three continuation bytes at most.
  private static func boundary(_ p: UnsafeRawBufferPointer, _ i: Int) -> Int {
    var start = i
    while start < min(i + 3, p.count), isContinuation(p[start]) { start += 1 }
    return start
  }

  public static func look(at p: UnsafeRawBufferPointer) -> (firstInvalid: Int?, mayCompose: Bool) {
    var mayCompose = false
    var i = 0
    while i < p.count {
      i += asciiRun(p, at: i)
      guard i < p.count else { break }
      let length: Int
      switch p[i] {
      case 0xC2...0xDF where i + 1 < p.count && isContinuation(p[i + 1]): length = 2
      case 0xE1 where i + 2 < p.count && isContinuation(p[i + 1]) && isContinuation(p[i + 2]): length = 3
      default: length = sequenceLength(p, at: i)
      }
      if length == 0 { return (i, mayCompose) }
      if !isComposed(p[i], p[i + 1]) { mayCompose = true }
      i += length
    }
    return (nil, mayCompose)
  }

  /// How many ASCII bytes stand from `i` on; looks at eight at a time and may stop early only before another byte.
  private static func asciiRun(_ p: UnsafeRawBufferPointer, at i: Int) -> Int {
    var end = i
    while end + 8 <= p.count {
      let high = UInt64(littleEndian: p.loadUnaligned(fromByteOffset: end, as: UInt64.self)) & 0x8080_8080_8080_8080
      if high != 0 { return end - i + high.trailingZeroBitCount / 8 }
      end += 8
    }
    while end < p.count, p[end] < 0x80 { end += 1 }
    return end - i
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// By the first two bytes of a scalar: Latin letters up to U+01BF, Vietnamese letters with tone marks (U+1E80–U+1EFF)
  /// and punctuation (U+2000–U+20FF). Everything else, combining marks above all, may change, and of those letters Ð and ð
  /// (U+00D0, U+00F0), which are written for Đ and đ.
  private static func isComposed(_ first: UInt8, _ second: UInt8) -> Bool {
    first <= 0xC6 && (first != 0xC3 || second | 0x20 != 0xB0) || first == 0xE1 && (second == 0xBA || second == 0xBB)
      || first == 0xE2 && second <= 0x83
  }

  /// 0 when no well-formed sequence starts at `i`.
  private static func sequenceLength(_ p: UnsafeRawBufferPointer, at i: Int) -> Int {
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
