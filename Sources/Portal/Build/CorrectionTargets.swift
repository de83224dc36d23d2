import Diagnostics
import SiteKit
import Transparency

/// Whether the pages that corrections speak of are there.
enum CorrectionTargets {
  static func report(_ record: PublicRecord, _ tree: OutputTree) -> Report {
    var pages: [String]?
    return Report(
      record.corrections.compactMap { note in
        guard case .page(let path) = note.affects, tree[path] == nil else { return nil }
        let known = pages ?? tree.files.filter(\.isPage).map { CorrectionsPath.shown($0.path.description) }
        pages = known
        return CorrectionNoteProblem.unknown(CorrectionsPath.shown(path), among: known, at: note.places.affects)
      })
  }
}
