import SiteKit
import Transparency

/// Everything that was corrected or withdrawn after it was published, newest first, some to a page.
struct CorrectionsPage: PortalPage {
  static let template = "pages/corrections"
  let page: PageFrame
  let entries: [CorrectionEntry]
  let pager: Pager?

  static let fields: [TemplateField<CorrectionsPage>] = [
    frame,
    .list("entries", "Các lần đính chính, thu hồi, mới nhất trước") { $0.entries },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// One correction or withdrawal.
struct CorrectionEntry: TemplateData {
  let anchor: String
  let title: String
  let day: CivilDay
  var affects: PageLink? = nil
  /// What it is about, when that has no page.
  var affectsText: String? = nil
  var reason: String? = nil
  var body: HTML = .empty
  /// The page it is on, with its anchor.
  var address: String = ""

  /// In a line, for the feed.
  var summary: String { reason.map { "Lý do: \($0)" } ?? title }

  static let fields: [TemplateField<CorrectionEntry>] = [
    .text("anchor", "Mỏ neo cố định của mục") { $0.anchor },
    .text("title", "Việc đã làm, ví dụ: Thu hồi số liệu Quý I/2026") { $0.title },
    .text("day", "Ngày") { $0.day.vietnamese },
    .object("affects", "Trang của phần bị sửa") { $0.affects },
    .text("affectsText", "Phần bị sửa, khi không có trang riêng") { $0.affectsText },
    .text("reason", "Lý do") { $0.reason },
    .html("body", "Lời giải thích của cơ quan") { $0.body },
  ]
}

/// The entries of the page of corrections, from releases and from the texts of `corrections/`.
struct CorrectionsLog {
  /// Newest first, each with its address.
  let entries: [CorrectionEntry]

  /// Entries on a page, so that a page stays below 60 KB.
  private static let entriesPerPage = 10

  init(_ record: PublicRecord) {
    let entries = record.releases.flatMap(Self.entries)
    let sorted = entries.sorted { ($0.day, $1.anchor) > ($1.day, $0.anchor) }
    self.entries = sorted.enumerated().map { index, entry in
      var entry = entry
      let path = Pager.path(CorrectionsPath.folder, index / Self.entriesPerPage + 1)
      entry.address = path.dropLast("index.html".count) + "#\(entry.anchor)"
      return entry
    }
  }

  private static func entries(_ release: FrozenRelease) -> [CorrectionEntry] {
    let link = PageLink(label: "số liệu \(release.period.title)", href: "so-lieu/\(release.period.id)/index.html")
    guard let withdrawal = release.withdrawal else { return [] }
    return [
      CorrectionEntry(
        anchor: CorrectionsPath.anchor(release.period), title: "Thu hồi số liệu \(release.period.title)",
        day: withdrawal.day, affects: link, reason: withdrawal.reason.text)
    ]
  }

  func pages(_ site: SiteFrame) -> [CorrectionsPage] {
    Pager.pages(entries, by: Self.entriesPerPage, in: CorrectionsPath.folder).map { part in
      let title = "Đính chính và thu hồi"
      return CorrectionsPage(
        page: PageFrame(
          part.pager.flatMap { $0.number > 1 ? "\(title), trang \($0.number)" : nil } ?? title,
          "Các lần đính chính, thu hồi số liệu và tin đã đăng, có ngày, lý do và chỗ đã đổi.", at: part.path, in: nil,
          site),
        entries: part.items, pager: part.pager)
    }
  }
}
