import SiteKit

/// Lines through the periods, drawn at build time as SVG under a title: one small drawing a series, at most four below
/// each other, each with a scale of its own that begins at zero. A line stops where a value is missing and
/// where a series breaks.
struct LineChart {
  enum Scale {
    /// Counts, of what.
    case count(String)
    /// Tenths of a percent, up to a hundred percent.
    case permille
  }

  struct Series {
    let label: String
    /// By period; nil where it is not told.
    let values: [Int?]

    /// One point is no course.
    fileprivate var isDrawn: Bool { values.count { $0 != nil } > 1 }
  }

  let title: String
  let scale: Scale
  /// Names of the periods, oldest first, and as short as a phone has room for two of them in a line.
  let periods: [(title: String, short: String)]
  let series: [Series]
  /// Indexes of periods to which no line leads from the one before.
  let breaks: Set<Int>
  let size: Size

  /// How large one plot is.
  enum Size {
    case whole
    /// In a card among others.
    case small

    /// Tenths of an em.
    fileprivate var height: Int { self == .whole ? 50 : 26 }
    /// Parts of ten thousand of the width that the numbers of the scale take.
    fileprivate var margin: Int { self == .whole ? 1_400 : 1_900 }
  }

  private static let most = 4
  /// Over a plot and under its lowest words, in tenths of an em; a plot itself is measured in a thousand parts across and
  /// two hundred down.
  private static let (over, under) = (5, 4)
  private static let (across, down) = (1000, 200)

  /// Series without two values are left out.
  init(
    title: String, scale: Scale, periods: [(title: String, short: String)], series: [Series],
    breaks: Set<Int> = [], size: Size = .whole
  ) {
    (self.title, self.scale, self.periods, self.breaks) = (title, scale, periods, breaks)
    self.size = size
    self.series = Array(series.filter(\.isDrawn).prefix(Self.most))
  }

  /// Nil when there is nothing to draw.
  var svg: HTML? {
    guard !series.isEmpty else { return nil }
    var pieces = HTMLBuffer(capacity: 4096)
    for one in series { draw(one, &pieces) }
    return ChartDrawing.html(title: title, pieces)
  }

  /// Where each series begins and ends, and its least and greatest value; each stretch for itself where periods between
  /// are not told, as nobody knows what was least.
  var description: String {
    series.compactMap { one in
      let told = points(one)
      guard let first = told.first, let last = told.last, let least = told.min(by: { $0.value < $1.value }),
        let most = told.max(by: { $0.value < $1.value })
      else { return nil }
      let at = { (point: (index: Int, value: Int)) in
        "\(text(point.value)) (\(Typography.within(periods[point.index].title)))"
      }
      let label = Typography.capitalized(one.label)
      guard last.index - first.index + 1 == told.count else {
        let pieces = stretches(told).compactMap { stretch -> String? in
          guard let first = stretch.first, let last = stretch.last else { return nil }
          return stretch.count == 1 ? at(first) : "từ \(at(first)) đến \(at(last))"
        }
        return "\(label): \(pieces.joined(separator: "; ")); giữa đó có kỳ không nêu riêng."
      }
      return "\(label): từ \(at(first)) đến \(at(last)); thấp nhất \(at(least)), cao nhất \(at(most))."
    }.joined(separator: " ")
  }

  /// Cut where periods are missing.
  private func stretches(_ points: [(index: Int, value: Int)]) -> [[(index: Int, value: Int)]] {
    points.reduce(into: []) { stretches, point in
      if stretches.last?.last.map({ $0.index + 1 == point.index }) ?? false {
        stretches[stretches.count - 1].append(point)
      } else {
        stretches.append([point])
      }
    }
  }

  private func points(_ series: Series) -> [(index: Int, value: Int)] {
    series.values.enumerated().compactMap { index, value in value.map { (index, $0) } }
  }

  private func text(_ value: Int) -> String {
    switch scale {
    case .count: Typography.number(value)
    case .permille: Typography.percent(permille: value)
    }
  }

