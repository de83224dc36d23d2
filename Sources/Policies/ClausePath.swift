import Authorities
import Formats

/// The numbers that lead to a clause, the widest part first: mục 1 phần II, `II.1`, khoản 2 Điều 5, “Phần II, mục 1”. Staff write
/// them in either order and call a part by another word than its document does.
public struct ClausePath: Sendable, Hashable {
  /// One number of the path: `2` of Điều 2, `3a`, `dd` of điểm đ.
  struct Step: Sendable, Hashable {
    /// Nil behind another number (`1.2`), or where none was written.
    let word: Word?
    let number: String
    /// It was written as a roman number, or may be.
    var isRoman: Bool
  }

  /// From the widest to the narrowest.
  enum Word: Int, Sendable, Hashable {
    case appendix, part, chapter, section, subsection, article, clause, point, item

    /// Party texts say phần, mục, khoản, điểm or none of these of one and the same `II-` and `1.`.
    var isLoose: Bool { [.part, .section, .clause, .point].contains(self) }
  }

  private(set) var steps: [Step]

  /// From the name of a clause as `Numbering` makes it: `mục II.1`, `khoản 2 Điều 5`.
  public init?(label: String) {
    self.init(Self.key(of: label))
    // Divisions are named in capitals, and by figures whatever their own text writes.
    guard label.contains("Mục ") else { return }
    for index in steps.indices where steps[index].word == .section { steps[index].isRoman = true }
  }

  /// - Parameter written: what `key(of:)` made of the words.
  /// - Returns: nil for words that are more than numbers and the names of parts.
  public init?(_ written: String) {
    var groups: [(word: Word?, steps: [Step])] = []
    var word: Word?
    var tokens = written.split(separator: "-").map(String.init)[...]
    while let token = tokens.popFirst() {
      if let two = tokens.first.flatMap({ Self.words["\(token)-\($0)"] }) {
        tokens.removeFirst()
        word = two
      } else if let one = Self.words[token] {
        guard word == nil else { return nil }
        word = one
      } else if token == "thu", word != nil, let next = tokens.popFirst() {
        guard let number = Self.ordinals.firstIndex(of: next).map({ String($0 + 1) }) ?? Self.figures(next) else {
          return nil
        }
        groups.append((word, [Step(word: word, number: number, isRoman: false)]))
        word = nil
      } else if let (number, isRoman) = Self.number(token, of: word) {
        let step = Step(word: word, number: number, isRoman: isRoman)
        if word == nil, !groups.isEmpty {
          groups[groups.count - 1].steps.append(step)
        } else {
          groups.append((word, [step]))
        }
        word = nil
      } else {
        return nil
      }
    }
    guard word == nil, !groups.isEmpty else { return nil }
    // Of two parts of one name the one with the roman number is the wider.
    let order = groups.indices.sorted { a, b in
      let rank = { (index: Int) in
        ((groups[index].word ?? .section).rawValue, groups[index].steps[0].isRoman ? 0 : 1, index)
      }
      return rank(a) < rank(b)
    }
    steps = order.flatMap { groups[$0].steps }
  }

  /// Words in ASCII as addresses hold them; đ that stands alone is `dd`, for điểm d is another clause.
  public static func key(of written: String) -> String {
    let parts = written.split { !$0.isLetter && !$0.isNumber }
    return VietnameseText.slug(
      parts.map { part in
        let lowered = part.lowercased()
        return lowered.first == "đ" && lowered.dropFirst().allSatisfy(\.isNumber) ? "dd\(lowered.dropFirst())" : lowered
      }.joined(separator: " "))
  }

  private static let words: [String: Word] = [
    "phu-luc": .appendix, "phan": .part, "chuong": .chapter, "muc": .section, "tieu-muc": .subsection, "dieu": .article,
    "khoan": .clause, "diem": .point, "tiet": .item,
  ]
  private static let ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"]

