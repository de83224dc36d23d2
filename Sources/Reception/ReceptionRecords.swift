public import Authorities
public import Diagnostics
public import Formats
public import Scanner

/// What the content says about reception, read file by file: places, days off, schedules.
/// `report` holds everything wrong in any single file; what crosses files or needs a day is `CheckedReception`'s.
public struct ReceptionRecords: Sendable {
  public let offices: Offices
  public let holidays: Holidays
  public let schedules: [ReceptionSchedule]
  public let report: Report
  public let cells: [WrittenCell]
  /// The content folder as messages call it.
  let root: String

  public init(_ tree: SourceTree) {
    offices = Offices(tree)
    holidays = Holidays(tree)
    let read = ReceptionSchedules(tree, offices: offices)
    schedules = read.all
    cells = read.cells
    var report = offices.report
    report.merge(holidays.report)
    report.merge(read.report)
    self.report = report
    root = tree.root
  }

  func location(ofYear year: Int) -> Location {
    Location(path: root.isEmpty ? "holidays/\(year).yaml" : "\(root)/holidays/\(year).yaml")
  }
}
