import Authorities
import Diagnostics
import Parallel
import Policies
import Reception
import Releases
import Scanner
import SessionResults

/// The rules that records keep among each other, on the day built for.
struct RecordChecks {
  /// Nil where settings, days or history could not be read.
  let law: ReceptionLaw?
  let sessionResults: CheckedSessionResults
  let duties: CheckedDuties
  let report: Report

  /// `found`: what is wrong already. Rules about what is missing are left out then: it may be what could not be read.
  init(_ source: SourceRecords, _ reception: CheckedReception, _ policies: PolicyLibrary, after found: Report) {
    // Days that could not be read are not missing days.
    let isReadable = !reception.report.hasErrors && !source.history.report.hasErrors
    let ((law, personal), sessionResults) = ChunkedMap.both(
      {
        (
          source.settings.flatMap { isReadable ? ReceptionLaw(reception, $0, source.history) : nil },
          PersonalDataTexts(source).report()
        )
      },
      { CheckedSessionResults(source.sessionResults, reception) })
    var report = found
    report.merge(personal)
    report.merge(sessionResults.report)
    let duties = CheckedDuties(source.duties, source.policies, policies, reception.calendar, reception.edition)
    report.merge(duties.report)
    report.merge(PolicyDayProblem.issuedInFuture(policies.policies, on: reception.asOf))
    report.merge(PolicyVersion.inFuture(source.policies, on: reception.asOf))
    // Rows that could not be read are not gone.
    if let year = source.settings?.reportingYear, !report.hasErrors {
      report.merge(
        SessionChanges.report(
          source.releases, sessionResults.sessions, source.sessionMarks, source.sessionResults, year))
    }
    report.merge(ReleaseProblem.ahead(source.releases, on: reception.asOf))
    // A unit that could not be read is not gone.
    if let settings = source.settings, !report.hasErrors {
      report.merge(ReleasedUnits.report(source.releases, settings.units(with: source.reception.offices)))
    }
    report.merge(ClosedUnits.report(source.settings?.units ?? [], reception))
    report.merge(LeftOutFiles.report(source, duties, reception.edition))
    if let law { report.merge(law.report) }
    (self.law, self.sessionResults, self.duties, self.report) = (law, sessionResults, duties, report)
  }
}
