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

  /// One `<comment>`; names bear `prefix`.
  static func append(_ note: NoteDraft, author: Int, _ prefix: String = "", to xml: inout XMLText) {
    let p = prefix
    xml.append(raw: "<\(p)comment ref=\"")
    xml.append(row: note.row, column: note.column)
    xml.append(raw: "\" authorId=\"\(author)\"><\(p)text><\(p)r><\(p)rPr><\(p)sz val=\"9\"/>")
    xml.append(raw: "<\(p)rFont val=\"Tahoma\"/></\(p)rPr><\(p)t xml:space=\"preserve\">")
    xml.append(cell: note.text)
    xml.append(raw: "</\(p)t></\(p)r></\(p)text></\(p)comment>")
  }

  var boxes: [UInt8] {
    var xml = XMLText()
    xml.append(raw: "<xml \(Self.namespaces)>")
    xml.append(Self.type)
    for (index, note) in notes.enumerated() { Self.append(box: note, number: 1025 + index, to: &xml) }
    xml.append("</xml>")
    return xml.bytes
  }

  private static let namespaces =
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""

  /// The boxes of notes as they join a part that has some; they bring their namespaces with them.
  static func boxes(_ notes: [NoteDraft], joining part: [UInt8]) -> [UInt8] {
    let hasType = part.firstRange(of: Array("\"_x0000_t202\"".utf8)) != nil
    return XMLText.fragment { xml in
      xml.append(raw: hasType ? "" : type.description.replacing("<v:shapetype", with: "<v:shapetype \(namespaces)"))
      // Past the numbers that a sheet of notes begins with.
      for (index, note) in notes.enumerated() { append(box: note, number: 60_000 + index, namespaces, to: &xml) }
    }.bytes
  }

  /// The type that the boxes are of.
  private static let type: StaticString =
    "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

  /// One `<v:shape>`, as high as its text needs; `number` is its own in the part.
  private static func append(box note: NoteDraft, number: Int, _ namespaces: String = "", to xml: inout XMLText) {
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(1) { $0 + 1 + $1.count / 44 }
    xml.append(raw: "<v:shape \(namespaces) id=\"_x0000_s\(number)\" type=\"#_x0000_t202\" style=\"position:absolute;")
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
