/// Whether the number that a line begins with counts on from those of the lines above it: then it begins a clause, though
/// the line above does not end like one. What a wrapped sentence goes on with (“… khoản / 2. …”) does not.
enum ClauseSequence {
  /// Lines above that are looked at for the number before.
  private static let farthest = 400

  /// `above`: the lines before it, as trimmed as it is.
  static func goesOn(_ marker: ClauseMarker, _ line: ArraySlice<UInt8>, _ above: [ArraySlice<UInt8>]) -> Bool {
    guard let last = above.last else { return false }
    // A line of no-break spaces alone looks empty.
    let isBlank = last.split(separator: 0xC2).allSatisfy { $0.elementsEqual([0xA0]) }
    if isBlank { return true }
    if asksForNumber(last) || !beginsClause(marker, line) { return false }
    if isFirst(marker), begun(by: last) != nil { return true }
    return above.suffix(farthest).reversed().contains { begun(by: $0).map { isNext(marker, after: $0) } ?? false }
  }

  /// The number of a line, which may be a heading.
  private static func begun(by line: ArraySlice<UInt8>) -> ClauseMarker? {
    LostClauses.marker(line.drop { $0 == UInt8(ascii: "#") || $0 == 0x20 })
  }

  /// A number has words with a capital after it; a letter may have any.
  private static func beginsClause(_ marker: ClauseMarker, _ line: ArraySlice<UInt8>) -> Bool {
    if case .point = marker { return true }
    let text = String(decoding: line.prefix(96), as: UTF8.self)
    return text.split(separator: " ").dropFirst().first?.first { $0.isLetter }?.isUppercase ?? false
  }

  /// The line ends with a word after which a number or letter may come.
  private static func asksForNumber(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.suffix(24).split(separator: 0x20).last ?? []
    return words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// In small letters.
  private static let words: Set<String> = [
    "khoản", "điểm", "điều", "mục", "phần", "chương", "số", "ngày", "tháng", "năm", "quý", "kỳ", "đợt", "lần", "thứ",
    "và", "hoặc", "đến", "tới", "từ", "là", "tại", "gồm", "bằng", "lục", "hạng", "cấp", "loại", "nhóm", "biểu",
  ]

  /// The first of its kind: a), 1.1.
  private static func isFirst(_ marker: ClauseMarker) -> Bool {
    switch marker {
    case .point(let name, _): name == "a"
    case .arabic(let numbers, _): numbers.count > 1 && numbers.last == "1"
    default: false
    }
  }

  private static let letters = ["a", "b", "c", "d", "dd", "e", "f", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q"]

  private static func isNext(_ marker: ClauseMarker, after other: ClauseMarker) -> Bool {
    switch (marker, other) {
    case (.roman(let number), .roman(let before)): number == before + 1
    case (.clause(let number), .clause(let before)): isNext(number, after: before)
    case (.arabic(let numbers, let mark), .arabic(let before, let otherMark)):
      mark == otherMark && numbers.dropLast() == before.dropLast()
        && isNext(numbers.last ?? "", after: before.last ?? "")
    case (.capital(let letter), .capital(let before)): isNext(letter: name(letter), after: name(before))
    case (.point(let name, _), .point(let before, _)): isNext(letter: name, after: before)
    default: false
    }
  }

  private static func name(_ capital: String) -> String { capital == "Đ" ? "dd" : capital.lowercased() }

  /// Texts leave out f, or đ where the letters are those of English.
  private static func isNext(letter: String, after before: String) -> Bool {
    letters.firstIndex(of: before).map { letters[($0 + 1)...].prefix(2).contains(letter) } ?? false
  }

  private static func isNext(_ number: String, after before: String) -> Bool {
    Int(before).map { Int(number) == $0 + 1 } ?? false
  }
}
