import SiteKit

/// Stacked bars of counts, drawn at build time as SVG under a title. At most four shares a bar, the same for all bars, so
/// that they read alike.
struct StackedBars {
  let title: String
  /// What is counted, e.g. `vụ việc`.
  let counted: String
  /// The names of the shares, at most four.
  let words: [String]
  let bars: [Bar]

  struct Bar {
    let label: String
    let counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  /// Bars of nothing are left out.
  init(title: String, counted: String, words: [String], bars: [Bar]) {
    (self.title, self.counted, self.words) = (title, counted, words)
    self.bars = bars.filter { $0.total > 0 }
  }

  /// In tenths of an em.
  private static let barHeight = 16
  /// Parts of ten thousand that a digit needs there, and a number beside its digits.
  private static let (digitWidth, margin) = (360, 200)

  /// Nil when there is nothing to draw.
  var svg: HTML? {
    guard !bars.isEmpty else { return nil }
    var pieces = HTMLBuffer(capacity: 2048)
    for bar in bars { draw(bar, &pieces) }
    return ChartDrawing.html(title: title, pieces)
  }

  var description: String {
    bars.map { bar in
      let parts = zip(words, bar.counts).filter { $1 > 0 }.map { "\($0) \(Typography.number($1))" }
      return
        "\(Typography.capitalized(bar.label)): \(Typography.number(bar.total)) \(counted), gồm \(parts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  /// A share of a bar, from and up to so many parts of ten thousand.
  private struct Segment {
    let index: Int
    let count: Int
    let span: Range<Int>

    /// Whether its number has room in it.
    var holdsNumber: Bool {
      span.count >= StackedBars.digitWidth * Typography.number(count).count + StackedBars.margin
    }
  }

  private func segments(_ bar: Bar) -> [Segment] {
    var (x, done) = (0, 0)
    return bar.counts.enumerated().filter { $1 > 0 }.map { index, count in
      done += count
      // A sliver is seen even where it would be thinner than a line.
      let start = min(x, 9_970)
      x = max(start + 30, done * 10_000 / bar.total)
      return Segment(index: index, count: count, span: start..<x)
    }
  }

  /// Numbers that have no room in their share stand behind the name.
  private func draw(_ bar: Bar, _ out: inout HTMLBuffer) {
    let segments = segments(bar)
    let besides = segments.filter { !$0.holdsNumber }.map { "\(words[$0.index]) \(Typography.number($0.count))" }
    let figure = "\(Typography.number(bar.total)) \(counted)"
    ChartDrawing.piece(
      Typography.capitalized(bar.label),
      besides.isEmpty ? figure : "\(figure), trong đó \(besides.joined(separator: ", "))", height: Self.barHeight, &out
    ) { out in
      for segment in segments { Self.draw(segment, &out) }
    }
  }

  private static func draw(_ segment: Segment, _ out: inout HTMLBuffer) {
    let (series, span) = (segment.index + 1, segment.span)
    out.append("<rect class=\"series-")
    out.append(escaping: String(series))
    out.append("\" x=\"")
    out.append(escaping: ChartDrawing.percent(span.lowerBound))
    out.append("\" width=\"")
    out.append(escaping: ChartDrawing.percent(span.count))
    out.append("\" height=\"100%\"/>")
    guard segment.holdsNumber else { return }
    out.append("<text class=\"bar-value value-")
    out.append(escaping: String(series))
    out.append("\" x=\"")
    out.append(escaping: ChartDrawing.percent((span.lowerBound + span.upperBound) / 2))
    out.append("\" y=\"1.2em\">")
    out.append(escaping: Typography.number(segment.count))
    out.append("</text>")
  }
}
