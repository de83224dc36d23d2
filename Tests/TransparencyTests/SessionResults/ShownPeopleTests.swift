import Testing

@testable import Releases

/// Persons, matters and groups of a few sessions can never be told, be it by a difference of published figures.
@Suite struct ShownPeopleTests {
  private func people(_ persons: Int...) -> SessionPeople {
    var people = SessionPeople()
    for number in persons {
      people.add(SessionCounts(visits: number == 0 ? 0 : 1, persons: number, matters: 1, groups: 0, groupPersons: 0))
    }
    return people
  }

  private func shown(_ units: SessionPeople...) -> [Int?] {
    let split = ShownPeople.split(units)
    return ([split.whole] + split.units).map { $0.people?.persons.value }
  }

  @Test func unitsWithSeveralSessions() { #expect(shown(people(3, 4, 1), people(5, 1, 1)) == [15, 8, 7]) }

  @Test func nobodyCameIsShown() { #expect(shown(people(0, 0), people(3, 4, 1)) == [8, 0, 8]) }

  /// Who came to one of two sessions would have the other by subtraction.
  @Test func fewSessionsJoinTheSmallest() {
    #expect(shown(people(3, 4, 2), people(9, 1), people(1, 1, 1, 1), people(0)) == [23, nil, nil, 4, 0])
  }

  @Test func suchUnitsHideEachOther() {
    #expect(shown(people(3, 4, 2), people(9, 1), people(8)) == [27, 9, nil, nil])
    #expect(shown(people(3, 4, 2), people(9), people(8)) == [26, nil, nil, nil])
  }

  @Test func fewSessionsAlone() {
    #expect(shown(people(9), people(0)) == [nil, nil, 0])
    #expect(shown(people(9, 1), people(0)) == [nil, nil, 0])
    #expect(shown(people(9), people(1)) == [nil, nil, nil])
  }

  @Test func nothingAtAll() { #expect(shown(people(), people(0)) == [0, 0, 0]) }

  @Test func sumsNeedEveryPart() {
    let one = ShownPeople.shown(people(3, 4, 0))
    #expect(ShownPeople.sum([one, one]).people?.persons.value == 14)
    #expect(ShownPeople.sum([one, .merged]) == .merged)
    #expect(ShownPeople.sum([one, .merged, .notYet]) == .notYet)
    #expect(ShownPeople.sum([one, .merged, .withdrawn]) == .withdrawn)
    #expect(ShownPeople.sum([one, .unreleased]) == .unreleased)
  }

  /// Over random districts: what can be computed from the whole and the units shown is never of a few sessions.
  @Test func noDifferenceIsOfFewSessions() {
    var random = SeededGenerator(15)
    for _ in 0..<500 {
      let units = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        var people = SessionPeople()
        for _ in 0..<Int.random(in: 0...5, using: &random) {
          let visits = Int.random(in: 0...2, using: &random)
          people.add(SessionCounts(visits: visits, persons: visits, matters: visits, groups: 0, groupPersons: 0))
        }
        return people
      }
      let split = ShownPeople.split(units)
      for (unit, shown) in zip(units, split.units) where shown.people != nil {
        #expect(!unit.isOfFewSessions)
      }
      guard split.whole.people != nil else { continue }
      let hidden = zip(units, split.units).filter { $1.people == nil }.reduce(0) { $0 + $1.0.sessions }
      #expect(!SessionPeople.areFew(hidden))
    }
  }
}
