import Authorities
import Policies
import Reception
public import Scanner

extension PersonalNames {
  /// What all content declares: with the titles and issuers of documents, and the officials who receive citizens or sign.
  public init(_ source: SourceRecords) {
    let policies = source.policies.policies
    self.init(
      source.settings, source.reception.offices.all,
      names: policies.flatMap { [$0.title, $0.issuer] } + source.bodiesBesides,
      officials: source.reception.schedules.flatMap(\.officials) + policies.compactMap(\.signer))
  }
}

extension ReceptionSchedule {
  /// Who receives or stands in, as written: a role or a person on duty.
  fileprivate var officials: [String] {
    [host, holder, delegate].compactMap { $0 } + rotation + dates.compactMap(\.host)
      + changes.filter { $0.action == .delegate }.compactMap(\.target)
  }
}
