import Diagnostics
import Formats
import Tables

/// A workbook of few parts, each given as XML.
struct WorkbookMaker {
  struct Sheet {
    var name = "Vụ việc"
    var state = "visible"
    /// What stands in the sheet before its rows.
    var columns = ""
    var rows: String
    /// What stands behind them.
    var after = ""
  }

  var sheets: [Sheet]
  /// `<si>` elements.
  var shared = ""
  /// Number formats from 164 on; style 0 is plain, 1 a date (14), 2 a time (20), 3 these one after the other.
  var formats: [String] = []
  var properties = ""
  var calculation = ""
  /// Parts written over those above, by name.
  var changed: [String: String] = [:]

  init(_ rows: String...) { sheets = [Sheet(rows: Self.header + rows.joined())] }
  init(sheets: [Sheet]) { self.sheets = sheets }

  static let header = row(1, text("A1", "Mã vụ việc"), text("B1", "Đơn vị"), text("C1", "Ngày tiếp nhận"))

  static func row(_ number: Int, _ cells: String..., attributes: String = "") -> String {
    "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
  }

  static func text(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  static func number(_ place: String, _ value: String, style: Int = 0) -> String {
    "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  var parts: [(String, String)] {
    var parts = [
      ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      ("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", book),
      ("xl/_rels/workbook.xml.rels", Self.relations(related)),
      ("xl/styles.xml", styles),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(shared)</sst>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      let body = "\(sheet.columns)<sheetData>\(sheet.rows)</sheetData>\(sheet.after)"
      parts.append(("xl/worksheets/sheet\(index + 1).xml", "<worksheet xmlns=\"\(Self.main)\">\(body)</worksheet>"))
    }
    parts = parts.map { ($0.0, changed[$0.0] ?? Self.declaration + $0.1) }
    return parts.filter { $0.1 != "(none)" }
  }

  private var book: String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
    }
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.documents)\"><workbookPr \(properties)/>"
      + "<sheets>\(list.joined())</sheets><calcPr \(calculation)/></workbook>"
  }

  private var related: [(String, String, String)] {
    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
      + [("rId90", "styles", "styles.xml"), ("rId91", "sharedStrings", "/xl/sharedStrings.xml")]
  }

  static func relations(_ list: [(String, String, String)]) -> String {
    let items = list.map { "<Relationship Id=\"\($0)\" Type=\"\(documents)/\($1)\" Target=\"\($2)\"/>" }
    return "<Relationships xmlns=\"\(packages)\">\(items.joined())</Relationships>"
  }

  private var styles: String {
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
    let cells = ([0, 14, 20] + formats.indices.map { 164 + $0 }).map { "<xf numFmtId=\"\($0)\"/>" }
    return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(cells.joined())</cellXfs></styleSheet>"
  }

  func zip() -> ZipMaker { ZipMaker(parts) }

  func read() -> Reading { Reading(zip().bytes()) }
}

/// What `Tables.read` makes of a file, in words.
struct Reading {
  let tables: [Table]
  let report: Report

  init(_ bytes: [UInt8], named name: String = "cases/a.xlsx") {
    let file = SourceFile(path: name, bytes: bytes, root: "content")
    let known = ["Mã vụ việc", "Đơn vị", "Ngày tiếp nhận", "Số lượt"].map { VietnameseText.folded($0) }
    (tables, report) = Tables.read(file) { known.contains(VietnameseText.folded($0)) }
  }

  /// `code place: message | fix`.
  var problems: [String] {
    report.sorted().map {
      "\($0.code) \($0.location?.description ?? ""): \($0.summary.vi) | \($0.fix?.vi ?? "")"
    }
  }

  /// `code place`, and the other places.
  var places: [String] {
    report.sorted().map { problem in
      ([problem.code, problem.location?.description ?? ""] + problem.related.map(\.description)).joined(separator: " ")
    }
  }

  /// The texts of the first table, row by row.
  var rows: [[String]] {
    tables.first.map { table in
      (0..<table.rowCount).map { row in table.header.indices.map { table.text(row: row, column: $0) } }
    } ?? []
  }

  func kind(_ row: Int, _ column: Int) -> CellKind? { tables.first?.withCells { $0.kind(row, column) } }
}
