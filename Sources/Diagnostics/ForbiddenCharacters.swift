/// Characters that a reader cannot see or that reorder the text around them; published text must show all it holds.
public enum ForbiddenCharacters {
  /// Every run of them in UTF-8 bytes, with the first character of the run.
  public static func runs(in bytes: [UInt8]) -> [(scalar: Unicode.Scalar, range: Range<Int>)] {
    var runs: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while let (scalar, range) = next(in: bytes, from: at) {
        if let last = runs.last, last.range.upperBound == range.lowerBound {
          runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          runs.append((scalar, range))
        }
        at = range.upperBound
      }
    }
    return runs
  }

  /// The first of them in a text.
  public static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? { next(in: bytes, from: 0)?.0 }

  /// The loop decides by a table and without branches on letters: Vietnamese mixes one to three bytes at random.
  private static func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (Unicode.Scalar, Range<Int>)? {
    leads.withUnsafeBufferPointer { leads in
      var previous: UInt8 = 0
      for at in start..<max(start, bytes.count) {
        let byte = bytes[at]
        // E1 leads most Vietnamese letters, all with BA or BB behind it: there the second byte decides.
        let isRareSecond: UInt8 = (previous == 0xE1 ? 1 : 0) & (byte < 0xBA ? 1 : 0)
        previous = byte
        guard leads[Int(byte)] | isRareSecond != 0 else { continue }
        let first = at - Int(isRareSecond)
        if let (scalar, length) = decode(bytes, first), contains(scalar) { return (scalar, first..<first + length) }
      }
      return nil
    }
  }

  /// Emoji presentation (U+FE0F) is left alone: it shows.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isBidirectional(scalar) || isInvisible(scalar) || isPrivate(scalar)
  }

  /// What is wrong with a text that holds such a character.
  public static func problem(_ scalar: Unicode.Scalar, at location: Location) -> Problem {
    let name = codePoint(scalar)
    let isCell = if case .cell = location.spot { true } else { false }
    let fix =
      isCell
      ? Wording("xóa nội dung ô rồi gõ lại", en: "clear the cell and type it again")
      : Wording(
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
    if isPrivate(scalar) {
      return Problem(
        "private-use-character",
        Wording(
          "Ký tự \(name) chỉ có trong phông chữ của Word, người đọc thấy một ô trống",
          en: "The character \(name) is only in a font of Word; readers see an empty box"),
        fix: isCell
          ? fix
          : Wording(
            "xóa ký tự này; đầu dòng liệt kê thì gõ “- ”", en: "delete it; type “- ” where it begins an item of a list"),
        at: location)
    }
    return Problem(
      "invisible-character",
      Wording(
        "Văn bản không được có ký tự vô hình (\(name))", en: "The text must not hold invisible characters (\(name))"),
      fix: fix, at: location)
  }

  /// The same for a character in many places of a text, told at the first.
  public static func problem(_ scalar: Unicode.Scalar, times: Int, at location: Location) -> Problem {
    let one = problem(scalar, at: location)
    let count = VietnameseNumber.grouped(times)
    let fix =
      scalar == softHyphen
      ? Wording(
        "đó là gạch nối mềm của Word: ở Word nhấn Ctrl+H, ô tìm gõ ^-, để trống ô thay thế, bấm Thay thế tất cả, rồi chép lại",
        en: "soft hyphens of Word: press Ctrl+H there, find ^-, replace all with nothing, and copy again")
      : Wording(
        "chép ký tự ở chỗ được đánh dấu vào ô tìm của trình soạn thảo, để trống ô thay thế rồi thay ở cả tệp",
        en: "copy the character at the mark into the editor's box to find, and replace all in the file with nothing")
    return Problem(
      one.code,
      Wording(
        "\(one.summary.vi): \(count) chỗ, đây là chỗ đầu tiên",
        en: "\(one.summary.en): \(count) places, this is the first"),
      fix: fix, at: location)
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// `U+200B`
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
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

  /// The Private Use Areas, where Symbol and Wingdings have the bullets of Word (U+F0B7, U+F0D8).
  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: true
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

  /// 1 for a byte other than E1 that one of them can begin with, else 0.
  private static let leads: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D: 0
    case 0x00...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE2, 0xE3, 0xEE, 0xEF, 0xF3, 0xF4: 1
    default: 0
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
