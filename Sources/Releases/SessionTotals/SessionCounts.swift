/// What was counted at one session; nil is what the table does not say, which is not zero.
public struct SessionCounts: Sendable, Equatable {
  public var visits: Int?
  public var persons: Int?
  public var matters: Int?
  public var groups: Int?
  public var groupPersons: Int?

  public init(
    visits: Int? = nil, persons: Int? = nil, matters: Int? = nil, groups: Int? = nil, groupPersons: Int? = nil
  ) {
    self.visits = visits
    self.persons = persons
    self.matters = matters
    self.groups = groups
    self.groupPersons = groupPersons
  }

  /// Nobody came, as far as is told: a row that says nothing of visits and counts nobody hides no other session.
  public var isEmpty: Bool {
    visits.map { $0 == 0 } ?? [persons, matters, groups, groupPersons].allSatisfy { ($0 ?? 0) == 0 }
  }
}
