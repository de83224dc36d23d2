import Diagnostics

/// Reads the directory at the end of a zip archive (PKWARE APPNOTE 6.3.10, 4.3.12–4.3.16), with its form for large ones.
struct ZipDirectory {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A workbook has a few dozen parts, with pictures some hundreds.
  static let mostEntries = 10_000

  /// The parts by name in lower case.
  func entries() throws(WorkbookFault) -> [String: ZipEntry] {
    let end = try end()
    guard end.count <= Self.mostEntries else { throw .unsafe(ZipWords.tooMany) }
    var entries: [String: ZipEntry] = [:]
    var spans: [Range<Int>] = []
    var position = end.offset
    for _ in 0..<end.count {
      let record = try ZipRecord(bytes, at: position)
      position = record.end
      guard position <= end.position else { throw .damaged(ZipWords.directory) }
      let local = try local(record, before: end.offset)
      spans.append(local)
      guard !record.name.hasSuffix("/") else { continue }
      let entry = ZipEntry(
        name: record.name, isDeflated: record.method == 8, data: local.upperBound - record.stored..<local.upperBound,
        size: record.size, checksum: record.checksum)
      guard entries.updateValue(entry, forKey: record.name.lowercased()) == nil else { throw .unsafe(ZipWords.twice) }
    }
    try refuseOverlaps(spans)
    return entries
  }

  /// Where the directory is: its offset, the number of its records, and where the record that says so begins.
  private func end() throws(WorkbookFault) -> (offset: Int, count: Int, position: Int) {
    let earliest = max(0, bytes.count - 22 - 0xFFFF)
    var position = bytes.count - 22
    while position >= earliest, !isEnd(position) { position -= 1 }
    guard position >= earliest, position >= 0 else { throw .cutOff }
    let (count, offset) = (bytes.number(position + 10, 2), bytes.number(position + 16, 4))
    if count != 0xFFFF, offset != 0xFFFF_FFFF {
      guard offset <= position else { throw .damaged(ZipWords.directory) }
      return (offset, count, position)
    }
    return try largeEnd(before: position)
  }

  private func isEnd(_ position: Int) -> Bool {
    bytes.number(position, 4) == 0x0605_4B50 && position + 22 + bytes.number(position + 20, 2) == bytes.count
  }

  private func largeEnd(before position: Int) throws(WorkbookFault) -> (offset: Int, count: Int, position: Int) {
    guard position >= 20, bytes.number(position - 20, 4) == 0x0706_4B50 else { throw .damaged(ZipWords.directory) }
    let record = bytes.number(position - 12, 8)
    guard record >= 0, record <= position - 76, bytes.number(record, 4) == 0x0606_4B50 else {
      throw .damaged(ZipWords.directory)
    }
    let (count, offset) = (bytes.number(record + 32, 8), bytes.number(record + 48, 8))
    guard offset >= 0, offset <= record, count >= 0 else { throw .damaged(ZipWords.directory) }
    return (offset, count, record)
  }

  /// Where the local header and the bytes of a part lie.
  private func local(_ record: ZipRecord, before directory: Int) throws(WorkbookFault) -> Range<Int> {
    let start = record.local
    guard start >= 0, start <= directory - 30, bytes.number(start, 4) == 0x0403_4B50 else {
      throw .damaged(ZipWords.directory)
    }
    let nameEnd = start + 30 + bytes.number(start + 26, 2)
    let data = nameEnd + bytes.number(start + 28, 2)
    guard data <= directory, record.stored >= 0, record.stored <= directory - data else {
      throw .damaged(ZipWords.directory)
    }
    guard bytes[(start + 30)..<nameEnd].elementsEqual(record.rawName) else { throw .unsafe(ZipWords.twoNames) }
    return start..<(data + record.stored)
  }

  private func refuseOverlaps(_ spans: [Range<Int>]) throws(WorkbookFault) {
    let sorted = spans.sorted { $0.lowerBound < $1.lowerBound }
    for (before, after) in zip(sorted, sorted.dropFirst()) where before.upperBound > after.lowerBound {
      throw .unsafe(ZipWords.overlap)
    }
  }
}

extension [UInt8] {
  /// The unsigned number of `width` bytes, least first; the place must lie inside. Numbers past `Int.max` come out negative.
  func number(_ position: Int, _ width: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(self[position + index]) << UInt64(8 * index) }
    return Int(truncatingIfNeeded: value)
  }
}
