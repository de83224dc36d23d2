/// Three numbers written in the shape of a date, whether or not the calendar has such a day.
/// Telling the shape from the day lets a message say “there is no 31/02/2026” instead of “not a date”.
public struct WrittenDate: Sendable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int
  /// Written `yyyy-MM-dd`; else `d/M/yyyy`.
  public let isISO: Bool

  /// Reads `15/01/2026`, `5/1/2026` or `2026-01-15`, white space around it aside; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    if let date = Self.three(bytes, separator: UInt8(ascii: "-"), widths: (4...4, 2...2, 2...2)) {
      (year, month, day, isISO) = (date.0, date.1, date.2, true)
    } else if let date = Self.three(bytes, separator: UInt8(ascii: "/"), widths: (1...2, 1...2, 4...4)) {
      (year, month, day, isISO) = (date.2, date.1, date.0, false)
    } else {
      return nil
    }
  }

  /// `31/02/2026`.
  public var vietnamese: String {
    "\(CivilDay.padded(day, 2))/\(CivilDay.padded(month, 2))/\(CivilDay.padded(year, 4))"
  }

  private static func three(
    _ bytes: ArraySlice<UInt8>, separator: UInt8, widths: (ClosedRange<Int>, ClosedRange<Int>, ClosedRange<Int>)
  ) -> (Int, Int, Int)? {
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, let a = number(parts[0], widths.0), let b = number(parts[1], widths.1),
      let c = number(parts[2], widths.2)
    else { return nil }
    return (a, b, c)
  }

  private static func number(_ digits: ArraySlice<UInt8>, _ width: ClosedRange<Int>) -> Int? {
    guard width.contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
