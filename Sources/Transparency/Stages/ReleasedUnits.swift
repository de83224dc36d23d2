import Authorities
import Diagnostics
import Formats
import Releases

/// Units of released figures that the settings no longer have, or have at another level: their figures would lie apart
/// from those that follow, and have no page.
enum ReleasedUnits {
  static func report(_ releases: [FrozenRelease], _ units: [Unit]) -> Report {
    let known = Dictionary(units.map { (VietnameseText.nameKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    guard !known.isEmpty else { return Report() }
    var (report, seen) = (Report(), Set<String>())
    for release in releases.reversed() {
      for place in release.tables.place {
        guard let name = place.fine.name, seen.insert(VietnameseText.nameKey(name)).inserted else { continue }
        guard let unit = known[VietnameseText.nameKey(name)] else {
          report.add(missing(name, at: release.location))
          continue
        }
        if let level = place.coarse.name, level != unit.level.vietnamese {
          report.add(moved(unit, from: level, at: release.location))
        }
      }
    }
    return report
  }

  private static func missing(_ name: String, at location: Location) -> Problem {
    Problem(
      "released-unit-missing", severity: .warning,
      Wording(
        "Đơn vị “\(name)” có số liệu đã phát hành nhưng không còn trong “units” của site.yaml",
        en: "The unit “\(name)” has released figures but is no longer in “units” of site.yaml"),
      fix: Wording(
        "ghi lại đơn vị với tên cũ; đã đổi tên, sáp nhập thì thêm “valid: {to: …}” và “successor: tên mới”",
        en: "enter the unit with its former name; when it was renamed or merged, with “valid: {to: …}” and “successor”"),
      at: location)
  }

  private static func moved(_ unit: Unit, from level: String, at location: Location) -> Problem {
    Problem(
      "released-unit-level", severity: .warning,
      Wording(
        "Đơn vị “\(unit.name)” đã phát hành ở cấp “\(level)”, nay site.yaml ghi cấp “\(unit.level.vietnamese)”",
        en:
          "The unit “\(unit.name)” was released at the level “\(level)” and stands in site.yaml at “\(unit.level.vietnamese)”"
      ),
      fix: Wording(
        "ghi lại “level” như lúc phát hành; số của hai cấp không cộng được với nhau",
        en: "enter “level” as at the release; figures of two levels do not add up"),
      at: location)
  }
}
