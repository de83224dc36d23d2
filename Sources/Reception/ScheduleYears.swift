import Formats

/// The years that stand around a table, for months that are written without one.
enum ScheduleYears {
  /// Those of “năm 2026” in the title and of the names of file and sheet (`lich-2026.xlsx`). The date of a document, “ngày 25 tháng 12
  /// năm 2025”, is not the year of its table.
  static func told(by title: [String], and names: String) -> Set<Int> {
    var years: Set<Int> = []
    for text in title {
      var tokens = MatrixTokens(text)
      while !tokens.isAtEnd {
        if tokens.take("thang"), tokens.number(in: 1...12) != nil, tokens.take("nam") { tokens.skip() }
        if tokens.take("nam"), let year = tokens.number(in: WrittenMonth.years) { years.insert(year) }
        tokens.skip()
      }
    }
    var tokens = MatrixTokens(names)
    while !tokens.isAtEnd {
      if let year = tokens.number(in: WrittenMonth.years) { years.insert(year) } else { tokens.skip() }
    }
    return years
  }

  /// The months of a title that tells each with its year, `THÁNG 12 NĂM 2026`; none when it tells another one without.
  static func months(told title: [String]) -> Set<WrittenMonth> {
    var months: Set<WrittenMonth> = []
    for text in title {
      var tokens = MatrixTokens(text)
      while !tokens.isAtEnd {
        if tokens.take("ngay"), tokens.number(in: 1...31) != nil {
          _ = tokens.take("thang")
          continue
        }
        guard tokens.take("thang") else {
          tokens.skip()
          continue
        }
        guard let month = tokens.number(in: 1...12) else { continue }
        guard tokens.take(anyOf: "nam", "/", "-"), let year = tokens.number(in: WrittenMonth.years) else { return [] }
        months.insert(WrittenMonth(month: month, year: year))
      }
    }
    return months
  }
}
