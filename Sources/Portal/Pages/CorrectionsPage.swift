import Authorities
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
  var was: String? = nil
  var now: String? = nil
  var changes: [String] = []
  var body: HTML = .empty
  /// The text of `corrections/` that it is from.
  var note: String? = nil
  /// The page it is on, with its anchor.
  var address: String = ""

  /// With so many lines of changes at most; the last says how many there are beside, and where: `dòng khác ở …`.
  func shortened(to lines: Int, rest words: String) -> CorrectionEntry {
    guard changes.count > lines else { return self }
    var entry = self
    let rest = changes.count - lines + 1
    entry.changes = changes.prefix(lines - 1) + ["và \(Typography.number(rest)) \(words)"]
    return entry
  }

  /// The same as a link on a page.
  var href: String { address.replacing("#", with: "index.html#") }

  /// In a line, for the feed.
  var summary: String { reason.map { "Lý do: \($0)" } ?? title }

  static let fields: [TemplateField<CorrectionEntry>] = [
    .text("anchor", "Mỏ neo cố định của mục") { $0.anchor },
    .text("title", "Việc đã làm, ví dụ: Thu hồi số liệu Quý I/2026") { $0.title },
    .text("day", "Ngày") { $0.day.vietnamese },
    .object("affects", "Trang của phần bị sửa") { $0.affects },
    .text("affectsText", "Phần bị sửa, khi không có trang riêng") { $0.affectsText },
    .text("reason", "Lý do") { $0.reason },
    .text("was", "Lời hay số trước khi sửa") { $0.was },
    .text("now", "Lời hay số sau khi sửa") { $0.now },
    .texts("changes", "Các số đã đổi, mỗi số một dòng; dòng cuối nói còn bao nhiêu") { $0.changes },
    .html("body", "Lời giải thích của cơ quan") { $0.body },
  ]
}
