/// The machine or the file system failed (exit status 3); the content is not at fault.
public struct SystemFailure: Error, Equatable {
  public let problem: Problem

  public init(_ code: String, _ summary: Wording, fix: Wording? = nil, at location: Location? = nil) {
    problem = Problem(code, summary, fix: fix, at: location)
  }
}

/// The command was called in a way that cannot be carried out (exit status 2).
public struct Misuse: Error, Equatable {
  public let problem: Problem

  public init(_ code: String, _ summary: Wording, fix: Wording? = nil, at location: Location? = nil) {
    problem = Problem(code, summary, fix: fix, at: location)
  }
}
