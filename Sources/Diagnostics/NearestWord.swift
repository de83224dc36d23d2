/// "Did you mean …?" over any spelling that the caller compares by.
public enum NearestWord {
  /// The known word nearest to what was written, if it is near: at a Damerau–Levenshtein distance of at most a third
  /// of its length, both folded; of one or two letters only the word itself, for 3 is not near to 0. Ties go to the earlier word.
  public static func nearest(
    to text: String, among known: [String], folding: (String) -> String = { $0.lowercased() }
  ) -> String? {
    let target = Array(folding(text).unicodeScalars)
    var best: (word: String, distance: Int)?
    for word in known {
      let candidate = Array(folding(word).unicodeScalars)
      let longest = max(target.count, candidate.count)
      let limit = longest < 3 ? 0 : max(1, longest / 3)
      guard abs(target.count - candidate.count) <= limit else { continue }
      let d = distance(target, candidate)
      if d <= limit, d < best?.distance ?? .max { best = (word, d) }
    }
    return best?.word
  }

  /// The fix that names the nearest word, or else the first 40 known ones.
  public static func fix(
    for text: String, among known: [String], folding: (String) -> String = { $0.lowercased() }
  ) -> Wording {
    if let word = nearest(to: text, among: known, folding: folding) {
      return Wording("có phải bạn muốn viết “\(word)”?", en: "did you mean “\(word)”?")
    }
    let list = known.prefix(40).joined(separator: " · ")
    return Wording("viết một trong các giá trị: \(list)", en: "write one of: \(list)")
  }

  /// Optimal string alignment distance (insertion, deletion, substitution, swap of neighbours).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
