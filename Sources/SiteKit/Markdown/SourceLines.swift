import Glibc

/// The bytes of a text with the starts of its lines; offsets count from 0 in these bytes.
struct SourceLines {
  let bytes: [UInt8]
  /// Offset of the first byte of each line. A line ends with LF, CR LF or CR, as in CommonMark.
  let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    // Only a text with CR, which is rare, is looked at byte by byte.
    if Self.first(0x0D, in: bytes, from: 0) == nil {
      var at = 0
      while let end = Self.first(0x0A, in: bytes, from: at), end + 1 < bytes.count {
        at = end + 1
        starts.append(at)
      }
    } else {
      for index in bytes.indices.dropLast() where bytes[index] == 0x0A || bytes[index] == 0x0D {
        if bytes[index] == 0x0D, bytes[index + 1] == 0x0A { continue }
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// The first place of a byte from an offset on.
  private static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { all in
      guard start < all.count, let base = all.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), all.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  func contains(_ byte: UInt8) -> Bool { Self.first(byte, in: bytes, from: 0) != nil }

  var count: Int { starts.count }

  /// The line's bytes without its end, by number from 0.
  func range(_ line: Int) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The bytes of the line with its end.
  func whole(_ line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)
  }

  /// The number, from 0, of the line that holds an offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The place of a stretch, cut at the end of its first line; `base` is the index of the first byte.
  func place(_ range: Range<Int>, base: Int) -> BytePlace {
    let line = self.line(at: range.lowerBound)
    let end = min(range.upperBound, max(range.lowerBound + 1, self.range(line).upperBound))
    return BytePlace(
      line: line + 1, column: range.lowerBound - starts[line] + 1, length: max(1, end - range.lowerBound),
      offset: base + range.lowerBound)
  }

  /// Whether there is a character reference such as `&amp;` or `&#8238;`.
  var hasReferences: Bool {
    var at = 0
    while let start = Self.first(UInt8(ascii: "&"), in: bytes, from: at) {
      let isName: (UInt8) -> Bool = {
        $0 == UInt8(ascii: "#") || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 &- 0x30 < 10
      }
      at = bytes[(start + 1)...].firstIndex { !isName($0) } ?? bytes.count
      if at < bytes.count, at > start + 1, bytes[at] == UInt8(ascii: ";") { return true }
    }
    return false
  }

  /// The first occurrence of some bytes, kept side by side, in a stretch.
  func first(_ needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    let found = needle.withContiguousStorageIfAvailable { needle -> Int? in
      guard let wanted = needle.baseAddress, !needle.isEmpty else { return nil }
      return bytes.withUnsafeBytes { all in
        guard let base = all.baseAddress else { return nil }
        var at = range.lowerBound
        while at + needle.count <= range.upperBound {
          let width = range.upperBound - needle.count + 1 - at
          guard let hit = memchr(base + at, Int32(wanted[0]), width) else { return nil }
          at = UnsafeRawPointer(hit) - base
          if memcmp(hit, wanted, needle.count) == 0 { return at }
          at += 1
        }
        return nil
      }
    }
    return (found ?? nil).map { $0..<$0 + needle.count }
  }
}
