import Authorities
import Diagnostics
import Formats
import Policies
import SiteKit
import Transparency

/// What was done for a duty as cells and keys say it, without Markdown: a paragraph a line, with what it cites.
struct CitingWords: Sendable {
  let text: String
  let place: Location
  let html: HTML
  /// Each citation with its bytes of the HTML, in order.
  let citations: [(cited: CitedText, html: Range<Int>)]

  init(_ text: String, at place: Location, _ scanner: CitationScanner) {
    (self.text, self.place) = (text, place)
    var (out, citations) = (HTMLBuffer(), [(cited: CitedText, html: Range<Int>)]())
    for line in text.split(whereSeparator: \.isNewline) {
      out.append("<p>")
      var line = String(line.trimmed)
      line.withUTF8 { bytes in
        var done = 0
        for stretch in scanner.citations(in: bytes, opensBlock: true) {
          out.append(escaping: UnsafeBufferPointer(rebasing: bytes[done..<stretch.range.lowerBound]))
          let start = out.bytes.count
          out.append(escaping: UnsafeBufferPointer(rebasing: bytes[stretch.range]))
          let words = String(decoding: bytes[stretch.range], as: UTF8.self)
          citations.append((CitedText(stretch.citation, words), start..<out.bytes.count))
          done = stretch.range.upperBound
        }
        out.append(escaping: UnsafeBufferPointer(rebasing: bytes[done...]))
      }
      out.append("</p>\n")
    }
    (html, self.citations) = (out.html, citations)
  }
}

/// What was done for a duty, as it was written.
struct DutyTexts: Sendable {
  /// The Markdown of a file.
  let job: TextJob?
  /// The words of cells and of earlier records.
  let words: [CitingWords]
  /// What is said today, with what it cites.
  let citing: CitingNote

  init(_ duty: Duty, _ scanner: CitationScanner, isPublic: Bool) {
    words = duty.words.map { CitingWords($0.text, at: $0.place, scanner) }
    let said: TextBody? = if case .text(let body) = duty.done { body } else { nil }
    job = said.map { body in
      TextJob(
        slug: duty.slug, folder: DutyPath.folder, body: body, title: duty.title, isPublic: isPublic, noteLevel: 5)
    }
    // The words of today are the first of those in cells.
    let done = job?.render(scanner)
    citing = CitingNote(
      .duty(duty.slug), "nhiệm vụ “\(duty.title)”", isPublic: isPublic,
      done?.citations ?? words.first?.citations.map(\.cited) ?? [], done?.text.links ?? [])
  }
}

extension CitationLinks {
  /// The words with what they cite linked, and the numbers in them that are written wrongly.
  func note(_ words: CitingWords) -> (note: RenderedNote, report: Report) {
    let targets = words.citations.map { target(of: $0.cited) }
    let note = RenderedNote(differs: targets.contains { $0 != nil }) { depth in
      words.html.inserting(
        links(zip(words.citations, targets).map { ($0.html, $1, true) }, own: nil, root: SiteLink.root(depth: depth)))
    }
    return (note, Report(zip(words.citations, targets).compactMap { form($0.cited, $1, at: words.place) }))
  }
}
