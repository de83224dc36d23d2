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

/// Hashes of cells.
public enum CellHash {
  /// The offset basis of FNV-1a, 64 bits.
  public static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// For tables in memory alone: eight bytes at a time.
  public static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(text)
    var hash = seed ^ UInt64(bytes.count)
    var at = 0
    while at + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[at...] { rest = rest << 8 | UInt64(byte) }
    return mixed(hash ^ rest)
  }

  /// A product carries to the high bits alone; the shift brings them down.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// FNV-1a from `seed` on, byte by byte: for what is kept in files, so that it must never change.
  public static func adding(_ text: UnsafeBufferPointer<UInt8>, to hash: UInt64) -> UInt64 {
    var hash = hash
    for byte in text { hash = adding(byte, to: hash) }
    return hash
  }

  /// The same of one byte.
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
