/// Finds e-mail addresses, accounts of social networks and, where no way to an office is told, links to places on a map in
/// the tokens of a text.
struct ContactScan {
  private let tokens: [TextToken]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let place: TextPlace
  /// Whether an @ or the colon of a link may be in the text.
  private let hasMarks: Bool
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []
  /// Stretches of bytes that are no whole tokens.
  private(set) var stretches: [(kind: PersonalKind, range: Range<Int>)] = []

  private static let com: Term = "com"
  private static let youtube: Term = "youtube"
  private static let endings: [Term] = ["com", "me", "gg", "be", "net", "vn"]
  private static let channels: [Term] = ["c", "channel", "user"]
  /// How the mark of an address is said: `(at)`, `a còng`.
  private static let at: Term = "at"
  private static let saidMarks: [Term] = ["còng", "acòng"]
  /// How its full stop is said: `[dot]`, `chấm`.
  private static let saidDots: [Term] = ["dot", "chấm"]
  private static let goo: Term = "goo"
  private static let gl: Term = "gl"
  private static let mapHosts: [Term] = ["goo", "google", "apple"]
  private static let maps: Term = "maps"

  /// Words of networks or of hosts of mail are in the text.
  private let isOfNetworks: Bool

  init(_ tokens: TextTokens, _ bytes: UnsafeBufferPointer<UInt8>, _ place: TextPlace, hasMarks: Bool) {
    self.tokens = tokens.all
    isOfNetworks = !tokens.seen.isDisjoint(with: [.network, .mailHost])
    self.bytes = bytes
    self.place = place
    self.hasMarks = hasMarks
  }

