import Authorities
import Formats
import Policies
import Scanner
import SiteKit
import Transparency

extension TextOnPage {
  /// Whether one of the clauses begins with some words. Texts are in NFC, so that bytes tell.
  fileprivate func holdsLine(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { words in clauses.contains { $0.bytes.starts(with: words) } }
  }

  /// The words of a document, and its annexes, which on paper stand behind the signature.
  func partedAtAnnexes() -> (words: HTML, annexes: HTML?) {
    guard let annex = blocks.first(where: { Self.isAnnex($0.anchor) }),
      let id = html.bytes.firstRange(of: Array(" id=\"\(annex.anchor)\"".utf8)),
      let start = html.bytes[..<id.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      !html.bytes[start...].starts(with: "<li".utf8)
    else { return (html, nil) }
    return (HTML(trusted: Array(html.bytes[..<start])), HTML(trusted: Array(html.bytes[start...])))
  }

  /// `phu-luc-1`, `mau-1`, `bieu-1`.
  private static func isAnnex(_ anchor: String) -> Bool {
    if anchor == "phu-luc" || anchor.hasPrefix("phu-luc-") { return true }
    return ["mau-", "bieu-"].contains {
      anchor.hasPrefix($0) && anchor.dropFirst($0.count).first?.isNumber ?? false
    }
  }
}

extension HTML {
  /// Whether the last words are these, however they are written.
  fileprivate func ends(with words: String) -> Bool {
    var (tail, isTag) = ([UInt8](), false)
    for byte in bytes.suffix(2000) {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { tail.append(byte) }
      // What stands before the first tag that began earlier is a part of it.
      if byte == UInt8(ascii: ">") { if isTag { isTag = false } else { tail.removeAll() } }
    }
    // From the first whole character, so that folding need not look at a broken one.
    let text = String(decoding: tail.suffix(400).drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
    return VietnameseText.slug(text).hasSuffix(VietnameseText.slug(words))
  }
}

/// The head and foot of a document as it is laid out on paper: of state bodies after Nghị định 30/2020/NĐ-CP, Phụ lục I, of
/// bodies of the Party after Quy định 399-QĐ/TW and Hướng dẫn 36-HD/VPTW. What the content does not state is left out.
struct PolicyHead: TemplateData {
  let policy: Policy
  /// The text ends with the signature itself.
  let isSigned: Bool
  /// Kính gửi and Nơi nhận, where the text does not hold them itself.
  let addressees: [String]
  let recipients: [String]

  /// Nơi nhận as the text has it at its end: it is set beside the signature.
  let recipientsOfText: HTML?

  /// - Parameter words: those before the signature.
  init(_ policy: Policy, _ text: TextOnPage, words: HTML, recipientsOfText: HTML? = nil) {
    self.policy = policy
    self.recipientsOfText = recipientsOfText
    addressees = text.holdsLine("Kính gửi") ? [] : policy.addressees.map(Self.line)
    recipients = text.holdsLine("Nơi nhận") ? [] : policy.recipients.map(Self.line)
    isSigned = policy.signer.map(words.ends) ?? false
  }

  /// A line as it is written, without the dash and the end that the list gives it.
  private static func line(_ text: String) -> String {
    var line = text[...]
    if line.hasPrefix("- ") { line = line.dropFirst(2) }
    while let last = line.last, ";,.".contains(last) { line = line.dropLast() }
    return String(line)
  }

  /// “- Như trên;” … “- Lưu: VT.”
  private static func listed(_ lines: [String]) -> [String] {
    lines.enumerated().map { "- \($1)\($0 + 1 < lines.count ? ";" : ".")" }
  }

  /// The symbol of the Party has its mark before the slash: `107-KL/TW`; so had those of the state of old: `217-HĐBT`.
  var isParty: Bool {
    guard policy.number.text.first(where: { $0 == "-" || $0 == "/" }) == "-" else { return false }
    let issuer = VietnameseText.nameKey(policy.issuer) + " "
    return !Self.stateBodies.contains { issuer.hasPrefix($0) }
  }

  private static let stateBodies = [
    "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Hội đồng Nhà nước", "Chủ tịch nước", "Chính phủ", "Hội đồng Chính phủ",
    "Hội đồng Bộ trưởng", "Thủ tướng", "Chủ tịch Hội đồng Bộ trưởng", "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân",
    "HĐND", "Tòa án", "Viện kiểm sát", "Thanh tra Chính phủ", "Thanh tra tỉnh", "Sở",
  ].map { VietnameseText.nameKey($0) + " " }

  private var isLetter: Bool {
    policy.kind.map { $0 == "Công văn" } ?? policy.number.text.split { "-/".contains($0) }.contains("CV")
  }

  var number: String {
    if isParty { return "Số \(policy.number)" }
    return policy.kind == "Luật" || policy.kind == "Bộ luật" ? "Luật số: \(policy.number)" : "Số: \(policy.number)"
  }

