/// The looks of a workbook's cells by style, as far as they say how a value is to be read (ECMA-376-1, 18.8.10 and 18.8.22).
struct CellFormats: XMLConsumer {
  private var formats: [CellFormat] = []
  private var custom: [Int: CellFormat] = [:]
  private var isStruck: [Bool] = []
  private var struckFonts: [Bool] = []
  private var part: Part?
  let isDone = false

  private enum Part { case fonts, cells }

  /// The format of a style; numbers stay numbers without one.
  subscript(style: Int) -> CellFormat { formats.indices.contains(style) ? formats[style] : .general }

  /// Whether what has the style is struck through.
  func strikes(_ style: Int) -> Bool { isStruck.indices.contains(style) && isStruck[style] }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "fonts": part = .fonts
    case "cellXfs": part = .cells
    case "font" where part == .fonts: struckFonts.append(false)
    case "strike" where part == .fonts && !struckFonts.isEmpty:
      struckFonts[struckFonts.count - 1] = attributes.isOn
    case "numFmt":
      guard let id = attributes.number("numFmtId"), let code = attributes.string("formatCode") else { return }
      custom[id] = CellFormat(code: code)
    case "xf" where part == .cells:
      let id = attributes.number("numFmtId") ?? 0
      formats.append(custom[id] ?? CellFormat(builtIn: id))
      let font = attributes.number("fontId") ?? 0
      isStruck.append(struckFonts.indices.contains(font) && struckFonts[font])
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    if name == "cellXfs" || name == "fonts" { part = nil }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
