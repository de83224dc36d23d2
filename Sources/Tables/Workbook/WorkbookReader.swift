import Diagnostics
import Formats

/// Reads the data sheets of an Excel workbook (.xlsx, ECMA-376): those with a row of known headings. The sheets “Danh mục”
/// and “Hướng dẫn” belong to the form that officers fill in, “Lỗi” is the list that `MarkedWorkbook` puts first; they hold no
/// data.
struct WorkbookReader {
  private let file: SourceFile
  /// Headings that a table must have.
  private let columns: [String]
  private let isHeader: ([String]) -> Bool
  private let isHeading: (String) -> Bool
  private var texts = CellText()
  private var readings: [SheetReading] = []
  private var report = Report()

  /// A data sheet, read but for its texts.
  private struct SheetReading {
    let name: String
    let header: SheetHeader
    let isHeaderWhole: Bool
    let rows: SheetRows
  }

  private static let formSheets: Set<String> = ["danh muc", "huong dan", "loi"]

  static func read(
    _ file: SourceFile, columns: [String], isHeader: @escaping ([String]) -> Bool,
    isHeading: @escaping (String) -> Bool
  ) -> Tables.Reading {
    var reader = WorkbookReader(file: file, columns: columns, isHeader: isHeader, isHeading: isHeading)
    do throws(WorkbookFault) {
      try reader.read()
      return reader.reading()
    } catch {
      return ([], Report([error.problem(in: file)]))
    }
  }

  private init(
    file: SourceFile, columns: [String], isHeader: @escaping ([String]) -> Bool, isHeading: @escaping (String) -> Bool
  ) {
    (self.file, self.columns, self.isHeader, self.isHeading) = (file, columns, isHeader, isHeading)
  }

  private mutating func read() throws(WorkbookFault) {
    try WorkbookForm.refuseOthers(file.bytes)
    let archive = try ZipArchive(file.bytes)
    var reader = XMLReader(archive)
    let parts = try WorkbookParts(archive, &reader)
    var shared = SharedStrings()
    if let part = parts.sharedStrings { try reader.read(part, into: &shared) }
    if let fault = shared.fault { throw fault }
    var formats = CellFormats()
    if let part = parts.styles { try reader.read(small: part, into: &formats) }
    texts = shared.takeTexts()
    let context = SheetContext(
      formats: formats, shared: shared.spans, struck: shared.struck, countsFrom1904: parts.countsFrom1904)
    for sheet in parts.sheets {
      do throws(WorkbookFault) {
        try read(sheet, context, mustCompute: parts.mustCompute, &reader)
      } catch {
        // A cell that cannot be read is told at its place, after which other sheets may still be read.
        guard error.cell != nil else { throw error }
        report.add(error.problem(in: file, sheet: sheet.name))
      }
    }
  }

  private mutating func read(
    _ sheet: WorkbookParts.Sheet, _ context: SheetContext, mustCompute: Bool, _ reader: inout XMLReader
  ) throws(WorkbookFault) {
    var xml = SheetXML(SheetRows(texts: takeTexts(), isHeader: isHeader, isHeading: isHeading), context)
    defer { texts = xml.takeTexts() }
    try reader.read(sheet: sheet.part, into: &xml)
    if let fault = xml.fault { throw fault }
    let rows = xml.end()
    let isOfForm = Self.formSheets.contains(VietnameseText.folded(sheet.name))
    guard let header = rows.header else {
      if rows.hasContent, !isOfForm { report.add(WorkbookProblem.passedOver(sheet.name, in: file)) }
      return
    }
    if isOfForm {
      if holdsTable(rows, under: header) { report.add(WorkbookProblem.formSheet(sheet.name, header, in: file)) }
      return
    }
    if rows.isTooLarge { throw .tooLarge(WorkbookWords.manyCells) }
    if header.titles.count > Table.mostColumns {
      return report.add(Table.tooWide(at: WorkbookProblem.place(sheet.name, header, file)))
    }
    if sheet.isHidden {
      report.add(WorkbookProblem.hiddenSheet(sheet.name, header, in: file))
      return
    }
    let found = SheetReport(
      file: file, sheet: sheet.name, header: header, lastRow: max(header.row, rows.lastRow), findings: rows.findings,
      mustCompute: mustCompute)
    report.merge(found.report())
    let broken = found.isHeaderWhole ? found.brokenRows : [1...SheetXML.mostRows]
    readings.append(
      SheetReading(
        name: sheet.name, header: header, isHeaderWhole: found.isHeaderWhole,
        rows: broken.isEmpty ? rows : rows.without(broken, under: header)))
  }

  /// Lists of the form have headings of the table too, but no dates and not all that it must have.
  private func holdsTable(_ rows: SheetRows, under header: SheetHeader) -> Bool {
    let titles = Set(header.titles.map { VietnameseText.folded($0) })
    return rows.kinds.contains(.date)
      || !columns.isEmpty && !rows.numbers.isEmpty
        && columns.allSatisfy { titles.contains(VietnameseText.folded($0)) }
  }

  private mutating func takeTexts() -> CellText {
    let taken = texts
    texts = CellText()
    return taken
  }

  private func reading() -> Tables.Reading {
    if let name = LegacyEncoding.recognize(texts.bytes, isUTF8: true) {
      return ([], Report([TableForm.legacy(name, file)]))
    }
    if readings.isEmpty, !report.hasErrors { return ([], Report([WorkbookProblem.withoutTable(columns, in: file)])) }
    let tables = readings.map { reading in
      let (header, rows) = (reading.header, reading.rows)
      return Table(
        file: file, sheet: reading.name, header: header.titles, title: rows.above.map { texts.string($0) },
        rowCount: rows.numbers.count, buffer: texts.bytes, spans: rows.spans, kinds: rows.kinds,
        isHeaderWhole: reading.isHeaderWhole,
        grid: Table.Grid(headerRow: header.row, rows: rows.numbers, columns: header.columns))
    }
    return (tables, report)
  }
}
