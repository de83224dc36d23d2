import Authorities
import Diagnostics
import Formats
import Policies
import SiteKit
import Transparency

/// An earlier wording of a document: what the next one changed, and its text.
struct PolicyVersionPage: PortalPage {
  static let template = "pages/policy-version"
  let page: PageFrame
  let policy: Policy
  let version: PolicyVersion
  let text: TextOnPage
  /// The wording that came next; the document itself after the last.
  let next: PageLink
  let isNextCurrent: Bool
  /// Nil when the next wording is not given here.
  let comparison: WordingComparison?
  /// Both wordings are headings, paragraphs and lists throughout.
  let isCompared: Bool

  var source: Location? { version.text.file.location }

  static func path(_ policy: Policy, _ version: PolicyVersion) -> String {
    "van-ban/\(policy.slug)/\(version.slug)/index.html"
  }

  /// “Lời văn đến 30/06/2025”, by what is known.
  static func name(_ version: PolicyVersion) -> String {
    if let until = version.until { return "Lời văn đến \(until.vietnamese)" }
    return version.from.map { "Lời văn từ \($0.vietnamese)" } ?? "Lời văn trước, không rõ ngày"
  }

  /// “sửa 3 đoạn, thêm 1 đoạn; 12 đoạn giữ nguyên”.
  private var counts: String? {
    comparison.map { comparison in
      var (changed, added, removed) = (0, 0, 0)
      for change in comparison.changes {
        switch change {
        case .changed: changed += 1
        case .added: added += 1
        case .removed: removed += 1
        }
      }
      let parts = [("sửa", changed), ("thêm", added), ("bỏ", removed)].filter { $0.1 > 0 }.map {
        "\($0) \(Typography.number($1)) đoạn"
      }
      let told = parts.isEmpty ? "không đoạn nào đổi lời" : parts.joined(separator: ", ")
      return "\(told); \(Typography.number(comparison.unchanged)) đoạn giữ nguyên"
    }
  }

  static let fields: [TemplateField<PolicyVersionPage>] = [
    frame,
    .text("number", "Số ký hiệu") { $0.policy.number.text },
    .text("title", "Tên, trích yếu của văn bản") { $0.policy.title },
    .text("kind", "Loại văn bản") { $0.policy.kind },
    .text("name", "Lời văn đến ngày nào") { Self.name($0.version) },
    .text("from", "Ngày đầu của lời văn này, hoặc “không rõ ngày”") {
      $0.version.from?.vietnamese ?? "không rõ ngày"
    },
    .text("until", "Ngày cuối của lời văn này, hoặc “không rõ ngày”") {
      $0.version.until?.vietnamese ?? "không rõ ngày"
    },
    .text("note", "Vì sao hay do văn bản nào mà đổi") { $0.version.note },
    .object("next", "Lời văn sau đó") { $0.next },
    .flag("isNextCurrent", "Lời văn sau đó là lời văn hiện nay") { $0.isNextCurrent },
    .text("counts", "Số đoạn sửa, thêm, bỏ và giữ nguyên; rỗng khi lời văn sau không có ở đây") { $0.counts },
    .flag("isPartly", "Có bảng, trích dẫn hay chú thích, là những phần không so sánh") { !$0.isCompared },
    .list("changes", "Các đoạn đã đổi, theo thứ tự của văn bản") { page in
      page.comparison?.changes.map { WordingChangeRow(change: $0, next: page.next.href) } ?? []
    },
    .html("contents", "Mục lục, danh sách lồng nhau") { ContentsList.html($0.text.outline) },
    .html("body", "Lời văn này") { $0.text.html },
  ]
}

/// A block that the next wording changed, added or left out.
struct WordingChangeRow: TemplateData {
  let change: WordingComparison.Change
  /// The page of the next wording.
  let next: String

  private var what: String {
    switch change {
    case .changed: "Sửa"
    case .added: "Thêm"
    case .removed: "Bỏ"
    }
  }

