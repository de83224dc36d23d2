import Authorities
import Diagnostics
import Formats
import Policies
import Reception

/// The files that an edition does not show yet.
enum LeftOutFiles {
  /// One notice for all of them.
  static func report(_ source: SourceRecords, _ duties: CheckedDuties, _ edition: Edition) -> Report {
    let places = places(source, duties, edition).sorted()
    guard let first = places.first else { return Report() }
    let count = places.count
    return Report([
      Problem(
        "left-out", severity: .notice,
        Wording(
          "Chưa đăng \(count) tệp: bản nháp, hoặc chưa tới ngày đăng",
          en: "\(count) files are not shown yet: drafts, or their day is still to come"),
        fix: Wording(
          "ngày đăng là “publishDate”, hoặc ngày ở tên tệp tin, ngày của đính chính; xem thử bằng --drafts",
          en: "the day is “publishDate”, that of a news file's name or of a correction; preview with --drafts"),
        at: first, related: Array(places.dropFirst().prefix(20)))
    ])
  }

  private static func places(_ source: SourceRecords, _ duties: CheckedDuties, _ edition: Edition) -> [Location] {
    let ofKeys = { (keys: TextFileKeys, place: Location) in keys.isPublished(in: edition) ? nil : place }
    var places = source.reception.offices.all.compactMap { ofKeys($0.keys, $0.location) }
    places += source.reception.schedules.compactMap { ofKeys($0.keys, $0.location) }
    places += source.policies.policies.compactMap {
      $0.publishing.isShown(in: edition) ? nil : Location(path: $0.text.file.displayPath)
    }
    places += source.pages.all.compactMap { ofKeys($0.keys, $0.location) }
    places += source.news.all.compactMap { $0.isPublished(in: edition) ? nil : $0.location }
    places += source.corrections.all.compactMap { $0.isPublished(in: edition) ? nil : $0.places.file }
    return places + duties.waiting.map(\.places.duty)
  }
}
