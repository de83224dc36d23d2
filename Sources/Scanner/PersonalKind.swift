public import Diagnostics

/// What a stretch of text may tell about a person.
public enum PersonalKind: String, Sendable, Hashable, CaseIterable {
  case name, phone, email, link, address
  case identity, birth, plot, certificate, plate, account, insurance, tax, coordinates
  /// Words that may be a name: no known place, body or document, nor what people write behind a form of address.
  case unknown
  /// The code by which anybody can look up one person's matter: of a dossier of the one-stop shop, of a complaint sent
  /// through an application.
  case lookup

  /// The columns of the table of `TextPlace`.
  public enum Group {
    case names, contacts, identifiers, lookups
  }

  public var group: Group {
    switch self {
    case .name, .unknown: .names
    case .lookup: .lookups
    case .phone, .email, .link, .address: .contacts
    case .identity, .birth, .plot, .certificate, .plate, .account, .insurance, .tax, .coordinates: .identifiers
    }
  }

  /// How messages call it.
  public var wording: Wording {
    switch self {
    case .name: Wording("tên người", en: "a person's name")
    case .phone: Wording("số điện thoại", en: "a telephone number")
    case .email: Wording("thư điện tử", en: "an e-mail address")
    case .link: Wording("tài khoản mạng xã hội", en: "a social network account")
    case .address: Wording("địa chỉ nhà", en: "a house address")
    case .identity: Wording("số giấy tờ tùy thân", en: "an identity number")
    case .birth: Wording("ngày, năm sinh", en: "a date of birth")
    case .plot: Wording("số thửa, tờ bản đồ", en: "a plot or map sheet")
    case .certificate: Wording("số giấy chứng nhận", en: "a certificate number")
    case .plate: Wording("biển số xe", en: "a number plate")
    case .account: Wording("số tài khoản", en: "an account number")
    case .insurance: Wording("số bảo hiểm", en: "an insurance number")
    case .tax: Wording("mã số thuế", en: "a tax code")
    case .coordinates: Wording("tọa độ", en: "coordinates")
    case .lookup: Wording("mã tra cứu hồ sơ", en: "the code of somebody's matter")
    case .unknown: Wording("chữ có thể là tên người", en: "words that may be a name")
    }
  }
}

/// What is done about a text: the worst of its findings.
public enum PersonalVerdict: String, Sendable, Comparable {
  case pass, ask, stop

  private var rank: Int {
    switch self {
    case .pass: 0
    case .ask: 1
    case .stop: 2
    }
  }

  public static func < (a: PersonalVerdict, b: PersonalVerdict) -> Bool { a.rank < b.rank }
}

/// A stretch that may tell about a person.
public struct PersonalFinding: Sendable, Hashable {
  public let kind: PersonalKind
  /// Bytes of the text as it was given.
  public let range: Range<Int>
  public let verdict: PersonalVerdict

  func moved(by offset: Int) -> PersonalFinding {
    offset == 0
      ? self
      : PersonalFinding(kind: kind, range: range.lowerBound + offset..<range.upperBound + offset, verdict: verdict)
  }
}
