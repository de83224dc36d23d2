import SiteKit
import Transparency

/// Stacked bars of how matters ended, one bar a set of kinds, drawn at build time as SVG with title and description.
/// At most four shares a bar: the common words, so that bars of different kinds read alike.
struct OutcomeChart {
  let bars: [Bar]
  let title: String

  struct Bar {
    let label: String
    let counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  init(_ figures: PeriodFigures) {
    title = "Kết quả theo loại đơn, \(figures.title)"
    bars = figures.kinds.filter { figures.covers($0) }.map { covered in
      Bar(label: covered.published.kinds.label, counts: Outcome.common.map(covered.published.counted))
    }.filter { $0.total > 0 }
  }

  private static let (width, barTop, barHeight, rowHeight) = (640, 24, 22, 62)

  /// Nil when there is nothing to draw.
  var svg: HTML? {
    guard !bars.isEmpty else { return nil }
    let height = bars.count * Self.rowHeight + 8
    var out = HTMLBuffer(capacity: 2048)
    out.append("<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-title chart-text\" viewBox=\"0 0 ")
    out.append(escaping: "\(Self.width) \(height)")
    out.append("\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"chart-title\">")
    out.append(escaping: title)
    out.append("</title><desc id=\"chart-text\">")
    out.append(escaping: description)
    out.append("</desc>")
    for (index, bar) in bars.enumerated() { draw(bar, at: index * Self.rowHeight, &out) }
    out.append("</svg>")
    return out.html
  }

  var description: String {
    bars.map { bar in
      let parts = zip(Outcome.common, bar.counts).filter { $1 > 0 }.map { "\($0.vietnamese) \(Typography.number($1))" }
      return
        "\(Typography.capitalized(bar.label)): \(Typography.number(bar.total)) vụ việc, gồm \(parts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func draw(_ bar: Bar, at y: Int, _ out: inout HTMLBuffer) {
    out.append("<text class=\"bar-name\" x=\"0\" y=\"")
    out.append(escaping: String(y + 16))
    out.append("\">")
    out.append(escaping: "\(Typography.capitalized(bar.label)) – \(Typography.number(bar.total)) vụ việc")
    out.append("</text>")
    var x = 0
    for (index, count) in bar.counts.enumerated() where count > 0 {
      let end = index == bar.counts.lastIndex(where: { $0 > 0 }) ? Self.width : x + count * Self.width / bar.total
      segment(index, count, x..<max(x + 1, end), y + Self.barTop, &out)
      x = end
    }
  }

  private func segment(_ series: Int, _ count: Int, _ span: Range<Int>, _ y: Int, _ out: inout HTMLBuffer) {
    out.append("<rect class=\"series-")
    out.append(escaping: String(series + 1))
    out.append("\" x=\"")
    out.append(escaping: String(span.lowerBound))
    out.append("\" y=\"")
    out.append(escaping: String(y))
    out.append("\" width=\"")
    out.append(escaping: String(span.count))
    out.append("\" height=\"")
    out.append(escaping: String(Self.barHeight))
    out.append("\"/>")
    guard span.count >= 12 * Typography.number(count).count + 12 else { return }
    out.append("<text class=\"bar-value value-")
    out.append(escaping: String(series + 1))
    out.append("\" x=\"")
    out.append(escaping: String(span.lowerBound + 6))
    out.append("\" y=\"")
    out.append(escaping: String(y + 16))
    out.append("\">")
    out.append(escaping: Typography.number(count))
    out.append("</text>")
  }
}
