import Authorities
public import Diagnostics
public import Formats
import Records
public import Tables

/// A ledger as officers keep it for their own work (sổ theo dõi), with columns that name people; without those columns it
/// can become a table of cases.
public struct WorkingLedger: Sendable {
  /// The tables that the file has, one a data sheet.
  private let tables: [Table]
  /// Headings that identify a person, table by table.
  public let dropped: [String]
  /// Headings that stay and that a table of cases does not have.
  public let unknown: [String]
  /// Warnings and notices of the reader.
  public let report: Report

  /// Throws everything for which values could be lost or misread: nothing is dropped in silence but what is named. Throws
  /// `strip-nothing` when no column identifies anybody.
  public init(_ file: SourceFile) throws(Refusal) {
    let (tables, report) = Tables.read(file, columns: CaseColumn.wanted, isHeading: CaseHeader.isHeading)
    if report.hasErrors { throw Refusal(report) }
    let headings = tables.flatMap(\.header)
    self.tables = tables
    self.report = report
    dropped = headings.filter(Self.identifies)
    unknown = headings.filter { !Self.identifies($0) && !Self.isKnown($0) }
    if dropped.isEmpty { throw Refusal(Report([Self.nothing(file.location)])) }
  }

  /// The same rows without the columns that identify; of each cell its value, and no note, formula or format. Anything
  /// else in the file, other sheets and its properties too, is left behind.
  public var sheets: [SheetDraft] { tables.map(Self.sheet) }

  private static func isKnown(_ heading: String) -> Bool {
    CaseColumn.byFoldedHeading[VietnameseText.folded(heading)] != nil || TableHeading.isNumbering(heading)
  }

  private static func identifies(_ heading: String) -> Bool {
    !isKnown(heading) && IdentifyingHeading.matches(heading)
  }

  private static func sheet(_ table: Table) -> SheetDraft {
    let kept = table.header.indices.filter { !identifies(table.header[$0]) }
    let dates = Set(CaseColumn.dates.map(\.rawValue))
    let columns = kept.map { index in
      let column = CaseColumn.byFoldedHeading[VietnameseText.folded(table.header[index])]
      return SheetDraft.Column(width: 18, style: column.map { dates.contains($0.rawValue) } ?? false ? .date : .plain)
    }
    let rows = table.withCells { cells in
      (0..<table.rowCount).map { row in
        kept.map { value(String(decoding: cells[row, $0], as: UTF8.self), cells.kind(row, $0)) }
      }
    }
    return SheetDraft(
      name: table.sheet ?? "Vụ việc", columns: columns,
      rows: [kept.map { .text(table.header[$0], .heading) }] + rows, headerRows: 1)
  }

  private static func value(_ text: String, _ kind: CellKind) -> CellDraft {
    switch kind {
    case .date:
      // Excel counts a day in 1900 that never was, so days before it stay texts.
      guard let day = CivilDay(text: text), day.year > 1900 else { return .text(text, .text) }
      return .day(since1970: Int(day.daysSinceEpoch))
    // A number with zeros or letters of its format in front is a text by now.
    case .number where Int(text).map(String.init) == text: return CellDraft(.number(text))
    case .number
    where text.utf8.allSatisfy({ "0123456789,-".utf8.contains($0) }) && text.utf8.contains(UInt8(ascii: ",")):
      return CellDraft(.number(text.replacing(",", with: ".")))
    case .boolean: return CellDraft(.boolean(text == "true"))
    case .text, .number, .time: return .text(text, .text)
    }
  }

  private static func nothing(_ location: Location) -> Problem {
    Problem(
      "strip-nothing",
      Wording("Không cột nào có tên làm lộ danh tính", en: "No column has a heading that identifies a person"),
      fix: Wording(
        "không cần bỏ cột nào: dùng chính tệp này; cột nào khác có tên người thì tự xóa",
        en: "nothing to drop: use the file as it is; delete any other column with names yourself"), at: location)
  }
}
