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
      .filter { !$0.key.isDisjoint(with: PublishedFlows.ofUnits) }
    // Thousands of units have few sorts of classes of their own.
    var shared: [OwnClasses: Set<Int>] = [:]
    var told: [(name: String, beyond: Int, own: OwnClasses)] = []
    for line in units {
      guard let name = line.scope.name, let concluded = line[.concluded] else { continue }
      let classes = own[line.scope] ?? []
      let sort = OwnClasses(level: classes.first?.coarse, kinds: Set(classes.map(\.kinds)))
      let others = shared[sort] ?? self.classes(beside: sort, rests)
      shared[sort] = others
      let beyond = concluded - classes.reduce(0) { $0 + $1.count }
      if beyond != 0, beyond < thresholds.records || others.isEmpty { return name }
      told.append((name, beyond, sort))
    }
    let sums = told.reduce(into: [:]) { $0[shared[$1.own] ?? [], default: 0] += $1.beyond }
    let left = shared.mapValues { classes in
      let inside = sums.reduce(0) { $1.key.isSubset(of: classes) ? $0 + $1.value : $0 }
      let isMixed = classes.contains { place[$0].kinds.contains(.denunciation) }
      return (count: classes.reduce(0) { $0 + place[$1].count } - inside, isMixed: isMixed)
    }
    return told.first { _, beyond, own in
      guard let left = left[own] else { return false }
      let needed = left.isMixed ? thresholds.denunciationRecords : beyond > 0 ? thresholds.records : 0
      return left.count < needed
    }?.name
  }

  /// What a unit's classes of its own are.
  private struct OwnClasses: Hashable {
    /// They tell it; nil without any.
    let level: ClassLabel?
    let kinds: Set<KindSet>
  }

  /// Where the matters of a unit with these classes of its own can be counted among those of others.
  private func classes(beside own: OwnClasses, _ rests: [KindSet: [Int]]) -> Set<Int> {
    let others = rests.filter { !own.kinds.contains($0.key) }
    return Set(
      others.values.flatMap { rests in
        guard let level = own.level else { return rests }
        let ofLevel = rests.filter { place[$0].coarse == level }
        return ofLevel.isEmpty ? rests.filter { place[$0].coarse == .all } : ofLevel
      })
  }
}
