import Authorities
import Diagnostics
import Formats
import Parallel
import Policies
import SiteKit
import Transparency

/// A place that cites a policy or a clause of it.
struct CitedPlace: Sendable {
  /// The anchor of the clause that is cited; nil for the whole.
  let anchor: String?
  let source: Source
  /// “khoản 2 Điều 5 của 12/2026/QĐ-UBND”.
  let label: String

  enum Source: Sendable, Hashable {
    /// A page from the root of the site, with the anchor of the citing clause.
    case page(String)
    /// A duty or a correction, by its slug: which page it stands on is known when all pages are.
    case duty(String)
    case correction(String)
  }

  /// Where duties and corrections stand, by their slugs.
  static func addresses(duties: [String: String], corrections: [String: String]) -> [Source: String] {
    let all = duties.map { (Source.duty($0), $1) } + corrections.map { (Source.correction($0), $1) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}

/// What the citations of all texts lead to, and back.
struct CitationLinks: Sendable {
  private let jobs: [TextJob]
  private let done: [RenderedJob]
  private let library: PolicyLibrary
  private let asOf: CivilDay
  private let index: CitationIndex
  /// By job and citation.
  private let targets: [[CitationLinkTarget?]]
  private(set) var citedAt: [String: [CitedPlace]] = [:]
  private(set) var unlinked = UnlinkedNames()

  init(_ jobs: [TextJob], _ done: [RenderedJob], _ library: PolicyLibrary, asOf: CivilDay) {
    self.jobs = jobs
    self.done = done
    self.library = library
    self.asOf = asOf
    let index = CitationIndex(
      library,
      anchors: Dictionary(
        zip(jobs, done).lazy.filter { $0.0.policy != nil }.map { ($0.0.slug, $0.1.text.anchors) },
        uniquingKeysWith: { first, _ in first }),
      romans: Dictionary(
        zip(jobs, done).lazy.filter { $0.0.policy != nil }.map { ($0.0.slug, Self.romans($0.1.text.blocks)) },
        uniquingKeysWith: { first, _ in first }))
    self.index = index
    targets = ChunkedMap.run(jobs.count) { stretch in
      zip(jobs[stretch], done[stretch]).map { job, done in
        var places = [String?](repeating: nil, count: done.citations.count)
        for span in done.text.spans { places[span.mark] = span.block.map { done.text.blocks[$0].anchor } }
        return zip(done.citations, places).map { index.target(of: $0.citation, in: job.policy, under: $1) }
      }
    }.flatMap { $0 }
    gather()
  }

  /// The anchors of sections such as `I-`, by what they are called: “mục I”.
  private static func romans(_ blocks: [AnchoredBlock]) -> Set<String> {
    Set(
      blocks.lazy.filter { block in
        guard block.label.hasPrefix("mục ") else { return false }
        let number = block.label.dropFirst(4).prefix { $0 != " " }
        return !number.isEmpty && number.allSatisfy("IVX".contains)
      }.map(\.anchor))
  }

  private mutating func gather() {
    for (job, (done, targets)) in zip(jobs, zip(done, targets)) where job.isPublic {
      var seen: Set<String> = []
      func add(_ target: CitationLinkTarget, _ block: AnchoredBlock?) {
        // The page of a record holds what this site says of the text, not the text.
        guard target.slug != job.policy?.slug, job.policy?.textStatus != .record else { return }
        let href = "\(job.path)\(block.map { "#\($0.anchor)" } ?? "")"
        guard seen.insert("\(target.slug)#\(target.anchor ?? "") \(href)").inserted else { return }
        let label = block.map { "\($0.label) của \(job.title)" } ?? job.title
        citedAt[target.slug, default: []].append(CitedPlace(anchor: target.anchor, source: .page(href), label: label))
      }
      for (index, span) in done.text.spans.enumerated() {
        if let target = targets[span.mark] {
          add(target, span.block.map { done.text.blocks[$0] })
        } else if index == 0 || done.text.spans[index - 1].mark != span.mark {
          count(done.citations[span.mark], in: job)
        }
      }
      for link in done.text.links {
        if let target = target(ofLink: link.url) { add(target, link.block.map { done.text.blocks[$0] }) }
      }
    }
  }

  /// Counts a number or name that the library does not hold, or not of that day, and a law of which it holds several.
  private mutating func count(_ cited: CitedText, in job: TextJob? = nil) {
    guard let said = cited.mentioned, !isOwn(cited, job?.policy) else { return }
    switch (cited.citation.document, index.found(cited.citation)) {
    case (.law, .several): unlinked.laws[said, default: 0] += 1
    case (_, .others): unlinked.add(said, cited.citation.date)
    case (.numbered, _): unlinked.add(said)
    default: break
    }
  }

  /// The number is that of the text itself.
  private func isOwn(_ cited: CitedText, _ policy: Policy?) -> Bool {
    guard let policy else { return false }
    switch index.found(cited.citation) {
    case .one(let meant): return meant === policy
    case .several(let meant): return meant.contains { $0 === policy }
    case .unknown, .others: return false
    }
  }

  /// Adds what the texts of duties and corrections cite, behind the pages.
  mutating func gather(_ notes: [CitingNote]) {
    for note in notes where note.isPublic {
      var seen: Set<CitationLinkTarget> = []
      let cited = note.citations.map { ($0, target(of: $0)) }
      for target in cited.compactMap(\.1) + note.links.compactMap({ self.target(ofLink: $0.url) })
      where seen.insert(target).inserted {
        citedAt[target.slug, default: []].append(
          CitedPlace(anchor: target.anchor, source: note.source, label: note.label))
      }
      for (cited, target) in cited where target == nil { count(cited) }
    }
  }

  /// The policy whose page an author links to.
  private func target(ofLink url: String) -> CitationLinkTarget? {
    guard url.hasPrefix("/van-ban/"), let path = SiteLink.relative(url, root: "") else { return nil }
    let parts = path.split(separator: "#", maxSplits: 1)
    let folders = parts.first?.split(separator: "/") ?? []
    guard folders.count == 3, folders[2] == "index.html", library.policy(slug: String(folders[1])) != nil else {
      return nil
    }
    return index.target(slug: String(folders[1]), anchor: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Of a text that is no policy's.
  func target(of cited: CitedText) -> CitationLinkTarget? {
    index.target(of: cited.citation, in: nil, under: nil)
  }

  /// Writings that a number should not have, numbers without their symbol, and numbers with another day than that of the
  /// document, where the library knows it.
  func report() -> Report {
    var report = Report()
    var dates: Set<String> = []
    for (job, (done, targets)) in zip(jobs, zip(done, targets)) {
      var places = PlaceReader(job.body.text)
      report.merge(
        forms(of: done.citations, targets, in: done.text, &dates, of: job.policy) {
          places.location(offset: $0.offset, length: $0.length)
        })
    }
    return report
  }

  /// - Parameter dates: documents with days and bodies that were told of already.
  private func forms(
    of citations: [CitedText], _ targets: [CitationLinkTarget?], in text: RenderedText, _ dates: inout Set<String>,
    of own: Policy? = nil, place: (BytePlace) -> Location
  ) -> Report {
    var problems: [Problem] = []
    var lacking: Set<String> = []
    var lackingOwn: [(words: String, place: BytePlace)] = []
    for span in text.spans {
      guard let at = span.place else { continue }
      let cited = citations[span.mark]
      if cited.citation.isOwn {
        let under = span.block.map { text.blocks[$0].anchor }
        if targets[span.mark] == nil, let own, index.lacksOwnClause(of: cited.citation, in: own, under: under) {
          lackingOwn.append((cited.words, at))
        }
        continue
      }
      if let problem = form(cited, targets[span.mark], of: own, at: place(at)) {
        problems.append(problem)
        // Of which document the clause is, is not clear.
        if problem.code == "citation-kind" { continue }
      }
      if case .others(let others) = index.found(cited.citation), let other = others.first {
        let said = [cited.citation.date?.description, cited.citation.issuer?.words].compactMap(\.self)
        guard !said.isEmpty, dates.insert(([other.slug] + said).joined(separator: " ")).inserted else { continue }
        problems += CitationForm.other(others, cited.citation, at: place(at))
      } else if let target = targets[span.mark], own?.amends.isEmpty ?? true,
        let policy = library.policy(slug: target.slug), index.lacksClause(of: cited.citation, target, policy)
      {
        let article = lackedArticle(cited.citation, of: policy)
        // “khoản 1, 2 và 3 Điều 8” lacks one article.
        let key = article.map { "\(span.block.map(String.init) ?? "") \(policy.slug) \($0)" }
        if key.map({ lacking.insert($0).inserted }) ?? true {
          problems.append(CitationForm.unknownClause(cited.words, of: article, policy, at: place(at)))
        }
      }
    }
    if let first = lackingOwn.first {
      problems.append(
        CitationForm.unknownOwnClause(
          first.words, at: lackingOwn.prefix(10).map { place($0.place) }, of: lackingOwn.count))
    }
    return Report(problems)
  }

  /// The number of the article that a clause is said to be in, where the document has no such article.
  private func lackedArticle(_ citation: PolicyCitation, of policy: Policy) -> Substring? {
    guard let anchor = citation.clause?.anchor, anchor.hasPrefix("dieu-") else { return nil }
    let number = anchor.dropFirst("dieu-".count).prefix { $0 != "-" }
    return index.target(slug: policy.slug, anchor: "dieu-\(number)").anchor == nil ? number : nil
  }

  func form(
    _ cited: CitedText, _ target: CitationLinkTarget?, of own: Policy? = nil, at place: @autoclosure () -> Location
  ) -> Problem? {
    if target == nil, cited.isNumber, cited.mentioned != nil, !isOwn(cited, own),
      case .several(let policies) = index.found(cited.citation)
    {
      let names = policies.map(library.name)
      // Two files of one document are told as such.
      guard Set(names).count == names.count else { return nil }
      return CitationForm.ambiguous(cited.words, names, at: place())
    }
    return CitationForm.problem(
      cited.citation, cited.words, target.flatMap { library.policy(slug: $0.slug) }, at: place())
  }

  /// A text with its citations linked, and beside the clauses of a policy how often others cite them.
  func text(_ index: Int) -> TextOnPage {
    let (job, done) = (jobs[index], done[index])
    var pieces = links(Self.stretches(of: done.text, targets[index]), own: job.policy?.slug, root: job.root)
    if job.policy != nil, let places = citedAt[job.slug] { pieces += Self.counts(places, done.text.blocks) }
    // Swift's sort keeps the order of equals: an end stands before a beginning or a count at one place.
    pieces.sort { $0.at < $1.at }
    return TextOnPage(
      html: done.text.html.inserting(pieces), blocks: done.text.blocks, outline: done.outline,
      clauses: done.clauses, plainBytes: done.text.plainBytes)
  }

  /// A text that stands on pages of others, with its citations linked from pages so deep below the root; and the numbers
  /// in it that are written wrongly.
  func note(
    _ text: RenderedText, citing citations: [CitedText], depth: Int, place: (BytePlace) -> Location
  ) -> (html: HTML, report: Report) {
    let targets = citations.map(target)
    var dates: Set<String> = []
    let pieces = links(Self.stretches(of: text, targets), own: nil, root: SiteLink.root(depth: depth))
    return (
      text.html.inserting(pieces.sorted { $0.at < $1.at }),
      forms(of: citations, targets, in: text, &dates, place: place)
    )
  }

  /// Bytes of a text that cite, and whether they are the last of their citation: emphasis may part one.
  typealias CitingStretch = (range: Range<Int>, target: CitationLinkTarget?, isLast: Bool)

  private static func stretches(of text: RenderedText, _ targets: [CitationLinkTarget?]) -> [CitingStretch] {
    text.spans.enumerated().map { index, span in
      let isLast = index + 1 == text.spans.count || text.spans[index + 1].mark != span.mark
      return (span.html, targets[span.mark], isLast)
    }
  }

  /// The beginnings and ends of the links of a text.
  func links(_ stretches: [CitingStretch], own: String?, root: String) -> [(at: Int, markup: HTML)] {
    var pieces: [(at: Int, markup: HTML)] = []
    var told: Set<String> = []
    for stretch in stretches {
      guard let target = stretch.target else { continue }
      let isOwn = target.slug == own
      let page = isOwn ? "" : "\(root)van-ban/\(target.slug)/index.html"
      pieces.append((stretch.range.lowerBound, Self.opening("\(page)\(target.anchor.map { "#\($0)" } ?? "")")))
      let note = isOwn || !stretch.isLast || !told.insert(target.slug).inserted ? nil : lapsed(target.slug)
      pieces.append((stretch.range.upperBound, Self.closing(note)))
    }
    return pieces
  }

  /// Why a reader should not rely on a document any more.
  private func lapsed(_ slug: String) -> String? {
    guard let policy = library.policy(slug: slug), library.force(of: policy, on: asOf) == .expired else { return nil }
    let successors = library.relations(of: policy).replacedBy.compactMap { library.policy(slug: $0).map(library.name) }
    return successors.isEmpty ? "hết hiệu lực" : "đã được thay thế bằng \(successors.joined(separator: ", "))"
  }

  private static func opening(_ href: String) -> HTML {
    var buffer = HTMLBuffer()
    buffer.append("<a href=\"")
    buffer.append(escaping: href)
    buffer.append("\">")
    return buffer.html
  }

  private static func closing(_ note: String?) -> HTML {
    var buffer = HTMLBuffer()
    buffer.append("</a>")
    if let note {
      buffer.append(" <span class=\"lapsed\">(")
      buffer.append(escaping: note)
      buffer.append(")</span>")
    }
    return buffer.html
  }

  private static func counts(_ places: [CitedPlace], _ blocks: [AnchoredBlock]) -> [(at: Int, markup: HTML)] {
    let counts = Dictionary(places.compactMap { place in place.anchor.map { ($0, 1) } }, uniquingKeysWith: +)
    return blocks.compactMap { block in
      guard let count = counts[block.anchor], block.end > 0 else { return nil }
      var buffer = HTMLBuffer()
      buffer.append(" <a class=\"cited\" href=\"#")
      buffer.append(escaping: CitedPlaceRow.id(block.anchor))
      buffer.append("\" aria-label=\"")
      buffer.append(escaping: "\(count) nơi dẫn \(block.label)")
      buffer.append("\">")
      buffer.append(escaping: "\(count) nơi dẫn")
      buffer.append("</a>")
      return (block.end, buffer.html)
    }
  }
}
