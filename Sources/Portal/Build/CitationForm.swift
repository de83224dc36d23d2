import Authorities
import Diagnostics
import Formats
import Policies
import Transparency

/// What is wrong with the writing of a number, or with what is said of the document.
enum CitationForm {
  /// - Parameter location: made only for a problem: it holds the line, and a line may hold thousands of citations.
  static func problem(
    _ citation: PolicyCitation, _ words: String, _ target: Policy?, at location: @autoclosure () -> Location
  ) -> Problem? {
    let words = words.replacingBytes(of: "\n", with: " ")
    if let proper = citation.properNumber {
      // A writing that the document's own file names may stand where a text is quoted.
      let key = DocumentNumber(words).key
      let isKnown = target?.aliases.contains { key.hasSuffix($0.number.key) } ?? false
      return Problem(
        "citation-form", severity: isKnown ? .notice : .warning,
        Wording(
          "Số ký hiệu ở “\(words)” viết đúng là “\(proper)”", en: "The number in “\(words)” is properly “\(proper)”"),
        fix: Wording(
          "viết “\(proper)”; nếu đang chép nguyên văn thì ghi cách viết này vào “aliases” của văn bản ấy",
          en: "write “\(proper)”; where a text is quoted, name this writing under “aliases” of the document"),
        at: location())
    }
    guard let target else { return nil }
    if case .numbered(let number) = citation.document {
      return CitedKind.problem(words, number, citation.kind, target, at: location())
    }
    guard case .short = citation.document else { return nil }
    if target.aliases.contains(where: { isSaid($0.name, words) }) { return nil }
    return Problem(
      "citation-short", severity: .warning,
      Wording(
        "“\(words)” thiếu ký hiệu; thư viện có văn bản \(target.number)",
        en: "“\(words)” lacks the symbol; the library has the document \(target.number)"),
      fix: Wording("viết đủ “\(target.number)”", en: "write “\(target.number)” in full"), at: location())
  }

  /// The file of the document names this short writing.
  private static func isSaid(_ alias: PolicyName, _ words: String) -> Bool {
    VietnameseText.nameKey(alias.text) == VietnameseText.nameKey(words)
  }

  /// The documents of a number are of other days than is said, or of other bodies.
  static func other(_ policies: [Policy], _ citation: PolicyCitation, at location: Location) -> [Problem] {
    let law: String? = if case .law(let name, _) = citation.document { name } else { nil }
    let ofDay = policies.filter { policy in
      citation.date.map { date in policy.issued.map(date.isOf) ?? true } ?? true
    }
    if let issuer = citation.issuer, let policy = ofDay.first {
      return [otherIssuer(policy, ofDay.map(\.issuer), issuer, at: location)]
    }
    return citation.date.map { [otherDay(policies, law: law, $0, at: location)] } ?? []
  }

  /// Each commune has numbers of its own.
  private static func otherIssuer(
    _ policy: Policy, _ issuers: [String], _ said: CitedIssuer, at location: Location
  ) -> Problem {
    let words = said.words.replacingBytes(of: "\n", with: " ")
    return Problem(
      "citation-issuer", severity: .notice,
      Wording(
        "\(policy.number) ở đây ghi của \(words), còn văn bản \(policy.number) trong thư viện do "
          + "\(issuers.joined(separator: ", ")) ban hành, nên không có liên kết",
        en:
          "\(policy.number) is said here to be of \(words), but the document \(policy.number) of the library was issued by "
          + "\(issuers.joined(separator: ", ")), so that it is not linked"),
      fix: Wording(
        "nếu là văn bản khác cùng số thì để nguyên; nếu ghi nhầm thì sửa thành "
          + issuers.map { "“của \($0)”" }.joined(separator: " hoặc "),
        en: "leave it where another document of the same number is meant; correct a slip to "
          + issuers.map { "“của \($0)”" }.joined(separator: " or ")),
      at: location)
  }

