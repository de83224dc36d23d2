/// The name of a person among the parts of a signer (“TM. Ủy ban nhân dân, Chủ tịch, …”). On paper titles are set in
/// capitals, a name is not (Nghị định 30/2020/NĐ-CP, Phụ lục I).
public enum SignerName {
  private static let surnames = words(of: .surname)
  /// Syllables of titles too: a name of theirs holds no word of a title.
  private static let rareSurnames = words(of: .rareSurname)
  private static let titles: Set<Substring> = [
    "tịch", "thư", "trưởng", "đốc", "viên", "chánh", "thẩm", "cục", "vụ", "ban", "phòng", "sở", "ủy", "uỷ", "tướng",
    "tá",
  ]

  /// The part as a name is written, letters that were all capitals brought down; nil for what is no name.
  public static func name(_ part: Substring) -> String? {
    let words = part.split(separator: " ")
    let small = words.map { $0.lowercased()[...] }
    guard let first = small.first, (2...6).contains(words.count), words.allSatisfy(startsWithCapital) else {
      return nil
    }
    guard surnames.contains(first) || rareSurnames.contains(first) && titles.isDisjoint(with: small) else { return nil }
    guard words.allSatisfy({ $0.uppercased() == $0 }) else { return words.joined(separator: " ") }
    return small.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static func startsWithCapital(_ word: Substring) -> Bool {
    word.first.map { $0.isUppercase } ?? false
  }

  private static func words(of classes: WordClasses) -> Set<Substring> {
    Set(WordLists.all.filter { $0.classes.contains(classes) }.flatMap(\.words))
  }
}
