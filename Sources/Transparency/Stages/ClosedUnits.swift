import Authorities
import Diagnostics
import Formats
import Reception

/// Sessions at a place whose unit, as `site.yaml` declares it, does not exist on their day.
enum ClosedUnits {
  static func report(_ units: [Unit], _ reception: CheckedReception) -> Report {
    let bounded = units.filter { $0.valid != .always }
    guard !bounded.isEmpty else { return Report() }
    let byName = Dictionary(bounded.map { (VietnameseText.nameKey($0.name), $0) }, uniquingKeysWith: { a, _ in a })
    var report = Report()
    for office in reception.offices {
      guard let unit = byName[VietnameseText.nameKey(office.unit)] else { continue }
      let session = reception.standing(atOffice: office.slug).first { !unit.valid.contains($0.day) }
      if let session { report.add(closed(unit, office, session.day, at: session.schedule.location)) }
    }
    return report
  }

  private static func closed(_ unit: Unit, _ office: Office, _ day: CivilDay, at location: Location) -> Problem {
    let successor = unit.successor.map { " (“\($0)”)" } ?? ""
    return Problem(
      "office-unit-closed", severity: .warning,
      Wording(
        "Buổi tiếp ngày \(day.vietnamese) là của “\(unit.name)”, đơn vị chỉ hoạt động \(ValidText.vietnamese(unit.valid))",
        en: "The session of \(day.iso) is of “\(unit.name)”, a unit that exists only \(ValidText.english(unit.valid))"),
      fix: Wording(
        "sửa “valid” của lịch, hoặc chuyển nơi tiếp sang đơn vị kế thừa\(successor)",
        en: "correct “valid” of the schedule, or give the place to the unit that took over\(successor)"),
      at: location, related: [office.location])
  }
}
