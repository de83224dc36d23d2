import Authorities
import Releases

extension SessionTotals {
  /// Of the sessions of one period.
  init(_ held: [HeldSession], _ units: SessionUnits) {
    let byUnit = Dictionary(grouping: held, by: \.office.unit)
    let names = units.sorted(byUnit.keys)
    let split = ShownPeople.split(names.map { SessionPeople(byUnit[$0] ?? []) })
    self.init(
      whole: split.whole.people,
      bodies: zip(names, split.units).map { name, shown in
        Body(level: units[name]?.unit.level.vietnamese ?? "", unit: name, people: shown.people)
      })
  }

  /// The same bodies with the sessions as they are now; what was joined stays joined.
  func renewed(_ held: [HeldSession]) -> SessionTotals {
    let byUnit = Dictionary(grouping: held, by: \.office.unit)
    return SessionTotals(
      whole: whole.map { _ in SessionPeople(held) },
      bodies: bodies.map { body in
        Body(
          level: body.level, unit: body.unit, people: body.people.map { _ in SessionPeople(byUnit[body.unit] ?? []) })
      })
  }
}

extension SessionPeople {
  init(_ held: [HeldSession]) {
    self.init()
    for session in held { add(session.counts) }
  }
}
