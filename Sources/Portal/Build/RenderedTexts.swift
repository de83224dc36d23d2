import Authorities
import Diagnostics
import Formats
import Parallel
import Policies
import Reception
import SiteKit
import Transparency

/// Every Markdown text of the content as HTML, rendered once, all texts at the same time, with the documents that it
/// cites linked.
struct RenderedTexts: Sendable {
  let policies: [String: TextOnPage]
  /// Earlier wordings of policies, by the slugs of both: `luat/ban-dau`.
  let versions: [String: TextOnPage]
  let offices: [String: TextOnPage]
  /// What the files of schedules say below their keys, by their slugs.
  let schedules: [String: RenderedNote]
  let pages: [String: TextOnPage]
  let news: [String: TextOnPage]
  /// What was done for each duty.
  let duties: [String: RenderedNote]
  /// What was done for them as cells and earlier records say it, by the words.
  let dutyWords: [String: RenderedNote]
  /// The explanations of corrections.
  let corrections: [String: RenderedNote]
  let clauses: ClauseTexts
  /// Where each policy is cited, by its slug.
  let citedAt: [String: [CitedPlace]]
  /// Documents that the public texts name without a link.
  let unlinked: UnlinkedNames
  let report: Report
  private let jobs: [TextJob]

  init(_ records: SourceRecords, _ library: PolicyLibrary, _ edition: Edition) {
    let jobs = PageJobs(records, library, edition)
    let all = jobs.all
    let scanner = CitationScanner(library)
    let done = ChunkedMap.run(all.count) { stretch in stretch.map { all[$0].render(scanner) } }.flatMap { $0 }
    var links = CitationLinks(all, done, library, asOf: edition.asOf)
    let duties = records.duties.all.map { duty in
      DutyTexts(
        duty, scanner,
        isPublic: duty.keys.isPublished(in: edition)
          && library.policy(named: duty.policy) != nil)
    }
    let dutyJobs = duties.compactMap(\.job)
    let correctionJobs = TextJob.corrections(records, edition)
    let scheduleJobs = TextJob.schedules(records, edition)
    links.gather(
      duties.map(\.citing)
        + correctionJobs.map { job in
          let done = job.render(scanner)
          return CitingNote(
            .correction(job.slug), "đính chính “\(job.title)”", isPublic: job.isPublic, done.citations, done.text.links)
        })
    let citing = links
    var onPage = ChunkedMap.run(all.count) { stretch in stretch.map { citing.text($0) } }.flatMap { $0 }[...]
    policies = Self.take(jobs.policies, from: &onPage)
    versions = Self.take(jobs.versions, from: &onPage)
    offices = Self.take(jobs.offices, from: &onPage)
    pages = Self.take(jobs.pages, from: &onPage)
    news = Self.take(jobs.news, from: &onPage)
    citedAt = links.citedAt
    unlinked = links.unlinked
    var report = Report()
    for result in done where !result.report.isEmpty { report.merge(result.report) }
    report.merge(links.report())
    clauses = ClauseTexts(records)
    report.merge(clauses.report)
    schedules = Self.notes(scheduleJobs, scanner, links, &report)
    self.duties = Self.notes(dutyJobs, scanner, links, &report)
    corrections = Self.notes(correctionJobs, scanner, links, &report)
    let words = duties.flatMap(\.words).map { (text: $0.text, done: citing.note($0)) }
    dutyWords = Dictionary(words.map { ($0.text, $0.done.note) }, uniquingKeysWith: { first, _ in first })
    for words in words { report.merge(words.done.report) }
    self.report = report
    self.jobs = all + scheduleJobs + dutyJobs + correctionJobs
  }

  /// The first texts of a list, which are those of some jobs, by slug.
  private static func take(_ jobs: [TextJob], from texts: inout ArraySlice<TextOnPage>) -> [String: TextOnPage] {
    defer { texts = texts.dropFirst(jobs.count) }
    return Dictionary(zip(jobs.map(\.slug), texts), uniquingKeysWith: { first, _ in first })
  }

  private static func notes(
    _ jobs: [TextJob], _ scanner: CitationScanner, _ links: CitationLinks, _ report: inout Report
  ) -> [String: RenderedNote] {
    let done = ChunkedMap.run(jobs.count) { stretch in
      stretch.map { RenderedNote.render(jobs[$0], scanner, links) }
    }.flatMap { $0 }
    for note in done { report.merge(note.report) }
    return Dictionary(zip(jobs.map(\.slug), done.map(\.note)), uniquingKeysWith: { first, _ in first })
  }