  /// The whole text of a document has no such part. `article`: nor the article that it would be in.
  static func unknownClause(
    _ words: String, of article: Substring?, _ policy: Policy, at location: Location
  ) -> Problem {
    let words = words.replacingBytes(of: "\n", with: " ")
    let part =
      article.map { Wording("Điều \($0), dẫn ở “\(words)”", en: "article \($0), of “\(words)”") }
      ?? Wording("phần dẫn ở “\(words)”", en: "such part as “\(words)”")
    return Problem(
      "citation-clause", severity: .notice,
      Wording(
        "Toàn văn \(policy.number) trong thư viện không có \(part.vi), nên liên kết chỉ tới văn bản",
        en: "The whole text of \(policy.number) in the library has no \(part.en), so that only the document is linked"),
      fix: Wording(
        "kiểm tra số điều, khoản, điểm; phần ấy bị bãi bỏ hay mới được thêm thì để nguyên",
        en: "check the numbers of article, clause and point; leave what was repealed or added since"),
      at: location)
  }

  /// A text has no such part although it calls it its own.
  /// - Parameters:
  ///   - words: those of the first.
  ///   - places: of the first few of all `count`.
  static func unknownOwnClause(_ words: String, at places: [Location], of count: Int) -> Problem {
    let words = words.replacingBytes(of: "\n", with: " ")
    let (vi, en) = count > 1 ? (", cùng \(count - 1) chỗ khác", " (and \(count - 1) more)") : ("", "")
    return Problem(
      "citation-own-clause", severity: .warning,
      Wording(
        "Văn bản này không có phần dẫn ở “\(words)”, nên không có liên kết\(vi)",
        en: "This text has no such part as “\(words)”, so that there is no link\(en)"),
      fix: Wording(
        "kiểm tra số điều, khoản, điểm ở chỗ dẫn và ở chỗ được dẫn; tệp chỉ chép một phần văn bản thì ghi “textStatus: excerpt”",
        en:
          "check the numbers of article, clause and point, here and there; write “textStatus: excerpt” where the file holds only a part of the document"
      ),
      at: places[0], related: Array(places.dropFirst()))
  }

  /// The numbers of the Party begin again with each term, those of a locality each year.
  /// - Parameters:
  ///   - policies: of one number or name, none of that date.
  ///   - law: the name that they are cited by; nil for their number.
  private static func otherDay(_ policies: [Policy], law: String?, _ date: CitedDate, at location: Location) -> Problem
  {
    let days = policies.compactMap(\.issued)
    let vietnamese = days.map { "ngày \($0.vietnamese)" }
    let numbers = law == nil ? policies.prefix(1).map(\.number.text) : policies.map(\.number.text)
    let said = law ?? numbers.joined()
    let proper = law == nil || date.day != nil ? vietnamese : days.map { "năm \($0.year)" }
    return Problem(
      "citation-date", severity: .notice,
      Wording(
        "\(said) ở đây ghi \(date.vietnamese), còn văn bản \(numbers.joined(separator: " và ")) trong thư viện ban hành "
          + "\(vietnamese.joined(separator: " và ")), nên không có liên kết",
        en:
          "\(said) is said here to be of \(date), but the document \(numbers.joined(separator: " and ")) of the library was issued on "
          + "\(days.map(\.iso).joined(separator: " and ")), so that it is not linked"),
      fix: Wording(
        "nếu là văn bản khác cùng \(law == nil ? "số" : "tên") thì để nguyên; nếu ghi nhầm thì sửa thành "
          + proper.map { "“\($0)”" }.joined(separator: " hoặc "),
        en: "leave it where another document of the same \(law == nil ? "number" : "name") is meant; correct a slip to "
          + proper.map { "“\($0)”" }.joined(separator: " or ")),
      at: location)
  }

  /// - Parameter names: of the documents, each with what tells it from the others.
  static func ambiguous(_ words: String, _ names: [String], at location: Location) -> Problem {
    let words = words.replacingBytes(of: "\n", with: " ")
    let list = names.map { "“\($0)”" }
    return Problem(
      "citation-ambiguous", severity: .notice,
      Wording(
        "“\(words)” có thể là \(names.count) văn bản cùng số, nên không có liên kết",
        en: "“\(words)” may be any of \(names.count) documents of one number, so that it is not linked"),
      fix: Wording(
        "ghi thêm ngày hoặc năm: \(list.joined(separator: " hoặc "))",
        en: "add the day or year: \(list.joined(separator: " or "))"),
      at: location)
  }
}
