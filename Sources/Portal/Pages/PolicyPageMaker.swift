import SiteKit
import Transparency

/// Makes the pages under `van-ban/`.
struct PolicyPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame
  let texts: RenderedTexts
  /// The lines about duties at the clauses, by the slug of the document.
  let carried: [String: [(anchor: String, note: HTML)]]

  private static let cardsPerPage = 50

  func index() -> [PolicyIndexPage] {
    Pager.pages(record.policies.policies, by: Self.cardsPerPage, in: "van-ban/").map { part in
      PolicyIndexPage(
        page: PageFrame(
          part.pager.flatMap { $0.number > 1 ? "Văn bản, trang \($0.number)" : nil } ?? "Văn bản",
          "Văn bản chỉ đạo và quy định về tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh.",
          at: part.path, in: .policies, site),
        policies: part.items.map { PolicyCard(policy: $0) }, pager: part.pager)
    }
  }

  func page(_ policy: Policy) -> PolicyPage {
    let relations = record.policies.relations(of: policy)
    let back: ([String]) -> [PageLink] = { $0.compactMap { record.policies.policy(slug: $0).map(link) } }
    return PolicyPage(
      page: PageFrame(
        "\(policy.number) – \(policy.title)", policy.summary, at: PolicyPath.page(policy), in: .policies, site),
      policy: policy, state: Self.words(record.policies.force(of: policy, on: record.asOf)),
      text: texts.policies[policy.slug] ?? .empty, carried: carried[policy.slug] ?? [],
      implements: relations.implements.map(link),
      amends: relations.amends.map(link), replaces: relations.replaces.map(link),
      implementedBy: back(relations.implementedBy), amendedBy: back(relations.amendedBy),
      replacedBy: back(relations.replacedBy))
  }

  private func link(_ policy: Policy) -> PageLink {
    PageLink(label: policy.number.text, href: PolicyPath.page(policy), note: policy.title)
  }

  /// A number that is not in the library stays text.
  private func link(_ link: PolicyLink) -> PageLink {
    switch link {
    case .policy(let slug):
      record.policies.policy(slug: slug).map(self.link) ?? PageLink(label: slug, href: "")
    case .text(let number): PageLink(label: number, href: "")
    }
  }

  private static func words(_ force: PolicyForce) -> String {
    switch force {
    case .inForce: "Còn hiệu lực"
    case .notYet: "Chưa có hiệu lực"
    case .expired: "Hết hiệu lực"
    case .unknown: "Không rõ tình trạng hiệu lực (văn bản không ghi ngày)"
    }
  }
}
