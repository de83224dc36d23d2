import Formats

/// What the content declares, so that texts may say it: names of places, bodies and documents, officials, contacts.
public struct PersonalNames: Sendable {
  var known = KnownNames.builtIn
  var contacts = DeclaredContacts()

  /// Only what is built in.
  public init() {}

  init(known: [String], officials: [String], contacts: [String]) {
    self.known = KnownNames(declared: known)
    self.contacts = DeclaredContacts(officials: officials, contacts: contacts)
  }
}

/// Officials and contacts that the content itself makes public.
struct DeclaredContacts: Sendable {
  private var officials: Set<String> = []
  private var contacts: Set<String> = []

  init() {}

  init(officials: [String], contacts: [String]) {
    self.officials = Set(officials.map { VietnameseText.folded($0) })
    self.contacts = Set(contacts.map(Self.key))
  }

  func contains(_ kind: PersonalKind, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch kind.group {
    case .identifiers, .lookups: return false
    case .contacts:
      if contacts.isEmpty { return false }
      let key = Self.key(String(decoding: bytes, as: UTF8.self))
      // A street and number out of a whole address.
      return contacts.contains(key) || kind == .address && contacts.contains { $0.contains(key) }
    case .names:
      if officials.isEmpty { return false }
      let name = VietnameseText.folded(String(decoding: bytes, as: UTF8.self))
      return officials.contains { name == $0 || name.hasSuffix(" \($0)") }
    }
  }

  /// Letters and digits alone: 0000.000.001 is 0000 000 001.
  private static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in VietnameseText.folded(text).unicodeScalars where isOfKey(scalar) { key.append(scalar) }
    return String(key)
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "@": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
