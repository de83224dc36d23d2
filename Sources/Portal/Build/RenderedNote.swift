import Diagnostics
import Formats
import SiteKit
import Transparency

/// A text that stands among others, on pages of several depths, so that its links to the site differ. It has no anchors:
/// those of two texts on one page could be the same.
struct RenderedNote: Sendable {
  /// For pages one to four folders below the root.
  private let versions: [HTML]

  static let empty = RenderedNote(versions: [])
  private static let depths = 1...4

  private init(versions: [HTML]) { self.versions = versions }

  init(html: HTML) { self.init(versions: [html]) }

  /// The words of a cell: a paragraph a line.
  init(plain text: String) {
    var out = HTMLBuffer()
    for line in text.split(whereSeparator: \.isNewline) {
      out.append("<p>")
      out.append(escaping: line.trimmed)
      out.append("</p>\n")
    }
    self.init(html: out.html)
  }

  /// Renders a text once for every depth at which its links differ; `level` is that of its highest heading.
  static func render(
    _ body: TextBody, level: Int, place: @escaping (BytePlace) -> Location
  ) -> (note: RenderedNote, report: Report) {
    guard !body.isBlank else { return (.empty, Report()) }
    let render = { (depth: Int) in
      var naming = Unnamed()
      return Markdown.render(
        body.bytes, naming: &naming, baseLevel: level,
        rewriteLink: { SiteLink.relative($0, root: SiteLink.root(depth: depth)) }, place: place)
    }
    let first = render(depths.lowerBound)
    guard first.text.links.contains(where: { $0.url.hasPrefix("/") }) else {
      return (RenderedNote(html: first.text.html), first.report)
    }
    let others = depths.dropFirst().map { render($0).text.html }
    return (RenderedNote(versions: [first.text.html] + others), first.report)
  }

  /// As it stands on a page.
  func html(on page: PageFrame) -> HTML {
    let depth = page.depth
    return versions.indices.contains(depth - 1) ? versions[depth - 1] : versions.last ?? .empty
  }
}
