/// The made-up cases of two reporting years as the tables an office would keep, one a year of receipt.
struct CaseTables {
  /// File name and content, in order.
  let files: [(name: String, content: String)]

  /// The same seed gives the same bytes.
  init(seed: UInt64) {
    let cases = Self.cases(seed: seed)
    var tables: [Int: [DemoCase]] = [:]
    for made in cases { tables[Self.reportingYear(of: made.received), default: []].append(made) }
    let carried = Self.rows(tables[2024] ?? [], year: 2024)
    files = [2025, 2026].map { year in
      let rows = (year == 2025 ? carried : []) + Self.rows(tables[year] ?? [], year: year)
      return ("vu-viec-\(year).csv", Self.content(rows))
    }
  }

  /// How busy the months are, January first: quiet at Tết, busy in spring, in July and before the year's end.
  private static let season = [8, 5, 11, 12, 9, 8, 12, 10, 8, 11, 13, 9]
  private static let casesPerWeight = 13

  /// In order of receipt; what ended before the first reporting year is left out.
  private static func cases(seed: UInt64) -> [DemoCase] {
    var maker = CaseMaker(random: SplitMix64(seed: seed))
    let firstDay = DemoDay(2024, 12, 15)
    var cases: [DemoCase] = []
    for month in 8..<35 {
      let (year, index) = (2024 + month / 12, month % 12)
      let first = DemoDay(year, index + 1, 1)
      let last = min(DemoDay(index == 11 ? year + 1 : year, (index + 1) % 12 + 1, 1) + -1, CaseMaker.lastDay)
      let count = season[index] * casesPerWeight * (last.number - first.number + 1) / 30
      let days = (0..<maker.random.number(count * 9 / 10...count * 11 / 10))
        .map { _ in WorkingDays.onOrAfter(first + maker.random.number(0...last.number - first.number)) }
      cases += days.sorted().map { maker.make(received: $0) }
    }
    // The place in the list breaks ties, so that the order never depends on the sorting.
    return cases.filter { $0.concluded.map { $0 >= firstDay } ?? true }.enumerated()
      .sorted { ($0.element.received, $0.offset) < ($1.element.received, $1.offset) }.map(\.element)
  }

  /// The official year runs from 15 December to 14 December.
  private static func reportingYear(of day: DemoDay) -> Int {
    let (year, month, day) = day.parts
    return month == 12 && day >= 15 ? year + 1 : year
  }

  private static func rows(_ cases: [DemoCase], year: Int) -> [[String]] {
    cases.enumerated().map { index, made in
      let number = String(index + 1)
      return made.cells(id: "MH-\(year)-" + String(repeating: "0", count: max(0, 5 - number.count)) + number)
    }
  }

  /// As Vietnamese Excel writes it: byte order mark, semicolons, CRLF.
  private static func content(_ rows: [[String]]) -> String {
    "\u{FEFF}" + ([DemoCase.headings] + rows).map { $0.joined(separator: ";") + "\r\n" }.joined()
  }
}
