import Authorities
import Diagnostics
import Policies
import Reception
import SiteKit
import Transparency

/// Stands at a former address of a page (`aliases`) and leads to where it is now.
struct MovedPage: PortalPage {
  static let template = "pages/moved"
  let page: PageFrame
  let target: PageFrame
  let alias: PageAlias

  var source: Location? { alias.location }

  static let fields: [TemplateField<MovedPage>] = [
    frame,
    .text("label", "Tên trang ở địa chỉ mới") { $0.target.title },
    .text("href", "Đường dẫn của trang ấy trong cổng") { $0.target.path },
    .text("canonical", "Địa chỉ đầy đủ của trang ấy") { $0.target.canonical },
  ]

  /// One for each former address; those that another file of the site has, or asks for, are told and left out.
  static func pages(
    _ record: PublicRecord, _ site: SiteFrame, besides files: [KeptFile]
  ) -> (pages: [MovedPage], report: Report) {
    let wanted = wanted(record)
    guard !wanted.isEmpty else { return ([], Report()) }
    var taken = Set(files.map(\.path.description))
    var folders = Set(taken.flatMap(Self.folders))
    var firsts: [String: Location] = [:]
    var (pages, report): ([MovedPage], Report) = ([], Report())
    for (alias, title, path) in wanted {
      let isTaken = taken.contains(alias.path) || folders.contains(alias.path)
      if isTaken || Self.folders(alias.path).contains(where: taken.contains) {
        report.add(Self.taken(alias, first: firsts[alias.path]))
        continue
      }
      taken.insert(alias.path)
      folders.formUnion(Self.folders(alias.path))
      firsts[alias.path] = alias.location
      pages.append(
        MovedPage(
          page: PageFrame("Trang đã chuyển", "Trang ở địa chỉ này đã chuyển.", at: alias.path, in: nil, site),
          target: PageFrame(title, "", at: path, in: nil, site), alias: alias))
    }
    return (pages, report)
  }

  /// A schedule has no page of its own: its place's has it.
  private static func wanted(_ record: PublicRecord) -> [(alias: PageAlias, title: String, path: String)] {
    let names = Dictionary(record.offices.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first })
    let texts = record.pages.flatMap { page in
      page.keys.aliases.map { ($0, page.title, TextPath.page(page.slug)) }
    }
    let offices = record.offices.flatMap { office in
      office.keys.aliases.map { ($0, office.name, OfficePath.page(office.slug)) }
    }
    let schedules = record.schedules.flatMap { schedule in
      schedule.keys.aliases.map { ($0, names[schedule.office] ?? "", OfficePath.page(schedule.office)) }
    }
    let policies = record.policies.policies.flatMap { policy in
      policy.formerPaths.map { ($0, policy.number.text, PolicyPath.page(policy)) }
    }
    let news = record.news.flatMap { item in
      item.keys.aliases.map { ($0, item.title, NewsPath.page(item)) }
    }
    return texts + offices + schedules + policies + news
  }

  /// Every folder that a path lies in: a file cannot have the name of one.
  private static func folders(_ path: String) -> [String] {
    let parts = path.split(separator: "/").map(String.init)
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
  }

  private static func taken(_ alias: PageAlias, first: Location?) -> Problem {
    Problem(
      "alias-taken",
      Wording(
        "Địa chỉ cũ “\(alias.written)” đã là của một trang khác", en: "The former address “\(alias.written)” is taken"),
      fix: Wording("sửa hoặc bỏ địa chỉ này ở “aliases”", en: "change or remove it in “aliases”"),
      at: alias.location, related: first.map { [$0] } ?? [])
  }
}
