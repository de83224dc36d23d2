import Authorities

/// The levels of a document, from the widest to the narrowest.
public enum ClauseRank: Int, Sendable, Comparable {
  case appendix, part, capital, chapter, section, subsection, roman, article, clause, point

  public static func < (a: ClauseRank, b: ClauseRank) -> Bool { a.rawValue < b.rawValue }
}

/// The numbered parts of a document that are open at a point of it, outermost first.
struct ClauseStack: Sendable {
  /// How a number is written; numbers of one form count on from each other.
  enum Form: Sendable, Equatable {
    case heading(Int)
    /// In running text, inside so many lists.
    case body(Int)
  }

  typealias Rank = ClauseRank

  struct Clause: Sendable {
    let rank: Rank
    let form: Form
    /// The figures of its own number: `["1", "2"]` for 1.2.
    let components: [String]
    var isParenthesis = false
    var anchor: String
    let label: String
    /// The number with those above it, as a citation writes it: `II.1.2`.
    let path: String
  }

  private var clauses: [Clause] = []

  /// The number of the open article.
  var article: Int? { clauses.last { $0.rank == .article }.flatMap { Int($0.components.first ?? "") } }

  mutating func push(_ clause: Clause) { clauses.append(clause) }

  /// Closes what a marker ends and says what it opens; the caller settles the anchor and pushes it.
  mutating func place(_ marker: ClauseMarker, _ form: Form) -> Clause {
    switch marker {
    case .division(let division, let ordinal): place(division, ordinal, form)
    case .capital(let letter): placeCapital(letter, form)
    case .roman(let number): placeRoman(number, form)
    case .clause(let number): placeClause([number], false, form, isNamed: true)
    case .arabic(let components, let isParenthesis): placeClause(components, isParenthesis, form, isNamed: false)
    case .point(let name, let written): placePoint(name, written, form)
    }
  }

  /// A heading without a number closes what stands below it: parts of the same or a lower level, and numbers in the
  /// running text.
  mutating func close(atHeading level: Int) {
    let first = clauses.firstIndex { clause in
      switch clause.form {
      case .heading(let other): other >= level
      case .body: clause.rank >= .roman
      }
    }
    if let first { clauses.removeSubrange(first...) }
  }

  private mutating func close(_ isClosed: (Clause) -> Bool) {
    if let first = clauses.firstIndex(where: isClosed) { clauses.removeSubrange(first...) }
  }
}

// MARK: Divisions

extension ClauseStack {
  private mutating func place(_ division: ClauseMarker.Division, _ ordinal: String, _ form: Form) -> Clause {
    let rank = Self.rank(division)
    close { $0.rank >= rank }
    let parent: Clause? =
      switch division {
      case .section, .subsection: clauses.last
      case .appendix, .form, .table, .part, .chapter, .article: clauses.first { $0.rank == .appendix }
      }
    let own = [division.slug, ordinal.lowercased().replacing(".", with: "-")].filter { !$0.isEmpty }
      .joined(separator: "-")
    let name = [division.word, ordinal].filter { !$0.isEmpty }.joined(separator: " ")
    return Clause(
      rank: rank, form: form, components: [ordinal], anchor: Self.joined(parent?.anchor, own),
      label: Self.spoken(name, in: parent), path: ordinal)
  }

  private static func rank(_ division: ClauseMarker.Division) -> Rank {
    switch division {
    case .appendix, .form, .table: .appendix
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    }
  }

  private mutating func placeCapital(_ letter: String, _ form: Form) -> Clause {
    close { $0.rank >= .capital }
    return Clause(
      rank: .capital, form: form, components: [letter],
      // As of points, Đ must not meet D.
      anchor: Self.joined(clauses.last?.anchor, "phan-\(letter == "Đ" ? "dd" : letter.lowercased())"),
      label: Self.spoken("Phần \(letter)", in: clauses.last), path: letter)
  }

  private mutating func placeRoman(_ number: Int, _ form: Form) -> Clause {
    close { $0.rank >= .roman }
    let written = RomanNumeral.written(number)
    return Clause(
      rank: .roman, form: form, components: [String(number)],
      anchor: Self.joined(clauses.last?.anchor, "muc-\(number)"),
      label: Self.spoken("mục \(written)", in: clauses.last), path: written)
  }

  private static func joined(_ parent: String?, _ own: String) -> String { parent.map { "\($0)-\(own)" } ?? own }

  private static func spoken(_ own: String, in parent: Clause?) -> String {
    parent.map { "\(own) \($0.label)" } ?? own
  }
}

// MARK: Clauses and points

