import Diagnostics
import Formats

/// Changes the parts of a workbook that marks need, and copies all others as they are stored (ECMA-376-2).
struct WorkbookMarking {
  private let archive: ZipArchive
  private let parts: WorkbookParts
  private let author: String
  private var inflater: ZipInflater
  private var changed: [String: [UInt8]] = [:]
  private var added: [(name: String, bytes: [UInt8])] = []
  private var types: [(part: String, type: String)] = []

  /// Of what is added, so that nothing that is there bears the same.
  private static let mark = "minhbach"
  private static let listID = "rIdMinhbach"
  private static let notesID = "rIdMinhbachNotes"
  private static let boxesID = "rIdMinhbachBoxes"

  init(_ file: SourceFile, author: String) throws(WorkbookFault) {
    archive = try ZipArchive(file.bytes)
    var reader = XMLReader(archive)
    parts = try WorkbookParts(archive, &reader)
    inflater = ZipInflater(archive)
    self.author = author
  }

  mutating func bytes(_ marks: [CellMark], list: SheetDraft) throws(WorkbookFault) -> [UInt8] {
    guard let stylesPart = parts.styles, var styles = StyleMarker(try content(stylesPart)) else { throw Self.strange }
    let looks = styles.styles()
    let old = try oldList(list)
    for (index, sheet) in parts.sheets.enumerated() where sheet.part.name != old?.name {
      let own = marks.filter { $0.sheet == sheet.name }
      try mark(sheet.part, number: index + 1, own, isAgain: old != nil, &styles)
    }
    if let old {
      var strings = StringTable(isInline: true)
      changed[old.name] = SheetWriter.write(linked(list), isFirst: true, looks, &strings)
    } else {
      try addList(list, looks)
    }
    changed[stylesPart.name] = styles.bytes()
    try addTypes()
    return archived()
  }

  private static let strange = WorkbookFault.damaged(WorkbookWords.noBook)

