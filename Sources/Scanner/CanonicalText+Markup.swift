/// Markup that may stand within a name: `**Trần** **Thị Mận**`, `<b>Trần</b> Thị Mận`, `Trần<br>Thị Mận`.
extension CanonicalText {
  /// Where markup ends that begins at `i`, and whether it parts words.
  static func markup(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> (end: Int, isBreak: Bool)? {
    switch p[i] {
    case UInt8(ascii: "*"): isEmphasis(p, i) ? (i + 1, false) : nil
    case UInt8(ascii: "<"): tag(p, i)
    default: nil
    }
  }

  /// A star that touches a word; not the point of a list, nor between the groups of a number.
  private static func isEmphasis(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let before = i > 0 ? p[i - 1] : 0x20
    let behind = i + 1 < p.count ? p[i + 1] : 0x20
    return !isDigit(before) && !isDigit(behind) && (before > 0x20 || behind > 0x20)
  }

  /// A tag of letters alone: what has attributes may hold more than markup.
  private static func tag(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> (end: Int, isBreak: Bool)? {
    var k = i + 1
    if k < p.count, p[k] == UInt8(ascii: "/") { k += 1 }
    let start = k
    while k < p.count, k - start < 8, (p[k] | 0x20) &- UInt8(ascii: "a") < 26 { k += 1 }
    guard k > start else { return nil }
    let isBreak = !inline.contains(p[start..<k].reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
    while k < p.count, p[k] == 0x20 || p[k] == UInt8(ascii: "/") { k += 1 }
    return k < p.count && p[k] == UInt8(ascii: ">") ? (k + 1, isBreak) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Those that do not part words.
  private static let inline: Set<UInt64> = Set(
    ["b", "i", "u", "s", "em", "strong", "span", "mark", "small", "del", "ins", "font", "a"].map {
      $0.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    })
}
