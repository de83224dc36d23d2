import Diagnostics

/// Characters that a reader cannot see or that reorder the text around them; published text must show all it holds.
enum ForbiddenCharacters {
  /// Every run of them in UTF-8 bytes, with the first character of the run.
  static func runs(in bytes: [UInt8]) -> [(scalar: Unicode.Scalar, range: Range<Int>)] {
    var runs: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        guard mayBegin(bytes, at), let (scalar, length) = decode(bytes, at), contains(scalar) else {
          at += 1
          continue
        }
        if let last = runs.last, last.range.upperBound == at {
          runs[runs.count - 1].range = last.range.lowerBound..<at + length
        } else {
          runs.append((scalar, at..<at + length))
        }
        at += length
      }
    }
    return runs
  }

  /// The first of them in a text.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    for at in bytes.indices where mayBegin(bytes, at) {
      if let (scalar, _) = decode(bytes, at), contains(scalar) { return scalar }
    }
    return nil
  }

  /// Emoji presentation (U+FE0F) is left alone: it shows.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isBidirectional(scalar) || isInvisible(scalar)
  }

  static func problem(_ scalar: Unicode.Scalar, at location: Location) -> Problem {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    let fix = Wording(
      "xóa ký tự ở chỗ được đánh dấu rồi gõ lại chữ liền trước và liền sau",
      en: "delete the character at the mark and retype the letters beside it")
    if isControl(scalar) {
      return Problem(
        "control-character",
        Wording(
          "Văn bản không được có ký tự điều khiển (\(name))", en: "The text must not hold control characters (\(name))"),
        fix: fix, at: location)
    }
    if isBidirectional(scalar) {
      return Problem(
        "bidirectional-character",
        Wording(
          "Văn bản không được có ký tự đổi chiều chữ (\(name))",
          en: "The text must not hold characters that change its direction (\(name))"),
        fix: fix, at: location)
    }
    return Problem(
      "invisible-character",
      Wording(
        "Văn bản không được có ký tự vô hình (\(name))", en: "The text must not hold invisible characters (\(name))"),
      fix: fix, at: location)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFB, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Unicode Standard Annex 9: explicit embeddings, overrides, isolates and marks.
  private static func isBidirectional(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065,
      0x206A...0x206F, 0x3164, 0xFE00...0xFE0E, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether one of them can begin at this byte; false at once for Vietnamese letters.
  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte >= 0x20, byte < 0x7F { return false }
    switch byte {
    case 0x09, 0x0A, 0x0D: return false
    case 0x00...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE2, 0xE3, 0xEF, 0xF3: return true
    case 0xE1: return at + 1 < bytes.count && bytes[at + 1] < 0xBA
    default: return false
    }
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
    let byte = UInt32(bytes[at])
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard at + length <= bytes.count else { return nil }
    var value = length == 1 ? byte : byte & (0x7F >> UInt32(length))
    for next in bytes[at + 1..<at + length] { value = value << 6 | UInt32(next & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
