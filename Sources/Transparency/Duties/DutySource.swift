import Authorities
public import Diagnostics
import Formats
import Policies
import Records
import Scanner
import Tables

/// The duties of a content folder, in order of path and row, and what is wrong with their files.
public struct DutySource: Sendable {
  public private(set) var all: [Duty] = []
  public private(set) var report = Report()
  /// Of the duties that could not be read whole.
  private var unread: [DutyBasis] = []

  /// What the duties name, those that could not be read whole last.
  public var bases: [DutyBasis] { all.map(DutyBasis.init) + unread }

  /// What staff wrote in cells, for the scan for personal data; texts are scanned whole.
  private(set) var cells: [WrittenCell] = []

  /// Reads every text and table under `duties/`; English versions are read with the English site.
  init(_ tree: SourceTree) {
    for file in tree.files(in: "duties", ending: ".md") where !file.stem.hasSuffix(".en") {
      do throws(Refusal) {
        let (duty, unread, report) = try DutyFile.read(file)
        self.report.merge(report)
        if let unread { self.unread.append(unread) }
        if let duty { add(duty) }
      } catch {
        report.merge(error.report)
      }
    }
    for file in tree.tableFiles(in: "duties") { readTable(file) }
  }

  private mutating func add(_ duty: Duty) {
    if let first = all.first(where: { $0.slug == duty.slug }) {
      report.add(DuplicateSlug.problem(duty.slug, at: duty.places.duty, first: first.places.duty))
    } else {
      all.append(duty)
    }
  }

  private mutating func readTable(_ file: SourceFile) {
    if let problem = TextFileKeys.problem(ofName: file) { report.add(problem) }
    let read = Tables.read(file, columns: DutyColumn.wanted, isHeading: RecordHeader<DutyColumn>.isHeading)
    let (headers, problems) = RecordHeader<DutyColumn>.read(read, PersonalDataCheck())
    report.merge(problems)
    var used = Set(all.map(\.slug))
    for (table, header) in zip(read.tables, headers) {
      guard header.isComplete else { continue }
      let rows = DutyTableReader.rows(table, header: header, used: &used)
      all += rows.duties
      cells += rows.cells
      unread += rows.unread
      report.merge(rows.report)
    }
  }

  /// Duties of documents that the content does not have, or of which nobody can say which are meant, each name once.
  func policyProblems(_ policies: PolicyNumbers) -> Report {
    Report(
      Dictionary(grouping: bases, by: \.policy.key).values.compactMap { duties in
        guard let duty = duties.first else { return nil }
        let (place, related) = (duty.policyPlace, duties.dropFirst().map(\.policyPlace))
        switch policies.found(duty.policy) {
        case .one: return nil
        case .unknown:
          return DutyProblem.unknownPolicy(duty.policy, among: policies.numbers, at: place, related: related)
        case .several(let meant): return PolicyNameProblem.ambiguous(duty.policy, meant, at: place, related: related)
        case .others(let others):
          return PolicyNameProblem.other(duty.policy, others, isRequired: true, at: place, related: related)
        }
      })
  }
}
