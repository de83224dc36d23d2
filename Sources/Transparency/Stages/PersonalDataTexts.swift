import Authorities
import Diagnostics
import Formats
import Parallel
import Policies
import Reception
import Releases
import Scanner

/// Every text of the content that goes to the public, looked at for personal data.
struct PersonalDataTexts {
  private let source: SourceRecords
  private let check: PersonalDataCheck

  init(_ source: SourceRecords) {
    self.source = source
    check =
      source.areNamesKnown
      ? PersonalDataCheck(PersonalNames(source), source.reviewed)
      : PersonalDataCheck(unread: source.unreadNames, source.reviewed)
  }

  /// Policies on all cores, as they are the bulk; the others beside them.
  func report() -> Report {
    let (others, policies) = ChunkedMap.both(
      {
        var check = check
        readOthers(&check)
        return check.report
      }, readPolicies)
    return Report(source.reviewed.report.problems + policies + others.problems)
  }

  private func readPolicies() -> [Problem] {
    let policies = source.policies.policies
    let parts = ChunkedMap.run(policies.count) { stretch in
      var check = check
      for policy in policies[stretch] { read(policy, &check) }
      return check.report.problems
    }
    return Array(parts.joined())
  }

  private func read(_ policy: Policy, _ check: inout PersonalDataCheck) {
    check.check(policy.front, in: policy.text) { _ in .policy }
    check.check(TextBody(policy.text, policy.body), at: .policy)
    for version in source.policies.versions(of: policy) {
      check.check(version.front, in: version.text) { _ in .policy }
      check.check(TextBody(version.text, version.body), at: .policy)
    }
    guard let translation = source.policies.translation(of: policy) else { return }
    check.check(translation.front, in: translation.text) { _ in .policy }
    check.check(TextBody(translation.text, translation.body), at: .policy)
  }

  private func readOthers(_ check: inout PersonalDataCheck) {
    for office in source.reception.offices.all {
      for body in [office.body, office.english?.body].compactMap({ $0 }) {
        read(body, &check, place: Self.placeOfOffice)
      }
    }
    for schedule in source.reception.schedules {
      for body in [schedule.body, schedule.english?.body].compactMap({ $0 }) {
        read(body, &check, place: Self.placeOfSchedule)
      }
    }
    for body in source.pages.all.map(\.body) + source.news.all.map(\.body) + source.corrections.all.map(\.body) {
      read(body, &check) { _ in .news }
    }
    for case .text(let body) in source.duties.all.map(\.done) { read(body, &check) { _ in .news } }
    for cell in source.reception.cells + source.duties.cells { check.check(cell.text, at: cell.place, cell.location) }
    for release in source.releases {
      let reasons = release.corrections.map(\.reason) + [release.withdrawal?.reason].compactMap { $0 }
      for reason in reasons { check.check(reason.text, at: .cases, release.manifestLocation) }
    }
  }

  private func read(_ body: TextBody, _ check: inout PersonalDataCheck, place: (String) -> TextPlace) {
    if let front = body.front { check.check(front, in: body.text, place: place) }
    check.check(body, at: place(""))
  }

  /// Contacts stand in keys of their own; what is no key at all is told as such.
  private static func placeOfOffice(_ key: String) -> TextPlace {
    ["", "title", "name", "unit", "superior", "access", "bring"].contains(key) ? .reception : .policy
  }

  /// Reasons and topics could name those who come, not those who receive.
  private static func placeOfSchedule(_ key: String) -> TextPlace {
    switch key {
    case "reason", "topics": .cases
    case "place", "to", "linkedPlaces": .venue
    default: .reception
    }
  }
}
