public import Diagnostics

/// CommonMark 0.30 with the pipe tables of GitHub Flavored Markdown and footnotes, made into HTML that holds nothing but what the
/// author can see: no raw HTML, no unknown schemes, no hidden characters.
public enum Markdown {
  /// Renders a text. Any error in the report means that the HTML must not be published.
  /// - Parameters:
  ///   - baseLevel: the level printed for the highest heading of the text, 2 where the page has its own `h1`.
  ///   - marker: asked for the stretches to be found again among `spans`.
  ///   - rewriteLink: the address to print for a path from the root of the site (`/van-ban/x/`); nil keeps it.
  ///   - place: where a stretch of the source is in the caller's terms.
  public static func render<Naming: BlockNaming>(
    _ source: ArraySlice<UInt8>, naming: inout Naming, baseLevel: Int = 2, words: MarkdownWords = .vietnamese,
    marker: TextMarker? = nil, rewriteLink: @escaping (String) -> String? = { _ in nil }, place: (BytePlace) -> Location
  ) -> (text: RenderedText, report: Report) {
    let lines = SourceLines(Array(source))
    let hidden = hiddenCharacters(in: lines.bytes)
    let ofSource = hidden + MixedScripts.words(in: lines.bytes).map { MarkdownFault(.mixedScripts($0), $0.range) }
    func report(_ faults: [MarkdownFault], _ place: (Range<Int>) -> Location) -> Report {
      Report(faults.map { $0.problem(at: place($0.range), related: $0.related.map { [place($0)] } ?? []) })
    }
    func inSource(_ range: Range<Int>) -> Location { place(lines.place(range, base: source.startIndex)) }
    if let fault = InputBounds.fault(in: lines) { return (.empty, report(ofSource + [fault], inSource)) }
    var notes = Footnotes(lines)
    guard let tree = MarkdownTree(of: &notes) else {
      return (.empty, report([MarkdownFault(.memory, 0..<1)], inSource))
    }
    let outline = MarkdownOutline(tree, notes)
    var names: [BlockName?] = []
    names.reserveCapacity(outline.blocks.count)
    for block in outline.blocks {
      names.append(naming.anchor(for: block).map { BlockName(anchor: $0, label: naming.label(for: block, anchor: $0)) })
    }
    let shift = baseLevel - outline.topLevel
    let forms = ParagraphForms(naming.standings, of: outline.blocks, base: baseLevel, shift: shift)
    var renderer = MarkdownRenderer(
      notes: notes, base: source.startIndex, names: names, forms: forms, shift: shift, words: words,
      rewriteLink: rewriteLink, marker: marker)
    renderer.checksReferences = hidden.isEmpty && lines.hasReferences
    renderer.render(tree)
    renderer.endNotes()
    renderer.plain.finish()
    let blocks = zip(names.lazy.compactMap(\.self), renderer.blockEnds).map {
      AnchoredBlock(anchor: $0.anchor, label: $0.label, end: $1)
    }
    let text = RenderedText(
      html: renderer.out.html, headings: headings(outline.blocks, names, shift: shift), blocks: blocks,
      links: renderer.links, spans: renderer.spans, plainBytes: renderer.plain.bytes)
    let ofNaming = naming.problems { blocks in
      outline.ranges(of: blocks, in: tree).map { place(notes.place($0, base: source.startIndex)) }
    }
    var found = report(ofSource, inSource)
    for problem in ofNaming { found.add(problem) }
    found.merge(
      report(tree.faults + renderer.faults) { [notes] in place(notes.place($0, base: source.startIndex)) })
    return (text, found)
  }

  /// As many places of one character as can be mended by hand are told one by one, more at the first of them: text from
  /// Word may have a soft hyphen in every word.
  private static let fewPlaces = 5

  private static func hiddenCharacters(in bytes: [UInt8]) -> [MarkdownFault] {
    let runs = ForbiddenCharacters.runs(in: bytes)
    let places = Dictionary(grouping: runs.indices) { runs[$0].scalar }
    return runs.enumerated().compactMap { index, run in
      guard let same = places[run.scalar], same.count > fewPlaces else {
        return MarkdownFault(.forbiddenCharacter(run.scalar), run.range)
      }
      return same[0] == index ? MarkdownFault(.forbiddenCharacter(run.scalar, times: same.count), run.range) : nil
    }
  }

  private static func headings(_ blocks: [NamedBlock], _ names: [BlockName?], shift: Int) -> [TextHeading] {
    zip(blocks, names).compactMap { block, name in
      guard case .heading(let level) = block.kind else { return nil }
      let text = String(decoding: block.bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
      return TextHeading(level: MarkdownRenderer.printed(level: level, shift: shift), text: text, anchor: name?.anchor)
    }
  }
}

/// The words that rendering adds for readers who do not see the page.
public struct MarkdownWords: Sendable {
  /// Before the name of what a copy-link leads to.
  public let anchor: String
  /// Before the number of a table.
  public let table: String
  /// Before the number of a block of code that scrolls.
  public let code: String
  /// Before the number of a footnote, and of its note on the way back.
  public let note: String
  public let back: String
  /// What the notes below the text are called.
  public let notes: String

  public init(anchor: String, table: String, code: String, note: String, back: String, notes: String) {
    self.anchor = anchor
    self.table = table
    self.code = code
    self.note = note
    self.back = back
    self.notes = notes
  }

  public static let vietnamese = MarkdownWords(
    anchor: "Liên kết đến", table: "Bảng", code: "Khối chữ", note: "Chú thích",
    back: "Trở lại chỗ gọi chú thích", notes: "Chú thích")
  public static let english = MarkdownWords(
    anchor: "Link to", table: "Table", code: "Code", note: "Note", back: "Back to the reference of note", notes: "Notes"
  )
}

/// What a block is called.
struct BlockName {
  let anchor: String
  let label: String
}
