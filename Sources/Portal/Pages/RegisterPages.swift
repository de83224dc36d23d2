import Authorities
import Formats
import Parallel
import Releases
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
  var contents: [PageLink] = []
  let groups: [RegisterGroup]
  let pager: Pager?
  var withdrawals: [WithdrawalNotice] = []

  private var entries: [RegisterEntry] { groups.flatMap(\.entries) }

  static let fields: [TemplateField<RegisterPage>] = [
    frame,
    .text("period", "Tên kỳ") { $0.period },
    .list("contents", "Các mục của mọi trang, chỉ ở trang đầu") { $0.contents },
    .list("groups", "Các nhóm đã công bố, theo loại đơn và cách chia") { $0.groups },
    .flag("unjudged", "Có nhóm có vụ việc không xét thời hạn") { page in
      page.entries.contains { $0.timeliness.contains(TimelinessWords.unjudged) }
    },
    .flag("common", "Có nhóm nêu kết quả bằng từ chung của mọi loại đơn") { page in
      page.entries.contains { !$0.commonWords.isEmpty }
    },
    .object("pager", "Chuyển trang") { $0.pager },
    WithdrawalNotice.field { $0.withdrawals },
  ]
}

/// What the register holds of one set of kinds in one view; a long one goes on on the next page.
struct RegisterGroup: TemplateData {
  let title: String
  let anchor: String
  let isContinued: Bool
  let entries: [RegisterEntry]

  static let fields: [TemplateField<RegisterGroup>] = [
    .text("title", "Loại đơn và cách chia") { $0.title },
    .text("anchor", "Mỏ neo của mục") { $0.anchor },
    .flag("isContinued", "Mục bắt đầu ở trang trước") { $0.isContinued },
    .list("entries", "Các nhóm, đơn vị hoặc lĩnh vực nhiều vụ việc nhất trước") { $0.entries },
  ]
}

/// One published class in the register.
struct RegisterEntry: TemplateData {
  fileprivate let item: RegisteredClass
  let citation: String
  let timeliness: String

  /// Words that stand for those of several kinds.
  fileprivate var commonWords: [Outcome] { Outcome.common.filter { published.outcomes[$0] > 0 } }

  private var published: PublishedClass { item.published }

  static let fields: [TemplateField<RegisterEntry>] = [
    .text("anchor", "Mỏ neo cố định của nhóm") { $0.item.anchor },
    .text("name", "Tên nhóm") { ClassName.full($0.published, $0.item.view) },
    .text("count", "Số vụ việc") { Typography.number($0.published.count) },
    .text("outcomes", "Kết quả, ví dụ: đúng 3 · sai 12") { words($0.published.outcomes, \.vietnamese) },
    .text("timeliness", "Thời hạn") { $0.timeliness },
    .text("execution", "Thi hành") { words($0.published.execution, \.vietnamese) },
    .text("citation", "Câu trích dẫn") { $0.citation },
  ]

  fileprivate init(_ item: RegisteredClass, citation: String, isTimed: (CaseKind) -> Bool) {
    (self.item, self.citation) = (item, citation)
    let kinds = item.published.kinds
    timeliness = Self.words(item.published.timeliness) { TimelinessWords.word($0, of: kinds, isTimed: isTimed) }
  }

  private static func words<Word>(_ counts: WordCounts<Word>, _ name: (Word) -> String) -> String {
    counts.words.map { "\(name($0)) \(Typography.number(counts[$0]))" }.joined(separator: " · ")
  }
}

