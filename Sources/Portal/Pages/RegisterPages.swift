import Formats
import Parallel
import SiteKit
import Transparency

/// The list of released periods with their published classes.
struct RegisterIndexPage: PortalPage {
  static let template = "pages/register-index"
  let page: PageFrame
  let periods: [PageLink]

  static let fields: [TemplateField<RegisterIndexPage>] = [
    frame, .list("periods", "Các kỳ, mới nhất trước") { $0.periods },
  ]
}

/// The published classes of a period, some to a page.
struct RegisterPage: PortalPage {
  static let template = "pages/register"
  let page: PageFrame
  let period: String
  let entries: [RegisterEntry]
  let pager: Pager?
  var withdrawals: [WithdrawalNotice] = []

  static let fields: [TemplateField<RegisterPage>] = [
    frame,
    .text("period", "Tên kỳ") { $0.period },
    .list("entries", "Các nhóm đã công bố") { $0.entries },
    .object("pager", "Chuyển trang") { $0.pager },
    WithdrawalNotice.field { $0.withdrawals },
  ]
}

/// One published class in the register.
struct RegisterEntry: TemplateData {
  let published: PublishedClass
  let view: PublishedView
  let anchor: String
  let citation: String

  static let fields: [TemplateField<RegisterEntry>] = [
    .text("anchor", "Mỏ neo cố định của nhóm") { $0.anchor },
    .text("name", "Tên nhóm") { ClassName.full($0.published, $0.view) },
    .text("count", "Số vụ việc") { Typography.number($0.published.count) },
    .text("outcomes", "Kết quả, ví dụ: đúng 3 · sai 12") { words($0.published.outcomes, \.vietnamese) },
    .text("timeliness", "Thời hạn") { words($0.published.timeliness, \.vietnamese) },
    .text("execution", "Thi hành") { words($0.published.execution, \.vietnamese) },
    .text("citation", "Câu trích dẫn") { $0.citation },
  ]

  private static func words<Word>(_ counts: WordCounts<Word>, _ name: (Word) -> String) -> String {
    counts.words.map { "\(name($0)) \(Typography.number(counts[$0]))" }.joined(separator: " · ")
  }
}

/// Links between the pages of a long list.
struct Pager: TemplateData {
  let number: Int
  let count: Int
  /// The folder of the list, from the root, with a slash at its end.
  let folder: String

  static let fields: [TemplateField<Pager>] = [
    .text("position", "Trang mấy trên mấy") { "trang \($0.number)/\($0.count)" },
    .text("previous", "Trang trước") { $0.number > 1 ? path($0.folder, $0.number - 1) : nil },
    .text("next", "Trang sau") { $0.number < $0.count ? path($0.folder, $0.number + 1) : nil },
  ]

  /// `trang-2/` and so on below the list's own page.
  static func path(_ folder: String, _ number: Int) -> String {
    number == 1 ? "\(folder)index.html" : "\(folder)trang-\(number)/index.html"
  }

  /// A list cut into pages; the pager is nil when one page holds all.
  static func pages<Item>(_ items: [Item], by size: Int, in folder: String) -> [(
    path: String, items: [Item], pager: Pager?
  )] {
    let count = max(1, (items.count + size - 1) / size)
    return (1...count).map { number in
      let slice = Array(items[(number - 1) * size..<min(items.count, number * size)])
      return (path(folder, number), slice, count > 1 ? Pager(number: number, count: count, folder: folder) : nil)
    }
  }
}

/// Makes the pages under `vu-viec/`.
struct RegisterPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame

  /// Classes on a page, so that a page stays below 60 KB.
  private static let entriesPerPage = 40

  /// Pages that so many classes fill.
  static func pageCount(classes: Int) -> Int { max(1, (classes + entriesPerPage - 1) / entriesPerPage) }

  func index() -> RegisterIndexPage {
    RegisterIndexPage(
      page: PageFrame(
        "Kết quả giải quyết", "Các nhóm kết quả giải quyết đã công bố, theo kỳ phát hành.", at: Section.register.path,
        in: .register, site),
      periods: record.releases.reversed().map { release in
        PageLink(
          label: release.period.title, href: "vu-viec/\(release.period.id)/index.html",
          note: note(release))
      })
  }

  private func note(_ release: FrozenRelease) -> String {
    if let withdrawal = release.withdrawal { return WithdrawalNotice.short(withdrawal) }
    return release.isDeferred ? "công bố cùng kỳ sau" : "\(Typography.number(release.tables.total)) vụ việc"
  }

  /// On all cores, in order.
  func pages() -> [RegisterPage] {
    ChunkedMap.run(record.releases.count) { stretch in record.releases[stretch].flatMap(pages) }.flatMap { $0 }
  }

  /// Every address that the register of a withdrawn period had says so.
  private func tombstones(_ release: FrozenRelease, _ withdrawal: Withdrawal) -> [RegisterPage] {
    let title = "Kết quả giải quyết, \(release.period.title)"
    return (1...withdrawal.registerPages).map { number in
      RegisterPage(
        page: PageFrame(
          number == 1 ? title : "\(title), trang \(number)", "Số liệu \(release.period.title) đã thu hồi.",
          at: Pager.path("vu-viec/\(release.period.id)/", number), in: .register, site),
        period: release.period.title, entries: [], pager: nil, withdrawals: [WithdrawalNotice(release, withdrawal)])
    }
  }

  private func pages(_ release: FrozenRelease) -> [RegisterPage] {
    if let withdrawal = release.withdrawal { return tombstones(release, withdrawal) }
    var used: [String: Int] = [:]
    let corrected = release.corrections.last.map { ", đính chính ngày \($0.day.vietnamese)" } ?? ""
    let source =
      "\(release.period.title) (phát hành ngày \(release.released.vietnamese)\(corrected), "
      + "mã \(release.digest.hexadecimal.prefix(12)))"
    let classes = PublishedView.allCases.flatMap { view in
      release.tables[view].map { published in
        // Two units whose names differ in tone alone share the letters of their anchor.
        let anchor = ClassName.anchor(published, view)
        let count = (used[anchor] ?? 0) + 1
        used[anchor] = count
        return (published, view, anchor: count > 1 ? "\(anchor)-\(count)" : anchor)
      }
    }
    let title = "Kết quả giải quyết, \(release.period.title)"
    return Pager.pages(classes, by: Self.entriesPerPage, in: "vu-viec/\(release.period.id)/").map { part in
      RegisterPage(
        page: PageFrame(
          part.pager.map { "\(title), trang \($0.number)" } ?? title,
          "Các nhóm kết quả giải quyết đã công bố trong \(release.period.title).", at: part.path, in: .register, site),
        period: release.period.title,
        entries: part.items.map { published, view, anchor in
          let name = "\(site.publisher.name), \(ClassName.full(published, view))"
          return RegisterEntry(
            published: published, view: view, anchor: anchor,
            citation:
              "\(Typography.number(published.count)) vụ việc. \(name), \(source). \(site.canonical(part.path))#\(anchor)"
          )
        }, pager: part.pager)
    }
  }
}
