import Authorities
import Formats
import Reception
import Scanner

/// The titles under which the schedules say who receives, with the place they are of: `Bí thư Đảng ủy xã Phú Mỹ`. In a table
/// of sessions such words are nobody's name, though the scan cannot know every place.
struct DeclaredTitles: Sendable {
  private let keys: Set<String>

  /// A title that ends in a person's name is none.
  init(_ schedules: [ReceptionSchedule]) {
    let names = schedules.flatMap(SessionHosts.hosts) + schedules.flatMap(SessionHosts.standIns)
    var keys: Set<String> = []
    var scanner = PersonalDataScanner()
    for name in Set(names) where HostRole(title: name) != nil {
      guard let place = Self.place(of: name),
        !scanner.findings(in: place, at: .cases).contains(where: { $0.verdict == .stop })
      else { continue }
      keys.insert(VietnameseText.nameKey(name))
    }
    self.keys = keys
  }

  /// Whether a cell is one of them word for word.
  func contains(_ text: String) -> Bool { keys.contains(VietnameseText.nameKey(text)) }

  /// The proper name behind the last word for a place; nil without one.
  private static func place(of title: String) -> String? {
    let words = VietnameseText.composed(title).split(separator: " ")
    guard let last = words.lastIndex(where: { $0.first?.isUppercase == false }), last + 1 < words.count,
      placeWords.contains(String(words[last]))
    else { return nil }
    return words[(last + 1)...].joined(separator: " ")
  }

  /// The last words of tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu.
  private static let placeWords: Set = ["tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "khu"]
}
