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

  public mutating func add(_ counts: SessionCounts) {
    if counts.isEmpty { return }
    sessions += 1
    persons.add(counts.persons)
    matters.add(counts.matters)
    groups.add(counts.groups)
    groupPersons.add(counts.groupPersons)
  }

  /// Whether both are of as many sessions and say the same of every count.
  public func tellsSame(as other: SessionPeople) -> Bool {
    sessions == other.sessions && zip(told, other.told).allSatisfy { $0.count.value == $1.count.value }
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

  /// Fewer sessions with visitors than this are not told apart from others: whoever came to one of them, and knows what
  /// was counted there, must not be left with a sum that is of a single other session.
  public static let fewestSessions = 3

  var isOfFewSessions: Bool { Self.areFew(sessions) }

  public static func areFew(_ sessions: Int) -> Bool { (1..<fewestSessions).contains(sessions) }

  /// The counts with their codes in the published tables.
  var told: [(code: String, count: SessionCount)] {
    [("nguoi", persons), ("vu_viec", matters), ("doan", groups), ("nguoi_trong_doan", groupPersons)]
  }

  /// As a frozen table tells them, by code; a number that is not there is not said.
  init(sessions: Int, told: [String: Int]) {
    self.sessions = sessions
    persons = SessionCount(told["nguoi"])
    matters = SessionCount(told["vu_viec"])
    groups = SessionCount(told["doan"])
    groupPersons = SessionCount(told["nguoi_trong_doan"])
  }
}

/// What the public is told of persons, matters and groups.
public enum ShownPeople: Sendable, Hashable {
  case shown(SessionPeople)
  /// Joined with others, because all of them came to a few sessions (`mergedWord`); not zero.
  case merged
  /// The period has no release yet: from one day to the next the difference would be a single session.
  case notYet
  /// The release of the period does not tell of the unit, or of no session.
  case unreleased
  /// The release of the period was withdrawn.
  case withdrawn

  public var people: SessionPeople? {
    if case .shown(let people) = self { people } else { nil }
  }

  /// Each unit by itself where that is safe; `whole` is joined too when all of it is of a few sessions.
  public static func split(_ units: [SessionPeople]) -> (whole: ShownPeople, units: [ShownPeople]) {
    var joined = Set(units.indices.filter { units[$0].isOfFewSessions })
    // The difference between the whole and the units told must not be of a few sessions: the smallest units join it.
    while SessionPeople.areFew(joined.reduce(0) { $0 + units[$1].sessions }) {
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
  public static func sum(_ parts: [ShownPeople]) -> ShownPeople {
    let people = parts.compactMap(\.people)
    if people.count == parts.count { return .shown(people.reduce(SessionPeople(), +)) }
    return [.notYet, .withdrawn, .unreleased].first(where: parts.contains) ?? .merged
  }
}