  /// Tells what the authors of the texts wrote for the links on the pages.
  var authors: LinkAuthors { LinkAuthors(jobs) }
}

/// A text as its page shows it.
struct TextOnPage: Sendable {
  let html: HTML
  let blocks: [AnchoredBlock]
  let outline: [ContentsEntry]
  /// Every block outside quotations and footnotes; kept only of full texts with a date and of texts with versions.
  let clauses: [NamedClause]
  let plainBytes: [UInt8]

  /// Headings, paragraphs and lists throughout, so that `clauses` holds all of it: no tables, quotations, code, pictures,
  /// footnotes.
  var isPlain: Bool {
    let others: [StaticString] = ["<table", "<blockquote", "<pre", "<img", "role=\"doc-noteref\""]
    return !others.contains(where: html.holds)
  }

  /// Of the plain text.
  var firstLine: String { String(decoding: plainBytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }

  static let empty = TextOnPage(html: .empty, blocks: [], outline: [], clauses: [], plainBytes: [])
}

/// A text to be rendered, and its page.
struct TextJob: Sendable {
  let slug: String
  /// Where its page lies.
  let folder: String
  let body: TextBody
  /// What it is called where it is named as citing another.
  let title: String
  /// The policy whose text it is.
  var policy: Policy? = nil
  var isPublic = true
  /// Its blocks are wanted one by one.
  var keepsClauses = false
  /// The level of its headings when it stands among others on the pages of the folder; nil on a page of its own.
  var noteLevel: Int? = nil

  var path: String { "\(folder)\(slug)/index.html" }
  var root: String { SiteLink.root(depth: path.utf8.count { $0 == UInt8(ascii: "/") }) }

  func place(_ place: BytePlace) -> Location { body.text.location(offset: place.offset, length: place.length) }

  /// The text and what it cites, one citation a mark; without a scanner, none.
  func render(_ scanner: CitationScanner?) -> RenderedJob {
    guard !body.isBlank else { return RenderedJob() }
    let root = root
    // A text that amends another may quote its clauses without marks.
    var naming = ClauseNaming(keepsClauses: keepsClauses, isOrdered: policy?.amends.isEmpty ?? false)
    var citations: [CitedText] = []
    let marker = scanner?.marker { citations.append($0) }
    var places = PlaceReader(body.text)
    let (text, report) = Markdown.render(
      body.bytes, naming: &naming, marker: marker, rewriteLink: { SiteLink.relative($0, root: root) },
      place: { places.location(offset: $0.offset, length: $0.length) })
    return RenderedJob(
      text: text, citations: citations, outline: naming.outline.entries,
      clauses: naming.clauses, report: report)
  }
}

/// A text that stands on pages of others, and what it cites.
struct CitingNote: Sendable {
  let source: CitedPlace.Source
  /// “nhiệm vụ “Báo cáo quý””, where it is named as citing.
  let label: String
  let isPublic: Bool
  let citations: [CitedText]
  /// What its author links to.
  let links: [TextLink]

  init(
    _ source: CitedPlace.Source, _ label: String, isPublic: Bool, _ citations: [CitedText], _ links: [TextLink] = []
  ) {
    (self.source, self.label, self.isPublic) = (source, label, isPublic)
    (self.citations, self.links) = (citations, links)
  }
}

/// A text with what was found in it.
struct RenderedJob: Sendable {
  var text = RenderedText.empty
  var citations: [CitedText] = []
  var outline: [ContentsEntry] = []
  var clauses: [NamedClause] = []
  var report = Report()
}

/// A citation and its words.
struct CitedText: Sendable {
  let citation: PolicyCitation
  let words: String

  /// The document is cited by its number.
  var isNumber: Bool { if case .law = citation.document { false } else { true } }

  /// The number or name of the document where the words hold it, or no more than what stands for it in a list; nil for a
  /// clause of a list, which only belongs to it, and for a name with its number behind it.
  var mentioned: String? {
    switch citation.document {
    case .numbered(let number):
      citation.clause == nil && words.contains(where: \.isNumber) || words.contains("/") ? number.text : nil
    case .law(let name, _):
      words.replacingBytes(of: "\n", with: " ").lowercased().hasSuffix(name.lowercased()) ? name : nil
    case .short, .own: nil
    }
  }

