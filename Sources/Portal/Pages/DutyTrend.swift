import Authorities
import Releases
import SiteKit
import Transparency

/// The course of a duty's figure through the closed periods: a small line, and its numbers in a table.
struct DutyTrend: TemplateData {
  let chart: HTML
  /// What the gaps in the line are; nil without any.
  let gaps: String?
  let table: FigureTable
  /// The table stands unfolded, as on paper.
  let isOpen: Bool

  static let fields: [TemplateField<DutyTrend>] = [
    .html("chart", "Đường qua các kỳ (SVG)") { $0.chart },
    .text("gaps", "Vì sao đường đứt; vắng khi không đứt") { $0.gaps },
    .object("table", "Số của từng kỳ, mới nhất trước") { $0.table },
    .flag("open", "Bảng mở sẵn, như trong báo cáo để in") { $0.isOpen },
  ]

  /// About so many bytes of a page.
  var weight: Int { chart.bytes.count + (gaps?.utf8.count ?? 0) + table.weight }
}

/// The courses of the figures that duties name, each computed once.
struct DutyTrends: Sendable {
  /// What a period says of an indicator.
  private struct Step: Sendable {
    let title: String
    let last: CivilDay
    /// Why the period is on no line.
    let remark: String?
    /// None where they are not told.
    let values: [IndicatorFigure.Value]

    func value(of kinds: String?) -> IndicatorFigure.Value? { values.first { $0.kinds == kinds } }
  }

  /// Periods on a line, newest; and told values without which there is none (PRIVACY, point 8).
  private static let (longest, fewest) = (12, 3)

  /// Newest first.
  private let steps: [Indicator: [Step]]

  init(_ indicators: Set<Indicator>, _ periods: [DutyReportPeriod]) {
    steps = Dictionary(uniqueKeysWithValues: indicators.map { ($0, Self.steps($0, periods)) })
  }

  private static func steps(_ indicator: Indicator, _ periods: [DutyReportPeriod]) -> [Step] {
    periods.compactMap { period in
      let remark: String?
      if case .reception = indicator {
        guard period.sessions != nil else { return nil }
        remark = nil
      } else {
        guard let figures = period.figures else { return nil }
        remark = figures.whyOnNoLine
      }
      return Step(
        title: period.title, last: period.last, remark: remark,
        values: remark == nil ? period.figure(indicator)?.values ?? [] : [])
    }
  }

  /// Up to the newest period, or to an earlier one. Nil while too few periods tell the figure.
  func trend(_ indicator: Indicator, until period: DutyReportPeriod?) -> DutyTrend? {
    let known = (steps[indicator] ?? []).drop { step in period.map { $0.last < step.last } ?? false }
    let steps = Array(known.prefix(Self.longest))
    var kinds: [String?] = []
    for value in steps.flatMap(\.values) where !kinds.contains(value.kinds) { kinds.append(value.kinds) }
    let drawn = kinds.filter { kinds in steps.count { $0.value(of: kinds) != nil } >= Self.fewest }
    guard let first = steps.lastIndex(where: { step in drawn.contains { step.value(of: $0) != nil } }) else {
      return nil
    }
    return Self.draw(indicator, steps[...first], drawn, isOpen: period != nil)
  }

  private static func draw(
    _ indicator: Indicator, _ steps: ArraySlice<Step>, _ kinds: [String?], isOpen: Bool
  ) -> DutyTrend? {
    let title = "\(indicator.vietnamese) qua các kỳ"
    let series = kinds.map { kinds in
      (
        kinds: kinds, label: FigureValue.label(kinds) ?? indicator.vietnamese,
        values: steps.reversed().map { $0.value(of: kinds)?.height }
      )
    }
    let chart = LineChart(
      title: title, scale: indicator.scale,
      periods: steps.reversed().map { ($0.title, TrendMaker.short($0.title)) },
      series: series.map { LineChart.Series(label: $0.label, values: $0.values) }, size: .small)
    guard let svg = chart.svg else { return nil }
    let columns = series.prefix(chart.series.count)
    let rows = steps.map { step in
      step.remark.map {
        FigureRow(label: step.title, remark: FigureRow.Remark(text: $0, columns: columns.count))
      }
        ?? FigureRow(
          label: step.title,
          cells: columns.map { column in step.value(of: column.kinds).map { cell($0, of: indicator) } ?? "–" })
    }
    let hasGaps = columns.contains { $0.values.contains(nil) }
    let table = FigureTable(
      caption: "\(indicator.vietnamese), từng kỳ", rowHead: "Kỳ",
      columns: columns.map { Typography.capitalized($0.label) }, rows: rows)
    return DutyTrend(chart: svg, gaps: hasGaps ? indicator.gapNote : nil, table: table, isOpen: isOpen)
  }

  private static func cell(_ value: IndicatorFigure.Value, of indicator: Indicator) -> String {
    let figure = FigureValue(value, of: indicator)
    return value.base.map { "\(figure.value) trên \(Typography.number($0))" } ?? figure.value
  }
}

extension Indicator {
  private var isRate: Bool {
    switch self {
    case .cases(.onTimeRate), .cases(.grantedRate), .cases(.answeredRate): true
    default: false
    }
  }

  fileprivate var scale: LineChart.Scale { isRate ? .permille : .count(counted) }

  private var counted: String {
    switch self {
    case .cases, .flows, .reception(.matters): "vụ việc"
    case .reception(.visits): "lượt"
    case .reception(.persons), .reception(.groupPersons): "người"
    case .reception(.groups): "đoàn"
    case .reception: "ngày"
    }
  }

  /// What a gap in the line says.
  fileprivate var gapNote: String {
    let base = isRate ? ", hoặc mẫu số dưới \(Statistics.smallestBase)" : ""
    return "Đường đứt ở kỳ không có số riêng. “–” trong bảng: \(mergedWord)\(base); không có nghĩa là bằng 0."
  }
}

extension IndicatorFigure.Value {
  /// On a line: rates in tenths of a percent.
  fileprivate var height: Int? {
    switch number {
    case .count(let count): count
    case .rate(let share): share.permille
    }
  }
}
