import Glibc

/// Looks for a few bytes in many by the C library, which is faster than any loop.
enum ByteSearch {
  /// Where the first occurrence of some words begins, which are not empty.
  static func first(_ words: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { all -> Int? in
      guard let base = all.baseAddress else { return nil }
      let last = all.count - words.utf8CodeUnitCount
      var at = 0
      while at <= last, let hit = memchr(base + at, Int32(words.utf8Start[0]), last - at + 1) {
        at = UnsafeRawPointer(hit) - base
        if memcmp(hit, words.utf8Start, words.utf8CodeUnitCount) == 0 { return bytes.startIndex + at }
        at += 1
      }
      return nil
    }
  }
}
