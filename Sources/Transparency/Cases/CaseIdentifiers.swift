import Formats

/// The identifiers of case rows (Mã vụ việc), which must be unique over all tables.
struct CaseIdentifiers {
  private let records: CaseRecords

  init(_ records: CaseRecords) { self.records = records }

  /// Rows whose identifier stands in an earlier row, with that row; both as indexes into the records' rows.
  func duplicates() -> [(row: Int, first: Int)] {
    var slots = [Int32](repeating: -1, count: max(64, (records.rows.count * 2).nextPowerOfTwo))
    var hashes = [UInt64](repeating: 0, count: records.rows.count)
    var found: [(row: Int, first: Int)] = []
    for index in records.rows.indices {
      hashes[index] = records.withIdentifier(of: index) { CellHash.of($0) }
      var slot = Int(truncatingIfNeeded: hashes[index]) & (slots.count - 1)
      var first: Int?
      while first == nil, slots[slot] >= 0 {
        let other = Int(slots[slot])
        if hashes[other] == hashes[index], isEqual(other, index) { first = other }
        slot = (slot + 1) & (slots.count - 1)
      }
      if let first { found.append((index, first)) } else { slots[slot] = Int32(index) }
    }
    return found
  }

  private func isEqual(_ a: Int, _ b: Int) -> Bool {
    records.withIdentifier(of: a) { first in records.withIdentifier(of: b) { first.elementsEqual($0) } }
  }
}

extension CaseRecords {
  /// Calls `body` with the bytes of a row's identifier.
  func withIdentifier<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let row = rows[index]
    let column = headers[Int(row.table)][.id] ?? 0
    return tables[Int(row.table)].withCells { body($0[Int(row.row), column]) }
  }

  /// FNV-1a over the cells of a row. It lies beside the raw rows and is never published.
  func fingerprint(of index: Int) -> UInt64 {
    let row = rows[index]
    let table = tables[Int(row.table)]
    return table.withCells { cells in
      (0..<table.header.count).reduce(CellHash.seed) { hash, column in
        CellHash.adding(0x1F, to: CellHash.adding(cells[Int(row.row), column], to: hash))
      }
    }
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
