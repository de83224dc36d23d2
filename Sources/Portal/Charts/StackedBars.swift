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

  /// Across in parts of the width, down in parts of the letter's size: nothing is scaled, so that letters are as large on
  /// a phone as on a wide screen, and grow with the reader's own size.
  private static let (lineHeight, barHeight, gap) = (13, 16, 9)
  /// Characters of a name that have room in a line at 320 pixels.
  private static let longestLine = 30
  /// Parts of ten thousand that a digit needs there, and a number beside its digits.
  private static let (digitWidth, margin) = (360, 200)

  /// Nil when there is nothing to draw.
  var svg: HTML? {
    guard !bars.isEmpty else { return nil }
    var drawing = HTMLBuffer(capacity: 2048)
    var y = 0
    for bar in bars { y = draw(bar, at: y, &drawing) }
    var out = HTMLBuffer(capacity: drawing.bytes.count + 1024)
    out.append("<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-title chart-text\" width=\"100%\" height=\"")
    out.append(escaping: Self.em(y))
    out.append("\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"chart-title\">")
    out.append(escaping: title)
    out.append("</title><desc id=\"chart-text\">")
    out.append(escaping: description)
    out.append("</desc>")
    out.append(drawing.html)
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

  /// Draws from `y`, in tenths of an em, and returns where the next bar begins.
  private func draw(_ bar: Bar, at y: Int, _ out: inout HTMLBuffer) -> Int {
    var y = y
    for line in name(bar) {
      y += Self.lineHeight
      out.append("<text class=\"bar-name\" x=\"0\" y=\"")
      out.append(escaping: Self.em(y - 4))
      out.append("\">")
      out.append(escaping: line)
      out.append("</text>")
    }
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
    out.append(escaping: Self.percent(span.lowerBound))
    out.append("\" y=\"")
    out.append(escaping: Self.em(y))
    out.append("\" width=\"")
    out.append(escaping: Self.percent(span.count))
    out.append("\" height=\"")
    out.append(escaping: Self.em(Self.barHeight))
    out.append("\"/>")
    let number = Typography.number(count)
    guard span.count >= Self.digitWidth * number.count + Self.margin else { return }
    out.append("<text class=\"bar-value value-")
    out.append(escaping: String(series + 1))
    out.append("\" x=\"")
    out.append(escaping: Self.percent((span.lowerBound + span.upperBound) / 2))
    out.append("\" y=\"")
    out.append(escaping: Self.em(y + 12))
    out.append("\">")
    out.append(escaping: number)
    out.append("</text>")
  }

  /// `12.34%`.
  private static func percent(_ parts: Int) -> String {
    "\(parts / 100).\(parts % 100 < 10 ? "0" : "")\(parts % 100)%"
  }

  private static func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }

  /// The label and how many, in one line when there is room.
  private func name(_ bar: Bar) -> [String] {
    let total = "\(Typography.number(bar.total)) \(counted)"
    let whole = "\(Typography.capitalized(bar.label)) – \(total)"
    return whole.count <= Self.longestLine ? [whole] : Self.lines(Typography.capitalized(bar.label)) + [total]
  }

  /// Words in lines, because a drawing does not break them.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= longestLine {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
