import Diagnostics

/// XML text as it grows.
struct XMLText {
  private(set) var bytes: [UInt8]

  init(capacity: Int = 1024) {
    bytes = []
    bytes.reserveCapacity(capacity)
    append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// A piece of XML to be put into a part.
  static func fragment(_ body: (inout XMLText) -> Void) -> XMLText {
    var xml = XMLText()
    xml.bytes.removeAll(keepingCapacity: true)
    body(&xml)
    return xml
  }

  mutating func append(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// A whole number in digits.
  mutating func append(_ number: Int) {
    if (0..<10).contains(number) { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    append(raw: String(number))
  }

  /// `F14`.
  mutating func append(row: Int, column: Int) {
    if column <= 26 {
      bytes.append(0x40 + UInt8(column))
      append(row)
    } else {
      append(raw: "\(CellPlace.letters(column))\(row)")
    }
  }

  /// Markup that was made here.
  mutating func append(raw markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// A text as content of an element or of an attribute in double quotes. Characters that XML 1.0 (2.2) does not have
  /// become U+FFFD.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { text in
      var (start, at) = (0, 0)
      while at < text.count {
        // Letters above all: what is escaped is below, or U+FFFE and U+FFFF.
        if text[at] > UInt8(ascii: ">"), text[at] != 0xEF {
          at += 1
          continue
        }
        guard let (escape, length) = Self.escape(text, at) else {
          at += 1
          continue
        }
        bytes.append(contentsOf: text[start..<at])
        append(escape)
        at += length
        start = at
      }
      bytes.append(contentsOf: text[start...])
    }
  }

  /// How the character at an index is written, and the number of its bytes; nil for one that stays.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (StaticString, Int)? {
    switch text[at] {
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case 0x0A: ("&#10;", 1)
    case 0x0D: ("&#13;", 1)
    case 0x09: ("&#9;", 1)
    case ..<0x20: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF where at + 2 < text.count && text[at + 1] == 0xBF && text[at + 2] >= 0xBE: ("\u{FFFD}", 3)
    default: nil
    }
  }

  /// A text of a cell or of a note. Spreadsheet programs read `_x0041_` as the letter A (ECMA-376-1, 22.4.2.4), so its
  /// first mark is written as such an escape itself.
  mutating func append(cell text: String) {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return append(escaping: text) }
    append(escaping: text.replacing("_x", with: "_x005F_x"))
  }
}

extension CellPlace {
  /// The letters of a column: 6 is `F`, 28 is `AB`.
  static func letters(_ column: Int) -> Substring { CellReference(row: 1, column: column).description.dropLast() }
}
