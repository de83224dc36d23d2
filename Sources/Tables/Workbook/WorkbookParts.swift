import Diagnostics
import Formats

/// Where the parts of a workbook are (ECMA-376-1, 12.3), found through its relationships as Excel does.
struct WorkbookParts {
  struct Sheet {
    let name: String
    /// As the file has it, to refer to.
    let rawName: String
    let isHidden: Bool
    let part: ZipEntry
  }

  /// The name of the part that lists the sheets.
  let book: String

  let sheets: [Sheet]
  let sharedStrings: ZipEntry?
  let styles: ZipEntry?
  /// Days count from 1 January 1904 (18.2.28), as old Excel for Macintosh did.
  let countsFrom1904: Bool
  /// Excel is to compute every formula when it opens the file, so results beside formulas are not Excel's.
  let mustCompute: Bool

  /// Excel sets no bound; nobody leafs through more.
  static let mostSheets = 256

  init(_ archive: ZipArchive, _ reader: inout XMLReader) throws(WorkbookFault) {
    try Self.refuseOtherForms(archive)
    let top = try Self.relationships(of: "", archive, &reader)
    guard let book = top.first(where: { $0.type == "officeDocument" }), let part = archive[book.target] else {
      throw .damaged(WorkbookWords.noBook)
    }
    guard !book.target.lowercased().hasSuffix(".bin") else { throw .otherForm(WorkbookWords.binary) }
    var contents = WorkbookContents()
    try reader.read(small: part, into: &contents)
    guard contents.sheets.count <= Self.mostSheets else { throw .tooLarge(WorkbookWords.manySheets) }
    guard contents.isWorkbook else { throw .otherForm(WorkbookWords.otherOffice) }
    let related = try Self.relationships(of: book.target, archive, &reader)
    self.book = book.target
    sheets = try Self.sheets(contents, related, archive)
    sharedStrings = related.first { $0.type == "sharedStrings" }.flatMap { archive[$0.target] }
    styles = related.first { $0.type == "styles" }.flatMap { archive[$0.target] }
    countsFrom1904 = contents.countsFrom1904
    mustCompute = contents.mustCompute
  }

  private static func refuseOtherForms(_ archive: ZipArchive) throws(WorkbookFault) {
    if archive["[Content_Types].xml"] != nil { return }
    throw .otherForm(archive["mimetype"] == nil ? WorkbookWords.otherArchive : WorkbookWords.openDocument)
  }

  private static func sheets(
    _ contents: WorkbookContents, _ related: [Relationship], _ archive: ZipArchive
  ) throws(WorkbookFault) -> [Sheet] {
    var sheets: [Sheet] = []
    for sheet in contents.sheets {
      let relation = related.first { $0.id == sheet.relation }
      // Sheets of another kind hold a chart or a macro.
      if let relation, relation.type != "worksheet" { continue }
      guard let relation, let part = archive[relation.target] else { throw .damaged(WorkbookWords.noSheet(sheet.name)) }
      sheets.append(Sheet(name: sheet.name, rawName: sheet.rawName, isHidden: sheet.isHidden, part: part))
    }
    return sheets
  }

  /// The name of the part that holds the relationships of another; of the whole with an empty name.
  static func relationsName(of part: String) -> String {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    return "\(part[..<slash])_rels/\(part[slash...]).rels"
  }

  static func relationships(
    of part: String, _ archive: ZipArchive, _ reader: inout XMLReader
  ) throws(WorkbookFault) -> [Relationship] {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<slash])
    guard let entry = archive[relationsName(of: part)] else { throw .damaged(WorkbookWords.noBook) }
    var list = RelationshipList(folder: folder)
    try reader.read(small: entry, into: &list)
    return list.relationships
  }
}

/// That one part refers to another (ECMA-376-2, 9.3).
struct Relationship {
  let id: String
  /// The last word of its type, which is the same in the strict and the transitional form.
  let type: String
  let target: String
}

