import Cases
import Diagnostics
import Releases
import Scanner

extension PublicReason {
  /// Throws when it could tell of a person, at the option that gave it.
  func checkPersonalData(_ check: PersonalDataCheck, of option: String) throws(Refusal) {
    do throws(Refusal) {
      try checkPersonalData(check)
    } catch {
      throw Refusal(error.report.placed(at: Location(path: option)))
    }
  }
}
