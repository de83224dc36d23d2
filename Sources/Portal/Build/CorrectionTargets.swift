import Diagnostics
import Formats
import SiteKit
import Transparency

/// Whether the pages that corrections speak of are there.
struct CorrectionTargets {
  let report: Report
  /// The site with empty pages where corrections point to nothing, so that their links are no second fault.
  let tree: OutputTree
  /// What staff wrote for a page, by its link on the page of corrections, so that a clause that is not there is told at its
  /// place.
  private let authors: [String: AuthoredLink]

  init(_ record: PublicRecord, _ tree: OutputTree) throws {
    let missing = record.corrections.compactMap { note -> (note: CorrectionNote, path: String)? in
      guard case .page(let path) = note.affects, tree[path] == nil else { return nil }
      return (note, path)
    }
    let root = SiteLink.root(depth: CorrectionsPath.index.utf8.count { $0 == UInt8(ascii: "/") })
    authors = Dictionary(
      record.corrections.compactMap { note in
        guard case .page(let path) = note.affects else { return nil }
        let link = AuthoredLink(written: note.written, location: note.places.affects)
        return (root + CorrectionsPath.target(note, path), link)
      }, uniquingKeysWith: { first, _ in first })
    let pages = missing.isEmpty ? [] : tree.files.filter(\.isPage).map { CorrectionsPath.shown($0.path.description) }
    report = Report(
      missing.map { note, path in
        CorrectionNoteProblem.unknown(CorrectionsPath.shown(path), among: pages, at: note.places.affects)
      })
    let paths = Set(missing.map(\.path)).compactMap { try? OutputPath($0) }
    self.tree = try paths.reduce(tree) {
      try $0.adding(KeptFile(OutputFile($1, []), digest: Digest(of: []).hexadecimal))
    }
  }

  /// Nil for another link than that of a correction.
  func author(of page: String, _ printed: String) -> AuthoredLink? {
    page == CorrectionsPath.index ? authors[printed] : nil
  }
}
