import Glibc

/// Characters that Vietnamese has no use for and that nobody sees, as texts from web pages and chats bring them into cells:
/// zero-width spaces and joiners (U+200B–U+200D), direction marks (U+200E, U+200F), U+2060, and U+FEFF within a text.
public enum InvisibleMarks {
  /// The same UTF-8 text without them.
  public static func removed(from text: [UInt8]) -> [UInt8] {
    let marks = text.withUnsafeBufferPointer { text in
      (places(of: 0xE2, in: text) + places(of: 0xEF, in: text)).sorted()
    }
    if marks.isEmpty { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var start = 0
    for mark in marks {
      kept += text[start..<mark]
      start = mark + 3
    }
    return kept + text[start...]
  }

  /// Where marks begin that have this first byte. Hardly anything else begins so, and the search leaps from one to the next.
  private static func places(of first: UInt8, in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = text.baseAddress else { return [] }
    var places: [Int] = []
    var start = 0
    while start < text.count, let hit = memchr(base + start, Int32(first), text.count - start) {
      let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      if isMark(text, place) { places.append(place) }
      start = place + 1
    }
    return places
  }

  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    guard i + 2 < text.count else { return false }
    switch (text[i], text[i + 1], text[i + 2]) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return true
    default: return false
    }
  }
}
