import Formats

/// A short sketch of the words of a clause: enough to tell whether other words are those of the same clause, edited, and
/// nothing that the words could be read from. The smallest hashes of its pairs of neighbouring words, folded and without
/// numbers, so that a clause is known again under another number (bottom-k sketch: Broder, "On the resemblance and
/// containment of documents", 1997).
public struct ClauseFingerprint: Sendable, Hashable {
  /// Rising, each below 2^24.
  private let hashes: [UInt32]

  /// Longer texts keep so many; the resemblance is then an estimate.
  private static let most = 32
  /// Bits of a hash: four letters of the written form.
  private static let bits: UInt64 = 24

  /// Nil for fewer than two pairs of words, of which nothing can be said.
  public init?(_ text: String) {
    let words = Array(VietnameseText.folded(text).utf8).split { !Self.isLetter($0) }.filter { $0.count > 1 }
    let pairs = Set(zip(words, words.dropFirst()).map { Self.hash($0, $1) })
    guard pairs.count > 1 else { return nil }
    hashes = Array(pairs.sorted().prefix(Self.most))
  }

  /// Folded letters of other scripts stay as they are.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }

  /// FNV-1a, the upper bits mixed into those that are kept.
  private static func hash(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in a { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0x20) &* 0x100_0000_01B3
    for byte in b { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 31
    return UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }

  /// What share of the pairs of words of both is common to both, 0 to 1 (Jaccard).
  public func resemblance(to other: ClauseFingerprint) -> Double {
    var (a, b) = (hashes[...], other.hashes[...])
    var (common, all) = (0, 0)
    // Beyond the last hash of a full sketch nothing is known.
    while all < Self.most, !a.isEmpty || !b.isEmpty {
      let (first, second) = (a.first ?? .max, b.first ?? .max)
      if first == second { common += 1 }
      if first <= second { a.removeFirst() }
      if second <= first { b.removeFirst() }
      all += 1
    }
    return Double(common) / Double(max(all, 1))
  }

  /// Long enough that edited words would still have some pair in common.
  public var isTelling: Bool { hashes.count >= 16 }
}

extension ClauseFingerprint {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// As the history keeps it: four letters a hash (base64url, RFC 4648, 5).
  public var text: String {
    String(
      decoding: hashes.flatMap { hash in
        [18, 12, 6, 0].map { Self.letters[Int(hash >> UInt32($0)) & 63] }
      }, as: UTF8.self)
  }

  /// Nil for what `text` cannot have given.
  public init?(written: String) {
    let digits = written.utf8.map { Self.letters.firstIndex(of: $0) }
    guard !digits.isEmpty, digits.count % 4 == 0, digits.count <= 4 * Self.most else { return nil }
    var hashes: [UInt32] = []
    for start in stride(from: 0, to: digits.count, by: 4) {
      var hash: UInt32 = 0
      for digit in digits[start..<start + 4] {
        guard let digit else { return nil }
        hash = hash << 6 | UInt32(digit)
      }
      guard hashes.last.map({ $0 < hash }) ?? true else { return nil }
      hashes.append(hash)
    }
    self.hashes = hashes
  }
}