  /// “V/v …” of a letter stands under its number; other kinds have their title in the middle.
  var subject: String? {
    guard isLetter, !isParty else { return isLetter ? policy.title : nil }
    let start = ["Về việc ", "về việc ", "V/v "].first { policy.title.hasPrefix($0) } ?? ""
    return "V/v \(policy.title.dropFirst(start.count))"
  }

  /// The title of a law without the word that stands above it.
  private var about: String {
    guard let kind = policy.kind, policy.title.hasPrefix(kind + " ") else { return policy.title }
    return Typography.capitalized(String(policy.title.dropFirst(kind.count + 1)))
  }

  /// “Hà Nội, ngày 09 tháng 01 năm 2026”: days below ten and the first two months have two digits.
  var placeAndDay: String? {
    guard let day = policy.issued else { return nil }
    let written =
      "ngày \(day.day < 10 ? "0" : "")\(day.day) tháng \(day.month < 3 ? "0" : "")\(day.month) năm \(day.year)"
    return policy.place.map { "\($0), \(written)" } ?? Typography.capitalized(written)
  }

  /// “T/M Ban Thường vụ, Bí thư”, a line each; a name, which comes last, in its usual letters.
  var signature: [SignatureLine] {
    guard !isSigned, let parts = policy.signer?.split(separator: ",").map({ $0.drop { $0 == " " } }) else { return [] }
    return parts.enumerated().map { index, part in
      let name = index == parts.count - 1 ? SignerName.name(part) : nil
      return SignatureLine(text: name ?? String(part), isName: name != nil)
    }
  }

  static let fields: [TemplateField<PolicyHead>] = [
    .flag("isParty", "Văn bản của Đảng") { $0.isParty },
    .text("superior", "Cơ quan cấp trên, dòng đầu bên trái") { $0.policy.superior },
    .text("symbol", "Dòng số, ký hiệu") { $0.number },
    .text("subject", "Trích yếu dưới số ký hiệu, chỉ ở công văn") { $0.subject },
    .text("placeAndDay", "Địa danh và ngày, tháng, năm") { $0.placeAndDay },
    .text("heading", "Tên loại ở giữa trang; không có ở công văn") { $0.isLetter ? nil : $0.policy.kind },
    .text("about", "Trích yếu ở giữa trang, dưới tên loại khi có; không có ở công văn") {
      $0.isLetter ? nil : $0.about
    },
    .flag("hasFoot", "Có Nơi nhận hay phần ký") {
      !$0.signature.isEmpty || !$0.recipients.isEmpty || $0.recipientsOfText != nil
    },
    .text("addressee", "Nơi nhận ở dòng Kính gửi, khi chỉ có một") {
      $0.addressees.count == 1 ? $0.addressees[0] : nil
    },
    .texts("addressees", "Các nơi nhận ở phần Kính gửi, mỗi nơi một dòng; rỗng khi chỉ có một") {
      $0.addressees.count > 1 ? listed($0.addressees) : []
    },
    .texts("recipients", "Nơi nhận, mỗi nơi một dòng; rỗng khi lời văn đã có") { listed($0.recipients) },
    .html("recipientsOfText", "Nơi nhận ở cuối lời văn") { $0.recipientsOfText },
    .list("signature", "Thể thức, chức vụ và họ tên người ký, mỗi dòng một phần") { $0.signature },
  ]
}

/// A line of the signature.
struct SignatureLine: TemplateData {
  let text: String
  let isName: Bool

  static let fields: [TemplateField<SignatureLine>] = [
    .text("text", "Lời của dòng") { $0.text },
    .flag("isName", "Họ tên, không viết hoa cả chữ") { $0.isName },
  ]
}

extension HTML {
  /// The words of a document and the list under “Nơi nhận” that ends them; nil when something else is their end.
  func partedAtRecipients() -> (words: HTML, recipients: HTML?) {
    let tail = bytes.suffix(Self.longestRecipients)
    guard
      let end = tail.indices.last(where: { tail[$0] == UInt8(ascii: "<") && tail[$0...].starts(with: Self.listOpening) }
      ),
      let start = tail[..<end].lastIndex(of: UInt8(ascii: "<")), tail[start...].starts(with: "<p".utf8),
      let title = tail[start..<end].firstIndex(of: UInt8(ascii: ">")), tail[title...].starts(with: ">Nơi nhận".utf8),
      let close = tail[end...].firstRange(of: Array("</ul>".utf8)),
      tail[close.upperBound...].allSatisfy({ $0 <= 0x20 })
    else { return (self, nil) }
    let recipients = HTML(trusted: Array(tail[start..<close.upperBound]))
    // What others point to stays where it is.
    if recipients.holds(" id=\"") { return (self, nil) }
    return (HTML(trusted: Array(bytes[..<start])), recipients)
  }

  /// The end of a paragraph that a list follows.
  private static let listOpening = Array("</p>\n<ul>\n".utf8)

  /// In bytes: no such list is longer.
  private static let longestRecipients = 8_000
}
