import SiteKit
import Testing

@testable import Portal

@Suite struct LineChartTests {
  private func svg(_ values: [Int?], breaks: Set<Int> = [], scale: LineChart.Scale = .count("vụ việc")) throws -> String
  {
    try #require(chart([values], breaks: breaks, scale: scale).svg).description
  }

  private func chart(
    _ series: [[Int?]], breaks: Set<Int> = [], scale: LineChart.Scale = .count("vụ việc")
  ) -> LineChart {
    let periods = (series.first ?? []).indices.map { (title: "Quý \($0 + 1)", short: "Q\($0 + 1)") }
    return LineChart(
      title: "Số vụ việc", scale: scale, periods: periods,
      series: series.enumerated().map { LineChart.Series(label: "loại \($0.offset + 1)", values: $0.element) },
      breaks: breaks)
  }

  private func paths(_ svg: String) -> [String: String] {
    let found = svg.matches(of: #/<path class="([a-z]+)" d="([^"]*)"/#)
    return Dictionary(found.map { (String($0.output.1), String($0.output.2)) }, uniquingKeysWith: { a, _ in a })
  }

  /// A line through points of equal distance; the scale begins at zero and ends at 1, 2 or 5 with noughts.
  @Test func aLine() throws {
    let svg = try svg([10, 20, 5, 0])
    #expect(paths(svg)["line"] == "M125 100L375 0L625 150L875 200")
    #expect(paths(svg)["dots"] == "M125 100h0M375 0h0M625 150h0M875 200h0")
    #expect(paths(svg)["gap"] == nil)
    #expect(svg.contains(">20</text>") && svg.contains(">0</text>"))
    #expect(svg.contains(">Loại 1 – 0 vụ việc, quý 4</p>"))
    #expect(svg.contains(">Q1</text>") && svg.contains(">Q4</text>"))
  }

  /// Where a value is missing the line stops and a mark stands; at a break it stops without one.
  @Test func gapsAndBreaks() throws {
    let gap = paths(try svg([10, nil, 5, 5]))
    #expect(gap["line"] == "M125 0M625 100L875 100")
    #expect(gap["gap"] == "M375 0V200")
    let split = paths(try svg([10, 10, 5, 5], breaks: [2]))
    #expect(split["line"] == "M125 0L375 0M625 100L875 100")
    #expect(split["split"] == "M500 0V200")
  }

  @Test func sharesReachToTheWhole() throws {
    let svg = try svg([500, 1000], scale: .permille)
    #expect(paths(svg)["line"] == "M250 100L750 0")
    #expect(svg.contains(">100\u{A0}%</text>") && svg.contains(">Loại 1 – 100,0\u{A0}%, quý 2</p>"))
  }

  @Test func inWords() {
    #expect(
      chart([[1200, 7, 9, nil]]).description
        == "Loại 1: từ 1.200 (quý 1) đến 9 (quý 3); thấp nhất 7 (quý 2), cao nhất 1.200 (quý 1).")
    // Nobody knows whether the third was less.
    #expect(
      chart([[1200, 7, nil, 9]]).description
        == "Loại 1: từ 1.200 (quý 1) đến 7 (quý 2); 9 (quý 4); giữa đó có kỳ không nêu riêng.")
  }

  /// The newest value that is told says its period.
  @Test func endsBeforeTheLastPeriod() throws {
    #expect(try svg([3, 4, nil]).contains(">Loại 1 – 4 vụ việc, quý 2</p>"))
  }

  /// Those who do not see it hear its title once; the page says the rest in words.
  @Test func isNamedByItsTitle() throws {
    let svg = try svg([3, 4])
    #expect(svg.hasPrefix("<div class=\"chart\" role=\"img\" aria-label=\"Số vụ việc\"><p class=\"bar-name\">"))
    #expect(!svg.contains("<title") && !svg.contains("<desc"))
  }

  /// One value is no course; more than four series are not read together.
  @Test func whatIsDrawn() {
    #expect(chart([[1, nil], [nil, nil]]).svg == nil)
    #expect(
      chart([[1, nil]] + Array(repeating: [1, 2], count: 6)).series.map(\.label) == [
        "loại 2", "loại 3", "loại 4", "loại 5",
      ])
  }

  @Test(arguments: [(1, 5), (5, 5), (6, 10), (11, 20), (21, 50), (51, 100), (1001, 2000), (4999, 5000), (0, 5)])
  func scale(_ most: Int, _ top: Int) throws {
    let text = top < 1000 ? "\(top)" : "\(top / 1000).000"
    #expect(try svg([0, most]).contains(">\(text)</text>"))
  }
}
