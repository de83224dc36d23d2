/// Remembers what the distinct texts of a column mean, so that half a million cells are each read once per spelling.
struct CellCache<Value: Sendable>: Sendable {
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var values: [Value] = []
  /// The texts one behind the other.
  private var texts: [UInt8] = []

  private struct Entry: Sendable {
    let hash: UInt64
    let offset: Int
    let length: Int
  }

  init() { slots = [Int32](repeating: -1, count: 64) }

  /// The value of a text, computed at its first occurrence.
  mutating func value(
    _ text: UnsafeBufferPointer<UInt8>, or compute: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    let hash = CellHash.of(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, isEqual(entries[index], text) { return values[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = compute(text)
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, offset: texts.count, length: text.count))
    values.append(value)
    texts.append(contentsOf: text)
    if entries.count * 2 > slots.count { grow() }
    return value
  }

  private func isEqual(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.length == text.count else { return false }
    return texts.withUnsafeBufferPointer { all in (0..<text.count).allSatisfy { all[entry.offset + $0] == text[$0] } }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}

/// FNV-1a of bytes, finished by a shift so that low bits are well mixed.
enum CellHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let hash = adding(text, to: seed)
    return hash ^ (hash >> 29)
  }

  static func adding(_ text: UnsafeBufferPointer<UInt8>, to hash: UInt64) -> UInt64 {
    var hash = hash
    for byte in text { hash = adding(byte, to: hash) }
    return hash
  }

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
