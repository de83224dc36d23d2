import Glibc

/// Distinct texts, numbered in the order in which they came.
public struct CellTexts: Sendable {
  private var slots: [Int32]
  private var entries: [Entry] = []
  /// The texts one behind the other.
  private var texts: [UInt8] = []

  private struct Entry: Sendable {
    let hash: UInt64
    let offset: Int
    let length: Int
  }

  init() { slots = [Int32](repeating: -1, count: 64) }

  /// The number of a text; nil for one that has not come yet.
  public func index(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = CellHash.of(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, isEqual(entries[index], text) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives the next number to a text that has none yet.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let hash = CellHash.of(text)
    slots[freeSlot(hash)] = Int32(entries.count)
    entries.append(Entry(hash: hash, offset: texts.count, length: text.count))
    texts.append(contentsOf: text)
    if entries.count * 2 > slots.count { grow() }
  }

  private func freeSlot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isEqual(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.length == text.count else { return false }
    return texts.withUnsafeBufferPointer { all in
      guard let kept = all.baseAddress, let text = text.baseAddress else { return true }
      return memcmp(kept + entry.offset, text, entry.length) == 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[freeSlot(entry.hash)] = Int32(index) }
  }
}
