public import Diagnostics
public import Formats

/// Which raw rows are in which release, kept beside the raw tables in `cases/.released.tsv`: period, identifier and a
/// fingerprint of the row, in the order of release. Marks of a period without a release folder do not count, so an
/// interrupted release leaves nothing half done.
public struct ReleasedRows: Sendable {
  public static let path = "cases/.released.tsv"

  /// The file as it will be written.
  public private(set) var bytes: [UInt8]
  /// By row: whether a release holds it.
  private var isReleased: [Bool]
  private let withdrawn: WithdrawnDays
  /// Rows that were changed since their release, with its period.
  private let changed: [(row: Int, period: String)]

  private struct Mark {
    let period: String
    let fingerprint: UInt64
  }

  /// Reads the file of the tree that holds the raw tables; no file means that nothing is marked.
  public init(_ tree: SourceTree, releases: [FrozenRelease], of cases: CheckedCases) throws(Refusal) {
    let periods = Set(releases.map(\.period.id))
    let gone = Set(releases.filter { $0.withdrawal != nil }.map(\.period.id))
    withdrawn = WithdrawnDays(releases)
    bytes = []
    isReleased = [Bool](repeating: false, count: cases.rows.count)
    guard let file = tree.file(Self.path) else {
      changed = []
      return
    }
    var marks: [String: Mark] = [:]
    for (number, line) in file.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard cells.count == 3, let fingerprint = UInt64(String(decoding: cells[2], as: UTF8.self), radix: 16) else {
        throw Refusal(Report([Self.damaged(file, line: number + 1)]))
      }
      let period = String(decoding: cells[0], as: UTF8.self)
      guard periods.contains(period) else { continue }
      marks[String(decoding: cells[1], as: UTF8.self)] = Mark(period: period, fingerprint: fingerprint)
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    var changed: [(row: Int, period: String)] = []
    var isReleased = self.isReleased
    cases.records.forEach(marks.isEmpty ? [] : Array(cases.rows.indices)) { index, id, fingerprint in
      guard let mark = marks[String(decoding: id, as: UTF8.self)] else { return }
      isReleased[index] = true
      if mark.fingerprint != fingerprint, !gone.contains(mark.period) { changed.append((index, mark.period)) }
    }
    self.isReleased = isReleased
    self.changed = changed
  }

  /// Indexes of the rows concluded by a day that no release holds, nor held before its withdrawal.
  func unreleased(_ cases: CheckedCases, until day: CivilDay) -> [Int] {
    cases.rows.indices.filter { index in
      guard !isReleased[index], let concluded = cases.rows[index].concluded else { return false }
      return concluded <= day && !withdrawn.contains(concluded)
    }
  }

  /// A notice for the rows of withdrawn periods that no release holds: they are not published any more.
  public func leftOut(of cases: CheckedCases) -> Report {
    let rows = cases.rows.indices.filter { index in
      !isReleased[index] && cases.rows[index].concluded.map(withdrawn.contains) ?? false
    }
    guard let first = rows.first else { return Report() }
    return Report([
      Problem(
        "row-of-withdrawn-period", severity: .notice,
        Wording(
          "Không công bố \(rows.count) dòng kết thúc trong kỳ đã thu hồi",
          en: "\(rows.count) rows concluded in a withdrawn period are not published"),
        fix: Wording(
          "có thể để nguyên: không phân biệt được dòng đến muộn với dòng đã thu hồi mang mã khác",
          en: "they may stay: a late row cannot be told from a withdrawn one with another identifier"),
        at: cases.records.location(of: cases.rows[first], .id),
        related: rows.dropFirst().prefix(20).map { cases.records.location(of: cases.rows[$0], .id) })
    ])
  }

  /// A warning for each released row that has been changed since.
  public func changes(in cases: CheckedCases) -> Report {
    Report(changed.map { Self.changed($0.period, at: cases.records.location(of: cases.rows[$0.row], .id)) })
  }

  /// Marks the rows of a release.
  public mutating func mark(_ release: Release, of cases: CheckedCases) {
    guard release.tables != nil else { return }
    let period = Array("\(release.period.id)\t".utf8)
    var lines: [UInt8] = []
    cases.records.forEach(release.rows) { _, id, fingerprint in
      lines += period
      lines.append(contentsOf: id)
      lines.append(UInt8(ascii: "\t"))
      lines += String(fingerprint, radix: 16).utf8
      lines.append(UInt8(ascii: "\n"))
    }
    bytes += lines
    for index in release.rows { isReleased[index] = true }
  }

  private static func changed(_ period: String, at location: Location) -> Problem {
    Problem(
      "released-row-changed", severity: .warning,
      Wording(
        "Dòng này đã nằm trong bản phát hành \(period) và đã bị sửa sau đó",
        en: "This row is in the release \(period) and was changed since"),
      fix: Wording(
        "số đã công bố không đổi; khôi phục dòng như lúc phát hành, hoặc lập đính chính",
        en: "the published figures do not change; restore the row, or publish a correction"),
      at: location)
  }

  private static func damaged(_ file: SourceFile, line: Int) -> Problem {
    Problem(
      "released-rows-damaged",
      Wording("Dòng \(line) của tệp .released.tsv không đọc được", en: "Line \(line) of .released.tsv cannot be read"),
      fix: Wording("lấy lại bản gốc của tệp từ kho lưu trữ", en: "restore the file from your archive"),
      at: file.location)
  }
}
