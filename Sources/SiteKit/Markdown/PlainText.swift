/// The text of a document without markup, as it grows.
struct PlainText {
  private(set) var bytes: [UInt8] = []

  /// Takes away the line ends after the last block.
  mutating func finish() {
    while bytes.last == 0x0A { bytes.removeLast() }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// What follows stands on a line of its own.
  mutating func endLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  /// What follows stands after an empty line.
  mutating func endBlock() {
    guard !bytes.isEmpty else { return }
    endLine()
    if bytes.count < 2 || bytes[bytes.count - 2] != 0x0A { bytes.append(0x0A) }
  }

  /// `1. ` or `- `, set in by two spaces for each list around it (deep nesting is not followed further).
  mutating func openItem(number: Int?, depth: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * min(8, max(0, depth - 1))))
    bytes += (number.map { "\($0). " } ?? "- ").utf8
  }
}
