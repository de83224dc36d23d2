/// Remembers what the distinct texts of a column mean, so that half a million cells are each read once per spelling.
public struct CellCache<Value: Sendable>: Sendable {
  private var slots: [Int32]
  private var entries: [Entry] = []

  private struct Entry: Sendable {
    let hash: UInt64
    let text: [UInt8]
    let value: Value
  }

  public init() { slots = [Int32](repeating: -1, count: 64) }

  /// The value of a text, computed at its first occurrence. `isNew` tells whether this was it.
  public mutating func value(
    _ text: UnsafeBufferPointer<UInt8>, or compute: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> (value: Value, isNew: Bool) {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, entries[index].text.elementsEqual(text) { return (entries[index].value, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = compute(text)
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, text: [UInt8](text), value: value))
    if entries.count * 2 > slots.count { grow() }
    return (value, true)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// FNV-1a, finished by a multiply-shift so that low bits are well mixed.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
