/// Adds to the styles of a workbook the marked twin of each style that a marked cell has, and the looks of the list of
/// faults (ECMA-376-1, 18.8).
struct StyleMarker {
  private let part: [UInt8]
  /// `<xf>` elements as they stand.
  private let formats: [Range<Int>]
  private let fills: [Range<Int>]
  private let fontCount: Int
  private var added: [String] = []
  private var twins: [Twin: Int] = [:]

  private struct Twin: Hashable {
    let style: Int
    let ground: Ground
  }

  /// What a cell stands on.
  enum Ground: Int {
    case error, warning
    /// Of a cell that is no longer marked.
    case none
  }

  /// Nil when the part lacks what every spreadsheet program writes.
  init?(_ part: [UInt8]) {
    let children = { (element: StaticString) in Self.children(of: element, in: part) }
    guard let formats = children("cellXfs"), let fills = children("fills"), let fonts = children("fonts") else {
      return nil
    }
    (self.part, self.formats, self.fills) = (part, formats, fills)
    fontCount = fonts.count
  }

  private static func children(of element: StaticString, in part: [UInt8]) -> [Range<Int>]? {
    var children: [Range<Int>] = []
    var (depth, start, isFound) = (0, 0, false)
    for tag in XMLTags(part) {
      if depth == 0 {
        guard part.isNamed(tag, element), tag.kind == .open else { continue }
        (depth, isFound) = (1, true)
        continue
      }
      if tag.kind != .close, depth == 1 { start = tag.range.lowerBound }
      if tag.kind == .open { depth += 1 }
      if tag.kind == .close { depth -= 1 }
      if depth == 0 { break }
      if depth == 1 { children.append(start..<tag.range.upperBound) }
    }
    return isFound ? children : nil
  }

  /// The styles on the ground of a fault or a warning.
  var marked: Set<Int> {
    let colours = [CellStyle.faultColour, CellStyle.warnedColour].map { Array("\"\($0)\"".utf8) }
    let ours = Set(
      fills.indices.filter { fill in colours.contains { part[fills[fill]].firstRange(of: $0) != nil } })
    return Set(
      formats.indices.filter { index in
        let format = Array(part[formats[index]])
        return XMLTags(format).first { _ in true }.flatMap { format.number(of: "fillId", in: $0) }.map(ours.contains)
          ?? false
      })
  }

  /// The style that looks like this one, on another ground.
  mutating func twin(of style: Int, _ ground: Ground) -> Int {
    let key = Twin(style: formats.indices.contains(style) ? style : 0, ground: ground)
    if let twin = twins[key] { return twin }
    let fill = ground == .none ? 0 : fills.count + ground.rawValue
    let number = add(marked(formats.indices.contains(key.style) ? Array(part[formats[key.style]]) : nil, fill: fill))
    twins[key] = number
    return number
  }

  private func marked(_ format: [UInt8]?, fill: Int) -> String {
    guard let format, var tag = XMLTags(format).first(where: { _ in true }) else { return Self.plain(fill: fill) }
    var edited = format
    for (name, value) in [("fillId", "\(fill)"), ("applyFill", "1")] {
      var edit = XMLEdit(edited)
      edit.set(name, to: value, in: tag)
      edited = edit.bytes()
      if let again = XMLTags(edited).first(where: { _ in true }) { tag = again }
    }
    return String(decoding: edited, as: UTF8.self)
  }

  private static func plain(font: Int = 0, fill: Int = 0) -> String {
    "<xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\""
      + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
  }

  private mutating func add(_ format: String) -> Int {
    added.append(format)
    return formats.count + added.count - 1
  }

  /// The number of each `CellStyle` in this workbook; those that the list of faults does not use are plain.
  mutating func styles() -> [Int] {
    let (wrapped, bold, link) = (
      add(Self.plain()), add(Self.plain(font: fontCount)), add(Self.plain(font: fontCount + 1))
    )
    return CellStyle.allCases.map { style in
      switch style {
      case .heading, .title: bold
      case .link: link
      case .wrapped: wrapped
      default: 0
      }
    }
  }

  /// The part with what was asked for.
  func bytes() -> [UInt8] {
    let fill = { (colour: String, p: String) in
      "<\(p)fill><\(p)patternFill patternType=\"solid\"><\(p)fgColor rgb=\"\(colour)\"/></\(p)patternFill></\(p)fill>"
    }
    var part = part
    part =
      XMLEdit.append(to: "fonts", in: part, count: 2) { p in
        "<\(p)font><\(p)b/><\(p)sz val=\"11\"/><\(p)name val=\"Calibri\"/></\(p)font><\(p)font><\(p)u/><\(p)sz val=\"11\"/>"
          + "<\(p)color rgb=\"FF0B4F9E\"/><\(p)name val=\"Calibri\"/></\(p)font>"
      } ?? part
    part =
      XMLEdit.append(to: "fills", in: part, count: 2) {
        fill(CellStyle.faultColour, $0) + fill(CellStyle.warnedColour, $0)
      } ?? part
    return XMLEdit.append(to: "cellXfs", in: part, count: added.count) { p in
      // Copies bear their prefix already.
      added.map { p.isEmpty || $0.hasPrefix("<\(p)") ? $0 : Self.prefixed($0, p) }.joined()
    } ?? part
  }

  private static func prefixed(_ format: String, _ prefix: String) -> String {
    format.replacing("</xf", with: "</\(prefix)xf").replacing("<xf", with: "<\(prefix)xf").replacing(
      "<alignment", with: "<\(prefix)alignment")
  }
}
