import Authorities
import Policies
import SiteKit
import Transparency

/// A block of a text with the name that its numbering gives it.
struct NamedClause: Sendable {
  let kind: NamedBlock.Kind
  /// Plain text in UTF-8, with line ends as spaces.
  let bytes: [UInt8]
  let name: Numbering.Name?

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A dated full text in Akoma Ntoso 3.0 (OASIS LegalDocML, 2018): metadata, then the parts of the text one inside the other,
/// each with the anchor of the page as its `eId`. Made only of texts that are headings, paragraphs and lists throughout.
struct AkomaNtoso {
  let policy: Policy
  let clauses: [NamedClause]
  let issued: CivilDay
  let asOf: CivilDay
  let publisher: String

  /// Nil for a text that is not whole, has no date, or holds what has no place in the outline: tables, quotations, code,
  /// pictures, footnotes.
  init?(_ policy: Policy, _ text: TextOnPage, asOf: CivilDay, publisher: String) {
    guard policy.textStatus == .full, let issued = policy.issued, !text.clauses.isEmpty else { return nil }
    guard text.isPlain else { return nil }
    self.policy = policy
    clauses = text.clauses
    self.issued = issued
    self.asOf = asOf
    self.publisher = publisher
  }

  static func path(_ policy: Policy) -> String { "van-ban/\(policy.slug)/akn.xml" }

  var bytes: [UInt8] {
    var out = HTMLBuffer(capacity: 8192)
    out.append(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
    )
    out.append("<doc name=\"")
    out.append(escaping: (policy.kind ?? "Văn bản"))
    out.append("\">\n<meta>\n")
    identification(&out)
    out.append("<references source=\"#cong\">\n")
    element(
      "TLCOrganization",
      [("eId", "co-quan"), ("href", "/akn/ontology/organization/vn/co-quan"), ("showAs", policy.issuer)], &out)
    element(
      "TLCOrganization", [("eId", "cong"), ("href", "/akn/ontology/organization/vn/cong"), ("showAs", publisher)], &out)
    out.append("</references>\n</meta>\n<preface>\n<p><docNumber>")
    out.append(escaping: policy.number.text)
    out.append("</docNumber></p>\n<p><docTitle>")
    out.append(escaping: policy.title)
    out.append("</docTitle></p>\n</preface>\n<mainBody>\n")
    for part in parts { write(part, &out) }
    out.append("</mainBody>\n</doc>\n</akomaNtoso>\n")
    return out.bytes
  }

  // MARK: Metadata

  /// Work, expression and manifestation (Akoma Ntoso Naming Convention 1.0).
  private func identification(_ out: inout HTMLBuffer) {
    let work = "/akn/vn/doc/\(issued.iso)/\(policy.slug)"
    let expression = "\(work)/vie@\(issued.iso)"
    out.append("<identification source=\"#cong\">\n<FRBRWork>\n")
    frbr(work, "", (issued, "ban hành"), by: "#co-quan", &out)
    element("FRBRcountry", [("value", "vn")], &out)
    element("FRBRnumber", [("value", policy.number.text)], &out)
    element("FRBRname", [("value", policy.title)], &out)
    out.append("</FRBRWork>\n<FRBRExpression>\n")
    frbr(expression, "", (issued, "ban hành"), by: "#co-quan", &out)
    element("FRBRlanguage", [("language", "vie")], &out)
    out.append("</FRBRExpression>\n<FRBRManifestation>\n")
    frbr(expression, ".xml", (asOf, "dựng cổng"), by: "#cong", &out)
    element("FRBRformat", [("value", "application/akn+xml")], &out)
    out.append("</FRBRManifestation>\n</identification>\n")
  }

  private func frbr(
    _ uri: String, _ ending: String, _ day: (CivilDay, String), by author: String, _ out: inout HTMLBuffer
  ) {
    element("FRBRthis", [("value", "\(uri)/!main\(ending)")], &out)
    element("FRBRuri", [("value", uri + ending)], &out)
    element("FRBRdate", [("date", day.0.iso), ("name", day.1)], &out)
    element("FRBRauthor", [("href", author)], &out)
  }

  private func element(_ name: StaticString, _ attributes: [(StaticString, String)], _ out: inout HTMLBuffer) {
    out.append("<")
    out.append(name)
    for (key, value) in attributes {
      out.append(" ")
      out.append(key)
      out.append("=\"")
      out.append(escaping: value)
      out.append("\"")
    }
    out.append("/>\n")
  }

  // MARK: Parts

  /// A numbered part or heading with what stands in it; a paragraph when it has no name.
  private struct Part {
    let name: Numbering.Name?
    let weight: Int
    var number = ""
    var title = ""
    /// In UTF-8: no strings are made of what is only printed.
    var paragraphs: [[UInt8]] = []
    var parts: [Part] = []
  }

  /// The parts of the first level. What has no number belongs to the part before it.
  private var parts: [Part] {
    var open: [Part] = [Part(name: nil, weight: -1)]
    func close(to weight: Int) {
      while open.count > 1, let last = open.last, last.weight >= weight {
        open.removeLast()
        open[open.count - 1].parts.append(last)
      }
    }
    for clause in clauses {
      guard let name = clause.name else {
        let words = Self.words(clause)
        let last = open[open.count - 1]
        if let rank = last.name?.rank, rank <= .article, last.title.isEmpty, last.paragraphs.isEmpty,
          last.parts.isEmpty,
          let title = ClauseOutline.title(clause.text, clause.kind, below: rank)
        {
          open[open.count - 1].title = title
        } else if open.count == 1 {
          open[0].parts.append(Part(name: nil, weight: 0, paragraphs: [words]))
        } else {
          open[open.count - 1].paragraphs.append(words)
        }
        continue
      }
      let weight = Self.weight(clause.kind, name)
      close(to: weight)
      open.append(Self.part(clause, name, weight))
    }
    close(to: 0)
    return open[0].parts
  }