  private func draw(_ series: Series, _ out: inout HTMLBuffer) {
    let told = points(series)
    let height = Self.over + size.height + ChartDrawing.lineHeight + Self.under
    ChartDrawing.piece(Typography.capitalized(series.label), newest(told), height: height, &out) { out in
      plot(series, greatest(told.map(\.value)), &out)
    }
  }

  private func plot(_ series: Series, _ top: (value: Int, text: String), _ out: inout HTMLBuffer) {
    let y = Self.over
    write(top.text, "tick-start", 0, y + 5, &out)
    write("0", "tick-start", 0, y + size.height, &out)
    out.append("<svg class=\"plot\" x=\"")
    out.append(escaping: ChartDrawing.percent(size.margin))
    out.append("\" y=\"")
    out.append(escaping: ChartDrawing.em(y))
    out.append("\" width=\"")
    out.append(escaping: ChartDrawing.percent(10_000 - size.margin))
    out.append("\" height=\"")
    out.append(escaping: ChartDrawing.em(size.height))
    out.append(
      "\" viewBox=\"0 0 1000 200\" preserveAspectRatio=\"none\"><path class=\"axis\" d=\"M0 0H1000M0 200H1000\"/>")
    paths(series, top.value, &out)
    out.append("</svg>")
    let below = y + size.height + ChartDrawing.lineHeight
    if let first = periods.first { write(first.short, "tick-start", size.margin, below, &out) }
    if let last = periods.last { write(last.short, "tick-end", 10_000, below, &out) }
  }

  private func write(_ text: String, _ name: String, _ x: Int, _ y: Int, _ out: inout HTMLBuffer) {
    out.append("<text class=\"")
    out.append(escaping: name)
    out.append("\" x=\"")
    out.append(escaping: ChartDrawing.percent(x))
    out.append("\" y=\"")
    out.append(escaping: ChartDrawing.em(y))
    out.append("\">")
    out.append(escaping: text)
    out.append("</text>")
  }

  /// The last value that is told, with its period.
  private func newest(_ told: [(index: Int, value: Int)]) -> String {
    guard let last = told.last else { return "" }
    let what = if case .count(let counted) = scale { "\(text(last.value)) \(counted)" } else { text(last.value) }
    return "\(what), \(Typography.within(periods[last.index].title))"
  }

  /// What the top of the plot stands for: 1, 2 or 5 with noughts, at least 5.
  private func greatest(_ values: [Int]) -> (value: Int, text: String) {
    guard case .count = scale else { return (1000, "100\u{A0}%") }
    let most = values.max() ?? 0
    var (top, step) = (5, 0)
    while top < most {
      top = step % 3 == 2 ? top / 2 * 5 : top * 2
      step += 1
    }
    return (top, Typography.number(top))
  }

  private func paths(_ series: Series, _ top: Int, _ out: inout HTMLBuffer) {
    let count = series.values.count
    let x = { (index: Int) in (2 * index + 1) * Self.across / (2 * count) }
    var (line, dots, gaps) = ("", "", "")
    var isJoined = false
    for (index, value) in series.values.enumerated() {
      guard let value else {
        gaps += "M\(x(index)) 0V\(Self.down)"
        isJoined = false
        continue
      }
      let y = Self.down - value * Self.down / top
      line += "\(isJoined && !breaks.contains(index) ? "L" : "M")\(x(index)) \(y)"
      dots += "M\(x(index)) \(y)h0"
      isJoined = true
    }
    let split = breaks.sorted().map { "M\($0 * Self.across / count) 0V\(Self.down)" }.joined()
    let drawn = [("gap", gaps), ("split", split), ("line", line), ("dots", dots)]
    for (name, data) in drawn where !data.isEmpty {
      out.append("<path class=\"")
      out.append(escaping: name)
      out.append("\" d=\"")
      out.append(escaping: data)
      out.append("\"/>")
    }
  }
}
