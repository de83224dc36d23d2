import Diagnostics
import SiteKit
import Transparency

/// Whether the pages that corrections speak of are there.
struct CorrectionTargets {
  let report: Report
  /// The site with empty pages where corrections point to nothing, so that their links are no second fault.
  let tree: OutputTree

  init(_ record: PublicRecord, _ tree: OutputTree) throws {
    let missing = record.corrections.compactMap { note -> (note: CorrectionNote, path: String)? in
      guard case .page(let path) = note.affects, tree[path] == nil else { return nil }
      return (note, path)
    }
    let pages = missing.isEmpty ? [] : tree.files.filter(\.isPage).map { CorrectionsPath.shown($0.path.description) }
    report = Report(
      missing.map { note, path in
        CorrectionNoteProblem.unknown(CorrectionsPath.shown(path), among: pages, at: note.places.affects)
      })
    let paths = Set(missing.map(\.path)).compactMap { try? OutputPath($0) }
    self.tree = try paths.reduce(tree) { try $0.adding(OutputFile($1, [])) }
  }
}
