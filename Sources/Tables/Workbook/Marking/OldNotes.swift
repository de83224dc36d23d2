import Formats

/// The notes of a sheet that was marked before (ECMA-376-1, 18.7): what the officers wrote stays, ours goes.
struct OldNotes {
  private let part: [UInt8]

  init(_ part: [UInt8]) { self.part = part }

  /// Where a note has nothing but ours and its cell is not marked again.
  private static let mended = "\(MarkedWorkbook.noteHead) ô này không còn lỗi."

  /// The part without ours; those of `marked` cells are left without a word, to be written anew.
  func cleared(but marked: Set<String>) -> [UInt8] {
    var edit = XMLEdit(part)
    var (cell, start) = ("", 0)
    for tag in XMLTags(part) {
      if part.isNamed(tag, "comment"), tag.kind == .open {
        cell = part.value(of: "ref", in: tag).map { part.text($0) } ?? ""
      } else if part.isNamed(tag, "text"), tag.kind == .open {
        start = tag.range.upperBound
      } else if part.isNamed(tag, "text"), tag.kind == .close, let kept = kept(in: start..<tag.range.lowerBound) {
        let text = kept.isEmpty && !marked.contains(cell) ? Self.mended : kept
        let prefix = part.prefix(of: tag)
        edit.replace(
          start..<tag.range.lowerBound,
          with: text.isEmpty
            ? "" : "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(text)</\(prefix)t></\(prefix)r>")
      }
    }
    return edit.bytes()
  }

  /// The text of a note before ours, as it stands in the part; nil when there is none of ours.
  private func kept(in range: Range<Int>) -> String? {
    guard let ours = part[range].firstRange(ofText: MarkedWorkbook.noteHead) else { return nil }
    let runs = Array(part[range.lowerBound..<ours.lowerBound])
    var (text, start) = ("", Int?.none)
    for tag in XMLTags(runs) where runs.isNamed(tag, "t") {
      if tag.kind == .open { start = tag.range.upperBound }
      if tag.kind == .close, let from = start {
        text += runs.text(from..<tag.range.lowerBound)
        start = nil
      }
    }
    if let start { text += runs.text(start..<runs.count) }
    return text.trimmed
  }
}

extension ArraySlice<UInt8> {
  /// Where a text stands in XML, whose writer may have put its letters down by their numbers (`&#7895;`).
  func firstRange(ofText text: String) -> Range<Int>? {
    let numbered = text.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
    return firstRange(of: Array(text.utf8)) ?? firstRange(of: Array(numbered.utf8))
  }
}