/// Makes the pages under `vu-viec/`.
public struct RegisterPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame

  /// Classes on a page, so that a page stays below 60 KB.
  private static let entriesPerPage = 35

  /// Pages that so many classes fill.
  public static func pageCount(classes: Int) -> Int { max(1, (classes + entriesPerPage - 1) / entriesPerPage) }

  func index() -> RegisterIndexPage {
    RegisterIndexPage(
      page: PageFrame(
        "Kết quả giải quyết", "Các nhóm kết quả giải quyết đã công bố, theo kỳ phát hành.", at: Section.register.path,
        in: .register, site),
      periods: record.releases.reversed().map { release in
        PageLink(
          label: release.period.title, href: RegisterPath.page(release.period.id),
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
    let title = Self.title(release)
    return (1...withdrawal.registerPages).map { number in
      RegisterPage(
        page: PageFrame(
          number == 1 ? title : "\(title), trang \(number)",
          "Số liệu \(Typography.within(release.period.title)) đã thu hồi.",
          at: Pager.path(RegisterPath.folder(release.period.id), number), in: .register, site),
        period: release.period.title, groups: [], pager: nil, withdrawals: [WithdrawalNotice(release, withdrawal)])
    }
  }

  private func pages(_ release: FrozenRelease) -> [RegisterPage] {
    if let withdrawal = release.withdrawal { return tombstones(release, withdrawal) }
    let title = Self.title(release)
    var groups: [(title: String, count: Int, href: String)] = []
    var pages = Pager.pages(
      Self.classes(release), by: Self.entriesPerPage, in: RegisterPath.folder(release.period.id)
    ).map { part in
      RegisterPage(
        page: PageFrame(
          part.pager.flatMap { $0.number > 1 ? "\(title), trang \($0.number)" : nil } ?? title,
          "Các nhóm kết quả giải quyết đã công bố trong \(Typography.within(release.period.title)).", at: part.path,
          in: .register, site),
        period: release.period.title,
        groups: Self.runs(part.items).map { group, items in
          let anchor = VietnameseText.slug(group)
          let isContinued = groups.last?.title == group
          if !isContinued { groups.append((group, 0, "\(part.path)#\(anchor)")) }
          groups[groups.count - 1].count += items.count
          return RegisterGroup(
            title: group, anchor: anchor, isContinued: isContinued,
            entries: items.map { entry($0, of: release, at: part.path) })
        }, pager: part.pager)
    }
    if groups.count > 1 {
      pages[0].contents = groups.map { PageLink(label: $0.title, href: $0.href, note: "\($0.count) nhóm") }
    }
    return pages
  }

  private static func title(_ release: FrozenRelease) -> String {
    "Kết quả giải quyết, \(Typography.within(release.period.title))"
  }

  /// All published classes of a release, in the order of the register.
  private static func classes(_ release: FrozenRelease) -> [RegisteredClass] {
    var used: [String: Int] = [:]
    return PublishedView.allCases.flatMap { view -> [RegisteredClass] in
      release.tables[view].enumerated().map { index, published in
        // Two units whose names differ in tone alone share the letters of their anchor.
        let anchor = ClassName.anchor(published, view)
        let count = (used[anchor] ?? 0) + 1
        used[anchor] = count
        return RegisteredClass(index, published, view, anchor: count > 1 ? "\(anchor)-\(count)" : anchor)
      }
    }.sorted { $0.rank < $1.rank }
  }

  private func entry(_ item: RegisteredClass, of release: FrozenRelease, at path: String) -> RegisterEntry {
    let source = "\(Typography.within(release.period.title)) (\(ReleaseCitation.origin(release)))"
    let name = "\(site.publisher.name), \(ClassName.full(item.published, item.view))"
    return RegisterEntry(
      item,
      citation: "\(Typography.number(item.published.count)) vụ việc. \(name), \(source). "
        + "\(site.canonical(path))#\(item.anchor)", isTimed: record.settings.timeLimits.has)
  }

  private static func runs(_ items: [RegisteredClass]) -> [(group: String, items: [RegisteredClass])] {
    items.reduce(into: []) { runs, item in
      if runs.last?.group != item.group { runs.append((item.group, [])) }
      runs[runs.count - 1].items.append(item)
    }
  }
}

/// A published class with its place in the register.
private struct RegisteredClass {
  let published: PublishedClass
  let view: PublishedView
  let anchor: String
  /// Its kinds and how they are told apart: classes of one group stand under one heading.
  let group: String
  /// Kinds in their order, units before fields; what has a name before what is left, many matters before few.
  let rank: (kinds: Int, label: String, view: Int, isLeft: Int, few: Int, index: Int)

  init(_ index: Int, _ published: PublishedClass, _ view: PublishedView, anchor: String) {
    (self.published, self.view, self.anchor) = (published, view, anchor)
    let kinds = published.kinds
    group = "\(Typography.capitalized(kinds.label)) theo \(view == .place ? "đơn vị" : "lĩnh vực")"
    rank = (
      kinds.order, kinds.label, view == .place ? 0 : 1, published.fine.name == nil ? 1 : 0, -published.count, index
    )
  }
}
