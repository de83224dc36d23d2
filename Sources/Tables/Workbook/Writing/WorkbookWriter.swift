/// Puts the parts of a workbook together (ECMA-376-1, 12; ECMA-376-2).
struct WorkbookWriter {
  private let draft: WorkbookDraft

  init(_ draft: WorkbookDraft) { self.draft = draft }

  func bytes() -> [UInt8] {
    var strings = StringTable()
    let sheets = draft.sheets.enumerated().map { SheetWriter.write($1, isFirst: $0 == 0, Self.styles, &strings) }
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", types)
    zip.add(
      "_rels/.rels",
      Self.relations([
        ("rId1", "\(Self.documents)/officeDocument", "xl/workbook.xml"),
        ("rId2", "\(Self.packages)/metadata/core-properties", "docProps/core.xml"),
      ]))
    zip.add("docProps/core.xml", properties)
    zip.add("xl/workbook.xml", book)
    zip.add("xl/_rels/workbook.xml.rels", Self.relations(related))
    zip.add("xl/styles.xml", WorkbookStyles.part)
    zip.add("xl/sharedStrings.xml", strings.part)
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      zip.add("xl/worksheets/sheet\(number).xml", sheet)
      let notes = NoteParts(notes: draft.sheets[index].notes, author: draft.author)
      guard !notes.notes.isEmpty else { continue }
      zip.add(
        "xl/worksheets/_rels/sheet\(number).xml.rels",
        Self.relations([
          ("rId1", "\(Self.documents)/vmlDrawing", "../drawings/vmlDrawing\(number).vml"),
          ("rId2", "\(Self.documents)/comments", "../comments\(number).xml"),
        ]))
      zip.add("xl/comments\(number).xml", notes.texts)
      zip.add("xl/drawings/vmlDrawing\(number).vml", notes.boxes)
    }
    return zip.archive()
  }

  private static let styles = CellStyle.allCases.map(\.rawValue)
  static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static func relations(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
    var xml = XMLText()
    xml.append(raw: "<Relationships xmlns=\"\(packages)\">")
    for (id, type, target) in list {
      xml.append(raw: "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>")
    }
    xml.append("</Relationships>")
    return xml.bytes
  }

  private var related: [(id: String, type: String, target: String)] {
    draft.sheets.indices.map { ("rId\($0 + 1)", "\(Self.documents)/worksheet", "worksheets/sheet\($0 + 1).xml") } + [
      ("rId\(draft.sheets.count + 1)", "\(Self.documents)/styles", "styles.xml"),
      ("rId\(draft.sheets.count + 2)", "\(Self.documents)/sharedStrings", "sharedStrings.xml"),
    ]
  }

  private var types: [UInt8] {
    var xml = XMLText()
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    xml.append("<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>")
    var parts = [
      ("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles"), ("/xl/sharedStrings.xml", "sharedStrings"),
    ]
    for index in draft.sheets.indices {
      parts.append(("/xl/worksheets/sheet\(index + 1).xml", "worksheet"))
      if !draft.sheets[index].notes.isEmpty { parts.append(("/xl/comments\(index + 1).xml", "comments")) }
    }
    for (name, type) in parts {
      xml.append(raw: "<Override PartName=\"\(name)\" ContentType=\"\(Self.spreadsheet).\(type)+xml\"/>")
    }
    xml.append("<Override PartName=\"/docProps/core.xml\"")
    xml.append(" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>")
    return xml.bytes
  }

  private var book: [UInt8] {
    var xml = XMLText()
    xml.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.append(raw: " xmlns:r=\"\(Self.documents)\"><bookViews><workbookView/></bookViews><sheets>")
    for (index, sheet) in draft.sheets.enumerated() {
      xml.append("<sheet name=\"")
      xml.append(escaping: sheet.name)
      xml.append(raw: "\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>")
    }
    xml.append("</sheets>")
    let headed = draft.sheets.enumerated().filter { $1.headerRows > 0 }
    if !headed.isEmpty {
      xml.append("<definedNames>")
      for (index, sheet) in headed {
        xml.append(raw: "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">")
        xml.append(escaping: "\(SheetName.quoted(sheet.name))!$1:$\(sheet.headerRows)")
        xml.append("</definedName>")
      }
      xml.append("</definedNames>")
    }
    xml.append("</workbook>")
    return xml.bytes
  }

  private var properties: [UInt8] {
    var xml = XMLText()
    xml.append("<cp:coreProperties")
    xml.append(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
    xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    xml.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
    xml.append(escaping: draft.title)
    xml.append("</dc:title><dc:creator>")
    xml.append(escaping: draft.author)
    xml.append("</dc:creator><dc:language>vi</dc:language>")
    for name in ["created", "modified"] {
      xml.append(raw: "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(draft.day)T00:00:00Z</dcterms:\(name)>")
    }
    xml.append("</cp:coreProperties>")
    return xml.bytes
  }
}
