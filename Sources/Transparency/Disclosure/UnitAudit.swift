import Diagnostics

/// Checks where the matters of published classes come from, which the tables do not tell: at the release, from the rows.
/// It finds the class of each row by its labels and uses nothing of the splitter.
struct UnitAudit {
  let tables: PublishedTables
  let control: DisclosureControl
  let location: Location

  /// Empty when every class holds as many matters as it says, and none that must not is one unit in disguise.
  func report(_ matters: [(place: SplitRecord, subject: SplitRecord)]) -> Report {
    var report = check(.place, control.places, matters.map(\.place))
    report.merge(check(.subject, control.subjects, matters.map(\.subject)))
    return report
  }

  private func check(_ view: PublishedView, _ names: ViewNames, _ records: [SplitRecord]) -> Report {
    let classes = tables[view]
    let places = ClassPlaces(classes, names)
    var units = [[Int: Int]](repeating: [:], count: classes.count)
    // Thousands of records name few places: each is looked up once for each kind.
    let (coarse, fine) = (names.coarse.count, names.fine.count)
    var found = [Int??](repeating: nil, count: CaseKind.allCases.count * coarse * fine)
    for record in records {
      let place = (record.kind.rawValue * coarse + record.coarse) * fine + record.fine
      let index = found[place] ?? places.index(of: record)
      found[place] = .some(index)
      if let index { units[index][record.unit, default: 0] += 1 }
    }
    var report = Report()
    for (published, units) in zip(classes, units) {
      let problems = AuditProblem(published: published, view: view, location: location)
      if units.values.reduce(0, +) != published.count { report.add(problems.sums()) }
      if mustHide(published, view), !isMixture(units) { report.add(problems.ofFewUnits()) }
    }
    return report
  }

  /// Denunciations by themselves; complaints of a level, or of units that are not told apart.
  private func mustHide(_ published: PublishedClass, _ view: PublishedView) -> Bool {
    if published.kinds == KindSet([.denunciation]) { return true }
    let isWhole = published.coarse == .all && published.fine == .all
    return view == .place && !published.kinds.isBenign && published.fine.name == nil && !isWhole
  }

  private func isMixture(_ units: [Int: Int]) -> Bool {
    let (total, largest) = (units.values.reduce(0, +), units.values.max() ?? 0)
    return units.count >= DisclosureThresholds.leastUnits
      && largest * 100 <= total * DisclosureThresholds.largestUnitShare
  }
}
