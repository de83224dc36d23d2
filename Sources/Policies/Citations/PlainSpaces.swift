/// A text with its no-break spaces as plain ones, so that a name may hold either.
struct PlainSpaces {
  let bytes: [UInt8]
  /// Where in `bytes` the spaces stand that are two bytes in the original, in order.
  private let shortened: [Int]

  private static let lead: UInt8 = 0xC2

  /// Nil for a text without no-break spaces (U+00A0).
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(Self.lead) else { return nil }
    var bytes: [UInt8] = []
    var shortened: [Int] = []
    bytes.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at] == Self.lead, at + 1 < text.count, text[at + 1] == 0xA0 {
        shortened.append(bytes.count)
        bytes.append(0x20)
        at += 2
      } else {
        bytes.append(text[at])
        at += 1
      }
    }
    guard !shortened.isEmpty else { return nil }
    (self.bytes, self.shortened) = (bytes, shortened)
  }

  func original(_ range: Range<Int>) -> Range<Int> { original(range.lowerBound)..<original(range.upperBound) }

  private func original(_ index: Int) -> Int {
    var (low, high) = (0, shortened.count)
    while low < high {
      let middle = (low + high) / 2
      if shortened[middle] < index { low = middle + 1 } else { high = middle }
    }
    return index + low
  }
}
