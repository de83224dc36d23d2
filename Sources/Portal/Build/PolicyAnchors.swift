import Diagnostics
import SiteKit
import Transparency

/// The anchors of the policy texts, by which people quote them: an address that was published once should not break.
struct PolicyAnchors: Sendable {
  /// By policy, in the order of the text. Their paths are only made when they are asked for: a first build has none to
  /// compare with.
  private let policies: [(policy: Policy, blocks: [AnchoredBlock])]

  init(_ record: PublicRecord, _ texts: RenderedTexts) {
    policies = record.policies.policies.map { ($0, texts.policies[$0.slug]?.blocks ?? []) }
  }

  /// `page#anchor` of each.
  var paths: [String] { policies.flatMap(Self.paths) }

  private static func paths(_ policy: Policy, _ blocks: [AnchoredBlock]) -> [String] {
    blocks.map { "\(PolicyPath.page(policy))#\($0.anchor)" }
  }

  /// One warning for each text that lost some. What became of a page that is gone is told by the page.
  func report(_ record: PublicRecord) -> Report {
    let known = Dictionary(grouping: record.history.anchors(asOf: record.asOf)) { $0.path.prefix { $0 != "#" } }
    guard !known.isEmpty else { return Report() }
    return Report(
      policies.compactMap { policy, blocks in
        guard let known = known[PolicyPath.page(policy)[...]] else { return nil }
        let standing = Set(Self.paths(policy, blocks))
        let gone = known.filter { !standing.contains($0.path) }
        return gone.first.map { first in
          problem(gone.map(\.path), first.first, policy, at: record.history.location(ofPage: first.path))
        }
      })
  }

  private func problem(_ gone: [String], _ first: CivilDay, _ policy: Policy, at line: Location?) -> Problem {
    let shown = gone.prefix(5).map { "#" + $0.drop { $0 != "#" }.dropFirst() }.joined(separator: ", ")
    let list = shown + (gone.count > 5 ? ", … (\(gone.count))" : "")
    return Problem(
      "anchor-gone", severity: .warning,
      Wording(
        "Văn bản đã đăng từ ngày \(first.vietnamese) nay mất mỏ neo mà người khác có thể đã trích dẫn: \(list)",
        en: "The text, published since \(first.iso), has lost anchors that others may have quoted: \(list)"),
      fix: Wording(
        "giữ cách đánh số mục, điều, khoản như trước; nếu cố ý đổi thì cứ đăng, lần sau không nhắc nữa",
        en: "keep the numbering as it was; if the change is meant, publish it: it is told only once"),
      at: policy.location, related: [line].compactMap { $0 })
  }
}