  private var block: WordingComparison.Block {
    switch change {
    case .changed(_, let new, _): new
    case .added(let block), .removed(let block): block
    }
  }

  /// In the wording where the block stands.
  private var href: String? {
    block.anchor.map { anchor in
      if case .removed = change { return "#\(anchor)" }
      return "\(next)#\(anchor)"
    }
  }

  /// What goes and what comes is told by words too, for those who do not see lines.
  private var words: HTML {
    var out = HTMLBuffer()
    switch change {
    case .added(let block): Self.write("ins", "[thêm:] ", block.line, &out)
    case .removed(let block): Self.write("del", "[bỏ:] ", block.line, &out)
    case .changed(_, _, let runs):
      for (index, run) in runs.enumerated() {
        if index > 0 { out.append(" ") }
        switch run {
        case .same(let text): out.append(escaping: text)
        case .removed(let text): Self.write("del", "[bỏ:] ", text, &out)
        case .added(let text): Self.write("ins", "[thêm:] ", text, &out)
        }
      }
    }
    return out.html
  }

  private static func write(_ tag: StaticString, _ said: StaticString, _ text: String, _ out: inout HTMLBuffer) {
    out.append("<")
    out.append(tag)
    out.append("><span class=\"visually-hidden\">")
    out.append(said)
    out.append("</span>")
    out.append(escaping: text)
    out.append("</")
    out.append(tag)
    out.append(">")
  }

  static let fields: [TemplateField<WordingChangeRow>] = [
    .text("what", "Sửa, Thêm hay Bỏ") { $0.what },
    .text("clause", "Đoạn nào, ví dụ: khoản 2 Điều 5") { $0.block.label },
    .text("href", "Liên kết đến đoạn ấy") { $0.href },
    .flag("isElsewhere", "Đoạn ấy ở trang của lời văn sau") { row in
      if case .removed = row.change { false } else { true }
    },
    .html("words", "Chữ của đoạn; chữ bỏ trong del, chữ thêm trong ins") { $0.words },
  ]
}

/// Makes the pages of earlier wordings.
struct PolicyVersionPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame
  let texts: RenderedTexts

  func pages() -> [PolicyVersionPage] { record.policies.policies.flatMap(pages) }

  private func pages(_ policy: Policy) -> [PolicyVersionPage] {
    let versions = record.policies.versions(of: policy)
    return versions.indices.map { index in
      let version = versions[index]
      let following = index + 1 < versions.count ? versions[index + 1] : nil
      let text = self.text(policy, version)
      let nextText = following.map { self.text(policy, $0) } ?? texts.policies[policy.slug] ?? .empty
      let name = PolicyVersionPage.name(version)
      return PolicyVersionPage(
        page: PageFrame(
          "\(policy.number) – \(name)", "\(name) của \(policy.number), \(policy.title), và những chỗ đã đổi sau đó.",
          at: PolicyVersionPage.path(policy, version), in: .policies, site),
        policy: policy, version: version, text: text,
        next: following.map {
          PageLink(label: PolicyVersionPage.name($0), href: PolicyVersionPage.path(policy, $0))
        } ?? PageLink(label: "Lời văn hiện nay", href: PolicyPath.page(policy)), isNextCurrent: following == nil,
        comparison: nextText.clauses.isEmpty
          ? nil : WordingComparison(from: Self.blocks(text), to: Self.blocks(nextText)),
        isCompared: text.isPlain && nextText.isPlain)
    }
  }

  private func text(_ policy: Policy, _ version: PolicyVersion) -> TextOnPage {
    texts.versions["\(policy.slug)/\(version.slug)"] ?? .empty
  }

  private static func blocks(_ text: TextOnPage) -> [WordingComparison.Block] {
    text.clauses.map { clause in
      let marker: String? = if case .listItem(let number?) = clause.kind { "\(number)." } else { nil }
      return WordingComparison.Block(
        anchor: clause.name?.anchor, label: clause.name?.label, marker: marker, text: clause.text)
    }
  }
}