extension ClauseStack {
  private mutating func placePoint(_ name: String, _ written: String, _ form: Form) -> Clause {
    close { $0.rank == .point }
    return Clause(
      rank: .point, form: form, components: [name], anchor: Self.joined(clauses.last?.anchor, "diem-\(name)"),
      label: Self.spoken("điểm \(written)", in: clauses.last), path: written)
  }

  private mutating func placeClause(
    _ components: [String], _ isParenthesis: Bool, _ form: Form, isNamed: Bool
  ) -> Clause {
    if components.count > 1 {
      closeToParent(of: components)
    } else {
      closeToParent(of: components[0], isParenthesis, form)
    }
    let parent = clauses.last
    var own = components
    if let parent, parent.rank == .clause || parent.rank == .roman, components.starts(with: parent.components),
      components.count > parent.components.count
    {
      own.removeFirst(parent.components.count)
    }
    let (anchor, label, path) = Self.names(own, in: parent, isNamed: isNamed)
    return Clause(
      rank: .clause, form: form, components: components, isParenthesis: isParenthesis, anchor: anchor, label: label,
      path: path)
  }

  /// For a path such as 1.2.3: keeps the clause whose number begins it.
  private mutating func closeToParent(of components: [String]) {
    let parent = clauses.lastIndex {
      $0.rank == .clause && components.starts(with: $0.components) && $0.components != components
    }
    if let parent {
      clauses.removeSubrange((parent + 1)...)
    } else {
      close { $0.rank >= .clause }
    }
  }

  /// For a single number: closes its sibling before it, found by form or by counting on; else it goes below what is
  /// open, as far as lists and headings allow.
  private mutating func closeToParent(of number: String, _ isParenthesis: Bool, _ form: Form) {
    let singles = clauses.indices.filter { clauses[$0].rank == .clause && clauses[$0].components.count == 1 }
    let alike = singles.last { clauses[$0].form == form && clauses[$0].isParenthesis == isParenthesis }
    let before = singles.last { clauses[$0].isFollowed(by: number, isParenthesis, form) }
    if let sibling = alike ?? before {
      clauses.removeSubrange(sibling...)
      return
    }
    close { clause in
      guard clause.rank >= .clause else { return false }
      switch (form, clause.form) {
      case (.heading, .body): return true
      case (.heading(let level), .heading(let other)): return other >= level
      case (.body(let depth), .body(let other)): return other > depth
      case (.body, .heading): return false
      }
    }
  }

  /// Below an article a number is a khoản, elsewhere a mục.
  private static func names(_ own: [String], in parent: Clause?, isNamed: Bool) -> (String, String, String) {
    let tail = own.joined(separator: "-")
    let number = own.joined(separator: ".")
    guard let parent else {
      return isNamed ? ("khoan-\(tail)", "khoản \(number)", number) : ("muc-\(tail)", "mục \(number)", number)
    }
    switch parent.rank {
    case .article: return ("\(parent.anchor)-khoan-\(tail)", "khoản \(number) \(parent.label)", number)
    case .roman, .section, .subsection, .clause, .point:
      let path = "\(parent.path).\(number)"
      return ("\(parent.anchor)-\(tail)", parent.label.replacingNumber(parent.path, with: path), path)
    case .appendix, .part, .capital, .chapter:
      return ("\(parent.anchor)-muc-\(tail)", "mục \(number) \(parent.label)", number)
    }
  }
}

extension ClauseStack.Clause {
  /// Whether a number counts on from this one although it is written otherwise, as a paragraph beside a list.
  fileprivate func isFollowed(by number: String, _ isParenthesis: Bool, _ form: ClauseStack.Form) -> Bool {
    guard case .body = form, case .body = self.form, self.isParenthesis == isParenthesis,
      let (own, letter) = Self.parts(components[0]), let (other, otherLetter) = Self.parts(number)
    else { return false }
    return other == own + 1 || other == own && !otherLetter.isEmpty && otherLetter != letter
  }

  /// `1a`, a clause put in between by an amendment, is 1 and a.
  private static func parts(_ number: String) -> (Int, Substring)? {
    let letters = number.drop { $0.isASCII && $0.isNumber }
    return Int(number[..<letters.startIndex]).map { ($0, letters) }
  }
}

extension String {
  /// `mục 1` with its number deepened to `mục 1.2`; the first occurrence is the clause's own.
  fileprivate func replacingNumber(_ number: String, with deeper: String) -> String {
    guard let space = utf8.firstIndex(of: UInt8(ascii: " ")) else { return self }
    let start = utf8.index(after: space)
    guard utf8[start...].starts(with: number.utf8) else { return "\(self) \(deeper)" }
    return self[..<start] + deeper + self[utf8.index(start, offsetBy: number.utf8.count)...]
  }
}