  /// The bytes of a part, as changed so far.
  private mutating func content(_ entry: ZipEntry) throws(WorkbookFault) -> [UInt8] {
    if let bytes = changed[entry.name] { return bytes }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.size)
    try inflater.read(entry) { (piece, _) throws(WorkbookFault) in
      bytes += piece
      return true
    }
    // UTF-16, which only hand-made files have.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0) {
      throw Self.strange
    }
    return bytes
  }

  private mutating func content(_ name: String) throws(WorkbookFault) -> [UInt8] {
    guard let entry = archive[name] else { throw Self.strange }
    return try content(entry)
  }

  /// The list of faults of a copy that was marked before.
  private mutating func oldList(_ list: SheetDraft) throws(WorkbookFault) -> ZipEntry? {
    guard case .text(let head)? = list.rows.first?.first?.value else { return nil }
    for sheet in parts.sheets where sheet.rawName == list.name {
      // Excel keeps the texts of all sheets in one part.
      for part in [sheet.part, parts.sharedStrings].compactMap(\.self)
      where try content(part)[...].firstRange(ofText: head) != nil {
        return sheet.part
      }
    }
    return nil
  }

  /// The list with links to the sheets as the workbook names them.
  private func linked(_ list: SheetDraft) -> SheetDraft {
    list.leading { name in parts.sheets.first { $0.name == name }?.rawName }
  }

  /// Colours the cells of a sheet and gives them notes; a sheet without marks is only no longer the open one. `isAgain`:
  /// what was marked before is no longer, unless it is marked now.
  private mutating func mark(
    _ sheet: ZipEntry, number: Int, _ marks: [CellMark], isAgain: Bool, _ styles: inout StyleMarker
  ) throws(WorkbookFault) {
    var marker = SheetMarker(
      try content(sheet), marks: marks.map { SheetMarker.Mark(cell: $0.cell, isError: $0.isError) },
      stale: isAgain ? styles.marked : [], drawing: marks.isEmpty ? nil : Self.boxesID)
    changed[sheet.name] = marker.bytes { styles.twin(of: $0, $1) }
    let notes = marks.prefix(MarkedWorkbook.mostNotes).map(MarkedWorkbook.note)
    if isAgain { try clearNotes(of: sheet.name, but: Set(notes.map(Self.place))) }
    guard !marks.isEmpty else { return }
    try addNotes(notes, to: sheet.name, number: number, drawing: marker.oldDrawing)
  }

  private static func place(_ note: NoteDraft) -> String { "\(CellReference(row: note.row, column: note.column))" }

  private mutating func clearNotes(of sheet: String, but marked: Set<String>) throws(WorkbookFault) {
    var reader = XMLReader(archive)
    guard archive[WorkbookParts.relationsName(of: sheet)] != nil else { return }
    let related = try WorkbookParts.relationships(of: sheet, archive, &reader)
    guard let old = related.first(where: { $0.type == "comments" }), let entry = archive[old.target] else { return }
    changed[entry.name] = OldNotes(try content(entry)).cleared(but: marked)
  }

  private mutating func addNotes(
    _ notes: [NoteDraft], to sheet: String, number: Int, drawing: String?
  ) throws(WorkbookFault) {
    var reader = XMLReader(archive)
    let rels = WorkbookParts.relationsName(of: sheet)
    let related = archive[rels] == nil ? [] : try WorkbookParts.relationships(of: sheet, archive, &reader)
    var new: [(id: String, type: String, target: String)] = []
    // A cell that has a note has a box.
    var boxed = notes
    if let old = related.first(where: { $0.type == "comments" }), let entry = archive[old.target] {
      let part = try content(entry)
      (changed[entry.name], boxed) = try joined(notes, to: part)
    } else {
      let name = "xl/comments_\(Self.mark)\(number).xml"
      added.append((name, NoteParts(notes: notes, author: author).texts))
      types.append((name, "\(WorkbookWriter.spreadsheet).comments+xml"))
      new.append((Self.notesID, "comments", "/\(name)"))
    }
    if let drawing, let old = related.first(where: { $0.id == drawing }), let entry = archive[old.target] {
      changed[entry.name] = try withBoxes(boxed, try content(entry))
    } else {
      let name = "xl/drawings/vmlDrawing_\(Self.mark)\(number).vml"
      added.append((name, NoteParts(notes: boxed, author: author).boxes))
      new.append((drawing ?? Self.boxesID, "vmlDrawing", "/\(name)"))
    }
    guard !new.isEmpty else { return }
    guard let entry = archive[rels] else {
      added.append(
        (rels, WorkbookWriter.relations(new.map { ($0.id, "\(WorkbookWriter.documents)/\($0.type)", $0.target) })))
      return
    }
    changed[entry.name] = try relating(new, in: try content(entry))
  }

  private func relating(
    _ new: [(id: String, type: String, target: String)], in part: [UInt8]
  ) throws(WorkbookFault) -> [UInt8] {
    let more = XMLEdit.append(to: "Relationships", in: part) { p in
      new.map {
        "<\(p)Relationship Id=\"\($0.id)\" Type=\"\(WorkbookWriter.documents)/\($0.type)\" Target=\"\($0.target)\"/>"
      }
      .joined()
    }
    guard let more else { throw Self.strange }
    return more
  }

  /// The notes that are there with ours: a cell has one note at most, so ours goes to the end of the one it has.
  private func joined(
    _ notes: [NoteDraft], to part: [UInt8]
  ) throws(WorkbookFault) -> (part: [UInt8], fresh: [NoteDraft]) {
    let ours = Dictionary(notes.map { (Self.place($0), $0) }) { first, _ in first }
    var (edit, seen, current, isEmpty) = (XMLEdit(part), Set<String>(), NoteDraft?.none, true)
    for tag in XMLTags(part) {
      if part.isNamed(tag, "comment"), tag.kind == .open, let place = part.value(of: "ref", in: tag) {
        (current, isEmpty) = (ours[part.text(place)], true)
        if current != nil { seen.insert(part.text(place)) }
      } else if part.isNamed(tag, "t") {
        isEmpty = false
      } else if part.isNamed(tag, "text"), tag.kind == .close, let note = current {
        let xml = XMLText.fragment { $0.append(cell: isEmpty ? note.text : "\n\n\(note.text)") }
        let prefix = part.prefix(of: tag)
        edit.insert(
          "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(String(decoding: xml.bytes, as: UTF8.self))</\(prefix)t></\(prefix)r>",
          at: tag.range.lowerBound)
        current = nil
      }
    }
    let fresh = notes.filter { !seen.contains(Self.place($0)) }
    let part = edit.bytes()
    let more = XMLEdit.append(to: "commentList", in: part) { prefix in
      let xml = XMLText.fragment { xml in for note in fresh { NoteParts.append(note, author: 0, prefix, to: &xml) } }
      return String(decoding: xml.bytes, as: UTF8.self)
    }
    guard let more else { throw Self.strange }
    return (more, fresh)
  }

  /// VML need not be well formed, so only its end is looked for.
  private func withBoxes(_ notes: [NoteDraft], _ part: [UInt8]) throws(WorkbookFault) -> [UInt8] {
    guard let end = part.ranges(of: Array("</xml>".utf8)).last else { throw Self.strange }
    return part[..<end.lowerBound] + NoteParts.boxes(notes, joining: part) + part[end.lowerBound...]
  }

  /// Puts the list before the other sheets and opens the workbook at it.
  private mutating func addList(_ list: SheetDraft, _ looks: [Int]) throws(WorkbookFault) {
    let book = try content(parts.book)
    // The strict form (ISO/IEC 29500-1) has other names for the same; what is added here is of the usual form.
    guard book.firstRange(of: Array("http://purl.oclc.org/ooxml/".utf8)) == nil else { throw Self.strange }
    let names = Set(parts.sheets.map { $0.rawName.lowercased() })
    var list = linked(list)
    var number = 2
    while names.contains(list.name.lowercased()) {
      list = list.named("\(list.name.prefix(24)) \(number)")
      number += 1
    }
    var strings = StringTable(isInline: true)
    let part = "xl/worksheets/\(Self.mark).xml"
    added.append((part, SheetWriter.write(list, isFirst: true, looks, &strings)))
    types.append((part, "\(WorkbookWriter.spreadsheet).worksheet+xml"))
    let rels = WorkbookParts.relationsName(of: parts.book)
    guard let entry = archive[rels], let bookEntry = archive[parts.book] else { throw Self.strange }
    changed[entry.name] = try relating([(Self.listID, "worksheet", "/\(part)")], in: try content(entry))
    changed[bookEntry.name] = try withSheet(list.name, book)
  }

  private func withSheet(_ name: String, _ book: [UInt8]) throws(WorkbookFault) -> [UInt8] {
    let ids = XMLTags(book).filter { book.isNamed($0, "sheet") }.compactMap { book.number(of: "sheetId", in: $0) }
    var (edit, isIn) = (XMLEdit(book), false)
    for tag in XMLTags(book) where tag.kind != .close {
      if book.isNamed(tag, "workbookView") {
        let old = ["firstSheet", "activeTab"].compactMap { book.value(of: $0, in: tag) }
        for range in old.sorted(by: { $0.lowerBound < $1.lowerBound }) { edit.replace(range, with: "0") }
      } else if book.isNamed(tag, "sheets"), tag.kind == .open {
        let label = String(decoding: XMLText.fragment { $0.append(escaping: name) }.bytes, as: UTF8.self)
        let id = "sheetId=\"\((ids.max() ?? 0) + 1)\" xmlns:r=\"\(WorkbookWriter.documents)\" r:id=\"\(Self.listID)\""
        edit.insert("<\(book.prefix(of: tag))sheet name=\"\(label)\" \(id)/>", at: tag.range.upperBound)
        isIn = true
      } else if book.isNamed(tag, "definedName"), let index = book.number(of: "localSheetId", in: tag) {
        // Counted from the first sheet.
        edit.set("localSheetId", to: "\(index + 1)", in: tag)
      }
    }
    guard isIn else { throw Self.strange }
    return edit.bytes()
  }

  private mutating func addTypes() throws(WorkbookFault) {
    guard let entry = archive["[Content_Types].xml"] else { throw Self.strange }
    let part = try content(entry)
    let hasDrawings = part.firstRange(of: Array("Extension=\"vml\"".utf8)) != nil
    let more = XMLEdit.append(to: "Types", in: part) { p in
      types.map { "<\(p)Override PartName=\"/\($0.part)\" ContentType=\"\($0.type)\"/>" }.joined()
        + (hasDrawings
          ? ""
          : "<\(p)Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>")
    }
    guard let more else { throw Self.strange }
    changed[entry.name] = more
  }

  private func archived() -> [UInt8] {
    var zip = ZipWriter()
    for entry in archive.inOrder {
      if let bytes = changed[entry.name] { zip.add(entry.name, bytes) } else { zip.add(entry, of: archive) }
    }
    for part in added { zip.add(part.name, part.bytes) }
    return zip.archive()
  }
}
