import Authorities
import SiteKit
import Transparency

/// Links to the lists of sessions: coming ones, by place, by kind of host, by month.
struct ReceptionFilters: TemplateData {
  let views: [FilterLink]
  let hosts: [FilterLink]
  let months: [FilterLink]

  static let fields: [TemplateField<ReceptionFilters>] = [
    .list("views", "Sắp tới; theo nơi tiếp") { $0.views },
    .list("hosts", "Theo loại người tiếp") { $0.hosts },
    .list("months", "Theo tháng") { $0.months },
  ]

  /// The links as they stand on the list in the folder `current`.
  func on(_ current: String) -> ReceptionFilters {
    let marked: ([FilterLink]) -> [FilterLink] = { links in
      links.map { FilterLink(label: $0.label, folder: $0.folder, isCurrent: $0.folder == current) }
    }
    return ReceptionFilters(views: marked(views), hosts: marked(hosts), months: marked(months))
  }

  init(hosts groups: [HostGroup], months: [CivilDay]) {
    self.init(
      views: [
        FilterLink(label: "Sắp tới", folder: ReceptionPath.all),
        FilterLink(label: "Theo nơi tiếp", folder: ReceptionPath.places),
      ],
      hosts: groups.map { FilterLink(label: $0.vietnamese, folder: ReceptionPath.hosts($0)) },
      months: months.map { FilterLink(label: Typography.month($0), folder: ReceptionPath.month($0)) })
  }

  private init(views: [FilterLink], hosts: [FilterLink], months: [FilterLink]) {
    self.views = views
    self.hosts = hosts
    self.months = months
  }
}

struct FilterLink: TemplateData {
  let label: String
  /// With a slash at its end.
  let folder: String
  var isCurrent = false

  static let fields: [TemplateField<FilterLink>] = [
    .text("label", "Chữ của liên kết") { $0.label },
    .text("href", "Đường dẫn trong cổng") { "\($0.folder)index.html" },
    .flag("current", "Đang xem danh sách này") { $0.isCurrent },
  ]
}
