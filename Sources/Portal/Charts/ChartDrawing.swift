import SiteKit

/// What charts have in common: pieces below each other, each a name with a drawing under it. Names are words of the page,
/// which breaks their lines where the screen ends. Drawings measure across in parts of the width, down in parts of the
/// letter's size: nothing that is read is scaled, so that letters are as large on a phone as on a wide screen, and grow
/// with the reader's own size.
enum ChartDrawing {
  /// How far down a line of words goes, in tenths of an em.
  static let lineHeight = 13

  /// The pieces under their title, which is all that is told to who does not see them: a page says in its own words what
  /// a chart shows.
  static func html(title: String, _ pieces: HTMLBuffer) -> HTML {
    var out = HTMLBuffer(capacity: pieces.bytes.count + 256)
    out.append("<div class=\"chart\" role=\"img\" aria-label=\"")
    out.append(escaping: title)
    out.append("\">")
    out.append(pieces.html)
    out.append("</div>")
    return out.html
  }

  /// A name and a figure over a drawing that is so many tenths of an em high.
  static func piece(
    _ name: String, _ figure: String, height: Int, _ out: inout HTMLBuffer, _ drawing: (inout HTMLBuffer) -> Void
  ) {
    out.append("<p class=\"bar-name\">")
    out.append(escaping: "\(name) – \(figure)")
    out.append("</p><svg width=\"100%\" height=\"")
    out.append(escaping: em(height))
    out.append("\">")
    drawing(&out)
    out.append("</svg>")
  }

  /// `12.34%` of parts of ten thousand.
  static func percent(_ parts: Int) -> String { "\(parts / 100).\(parts % 100 < 10 ? "0" : "")\(parts % 100)%" }

  static func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }
}
