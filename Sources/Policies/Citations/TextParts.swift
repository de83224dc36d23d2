/// The texts that one file holds, each with articles of its own: a decision, and behind it the regulation that it issues
/// (“Quy chế ban hành kèm theo Quyết định …”). The anchors of the articles behind the first text have a number behind them
/// (`dieu-1-2`) or that of an appendix before them.
struct TextParts: Sendable {
  private typealias Place = (part: Int, article: String?)

  /// The anchors of articles by what citations call them (`dieu-1`), one dictionary a text.
  private var articles: [[String: String]] = [[:]]
  private var places: [String: Place] = [:]

  /// Nil for a file of one text.
  /// - Parameter anchors: those of a file, in order.
  init?(_ anchors: [String]) {
    guard anchors.contains(where: { Self.article($0).map { !$0.isPlain } ?? false }) else { return nil }
    var (prefix, current) = (Substring(), "")
    /// What may be the head of the next text.
    var between: [String] = []
    for anchor in anchors {
      if let article = Self.article(anchor) {
        if article.prefix != prefix || articles[articles.count - 1][article.name] != nil {
          articles.append([:])
          prefix = article.prefix
          for anchor in between { places[anchor] = (articles.count - 1, nil) }
        }
        articles[articles.count - 1][article.name] = anchor
        (current, between) = (anchor, [])
      } else if current.isEmpty || !anchor.hasPrefix(current + "-") {
        between.append(anchor)
      }
      places[anchor] = (articles.count - 1, between.isEmpty ? current : nil)
    }
    guard articles.count > 1 else { return nil }
  }

  /// An article by its anchor: what stands before its name, and whether nothing of another text stands about it.
  private static func article(_ anchor: String) -> (prefix: Substring, name: String, isPlain: Bool)? {
    let parts = anchor.split(separator: "-")
    guard let word = parts.firstIndex(of: "dieu"), word + 1 < parts.count else { return nil }
    let rest = parts[(word + 2)...]
    guard rest.count < 2, rest.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    return (anchor.prefix(upTo: parts[word].startIndex), "dieu-\(parts[word + 1])", word == 0 && rest.isEmpty)
  }

  /// The anchor of a clause of the file itself, for words that stand under `place`.
  /// - Parameters:
  ///   - own: how the words call the text.
  ///   - kind: that of the document, which is the first text.
  func anchor(of clause: PolicyCitation.Clause, _ own: PolicyCitation.Own, under place: String?, kind: String?)
    -> String?
  {
    let here = place.flatMap { places[$0] }
    switch clause.base {
    case .article: return here?.article.map { $0 + clause.anchor }
    case .clause: return clause.anchor(from: place)
    case .text: break
    }
    let parts = clause.anchor.split(separator: "-", maxSplits: 2)
    guard parts.count > 1, parts[0] == "dieu" else { return clause.anchor }
    guard let article = part(own, here?.part ?? 0, kind).flatMap({ articles[$0]["dieu-\(parts[1])"] }) else {
      return nil
    }
    return parts.count > 2 ? "\(article)-\(parts[2])" : article
  }

  /// Which of the texts is meant. “Quy chế này” in the decision is the one text behind it.
  private func part(_ own: PolicyCitation.Own, _ here: Int, _ kind: String?) -> Int? {
    guard case .kind(let said) = own, let kind else { return here }
    if said.lowercased() == kind.lowercased() { return 0 }
    return here > 0 ? here : articles.count == 2 ? 1 : nil
  }
}
