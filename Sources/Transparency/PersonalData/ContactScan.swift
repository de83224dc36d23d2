/// Finds e-mail addresses and accounts of social networks in the tokens of a text.
struct ContactScan {
  private let tokens: [TextToken]
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []
  /// Stretches of bytes that are no whole tokens.
  private(set) var stretches: [(kind: PersonalKind, range: Range<Int>)] = []

  private static let com: Term = "com"
  private static let youtube: Term = "youtube"
  private static let endings: [Term] = ["com", "me", "gg", "be", "net", "vn"]
  private static let channels: [Term] = ["c", "channel", "user"]

  init(_ tokens: TextTokens, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens.all
    self.bytes = bytes
  }

  mutating func run() {
    for i in bytes.indices where bytes[i] == UInt8(ascii: "@") { mark(i) }
    for i in tokens.indices {
      if tokens[i].classes.contains(.network) { network(i) }
      if tokens[i].classes.contains(.mailHost) { mailHost(i) }
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x25, 0x2B, 0x2D: true
    default: byte >= 0x80
    }
  }

  /// `a@b.vn`, also with a space beside the mark; `@name` is an account.
  private mutating func mark(_ at: Int) {
    var start = at
    if start > 1, bytes[start - 1] == 0x20, Self.isLocal(bytes[start - 2]) { start -= 1 }
    let localEnd = start
    while start > 0, Self.isLocal(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    if end + 1 < bytes.count, bytes[end] == 0x20, Self.isLocal(bytes[end + 1]) { end += 1 }
    let domain = end
    while end < bytes.count, Self.isLocal(bytes[end]) { end += 1 }
    let hasDot = bytes[domain..<end].dropLast().dropFirst().contains(UInt8(ascii: "."))
    if localEnd > start, hasDot { return stretches.append((.email, start..<end)) }
    if end - domain >= 3, domain == at + 1, at == 0 || !Self.isLocal(bytes[at - 1]) {
      stretches.append((.link, at..<end))
    }
  }

  /// What stands before a token.
  private func between(_ i: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[Int(tokens[i - 1].end)..<Int(tokens[i].start)]
  }

  /// `gmail.com` that no mark stands before: `(at) gmail.com`, `a.gmail.com`.
  private mutating func mailHost(_ i: Int) {
    guard i + 1 < tokens.count, tokens[i + 1].matches(Self.com), tokens[i + 1].gap.kinds.isSubset(of: [.dot, .space]),
      tokens[i + 1].gap.kinds.contains(.dot), i > 0
    else { return }
    let isMarked = between(i).contains(UInt8(ascii: "@"))
    // `a @ gmail . com` has no dot right behind the mark's word.
    if !isMarked || tokens[i + 1].gap.count > 1 { found.append((.email, i - 1..<i + 2)) }
  }

  /// `facebook.com/name`, `zalo.me/…`, `t.me/…`, `Facebook: name`.
  private mutating func network(_ i: Int) {
    guard i + 1 < tokens.count else { return }
    let gap = tokens[i + 1].gap
    if gap == Gap(kinds: .dot, count: 1), tokens[i + 1].matches(Self.endings), i + 2 < tokens.count {
      guard tokens[i + 2].gap.kinds.contains(.slash), tokens[i + 2].gap.kinds.isDisjoint(with: [.space, .newline])
      else { return }
      let isVideo =
        tokens[i].matches(Self.youtube) && !tokens[i + 2].matches(Self.channels)
        && !between(i + 2).contains(UInt8(ascii: "@"))
      if !isVideo { found.append((.link, i..<i + 3)) }
      return
    }
    let isLabelled = gap.kinds.contains(.colon) && gap.kinds.isSubset(of: [.colon, .space]) && tokens[i].length > 1
    if isLabelled, !tokens[i + 1].isDigits { found.append((.link, i..<i + 2)) }
  }
}
