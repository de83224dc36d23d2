import Authorities
import Diagnostics
import Formats
import Releases
import SiteKit
import Transparency

/// What every page knows of itself and of the site; templates call it `page`.
struct PageFrame: TemplateData {
  let title: String
  let description: String
  /// The path of the page in the site, with `index.html`.
  let path: String
  let section: Section?
  let site: SiteFrame

  init(_ title: String, _ description: String, at path: String, in section: Section?, _ site: SiteFrame) {
    self.title = title
    self.description = description
    self.path = path
    self.section = section
    self.site = site
  }

  /// From this page to the root of the site: ``, `../`, `../../`.
  var root: String { SiteLink.root(depth: depth) }

  /// How many folders below the root it lies.
  var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The address outsiders should keep.
  var canonical: String { site.canonical(path) }

  static let fields: [TemplateField<PageFrame>] = [
    .text("title", "Tên trang, chưa có tên cổng") { $0.title },
    .text("description", "Một câu mô tả trang, cho máy tìm kiếm") { $0.description },
    .text("root", "Đường từ trang về gốc cổng: rỗng, ../ hoặc ../../; đứng trước mọi liên kết trong cổng") { $0.root },
    .text("canonical", "Địa chỉ đầy đủ của trang") { $0.canonical },
    .flag("isHome", "Trang chủ") { $0.section == nil && $0.path == "index.html" },
    .list("navigation", "Các mục chính của cổng") { frame in
      frame.site.sections.map { NavigationItem($0, frame.section) }
    },
    .list("corrections", "Các lần đính chính của chính trang này") { $0.site.corrections[$0.path] ?? [] },
    .object("site", "Thông tin chung của cổng") { $0.site },
  ]
}

/// The main sections of the site.
enum Section: Sendable, CaseIterable {
  case reception, statistics, register, policies, duties, press, data

  var label: String {
    switch self {
    case .reception: "Lịch tiếp công dân"
    case .statistics: "Số liệu"
    case .register: "Kết quả giải quyết"
    case .policies: "Văn bản"
    case .duties: "Thực hiện"
    case .press: "Báo chí"
    case .data: "Dữ liệu mở"
    }
  }

  var path: String {
    switch self {
    case .reception: "lich-tiep-cong-dan/index.html"
    case .statistics: "so-lieu/index.html"
    case .register: "vu-viec/index.html"
    case .policies: "van-ban/index.html"
    case .duties: "\(DutyPath.folder)index.html"
    case .press: "\(NewsPath.folder)index.html"
    case .data: "du-lieu/index.html"
    }
  }
}

/// A section in the navigation of a page.
struct NavigationItem: TemplateData {
  let section: Section
  let isCurrent: Bool

  init(_ section: Section, _ current: Section?) {
    self.section = section
    isCurrent = section == current
  }

  static let fields: [TemplateField<NavigationItem>] = [
    .text("label", "Tên mục") { $0.section.label },
    .text("href", "Đường dẫn trong cổng") { $0.section.path },
    .flag("current", "Trang đang xem thuộc mục này") { $0.isCurrent },
  ]
}

/// What all pages of a site share; shared rather than copied, as every page maker holds it.
final class SiteFrame: TemplateData {
  let title: String
  let baseURL: String
  let publisher: SiteSettings.Publisher
  let licence: String
  let isDemo: Bool
  let asOf: CivilDay
  /// The hash of the last line of the ledger of releases; nil before the first.
  let head: String?
  let sections: [Section]
  /// The pages of `content/pages` and the guides, for the footer.
  let textPages: [PageLink]
  /// By the path of a page: the corrections that it points to.
  let corrections: [String: [PageLink]]

  init(_ record: PublicRecord) {
    let settings = record.settings
    title = settings.title
    baseURL = settings.baseURL
    publisher = settings.publisher
    licence = settings.licence
    isDemo = settings.isDemo
    asOf = record.asOf
    head = record.ledger.head?.hexadecimal
    sections = Section.allCases
    textPages =
      record.pages.map { PageLink(label: $0.title, href: TextPath.page($0.slug)) }
      + Guide.shown(record).map { PageLink(label: $0.title, href: $0.path) }
    corrections = record.corrections.isEmpty ? [:] : CorrectionsLog(record).notices(record)
  }

  /// The address of a page that outsiders should keep.
  func canonical(_ path: String) -> String {
    let name = "index.html".utf8
    let clean = path.utf8.suffix(name.count).elementsEqual(name) ? path.utf8.dropLast(name.count) : path.utf8[...]
    return "\(baseURL)/\(Substring(clean))"
  }

  static let fields: [TemplateField<SiteFrame>] = [
    .text("title", "Tên cổng") { $0.title },
    .text("baseURL", "Địa chỉ cổng, không có / ở cuối") { $0.baseURL },
    .text("publisher", "Cơ quan chủ quản") { $0.publisher.name },
    .text("address", "Địa chỉ cơ quan chủ quản") { $0.publisher.address },
    .text("phone", "Điện thoại cơ quan chủ quản") { $0.publisher.phone?.text },
    .html("phoneLinks", "Điện thoại ấy, mỗi số một liên kết tel:") { $0.publisher.phone.map(Typography.links) },
    .text("email", "Thư điện tử cơ quan chủ quản") { $0.publisher.email },
    .text("licence", "Giấy phép dùng dữ liệu, như người đọc quen viết: CC BY 4.0") { Licence($0.licence).name },
    .flag("demo", "Cổng chứa dữ liệu minh họa") { $0.isDemo },
    .text("asOf", "Ngày dựng cổng, dd/MM/yyyy") { $0.asOf.vietnamese },
    .text("asOfISO", "Ngày dựng cổng, dạng 2026-01-15") { $0.asOf.iso },
    .text("head", "Mã sổ phát hành: SHA-256 của dòng cuối trong sổ") { $0.head },
    .html("headGroups", "Mã ấy, từng nhóm tám chữ số") { $0.head.map(Typography.digest) },
    .html("headShort", "Mười sáu chữ số đầu của mã ấy") { $0.head.map { Typography.digest($0.prefix(16)) } },
    .list("textPages", "Các trang giới thiệu, hướng dẫn") { $0.textPages },
  ]
}

/// A link inside the site.
struct PageLink: TemplateData {
  let label: String
  /// From the root of the site; templates put `page.root` before it.
  let href: String
  var note: String? = nil

  static let fields: [TemplateField<PageLink>] = [
    .text("label", "Chữ của liên kết") { $0.label },
    .text("href", "Đường dẫn trong cổng") { $0.href },
    .text("note", "Ghi chú đi kèm") { $0.note },
  ]
}

/// A page of the portal: what fills its template.
protocol PortalPage: TemplateData {
  /// The template's name, e.g. `pages/period`.
  static var template: String { get }
  var page: PageFrame { get }
  /// The content file the page is made from, for messages about it.
  var source: Location? { get }
}

extension PortalPage {
  /// The declaration of `page`, first in every page's fields.
  static var frame: TemplateField<Self> { .object("page", "Trang và cổng") { $0.page } }

  var source: Location? { nil }
}
