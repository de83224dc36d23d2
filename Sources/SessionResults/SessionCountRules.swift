import Diagnostics
import Releases

/// What the counts of one session say about each other for certain. Persons may be more or fewer than visits or matters, and
/// a group of many is received through a few representatives, so nothing else is compared.
enum SessionCountRules {
  /// A group is five persons or more (đoàn đông người).
  static let smallestGroup = 5

  static func report(_ row: SessionResultRow, _ records: SessionResultRecords) -> Report {
    var report = Report()
    let counts = row.counts
    if counts.visits == 0 {
      for column in SessionColumn.counts.dropFirst() {
        guard let count = counts[column], count > 0 else { continue }
        report.add(SessionProblem.nobodyCame(row, column, count, without: .visits, records))
        // The other counts only echo it.
        return report
      }
    } else if let visits = counts.visits, counts.persons == 0 {
      report.add(SessionProblem.visitsOfNobody(row, visits, records))
    } else if counts.persons == 0 {
      for column in [SessionColumn.matters, .groups, .groupPersons] {
        guard let count = counts[column], count > 0 else { continue }
        report.add(SessionProblem.nobodyCame(row, column, count, without: .persons, records))
        return report
      }
    }
    if let groups = counts.groups, let persons = counts.groupPersons {
      if (groups == 0) != (persons == 0) {
        report.add(SessionProblem.groupsWithoutPersons(row, groups, persons, records))
      } else if persons < groups * smallestGroup {
        report.add(SessionProblem.smallGroups(row, groups, persons, records))
      }
    } else if let persons = counts.groupPersons, persons > 0 {
      report.add(SessionProblem.personsOfUnknownGroups(row, persons, records))
    }
    return report
  }
}