  mutating func run() {
    if hasMarks {
      for i in bytes.indices where bytes[i] == UInt8(ascii: "@") { mark(i) }
    }
    for i in tokens.indices {
      if isOfNetworks {
        if tokens[i].classes.contains(.network) { network(i) }
        if tokens[i].classes.contains(.mailHost) { mailHost(i) }
      }
      if tokens[i].length == 2, tokens[i].matches(Self.at) { saidMark(i) }
      if hasMarks, place == .cases || place == .news, tokens[i].matches(Self.mapHosts) { mapLink(i) }
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
    if start > 1, Self.isSpacing(bytes[start - 1]), Self.isLocal(bytes[start - 2]) { start -= 1 }
    let localEnd = start
    while start > 0, Self.isLocal(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    if end + 1 < bytes.count, Self.isSpacing(bytes[end]), Self.isLocal(bytes[end + 1]) { end += 1 }
    let domain = end
    while end < bytes.count, Self.isLocal(bytes[end]) { end += 1 }
    let hasDot = bytes[domain..<end].dropLast().dropFirst().contains(UInt8(ascii: "."))
    let isWritten =
      hasDot ? bytes[start..<end].contains(where: Self.isLetter) : isHostAlone(start..<localEnd, domain..<end)
    if localEnd > start, isWritten || hasComma(domain, end) { return stretches.append((.email, start..<end)) }
    if end - domain >= 3, domain == at + 1, at == 0 || !Self.isLocal(bytes[at - 1]) {
      stretches.append((.link, at..<end))
    }
  }

  /// A space beside the mark, or a bracket around it.
  private static func isSpacing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x29, 0x5B, 0x5D: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// `lan.vu@gmailcom`, `lan.vu@xa`, of which the full stop was left out: both parts begin with a plain letter and nothing
  /// parts them. Not `20k@kg`, `8h@hội trường`.
  private func isHostAlone(_ local: Range<Int>, _ domain: Range<Int>) -> Bool {
    guard local.count > 2, domain.count > 1, domain.lowerBound == local.upperBound + 1 else { return false }
    return Self.isLetter(bytes[local.lowerBound]) && bytes[domain].allSatisfy { $0 < 0x80 }
      && bytes[local].allSatisfy { $0 < 0x80 } && Self.isLetter(bytes[domain.lowerBound])
  }

  /// `lan@vnn,vn`
  private func hasComma(_ domain: Int, _ end: Int) -> Bool {
    end > domain && end + 2 < bytes.count && bytes[end] == UInt8(ascii: ",")
      && ["com", "vn", "net"].contains { bytes[(end + 1)...].starts(with: $0.utf8) }
  }

  /// What stands before a token.
  private func between(_ i: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[Int(tokens[i - 1].end)..<Int(tokens[i].start)]
  }

  /// `gmail.com` that no mark stands before: `(at) gmail.com`, `a.gmail.com`; also `@gmail`, `@outlook,com` and
  /// `a còng gmail chấm com`, of which `mark` sees nothing.
  private mutating func mailHost(_ i: Int) {
    if i + 1 < tokens.count, tokens[i + 1].gap.isPlain, isHandle(i + 1) { return found.append((.email, i..<i + 3)) }
    // Gmail: lan1988
    if i + 1 < tokens.count, !tokens[i + 1].isDigits,
      tokens[i + 1].gap.kinds == .colon || tokens[i + 1].gap.kinds == [.colon, .space]
    {
      return found.append((.email, i..<i + 2))
    }
    guard i > 0 else { return }
    // lan1988 (gmail)
    if tokens[i].gap.kinds.contains(.parenthesis), tokens[i].gap.count <= 2, i > 1, tokens[i - 1].isDigits,
      tokens[i - 1].gap.isJoined
    {
      return found.append((.email, i - 2..<i + 1))
    }
    let isMarked = hasMarks && between(i).contains(UInt8(ascii: "@"))
    let end = hostEnd(i)
    let isSaid = tokens[i].gap.count <= 2 && (tokens[i - 1].matches(Self.saidMarks) || tokens[i - 1].matches(Self.at))
    // `a @ gmail . com` has no dot right behind the mark's word.
    if isMarked ? end == i + 1 || tokens[i + 1].gap != Gap(kinds: .dot, count: 1) : end > i + 1 || isSaid {
      found.append((.email, i - 1..<end))
    }
  }

  /// Behind `.com`, `,com`, `chấm com`.
  private func hostEnd(_ i: Int) -> Int {
    guard i + 1 < tokens.count else { return i + 1 }
    let gap = tokens[i + 1].gap
    if tokens[i + 1].matches(Self.com), gap.kinds.isSubset(of: [.dot, .comma, .space]), gap.count <= 3 {
      return i + 2
    }
    let isSaid = i + 2 < tokens.count && tokens[i + 1].matches(Self.saidDots) && tokens[i + 2].matches(Self.com)
    return isSaid ? i + 3 : i + 1
  }

  /// `hoa.le[at]xa.vn`, `hoa (at) xa dot vn`
  private mutating func saidMark(_ i: Int) {
    guard i > 0, i + 1 < tokens.count, !tokens[i + 1].classes.contains(.mailHost) else { return }
    let brackets: Gap.Kinds = [.stop, .parenthesis]
    let (before, behind) = (tokens[i].gap, tokens[i + 1].gap)
    if !before.kinds.isDisjoint(with: brackets), before.count <= 2, !behind.kinds.isDisjoint(with: brackets),
      behind.count <= 2
    {
      found.append((.email, i - 1..<i + 2))
    }
  }

  /// `goo.gl/maps/…`, `maps.app.goo.gl/…`, `google.com/maps/…`, `maps.google.com/…`: where somebody lives.
  private mutating func mapLink(_ i: Int) {
    guard i + 2 < tokens.count, tokens[i + 1].gap == Gap(kinds: .dot, count: 1) else { return }
    if tokens[i].matches(Self.goo) {
      if tokens[i + 1].matches(Self.gl), tokens[i + 2].gap.kinds == .slash { found.append((.link, i..<i + 3)) }
      return
    }
    if i > 0, tokens[i].gap == Gap(kinds: .dot, count: 1), tokens[i - 1].matches(Self.maps) {
      return found.append((.link, i - 1..<i + 2))
    }
    // google.com.vn/maps
    let isMap = (i + 2..<min(i + 4, tokens.count)).contains {
      tokens[$0].matches(Self.maps) && tokens[$0].gap.kinds == .slash
    }
    if isMap { found.append((.link, i..<i + 3)) }
  }

  /// A word in small letters with digits joined to it: `hoale1987`, `hoa.le_87`.
  private func isHandle(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, tokens[i].shape == .lower, !tokens[i].isMarked, tokens[i].length > 2 else {
      return false
    }
    let digits = tokens[i + 1]
    return digits.isDigits && digits.length > 1
      && (digits.gap.isJoined || digits.gap.count == 1 && digits.gap.kinds.isSubset(of: [.dot, .other]))
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
    // facebook hoale1987
    if gap.isPlain, tokens[i].length > 1, isHandle(i + 1) { return found.append((.link, i..<i + 3)) }
    guard hasMarks else { return }
    let isLabelled = gap.kinds.contains(.colon) && gap.kinds.isSubset(of: [.colon, .space]) && tokens[i].length > 1
    if isLabelled, !tokens[i + 1].isDigits { found.append((.link, i..<i + 2)) }
  }
}
