import Diagnostics
import Formats
import Parallel
import SiteKit
import Transparency

/// Every Markdown text of the content as HTML, rendered once, all texts at the same time.
struct RenderedTexts: Sendable {
  let policies: [String: RenderedText]
  let offices: [String: RenderedText]
  let pages: [String: RenderedText]
  let news: [String: RenderedText]
  /// What was done for each duty.
  let duties: [String: RenderedNote]
  /// The explanations of corrections.
  let corrections: [String: RenderedNote]
  let clauses: ClauseTexts
  let report: Report
  private let jobs: [Job]

  init(_ records: SourceRecords) {
    var jobs = records.policies.policies.map { policy in
      Job(slug: policy.slug, folder: "van-ban/", body: TextBody(policy.text, policy.body))
    }
    let policyCount = jobs.count
    jobs += records.reception.offices.all.map { Job(slug: $0.slug, folder: "lich-tiep-cong-dan/", body: $0.body) }
    let officeEnd = jobs.count
    jobs += records.pages.all.map { Job(slug: $0.slug, folder: "", body: $0.body) }
    let pageEnd = jobs.count
    jobs += records.news.all.map { Job(slug: $0.slug, folder: NewsPath.folder, body: $0.body) }
    let all = jobs
    let done = ChunkedMap.run(all.count) { stretch in stretch.map { all[$0].render() } }.flatMap { $0 }
    let texts: (Range<Int>) -> [String: RenderedText] = { range in
      Dictionary(range.map { (all[$0].slug, done[$0].text) }, uniquingKeysWith: { first, _ in first })
    }
    policies = texts(0..<policyCount)
    offices = texts(policyCount..<officeEnd)
    pages = texts(officeEnd..<pageEnd)
    news = texts(pageEnd..<all.count)
    var report = Report()
    for result in done where !result.report.isEmpty { report.merge(result.report) }
    clauses = ClauseTexts(records)
    report.merge(clauses.report)
    let notes = records.duties.all.compactMap { duty -> Job? in
      guard case .text(let body) = duty.done else { return nil }
      return Job(slug: duty.slug, folder: DutyPath.folder, body: body, noteLevel: 5)
    }
    duties = Self.notes(notes, &report)
    let explanations = records.corrections.all.map {
      Job(slug: $0.slug, folder: CorrectionsPath.folder, body: $0.body, noteLevel: 3)
    }
    corrections = Self.notes(explanations, &report)
    self.report = report
    self.jobs = all + notes + explanations
  }

  private static func notes(_ jobs: [Job], _ report: inout Report) -> [String: RenderedNote] {
    let done = ChunkedMap.run(jobs.count) { stretch in
      stretch.map { RenderedNote.render(jobs[$0].body, level: jobs[$0].noteLevel ?? 2, place: jobs[$0].place) }
    }.flatMap { $0 }
    for note in done { report.merge(note.report) }
    return Dictionary(zip(jobs.map(\.slug), done.map(\.note)), uniquingKeysWith: { first, _ in first })
  }

  /// What an author wrote for a link as it is printed on a page, and where; nil for a link that the templates made.
  func author(of page: String, _ printed: String) -> AuthoredLink? {
    let root = SiteLink.root(depth: page.utf8.count { $0 == UInt8(ascii: "/") })
    for job in jobs where job.isOn(page) {
      // Only asked for broken links, so the text is read again rather than kept.
      let link = job.render().text.links.first { (SiteLink.relative($0.url, root: root) ?? $0.url) == printed }
      if let link { return AuthoredLink(written: link.url, location: job.place(link.place)) }
    }
    return nil
  }

  private struct Job: Sendable {
    let slug: String
    /// Where its page lies.
    let folder: String
    let body: TextBody
    /// The level of its headings when it stands among others on the pages of the folder; nil on a page of its own.
    var noteLevel: Int? = nil

    private var path: String { "\(folder)\(slug)/index.html" }
    private var root: String { folder.isEmpty ? "../" : "../../" }

    func isOn(_ page: String) -> Bool { noteLevel != nil ? page.hasPrefix(folder) : page == path }

    func place(_ place: BytePlace) -> Location { body.text.location(offset: place.offset, length: place.length) }

    func render() -> (text: RenderedText, report: Report) {
      guard !body.isBlank else { return (.empty, Report()) }
      let root = root
      var naming = ClauseNaming()
      return Markdown.render(
        body.bytes, naming: &naming, rewriteLink: { SiteLink.relative($0, root: root) },
        place: place)
    }
  }
}

/// Gives the blocks of a text the anchors of its own numbering.
struct ClauseNaming: BlockNaming {
  private var numbering = Numbering()
  private var label = ""

  mutating func anchor(for block: NamedBlock) -> String? {
    let kind: Numbering.Block.Kind =
      switch block.kind {
      case .heading(let level): .heading(level: level)
      case .paragraph: .paragraph
      case .listItem(let number): .listItem(number: number)
      }
    let name = numbering.name(Numbering.Block(kind, bytes: block.bytes, depth: block.depth))
    label = name?.label ?? ""
    return name?.anchor
  }

  /// Asked right after `anchor`, of the same block.
  func label(for block: NamedBlock, anchor: String) -> String { label }
}

/// Links that authors write from the root of the site.
enum SiteLink {
  /// From a page so many folders below the root to the root: ``, `../`, `../../`.
  static func root(depth: Int) -> String { String(repeating: "../", count: depth) }

  /// `/van-ban/x/#muc-2` as seen from a page whose root is `root`: folders get their `index.html`, so that the site can
  /// also be read from a disk.
  static func relative(_ link: String, root: String) -> String? {
    let bytes = link.utf8
    guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/") else { return nil }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? bytes.endIndex
    let path = link[bytes.index(after: bytes.startIndex)..<end]
    let last = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path
    let page = last.isEmpty ? "index.html" : last.utf8.contains(UInt8(ascii: ".")) ? "" : "/index.html"
    return root + path + page + link[end...]
  }
}
