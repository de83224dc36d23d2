import Releases
import SiteKit
import Transparency

/// Lines through the released periods, in words too, with why they stop where they do.
struct TrendSection: TemplateData {
  let title: String
  let chart: HTML
  let text: String
  /// A sentence a series with gaps, and one for the breaks.
  let gaps: [String]
  /// Nil when the page has the figures in tables of its own.
  let table: FigureTable?

  static let fields: [TemplateField<TrendSection>] = [
    .text("title", "Tên biểu đồ") { $0.title },
    .html("chart", "Biểu đồ đường qua các kỳ (SVG)") { $0.chart },
    .text("text", "Biểu đồ bằng lời") { $0.text },
    .texts("gaps", "Vì sao đường đứt, mỗi đường một câu") { $0.gaps },
    .object("table", "Bảng của biểu đồ, khi trang không có bảng riêng") { $0.table },
  ]

  /// How every page with a course through the periods declares it.
  static func field<Page>(_ get: @escaping @Sendable (Page) -> [TrendSection]) -> TemplateField<Page> {
    .list("trends", "Diễn biến qua các kỳ đã phát hành", get)
  }

  /// About so many bytes of a page.
  var weight: Int { chart.bytes.count + text.utf8.count + gaps.reduce(0) { $0 + $1.utf8.count } + (table?.weight ?? 0) }
}

/// Makes them. A series is a value a period, or why there is none.
struct TrendMaker {
  enum Point {
    case told(Int)
    case missing(String)

    var value: Int? { if case .told(let value) = self { value } else { nil } }
  }

  struct Series {
    let label: String
    let points: [Point]
  }

  /// Periods that a line has room for, newest.
  static let longest = 40

  /// Oldest first.
  let periods: [PeriodFigures]
  private let breaks: [SeriesBreak]

  init(_ statistics: Statistics, breaks: [SeriesBreak] = []) {
    periods = statistics.periods.suffix(Self.longest)
    self.breaks = breaks
  }

  /// A series of figures that periods tell as `tell` says; periods without comparable figures say why themselves.
  func series(_ label: String, _ tell: (PeriodFigures) -> Point) -> Series {
    Series(
      label: label,
      points: periods.map { figures in
        figures.whyOnNoLine.map { .missing($0) } ?? tell(figures)
      })
  }

  /// Nil when no series has two values.
  func section(
    _ title: String, _ scale: LineChart.Scale, _ series: [Series], table: FigureTable? = nil
  ) -> TrendSection? {
    let chart = LineChart(
      title: title, scale: scale, periods: periods.map { ($0.title, Self.short($0.title)) },
      series: series.map { LineChart.Series(label: $0.label, values: $0.points.map(\.value)) }, breaks: broken)
    guard let svg = chart.svg else { return nil }
    let drawn = Set(chart.series.map(\.label))
    let gaps = series.filter { drawn.contains($0.label) }.compactMap(gap)
    return TrendSection(
      title: title, chart: svg, text: chart.description, gaps: gaps + [splits].compactMap(\.self), table: table)
  }

  /// Indexes of periods that are not of the same matters as the one before.
  private var broken: Set<Int> {
    Set(
      periods.indices.dropFirst().filter { index in breaks.contains { $0.parts(periods[index - 1], periods[index]) } })
  }

  private var splits: String? {
    guard !broken.isEmpty else { return nil }
    let told = breaks.filter { found in
      periods.indices.dropFirst().contains { found.parts(periods[$0 - 1], periods[$0]) }
    }
    return
      "Vạch đứng đậm: \(told.map(SeriesBreakWords.sentence).joined(separator: "; ")). Số hai bên không cùng phạm vi."
  }

  /// So many periods are named one by one.
  private static let named = 4

  private func gap(_ series: Series) -> String? {
    var reasons: [(text: String, periods: [String])] = []
    for (point, figures) in zip(series.points, periods) {
      guard case .missing(let reason) = point else { continue }
      if let index = reasons.firstIndex(where: { $0.text == reason }) {
        reasons[index].periods.append(Typography.within(figures.title))
      } else {
        reasons.append((reason, [Typography.within(figures.title)]))
      }
    }
    guard !reasons.isEmpty else { return nil }
    let list = reasons.map { text, periods in
      let names = periods.count > Self.named ? "\(periods.count) kỳ" : periods.joined(separator: ", ")
      return "\(names) (\(text))"
    }
    return "Chỗ trống của “\(series.label)”: \(list.joined(separator: "; "))."
  }

  /// A title as short as a phone has room for two of them in a line.
  static func short(_ title: String) -> String {
    for (long, short) in [("6 tháng đầu năm", "6T đầu"), ("6 tháng cuối năm", "6T cuối")] where title.hasPrefix(long) {
      return short + title.dropFirst(long.count)
    }
    return title
  }
}

extension PeriodFigures {
  /// Why no line may lead through the period; nil when its figures are its own.
  var whyOnNoLine: String? {
    if !withdrawn.isEmpty { return "đã thu hồi" }
    if !deferred.isEmpty { return "công bố cùng kỳ sau" }
    return holdsEarlier ? "gồm cả vụ việc của kỳ trước" : nil
  }
}
