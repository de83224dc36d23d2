import Authorities
import Formats
import Releases

/// Turns the matters concluded in a period into published classes: two views, safe splits, repaired against each other.
struct DisclosureControl {
  let splitter: Splitter
  let places: ViewNames
  let subjects: ViewNames
  let limits: TimeLimits
  /// By index of a unit, the one it has become: who works there knows the matters of all that it took over.
  private let offices: [Int]

  /// `thresholds` are those of the settings unless others are tried; `days` those of the period.
  init(units: [Unit], settings: SiteSettings, thresholds: DisclosureThresholds? = nil, in days: DayRange? = nil) {
    let levels = UnitLevel.allCases
    splitter = Splitter(
      safety: ClassSafety(thresholds: thresholds ?? settings.thresholds),
      declared: DeclaredUnits(units, levels: levels, in: days))
    limits = settings.timeLimits
    offices = Self.offices(units, until: days?.to)
    places = ViewNames(
      view: .place, coarse: levels.map(\.vietnamese), fine: units.map(\.name),
      parent: units.map { levels.firstIndex(of: $0.level) ?? 0 })
    let groups = settings.fieldGroups.map(\.name)
    subjects = ViewNames(
      view: .subject, coarse: groups, fine: settings.fields,
      parent: settings.fields.map { groups.firstIndex(of: settings.group(of: $0)) ?? 0 })
  }

  /// Units that ended until the last day of the period, and have a successor, are that one.
  private static func offices(_ units: [Unit], until last: CivilDay?) -> [Int] {
    guard units.contains(where: { $0.successor != nil }) else { return Array(units.indices) }
    let byName = Dictionary(units.enumerated().map { (TextKey($1.name), $0) }, uniquingKeysWith: { first, _ in first })
    let next = units.map { unit -> Int? in
      if let last, let end = unit.valid.to, end > last { return nil }
      return unit.successor.flatMap { byName[TextKey($0)] }
    }
    return units.indices.map { unit in
      var (office, steps) = (unit, 0)
      // A ring of successors ends somewhere.
      while let successor = next[office], steps < units.count { (office, steps) = (successor, steps + 1) }
      return office
    }
  }

  /// Nil when not even the whole period may be published: it is then released together with the next.
  func tables(of rows: [CaseRow], isWorkingDay: (CivilDay) -> Bool) -> PublishedTables? {
    let records = rows.map { self.records($0, isWorkingDay: isWorkingDay) }
    return tables(records.map(\.place), records.map(\.subject))
  }

  /// The same of matters as the two views look at them, in one order.
  func tables(_ byPlace: [SplitRecord], _ bySubject: [SplitRecord]) -> PublishedTables? {
    guard !byPlace.isEmpty else { return PublishedTables(place: [], subject: []) }
    guard splitter.isSafeByItself(byPlace, splitter.whole(byPlace)) else { return nil }
    var place: [PublishedClass] = []
    var subject: [PublishedClass] = []
    for node in splitter.kinds(byPlace) {
      let members = byPlace.filter { node.kinds.contains($0.kind) }
      let classes = splitter.classes(members, places, node)
      let repair = ViewRepair(
        splitter: splitter, names: subjects, records: bySubject.filter { node.kinds.contains($0.kind) }, place: classes)
      place += classes
      subject += repair.subjectClasses(node)
    }
    return PublishedTables(place: place, subject: subject)
  }

  /// A row as both views look at it.
  func records(
    _ row: CaseRow, isWorkingDay: (CivilDay) -> Bool
  ) -> (place: SplitRecord, subject: SplitRecord) {
    let timeliness = Deadline.timeliness(row, limits, isWorkingDay: isWorkingDay)
    return (
      record(row, places, fine: Int(row.unit), timeliness), record(row, subjects, fine: Int(row.field), timeliness)
    )
  }

  private func record(_ row: CaseRow, _ names: ViewNames, fine: Int, _ timeliness: Timeliness) -> SplitRecord {
    SplitRecord(
      kind: row.kind, coarse: names.parent[fine], fine: fine, unit: offices[Int(row.unit)],
      outcome: row.outcome ?? row.status.ending ?? .endedOtherwise,
      timeliness: timeliness, execution: row.execution ?? .notApplicable)
  }
}
