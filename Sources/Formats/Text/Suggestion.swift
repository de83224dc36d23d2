public import Diagnostics

/// "Did you mean …?" between Vietnamese words: case and marks make no difference.
public enum Suggestion {
  /// The known word nearest to what was written, if it is near: equal without case and marks, or at a
  /// Damerau–Levenshtein distance of at most a third of its length. Ties go to the earlier word.
  public static func nearest(to text: String, among known: [String]) -> String? {
    NearestWord.nearest(to: text, among: known) { VietnameseText.folded($0) }
  }

  /// The fix for a column with few words of its own: names the one that differs in single letters, word by word, or else all.
  /// “chưa giải quyết” is near to “đã giải quyết” by its letters only, and one syllable with another mark is another word.
  public static func fix(forWords text: String, among known: [String]) -> Wording {
    let near = known.filter { isSlip(VietnameseText.folded(text), of: VietnameseText.folded($0)) }
    return NearestWord.fix(for: near.count == 1 ? near[0] : "", among: near.count == 1 ? near : known)
  }

  private static func isSlip(_ text: String, of known: String) -> Bool {
    let (words, others) = (text.split(separator: " "), known.split(separator: " "))
    guard others.count > 1, words.count == others.count else {
      // Written in one, or parted wrongly.
      return others.count > 1 && words.joined() == others.joined()
    }
    return zip(words, others).allSatisfy { NearestWord.nearest(to: String($0), among: [String($1)]) != nil }
  }

  /// The fix that names the nearest word, or else all the known ones.
  public static func fix(for text: String, among known: [String]) -> Wording {
    NearestWord.fix(for: text, among: known) { VietnameseText.folded($0) }
  }
}
