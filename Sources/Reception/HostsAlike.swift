import Authorities
import Diagnostics
import Formats

/// Titles of hosts whose unit is not that of their place, or that are one syllable apart: one of them is mistyped, and the
/// sessions of one host fall apart in two lists.
struct HostsAlike {
  private let offices: [String: Office]
  /// Places of communes and districts by the end of their unit's name: `xã Hai`.
  private let byUnit: [String: Office]
  private(set) var report = Report()

  init(_ schedules: [ReceptionSchedule], _ offices: [Office]) {
    self.offices = Dictionary(offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let local = offices.filter { [.commune, .district].contains($0.level) }
    byUnit = Dictionary(
      local.compactMap { office in Self.unit(in: office.unit).map { (VietnameseText.nameKey($0), office) } },
      uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: schedules) { $0.office }
    for (slug, schedules) in groups.sorted(by: { $0.key < $1.key }) {
      guard let office = self.offices[slug] else { continue }
      check(schedules, at: office)
    }
  }

  private mutating func check(_ schedules: [ReceptionSchedule], at office: Office) {
    var known: [ReceptionSchedule] = []
    var keys: Set<String> = []
    for schedule in schedules where keys.insert(VietnameseText.nameKey(schedule.host)).inserted {
      if let problem = otherUnit(schedule, office) ?? mistypedUnit(schedule, office) {
        report.add(problem)
      } else if let other = known.first(where: { isMistyped(schedule, $0) }) {
        report.add(Self.alike(schedule, other))
      } else {
        known.append(schedule)
      }
    }
  }

  /// A host of the unit of another place, unless the person is named or the places are joined for the session.
  private func otherUnit(_ schedule: ReceptionSchedule, _ office: Office) -> Problem? {
    guard schedule.holder == nil, schedule.linkedPlaces.isEmpty, let unit = Self.unit(in: schedule.host),
      let other = byUnit[VietnameseText.nameKey(unit)], other.level == office.level, other.unit != office.unit,
      !VietnameseText.nameKey("\(office.unit) \(office.name)").contains(VietnameseText.nameKey(unit))
    else { return nil }
    return Problem(
      "host-of-other-unit", severity: .warning,
      Wording(
        "“\(schedule.host)” là người của \(unit), mà lịch này ở nơi tiếp của \(office.unit)",
        en: "“\(schedule.host)” is of \(unit), and the schedule is at the place of \(office.unit)"),
      fix: Wording(
        "sửa “host” hoặc “office”; người của đơn vị khác đến tiếp thật thì ghi tên ở “holder”",
        en: "correct “host” or “office”; name a guest in “holder”"),
      at: schedule.places.hostPlace)
  }

  /// A host of a unit that nobody knows and that is nearly the place's own.
  private func mistypedUnit(_ schedule: ReceptionSchedule, _ office: Office) -> Problem? {
    guard schedule.holder == nil, let unit = Self.unit(in: schedule.host), let own = Self.unit(in: office.unit),
      byUnit[VietnameseText.nameKey(unit)] == nil, Self.areOneSyllableApart(unit, own)
    else { return nil }
    return Problem(
      "hosts-alike", severity: .warning,
      Wording(
        "“\(unit)” ở chức danh chỉ khác một chữ với “\(own)” của nơi tiếp này",
        en: "“\(unit)” in the title is one syllable apart from “\(own)” of the place"),
      fix: Wording(
        "gõ nhầm thì viết “\(schedule.host.dropLast(unit.count))\(own)”; là đơn vị khác thật thì ghi tên người tiếp ở “holder”",
        en: "if mistyped write “\(schedule.host.dropLast(unit.count))\(own)”; name a guest in “holder”"),
      at: schedule.places.hostPlace, related: [office.location])
  }

  /// Two titles that differ in one syllable, and not by the names of units (Tân Thạnh, Tân Thành) or by persons that are named.
  private func isMistyped(_ schedule: ReceptionSchedule, _ other: ReceptionSchedule) -> Bool {
    if let first = schedule.holder, let second = other.holder, first != second { return false }
    let units = [schedule, other].compactMap { Self.unit(in: $0.host) }
    if units.count == 2, VietnameseText.nameKey(units[0]) != VietnameseText.nameKey(units[1]) { return false }
    return Self.areOneSyllableApart(schedule.host, other.host)
  }

  private static func alike(_ schedule: ReceptionSchedule, _ other: ReceptionSchedule) -> Problem {
    Problem(
      "hosts-alike", severity: .warning,
      Wording(
        "“\(schedule.host)” và “\(other.host)” ở cùng một nơi tiếp chỉ khác nhau một chữ",
        en: "“\(schedule.host)” and “\(other.host)” at one place are one syllable apart"),
      fix: Wording(
        "cùng một chức danh thì viết như nhau; hai người khác nhau thì ghi tên mỗi người ở “holder”",
        en: "write one title in one way; name two persons in “holder”"),
      at: schedule.places.hostPlace, related: [other.places.hostPlace])
  }

  private static let levels: Set<String> = ["xa", "phuong", "huyen", "quan", "tran", "khu"]

  /// From the last word for a kind of unit on: `xã Hai` of `Chủ tịch UBND xã Hai`.
  private static func unit(in name: String) -> String? {
    let words = name.split(separator: " ")
    guard let start = words.lastIndex(where: { levels.contains(VietnameseText.folded($0)) }), start < words.count - 1
    else { return nil }
    return words[start...].joined(separator: " ")
  }

  /// The same words but for one, which differs by its marks or by a letter. Numbers tell bodies apart.
  private static func areOneSyllableApart(_ first: String, _ second: String) -> Bool {
    let words = [first, second].map { VietnameseText.nameKey($0).split(separator: " ").map(String.init) }
    guard words[0].count == words[1].count, words[0].count > 1 else { return false }
    let apart = zip(first.split(separator: " "), second.split(separator: " ")).filter {
      VietnameseText.nameKey($0) != VietnameseText.nameKey($1)
    }
    guard apart.count == 1 else { return false }
    let (a, b) = (VietnameseText.folded(apart[0].0), VietnameseText.folded(apart[0].1))
    guard (a + b).allSatisfy(\.isLetter), min(a.count, b.count) > 1, !(a + b).allSatisfy({ "ivx".contains($0) }) else {
      return false
    }
    return a == b || min(a.count, b.count) > 2 && NearestWord.nearest(to: a, among: [b]) != nil
  }
}
