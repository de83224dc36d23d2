/// The files that a release may hold, in the order in which they are listed.
public enum ReleaseFile: String, Sendable, CaseIterable {
  case byPlace = "vu-viec-don-vi.csv"
  case bySubject = "vu-viec-linh-vuc.csv"
  case flows = "luong.csv"
  case sessions = "tiep-cong-dan.csv"
  case manifest = "release.yaml"
  case checksums = "SHA256SUMS"

  /// How a release comes by the file.
  enum Origin {
    /// Every release has it, a withdrawn one too.
    case always
    /// Of matters; not in a period that counts in the next one.
    case matters
    /// Of matters, where `release.yaml` says that their flows are told.
    case flows
    /// Not in releases of earlier versions, nor where there is nothing to tell.
    case optional
  }

  var origin: Origin {
    switch self {
    case .byPlace, .bySubject: .matters
    case .flows: .flows
    case .sessions: .optional
    case .manifest, .checksums: .always
    }
  }
}
