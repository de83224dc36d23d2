/// What the clauses and documents that were read come to: stretches of the text, each with its citation.
extension CitationRun {
  /// One stretch for a plain citation; of a list, one for each number, for what they are part of, and for the document.
  mutating func append(_ chains: [Chain], _ name: DocumentName?) {
    func citation(_ steps: [Step]) -> PolicyCitation {
      PolicyCitation(
        name?.document ?? .own(.unsaid), Self.clause(steps, name?.base ?? .text), properNumber: name?.proper,
        date: name?.date, issuer: name?.issuer)
    }
    func isPlain(_ steps: some Sequence<Step>) -> Bool { steps.allSatisfy { $0.elements.count == 1 } }
    if chains.count == 1, let chain = chains.first, isPlain(chain.steps) {
      let end = name.map { $0.isAside ? chain.end : max(chain.end, $0.range.upperBound) } ?? chain.end
      append(chain.start..<end, citation(chain.steps))
      if let name, name.isAside { append(name) }
      return
    }
    for chain in chains {
      if chain.isDescending, isPlain(chain.steps) {
        append(chain.start..<chain.end, citation(chain.steps))
        continue
      }
      for index in chain.isDescending ? Array(chain.steps.indices.reversed()) : Array(chain.steps.indices) {
        let step = chain.steps[index]
        let wide = Array(chain.steps[(index + 1)...])
        if index > 0, !chain.isDescending, isPlain([step] + wide) {
          append(step.start..<chain.end, citation([step] + wide + chain.context))
          break
        }
        for element in step.elements {
          let own = Step(level: step.level, start: element.range.lowerBound, elements: [element])
          append(element.range, citation([own] + wide + chain.context))
        }
      }
    }
    if let name { append(name) }
  }

  /// The document of a list, or in brackets, as a link by itself.
  private mutating func append(_ name: DocumentName) {
    guard let document = name.document, name.isApart else { return }
    append(name.range, PolicyCitation(document, properNumber: name.proper, date: name.date, issuer: name.issuer))
  }

  /// The anchor that a list of levels names; of several numbers at one level the first counts.
  private static func clause(_ steps: [Step], _ base: PolicyCitation.Clause.Base) -> PolicyCitation.Clause? {
    guard !steps.isEmpty else { return nil }
    func name(_ level: Level) -> String? { steps.first { $0.level == level }?.elements.first?.name }
    let ofPoint = steps.first { $0.level == .point }?.elements.first
    let point = ofPoint.map { $0.isFigure ? "-\($0.name)" : "-diem-\($0.name)" } ?? ""
    if let article = name(.article) {
      let clause = name(.clause).map { "-khoan-\($0)" } ?? ""
      let appendix = name(.appendix).map { "phu-luc-\($0)-" } ?? ""
      return PolicyCitation.Clause(base: .text, anchor: "\(appendix)dieu-\(article)\(clause)\(point)")
    }
    if name(.chapter) == nil, let clause = ofPart(steps, point) { return clause }
    if let section = name(.section) {
      let chapter = name(.chapter).map { "chuong-\($0)-" } ?? ""
      let clause = name(.clause).map { "-\($0)" } ?? ""
      let isRoman = steps.first { $0.level == .section }?.elements.first?.isRoman ?? false
      return PolicyCitation.Clause(
        base: .text, anchor: "\(chapter)muc-\(section)\(clause)\(point)", isArabic: chapter.isEmpty && !isRoman)
    }
    if let clause = name(.clause) {
      return PolicyCitation.Clause(base: base, anchor: "\(base == .article ? "-" : "")khoan-\(clause)\(point)")
    }
    if base == .clause, !point.isEmpty { return PolicyCitation.Clause(base: base, anchor: point) }
    let divisions: [(Level, String)] = [(.chapter, "chuong"), (.part, "phan"), (.appendix, "phu-luc")]
    return divisions.lazy.compactMap { level, word in name(level).map { "\(word)-\($0)" } }.first
      .map { PolicyCitation.Clause(base: .text, anchor: $0) }
  }

  /// `mục 2 phần II`. The roman sections of party texts are called parts by those who cite them.
  private static func ofPart(_ steps: [Step], _ point: String) -> PolicyCitation.Clause? {
    func element(_ level: Level) -> Element? { steps.first { $0.level == level }?.elements.first }
    guard let part = element(.part) else { return nil }
    let below = [element(.section), element(.clause)].compactMap(\.self)
    let tail = below.map { "-\($0.name)" }.joined() + point
    let isOfRoman = part.isRoman && !below.contains(where: \.isRoman)
    return PolicyCitation.Clause(
      base: .text, anchor: "phan-\(part.name)\(below.isEmpty ? "" : "-muc")\(tail)",
      otherwise: isOfRoman ? "muc-\(part.name)\(tail)" : nil)
  }
}
