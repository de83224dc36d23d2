/// Numbers in hexadecimal, without the String that `String(_:radix:)` makes for each.
enum HexadecimalNumber {
  private static let digits: StaticString = "0123456789abcdef"

  /// Appends a number in lower case, without leading zeros.
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    let count = max(1, (67 - number.leadingZeroBitCount) / 4)
    for digit in (0..<count).reversed() {
      bytes.append(digits.utf8Start[Int(number >> UInt64(digit * 4) & 0xF)])
    }
  }
}
