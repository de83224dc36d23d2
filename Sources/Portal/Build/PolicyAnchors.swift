public import Authorities
import Diagnostics
import Formats
import Parallel
import Policies
import Reception
import SiteKit
import Transparency

/// The anchors of the policy texts, by which people quote them: an address that was published once should not break, nor
/// lead to another clause.
public struct PolicyAnchors: Sendable {
  /// By policy, in the order of the text. Their paths are only made when they are asked for: a first build has none to
  /// compare with.
  private let policies: [(policy: Policy, text: TextOnPage)]

  init(_ record: PublicRecord, _ texts: RenderedTexts) {
    policies = record.policies.policies.map { ($0, texts.policies[$0.slug] ?? .empty) }
  }

  /// `page#anchor` of each, with the words that it leads to where these tell anything.
  public func words() -> [String: ClauseFingerprint?] {
    let all = ChunkedMap.run(policies.count) { stretch in
      policies[stretch].flatMap { policy, text in
        let clauses = Dictionary(
          Self.clauses(of: policy, text).map { ($0.anchor, $0) }, uniquingKeysWith: { a, _ in a })
        return text.blocks.map { (Self.path(policy, $0.anchor), clauses[$0.anchor]?.fingerprint) }
      }
    }
    return Dictionary(all.joined(), uniquingKeysWith: { first, _ in first })
  }

  private static func path(_ policy: Policy, _ anchor: String) -> String { "\(PolicyPath.page(policy))#\(anchor)" }

  /// One warning for each text that lost some, and one for each in which some lead to other words. What became of a page
  /// that is gone is told by the page.
  func report(_ record: PublicRecord) -> Report {
    let known = Dictionary(grouping: record.history.anchors(asOf: record.asOf)) { $0.path.prefix { $0 != "#" } }
    guard !known.isEmpty else { return Report() }
    let problems = ChunkedMap.run(policies.count) { stretch in
      policies[stretch].flatMap { policy, text -> [Problem] in
        guard let known = known[PolicyPath.page(policy)[...]] else { return [] }
        let standing = Set(text.blocks.map { Self.path(policy, $0.anchor) })
        let gone = known.filter { !standing.contains($0.path) }
        return [
          gone.first.map { first in
            Self.gone(gone.map(\.path), first.first, policy, at: record.history.location(ofPage: first.path))
          }, passed(known, policy, text, record.history),
        ].compactMap(\.self)
      }
    }
    return Report(Array(problems.joined()))
  }

  private static func gone(_ gone: [String], _ first: CivilDay, _ policy: Policy, at line: Location?) -> Problem {
    let list = list(gone.map { "#" + $0.drop { $0 != "#" }.dropFirst() })
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

  private static func list(_ items: [String]) -> String {
    items.prefix(5).joined(separator: ", ") + (items.count > 5 ? ", … (\(items.count))" : "")
  }
}

// MARK: Anchors that lead to another clause

extension PolicyAnchors {
  /// The words that an anchor leads to: those of its block and of the blocks without an anchor below.
  private struct Clause {
    let anchor: String
    var text: String
    var fingerprint: ClauseFingerprint? { ClauseFingerprint(text) }
  }

  /// Those of a text whose blocks its page does not keep are read again, and only when something is to be compared or kept:
  /// most builds need none of it.
  private static func clauses(of policy: Policy, _ text: TextOnPage) -> [Clause] {
    var clauses: [Clause] = []
    for block in text.clauses.isEmpty ? blocks(of: policy) : text.clauses {
      if let name = block.name {
        clauses.append(Clause(anchor: name.anchor, text: block.text))
      } else if !clauses.isEmpty {
        clauses[clauses.count - 1].text += " \(block.text)"
      }
    }
    return clauses
  }

  private static func blocks(of policy: Policy) -> [NamedClause] {
    var naming = ClauseNaming(keepsClauses: true)
    let body = TextBody(policy.text, policy.body)
    // Faults of the text were told when it was rendered for its page.
    _ = Markdown.render(body.bytes, naming: &naming) { body.text.location(offset: $0.offset, length: $0.length) }
    return naming.clauses
  }

  private func passed(
    _ known: [HistoryPage], _ policy: Policy, _ text: TextOnPage, _ history: PublicationHistory
  ) -> Problem? {
    let before = known.compactMap { page in
      page.words.map { (String(page.path.drop { $0 != "#" }.dropFirst()), $0) }
    }
    guard !before.isEmpty else { return nil }
    let clauses = Self.clauses(of: policy, text)
    let passed = PassedAnchors.find(
      before: Dictionary(before, uniquingKeysWith: { first, _ in first }),
      now: clauses.compactMap { clause in clause.fingerprint.map { (clause.anchor, $0) } })
    guard let first = passed.first else { return nil }
    let told = passed.map { passed -> (vi: String, en: String) in
      let to = passed.to.map { (vi: "lời cũ nay ở #\($0)", en: "its words are now at #\($0)") }
      let from = passed.from.map { (vi: "nay là lời của #\($0) trước đây", en: "now the words of the former #\($0)") }
      let parts = [from, to].compactMap { $0 }
      guard !parts.isEmpty else { return ("#\(passed.anchor) (lời khác hẳn)", "#\(passed.anchor) (other words)") }
      return (
        "#\(passed.anchor) (\(parts.map(\.vi).joined(separator: ", ")))",
        "#\(passed.anchor) (\(parts.map(\.en).joined(separator: ", ")))"
      )
    }
    let line = history.location(ofPage: Self.path(policy, first.anchor))
    return Problem(
      "anchor-passed", severity: .warning,
      Wording(
        "Mỏ neo đã đăng nay dẫn đến lời của mục khác: \(Self.list(told.map(\.vi)))",
        en: "Published anchors now lead to the words of another clause: \(Self.list(told.map(\.en)))"),
      fix: Wording(
        "giữ số của các mục còn lại, mục bỏ đi thì vẫn để số của nó và ghi “(bãi bỏ)”; nếu cố ý đánh số lại thì cứ đăng, rồi báo nơi đã trích dẫn; lần sau không nhắc nữa",
        en:
          "keep the numbers of the other clauses, and of a clause taken out its number with “(repealed)”; if the change is meant, publish it and tell who quoted them: it is told only once"
      ),
      at: Self.place(of: first.anchor, clauses, in: policy), related: [line].compactMap { $0 })
  }

  /// The line of the text that begins as the clause does; else where the number of the document stands.
  private static func place(of anchor: String, _ clauses: [Clause], in policy: Policy) -> Location {
    guard let clause = clauses.first(where: { $0.anchor == anchor }) else { return policy.location }
    let start = Array(clause.text.utf8.prefix(40))
    let body = policy.text.bytes[policy.body]
    guard let found = body.firstRange(of: start) else { return policy.location }
    let line = body[..<found.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? body.startIndex
    return policy.text.location(offset: line, length: max(1, found.lowerBound - line))
  }
}
