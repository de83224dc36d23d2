import Authorities
import Releases
import Transparency

/// Addresses of the page of corrections and withdrawals.
enum CorrectionsPath {
  static let folder = "dinh-chinh/"
  static let index = "dinh-chinh/index.html"

  /// The entry of a text of `corrections/`.
  static func anchor(_ note: CorrectionNote) -> String { "sua-\(note.slug)" }

  /// The path of the page that is corrected, with the clause.
  static func target(_ note: CorrectionNote, _ path: String) -> String { path + (note.anchor.map { "#\($0)" } ?? "") }

  /// The pages that say that they were corrected.
  static func pages(_ note: CorrectionNote) -> [String] {
    switch note.affects {
    case .page(let path): [path]
    case .release(let id): [StatisticsPath.page(id), RegisterPath.page(id)]
    }
  }

  /// A path as people write it: without `index.html`.
  static func shown(_ path: String) -> String {
    let clean = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    return "/\(clean)"
  }

  /// The entry of a period's withdrawal.
  static func anchor(_ period: Period) -> String { "thu-hoi-\(period.id)" }

  /// The entry of a correction of a period, numbered from the oldest.
  static func anchor(_ period: Period, number: Int) -> String { "dinh-chinh-\(period.id)-\(number)" }
}
