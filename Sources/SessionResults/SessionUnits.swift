import Authorities

/// The bodies with places of reception, in the order of the units.
struct SessionUnits: Sendable {
  private let known: [String: (unit: Unit, rank: Int)]

  init(_ units: [Unit], _ offices: [Office]) {
    var known: [String: (unit: Unit, rank: Int)] = [:]
    for (rank, unit) in units.enumerated() where known[unit.name] == nil { known[unit.name] = (unit, rank) }
    // A place may belong to a body that settles no matters.
    for office in offices where known[office.unit] == nil {
      known[office.unit] = (Unit(name: office.unit, level: office.level ?? .other), known.count)
    }
    self.known = known
  }

  subscript(name: String) -> (unit: Unit, rank: Int)? { known[name] }

  func sorted(_ names: some Sequence<String>) -> [String] {
    names.sorted { (known[$0]?.rank ?? .max) < (known[$1]?.rank ?? .max) }
  }
}
