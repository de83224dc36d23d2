import Diagnostics
import Formats
import SiteKit
import Transparency

/// The clauses of the documents that duties name, as the documents number them; and what duties name that is not there.
struct ClauseTexts: Sendable {
  struct Clause: Sendable {
    let anchor: String
    /// `Mục 2`, `Khoản 1 Điều 5`; the words of a heading without a number.
    let label: String
    /// The first words of the clause; empty where the label says them.
    let words: String
  }

  private(set) var report = Report()
  /// In the order of the text, by the slug of the document.
  private var clauses: [String: [Clause]] = [:]

  init(_ source: SourceRecords) {
    guard !source.duties.all.isEmpty else { return }
    let policies = PolicyNumbers(source.policies.policies)
    var faults: [String: [(duty: Duty, policy: Policy)]] = [:]
    for duty in source.duties.all {
      guard let policy = policies[duty.policy] else { continue }
      if clauses[policy.slug] == nil { clauses[policy.slug] = Self.clauses(of: policy) }
      // A text that should be there and is not is told by the reader of documents.
      let isLost = clauses[policy.slug]?.isEmpty ?? true && policy.textStatus != .record
      if !isLost, clause(anchor(duty.clause, of: policy.slug), of: policy.slug) == nil {
        faults["\(policy.slug)#\(duty.clause)", default: []].append((duty, policy))
      }
    }
    for fault in faults.values {
      guard let (duty, policy) = fault.first else { continue }
      report.add(unknown(duty, policy, related: fault.dropFirst().prefix(10).map(\.duty.places.clause)))
    }
  }

  /// The anchor that staff mean by `6`, `Mục 6` or `Khoản 6`: the document may call that clause by another of these
  /// words, and the cell may hold the number alone. As written when the text has no such clause, or has several.
  func anchor(_ written: String, of policy: String) -> String {
    if clause(written, of: policy) != nil { return written }
    let number = ["muc-", "khoan-"].first(where: written.hasPrefix).map { written.dropFirst($0.count) } ?? written[...]
    guard number.first?.isNumber ?? false else { return written }
    let words = number.count == written.utf8.count ? ["muc", "khoan", "dieu"] : ["muc", "khoan"]
    let meant = words.map { "\($0)-\(number)" }.filter { clause($0, of: policy) != nil }
    return meant.count == 1 ? meant[0] : written
  }

  func clause(_ anchor: String, of policy: String) -> Clause? { clauses[policy]?.first { $0.anchor == anchor } }

  /// Where the clause stands in its text.
  func position(_ anchor: String, of policy: String) -> Int {
    clauses[policy]?.firstIndex { $0.anchor == anchor } ?? .max
  }

  /// A clause for the example of a new duty, of the first document that has one.
  static func first(in tree: SourceTree) -> (policy: String, anchor: String)? {
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

  private func unknown(_ duty: Duty, _ policy: Policy, related: [Location]) -> Problem {
    let anchors = (clauses[policy.slug] ?? []).map(\.anchor)
    let fix =
      anchors.isEmpty
      ? Wording(
        "văn bản này chưa có lời văn trên cổng: chép lời văn vào tệp của văn bản",
        en: "the document has no text here yet: copy its text into its file")
      : Self.fix(duty.clause, anchors)
    return Problem(
      "unknown-clause",
      Wording(
        "Văn bản \(policy.number) không có mục “\(duty.clause)”", en: "\(policy.number) has no clause “\(duty.clause)”"),
      fix: fix, at: duty.places.clause, related: related)
  }

  /// Those that share the most with what was written: its whole beginning, or else its first word.
  private static func fix(_ written: String, _ anchors: [String]) -> Wording {
    var start = written[...]
    var near: [String] = []
    while near.isEmpty, let dash = start.lastIndex(of: "-") {
      start = start[..<dash]
      near = anchors.filter { $0.hasPrefix("\(start)-") }
    }
    let list = (near.isEmpty ? anchors : near).prefix(12).joined(separator: " · ")
    return Wording("văn bản ấy có: \(list)", en: "it has: \(list)")
  }

  /// Names the blocks as the page of the document does, and keeps their first words.
  private struct Recorder: BlockNaming {
    var clauses: [Clause] = []
    private var naming = ClauseNaming()
    private static let longest = 110

    mutating func anchor(for block: NamedBlock) -> String? {
      guard let anchor = naming.anchor(for: block) else { return nil }
      let label = Typography.capitalized(naming.label(for: block, anchor: anchor))
      clauses.append(Clause(anchor: anchor, label: label, words: Self.words(block, besides: label)))
      return anchor
    }

    private static func words(_ block: NamedBlock, besides label: String) -> String {
      let text = block.text.replacing("\n", with: " ")
      if VietnameseText.folded(text).hasPrefix(VietnameseText.folded(label)) { return "" }
      guard text.count > longest else { return text }
      let cut = text.prefix(longest)
      let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
      return "\(words.last.map(",;:".contains) ?? false ? words.dropLast() : words)…"
    }
  }
}
