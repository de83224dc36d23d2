/// All problems of a run so far. A function returns its report and its caller merges it; nothing is global.
public struct Report: Sendable, Equatable {
  public private(set) var problems: [Problem]

  public init(_ problems: [Problem] = []) {
    self.problems = problems
  }

  public mutating func add(_ problem: Problem) { problems.append(problem) }

  public mutating func merge(_ other: Report) { problems += other.problems }

  public var isEmpty: Bool { problems.isEmpty }

  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  public var disclosesPerson: Bool { problems.contains { $0.disclosesPerson && $0.severity == .error } }

  public func count(_ severity: Severity) -> Int { problems.count { $0.severity == severity } }

  /// By file and place, problems without a place last; equal problems once.
  public func sorted() -> [Problem] {
    var seen = Set<Problem>()
    let found = problems.filter { seen.insert($0).inserted }
    // Places are read once, not at every comparison.
    let places = found.map { $0.location.map(PlaceOrder.init) }
    return found.indices.sorted { a, b in
      switch (places[a], places[b]) {
      case (let x?, let y?) where x != y: x < y
      case (nil, .some): false
      case (.some, nil): true
      default: a < b
      }
    }.map { found[$0] }
  }

  /// The same problems at one place: what is wrong with a text that stands in no file, as a reason that an option gives.
  public func placed(at location: Location) -> Report {
    Report(
      problems.map { problem in
        Problem(
          problem.code, severity: problem.severity, problem.summary, fix: problem.fix, at: location,
          related: problem.related, disclosesPerson: problem.disclosesPerson, evidence: problem.evidence)
      })
  }

  /// The same report with every warning made an error (`--strict`).
  public func strict() -> Report {
    Report(
      problems.map { problem in
        guard problem.severity == .warning else { return problem }
        return Problem(
          problem.code, severity: .error, problem.summary, fix: problem.fix, at: problem.location,
          related: problem.related, disclosesPerson: problem.disclosesPerson,
          evidence: problem.evidence)
      })
  }
}

/// The content was refused: carries every problem found, errors, warnings and notices.
public struct Refusal: Error, Equatable {
  public let report: Report

  public init(_ report: Report) { self.report = report }
}
