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
      let parts = zip(words, bar.counts).filter { $1 > 0 }.map { "\($0) \(Typography.number($1))" }
      return
        "\(Typography.capitalized(bar.label)): \(Typography.number(bar.total)) \(counted), gồm \(parts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func draw(_ bar: Bar, at y: Int, _ out: inout HTMLBuffer) {
    out.append("<text class=\"bar-name\" x=\"0\" y=\"")
    out.append(escaping: String(y + 16))
    out.append("\">")
    out.append(escaping: "\(Typography.capitalized(bar.label)) – \(Typography.number(bar.total)) \(counted)")
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
