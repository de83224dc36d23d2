/// A date in a shape that is not read: with two digits for the year, or other separators. It is never taken for a day,
/// since Excel also writes month before day like this; the message asks.
enum NearDate {
  /// The day that `1/7/26`, `1.7.2026` or `2026/7/1` would be, day before month; nil for any other text.
  static func day(_ text: String) -> CivilDay? {
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    let isYearFirst = parts[0].count == 4
    let (day, year) = isYearFirst ? (parts[2], parts[0]) : (parts[0], parts[2])
    guard (1...2).contains(day.count), (1...2).contains(parts[1].count), [2, 4].contains(year.count) else { return nil }
    return CivilDay(text: "\(day)/\(parts[1])/\(year.count == 2 ? "20" : "")\(year)")
  }
}