  private static func number(_ token: String, of word: Word?) -> (String, isRoman: Bool)? {
    if let figures = figures(token) { return (figures, false) }
    if word != .point, word != .item, let roman = RomanNumeral.value(token.uppercased().unicodeScalars) {
      return (String(roman), true)
    }
    // A letter is a point, also behind a number (`2.a`), or names a part in capitals (Phần A).
    let letters = token.prefix { $0.isLetter }
    let isLetter = letters.count == 1 || letters == "dd"
    return isLetter && token.dropFirst(letters.count).allSatisfy(\.isNumber) ? (token, false) : nil
  }

  /// `5`, `05` and `3a`.
  private static func figures(_ token: String) -> String? {
    let digits = token.prefix { $0.isNumber }
    let letter = token.dropFirst(digits.count)
    guard let number = Int(digits), letter.isEmpty || letter.count == 1 || letter == "dd" else { return nil }
    return "\(number)\(letter)"
  }
}

extension ClausePath {
  /// Whether this, as staff wrote it, leads to a clause: the same numbers, under the same words.
  /// - Parameters:
  ///   - clause: by the name that its document gives it.
  ///   - context: the parts around an article, whose name does not tell them.
  ///   - isLoose: the words that party texts use for one another count as the same.
  public func leads(to clause: ClausePath, within context: ClausePath?, isLoose: Bool) -> Bool {
    let own = clause.steps[0].word == .article ? steps(within: context) : steps[...]
    return own.count == clause.steps.count
      && zip(own, clause.steps).allSatisfy { Self.isSame($0, $1, isLoose: isLoose) }
  }

  /// Without the divisions before the article, where these are those that it stands in.
  private func steps(within context: ClausePath?) -> ArraySlice<Step> {
    guard let context, let article = steps.firstIndex(where: { $0.word == .article }) else { return steps[...] }
    let isThere = steps[..<article].allSatisfy { step in
      context.steps.contains { $0.number == step.number && $0.word == step.word }
    }
    return isThere ? steps[article...] : steps[...]
  }

  private static func isSame(_ own: Step, _ other: Step, isLoose: Bool) -> Bool {
    let takesRoman = other.isRoman || (other.word ?? .item) < .section
    guard own.number == other.number, takesRoman || !own.isRoman else { return false }
    return isLoose ? isOfOneKind(own, other) : own.word == other.word || own.word == nil || other.word == nil
  }

  /// Phần, Chương, Mục and Phụ lục, which articles stand in.
  public var isDivision: Bool { steps.allSatisfy { $0.word.map { $0 < .article } ?? false } }

  /// A number without a word before it: of a section, a clause or an article, or in roman letters of what carries these.
  public func mayNameless(_ clause: ClausePath) -> Bool {
    guard let first = steps.first, first.word == nil, let word = clause.steps.first?.word else { return true }
    return first.isRoman ? word < .article : [.section, .clause, .article].contains(word)
  }

  /// How far a clause is from what was written: how many numbers they do not have in common, then by how much the next one
  /// differs, `max` for a part that what was written lies in.
  public func distance(to clause: ClausePath) -> (missing: Int, step: Int) {
    let article = clause.steps[0].word == .article ? steps.firstIndex { $0.word == .article } : nil
    let own = Array(steps[(article ?? 0)...])
    let common = zip(own, clause.steps).prefix { Self.isSame($0, $1, isLoose: true) }.count
    guard common < own.count else { return (0, 0) }
    guard common < clause.steps.count else { return (own.count - common, .max) }
    let (next, other) = (own[common], clause.steps[common])
    return (own.count - common, abs(next.value - other.value) + (Self.isOfOneKind(next, other) ? 0 : 1000))
  }

  private static func isOfOneKind(_ a: Step, _ b: Step) -> Bool {
    guard let word = a.word, let other = b.word else { return true }
    return word == other || word.isLoose && other.isLoose
  }
}

extension ClausePath.Step {
  /// Its number, or the place of its letter, to tell which is near.
  fileprivate var value: Int { Int(number.prefix { $0.isNumber }) ?? number.utf8.first.map(Int.init) ?? 0 }
}

extension ClausePath.Word: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