private struct RelationshipList: XMLConsumer {
  let folder: String
  var relationships: [Relationship] = []
  let isDone = false

  init(folder: String) { self.folder = folder }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes.string("Id"), let type = attributes.string("Type"),
      let target = attributes.string("Target"), attributes.string("TargetMode") != "External"
    else { return }
    let word = type.split(separator: "/").last.map(String.init) ?? type
    relationships.append(Relationship(id: id, type: word, target: path(target)))
  }

  /// The name of the part: a target counts from the folder of the part that names it.
  private func path(_ target: String) -> String {
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.replacing("\\", with: "/").split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  mutating func end(_ name: XMLName) {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// What `workbook.xml` says (ECMA-376-1, 18.2).
private struct WorkbookContents: XMLConsumer {
  var isWorkbook = false
  var sheets: [(name: String, rawName: String, isHidden: Bool, relation: String)] = []
  var countsFrom1904 = false
  var mustCompute = false
  private var isFirst = true
  let isDone = false

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if isFirst { isWorkbook = name == "workbook" }
    isFirst = false
    switch name {
    case "workbookPr": countsFrom1904 = attributes.isTrue("date1904")
    case "calcPr": mustCompute = attributes.isTrue("fullCalcOnLoad")
    case "sheet":
      let state = attributes.string("state") ?? "visible"
      let rawName = attributes.string("name") ?? ""
      let title = SourceText.composed(Array(rawName.utf8))
      sheets.append(
        (
          VietnameseSpace.collapsed(String(decoding: title, as: UTF8.self)), rawName, state != "visible",
          attributes.relation
        ))
    default: break
    }
  }

  mutating func end(_ name: XMLName) {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

extension XMLAttributes {
  /// `r:id`, under whatever prefix.
  fileprivate var relation: String { stringAfterColon("id") ?? "" }
}

/// What can be wrong with a workbook, in words that end a sentence.
enum WorkbookWords {
  static let binary = Wording("sổ làm việc nhị phân (.xlsb)", en: "a binary workbook (.xlsb)")
  static let otherOffice = Wording("tài liệu Office khác (Word, PowerPoint)", en: "another Office document")
  static let openDocument = Wording("bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)")
  static let otherArchive = Wording("tệp nén .zip", en: "a zip archive")
  static let old = Wording("sổ làm việc dạng cũ (.xls)", en: "a workbook of the old form (.xls)")
  static let page = Wording(
    "trang web hay XML do phần mềm khác xuất ra", en: "a web page or XML that a program exported")
  static let text = Wording("văn bản thuần (CSV?)", en: "plain text (CSV?)")
  static let other = Wording("dạng không nhận ra", en: "of an unknown form")
  static let noBook = Wording("thiếu phần sổ làm việc", en: "the part of the workbook is missing")
  static let texts = Wording("một ô trỏ tới chữ không có", en: "a cell refers to a text that is missing")
  static let order = Wording("các ô không theo thứ tự", en: "cells are out of order")
  static let number = Wording("một ô số không phải số", en: "a cell of a number has none")
  static let cellType = Wording("một ô thuộc loại không có", en: "a cell is of an unknown kind")
  static let longText = Wording("một ô dài hơn 32.767 ký tự", en: "a cell is longer than 32,767 characters")
  static let manySheets = Wording(
    "hơn \(WorkbookParts.mostSheets) trang tính", en: "more than \(WorkbookParts.mostSheets) sheets")
  static let muchText = Wording("hơn \(CellText.most >> 20) MB chữ", en: "more than \(CellText.most >> 20) MB of text")
  static let manyCells = Wording(
    "hơn \(VietnameseNumber.grouped(SheetRows.mostCells)) ô", en: "more than \(SheetRows.mostCells) cells")

  static func noSheet(_ name: String) -> Wording {
    Wording("thiếu phần của trang tính “\(name)”", en: "the part of the sheet “\(name)” is missing")
  }
}
