import Authorities
import Formats

/// Checks what told units concluded against the classes of the same release, from these alone. What a unit concluded, less
/// its own classes, lies in classes of others; together these must leave enough beside all units that are told.
struct TurnoverAudit {
  let units: [FlowLine]
  let place: [PublishedClass]
  let thresholds: DisclosureThresholds

  /// The first unit of which too much is told. The classes in which its matters can lie, less all units whose matters can
  /// lie in no others, leave as many as one of them needs.
  var telling: String? {
    let own = Dictionary(grouping: place.filter { $0.fine.name != nil }, by: \.fine)
    let rests = Dictionary(grouping: place.indices.filter { place[$0].fine.name == nil }) { place[$0].kinds }
      .filter { $0.key.kinds.contains(where: PublishedFlows.ofUnits.contains) }
    var told: [(name: String, beyond: Int, classes: Set<Int>)] = []
    for line in units {
      guard let name = line.scope.name, let concluded = line[.concluded] else { continue }
      let own = own[line.scope] ?? []
      let (beyond, classes) = (concluded - own.reduce(0) { $0 + $1.count }, self.classes(own, rests))
      if beyond != 0, beyond < thresholds.records || classes.isEmpty { return name }
      told.append((name, beyond, classes))
    }
    let sums = told.reduce(into: [:]) { $0[$1.classes, default: 0] += $1.beyond }
    return told.first { _, beyond, classes in
      let inside = sums.reduce(0) { $1.key.isSubset(of: classes) ? $0 + $1.value : $0 }
      let all = classes.reduce(0) { $0 + place[$1].count }
      let isMixed = classes.contains { place[$0].kinds.contains(.denunciation) }
      let needed = isMixed ? thresholds.denunciationRecords : beyond > 0 ? thresholds.records : 0
      return all - inside < needed
    }?.name
  }

  /// Where the matters of a unit with these classes of its own can be counted among those of others. They tell its level.
  private func classes(_ own: [PublishedClass], _ rests: [KindSet: [Int]]) -> Set<Int> {
    let others = rests.filter { rest in !own.contains { $0.kinds == rest.key } }
    return Set(
      others.values.flatMap { rests in
        guard let level = own.first?.coarse else { return rests }
        let ofLevel = rests.filter { place[$0].coarse == level }
        return ofLevel.isEmpty ? rests.filter { place[$0].coarse == .all } : ofLevel
      })
  }
}
