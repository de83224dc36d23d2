import Authorities
import Transparency

/// A growing iCalendar text (RFC 5545, 3.1): lines end with CRLF and are folded at 75 octets, never inside a character.
struct CalendarText: Sendable {
  private(set) var bytes: [UInt8] = []

  private static let longestLine = 75

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// A short line of ASCII, as it is.
  mutating func line(_ line: StaticString) {
    append(line)
    append("\r\n")
  }

  mutating func append(lines: some Sequence<UInt8>) { bytes.append(contentsOf: lines) }

  /// A property of type TEXT (RFC 5545, 3.3.11); left out when there is no text.
  mutating func text(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    property(name) { $0.escape(value) }
  }

  /// A property whose value needs no escaping: an address, a number.
  mutating func plain(_ name: StaticString, _ value: String) {
    property(name) { text in for byte in value.utf8 where byte >= 0x20 { text.bytes.append(byte) } }
  }

  /// The start of a day in UTC, which is seven in the morning of the same day in Việt Nam.
  mutating func stamp(_ name: StaticString, _ day: CivilDay) {
    property(name) { text in
      text.digits(of: day)
      text.append("T000000Z")
    }
  }

  mutating func wholeDay(_ name: StaticString, _ day: CivilDay) {
    append(name)
    append(";VALUE=DATE")
    property("") { $0.digits(of: day) }
  }

  /// A moment on the clock of Việt Nam, in minutes from midnight.
  mutating func moment(_ name: StaticString, _ day: CivilDay, _ minutes: Int) {
    append(name)
    append(";TZID=Asia/Ho_Chi_Minh")
    property("") { text in
      text.digits(of: day)
      text.append("T")
      text.digits(minutes / 60, 2)
      text.digits(minutes % 60, 2)
      text.append("00")
    }
  }

  private mutating func property(_ name: StaticString, _ value: (inout CalendarText) -> Void) {
    let start = bytes.count
    append(name)
    append(":")
    value(&self)
    fold(from: start)
    append("\r\n")
  }

  private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Control characters but line ends and tabs are not allowed in TEXT, and no-break spaces would hinder a search.
  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { text in
      var at = 0
      while at < text.count {
        let byte = text[at]
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        case 0x0A: append("\\n")
        case 0xC2 where at + 1 < text.count && text[at + 1] == 0xA0:
          bytes.append(UInt8(ascii: " "))
          at += 1
        case 0x09, 0x20...0x7E, 0x80...0xFF: bytes.append(byte)
        default: break
        }
        at += 1
      }
    }
  }

  private mutating func fold(from start: Int) {
    guard bytes.count - start > Self.longestLine else { return }
    let line = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var (from, room) = (0, Self.longestLine)
    while line.count - from > room {
      let end = Self.cut(line, from: from, atMost: from + room)
      bytes.append(contentsOf: line[from..<end])
      append("\r\n ")
      (from, room) = (end, Self.longestLine - 1)
    }
    bytes.append(contentsOf: line[from...])
  }

  /// Before a whole character, and not before the mark of a decomposed letter (U+0300 to U+037F: CC and CD) unless a
  /// whole line is nothing but marks.
  private static func cut(_ line: [UInt8], from start: Int, atMost end: Int) -> Int {
    var cut = end
    while cut > start, line[cut] & 0xC0 == 0x80 || line[cut] == 0xCC || line[cut] == 0xCD { cut -= 1 }
    if cut > start { return cut }
    cut = end
    while line[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  private mutating func digits(of day: CivilDay) {
    let (year, month, day) = day.components
    digits(year, 4)
    digits(month, 2)
    digits(day, 2)
  }

  private mutating func digits(_ number: Int, _ width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
