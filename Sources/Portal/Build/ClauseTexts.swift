import Authorities
import Diagnostics
public import Formats
import Policies
import SiteKit
import Transparency

/// The clauses of the documents that duties name, as the documents number them; and what duties name that is not there.
public struct ClauseTexts: Sendable {
  struct Clause: Sendable {
    let anchor: String
    /// `Mục 2`, `Khoản 1 Điều 5`; the words of a heading without a number.
    let label: String
    /// The first words of the clause; empty where the label says them.
    let words: String
    /// Its numbers; nil for a heading without one.
    let path: ClausePath?
    /// The divisions around an article.
    let context: ClausePath?
  }

  private(set) var report = Report()
  /// In the order of the text, by the slug of the document.
  private var clauses: [String: [Clause]] = [:]

  init(_ source: SourceRecords) {
    let bases = source.duties.bases
    guard !bases.isEmpty else { return }
    let policies = PolicyNumbers(source.policies.policies)
    var faults: [String: [(place: Location, written: String, policy: Policy)]] = [:]
    for basis in bases {
      guard let policy = policies[basis.policy], let written = basis.clause else { continue }
      if clauses[policy.slug] == nil { clauses[policy.slug] = Self.clauses(of: policy) }
      // A text that should be there and is not is told by the reader of documents.
      let isLost = clauses[policy.slug]?.isEmpty ?? true && policy.textStatus != .record
      if !isLost, clause(anchor(written, of: policy.slug), of: policy.slug) == nil {
        faults["\(policy.slug)#\(written)", default: []].append((basis.clausePlace, written, policy))
      }
    }
    for fault in faults.values {
      guard let (place, written, policy) = fault.first else { continue }
      report.add(unknown(written, policy, at: place, related: fault.dropFirst().prefix(10).map(\.place)))
    }
  }

  /// The anchor that staff mean by `6`, `Khoản 6`, `II.1` or `mục 1 phần II`: the document may call that clause by another of
  /// these words, and the cell may hold the number alone. As written when the text has no such clause, or has several.
  func anchor(_ written: String, of policy: String) -> String {
    guard clause(written, of: policy) == nil, let path = ClausePath(written) else { return written }
    for isLoose in [false, true] {
      let meant = (clauses[policy] ?? []).filter { clause in
        clause.path.map { path.mayNameless($0) && path.leads(to: $0, within: clause.context, isLoose: isLoose) }
          ?? false
      }
      if let first = meant.first { return meant.count == 1 ? first.anchor : written }
    }
    return written
  }

  func clause(_ anchor: String, of policy: String) -> Clause? { clauses[policy]?.first { $0.anchor == anchor } }

  /// Where the clause stands in its text.
  func position(_ anchor: String, of policy: String) -> Int {
    clauses[policy]?.firstIndex { $0.anchor == anchor } ?? .max
  }

  /// A clause for the example of a new duty, of the first document that has one.
  public static func first(in tree: SourceTree) -> (policy: String, anchor: String)? {
    let policies = PolicySource.load(tree).source.policies
    for policy in policies {
      if let clause = clauses(of: policy).first { return (PolicyNumbers(policies).name(of: policy), clause.anchor) }
    }
    return nil
  }

  private static let mostMain = 20

  /// The clauses that a text is divided into, `muc-1` or `dieu-1`; none when they are too many to be told one by one.
  func main(of policy: String) -> [Clause] {
    let main = (clauses[policy] ?? []).filter { clause in
      let parts = clause.anchor.split(separator: "-")
      return parts.count == 2 && parts[1].allSatisfy(\.isNumber)
    }
    return main.count <= Self.mostMain ? main : []
  }

  private static func clauses(of policy: Policy) -> [Clause] {
    var naming = Recorder()
    let body = TextBody(policy.text, policy.body)
    // Faults of the text were told when it was rendered for its page.
    _ = Markdown.render(body.bytes, naming: &naming) { body.text.location(offset: $0.offset, length: $0.length) }
    return naming.clauses
  }

  private func unknown(_ written: String, _ policy: Policy, at place: Location, related: [Location]) -> Problem {
    let clauses = clauses[policy.slug] ?? []
    let fix =
      clauses.isEmpty
      ? Wording(
        "văn bản này chưa có lời văn trên cổng: chép lời văn vào tệp của văn bản",
        en: "the document has no text here yet: copy its text into its file")
      : Self.fix(written, clauses)
    return Problem(
      "unknown-clause",
      Wording(
        "Văn bản \(policy.number) không có mục “\(written)”", en: "\(policy.number) has no clause “\(written)”"),
      fix: fix, at: place, related: related)
  }

  private static let mostNear = 12

  /// Those nearest by their numbers, in the order of the text; else those that share the most of the beginning.
  private static func fix(_ written: String, _ clauses: [Clause]) -> Wording {
    let anchors = clauses.map(\.anchor)
    let near = ClausePath(written).flatMap { Self.near($0, clauses) } ?? Self.near(written, anchors)
    let list = near.prefix(mostNear).joined(separator: " · ")
    return Wording("văn bản ấy có: \(list)", en: "it has: \(list)")
  }

  private static func near(_ path: ClausePath, _ clauses: [Clause]) -> [String]? {
    let ranked = clauses.enumerated().compactMap { place, clause in
      clause.path.map { (place: place, distance: path.distance(to: $0), anchor: clause.anchor) }
    }.sorted { ($0.distance.missing, $0.distance.step, $0.place) < ($1.distance.missing, $1.distance.step, $1.place) }
    guard let best = ranked.first else { return nil }
    let nearest = ranked.prefix { $0.distance.missing == best.distance.missing }
    let inside = nearest.filter { $0.distance.step < .max }
    return (inside.isEmpty ? Array(nearest) : inside).prefix(mostNear).sorted { $0.place < $1.place }.map(\.anchor)
  }

  private static func near(_ written: String, _ anchors: [String]) -> [String] {
    var start = written[...]
    while let dash = start.lastIndex(of: "-") {
      start = start[..<dash]
      let near = anchors.filter { $0.hasPrefix("\(start)-") }
      if !near.isEmpty { return near }
    }
    return anchors
  }

  /// Names the blocks as the page of the document does, and keeps their first words.
  private struct Recorder: BlockNaming {
    var clauses: [Clause] = []
    private var naming = ClauseNaming()
    /// The division that is open.
    private var division: ClausePath?
    private static let longest = 110

    mutating func anchor(for block: NamedBlock) -> String? {
      guard let anchor = naming.anchor(for: block) else { return nil }
      let spoken = naming.label(for: block, anchor: anchor)
      let (label, path) = (Typography.capitalized(spoken), ClausePath(label: spoken))
      if let path, path.isDivision { division = path }
      clauses.append(
        Clause(
          anchor: anchor, label: label, words: Self.words(block, besides: label), path: path, context: division))
      return anchor
    }

    private static func words(_ block: NamedBlock, besides label: String) -> String {
      let text = block.text.replacingBytes(of: "\n", with: " ")
      if VietnameseText.folded(text).hasPrefix(VietnameseText.folded(label)) { return "" }
      guard text.count > longest else { return text }
      let cut = text.prefix(longest)
      let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
      return "\(words.last.map(",;:".contains) ?? false ? words.dropLast() : words)…"
    }
  }
}
