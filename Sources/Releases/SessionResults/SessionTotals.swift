import Authorities

/// Persons, matters and groups received in a period, as a release freezes them: of the whole portal, and of each body
/// that is safe to tell by itself.
public struct SessionTotals: Sendable, Hashable {
  /// Nil when too few sessions had visitors.
  public private(set) var whole: SessionPeople?
  /// In order of unit: the bodies of whose sessions the tables tell.
  public private(set) var bodies: [Body]

  public struct Body: Sendable, Hashable {
    /// As the published tables write it (`cap`).
    public let level: String
    public let unit: String
    /// Nil when joined with others.
    public var people: SessionPeople?
  }

  init(whole: SessionPeople?, bodies: [Body]) {
    (self.whole, self.bodies) = (whole, bodies)
  }

  /// Of the sessions of one period.
  init(_ held: [HeldSession], _ units: SessionUnits) {
    let byUnit = Dictionary(grouping: held, by: \.office.unit)
    let names = units.sorted(byUnit.keys)
    let split = ShownPeople.split(names.map { SessionPeople(byUnit[$0] ?? []) })
    whole = split.whole.people
    bodies = zip(names, split.units).map { name, shown in
      Body(level: units[name]?.unit.level.vietnamese ?? "", unit: name, people: shown.people)
    }
  }

  func shown(_ unit: String) -> ShownPeople {
    guard let body = bodies.first(where: { $0.unit == unit }) else { return .unreleased }
    return body.people.map { .shown($0) } ?? .merged
  }

  /// The same bodies with the sessions as they are now; what was joined stays joined.
  func renewed(_ held: [HeldSession]) -> SessionTotals {
    let byUnit = Dictionary(grouping: held, by: \.office.unit)
    var totals = self
    totals.whole = whole.map { _ in SessionPeople(held) }
    for (index, body) in bodies.enumerated() where body.people != nil {
      totals.bodies[index].people = SessionPeople(byUnit[body.unit] ?? [])
    }
    return totals
  }

  /// The people of a body told by itself, or of the whole for an empty name.
  subscript(unit: String) -> SessionPeople? {
    get { unit.isEmpty ? whole : bodies.first { $0.unit == unit }?.people }
    set {
      if unit.isEmpty { whole = newValue }
      if let index = bodies.firstIndex(where: { $0.unit == unit }) { bodies[index].people = newValue }
    }
  }

  /// The names by which the parts are asked for, the whole first.
  var names: [String] { [""] + bodies.map(\.unit) }
}

extension SessionPeople {
  init(_ held: [HeldSession]) {
    self.init()
    for session in held { add(session.counts) }
  }
}