  /// With the number or dash of a list, which has no name of its own in a quotation.
  private static func words(_ clause: NamedClause) -> [UInt8] {
    switch clause.kind {
    case .listItem(let number?): Array("\(number). ".utf8) + clause.bytes
    case .listItem(nil): Array("- ".utf8) + clause.bytes
    case .heading, .paragraph: clause.bytes
    }
  }

  private static func weight(_ kind: NamedBlock.Kind, _ name: Numbering.Name) -> Int {
    guard let rank = name.rank else {
      if case .heading(let level) = kind { return level }
      return 9
    }
    if case .heading(let level) = kind, rank >= .roman, rank != .article { return level }
    return name.weight ?? 9
  }

  private static func part(_ clause: NamedClause, _ name: Numbering.Name, _ weight: Int) -> Part {
    var part = Part(name: name, weight: weight)
    guard let rank = name.rank else {
      part.title = clause.text
      return part
    }
    var text = clause.text
    if case .listItem(let number?) = clause.kind, rank >= .clause {
      part.number = "\(number)."
    } else {
      let isBare =
        rank == .appendix && !name.label.contains { $0.isNumber } && name.label.split(separator: " ").count < 3
      (part.number, text) = split(text, words: words(ofNumber: text, isBare: isBare))
    }
    if rank <= .article, text.utf8.count < 300 { part.title = text } else { part.paragraphs = [Array(text.utf8)] }
    return part
  }

  /// How many words the number has that a text begins with: `1.`, `Điều 5.`, `Phụ lục I`, `Phần thứ hai mươi`.
  private static func words(ofNumber text: String, isBare: Bool) -> Int {
    // Most clauses begin with a figure or a letter of their own, which is one word.
    guard let first = text.utf8.first, mayBeNamed(first) else { return 1 }
    let words = text.utf8.split(separator: 0x20, maxSplits: 6).prefix(6).map { word in
      Substring(word).lowercased().filter { $0.isLetter || $0.isNumber }
    }
    guard let first = words.first, named.contains(first) else { return 1 }
    var name = first == "phụ" || first == "tiểu" ? 2 : 1
    if !isBare, words.count > name, words[name] == "số" { name += 1 }
    guard !isBare, words.count > name, words[name] == "thứ" else { return isBare ? name : name + 1 }
    let tens = words.dropFirst(name + 1).prefix(2)
    let isLong = tens.last == "mươi" || tens.first == "mười" && tens.count > 1 && units.contains(tens[name + 2])
    return name + (isLong ? 3 : 2)
  }

  /// Whether one of the words that name parts may begin with a byte; Đ and đ begin with C4.
  private static func mayBeNamed(_ byte: UInt8) -> Bool { byte == 0xC4 || "PpCcMmTtKkBb".utf8.contains(byte) }

  private static let named: Set<String> = [
    "phụ", "mẫu", "biểu", "phần", "chương", "mục", "tiểu", "điều", "khoản", "điểm",
  ]
  private static let units: Set<String> = [
    "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám", "chín",
  ]

  /// The number that a text begins with, of so many words, and the rest.
  private static func split(_ text: String, words: Int) -> (String, String) {
    let parts = text.utf8.split(separator: 0x20, maxSplits: words).map { String(Substring($0)) }
    guard parts.count > words else { return (text, "") }
    return (parts[..<words].joined(separator: " "), parts[words])
  }

  private func write(_ part: Part, _ out: inout HTMLBuffer) {
    guard let name = part.name else { return write(part.paragraphs, &out) }
    let (tag, role) = Self.tag(name.rank)
    out.append("<")
    out.append(tag)
    if let role {
      out.append(" name=\"")
      out.append(role)
      out.append("\"")
    }
    out.append(" eId=\"")
    out.append(escaping: name.anchor)
    out.append("\">")
    if !part.number.isEmpty { wrap("num", part.number, &out) }
    if !part.title.isEmpty { wrap("heading", part.title, &out) }
    out.append("\n")
    if part.parts.isEmpty {
      out.append("<content>\n")
      write(part.paragraphs.isEmpty ? [[]] : part.paragraphs, &out)
      out.append("</content>\n")
    } else {
      if !part.paragraphs.isEmpty {
        out.append("<intro>\n")
        write(part.paragraphs, &out)
        out.append("</intro>\n")
      }
      for below in part.parts { write(below, &out) }
    }
    out.append("</")
    out.append(tag)
    out.append(">\n")
  }

  private func write(_ paragraphs: [[UInt8]], _ out: inout HTMLBuffer) {
    for text in paragraphs {
      out.append("<p>")
      text.withUnsafeBufferPointer { out.append(escaping: $0) }
      out.append("</p>\n")
    }
  }

  private func wrap(_ tag: StaticString, _ text: String, _ out: inout HTMLBuffer) {
    out.append("<")
    out.append(tag)
    out.append(">")
    out.append(escaping: text)
    out.append("</")
    out.append(tag)
    out.append(">")
  }

  private static func tag(_ rank: ClauseRank?) -> (StaticString, StaticString?) {
    switch rank {
    case .part: ("part", nil)
    case .chapter: ("chapter", nil)
    case .section: ("section", nil)
    case .subsection: ("subsection", nil)
    case .article: ("article", nil)
    case .clause: ("paragraph", nil)
    case .point: ("point", nil)
    case .appendix: ("hcontainer", "phụ lục")
    case .capital: ("hcontainer", "phần")
    case .roman: ("hcontainer", "mục")
    case nil: ("hcontainer", "tiêu đề")
    }
  }
}
