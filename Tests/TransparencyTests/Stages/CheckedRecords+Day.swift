import Authorities
import Diagnostics
import Formats
import Policies
import Reception
import Transparency

extension CheckedRecords {
  /// Without drafts; reception and documents are checked on the way.
  init(_ source: SourceRecords, asOf day: CivilDay) throws(Refusal) {
    try self.init(
      source, CheckedReception(source.reception, asOf: day), PolicyLibrary(source.policies, Edition(asOf: day)))
  }
}
