import Authorities
import Formats
import Releases
import Transparency

/// The files that a site with these releases has: none of them may be gone, and beside the data there may be no others.
enum FileProof {
  /// Throws a refusal at the first file that is gone or does not belong there. `data` is the path of `du-lieu/` in the
  /// folder, "" for that folder alone, which has no pages.
  static func check(_ folder: PublishedFolder, _ data: String, _ archive: ReleaseArchive) throws {
    let tables = DataTable.all.flatMap { [$0.csv] + ($0.hasTwin ? [$0.json] : []) }
    let workbooks = archive.releases.filter { !$0.isDeferred }.map { "\($0.period.id)/\(PeriodWorkbook.name)" }
    let signers = archive.ledger.signature == nil ? [] : ["allowed_signers"]
    let needed = (tables + [DataPackage.name] + workbooks + signers).map { data + $0 }
    let pages =
      data.isEmpty
      ? []
      : [Section.data.path, DictionaryPage.path, ProofPage.path]
        + Statistics(archive.releases).all.map { StatisticsPageMaker.path($0) }
    if let gone = (needed + pages).first(where: { !folder.has($0) }) {
      throw ProofProblem.gone(at: folder.location(gone))
    }
    let frozen = archive.releases.flatMap { release in
      (release.files.keys + (release.withdrawal?.files ?? [])).map { "\(data)\(release.period.id)/\($0)" }
    }
    let ledger = [Ledger.fileName, "\(Ledger.fileName).sig"].map { data + $0 }
    let known = Set(needed + frozen + ledger)
    if let unknown = folder.paths.first(where: { isData($0, data) && !known.contains($0) }) {
      throw ProofProblem.unknown(at: folder.location(unknown))
    }
  }

  /// Not a page, nor in a folder whose files come from the content or the templates.
  private static func isData(_ path: String, _ data: String) -> Bool {
    if path.hasSuffix(".html") || SiteFiles.paths.contains(path) { return false }
    return data.isEmpty || !open.contains { path.hasPrefix($0) }
  }

  private static let open = ["assets/", "lich-tiep-cong-dan/", "van-ban/"]
}
