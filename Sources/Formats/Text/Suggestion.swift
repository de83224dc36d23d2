public import Diagnostics

/// "Did you mean …?" between Vietnamese words: case and marks make no difference.
public enum Suggestion {
  /// The known word nearest to what was written, if it is near: equal without case and marks, or at a
  /// Damerau–Levenshtein distance of at most a third of its length. Ties go to the earlier word.
  public static func nearest(to text: String, among known: [String]) -> String? {
    NearestWord.nearest(to: text, among: known) { VietnameseText.folded($0) }
  }

  /// The fix that names the nearest word, or else all the known ones.
  public static func fix(for text: String, among known: [String]) -> Wording {
    NearestWord.fix(for: text, among: known) { VietnameseText.folded($0) }
  }
}
