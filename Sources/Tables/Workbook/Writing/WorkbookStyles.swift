/// The styles of the workbooks that are written here (ECMA-376-1, 18.8), one for each `CellStyle`.
enum WorkbookStyles {
  static let part: [UInt8] = {
    var xml = XMLText()
    xml.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><fonts count=\"5\">")
    for look in ["", "<b/>", "<b/>", "<u/>", "<i/>"].enumerated() {
      let size = look.offset == 2 ? 14 : 11
      let colour = ["FF000000", "FF000000", "FF000000", "FF0B4F9E", "FF5F5F5F"][look.offset]
      xml.append(
        raw: "<font>\(look.element)<sz val=\"\(size)\"/><color rgb=\"\(colour)\"/><name val=\"Calibri\"/></font>")
    }
    xml.append("</fonts><fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>")
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">")
    xml.append("<fgColor rgb=\"FFDCE6F1\"/><bgColor indexed=\"64\"/></patternFill></fill>")
    for colour in [CellStyle.faultColour, CellStyle.warnedColour] {
      xml.append(raw: "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/></patternFill></fill>")
    }
    xml.append("</fills>")
    xml.append(
      "<borders count=\"2\"><border/><border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom>")
    xml.append("</border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>")
    xml.append(raw: "<cellXfs count=\"\(CellStyle.allCases.count)\">")
    for style in CellStyle.allCases { xml.append(raw: format(style)) }
    xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
    xml.append("</styleSheet>")
    return xml.bytes
  }()

  /// 49 is text, 3 a whole number with its thousands apart, 164 the date above.
  private static func format(_ style: CellStyle) -> String {
    switch style {
    case .plain: xf()
    case .heading: xf(font: 1, fill: 2, border: 1, wraps: true)
    case .date: xf(number: 164)
    case .text: xf(number: 49)
    case .count: xf(number: 3)
    case .wrapped: xf(wraps: true)
    case .title: xf(font: 2)
    case .link: xf(font: 3)
    case .example: xf(number: 49, font: 4)
    case .exampleDate: xf(number: 164, font: 4)
    case .fault: xf(number: 49, fill: 3)
    case .warned: xf(number: 49, fill: 4)
    }
  }

  private static func xf(number: Int = 0, font: Int = 0, fill: Int = 0, border: Int = 0, wraps: Bool = false) -> String
  {
    let ids = "numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
    let used = "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
    return "<xf \(ids) \(used)><alignment vertical=\"top\"\(wraps ? " wrapText=\"1\"" : "")/></xf>"
  }
}
