import Formats
import Records
import Tables

/// The identifiers of case rows (Mã vụ việc), which must be unique over all tables.
struct CaseIdentifiers {
  private let records: CaseRecords

  init(_ records: CaseRecords) { self.records = records }

  /// Rows whose identifier stands in an earlier row, with that row; both as indexes into the records' rows.
  func duplicates() -> [(row: Int, first: Int)] {
    var slots = [Int32](repeating: -1, count: max(64, (records.rows.count * 2).nextPowerOfTwo))
    var hashes = [UInt64](repeating: 0, count: records.rows.count)
    var found: [(row: Int, first: Int)] = []
    records.forEachIdentifier { index, id in
      hashes[index] = LookAlike.key(id)?.withUnsafeBufferPointer(CellHash.of) ?? CellHash.of(id)
    }
    for index in records.rows.indices {
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
    records.withIdentifier(of: a) { first in
      records.withIdentifier(of: b) { second in
        first.elementsEqual(second)
          || (LookAlike.key(first) ?? Array(first)) == (LookAlike.key(second) ?? Array(second))
      }
    }
  }
}

extension CaseRecords {
  /// Calls `body` with the bytes of a row's identifier.
  func withIdentifier<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let row = rows[index]
    let column = headers[Int(row.table)][.id] ?? 0
    return tables[Int(row.table)].withCells { body($0[Int(row.row), column]) }
  }

  /// Calls `body` for all rows with the bytes of the identifier of each. Rows stand table by table.
  func forEachIdentifier(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    while start < rows.count {
      let number = rows[start].table
      let end = rows[start...].firstIndex { $0.table != number } ?? rows.count
      let column = headers[Int(number)][.id] ?? 0
      tables[Int(number)].withCells { cells in
        for index in start..<end { body(index, cells[Int(rows[index].row), column]) }
      }
      start = end
    }
  }

  /// Calls `body` for some rows, in their order, with the bytes of the identifier and the fingerprint of each.
  func forEach(_ indexes: [Int], _ body: (Int, UnsafeBufferPointer<UInt8>, UInt64) -> Void) {
    for run in indexes.split(whereTable: { rows[$0].table }) {
      guard let first = run.first else { continue }
      let number = Int(rows[first].table)
      let (column, header) = (headers[number][.id] ?? 0, tables[number].header)
      // The number of a row says nothing of it, and changes as rows are sorted.
      let columns = header.indices.filter { !TableHeading.isNumbering(header[$0]) }
      tables[number].withCells { cells in
        for index in run {
          let row = Int(rows[index].row)
          body(index, cells[row, column], Self.fingerprint(cells, row, columns))
        }
      }
    }
  }

  /// FNV-1a over the cells of a row. It lies beside the raw rows and is never published.
  private static func fingerprint(_ cells: TableCells, _ row: Int, _ columns: [Int]) -> UInt64 {
    columns.reduce(CellHash.seed) { hash, column in
      CellHash.adding(0x1F, to: CellHash.adding(cells[row, column], to: hash))
    }
  }
}

extension [Int] {
  /// Runs of neighbours in the same table.
  fileprivate func split(whereTable table: (Int) -> UInt16) -> [ArraySlice<Int>] {
    var runs: [ArraySlice<Int>] = []
    var start = 0
    for position in indices where position + 1 == count || table(self[position]) != table(self[position + 1]) {
      runs.append(self[start...position])
      start = position + 1
    }
    return runs
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
