public import Diagnostics
public import Releases
public import Scanner

extension PublicReason {
  /// Throws when it could tell of a person: names and numbers as strictly as in a case.
  public func checkPersonalData(_ check: PersonalDataCheck) throws(Refusal) {
    var check = check
    check.check(text, at: .cases, nil)
    if check.report.hasErrors { throw Refusal(check.report) }
  }
}
