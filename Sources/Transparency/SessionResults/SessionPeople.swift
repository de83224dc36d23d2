/// Persons, matters and groups received, which are only told of whole periods: those of a single session could be those
/// of a single visitor. The units of counting are never added together.
public struct SessionPeople: Sendable, Hashable {
  public private(set) var persons = SessionCount()
  public private(set) var matters = SessionCount()
  /// Groups of five persons or more (đoàn đông người), and the persons in them.
  public private(set) var groups = SessionCount()
  public private(set) var groupPersons = SessionCount()
  /// Sessions to which somebody came.
  private(set) var sessions = 0

  public init() {}

  mutating func add(_ counts: SessionCounts) {
    if counts.isEmpty { return }
    sessions += 1
    persons.add(counts.persons)
    matters.add(counts.matters)
    groups.add(counts.groups)
    groupPersons.add(counts.groupPersons)
  }

  static func + (a: SessionPeople, b: SessionPeople) -> SessionPeople {
    var sum = a
    sum.persons = a.persons + b.persons
    sum.matters = a.matters + b.matters
    sum.groups = a.groups + b.groups
    sum.groupPersons = a.groupPersons + b.groupPersons
    sum.sessions += b.sessions
    return sum
  }

  /// Fewer sessions with visitors than this are not told apart from others.
  static let fewestSessions = 2

  /// One session had all the visitors, so a sum over it would be of that session.
  var isOfOneSession: Bool { sessions > 0 && sessions < Self.fewestSessions }
}

/// What the public is told of persons, matters and groups.
public enum ShownPeople: Sendable, Hashable {
  case shown(SessionPeople)
  /// Joined with others, because all of them came to one session (`mergedWord`); not zero.
  case merged
  /// The period still runs: from one day to the next the difference would be a single session.
  case notYet

  public var people: SessionPeople? {
    if case .shown(let people) = self { people } else { nil }
  }

  /// Each unit by itself where that is safe; `whole` is joined too when the rest of it would be of one session.
  static func split(_ units: [SessionPeople]) -> (whole: ShownPeople, units: [ShownPeople]) {
    var joined = Set(units.indices.filter { units[$0].isOfOneSession })
    if joined.count == 1 {
      // The difference between the whole and the others must not be one session: the smallest of them joins it.
      let others = units.indices.filter { !joined.contains($0) && units[$0].sessions > 0 }
      guard let smallest = others.min(by: { (units[$0].sessions, $0) < (units[$1].sessions, $1) }) else {
        return (.merged, units.indices.map { joined.contains($0) ? .merged : .shown(units[$0]) })
      }
      joined.insert(smallest)
    }
    let whole = units.reduce(SessionPeople(), +)
    return (.shown(whole), units.indices.map { joined.contains($0) ? .merged : .shown(units[$0]) })
  }

  /// A sum is told only when each of its parts is.
  static func sum(_ parts: [ShownPeople]) -> ShownPeople {
    let people = parts.compactMap(\.people)
    if people.count == parts.count { return .shown(people.reduce(SessionPeople(), +)) }
    return parts.contains(.notYet) ? .notYet : .merged
  }
}
