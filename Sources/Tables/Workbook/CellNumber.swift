import Diagnostics

/// A number of a cell as staff would type it.
struct CellNumber {
  let kind: CellKind
  let text: [UInt8]

  /// Nil when the bytes are no number. `countsFrom1904`: see `WorkbookParts`.
  init?(_ raw: [UInt8], _ format: CellFormat, countsFrom1904: Bool) {
    let format = format.number
    if format.keepsDigits, let digits = Self.plainDigits(raw) {
      (kind, text) = (.number, digits)
      return
    }
    if case .date = format, let number = Int(digits: raw), let day = ExcelDay(number, countsFrom1904: countsFrom1904) {
      (kind, text) = (.date, day.text)
      return
    }
    // Swift would also read 0x10, inf and nan.
    guard raw.allSatisfy({ Self.marks.contains($0) }), let value = Double(String(decoding: raw, as: UTF8.self)),
      value.isFinite
    else { return nil }
    switch format {
    case .date, .time, .elapsed:
      if format.isTime, (0..<1).contains(value) {
        (kind, text) = (.time, Self.time(value))
      } else if let day = ExcelDay(value, countsFrom1904: countsFrom1904) {
        (kind, text) = (.date, day.text)
      } else {
        (kind, text) = (.number, Self.plain(value))
      }
    case .padded(let prefix, let width, let suffix):
      (kind, text) = (.number, prefix + Self.padded(Self.plain(value), width) + suffix)
    case .decimal(let places, let isPercent):
      (kind, text) = (.number, Self.rounded(value, places, isPercent) ?? Self.plain(value))
    case .plain: (kind, text) = (.number, Self.plain(value))
    }
  }

  private static let marks = Set("0123456789+-.eE".utf8)

  /// Digits of a whole number that Excel keeps exactly: at most 15.
  private static func plainDigits(_ raw: [UInt8]) -> [UInt8]? {
    let digits = raw.first == UInt8(ascii: "-") ? raw.dropFirst() : raw[...]
    return (1...15).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) } ? raw : nil
  }

  /// Whole numbers as digits; past 15 of them as Excel shows them, `1,23E+16`, for it has rounded them.
  private static func plain(_ value: Double) -> [UInt8] {
    if value.rounded() == value, value.magnitude < 1e15 { return Array(String(Int64(value)).utf8) }
    var text = "\(value)"
    if value.magnitude >= 1e15 { text = scientific(value) }
    return text.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
  }

  /// `1.23E+16`, with the digits that tell the number from its neighbours.
  private static func scientific(_ value: Double) -> String {
    var digits = value.magnitude.description.filter { $0 != "." }
    var exponent = 0
    if let e = digits.firstIndex(of: "e") {
      exponent = Int(digits[digits.index(after: e)...].filter { $0 != "+" }) ?? 0
      digits = String(digits[..<e])
    } else {
      if digits.hasSuffix("0") { digits.removeLast() }
      exponent = digits.count - 1
    }
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    let rest = digits.dropFirst()
    return "\(value < 0 ? "-" : "")\(digits.prefix(1))\(rest.isEmpty ? "" : ".")\(rest)E+\(exponent)"
  }

  /// With so many digits behind the comma; nil for a whole number without a percent sign, and for very large ones.
  private static func rounded(_ value: Double, _ places: Int, _ isPercent: Bool) -> [UInt8]? {
    guard value.magnitude < 1e12, places < 10, isPercent || value.rounded() != value else { return nil }
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let scaled = (value.magnitude * Double(isPercent ? unit * 100 : unit)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return nil }
    let digits = padded(Array(String(Int64(scaled)).utf8), places + 1)
    let sign: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    let fraction = places == 0 ? [] : [UInt8(ascii: ",")] + digits.suffix(places)
    return sign + digits.dropLast(places) + fraction + (isPercent ? [UInt8(ascii: "%")] : [])
  }

  private static func padded(_ digits: [UInt8], _ width: Int) -> [UInt8] {
    guard digits.count < width, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return digits }
    return [UInt8](repeating: UInt8(ascii: "0"), count: width - digits.count) + digits
  }

  /// `HH:mm` of a fraction of a day.
  private static func time(_ value: Double) -> [UInt8] {
    let minutes = Int((value * 1440).rounded()) % 1440
    let (hour, minute) = (ExcelDay.two(minutes / 60), ExcelDay.two(minutes % 60))
    return [hour.0, hour.1, UInt8(ascii: ":"), minute.0, minute.1]
  }
}
