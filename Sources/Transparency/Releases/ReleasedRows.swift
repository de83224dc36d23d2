public import Diagnostics
public import Formats

/// Which raw rows are in which release, kept beside the raw tables in `cases/.released.tsv`: period, identifier and a
/// fingerprint of the row. Marks of a period without a release folder do not count, so an interrupted release leaves
/// nothing half done.
public struct ReleasedRows: Sendable {
  public static let path = "cases/.released.tsv"

  private var marks: [String: Mark]

  private struct Mark: Sendable {
    let period: String
    let fingerprint: UInt64
  }

  /// Reads the file of a content folder; no file means that nothing is marked.
  public init(_ tree: SourceTree, releases: Set<String>) throws(Refusal) {
    marks = [:]
    guard let file = tree.file(Self.path) else { return }
    for (number, line) in file.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard cells.count == 3, let fingerprint = UInt64(String(decoding: cells[2], as: UTF8.self), radix: 16) else {
        throw Refusal(Report([Self.damaged(file, line: number + 1)]))
      }
      let period = String(decoding: cells[0], as: UTF8.self)
      if releases.contains(period) {
        marks[String(decoding: cells[1], as: UTF8.self)] = Mark(period: period, fingerprint: fingerprint)
      }
    }
  }

  /// Rows that no release holds.
  func unreleased(_ records: CaseRecords) -> [CaseRow] {
    marks.isEmpty ? records.rows : records.rows.filter { marks[records.id(of: $0)] == nil }
  }

  /// A warning for each released row that has been changed or removed since.
  public func changes(in cases: CheckedCases) -> Report {
    var report = Report()
    for row in cases.rows {
      guard let mark = marks[cases.records.id(of: row)], mark.fingerprint != cases.records.fingerprint(of: row) else { continue }
      report.add(Self.changed(mark.period, at: cases.records.location(of: row, .id)))
    }
    return report
  }

  /// Marks the rows of a release.
  public mutating func mark(_ release: Release, of cases: CheckedCases) {
    guard release.tables != nil else { return }
    for row in release.rows {
      marks[cases.records.id(of: row)] = Mark(
        period: release.period.id, fingerprint: cases.records.fingerprint(of: row))
    }
  }

  public var bytes: [UInt8] {
    var out: [UInt8] = []
    let sorted = marks.sorted { a, b in
      a.value.period == b.value.period
        ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8) : a.value.period.utf8.lexicographicallyPrecedes(b.value.period.utf8)
    }
    for (id, mark) in sorted {
      out += mark.period.utf8
      out.append(UInt8(ascii: "\t"))
      out += id.utf8
      out.append(UInt8(ascii: "\t"))
      out += String(mark.fingerprint, radix: 16).utf8
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }

  private static func changed(_ period: String, at location: Location) -> Problem {
    Problem(
      "released-row-changed", severity: .warning,
      Wording("Dòng này đã nằm trong bản phát hành \(period) và đã bị sửa sau đó", en: "This row is in the release \(period) and was changed since"),
      fix: Wording("số đã công bố không đổi; khôi phục dòng như lúc phát hành, hoặc lập đính chính", en: "the published figures do not change; restore the row, or publish a correction"),
      at: location)
  }

  private static func damaged(_ file: SourceFile, line: Int) -> Problem {
    Problem(
      "released-rows-damaged",
      Wording("Dòng \(line) của tệp .released.tsv không đọc được", en: "Line \(line) of .released.tsv cannot be read"),
      fix: Wording("lấy lại bản gốc của tệp từ kho lưu trữ", en: "restore the file from your archive"), at: file.location)
  }
}

extension CaseRecords {
  /// FNV-1a over the cells of a row. It lies beside the raw rows and is never published.
  fileprivate func fingerprint(of row: CaseRow) -> UInt64 {
    tables[Int(row.table)].withCells { cells in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for column in 0..<tables[Int(row.table)].header.count {
        for byte in cells[Int(row.row), column] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x1F) &* 0x100_0000_01B3
      }
      return hash
    }
  }
}
