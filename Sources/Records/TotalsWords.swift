import Formats

/// What a cell says that heads a row of sums, as Excel users leave them under and among their data.
enum TotalsWords {
  private static let alone: Set<String> = ["tong cong", "tong so", "tong", "cong"]
  /// With their marks, for `Công an` and `Tổng công ty` are names.
  private static let beginnings = [
    "tổng cộng", "tổng số", "tổng:", "cộng ", "cộng:", "cộng(", "lũy kế", "luỹ kế",
  ]

  /// `Tổng cộng`, `TỔNG SỐ: 90 vụ`, `Cộng quý III`.
  static func begin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count < 160, mayBegin(text) else { return false }
    let words = String(decoding: text, as: UTF8.self)
    let folded = VietnameseText.folded(words)
    if alone.contains(folded) { return true }
    let lowercased = words.lowercased()
    return beginnings.contains(where: lowercased.hasPrefix) && !folded.hasPrefix("cong hoa")
  }

  /// Looks at a few bytes, for it is asked of every row: identifiers like `TC-01` go no further, and `Tố cáo` and `lần đầu`
  /// neither.
  private static func mayBegin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    switch text[0] | 0x20 {
    case UInt8(ascii: "l"): return text[1] | 0x20 == UInt8(ascii: "u") || text[1] == 0xC5
    case UInt8(ascii: "t"), UInt8(ascii: "c"):
      guard text[1] >= 0xC3 || text[1] | 0x20 == UInt8(ascii: "o") else { return false }
      // `ổ` and `ộ` have five bytes at most when their marks stand apart.
      return text[1..<min(8, text.count)].contains { $0 | 0x20 == UInt8(ascii: "n") }
    default: return false
    }
  }
}
