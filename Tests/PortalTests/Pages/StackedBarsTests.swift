import SiteKit
import Testing

@testable import Portal

@Suite struct StackedBarsTests {
  private func svg(_ bars: [StackedBars.Bar]) throws -> String {
    let chart = StackedBars(title: "Ngày tiếp", counted: "ngày", words: ["trực tiếp", "hủy"], bars: bars)
    return try #require(chart.svg).description
  }

  private func texts(_ svg: String, _ name: Substring) -> [String] {
    svg.matches(of: #/<(?:text|p) class="([a-z]+-[a-z]+)[^>]*>([^<]*)</#).filter { $0.output.1 == name }.map {
      String($0.output.2)
    }
  }

  /// Across in parts of the width, so nothing is cut or made small on a narrow screen.
  @Test func sharesArePartsOfTheWidth() throws {
    let svg = try svg([StackedBars.Bar(label: "quý I/2026", counts: [3, 1])])
    let rects = svg.matches(of: #/<rect class="series-\d" x="([\d.%]+)" width="([\d.%]+)"/#)
    #expect(rects.map { [String($0.output.1), String($0.output.2)] } == [["0.00%", "75.00%"], ["75.00%", "25.00%"]])
    #expect(!svg.contains("viewBox"))
  }

  /// One of thousands is a sliver, inside the drawing; a number that has no room in its share stands behind the name.
  @Test func theSmallestShareIsSeen() throws {
    let svg = try svg([StackedBars.Bar(label: "a", counts: [9_999, 1])])
    let rects = svg.matches(of: #/ x="([\d.]+)%" width="([\d.]+)%"/#)
    #expect(rects.map { [String($0.output.1), String($0.output.2)] } == [["0.00", "99.99"], ["99.70", "0.30"]])
    #expect(texts(svg, "bar-value") == ["9.999"])
    #expect(texts(svg, "bar-name") == ["A – 10.000 ngày, trong đó hủy 1"])
  }

  /// Names are words of the page, which breaks their lines.
  @Test func namesAreWhole() throws {
    let svg = try svg([
      StackedBars.Bar(label: "Quý IV/2026, đến ngày 28/11/2026", counts: [16, 5]),
      StackedBars.Bar(label: "quý I/2026", counts: [1, 0]),
    ])
    #expect(
      texts(svg, "bar-name") == ["Quý IV/2026, đến ngày 28/11/2026 – 21 ngày", "Quý I/2026 – 1 ngày"])
    #expect(svg.hasPrefix("<div class=\"chart\" role=\"img\" aria-label=\"Ngày tiếp\">"))
  }

  @Test func nothingToDraw() {
    #expect(
      StackedBars(title: "", counted: "", words: [], bars: [StackedBars.Bar(label: "a", counts: [0])]).svg == nil)
  }
}
