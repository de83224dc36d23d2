import Glibc

/// Leaves blank cells out of a sheet's XML before it is parsed. A sheet whose borders were drawn down to its last row has
/// twelve million of them and little else, and the parser needs a third of a microsecond for each.
struct BlankCells {
  /// Some were left out; cells that count from those before them would then be misplaced.
  private(set) var isUsed = false
  private var isOff: Bool
  private var kept: [UInt8] = []

  /// `isOff`: leaves everything in.
  init(isOff: Bool = false) { self.isOff = isOff }

  private static let opening = Array("<c r=\"".utf8)

  /// The same bytes without the blank cells that lie wholly in them; they stay until the next call.
  mutating func leftOut<Result>(
    of piece: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws(WorkbookFault) -> Result
  ) throws(WorkbookFault) -> Result {
    kept.removeAll(keepingCapacity: true)
    var (start, at) = (0, 0)
    while !isOff, let tag = Self.find(UInt8(ascii: "<"), piece, at) {
      at = tag + 1
      // Comments and CDATA may hold what looks like a cell; no spreadsheet program writes them.
      if at < piece.count, piece[at] == UInt8(ascii: "!") { isOff = true }
      guard piece[tag...].starts(with: Self.opening) else { continue }
      guard let end = Self.find(UInt8(ascii: ">"), piece, at) else { break }
      at = end + 1
      guard piece[end - 1] == UInt8(ascii: "/") else { continue }
      kept.append(contentsOf: piece[start..<tag])
      start = at
      isUsed = true
    }
    if start == 0 { return try body(piece) }
    kept.append(contentsOf: piece[start...])
    return try kept.withUnsafeBufferPointer { (kept) throws(WorkbookFault) in try body(UnsafeRawBufferPointer(kept)) }
  }

  private static func find(_ byte: UInt8, _ piece: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    guard start < piece.count, let base = piece.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), piece.count - start) else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
