import Diagnostics
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

  static let fields: [TemplateField<PolicyCard>] = [
    .text("number", "Số ký hiệu") { $0.policy.number.text },
    .text("title", "Tên, trích yếu") { $0.policy.title },
    .text("issuer", "Cơ quan ban hành") { $0.policy.issuer },
    .text("issued", "Ngày ban hành") { $0.policy.issued?.vietnamese },
    .text("summary", "Tóm tắt") { $0.policy.summary },
    .text("href", "Trang của văn bản") { PolicyPath.page($0.policy) },
  ]
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
  let text: RenderedText
  let carried: [(anchor: String, note: HTML)]
  let implements: [PageLink]
  let amends: [PageLink]
  let replaces: [PageLink]
  let implementedBy: [PageLink]
  let amendedBy: [PageLink]
  let replacedBy: [PageLink]

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
    .list("contents", "Mục lục") { ContentsEntry.all(of: $0.text) },
    .html("body", "Toàn văn, với việc thực hiện ở từng mục") { $0.text.html.noting($0.carried) },
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
    .text("textFile", "Bản chữ thuần") { "van-ban/\($0.policy.slug)/van-ban.txt" },
  ]
}

/// An entry of a text's table of contents.
struct ContentsEntry: TemplateData {
  let label: String
  let anchor: String

  /// The headings of a text or, where it has none, its numbered clauses; none for a text of one part.
  static func all(of text: RenderedText) -> [ContentsEntry] {
    let headings = text.headings.compactMap { heading in
      heading.anchor.map { ContentsEntry(label: heading.text, anchor: $0) }
    }
    let entries = headings.isEmpty ? text.anchors.compactMap(clause) : headings
    return entries.count > 1 ? entries : []
  }

  /// `muc-2` → “Mục 2”, `dieu-5` → “Điều 5”; nil for what lies below.
  private static func clause(_ anchor: String) -> ContentsEntry? {
    let parts = anchor.split(separator: "-")
    let words = ["muc": "Mục", "dieu": "Điều", "chuong": "Chương", "phan": "Phần"]
    guard parts.count == 2, let word = words[String(parts[0])] else { return nil }
    return ContentsEntry(label: "\(word) \(parts[1])", anchor: anchor)
  }

  static let fields: [TemplateField<ContentsEntry>] = [
    .text("label", "Tên mục") { $0.label },
    .text("anchor", "Mỏ neo của mục") { $0.anchor },
  ]
}
