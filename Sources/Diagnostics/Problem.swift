/// One fault in what the user gave: its kind, its text and its place, kept apart.
public struct Problem: Sendable, Hashable {
  /// Stable ASCII identifier of the rule, e.g. `case-resolved-before-accepted`.
  public let code: String
  public let severity: Severity
  /// A sentence that states the rule, without blame or jargon and without a full stop.
  public let summary: Wording
  /// What to do about it.
  public let fix: Wording?
  public let location: Location?
  /// Other places that belong to it, e.g. the first occurrence of a duplicate.
  public let related: [Location]
  /// Publishing as it stands would identify a person (exit status 4).
  public let disclosesPerson: Bool
  /// The words that may identify a person: for the terminal of who mends them, never for a file, a log or a pipe. The
  /// source line of such a problem is kept back with them.
  public let evidence: String?

  public init(
    _ code: String, severity: Severity = .error, _ summary: Wording, fix: Wording? = nil, at location: Location? = nil,
    related: [Location] = [], disclosesPerson: Bool = false, evidence: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.fix = fix
    self.location = location
    self.related = related
    self.disclosesPerson = disclosesPerson
    self.evidence = evidence
  }
}

/// An error refuses the run; a warning does only under `--strict`; a notice never does.
public enum Severity: String, Sendable, Comparable {
  case notice, warning, error

  private var rank: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}
