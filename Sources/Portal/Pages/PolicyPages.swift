import Authorities
import Diagnostics
import Policies
import SiteKit
import Transparency

/// The list of texts.
struct PolicyIndexPage: PortalPage {
  static let template = "pages/policy-index"
  let page: PageFrame
  let policies: [PolicyCard]
  let pager: Pager?

  static let fields: [TemplateField<PolicyIndexPage>] = [
    frame,
    .list("policies", "Các văn bản, mới nhất trước") { $0.policies },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// A text in a list.
struct PolicyCard: TemplateData {
  let policy: Policy
  let force: PolicyForce

  static let fields: [TemplateField<PolicyCard>] = [
    .text("kind", "Tên loại") { $0.policy.kind },
    .text("number", "Số ký hiệu") { $0.policy.number.text },
    .text("standing", "Hết hiệu lực hay chưa có hiệu lực vào ngày dựng cổng; không có khi còn hiệu lực hay không rõ") {
      [.expired, .notYet].contains($0.force) ? $0.force.words(of: $0.policy) : nil
    },
    .text("title", "Tên, trích yếu") { $0.policy.title },
    .text("issuer", "Cơ quan ban hành") { $0.policy.issuer },
    .text("issued", "Ngày ban hành") { $0.policy.issued?.vietnamese },
    .text("summary", "Tóm tắt") { $0.policy.summary },
    .text("href", "Trang của văn bản") { PolicyPath.page($0.policy) },
  ]
}

extension PolicyForce {
  /// Tình trạng hiệu lực of a document.
  func words(of policy: Policy) -> String {
    switch self {
    case .inForce: "Còn hiệu lực"
    case .notYet: "Chưa có hiệu lực"
    case .expired: "Hết hiệu lực"
    case .unknown where policy.issued == nil: "Không rõ tình trạng hiệu lực (văn bản không ghi ngày)"
    case .unknown: "Không rõ tình trạng hiệu lực (cổng chưa ghi ngày có hiệu lực)"
    }
  }
}

enum PolicyPath {
  static func page(_ policy: Policy) -> String { "van-ban/\(policy.slug)/index.html" }
}

/// One text with what is known of it.
struct PolicyPage: PortalPage {
  static let template = "pages/policy"
  let page: PageFrame
  let policy: Policy
  let state: String
  let text: TextOnPage
  /// The text without what of it stands in the head.
  let words: HTML
  /// What stands behind the signature.
  let annexes: HTML?
  /// Only of full texts.
  let head: PolicyHead?
  let original: OriginalRow?
  let carried: [(anchor: String, note: HTML)]
  let akomaNtoso: AkomaNtoso?
  let family: HTML?
  let jsonLD: HTML
  let implements: [PageLink]
  let amends: [PageLink]
  let replaces: [PageLink]
  let implementedBy: [PageLink]
  let amendedBy: [PageLink]
  let replacedBy: [PageLink]
  let changedBy: [PolicyChange]
  let versions: [PageLink]
  let citedAt: [CitedPlaceRow]
  let moreCitations: Int

  var source: Location? { policy.location }

  static let fields: [TemplateField<PolicyPage>] = [
    frame,
    .text("number", "Số ký hiệu") { $0.policy.number.text },
    .text("title", "Tên, trích yếu") { $0.policy.title },
    .text("kind", "Loại văn bản") { $0.policy.kind },
    .text("issuer", "Cơ quan ban hành") { $0.policy.issuer },
    .text("signer", "Người ký") { $0.policy.signer },
    .text("issued", "Ngày ban hành, hoặc “không ghi ngày”") { $0.policy.issued?.vietnamese ?? "không ghi ngày" },
    .text("effective", "Ngày có hiệu lực") { $0.policy.effective?.vietnamese },
    .text("expires", "Ngày hết hiệu lực") { $0.policy.expires?.vietnamese },
    .text("state", "Tình trạng hiệu lực vào ngày dựng cổng") { $0.state },
    .text("summary", "Tóm tắt") { $0.policy.summary },
    .texts("otherNumbers", "Cách viết khác của số ký hiệu") { $0.policy.aliases.map(\.number.text) },
    .flag("isRecord", "Chỉ có thông tin thư mục, chưa có toàn văn") { $0.policy.textStatus == .record },
    .flag("isExcerpt", "Chỉ có trích đoạn") { $0.policy.textStatus == .excerpt },
    .html("contents", "Mục lục, danh sách lồng nhau") { ContentsList.html($0.text.outline) },
    .html("body", "Toàn văn, với việc thực hiện ở từng mục; Nơi nhận ở cuối thì ở `head`, phụ lục thì ở `annexes`") {
      $0.words.noting($0.carried)
    },
    .html("annexes", "Các phụ lục, đứng sau phần ký; chỉ khi có `head`") { page in
      page.annexes.map { $0.noting(page.carried) }
    },
    .list("implements", "Thực hiện văn bản nào") { $0.implements },
    .list("amends", "Sửa đổi văn bản nào") { $0.amends },
    .list("replaces", "Thay thế văn bản nào") { $0.replaces },
    .list("implementedBy", "Được văn bản nào thực hiện") { $0.implementedBy },
    .list("amendedBy", "Bị văn bản nào sửa đổi") { $0.amendedBy },
    .list("replacedBy", "Bị văn bản nào thay thế") { $0.replacedBy },
    .flag("related", "Có văn bản liên quan") { page in
      [page.implements, page.amends, page.replaces, page.implementedBy, page.amendedBy, page.replacedBy].contains {
        !$0.isEmpty
      }
    },
    .list("changedBy", "Văn bản thay thế, sửa đổi văn bản này, nêu cạnh tình trạng") { $0.changedBy },
    .list("versions", "Các lời văn trước, mới nhất trước") { $0.versions },
    .object("original", "Bản gốc có chữ ký") { $0.original },
    .object("head", "Phần đầu và phần ký theo thể thức văn bản; chỉ ở văn bản đăng toàn văn") {
      $0.head
    },
    .html("family", "Sơ đồ các văn bản mà văn bản này thực hiện và được thực hiện bằng") { $0.family },
    .html("jsonLD", "Mô tả văn bản cho máy tìm kiếm (schema.org)") { $0.jsonLD },
    .text("dataFile", "Bản Akoma Ntoso (XML) của toàn văn có ghi ngày") {
      $0.akomaNtoso.map { AkomaNtoso.path($0.policy) }
    },
    .list("citedAt", "Những chỗ viện dẫn văn bản") { $0.citedAt },
    .text("moreCitations", "Số chỗ viện dẫn không kê hết") { $0.moreCitations > 0 ? "\($0.moreCitations)" : nil },
    .text("textFile", "Bản chữ thuần") { "van-ban/\($0.policy.slug)/van-ban.txt" },
  ]
}

/// A document that replaced or amended the one of the page.
struct PolicyChange: TemplateData {
  let words: String
  let link: PageLink
  let since: String?

  static let fields: [TemplateField<PolicyChange>] = [
    .text("words", "“Được thay thế bằng” hoặc “Được sửa đổi bằng”") { $0.words },
    .text("label", "Số ký hiệu") { $0.link.label },
    .text("href", "Đường dẫn trong cổng") { $0.link.href },
    .text("since", "Ngày văn bản ấy có hiệu lực; rỗng khi không ghi ngày") { $0.since },
  ]
}

/// A place that cites the text, in the list at its end.
struct CitedPlaceRow: TemplateData {
  let place: CitedPlace
  /// From the root of the site.
  let href: String
  /// The clause that is cited, e.g. “khoản 2 Điều 5”.
  let clause: String?
  /// The first row of its clause carries the id that the clause links to.
  let id: String?

  static func id(_ anchor: String) -> String { "dan_\(anchor)" }

  static let fields: [TemplateField<CitedPlaceRow>] = [
    .text("label", "Chỗ viện dẫn") { $0.place.label },
    .text("href", "Liên kết đến chỗ ấy") { $0.href },
    .text("clause", "Phần được viện dẫn; rỗng khi là cả văn bản") { $0.clause },
    .text("anchor", "Mỏ neo của phần được viện dẫn") { $0.place.anchor },
    .text("id", "Mã của dòng, ở dòng đầu của mỗi phần") { $0.id },
  ]
}
