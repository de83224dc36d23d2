/// Numbers that do not count on from the one before them in the same part of a text: 1, 2, 2, 3; Điều 5 behind Điều 7. A number
/// that begins anew (1, a, I) is that of another list or text.
public struct NumberOrder: Sendable {
  /// A number that is the one before it once more, or a lower one.
  public struct Slip: Sendable, Hashable {
    /// By their place among the blocks asked for.
    public let block: Int
    public let before: Int
    /// “khoản 2 Điều 1”
    public let label: String
    public let labelBefore: String
    public let isRepeated: Bool
  }

  public private(set) var found: [Slip] = []
  private var last: [Part: Numbered] = [:]
  /// The same of articles, which count on from heading to heading.
  private var articles: [Part: Numbered] = [:]

  /// What counts on together: the anchors have all but the number in common.
  private struct Part: Hashable {
    let anchor: Substring
    let rank: ClauseRank
    let isParenthesis: Bool
  }

  private struct Numbered {
    let value: Value
    let block: Int
    let label: String
  }

  /// `3a` is 3 and 1; `a1` too is 1 and 1.
  private struct Value: Comparable {
    let number: Int
    let inserted: Int

    static func < (a: Self, b: Self) -> Bool { (a.number, a.inserted) < (b.number, b.inserted) }
  }

  /// A heading without a number: what is numbered below it is apart, but for articles.
  mutating func passHeading() { last.removeAll() }

  /// Takes the next numbered part, before its anchor is told from those that repeat.
  mutating func take(_ clause: ClauseStack.Clause, block: Int) {
    guard clause.rank != .appendix, let own = clause.components.last, let value = Self.value(own, of: clause.rank),
      let end = clause.anchor.utf8.lastIndex(of: UInt8(ascii: "-"))
    else { return }
    let part = Part(anchor: clause.anchor[..<end], rank: clause.rank, isParenthesis: clause.isParenthesis)
    let numbered = Numbered(value: value, block: block, label: clause.label)
    let known =
      clause.rank == .article
      ? articles.updateValue(numbered, forKey: part) : last.updateValue(numbered, forKey: part)
    guard let before = known, value <= before.value, value.number > 1 || value.inserted > 0 else { return }
    found.append(
      Slip(
        block: block, before: before.block, label: clause.label, labelBefore: before.label,
        isRepeated: value == before.value))
  }

  private static let letters = Array("abcd?efghijklmnopqrstuvwxyz")

  private static func value(_ own: String, of rank: ClauseRank) -> Value? {
    if rank == .point || rank == .capital {
      let name = own.lowercased()
      let (letter, digits) = name.hasPrefix("dd") ? ("?", name.dropFirst(2)) : (name.first ?? " ", name.dropFirst())
      let inserted = Int(digits.filter(\.isNumber))
      return letters.firstIndex(of: letter == "đ" ? "?" : letter).map { Value(number: $0 + 1, inserted: inserted ?? 0) }
    }
    let figures = own.prefix { $0.isNumber }
    let letter = own.dropFirst(figures.count)
    let inserted = letter == "dd" ? 5 : letter.first.flatMap { letters.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return Int(figures).map { Value(number: $0, inserted: inserted) }
  }
}
