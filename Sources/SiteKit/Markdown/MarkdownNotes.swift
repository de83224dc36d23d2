/// Footnotes as they are printed: a number at each reference, and the notes in that order below the text, each with a way
/// back (Digital Publishing WAI-ARIA 1.1: `doc-noteref`, `doc-endnotes`, `doc-backlink`). No anchor of a block holds an
/// underscore, so theirs meet none.
extension MarkdownRenderer {
  /// What is known of one footnote.
  struct Note {
    /// From 1, in the order of first references.
    var number: Int?
    var references = 0
    var html = HTMLBuffer()
    var plain = PlainText()
    var spans: [TextSpan] = []
  }

  /// Text in which references may stand.
  mutating func textWithReferences(_ literal: UnsafeBufferPointer<UInt8>, in node: CmarkNode) {
    var start = 0
    while let at = literal[start...].firstIndex(of: UInt8(ascii: "[")) {
      guard let label = FootnoteRewrite.label(literal[at...]) else {
        print(UnsafeBufferPointer(rebasing: literal[start...at]))
        start = at + 1
        continue
      }
      let end = label.upperBound + 1
      print(UnsafeBufferPointer(rebasing: literal[start..<at]))
      if !reference(String(decoding: literal[label], as: UTF8.self), in: node) {
        print(UnsafeBufferPointer(rebasing: literal[at..<end]))
      }
      start = end
    }
    print(UnsafeBufferPointer(rebasing: literal[start...]))
  }

  /// False when it is no reference: it was written `\[^a]`, in code or in the words of a link, or has no note.
  private mutating func reference(_ label: String, in node: CmarkNode) -> Bool {
    guard let range = source.first("[^\(label)]".utf8, in: noteCursor(in: block)) else { return false }
    notesRead = range.upperBound
    let escapes = source.bytes[..<range.lowerBound].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    guard node.kind == .text, escapes.isMultiple(of: 2), !node.isInsideLink else { return false }
    guard let index = notes.definition(of: label) else {
      faults.append(MarkdownFault(.footnote(.undefined(label)), range))
      return false
    }
    let number = number(of: index)
    noted[index].references += 1
    out.append("<sup><a class=\"noteref\" id=\"")
    out.append(trusted: Self.back(number, noted[index].references).utf8)
    out.append("\" href=\"#chu-thich_")
    out.append(trusted: String(number).utf8)
    out.append("\" role=\"doc-noteref\" aria-label=\"")
    out.append(escaping: "\(words.note) \(number)")
    out.append("\">")
    out.append(trusted: String(number).utf8)
    out.append("</a></sup>")
    plain.append("[\(number)]".utf8)
    return true
  }

  /// Marks in code look like references; they are passed over so that the next one is found at its place.
  mutating func passReferences(_ node: CmarkNode) {
    node.withLiteral { literal in
      var rest = literal[...]
      while let at = rest.firstIndex(of: UInt8(ascii: "[")) {
        rest = literal[(at + 1)...]
        guard let label = FootnoteRewrite.label(literal[at...]) else { continue }
        _ = reference(String(decoding: literal[label], as: UTF8.self), in: node)
      }
    }
  }

  private func noteCursor(in block: Range<Int>) -> Range<Int> {
    let start = min(max(notesRead, block.lowerBound), block.upperBound)
    return start..<block.upperBound
  }

  private mutating func number(of index: Int) -> Int {
    if let number = noted[index].number { return number }
    noteOrder.append(index)
    noted[index].number = noteOrder.count
    return noteOrder.count
  }

  private static func back(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "goi-chu-thich_\(number)" : "goi-chu-thich_\(number)_\(reference)"
  }

  /// Called on entering a definition and on leaving it: what is printed between is the note's own.
  mutating func note(_ index: Int) {
    swap(&out, &noted[index].html)
    swap(&plain, &noted[index].plain)
    swap(&spans, &noted[index].spans)
  }

  /// The notes below the text. One that nothing refers to comes last and is told.
  mutating func endNotes() {
    for (later, first) in notes.repeated {
      faults.append(MarkdownFault(.footnote(.twice(later.label, first: first.marker)), later.marker))
    }
    for (index, definition) in notes.definitions.enumerated() where notes.definition(of: definition.label) == index {
      guard noted[index].number == nil else { continue }
      faults.append(MarkdownFault(.footnote(.unused(definition.label)), definition.marker))
      _ = number(of: index)
    }
    guard !noteOrder.isEmpty else { return }
    line()
    out.append("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"")
    out.append(escaping: words.notes)
    out.append("\">\n<ol>\n")
    for (place, index) in noteOrder.enumerated() { print(noted[index], number: place + 1) }
    out.append("</ol>\n</section>\n")
  }

  private mutating func print(_ note: Note, number: Int) {
    out.append("<li id=\"chu-thich_")
    out.append(trusted: String(number).utf8)
    out.append("\">\n")
    spans += note.spans.map { span in
      var span = span
      span.html = span.html.lowerBound + out.bytes.count..<span.html.upperBound + out.bytes.count
      return span
    }
    let end = Array("</p>\n".utf8)
    let isParagraph = note.html.bytes.suffix(end.count).elementsEqual(end)
    out.append(trusted: isParagraph ? note.html.bytes.dropLast(end.count) : note.html.bytes[...])
    if !isParagraph, note.references > 0 { out.append("<p>") }
    for reference in 0..<note.references {
      out.append(" <a class=\"back\" href=\"#")
      out.append(trusted: Self.back(number, reference + 1).utf8)
      out.append("\" role=\"doc-backlink\" aria-label=\"")
      out.append(escaping: reference == 0 ? "\(words.back) \(number)" : "\(words.back) \(number) (\(reference + 1))")
      out.append("\">↑</a>")
    }
    if isParagraph || note.references > 0 { out.append("</p>\n") }
    out.append("</li>\n")
    var text = note.plain
    text.finish()
    plain.endBlock()
    plain.append("[\(number)] ".utf8)
    plain.append(text.bytes)
  }
}
