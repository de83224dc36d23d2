public import Diagnostics
import Formats

/// Finds a place by the name that tables give it, by its slug, or by its unit when that has no other. Tone style, case and
/// spaces make no difference.
public struct OfficeNames: Sendable {
  private let offices: [Office]
  private let byName: [String: [Int]]
  private let slugs: Set<String>
  /// Places that are the only one of their unit, by the key of its name.
  private let byUnit: [String: Int]
  /// Some place could not be read, so that a name may be its.
  public let isIncomplete: Bool

  public init(_ offices: Offices) {
    self.offices = offices.all
    byName = Dictionary(grouping: offices.all.indices) { VietnameseText.nameKey(offices.all[$0].name) }
    slugs = Set(offices.all.map(\.slug))
    let units = Dictionary(grouping: offices.all.indices) { VietnameseText.nameKey(offices.all[$0].unit) }
    byUnit = units.compactMapValues { $0.count == 1 ? $0[0] : nil }
    isIncomplete = !offices.refused.isEmpty
  }

  /// The place of that name which is open on the day, or else any of that name.
  public func office(_ name: String, on day: CivilDay) -> Office? {
    let key = VietnameseText.nameKey(name)
    let found = (byName[key] ?? []).map { offices[$0] }
    return found.first { $0.valid.contains(day) } ?? found.first ?? offices.first { $0.slug == name }
      ?? byUnit[key].map { offices[$0] }
  }

  public func contains(_ name: String) -> Bool {
    let key = VietnameseText.nameKey(name)
    return byName[key] != nil || slugs.contains(name) || byUnit[key] != nil
  }

  /// The only place there is, or nil.
  public var only: Office? { offices.count == 1 && !isIncomplete ? offices.first : nil }

  public func unknown(_ name: String, at location: Location) -> Problem {
    Problem(
      "unknown-office",
      Wording("Không có nơi tiếp “\(name)” trong offices/", en: "There is no place “\(name)” in offices/"),
      fix: Suggestion.fix(for: name, among: offices.map(\.name)), at: location)
  }
}