  init(_ citation: PolicyCitation, _ words: String) {
    self.citation = citation
    self.words = words
  }
}

extension CitationScanner {
  /// Marks the citations of a text while it is rendered, and hands over each, in the order of the marks.
  func marker(_ take: @escaping (CitedText) -> Void) -> TextMarker {
    var quoted = QuotedWords()
    return { text, opensBlock, isQuoted in
      // A block quotation is of another text, and its marks are its own.
      var apart = QuotedWords()
      let found =
        isQuoted
        ? citations(in: text, opensBlock: opensBlock, quoted: &apart).filter { !$0.citation.isOwn }
        : citations(in: text, opensBlock: opensBlock, quoted: &quoted)
      return found.map { stretch in
        take(CitedText(stretch.citation, String(decoding: text[stretch.range], as: UTF8.self)))
        return TextMark(stretch.range, isPlaced: isPlaced(stretch.citation))
      }
    }
  }

  /// There may be something to tell about it, and a place is wanted.
  private func isPlaced(_ citation: PolicyCitation) -> Bool {
    citation.isOtherWriting || citation.date != nil || citation.issuer != nil || isShared(citation)
      || citation.clause != nil && citation.document != .own(.unsaid) || citation.mayBeOfOtherKind
  }
}

/// Gives the blocks of a text the anchors of its own numbering, and gathers its contents.
struct ClauseNaming: BlockNaming {
  private(set) var outline = ClauseOutline()
  private(set) var clauses: [NamedClause] = []
  private let keepsClauses: Bool
  /// Numbers that do not count on are told.
  private let isOrdered: Bool
  private var numbering = Numbering()
  private var lines = DivisionLines()
  private var label = ""

  init(keepsClauses: Bool = false, isOrdered: Bool = false) {
    (self.keepsClauses, self.isOrdered) = (keepsClauses, isOrdered)
  }

  mutating func anchor(for block: NamedBlock) -> String? {
    let kind: Numbering.Block.Kind =
      switch block.kind {
      case .heading(let level): .heading(level: level)
      case .paragraph: .paragraph
      case .listItem(let number): .listItem(number: number)
      }
    let numbered = Numbering.Block(kind, bytes: block.bytes, depth: block.depth)
    let name = numbering.name(numbered)
    outline.take(block, name)
    lines.take(numbered, name, followsOther: block.followsOther)
    if keepsClauses {
      let bytes = block.bytes.contains(0x0A) ? block.bytes.map { $0 == 0x0A ? 0x20 : $0 } : block.bytes
      clauses.append(NamedClause(kind: block.kind, bytes: bytes, name: name))
    }
    label = name?.label ?? ""
    return name?.anchor
  }

  func problems(places: ([Int]) -> [Location]) -> [Problem] {
    guard isOrdered, let first = numbering.slips.found.first else { return [] }
    let found = numbering.slips.found
    let places = places(found.prefix(10).flatMap { [$0.block, $0.before] })
    let (vi, en) =
      found.count > 1 ? (", cùng \(found.count - 1) chỗ khác", " (and \(found.count - 1) more)") : ("", "")
    let (label, before) = (first.label.prefix(1).uppercased() + first.label.dropFirst(), first.labelBefore)
    return [
      Problem(
        "clause-order", severity: .warning,
        first.isRepeated
          ? Wording("Số của \(first.label) được dùng hai lần\(vi)", en: "The number of \(first.label) comes twice\(en)")
          : Wording("\(label) đứng sau \(before)\(vi)", en: "\(label) stands behind \(before)\(en)"),
        fix: Wording(
          "kiểm tra số ở cả hai dòng với bản gốc; bản gốc đánh số như vậy thì để nguyên",
          en: "check both numbers with the original; leave them where it has them so"),
        at: places[0], related: Array(places.dropFirst()))
    ]
  }

  /// Asked right after `anchor`, of the same block.
  func label(for block: NamedBlock, anchor: String) -> String { label }

  var standings: [(block: Int, standing: BlockStanding)] {
    lines.roles.map { block, role in
      switch role {
      case .heading(let rank, let isBare): (block, .heading(weight: rank.rawValue, isBare: isBare))
      case .title: (block, .title)
      case .sentence(let number): (block, .runIn(number))
      }
    }
  }
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
