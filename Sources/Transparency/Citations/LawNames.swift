/// The laws of a library by name, as texts call them: “Luật Tiếp công dân”, “Bộ luật Dân sự”.
public struct LawNames: Sendable {
  private struct Name: Sendable {
    let text: String
    /// Bytes of the small and of the capital letters, equally many in Vietnamese: texts write “Luật tố cáo” as well.
    let small: [UInt8]
    let capital: [UInt8]
    var slugs: [String]
  }

  /// By the first word behind the kind, longest first.
  private var names: [UInt64: [Name]] = [:]

  var isEmpty: Bool { names.isEmpty }

  private static let kinds = ["Luật", "Bộ luật", "Pháp lệnh"]

  public init(_ policies: some Sequence<Policy>) {
    var all: [String: Name] = [:]
    for policy in policies {
      guard let kind = policy.kind, let name = Self.name(of: policy, kind) else { continue }
      let (small, capital) = (name.lowercased(), name.uppercased())
      guard small.utf8.count == capital.utf8.count else { continue }
      all[small, default: Name(text: name, small: Array(small.utf8), capital: Array(capital.utf8), slugs: [])].slugs
        .append(policy.slug)
    }
    for name in all.values {
      guard let kind = Self.kinds.first(where: { name.text.hasPrefix("\($0) ") }) else { continue }
      names[Self.hash(name.small[(kind.utf8.count + 1)...]), default: []].append(name)
    }
    for key in names.keys { names[key]?.sort { $0.small.count > $1.small.count } }
  }

  private static func name(of policy: Policy, _ kind: String) -> String? {
    guard kinds.contains(kind) else { return nil }
    let name = policy.title.hasPrefix(kind + " ") ? policy.title : "\(kind) \(policy.title)"
    return name.utf8.count <= 120 ? name : nil
  }

  /// FNV-1a of the first word, equal for small and capital letters: these differ in the second byte of a letter, or in one bit.
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text {
      if byte == 0x20 || byte == 0x0A { break }
      if byte & 0xC0 != 0x80 { hash = (hash ^ UInt64(byte < 0x80 ? byte | 0x20 : 0xC0)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  /// The laws whose name begins at an index with a capital letter, and where the name ends.
  func match(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (law: PolicyCitation.Document, end: Int)? {
    guard let kind = Self.kinds.first(where: { Self.end(of: $0.utf8, $0.utf8, text, start) != nil }),
      let named = names[Self.hash(text[min(start + kind.utf8.count + 1, text.count)...])]
    else { return nil }
    for name in named {
      guard let end = Self.end(of: name.small, name.capital, text, start) else { continue }
      if end < text.count, Self.goesOn(text, end) { continue }
      return (.law(name: name.text, slugs: name.slugs), end)
    }
    return nil
  }

  /// Where a name ends, its spaces being of any kind.
  private static func end(
    of small: some Sequence<UInt8>, _ capital: some Sequence<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int? {
    var at = start
    for (small, capital) in zip(small, capital) {
      guard at < text.count, text[at] == small || text[at] == capital || small == 0x20 && text[at] == 0x0A else {
        return nil
      }
      at += 1
    }
    return at
  }

  /// Inside a word, or in the old “Luật Khiếu nại, tố cáo”, which is another law than “Luật Khiếu nại”.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    let next = text[end]
    if next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next >= 0x80 && next != 0xC2 && next != 0xE2 { return true }
    return [", tố cáo", ", Tố cáo"].contains { text[end...].starts(with: $0.utf8) }
  }
}
