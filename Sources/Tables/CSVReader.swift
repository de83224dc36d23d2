public import Diagnostics
public import Formats
import Glibc
import Parallel

/// Reads a CSV file (RFC 4180 with the variants Excel writes): UTF-8 with or without byte order mark, UTF-16 with one;
/// `,` `;` or tab, told from the header, or any that a first line `sep=;` names; CRLF, LF or CR; quoted line breaks. Refused
/// with the cell: an unterminated or misplaced quotation mark, a row longer than the header, rows above the headings, text
/// in a legacy Vietnamese encoding.
public struct CSVReader: Sendable {
  private let file: SourceFile
  private var bytes: [UInt8]
  private var spans: [Table.Span] = []
  private var rowCount = 0
  /// Rows without any text since the last that has some. They count when another follows; at the end of a file they are none.
  private var blankRows = 0
  /// The first cell without a heading, of each row that has one.
  private var surplus: [(row: Int, column: Int)] = []
  /// One of several readers of the same bytes, none of which may change them.
  private var isOneOfMany = false

  /// `isHeading` tells a heading that is known; rows above such headings are told as such.
  public static func read(_ file: SourceFile, isHeading: ((String) -> Bool)? = nil)
    throws(Refusal) -> Table
  {
    let decoded = try TableEncoding.utf8(file)
    var reader = CSVReader(
      file: file, bytes: CSVLines.withLineFeeds(InvisibleMarks.removed(from: decoded)))
    return try reader.table(isHeading)
  }

