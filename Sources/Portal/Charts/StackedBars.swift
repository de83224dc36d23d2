import SiteKit

/// Stacked bars of counts, drawn at build time as SVG with title and description. At most four shares a bar, the same for
/// all bars, so that they read alike.
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
  private static let (barHeight, gap) = (16, 9)
  /// Parts of ten thousand that a digit needs there, and a number beside its digits.
  private static let (digitWidth, margin) = (360, 200)

  /// Nil when there is nothing to draw.
  func svg(id: String = "chart") -> HTML? {
    guard !bars.isEmpty else { return nil }
    var drawing = HTMLBuffer(capacity: 2048)
    var y = 0
    for bar in bars { y = draw(bar, at: y, &drawing) }
    return ChartDrawing.svg(id: id, title: title, description: description, height: y, drawing)
  }

  var description: String {
    bars.map { bar in
      let parts = zip(words, bar.counts).filter { $1 > 0 }.map { "\($0) \(Typography.number($1))" }
      return
        "\(Typography.capitalized(bar.label)): \(Typography.number(bar.total)) \(counted), gồm \(parts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  /// Draws from `y`, in tenths of an em, and returns where the next bar begins.
  private func draw(_ bar: Bar, at y: Int, _ out: inout HTMLBuffer) -> Int {
    let name = ChartDrawing.lines(
      Typography.capitalized(bar.label), "\(Typography.number(bar.total)) \(counted)")
    let y = ChartDrawing.write(name, at: y, &out)
    var (x, done) = (0, 0)
    for (index, count) in bar.counts.enumerated() where count > 0 {
      done += count
      // A sliver is seen even where it would be thinner than a line.
      let start = min(x, 9_970)
      x = max(start + 30, done * 10_000 / bar.total)
      segment(index, count, start..<x, y, &out)
    }
    return y + Self.barHeight + Self.gap
  }

  /// From and up to so many parts of ten thousand.
  private func segment(_ series: Int, _ count: Int, _ span: Range<Int>, _ y: Int, _ out: inout HTMLBuffer) {
    out.append("<rect class=\"series-")
    out.append(escaping: String(series + 1))
    out.append("\" x=\"")
    out.append(escaping: ChartDrawing.percent(span.lowerBound))
    out.append("\" y=\"")
    out.append(escaping: ChartDrawing.em(y))
    out.append("\" width=\"")
    out.append(escaping: ChartDrawing.percent(span.count))
    out.append("\" height=\"")
    out.append(escaping: ChartDrawing.em(Self.barHeight))
    out.append("\"/>")
    let number = Typography.number(count)
    guard span.count >= Self.digitWidth * number.count + Self.margin else { return }
    out.append("<text class=\"bar-value value-")
    out.append(escaping: String(series + 1))
    out.append("\" x=\"")
    out.append(escaping: ChartDrawing.percent((span.lowerBound + span.upperBound) / 2))
    out.append("\" y=\"")
    out.append(escaping: ChartDrawing.em(y + 12))
    out.append("\">")
    out.append(escaping: number)
    out.append("</text>")
  }
}
