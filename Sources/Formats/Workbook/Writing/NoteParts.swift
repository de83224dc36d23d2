/// The two parts that hold the notes of a sheet: their texts (ECMA-376-1, 18.7), and the boxes that show them, which
/// Excel still keeps in VML (ECMA-376-4, 19).
struct NoteParts {
  let notes: [NoteDraft]
  let author: String

  var texts: [UInt8] {
    var xml = XMLText()
    xml.append("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>")
    xml.append(escaping: author)
    xml.append("</author></authors><commentList>")
    for note in notes { Self.append(note, author: 0, to: &xml) }
    xml.append("</commentList></comments>")
    return xml.bytes
  }

  /// One `<comment>`.
  static func append(_ note: NoteDraft, author: Int, to xml: inout XMLText) {
    xml.append("<comment ref=\"")
    xml.append(row: note.row, column: note.column)
    xml.append(raw: "\" authorId=\"\(author)\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/></rPr>")
    xml.append("<t xml:space=\"preserve\">")
    xml.append(cell: note.text)
    xml.append("</t></r></text></comment>")
  }

  var boxes: [UInt8] {
    var xml = XMLText()
    xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
    xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
    xml.append(
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">")
    xml.append("<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
    for (index, note) in notes.enumerated() { Self.append(box: note, number: 1025 + index, to: &xml) }
    xml.append("</xml>")
    return xml.bytes
  }

  /// One `<v:shape>`, as high as its text needs; `number` is its own in the part.
  static func append(box note: NoteDraft, number: Int, to xml: inout XMLText) {
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(1) { $0 + 1 + $1.count / 44 }
    xml.append(raw: "<v:shape id=\"_x0000_s\(number)\" type=\"#_x0000_t202\" style=\"position:absolute;")
    xml.append(
      raw: "width:240pt;height:\(lines * 13)pt;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">")
    xml.append("<v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox><div></div></v:textbox>")
    xml.append(raw: "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
    // Left column, its offset, top row, its offset, and the same for the other corner.
    let bottom = max(0, note.row - 1) + max(2, (lines * 13 + 14) / 15)
    xml.append(raw: "\(note.column), 12, \(max(0, note.row - 1)), 4, \(note.column + 4), 20, \(bottom), 4</x:Anchor>")
    xml.append(
      raw: "<x:AutoFill>False</x:AutoFill><x:Row>\(note.row - 1)</x:Row><x:Column>\(note.column - 1)</x:Column>")
    xml.append("</x:ClientData></v:shape>")
  }
}
