import Authorities
import Formats
import Releases

/// How a release is cited.
enum ReleaseCitation {
  static func text(_ release: FrozenRelease, _ settings: SiteSettings) -> String {
    "\(settings.publisher.name), \(release.period.title), \(origin(release)), \(settings.baseURL)/so-lieu/\(release.period.id)/"
  }

  /// When its figures were told, and their code: a correction makes another one.
  static func origin(_ release: FrozenRelease) -> String {
    let corrected = release.corrections.last.map { ", đính chính ngày \($0.day.vietnamese)" } ?? ""
    return
      "phát hành ngày \(release.released.vietnamese)\(corrected), mã \(release.digest.hexadecimal.prefix(12))"
  }
}
