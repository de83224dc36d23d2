import SiteKit

/// What charts have in common. Across they measure in parts of the width, down in parts of the letter's size: nothing
/// that is read is scaled, so that letters are as large on a phone as on a wide screen, and grow with the reader's own
/// size.
enum ChartDrawing {
  /// Characters that have room in a line at 320 pixels.
  static let longestLine = 30
  /// How far down a line of words goes, in tenths of an em.
  static let lineHeight = 13

  /// An SVG of so many tenths of an em, with what it shows in words. `id` is unlike that of any other chart of the page.
  static func svg(id: String, title: String, description: String, height: Int, _ drawing: HTMLBuffer) -> HTML {
    var out = HTMLBuffer(capacity: drawing.bytes.count + 1024)
    out.append("<svg class=\"chart\" role=\"img\" aria-labelledby=\"")
    out.append(escaping: "\(id)-title \(id)-text")
    out.append("\" width=\"100%\" height=\"")
    out.append(escaping: em(height))
    out.append("\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"")
    out.append(escaping: "\(id)-title")
    out.append("\">")
    out.append(escaping: title)
    out.append("</title><desc id=\"")
    out.append(escaping: "\(id)-text")
    out.append("\">")
    out.append(escaping: description)
    out.append("</desc>")
    out.append(drawing.html)
    out.append("</svg>")
    return out.html
  }

  /// `12.34%` of parts of ten thousand.
  static func percent(_ parts: Int) -> String { "\(parts / 100).\(parts % 100 < 10 ? "0" : "")\(parts % 100)%" }

  static func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }

  /// A name and a figure, in one line when there is room.
  static func lines(_ name: String, _ figure: String) -> [String] {
    let whole = "\(name) – \(figure)"
    return whole.count <= longestLine ? [whole] : lines(name) + [figure]
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

  /// Lines of words from `y`; returns where they end.
  static func write(_ lines: [String], at y: Int, _ out: inout HTMLBuffer) -> Int {
    for (index, line) in lines.enumerated() {
      out.append("<text class=\"bar-name\" x=\"0\" y=\"")
      out.append(escaping: em(y + (index + 1) * lineHeight - 4))
      out.append("\">")
      out.append(escaping: line)
      out.append("</text>")
    }
    return y + lines.count * lineHeight
  }
}
