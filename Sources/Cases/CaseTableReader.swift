import Authorities
import Diagnostics
import Formats
import Parallel
import Records
import Scanner
import Tables

/// Reads the rows of one case table.
struct CaseTableReader {
  private let table: Table
  private let index: UInt16
  private let header: CaseHeader
  private(set) var report = Report()
  private var personal: PersonalDataCheck
  /// The first row that was not read, because too much is wrong before it.
  private var end: Int?
  private var dates: DateReader<CaseColumn>
  private var unit: CaseColumnReader<Int>
  private var field: CaseColumnReader<Int>
  private var kind = CaseColumnReader(.kind, words: CaseValues.kind, known: CaseValues.kinds, isRequired: true)
  private var instance = CaseColumnReader(.instance, words: CaseValues.instance, known: CaseValues.instances)
  private var status = CaseColumnReader(
    .status, words: CaseValues.status, known: CaseStatus.allCases.map(\.rawValue), isRequired: true)
  private var outcome = CaseColumnReader(.outcome, words: CaseValues.outcome, known: CaseValues.outcomes)
  private var timeliness = CaseColumnReader(
    .timeliness, known: CaseValues.limits, understand: { CaseValues.timeliness[key: $0] },
    remedy: { CaseValues.meantTimeliness($0) ?? Suggestion.fix(forWords: $0, among: CaseValues.limits) })
  private var execution = CaseColumnReader(.execution, words: CaseValues.execution, known: CaseValues.executions)
  private var complex = CaseColumnReader(.complex, words: CaseValues.truth, known: CaseValues.truths)
  private var remote = CaseColumnReader(.remote, words: CaseValues.truth, known: CaseValues.truths)
  private var extensions = CaseColumnReader(.extensions, known: ["0", "1", "2"], understand: CaseValues.extensions)

  private init(
    table: Table, index: Int, header: CaseHeader, units: DeclaredNames, fields: DeclaredNames, published: Set<String>,
    personal: PersonalDataCheck
  ) {
    self.table = table
    self.index = UInt16(index)
    self.header = header
    self.personal = personal
    dates = DateReader(table, code: "case-date-implausible")
    unit = CaseColumnReader(
      .unit, known: units.names, code: "unknown-unit", isRequired: true, understand: units.index,
      remedy: { published.contains(VietnameseText.nameKey($0)) ? Self.renamed : nil })
    field = CaseColumnReader(
      .field, known: fields.names, code: "unknown-field", isRequired: true, understand: fields.index,
      remedy: { published.contains(VietnameseText.nameKey($0)) ? Self.renamedField : nil })
  }

  /// A unit with published figures is no slip of the hand: it lost its name in the settings.
  private static let renamed = Wording(
    "đơn vị này đã có số liệu phát hành, để nguyên ô; trong site.yaml trả lại tên cũ, hoặc giữ dòng của nó với “valid: {to: …}”, “successor: tên mới” rồi thêm một dòng cho tên mới",
    en:
      "the unit has released figures, leave the cell; in site.yaml give it back its name, or keep its line with “valid: {to: …}” and “successor: new name” and add a line for the new name"
  )

  /// A field with published figures, likewise: released rows keep theirs.
  private static let renamedField = Wording(
    "lĩnh vực này đã có số liệu phát hành, để nguyên ô; trả lại tên cũ ở “fields” của site.yaml",
    en: "the field has released figures, leave the cell; give it back its name in “fields” of site.yaml")

  /// Faults of a stretch of rows after which the others are not read: a table of another form, not slips of the hand.
  private static let mostFaults = 10_000

  /// Rows from which a table is worth reading on all cores.
  private static let manyRows = 8192

  /// The rows that could be read whole, and what is wrong with the others. `isMonthFirst`: a column of dates has some that
  /// only month before day reads, so that the others may be read wrongly.
  static func rows(
    _ table: Table, index: Int, header: CaseHeader, units: DeclaredNames, fields: DeclaredNames,
    published: Set<String>, personal: PersonalDataCheck
  ) -> (rows: [CaseRow], report: Report, isMonthFirst: Bool) {
    let reader = CaseTableReader(
      table: table, index: index, header: header, units: units, fields: fields, published: published,
      personal: personal)
    let chunks = table.rowCount < manyRows ? 1 : 8
    let parts = ChunkedMap.run(chunks) { chunk in
      var reader = reader
      let rows = reader.rows(
        table.rowCount * chunk.lowerBound / chunks..<table.rowCount * chunk.upperBound / chunks)
      return (
        rows: rows, report: reader.report, personal: reader.personal.report, styles: reader.dates.styles,
        end: reader.end
      )
    }
    var report = Report()
    var styles = DateStyles<CaseColumn>(mayHoldTrueDates: table.hasKinds)
    for part in parts {
      report.merge(part.report)
      report.merge(part.personal)
      styles.merge(part.styles)
    }
    report.merge(styles.report(table, header))
    if let end = parts.compactMap(\.end).first {
      report.add(CaseRowProblem.tooManyFaults(at: table.location(row: end, column: 0)))
    }
    return (ChunkedMap.joined(parts.map(\.rows)), report, !styles.monthFirst.isEmpty)
  }

