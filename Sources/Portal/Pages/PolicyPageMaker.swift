import Authorities
import Policies
import SiteKit
import Transparency

/// Makes the pages under `van-ban/`.
struct PolicyPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame
  let texts: RenderedTexts
  /// The lines about duties at the clauses, by the slug of the document.
  let carried: [String: [(anchor: String, note: HTML)]]
  /// Where duties and corrections stand.
  let addresses: [CitedPlace.Source: String]

  private static let cardsPerPage = 50

  func index() -> [PolicyIndexPage] {
    Pager.pages(record.policies.policies, by: Self.cardsPerPage, in: "van-ban/").map { part in
      PolicyIndexPage(
        page: PageFrame(
          part.pager.flatMap { $0.number > 1 ? "Văn bản, trang \($0.number)" : nil } ?? "Văn bản",
          "Văn bản chỉ đạo và quy định về tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh.",
          at: part.path, in: .policies, site),
        policies: part.items.map { PolicyCard(policy: $0, force: record.policies.force(of: $0, on: record.asOf)) },
        pager: part.pager)
    }
  }

  func page(_ policy: Policy) -> PolicyPage {
    let relations = record.policies.relations(of: policy)
    let back: ([String]) -> [PageLink] = { $0.compactMap { record.policies.policy(slug: $0).map(link) } }
    let force = record.policies.force(of: policy, on: record.asOf)
    let text = texts.policies[policy.slug] ?? .empty
    let hasHead = policy.textStatus == .full && !text.html.isEmpty
    let (main, annexes) = hasHead ? text.partedAtAnnexes() : (text.html, nil)
    let parts: (words: HTML, recipients: HTML?) = hasHead ? main.partedAtRecipients() : (main, nil)
    let original = policy.original.map(OriginalRow.init)
    let cited = citations(policy)
    return PolicyPage(
      page: PageFrame(
        "\(policy.number) – \(policy.title)", policy.summary, at: PolicyPath.page(policy), in: .policies, site),
      policy: policy, state: force.words(of: policy), text: text, words: parts.words,
      annexes: annexes,
      head: hasHead ? PolicyHead(policy, text, words: main, recipientsOfText: parts.recipients) : nil,
      original: original,
      carried: carried[policy.slug] ?? [],
      akomaNtoso: AkomaNtoso(policy, text, asOf: record.asOf, publisher: site.publisher.name),
      family: FamilyTree(policy, in: record.policies)?.svg,
      jsonLD: LegislationData(
        policy: policy, relations: relations, force: force, library: record.policies, baseURL: site.baseURL,
        original: original
      ).html, implements: relations.implements.map(link),
      amends: relations.amends.map(link), replaces: relations.replaces.map(link),
      implementedBy: back(relations.implementedBy), amendedBy: back(relations.amendedBy),
      replacedBy: back(relations.replacedBy),
      changedBy: changes(relations.replacedBy, "Được thay thế bằng")
        + changes(relations.amendedBy, "Được sửa đổi bằng"),
      versions: record.policies.versions(of: policy).reversed().map {
        PageLink(
          label: PolicyVersionPage.name($0), href: PolicyVersionPage.path(policy, $0), note: $0.note)
      }, citedAt: cited.rows, moreCitations: cited.more)
  }

  private static let citationsPerClause = 20

  /// Citations of the whole first, then those of clauses in the order of the text, some of each.
  private func citations(_ policy: Policy) -> (rows: [CitedPlaceRow], more: Int) {
    let places = (texts.citedAt[policy.slug] ?? []).compactMap { place in
      address(place.source).map { (place: place, href: $0) }
    }
    let blocks = texts.policies[policy.slug]?.blocks ?? []
    let order = Dictionary(blocks.enumerated().map { ($1.anchor, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = places.enumerated().sorted { a, b in
      let (x, y) = (
        a.element.place.anchor.flatMap { order[$0] } ?? -1, b.element.place.anchor.flatMap { order[$0] } ?? -1
      )
      return (x, a.offset) < (y, b.offset)
    }
    var counts: [String: Int] = [:]
    let rows = sorted.compactMap { _, cited -> CitedPlaceRow? in
      let place = cited.place
      counts[place.anchor ?? "", default: 0] += 1
      let count = counts[place.anchor ?? ""] ?? 0
      guard count <= Self.citationsPerClause else { return nil }
      return CitedPlaceRow(
        place: place, href: cited.href, clause: place.anchor.flatMap { order[$0] }.map { blocks[$0].label },
        id: count == 1 ? place.anchor.map(CitedPlaceRow.id) : nil)
    }
    return (rows, places.count - rows.count)
  }

  private func address(_ source: CitedPlace.Source) -> String? {
    if case .page(let path) = source { path } else { addresses[source] }
  }

  private func link(_ policy: Policy) -> PageLink {
    PageLink(label: record.policies.name(of: policy), href: PolicyPath.page(policy), note: policy.title)
  }

  /// A number that is not in the library stays text.
  private func link(_ link: PolicyLink) -> PageLink {
    switch link {
    case .policy(let slug):
      record.policies.policy(slug: slug).map(self.link) ?? PageLink(label: slug, href: "")
    case .text(let number): PageLink(label: number, href: "")
    }
  }

  /// What changed a document, where its standing is told.
  private func changes(_ slugs: [String], _ words: String) -> [PolicyChange] {
    slugs.compactMap { record.policies.policy(slug: $0) }.map { other in
      PolicyChange(words: words, link: link(other), since: other.start?.vietnamese)
    }
  }
}
