/// The number formats of a workbook's cells by style (ECMA-376-1, 18.8.10).
struct CellFormats: XMLConsumer {
  private var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCells = false
  let isDone = false

  /// The format of a style; numbers stay numbers without one.
  subscript(style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .plain }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "cellXfs": isInCells = true
    case "numFmt":
      guard let id = attributes.number("numFmtId"), let code = attributes.string("formatCode") else { return }
      custom[id] = NumberFormat(code: code)
    case "xf" where isInCells:
      let id = attributes.number("numFmtId") ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    if name == "cellXfs" { isInCells = false }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