  private mutating func rows(_ stretch: Range<Int>) -> [CaseRow] {
    var rows: [CaseRow] = []
    rows.reserveCapacity(stretch.count)
    let (table, header, personal) = (self.table, self.header, self.personal)
    table.withCells { cells in
      let cells = CaseCells(table: table, header: header, cells: cells, personal: personal)
      for row in stretch where !cells.isEmpty(row) {
        if faultCount > Self.mostFaults {
          end = row
          break
        }
        if let read = read(cells, row) { rows.append(read) }
      }
    }
    return rows
  }

  private mutating func read(_ cells: CaseCells, _ row: Int) -> CaseRow? {
    if cells.isTotals(row) {
      report.add(CellProblem.totalsRow(at: table.location(row: row, column: 0)))
      return nil
    }
    if cells.isExample(row, .id) {
      report.add(CellProblem.exampleRow(at: cells.location(row, .id)))
      return nil
    }
    if cells.isHeadings(row) {
      report.add(CellProblem.headingsAgain(at: table.location(row: row, column: 0)))
      return nil
    }
    if let place = cells.fragment(row) {
      report.add(CellProblem.fragment(of: CaseColumn.self, at: place))
      return nil
    }
    let faults = faultCount
    let id = cells.text(row, .id, isRequired: true, &report)
    if let id, id.contains(where: { $0 < 0x20 }) { report.add(CaseRowProblem.idForm(at: cells.location(row, .id))) }
    if let id, CaseValues.isRounded(id) {
      report.add(CaseRowProblem.roundedID(String(decoding: id, as: UTF8.self), at: cells.location(row, .id)))
    }
    let unit = unit.value(cells, row, &report)
    let kind = kind.value(cells, row, &report)
    let instance = instance.value(cells, row, &report)
    let field = field.value(cells, row, &report)
    let received = dates.day(cells, row, .received, isRequired: true, &report)
    let status = status.value(cells, row, &report)
    var result = CaseRow(table: index, row: Int32(row))
    readOptional(cells, row, into: &result)
    checkWords(cells, row, id)
    // A row with a cell that cannot be read would only echo that: no outcome, no end.
    guard faultCount == faults, let unit, let kind, let field, let received, let status else { return nil }
    guard let caseKind = CaseValues.combine(kind, instance) else {
      report.add(CaseRowProblem.instanceOfOtherKind(at: cells.location(row, .instance)))
      return nil
    }
    (result.unit, result.field) = (UInt16(unit), UInt16(field))
    (result.kind, result.status, result.received) = (caseKind, status, received)
    return result
  }

  /// The summary, and an identifier that is a person's own number or name. An office may number its matters as it likes,
  /// so that of bare numbers only those of telephones and identity cards count.
  private mutating func checkWords(_ cells: CaseCells, _ row: Int, _ id: UnsafeBufferPointer<UInt8>?) {
    if let summary = cells.text(row, .summary, isRequired: false, &report) {
      // Of text that reads otherwise than it looks, no name could be found.
      if let encoding = LegacyEncoding.recognize(cell: summary) {
        report.add(CellProblem.legacy(encoding, nil, at: cells.location(row, .summary)))
      } else {
        personal.check(summary, at: .cases) { _ in cells.location(row, .summary) }
      }
    }
    guard let id else { return }
    let isOwn: (PersonalFinding) -> Bool = {
      [.name, .phone, .email].contains($0.kind) || $0.kind == .identity && $0.range.count >= 12
    }
    if cells.kind(row, .id) == .number, let whole = CaseValues.withLostZeros(id) {
      whole.withUnsafeBufferPointer { personal.check($0, at: .cases, of: isOwn) { _ in cells.location(row, .id) } }
    } else if CaseValues.isUnlikeCode(id) {
      personal.check(id, at: .cases, of: isOwn) { _ in cells.location(row, .id) }
    }
  }

  private var faultCount: Int { report.problems.count + dates.styles.faultCount }

  private mutating func readOptional(_ cells: CaseCells, _ row: Int, into result: inout CaseRow) {
    result.accepted = dates.day(cells, row, .accepted, &report)
    result.concluded = dates.day(cells, row, .concluded, &report)
    result.suspendedFrom = dates.day(cells, row, .suspendedFrom, &report)
    result.suspendedTo = dates.day(cells, row, .suspendedTo, &report)
    result.statedDue = dates.day(cells, row, .due, &report)
    result.isComplex = complex.value(cells, row, &report) ?? false
    result.isRemote = remote.value(cells, row, &report) ?? false
    result.extensions = UInt8(extensions.value(cells, row, &report) ?? 0)
    result.outcome = outcome.value(cells, row, &report)
    result.statedTimeliness = timeliness.value(cells, row, &report)
    result.execution = execution.value(cells, row, &report)
  }
}

typealias CaseHeader = RecordHeader<CaseColumn>
typealias CaseCells = RecordCells<CaseColumn>
typealias CaseColumnReader<Value: Sendable> = ColumnReader<CaseColumn, Value>
