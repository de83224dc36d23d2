/// What a number in a cell stands for, from the cell's number format (ECMA-376-1, 18.8.30 and 18.8.31).
enum NumberFormat: Sendable {
  case plain
  case date
  case time
  /// A whole number with zeros in front, between two fixed texts: `"KN-"0000`.
  case padded(prefix: [UInt8], width: Int, suffix: [UInt8])

  /// A format by its number, which Excel does not write out below 164.
  init(builtIn id: Int) {
    switch id {
    // 27–31, 36, 50–54, 57 and 58 are dates in Chinese, Japanese and Korean Excel.
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .plain
    }
  }

  /// A format by its code. Its first section tells; texts in quotes, colours and conditions do not.
  init(code: String) {
    var scan = FormatScan()
    scan.read(Array(code.utf8))
    if scan.letters.contains(UInt8(ascii: "y")) || scan.letters.contains(UInt8(ascii: "d")) {
      self = .date
    } else if scan.letters.contains(UInt8(ascii: "h")) || scan.letters.contains(UInt8(ascii: "s")) {
      self = .time
    } else if scan.letters.contains(UInt8(ascii: "m")) {
      self = .date
    } else if scan.letters.isEmpty, scan.zeros > 0, !scan.hasOtherMarks, scan.zeros > 1 || scan.hasLiteral {
      self = .padded(prefix: scan.prefix, width: scan.zeros, suffix: scan.suffix)
    } else {
      self = .plain
    }
  }
}

/// The first section of a format code taken apart.
private struct FormatScan {
  /// Letters of dates and times, in lower case.
  private(set) var letters: Set<UInt8> = []
  private(set) var zeros = 0
  private(set) var prefix: [UInt8] = []
  private(set) var suffix: [UInt8] = []
  private(set) var hasOtherMarks = false

  var hasLiteral: Bool { !prefix.isEmpty || !suffix.isEmpty }

  mutating func read(_ code: [UInt8]) {
    if String(decoding: code.prefix(7), as: UTF8.self).lowercased() == "general" { return }
    var at = 0
    while at < code.count, code[at] != UInt8(ascii: ";") {
      let byte = code[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        let end = code[at...].firstIndex(of: byte) ?? code.count
        literal(code[at..<end])
        at = min(code.count, end + 1)
      case UInt8(ascii: "\\"):
        // One character, be it of several bytes.
        var end = min(code.count, at + 1)
        while end < code.count, code[end] & 0xC0 == 0x80 { end += 1 }
        literal(code[at..<end])
        at = end
      case UInt8(ascii: "_"), UInt8(ascii: "*"):
        at = min(code.count, at + 1)
      case UInt8(ascii: "["):
        let end = code[at...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
        bracket(code[at..<end])
        at = min(code.count, end + 1)
      default: mark(byte)
      }
    }
  }

  private mutating func literal(_ text: ArraySlice<UInt8>) {
    if zeros == 0 { prefix += text } else { suffix += text }
  }

  /// `[h]` counts hours past a day; `[Red]`, `[>9]` and `[$-42A]` say nothing of the kind.
  private mutating func bracket(_ text: ArraySlice<UInt8>) {
    guard let first = text.first.map({ $0 | 0x20 }), text.allSatisfy({ $0 | 0x20 == first }) else { return }
    if [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(first) { letters.insert(UInt8(ascii: "h")) }
  }

  private mutating func mark(_ byte: UInt8) {
    switch byte | 0x20 {
    case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "s"):
      letters.insert(byte | 0x20)
    default:
      switch byte {
      case UInt8(ascii: "0"):
        // Zeros apart from each other, as in a telephone number, are another thing.
        if !suffix.isEmpty { hasOtherMarks = true }
        zeros += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"):
        literal([byte])
      default: hasOtherMarks = true
      }
    }
  }
}
