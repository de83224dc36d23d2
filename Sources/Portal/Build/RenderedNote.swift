import Authorities
import Diagnostics
import Formats
import Policies
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

  /// Made once for every depth at which its links differ.
  init(differs: Bool, _ make: (_ depth: Int) -> HTML) {
    self.init(versions: differs ? Self.depths.map(make) : [make(Self.depths.lowerBound)])
  }

  /// Renders a text, with the documents that it cites linked, once for every depth at which its links differ.
  static func render(
    _ job: TextJob, _ scanner: CitationScanner, _ links: CitationLinks
  ) -> (note: RenderedNote, report: Report) {
    guard !job.body.isBlank else { return (.empty, Report()) }
    let render = { (depth: Int) -> (html: HTML, differs: Bool, report: Report) in
      var naming = Unnamed()
      var citations: [CitedText] = []
      let marker = scanner.marker { citations.append($0) }
      let (text, found) = Markdown.render(
        job.body.bytes, naming: &naming, baseLevel: job.noteLevel ?? 2, marker: marker,
        rewriteLink: { SiteLink.relative($0, root: SiteLink.root(depth: depth)) }, place: job.place)
      let cited = links.note(text, citing: citations, depth: depth, place: job.place)
      let differs = !citations.isEmpty || text.links.contains { $0.url.hasPrefix("/") }
      return (cited.html, differs, Report(found.problems + cited.report.problems))
    }
    let first = render(depths.lowerBound)
    guard first.differs else { return (RenderedNote(html: first.html), first.report) }
    let others = depths.dropFirst().map { render($0).html }
    return (RenderedNote(versions: [first.html] + others), first.report)
  }

  /// Bytes of it on a page, about.
  var size: Int { versions.first?.bytes.count ?? 0 }

  /// As it stands on a page.
  func html(on page: PageFrame) -> HTML {
    let depth = page.depth
    return versions.indices.contains(depth - 1) ? versions[depth - 1] : versions.last ?? .empty
  }
}
