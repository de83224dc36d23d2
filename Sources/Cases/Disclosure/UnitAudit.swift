import Authorities
import Diagnostics
import Releases

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
    let hiding = classes.map { mustHide($0, view) }
    var counts = [Int](repeating: 0, count: classes.count)
    var units = [[Int: Int]](repeating: [:], count: classes.count)
    // Thousands of records name few places: each is looked up once for each kind.
    let (coarse, fine) = (names.coarse.count, names.fine.count)
    var found = [Int??](repeating: nil, count: CaseKind.allCases.count * coarse * fine)
    for record in records {
      let place = (record.kind.rawValue * coarse + record.coarse) * fine + record.fine
      let index = found[place] ?? places.index(of: record)
      found[place] = .some(index)
      guard let index else { continue }
      counts[index] += 1
      if hiding[index] { units[index][record.unit, default: 0] += 1 }
    }
    var report = Report()
    for (index, published) in classes.enumerated() {
      let problems = AuditProblem(published: published, view: view, location: location)
      if counts[index] != published.count { report.add(problems.sums()) }
      if hiding[index], !isMixture(units[index]) || view == .place && !isOpen(published) {
        report.add(problems.ofFewUnits())
      } else if tellsOfPair(published) {
        report.add(problems.denunciationByUnit())
      }
    }
    return report
  }

  /// Whether a class with denunciations is of more units than must have matters. The levels that it may be of are its own,
  /// or those that no other class of its kinds is.
  private func isOpen(_ published: PublishedClass) -> Bool {
    guard published.kinds.contains(.denunciation) else { return true }
    let named = Set(tables.place.filter { $0.kinds == published.kinds }.compactMap(\.coarse.name))
    let levels = control.places.coarse.indices.filter { level in
      let name = control.places.coarse[level]
      return published.coarse.name.map { $0 == name } ?? !named.contains(name)
    }
    return control.splitter.declared.hide(in: levels)
  }

  /// In a portal of one unit or two: complaints are never told without the denunciations that there may be.
  private func tellsOfPair(_ published: PublishedClass) -> Bool {
    let disputes: [CaseKind] = [.firstComplaint, .secondComplaint, .denunciation]
    let told = published.kinds.kinds.filter(disputes.contains)
    return control.splitter.declared.isPair && !told.isEmpty && told.count < disputes.count
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