  private init(file: SourceFile, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  private mutating func table(_ isHeading: ((String) -> Bool)?) throws(Refusal) -> Table {
    let told = CSVLines.separatorLine(bytes)
    let separator = told?.separator ?? CSVLines.separator(of: bytes[...])
    let record = try headerRecord(separator, from: told?.length ?? 0)
    if let isHeading, !(record?.cells ?? []).contains(where: isHeading),
      let row = CSVLines.rowOfHeadings(bytes, isHeading)
    {
      throw Refusal(Report([rowsAbove(row)]))
    }
    guard let (header, start) = record else { throw Refusal(Report([emptyFile()])) }
    if !readTogether(from: start, separator: separator, columns: header.count) {
      // A header without a line end has moved past it all the same.
      try records(min(start, bytes.count)..<bytes.count, separator: separator, columns: header.count)
    }
    if let first = surplus.first { throw Refusal(Report([tooLong(first, columns: header.count)])) }
    return Table(
      file: file, header: header, rowCount: rowCount, buffer: bytes, spans: spans)
  }

  private mutating func headerRecord(_ separator: UInt8, from start: Int) throws(Refusal)
    -> (cells: [String], end: Int)?
  {
    var position = start
    var cells: [String] = []
    var ended = false
    while !ended, position < bytes.count {
      let span = try field(&position, separator, row: -1, column: cells.count, ended: &ended)
      if cells.count >= Table.mostColumns, span.length > 0 {
        throw Refusal(Report([Table.tooWide(at: file.location)]))
      }
      cells.append(
        VietnameseSpace.collapsed(String(decoding: bytes[Self.range(span)], as: UTF8.self)))
    }
    while cells.last == "" { cells.removeLast() }
    return cells.isEmpty ? nil : (cells, position)
  }

  /// Reads the records that begin in a stretch, and says where the last of them ends.
  @discardableResult
  private mutating func records(_ stretch: Range<Int>, separator: UInt8, columns: Int) throws(Refusal) -> Int {
    var position = stretch.lowerBound
    spans.reserveCapacity(stretch.count / 10)
    while position < stretch.upperBound {
      let first = spans.count
      var (column, isBlank, ended) = (0, true, false)
      while !ended {
        let row = rowCount + blankRows
        let span = try field(&position, separator, row: row, column: column, ended: &ended)
        if span.length > 0 { isBlank = false }
        if span.length > CellText.longest { throw Refusal(Report([cellTooLong(row: row, column: column)])) }
        if column < columns {
          spans.append(span)
        } else if span.length > 0, surplus.last?.row != row {
          surplus.append((row, column))
        }
        column += 1
      }
      if isBlank {
        spans.removeLast(spans.count - first)
        blankRows += 1
        continue
      }
      while column < columns {
        spans.append(Table.Span(offset: 0, length: 0))
        column += 1
      }
      try countBlankRows(before: first, columns: columns)
      rowCount += 1
    }
    return position
  }

  /// Puts rows without text before the spans of the row that begins at `first`.
  private mutating func countBlankRows(before first: Int, columns: Int) throws(Refusal) {
    if rowCount + blankRows >= Table.mostRows { throw Refusal(Report([tooManyRows()])) }
    if blankRows == 0 { return }
    spans.insert(contentsOf: repeatElement(Table.Span(offset: 0, length: 0), count: blankRows * columns), at: first)
    (rowCount, blankRows) = (rowCount + blankRows, 0)
  }

  /// Reads the records of a long file on all cores; false when they are to be read one after the other instead: because
  /// the file is short, doubled quotation marks are to be undone, something is wrong that wants its place told, or the
  /// guess about where records begin was wrong, as each stretch must end where the next begins.
  private mutating func readTogether(from start: Int, separator: UInt8, columns: Int) -> Bool {
    guard let starts = CSVLines.recordStarts(bytes, from: start) else { return false }
    var reader = self
    reader.isOneOfMany = true
    let parts = ChunkedMap.run(starts.count) { [reader] chunk -> (reader: CSVReader, end: Int)? in
      var reader = reader
      let end = chunk.upperBound < starts.count ? starts[chunk.upperBound] : reader.bytes.count
      let reached = try? reader.records(starts[chunk.lowerBound]..<end, separator: separator, columns: columns)
      return reached.map { (reader, $0) }
    }
    for (part, next) in zip(parts, starts.dropFirst()) where part?.end != next { return false }
    let readers = parts.compactMap { $0?.reader }
    guard readers.count == parts.count, readers.reduce(0, { $0 + $1.rowCount + $1.blankRows }) <= Table.mostRows else {
      return false
    }
    var stretches: [[Table.Span]] = []
    for reader in readers {
      if reader.rowCount > 0 {
        stretches.append([Table.Span](repeating: Table.Span(offset: 0, length: 0), count: blankRows * columns))
        (rowCount, blankRows) = (rowCount + blankRows, 0)
        stretches.append(reader.spans)
      }
      for cell in reader.surplus { surplus.append((rowCount + cell.row, cell.column)) }
      rowCount += reader.rowCount
      blankRows += reader.blankRows
    }
    spans = ChunkedMap.joined(stretches)
    return true
  }

  /// One field starting at `position`, which moves past it and its separator or line end.
  private mutating func field(
    _ position: inout Int, _ separator: UInt8, row: Int, column: Int, ended: inout Bool
  ) throws(Refusal) -> Table.Span {
    guard position < bytes.count else {
      ended = true
      return Table.Span(offset: 0, length: 0)
    }
    if bytes[position] == UInt8(ascii: "\"") {
      return try quotedField(&position, separator, row: row, column: column, ended: &ended)
    }
    let start = position
    let (end, low, high) = bytes.withUnsafeBufferPointer { p -> (Int, Int, Int) in
      var end = start
      while end < p.count, p[end] != separator, p[end] != 0x0A { end += 1 }
      let (low, high) = CellSpace.trimmed(p, start, end)
      return (end, low, high)
    }
    position = end
    step(&position, ended: &ended)
    return Table.Span(offset: UInt32(low), length: UInt32(high - low))
  }

  /// A field in quotation marks; doubled ones are undone in place.
  private mutating func quotedField(
    _ position: inout Int, _ separator: UInt8, row: Int, column: Int, ended: inout Bool
  ) throws(Refusal) -> Table.Span {
    let start = position + 1
    // Only a field with doubled marks is written to, for the first change copies the whole text of the file.
    var read = nextQuote(from: start)
    var write = read
    while isQuote(read), isQuote(read + 1) {
      if isOneOfMany { throw Refusal(Report()) }
      bytes[write] = UInt8(ascii: "\"")
      let end = nextQuote(from: read + 2)
      let rest = read + 2..<end
      bytes.withUnsafeMutableBufferPointer { p in
        for (offset, from) in rest.enumerated() { p[write + 1 + offset] = p[from] }
      }
      (read, write) = (end, write + 1 + rest.count)
    }
    guard isQuote(read) else { throw Refusal(Report([unterminated(row: row, column: column)])) }
    position = read + 1
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0D { position += 1 }
    guard position >= bytes.count || bytes[position] == separator || bytes[position] == 0x0A else {
      throw Refusal(Report([strayQuote(row: row, column: column)]))
    }
    step(&position, ended: &ended)
    let (low, high) = bytes.withUnsafeBufferPointer { CellSpace.trimmed($0, start, write) }
    return Table.Span(offset: UInt32(low), length: UInt32(high - low))
  }

  private func isQuote(_ position: Int) -> Bool { position < bytes.count && bytes[position] == UInt8(ascii: "\"") }

  /// Where the next quotation mark stands; the end of the text without one.
  private func nextQuote(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { p in
      guard start < p.count, let base = p.baseAddress,
        let hit = memchr(base + start, Int32(UInt8(ascii: "\"")), p.count - start)
      else { return p.count }
      return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
  }

  private func step(_ position: inout Int, ended: inout Bool) {
    ended = position >= bytes.count || bytes[position] == 0x0A
    position += 1
  }

  private static func range(_ span: Table.Span) -> Range<Int> {
    Int(span.offset)..<Int(span.offset) + Int(span.length)
  }
}

extension CSVReader {
  private func place(row: Int, column: Int) -> Location {
    Location(
      path: file.displayPath,
      spot: .cell(sheet: nil, reference: CellReference(row: row + 2, column: column + 1).description))
  }

  private func cellTooLong(row: Int, column: Int) -> Problem {
    Problem(
      "cell-too-long",
      Wording(
        "Ô dài hơn 32.767 chữ, Excel không chứa được", en: "The cell holds more than Excel can, 32,767 characters"),
      fix: Wording(
        "rút ngắn ô này; nếu không phải chữ của một ô, xem lại dấu nháy kép và chỗ xuống dòng phía trên",
        en: "shorten the cell; if this is not one cell, look at the quotation marks and line breaks above"),
      at: place(row: row, column: column))
  }

  private func tooManyRows() -> Problem {
    Problem(
      "table-too-long",
      Wording(
        "Bảng có hơn \(VietnameseNumber.grouped(Table.mostRows)) dòng, Excel không mở hết được",
        en: "The table has more than \(Table.mostRows) rows, more than Excel opens"),
      fix: Wording(
        "xóa các dòng trống ở giữa, hoặc chia bảng thành nhiều tệp",
        en: "delete the empty rows in between, or divide the table into several files"),
      at: file.location)
  }

  private func emptyFile() -> Problem {
    Problem(
      "table-empty", Wording("Bảng không có dòng tiêu đề", en: "The table has no header row"),
      fix: Wording("thêm dòng đầu tiên là tên các cột", en: "add a first row with the column names"), at: file.location)
  }

  private func unterminated(row: Int, column: Int) -> Problem {
    Problem(
      "csv-unterminated-quote",
      Wording("Ô mở dấu nháy kép nhưng không đóng", en: "The cell opens a quotation mark and never closes it"),
      fix: Wording(
        "mở tệp bằng Excel rồi lưu lại dạng CSV UTF-8, hoặc thêm dấu nháy kép ở cuối ô",
        en: "open the file in Excel and save it again as CSV UTF-8, or close the quotation mark"),
      at: place(row: row, column: column))
  }

  private func strayQuote(row: Int, column: Int) -> Problem {
    Problem(
      "csv-text-after-quote",
      Wording("Sau dấu nháy kép đóng ô còn chữ", en: "There is text after the quotation mark that closes the cell"),
      fix: Wording(
        "mở tệp bằng Excel rồi lưu lại dạng CSV UTF-8, hoặc viết dấu nháy bên trong ô thành hai dấu \"\"",
        en: "save it again from Excel as CSV UTF-8, or double the quotation marks inside the cell"),
      at: place(row: row, column: column))
  }

  private func tooLong(_ first: (row: Int, column: Int), columns: Int) -> Problem {
    let others = surplus.dropFirst().map { place(row: $0.row, column: $0.column) }
    let more =
      others.isEmpty
      ? Wording("", en: "")
      : Wording(
        ", cùng \(VietnameseNumber.grouped(others.count)) dòng khác",
        en: "; so have \(others.count) others")
    return Problem(
      "row-too-long",
      Wording(
        "Dòng \(first.row + 2) có nhiều ô hơn dòng tiêu đề (\(columns) cột)\(more.vi)",
        en: "Row \(first.row + 2) has more cells than the header (\(columns) columns)\(more.en)"),
      fix: Wording(
        "đặt ô có dấu phân cách trong dấu nháy kép, hoặc xóa ô thừa",
        en: "quote the cell, or remove the extra one"),
      at: place(row: first.row, column: first.column), related: others)
  }

  /// `row`: that of the headings, from 1.
  private func rowsAbove(_ row: Int) -> Problem {
    Problem(
      "rows-above-header",
      Wording(
        "Tên các cột ở dòng \(row), không ở dòng đầu của tệp",
        en: "The headings stand in row \(row), not in the first one"),
      fix: Wording(
        row == 2
          ? "xóa dòng 1, để tên các cột ở dòng đầu"
          : "xóa các dòng 1–\(row - 1), để tên các cột ở dòng đầu",
        en: row == 2 ? "delete row 1" : "delete the rows 1–\(row - 1)"),
      at: place(row: -1, column: 0))
  }
}
