public import Authorities

/// A date behind the number of a document: “ngày 03/5/2014”, “ngày 3 tháng 5 năm 2014”, “năm 2014”.
public struct CitedDate: Sendable, Hashable, CustomStringConvertible {
  public let year: Int
  /// Nil for a year alone.
  public let day: CivilDay?

  /// Whether a document of that day may be meant.
  public func isOf(_ issued: CivilDay) -> Bool { day.map { $0 == issued } ?? (year == issued.year) }

  /// Whether a document may be meant: one without a day of issue always may.
  func mayBe(_ policy: Policy) -> Bool { policy.issued.map(isOf) ?? true }

  /// `2014-05-03`, or `2014`.
  public var description: String { day?.iso ?? String(year) }

  /// “ngày 03/05/2014”, or “năm 2014”.
  public var vietnamese: String { day.map { "ngày \($0.vietnamese)" } ?? "năm \(year)" }
}

extension CitedDate {
  private static let scanner = CitationScanner([])

  /// The first date of a key or cell, with the mark or space before it.
  static func first(in text: String) -> (date: CitedDate, range: Range<String.Index>)? {
    var text = text
    let found: (date: CitedDate, start: Int, end: Int)? = text.withUTF8 { bytes in
      let run = CitationRun(
        text: bytes, laws: scanner.laws, rare: scanner.rare, loose: scanner.loose, opensBlock: false)
      return bytes.indices.lazy.filter { bytes[$0] == 0x20 || bytes[$0] == UInt8(ascii: ",") }.compactMap { start in
        run.date(after: start, of: 0).map { ($0.date, start, $0.end) }
      }.first
    }
    return found.map { found in
      let index = { text.utf8.index(text.startIndex, offsetBy: $0) }
      return (found.date, index(found.start)..<index(found.end))
    }
  }
}

extension CitationRun {
  /// The date behind the name of a law, also a bare year or one in brackets, and where it ends: “Luật Tố cáo 2018”, “(năm
  /// 2018)”. Of a day that there is not the year counts.
  func lawDate(after end: Int) -> (date: CitedDate, end: Int)? {
    var at = skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end)
    guard at > end else { return nil }
    if byte(at) == UInt8(ascii: "(") { at = skipSpaces(at + 1) }
    if isHere("ngày", at) { return dated(at, keepsYear: true) }
    if isHere("năm", at) {
      at = skipSpaces(at + "năm".utf8.count)
    } else if byte(end) == UInt8(ascii: ",") {
      return nil
    }
    guard let year = figures(at, 4...4), 1900...2100 ~= year.value, closesWord(year.end), !isDigit(year.end + 1) else {
      return nil
    }
    return (CitedDate(year: year.value, day: nil), year.end)
  }

  /// The day of “được thông qua ngày …”, “được Quốc hội thông qua ngày …” behind the name of a law.
  func passingDate(after end: Int) -> (date: CitedDate, end: Int)? {
    var at = skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end)
    guard at > end else { return nil }
    if isHere("đã", at) { at = skipSpaces(at + "đã".utf8.count) }
    guard isHere("được", at) else { return nil }
    at = skipSpaces(at + "được".utf8.count)
    if isHere("Quốc hội", at) { at = skipSpaces(at + "Quốc hội".utf8.count) }
    guard isHere("thông qua", at) else { return nil }
    at = skipSpaces(at + "thông qua".utf8.count)
    return isHere("ngày", at) ? dated(at, keepsYear: true) : nil
  }

  /// The date behind the end of a number, and where it ends.
  /// - Parameter start: where the name of the document begins; the year of “thực hiện Kết luận 107-KL/TW năm 2025” is that of
  ///   the work.
  func date(after end: Int, of start: Int) -> (date: CitedDate, end: Int)? {
    let at = skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end)
    guard at > end else { return nil }
    if isHere("năm", at) {
      guard let year = figures(skipSpaces(at + "năm".utf8.count), 4...4), !isWorkedOn(start) else { return nil }
      return (CitedDate(year: year.value, day: nil), year.end)
    }
    return isHere("ngày", at) ? dated(at, keepsYear: false) : nil
  }

  /// - Parameter keepsYear: of a day that there is not, the year is returned.
  func dated(_ word: Int, keepsYear: Bool) -> (date: CitedDate, end: Int)? {
    guard let day = figures(skipSpaces(word + "ngày".utf8.count), 1...2), let month = next(day.end, "tháng", 1...2),
      let year = next(month.end, "năm", 4...4)
    else { return nil }
    let date = CivilDay(year: year.value, month: month.value, day: day.value)
    return date == nil && !keepsYear ? nil : (CitedDate(year: year.value, day: date), year.end)
  }

  /// The next number of a date, behind a mark or a word.
  private func next(_ end: Int, _ word: StaticString, _ width: ClosedRange<Int>) -> (value: Int, end: Int)? {
    if byte(end) == 0x2F || byte(end) == 0x2D || byte(end) == 0x2E { return figures(end + 1, width) }
    let at = skipSpaces(end)
    return isHere(word, at) ? figures(skipSpaces(at + word.utf8CodeUnitCount), width) : nil
  }

  private func figures(_ start: Int, _ width: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var end = start
    while isDigit(end), end - start <= width.upperBound { end += 1 }
    guard width.contains(end - start), let value = Int(string(start..<end)) else { return nil }
    return (value, end)
  }

  private func isWorkedOn(_ start: Int) -> Bool {
    let said = ends(skipSpacesBack(start), "số").map(skipSpacesBack) ?? skipSpacesBack(start)
    let before = kindBefore(start).map { skipSpacesBack($0.start) } ?? said
    let words: [StaticString] = ["thực hiện", "triển khai", "thi hành"]
    return words.contains { ends(before, $0) != nil }
  }
}
