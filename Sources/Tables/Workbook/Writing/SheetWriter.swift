import Glibc

/// Writes the part of one sheet (ECMA-376-1, 18.3.1.99).
struct SheetWriter {
  private let sheet: SheetDraft
  private let styles: [Int]
  private var xml: XMLText
  private var links: [(row: Int, column: Int, target: String)] = []

  private init(_ sheet: SheetDraft, _ styles: [Int]) {
    (self.sheet, self.styles) = (sheet, styles)
    xml = XMLText(capacity: sheet.rows.reduce(2048) { $0 + 32 + $1.count * 32 })
  }

  /// `isFirst`: the sheet that is open when the workbook is. `styles`: the number of each `CellStyle` in the workbook.
  static func write(_ sheet: SheetDraft, isFirst: Bool, _ styles: [Int], _ strings: inout StringTable) -> [UInt8] {
    var writer = SheetWriter(sheet, styles)
    writer.head(isFirst: isFirst)
    writer.rows(&strings)
    writer.tail()
    return writer.xml.bytes
  }

  private mutating func head(isFirst: Bool) {
    xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"")
    if isFirst { xml.append(" tabSelected=\"1\"") }
    xml.append(">")
    if sheet.headerRows > 0 {
      xml.append("<pane ySplit=\"")
      xml.append(sheet.headerRows)
      xml.append("\" topLeftCell=\"A")
      xml.append(sheet.headerRows + 1)
      xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    }
    xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
    guard !sheet.columns.isEmpty else { return }
    xml.append("<cols>")
    for (index, column) in sheet.columns.enumerated() {
      xml.append(raw: "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width).7109375\"")
      xml.append(raw: " style=\"\(styles[column.style.rawValue])\" customWidth=\"1\"/>")
    }
    xml.append("</cols>")
  }

  private mutating func rows(_ strings: inout StringTable) {
    xml.append("<sheetData>")
    for (index, cells) in sheet.rows.enumerated() where !cells.isEmpty {
      xml.append("<row r=\"")
      xml.append(index + 1)
      xml.append("\">")
      for (column, cell) in cells.enumerated() { write(cell, index + 1, column + 1, &strings) }
      xml.append("</row>")
    }
    xml.append("</sheetData>")
  }

  private mutating func write(_ cell: CellDraft, _ row: Int, _ column: Int, _ strings: inout StringTable) {
    if case .empty = cell.value, cell.style == .plain { return }
    xml.append("<c r=\"")
    xml.append(row: row, column: column)
    if cell.style != .plain {
      xml.append("\" s=\"")
      xml.append(styles[cell.style.rawValue])
    }
    switch cell.value {
    case .empty: xml.append("\"/>")
    case .text(let text): write(text: text, &strings)
    case .link(let text, let sheet, let target):
      links.append((row, column, "\(SheetName.quoted(sheet))!\(target)"))
      write(text: text, &strings)
    case .number(let digits):
      xml.append("\"><v>")
      xml.append(escaping: digits)
      xml.append("</v></c>")
    case .day(let day):
      xml.append("\"><v>")
      xml.append(day)
      xml.append("</v></c>")
    case .boolean(let value):
      xml.append("\" t=\"b\"><v>")
      xml.append(value ? 1 : 0)
      xml.append("</v></c>")
    }
  }

  private mutating func write(text: String, _ strings: inout StringTable) {
    if strings.isInline {
      xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
      xml.append(cell: text)
      return xml.append("</t></is></c>")
    }
    xml.append("\" t=\"s\"><v>")
    xml.append(strings.number(of: text))
    xml.append("</v></c>")
  }

  /// What stands behind the rows, in the order that the schema asks for.
  private mutating func tail() {
    if sheet.headerRows > 0, let header = sheet.rows.dropFirst(sheet.headerRows - 1).first, !header.isEmpty {
      let last = "\(CellPlace.letters(header.count))\(max(sheet.rows.count, sheet.headerRows))"
      xml.append(raw: "<autoFilter ref=\"A\(sheet.headerRows):\(last)\"/>")
    }
    writeChoices()
    if !links.isEmpty {
      xml.append("<hyperlinks>")
      for link in links {
        xml.append("<hyperlink ref=\"")
        xml.append(row: link.row, column: link.column)
        xml.append("\" location=\"")
        xml.append(escaping: link.target)
        xml.append("\"/>")
      }
      xml.append("</hyperlinks>")
    }
    xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
    // 9 is A4.
    xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
    if !sheet.notes.isEmpty { xml.append("<legacyDrawing r:id=\"rId1\"/>") }
    xml.append("</worksheet>")
  }

  private mutating func writeChoices() {
    guard !sheet.choices.isEmpty else { return }
    xml.append(raw: "<dataValidations count=\"\(sheet.choices.count)\">")
    for choice in sheet.choices {
      xml.append("<dataValidation allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"minhbach\" error=\"")
      xml.append(escaping: choice.refusal)
      let letters = CellPlace.letters(choice.column)
      xml.append(raw: "\" sqref=\"\(letters)\(choice.firstRow):\(letters)\(SheetXML.mostRows)\"")
      switch choice.rule {
      case .list(let sheet, let column, let rows):
        let letters = CellPlace.letters(column)
        xml.append(" type=\"list\"><formula1>")
        xml.append(
          escaping: "\(SheetName.quoted(sheet))!$\(letters)$\(rows.lowerBound):$\(letters)$\(rows.upperBound)")
        xml.append("</formula1>")
      // 18264 is 1/1/1950, the first day that the reader of dates believes.
      case .date: xml.append(" type=\"date\" operator=\"greaterThanOrEqual\"><formula1>18264</formula1>")
      case .number(let range):
        xml.append(
          raw:
            " type=\"whole\"><formula1>\(range.lowerBound)</formula1><formula2>\(range.upperBound)</formula2>")
      }
      xml.append("</dataValidation>")
    }
    xml.append("</dataValidations>")
  }
}

/// The name of a sheet in a formula or a link.
enum SheetName {
  static func quoted(_ name: String) -> String { "'\(name.replacing("'", with: "''"))'" }
}

/// The texts of a workbook being written, each once (ECMA-376-1, 18.4.9).
struct StringTable {
  /// Cells keep their texts themselves, for a sheet that joins a workbook.
  let isInline: Bool
  private var numbers: [Key: Int] = [:]
  private var texts: [String] = []
  private var uses = 0

  init(isInline: Bool = false) { self.isInline = isInline }

  /// Texts are told apart by their bytes: to compare strings, which are equal in any Unicode form, costs ten times more.
  private struct Key: Hashable {
    let text: String

    static func == (a: Key, b: Key) -> Bool {
      var (a, b) = (a.text, b.text)
      return a.withUTF8 { a in
        b.withUTF8 { b in
          guard a.count == b.count, let first = a.baseAddress, let second = b.baseAddress else {
            return a.count == b.count
          }
          return memcmp(first, second, a.count) == 0
        }
      }
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  mutating func number(of text: String) -> Int {
    uses += 1
    if let number = numbers[Key(text: text)] { return number }
    numbers[Key(text: text)] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  var part: [UInt8] {
    var xml = XMLText(capacity: 256 + texts.count * 64)
    xml.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
    xml.append(raw: "\(uses)\" uniqueCount=\"\(texts.count)\">")
    for text in texts {
      xml.append("<si><t xml:space=\"preserve\">")
      xml.append(cell: text)
      xml.append("</t></si>")
    }
    xml.append("</sst>")
    return xml.bytes
  }
}
