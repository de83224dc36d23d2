/// Numbering by figures and letters alone: `1.`, `1-`, `1.-`, `1.1.`, `I-`, `A.`, `a)`.
extension ClauseScanner {
  mutating func arabic() -> ClauseMarker? {
    var components: [String] = []
    repeat {
      if !components.isEmpty { at += 1 }
      let start = at
      guard let digits = number(upTo: components.isEmpty ? 3 : 2) else { return nil }
      // `01.` may open a clause, but `1.01` is a quantity and `01.01.2026` a date.
      let isPadded = at - start > digits.unicodeScalars.count
      guard digits != "0", components.isEmpty || !isPadded else { return nil }
      components.append(digits + (letterSuffix() ?? insertedCapital() ?? ""))
    } while peek == "." && peek(1)?.isDigit == true
    guard let closing = closing(ofPath: components.count > 1) else { return nil }
    return .arabic(components, isParenthesis: closing == ")")
  }

  /// The capital of a clause put in between, before the mark that closes its number: `1A.`
  private mutating func insertedCapital() -> String? {
    guard let letter = peek, ("A"..."H").contains(letter) || letter == "Đ",
      let mark = peek(1), ".)".unicodeScalars.contains(mark)
    else { return nil }
    at += 1
    return letter == "Đ" ? "dd" : String(letter).lowercased()
  }

  /// Passes over the dash behind a full stop or bracket: `1.- Nội dung`.
  private mutating func skipDash(after mark: Unicode.Scalar) {
    guard ".)".unicodeScalars.contains(mark), let dash = peek, "-–".unicodeScalars.contains(dash),
      peek(1)?.isSpace == true
    else { return }
    at += 1
  }

  /// The mark that closes a number: `.`, `/`, `-` or `)` before a space or a word. A path such as 1.1 may also stand
  /// bare before a capital. Nil when the number is a quantity or a part of something else.
  private mutating func closing(ofPath isPath: Bool) -> Unicode.Scalar? {
    guard let mark = peek else { return isPath ? "." : nil }
    if ".)-–/".unicodeScalars.contains(mark) {
      at += 1
      skipDash(after: mark)
      guard let next = peek, !next.isSpace else { return mark }
      return opensWord(next, after: mark) ? mark : nil
    }
    guard skipSpaces() else { return nil }
    guard let next = peek else { return isPath ? "." : nil }
    if next == ".", peek(1)?.isSpace == true, peek(2)?.properties.isUppercase == true {
      at += 1
      return "."
    }
    if isPath { return next.properties.isUppercase || next == "“" ? "." : nil }
    guard "-–".unicodeScalars.contains(next) else { return nil }
    at += 1
    return skipSpaces() && peek?.properties.isUppercase == true ? "-" : nil
  }

  /// Whether a word may follow the mark without a space. `1-Nội dung` is a clause, `107-KL/TW` the number of a document:
  /// after `-` and `/` the letter behind the capital must be small.
  private func opensWord(_ next: Unicode.Scalar, after mark: Unicode.Scalar) -> Bool {
    switch mark {
    case ".": next.properties.isUppercase || next == "“" || next == "\""
    case ")": next.properties.isAlphabetic
    default: next.properties.isUppercase && peek(1)?.properties.isLowercase == true
    }
  }

  mutating func roman() -> ClauseMarker? {
    guard let number = romanNumber(), let mark = peek else { return nil }
    if ".-–/):".unicodeScalars.contains(mark) {
      at += 1
      skipDash(after: mark)
      guard let next = peek, !next.isSpace else { return .roman(number) }
      // `I-QUY ĐỊNH` and `I.Mục đích`, but neither `V-League` nor `V.I. Lênin`.
      let isWord = next.properties.isUppercase && peek(1)?.properties.isAlphabetic == true
      return isWord && (mark == "." || isCapitals) ? .roman(number) : nil
    }
    guard skipSpaces(), let dash = peek, "-–:".unicodeScalars.contains(dash) else { return nil }
    at += 1
    return skipSpaces() && (dash != ":" || isCapitals) ? .roman(number) : nil
  }

  mutating func capital() -> ClauseMarker? {
    guard let letter = peek, ("A"..."H").contains(letter) || letter == "Đ" else { return nil }
    at += 1
    guard let mark = peek, ".-–/)".unicodeScalars.contains(mark) else { return nil }
    at += 1
    guard skipSpaces(), isHeading || isCapitals else { return nil }
    return .capital(String(letter))
  }

  /// `a)`, `a.`, `a-`, `a/`, `a.-`, `a – Nội dung`, `a1)`, `a.1)`, `a )`, `a).`.
  mutating func point() -> ClauseMarker? {
    guard let letter = peek, letter.isPointLetter else { return nil }
    at += 1
    var (name, written) = (letter.pointName, String(letter))
    let isNested = peek == "." && peek(1)?.isDigit == true
    if isNested { at += 1 }
    if let index = number(upTo: 2) {
      name += isNested ? "-\(index)" : index
      written += isNested ? ".\(index)" : index
    }
    if peek == " ", peek(1) == ")" || opensLooseDash { at += 1 }
    guard let mark = peek, ").-–/".unicodeScalars.contains(mark) else { return nil }
    at += 1
    if mark == ")", peek == ".", peek(1)?.isSpace == true { at += 1 }
    skipDash(after: mark)
    let opensText = peek?.isSpace ?? (mark == ")") || mark == ")" && peek?.properties.isAlphabetic == true
    return opensText ? .point(name: name, written: written) : nil
  }

  /// ` – Nội dung`: a dash between spaces, and words with a capital.
  private var opensLooseDash: Bool {
    guard let dash = peek(1), "-–".unicodeScalars.contains(dash), peek(2)?.isSpace == true else { return false }
    return peek(3)?.properties.isUppercase == true
  }
}
