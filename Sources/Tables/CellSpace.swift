/// White space at the ends of a cell, no-break space among it.
enum CellSpace {
  /// The stretch of `start..<end` that is left without it.
  static func trimmed(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, Int) {
    var (low, high) = (start, end)
    while low < high {
      if isBlank(p[low]) { low += 1 } else if isNoBreakSpace(p, low, high) { low += 2 } else { break }
    }
    while low < high {
      if isBlank(p[high - 1]) { high -= 1 } else if isNoBreakSpace(p, high - 2, high) { high -= 2 } else { break }
    }
    return (low, high)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0D || byte == 0x09 || byte == 0x0A }

  private static func isNoBreakSpace(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    i >= 0 && i + 1 < end && p[i] == 0xC2 && p[i + 1] == 0xA0
  }
}
