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

    public init(level: String, unit: String, people: SessionPeople? = nil) {
      self.level = level
      self.unit = unit
      self.people = people
    }
  }

  public init(whole: SessionPeople?, bodies: [Body]) {
    (self.whole, self.bodies) = (whole, bodies)
  }

  public func shown(_ unit: String) -> ShownPeople {
    guard let body = bodies.first(where: { $0.unit == unit }) else { return .unreleased }
    return body.people.map { .shown($0) } ?? .merged
  }

  /// The people of a body told by itself, or of the whole for an empty name.
  public subscript(unit: String) -> SessionPeople? {
    get { unit.isEmpty ? whole : bodies.first { $0.unit == unit }?.people }
    set {
      if unit.isEmpty { whole = newValue }
      if let index = bodies.firstIndex(where: { $0.unit == unit }) { bodies[index].people = newValue }
    }
  }

  /// The names by which the parts are asked for, the whole first.
  var names: [String] { [""] + bodies.map(\.unit) }
}
