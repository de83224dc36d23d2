import Authorities
import Policies
import Releases
import SiteKit
import Transparency

/// The entries of the page of corrections, from releases and from the texts of `corrections/`.
struct CorrectionsLog {
  /// Newest first, each with its address.
  let entries: [CorrectionEntry]

  /// Entries on a page, so that a page stays below 60 KB.
  private static let entriesPerPage = 10

  init(_ record: PublicRecord) {
    let releases = record.releases.flatMap(Self.entries).map {
      $0.shortened(to: Self.longest, rest: "chỗ khác, nêu đủ trong tệp release.yaml của kỳ")
    }
    let entries = releases + record.corrections.map { Self.entry($0, record) }
    let sorted = entries.sorted { ($0.day, $0.anchor) > ($1.day, $1.anchor) }
    self.entries = sorted.enumerated().map { index, entry in
      var entry = entry
      let path = Pager.path(CorrectionsPath.folder, index / Self.entriesPerPage + 1)
      entry.address = path.dropLast("index.html".count) + "#\(entry.anchor)"
      return entry
    }
  }

  /// The entries of one release, oldest first.
  static func entries(_ release: FrozenRelease) -> [CorrectionEntry] {
    let link = PageLink(
      label: "số liệu \(Typography.within(release.period.title))", href: StatisticsPath.page(release.period.id))
    guard let withdrawal = release.withdrawal else {
      return release.corrections.enumerated().map { index, correction in
        CorrectionEntry(
          anchor: CorrectionsPath.anchor(release.period, number: index + 1),
          title: "Đính chính số liệu \(Typography.within(release.period.title))", day: correction.day, affects: link,
          reason: correction.reason.text, changes: lines(correction))
      }
    }
    return [
      CorrectionEntry(
        anchor: CorrectionsPath.anchor(release.period),
        title: "Thu hồi số liệu \(Typography.within(release.period.title))",
        day: withdrawal.day, affects: link, reason: withdrawal.reason.text)
    ]
  }

  /// The entry of a text.
  private static func entry(_ note: CorrectionNote, _ record: PublicRecord) -> CorrectionEntry {
    CorrectionEntry(
      anchor: CorrectionsPath.anchor(note), title: "\(note.kind.vietnamese): \(note.title)", day: note.day,
      affects: affects(note, record), was: note.was, now: note.now, note: note.slug)
  }

  private static func affects(_ note: CorrectionNote, _ record: PublicRecord) -> PageLink {
    switch note.affects {
    case .page(let path):
      PageLink(
        label: "trang \(name(path, record).map { "“\($0)”" } ?? CorrectionsPath.shown(path))",
        href: CorrectionsPath.target(note, path))
    case .release(let id):
      PageLink(
        label: "số liệu \(record.settings.reportingYear.period(id: id)?.title ?? id)", href: StatisticsPath.page(id))
    }
  }

  /// What a page is called that people correct by hand: of a section, a place, a document, a news item or a text.
  private static func name(_ path: String, _ record: PublicRecord) -> String? {
    if let section = Section.allCases.first(where: { $0.path == path }) { return section.label }
    if let office = record.offices.first(where: { OfficePath.page($0.slug) == path }) { return office.name }
    if let policy = record.policies.policies.first(where: { PolicyPath.page($0) == path }) { return policy.number.text }
    if let item = record.news.first(where: { NewsPath.page($0) == path }) { return item.title }
    return record.pages.first { TextPath.page($0.keys.slug) == path }?.keys.title
  }

  /// By the path of a page: the entries of texts that speak of it.
  func notices(_ record: PublicRecord) -> [String: [PageLink]] {
    let byNote = Dictionary(
      entries.compactMap { entry in entry.note.map { ($0, entry) } }, uniquingKeysWith: { a, _ in a })
    var notices: [String: [PageLink]] = [:]
    for note in record.corrections {
      guard let entry = byNote[note.slug] else { continue }
      for path in CorrectionsPath.pages(note) {
        notices[path, default: []].append(
          PageLink(label: entry.title, href: entry.href, note: entry.day.vietnamese))
      }
    }
    return notices
  }

  /// Lines of one correction on the page of all; `release.yaml` among the files of the period has them all.
  private static let longest = 21

  private static func lines(_ correction: ListedCorrection) -> [String] {
    let cells = CellChange.lines(correction.changes).map { line in
      let change = line.change
      let published = PublishedClass(
        kinds: change.kinds, coarse: change.coarse, fine: change.fine, outcomes: .none, timeliness: .none,
        execution: .none)
      return "\(ClassName.full(published, change.view)), \(line.outcome)"
    }
    return cells + correction.sessions.map { Typography.capitalized($0.text) }
  }

  /// By their slugs: where texts of corrections stand.
  var addresses: [String: String] {
    Dictionary(entries.compactMap { entry in entry.note.map { ($0, entry.href) } }, uniquingKeysWith: { a, _ in a })
  }

  func pages(_ site: SiteFrame, _ texts: RenderedTexts) -> [CorrectionsPage] {
    Pager.pages(entries, by: Self.entriesPerPage, in: CorrectionsPath.folder).map { part in
      let title = "Đính chính và thu hồi"
      let page = PageFrame(
        part.pager.flatMap { $0.number > 1 ? "\(title), trang \($0.number)" : nil } ?? title,
        "Các lần đính chính, thu hồi số liệu và tin đã đăng, có ngày, lý do và chỗ đã đổi.", at: part.path, in: nil,
        site)
      let entries = part.items.map { entry in
        var entry = entry
        entry.body = entry.note.flatMap { texts.corrections[$0]?.html(on: page) } ?? .empty
        return entry
      }
      return CorrectionsPage(page: page, entries: entries, pager: part.pager)
    }
  }
}
