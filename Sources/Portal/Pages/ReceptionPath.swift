import Authorities
import Transparency

/// Paths under `lich-tiep-cong-dan/` that concern one place.
enum OfficePath {
  static func folder(_ slug: String) -> String { "lich-tiep-cong-dan/\(slug)/" }

  static func page(_ slug: String) -> String { "\(folder(slug))index.html" }

  /// The notice of the month in which the day lies.
  static func notice(_ slug: String, _ month: CivilDay) -> String {
    "\(folder(slug))thong-bao/\(month.iso.prefix(7))/index.html"
  }
}

/// Folders of the lists under `lich-tiep-cong-dan/`. No place can have such an address (`slug-reserved`).
enum ReceptionPath {
  static let all = "lich-tiep-cong-dan/"
  static let places = "\(all)noi-tiep/"

  /// The list of the month in which the day lies.
  static func month(_ day: CivilDay) -> String { "\(all)thang/\(day.iso.prefix(7))/" }

  static func hosts(_ group: HostGroup) -> String { "\(all)nguoi-tiep/\(group.slug)/" }
}
