/// The laws of a library by name, as texts call them: “Luật Tiếp công dân”, “Bộ luật Dân sự”.
public struct LawNames: Sendable {
  private struct Name: Sendable {
    let bytes: [UInt8]
    let slug: String
    let year: Int?
  }

  /// By the first word behind the kind, longest first.
  private var names: [UInt64: [Name]] = [:]

  var isEmpty: Bool { names.isEmpty }

  private static let kinds = ["Luật", "Bộ luật", "Pháp lệnh"]

  /// Of two laws of one name neither is known by it.
  public init(_ policies: some Sequence<Policy>) {
    var all: [String: Name?] = [:]
    for policy in policies {
      guard let kind = policy.kind, let name = Self.name(of: policy, kind) else { continue }
      let law = Name(bytes: Array(name.utf8), slug: policy.slug, year: policy.issued?.year)
      all[name] = all[name] == nil ? .some(law) : .some(nil)
    }
    for case let name? in all.values {
      guard let kind = Self.kinds.first(where: { name.bytes.starts(with: "\($0) ".utf8) }) else { continue }
      names[Self.hash(name.bytes[(kind.utf8.count + 1)...]), default: []].append(name)
    }
    for key in names.keys { names[key]?.sort { $0.bytes.count > $1.bytes.count } }
  }

  private static func name(of policy: Policy, _ kind: String) -> String? {
    guard kinds.contains(kind) else { return nil }
    let name = policy.title.hasPrefix(kind + " ") ? policy.title : "\(kind) \(policy.title)"
    return name.utf8.count <= 120 ? name : nil
  }

  /// FNV-1a of the first word.
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text {
      if byte == 0x20 || byte == 0x0A { break }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The law whose name begins at an index, and where the name ends.
  func match(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (slug: String, end: Int)? {
    guard let kind = Self.kinds.first(where: { Self.end(of: Array("\($0) ".utf8), text, start) != nil }),
      let named = names[Self.hash(text[(start + kind.utf8.count + 1)...])]
    else { return nil }
    for name in named {
      guard let end = Self.end(of: name.bytes, text, start) else { continue }
      if end < text.count, Self.goesOn(text, end) { continue }
      if let year = name.year, let said = Self.year(text, end), said != year { return nil }
      return (name.slug, end)
    }
    return nil
  }

  /// Where a name ends, its spaces being of any kind.
  private static func end(of name: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    for byte in name {
      guard at < text.count else { return nil }
      if byte == 0x20, text[at] == 0x0A {
        at += 1
      } else if text[at] == byte {
        at += 1
      } else {
        return nil
      }
    }
    return at
  }

  /// Inside a word, or in the old “Luật Khiếu nại, tố cáo”, which is another law than “Luật Khiếu nại”.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    let next = text[end]
    if next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next >= 0x80 && next != 0xC2 && next != 0xE2 { return true }
    return text[end...].starts(with: ", tố cáo".utf8)
  }

  /// “năm 2013” behind a name.
  private static func year(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    let rest = text[end...]
    let word = " năm ".utf8
    guard rest.starts(with: word) else { return nil }
    let digits = rest.dropFirst(word.count).prefix { $0 &- 0x30 < 10 }
    return digits.count == 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}
