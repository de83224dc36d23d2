import Authorities
import Diagnostics
import Formats
import SiteKit
import Transparency

/// What authors wrote for links as they are printed on pages, and where. Only asked for broken links, so the texts of a
/// page are read again, once, rather than kept.
struct LinkAuthors {
  private let jobs: [TextJob]
  /// Texts with a page of their own, by its path.
  private lazy var own = Dictionary(
    jobs.indices.filter { jobs[$0].noteLevel == nil }.map { (jobs[$0].path, $0) },
    uniquingKeysWith: { first, _ in first })
  private lazy var notes = jobs.indices.filter { jobs[$0].noteLevel != nil }
  /// The links of the texts looked at so far, as their authors wrote them, by the links as printed on pages of one depth.
  private var links: [Place: [String: AuthoredLink]] = [:]

  private struct Place: Hashable {
    let job: Int
    /// From a page that shows the text to the root of the site.
    let root: String
  }

  init(_ jobs: [TextJob]) { self.jobs = jobs }

  /// Nil for a link that the templates made.
  mutating func author(of page: String, _ printed: String) -> AuthoredLink? {
    let root = SiteLink.root(depth: page.utf8.count { $0 == UInt8(ascii: "/") })
    let around = notes.filter { page.hasPrefix(jobs[$0].folder) }
    for index in [own[page]].compactMap(\.self) + around {
      if let link = written(in: Place(job: index, root: root))[printed] { return link }
    }
    return nil
  }

  private mutating func written(in place: Place) -> [String: AuthoredLink] {
    if let known = links[place] { return known }
    let job = jobs[place.job]
    var places = PlaceReader(job.body.text)
    let found = Dictionary(
      job.render(nil).text.links.map { link in
        let printed = TextLink.printed(SiteLink.relative(link.url, root: place.root) ?? link.url)
        let location = places.location(offset: link.place.offset, length: link.place.length)
        return (printed, AuthoredLink(written: link.url, location: location))
      }, uniquingKeysWith: { first, _ in first })
    links[place] = found
    return found
  }
}
