import Diagnostics
import SiteKit

/// What authors wrote for links as they are printed on pages, and where. Only asked for broken links, so the texts of a
/// page are read again, once, rather than kept.
struct LinkAuthors {
  private let jobs: [TextJob]
  /// Texts with a page of their own, by its path.
  private lazy var own = Dictionary(
    jobs.indices.filter { jobs[$0].noteLevel == nil }.map { (jobs[$0].path, $0) },
    uniquingKeysWith: { first, _ in first })
  private lazy var notes = jobs.indices.filter { jobs[$0].noteLevel != nil }
  /// The links of the texts looked at so far, as their authors wrote them.
  private var links: [Int: [AuthoredLink]] = [:]

  init(_ jobs: [TextJob]) { self.jobs = jobs }

  /// Nil for a link that the templates made.
  mutating func author(of page: String, _ printed: String) -> AuthoredLink? {
    let root = SiteLink.root(depth: page.utf8.count { $0 == UInt8(ascii: "/") })
    let around = notes.filter { page.hasPrefix(jobs[$0].folder) }
    for index in [own[page]].compactMap(\.self) + around {
      let link = written(in: index).first { (SiteLink.relative($0.written, root: root) ?? $0.written) == printed }
      if let link { return link }
    }
    return nil
  }

  private mutating func written(in index: Int) -> [AuthoredLink] {
    if let known = links[index] { return known }
    let job = jobs[index]
    let found = job.render(nil).text.links.map { AuthoredLink(written: $0.url, location: job.place($0.place)) }
    links[index] = found
    return found
  }
}
