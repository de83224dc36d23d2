import Authorities
import Diagnostics
import Releases
import SiteKit
import Transparency

/// Numbers and days as Vietnamese pages print them, with no-break spaces where a line must not break.
enum Typography {
  private static let noBreak = "\u{A0}"
  private static let weekdays = Weekday.allCases.map { $0.vietnamese.replacing(" ", with: noBreak) + ", " }

  /// `1.234`.
  static func number(_ value: Int) -> String { VietnameseNumber.grouped(value) }

  /// `82,1 %`; nil when the base is too small for a percentage to mean anything.
  static func percent(_ share: Share) -> String? {
    guard share.of >= Statistics.smallestBase, let permille = share.permille else { return nil }
    return percent(permille: permille)
  }

  /// `82,1 %` of tenths of a percent.
  static func percent(permille: Int) -> String { "\(decimal(tenths: permille))\(noBreak)%" }

  /// `3,2`.
  static func decimal(tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }

  /// `thứ Năm, 15/01/2026`, to be broken after the comma only.
  static func day(_ day: CivilDay) -> String {
    weekdays[day.weekday.rawValue] + day.vietnamese
  }

  /// `15/06/2026–14/09/2026`.
  static func range(_ first: CivilDay, _ last: CivilDay) -> String { "\(first.vietnamese)–\(last.vietnamese)" }

  /// `tháng 01/2027`.
  static func month(_ day: CivilDay) -> String { "tháng\(noBreak)\(shortMonth(day))" }

  /// `01/2027`.
  static func shortMonth(_ day: CivilDay) -> String { String(day.vietnamese.dropFirst(3)) }

  /// A digest in groups of eight digits, which a reader can compare; copied, the digits are one run again.
  static func digest(_ digits: some StringProtocol) -> HTML {
    var (out, rest) = (HTMLBuffer(), digits[...])
    while !rest.isEmpty {
      out.append("<span>")
      out.append(escaping: String(rest.prefix(8)))
      out.append("</span>")
      rest = rest.dropFirst(8)
    }
    return out.html
  }

  /// Telephone numbers, each a link that rings it.
  static func links(_ phone: PhoneNumbers) -> HTML {
    var out = HTMLBuffer()
    for (place, number) in phone.all.enumerated() {
      if place > 0 { out.append("; ") }
      out.append("<a class=\"keep\" href=\"tel:")
      out.append(escaping: number.dialled)
      out.append("\">")
      out.append(escaping: number.text)
      out.append("</a>")
    }
    return out.html
  }

  /// Where one can register, from what the place tells of itself: by phone, by mail, or there.
  static func contacts(_ office: Office) -> HTML {
    var out = HTMLBuffer()
    if let phone = office.phone {
      out.append("điện thoại ")
      out.append(links(phone))
      out.append(office.email == nil ? " hoặc " : ", ")
    }
    if let email = office.email {
      out.append("thư điện tử <a href=\"mailto:")
      out.append(escaping: email)
      out.append("\">")
      out.append(escaping: email)
      out.append("</a> hoặc ")
    }
    out.append("tại nơi tiếp")
    return out.html
  }

  /// The name of a period inside a sentence: `quý III/2026`.
  static func within(_ title: String) -> String { title.prefix(1).lowercased() + title.dropFirst() }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension String {
  func replacing(_ character: Character, with other: String) -> String {
    reduce(into: "") { $0 += $1 == character ? other : String($1) }
  }
}
