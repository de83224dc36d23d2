import Formats

/// A stretch of the calendar where a day is wanted, as staff write it: “Quý IV/2026”, “tháng 12 năm 2026”, “năm 2026”.
public struct WrittenPeriod {
  public let last: CivilDay

  /// Nil unless the text is such a stretch, whole.
  public init?(_ text: String) {
    var words = VietnameseText.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for opening in ["trong", "het", "den", "cuoi"] where words.first == opening { words.removeFirst() }
    guard let year = words.popLast().flatMap({ Int($0) }), (1950...2100).contains(year) else { return nil }
    if words.last == "nam" { words.removeLast() }
    let month: Int? =
      switch words {
      case []: 12
      case ["6", "thang", "dau"], ["sau", "thang", "dau"]: 6
      case ["6", "thang", "cuoi"], ["sau", "thang", "cuoi"]: 12
      case ["9", "thang"], ["chin", "thang"], ["9", "thang", "dau"]: 9
      default: Self.month(words)
      }
    guard let month, let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    last = first.lastOfMonth
  }

  /// The last month of “quý IV”, or the one of “tháng 12” and of “12”.
  private static func month(_ words: [String]) -> Int? {
    switch (words.count, words.first) {
    case (1, _): Int(words[0])
    case (2, "thang"): Int(words[1])
    case (2, "quy"):
      (Int(words[1]) ?? RomanNumeral.value(words[1].uppercased().unicodeScalars)).flatMap {
        (1...4).contains($0) ? 3 * $0 : nil
      }
    default: nil
    }
  }
}
