import Authorities

/// What the flows of several releases on end tell together, with what their classes count: for each of complaints,
/// denunciations, and petitions and feedback, of a unit and of all others, what was open before and came in was concluded or
/// is open after; what is open is aged, old or young; who waits for more than 90 days was open before, who waits for less came
/// in; and nothing is overdue that waits for less than 30 days, the shortest limit of the law (Luật Khiếu nại 2011, Điều 28).
struct FlowChain {
  /// A release that counts something.
  struct Link: Sendable {
    /// Without those of the others, which follow; empty where no flows are told.
    let lines: [FlowLine]
    /// The classes by place, as far as units and kinds tell them apart.
    let classes: [Class]

    struct Class: Sendable {
      let kinds: KindSet
      /// Nil for several units.
      let unit: String?
      var count: Int
    }

    init(_ lines: [FlowLine], _ tables: PublishedTables?) {
      self.lines = lines.filter { $0.scope != .others }
      var shared: [KindSet: Int] = [:]
      var own: [Class] = []
      for published in tables?.place ?? [] {
        if let unit = published.fine.name {
          own.append(Class(kinds: published.kinds, unit: unit, count: published.count))
        } else {
          shared[published.kinds, default: 0] += published.count
        }
      }
      classes = own + shared.map { Class(kinds: $0.key, unit: nil, count: $0.value) }
    }

    /// Nothing came in, was left, or was both new and concluded, of kinds that units have. That nothing was open before says
    /// no more: what came in is then what was concluded and left.
    fileprivate var isQuiet: Bool {
      let portal = lines.filter { $0.scope == .all && $0.kinds != PublishedFlows.denunciations }
      return portal.isEmpty
        || portal.contains { line in
          let turned = (line[.concluded] ?? 0) - (line[.carried] ?? 0) + (line[.old] ?? 0)
          return line[.received] == 0 || line[.pending] == 0 || turned <= 0
        }
    }
  }

  /// What a row of the equations is about, of one group of matters and one release.
  private enum Item: Int, CaseIterable {
    case open, received, concluded, overdue, inTime, aged, old, young, left, passed, early
  }

  /// Matters of some kinds: of the unit that is asked about, or of the others.
  private typealias Group = (kinds: KindSet, isOfUnit: Bool)

  private var count = 0
  private var equations: [(terms: LinearRange.Terms, value: Double)] = []
  private var groups: [Group] = []
  private let links: [Link]

  private static let mostUnits = 200
  /// Releases before it say next to nothing of the last one.
  static let longest = 4

  /// - Parameter links: oldest first.
  init(_ links: some Sequence<Link>) { self.links = links.suffix(Self.longest) }

  /// Whether a number of denunciations below their k follows, or of complaints, petitions and feedback of a unit below k:
  /// received, concluded, open, or a part of the open ones. Only quiet times tell so much.
  func tellsFew(_ thresholds: DisclosureThresholds) -> Bool {
    guard links.indices.suffix(2).contains(where: isQuiet) else { return false }
    let isJoined = links.contains { $0.lines.contains { $0.kinds.isMixed && $0.kinds.contains(.denunciation) } }
    if isJoined, tellsFew(of: nil, below: thresholds.denunciationRecords) { return true }
    let units = Set(links.flatMap { link in link.lines.compactMap(\.scope.name) + link.classes.compactMap(\.unit) })
    // Of so many units none is told then.
    guard units.count <= Self.mostUnits else { return links.last?.lines.contains { $0.scope.name != nil } ?? false }
    return units.sorted().contains { tellsFew(of: $0, below: thresholds.records) }
  }

  /// A quiet release, or one that may have concluded nothing of some kinds but what was open before.
  private func isQuiet(_ link: Int) -> Bool {
    if links[link].isQuiet { return true }
    guard link > 0 else { return false }
    return links[link - 1].lines.contains { line in
      guard line.scope == .all, line.kinds != PublishedFlows.denunciations, let open = line[.pending] else {
        return false
      }
      let classes = links[link].classes.filter { $0.kinds.isSubset(of: line.kinds) }
      return classes.reduce(0) { $0 + $1.count } <= open
    }
  }

  /// Of a unit, or of denunciations.
  private func tellsFew(of unit: String?, below k: Int) -> Bool {
    guard case (let chain, var range)? = solved(of: unit) else { return false }
    let items: [Item] = [.open, .received, .concluded, .overdue, .aged, .old]
    // All that is asked about together, and of a unit complaints and petitions apart.
    let parts = [chain.asked] + (unit == nil ? [] : chain.asked.map { [$0] })
    let asked = (-1..<links.count).flatMap { link in
      (link < 0 ? [.open] : items).flatMap { item in parts.map { (item: item, groups: $0, link: link) } }
    }
    let targets = asked.map { chain.terms($0.item, $0.groups, $0.link) }
    var solutions = [1.0, -1].compactMap { sign in
      range.least(of: targets.joined().map { ($0.variable, $0.factor * sign) })
    }
    for (target, (item, groups, link)) in zip(targets, asked) {
      let found = solutions.map { LinearRange.value($0, target) }
      if let first = found.first, found.contains(where: { abs($0 - first) > 0.5 }) { continue }
      let told = Self.told(target, in: &range, &solutions)
      if let told, 1..<k ~= told, !wasTold(item, groups, link, of: unit) { return true }
    }
    return false
  }

  /// Without the last release: what was told before, no release can take back.
  private func wasTold(_ item: Item, _ groups: [Int], _ link: Int, of unit: String?) -> Bool {
    guard link < links.count - 1, case (let chain, var range)? = FlowChain(links.dropLast()).solved(of: unit) else {
      return false
    }
    var solutions: [[Double]] = []
    return Self.told(chain.terms(item, groups, link), in: &range, &solutions) != nil
  }

  private func solved(of unit: String?) -> (FlowChain, LinearRange)? {
    // A limit stated by hand may be shorter, and a quarter may have 90 days.
    for isStrict in [true, false] {
      var chain = self
      chain.write(of: unit, strictly: isStrict)
      if let range = LinearRange(variables: chain.count, chain.equations) { return (chain, range) }
    }
    return nil
  }

  /// The only whole number that an expression can be.
  private static func told(
    _ terms: LinearRange.Terms, in range: inout LinearRange, _ solutions: inout [[Double]]
  ) -> Int? {
    guard let lowest = range.least(of: terms), let highest = range.least(of: terms.map { ($0.variable, -$0.factor) })
    else { return nil }
    solutions += [lowest, highest]
    let low = (LinearRange.value(lowest, terms) - 1e-6).rounded(.up)
    return low == (LinearRange.value(highest, terms) + 1e-6).rounded(.down) ? Int(low) : nil
  }

  /// The groups of the unit that is asked about, or else of denunciations.
  private var asked: [Int] {
    let isOfUnit = groups.contains(where: \.isOfUnit)
    return groups.indices.filter {
      isOfUnit ? groups[$0].isOfUnit : groups[$0].kinds == PublishedFlows.denunciations
    }
  }

  private func terms(_ item: Item, _ groups: [Int], _ link: Int) -> LinearRange.Terms {
    groups.map { (variable(item, $0, link), 1) }
  }

  /// The first release is 0; what was open before it is of the release −1.
  private func variable(_ item: Item, _ group: Int, _ link: Int) -> Int {
    link < 0 ? group : groups.count + (link * groups.count + group) * Item.allCases.count + item.rawValue
  }

  private mutating func write(of unit: String?, strictly: Bool) {
    groups = PublishedFlows.groups.map { ($0, false) }
    if unit != nil { groups += [PublishedFlows.complaints, PublishedFlows.petitions].map { ($0, true) } }
    count = variable(.open, 0, links.count)
    for (index, link) in links.enumerated() {
      for group in groups.indices { tie(index, group, strictly) }
      for line in link.lines where line.scope == .all || line.scope.name == unit {
        let parts = groups.indices.filter { group in
          groups[group].kinds.first.map(line.kinds.contains) ?? false && (line.scope == .all || groups[group].isOfUnit)
        }
        for (measure, value) in line.values {
          equations.append((parts.map { (variable(of: measure, $0, index), 1) }, Double(value)))
        }
      }
      classes(link, index, of: unit)
    }
  }

  private mutating func tie(_ link: Int, _ group: Int, _ strictly: Bool) {
    func add(_ plus: [Item], _ minus: [Item], before: Double = 0) {
      let own = plus.map { (variable($0, group, link), 1.0) } + minus.map { (variable($0, group, link), -1.0) }
      equations.append((own + (before == 0 ? [] : [(variable(.open, group, link - 1), before)]), 0))
    }
    add([.received], [.concluded, .open], before: 1)
    add([.open], [.overdue, .inTime])
    add([.open], [.aged, .old, .young])
    if groups[group].kinds == PublishedFlows.petitions { add([.overdue], []) }
    guard strictly else { return }
    add([], [.old, .left], before: 1)
    add([.received], [.aged, .young, .passed])
    add([.aged, .old], [.overdue, .early])
  }

  private func variable(of measure: FlowMeasure, _ group: Int, _ link: Int) -> Int {
    switch measure {
    case .carried: variable(.open, group, link - 1)
    case .received: variable(.received, group, link)
    case .concluded: variable(.concluded, group, link)
    case .pending: variable(.open, group, link)
    case .overdue: variable(.overdue, group, link)
    case .aged: variable(.aged, group, link)
    case .old: variable(.old, group, link)
    }
  }

  /// A class that may be of several groups is of each of them in unknown parts. The unit is in a class of several units
  /// unless it has its own of these kinds.
  private mutating func classes(_ link: Link, _ index: Int, of unit: String?) {
    let apart = Set(link.classes.compactMap { $0.unit == unit ? $0.kinds : nil })
    var known = [Int](repeating: 0, count: groups.count)
    var parts = [LinearRange.Terms](repeating: [], count: groups.count)
    for found in link.classes {
      let isOwn = found.unit != nil && found.unit == unit
      let mayBe = groups.indices.filter { group in
        !groups[group].kinds.isDisjoint(with: found.kinds)
          && (groups[group].isOfUnit ? isOwn || found.unit == nil && !apart.contains(found.kinds) : !isOwn)
      }
      if mayBe.count == 1 {
        known[mayBe[0]] += found.count
      } else {
        equations.append((mayBe.enumerated().map { (count + $0.offset, 1) }, Double(found.count)))
        for group in mayBe {
          parts[group].append((count, -1))
          count += 1
        }
      }
    }
    for group in groups.indices {
      equations.append(([(variable(.concluded, group, index), 1)] + parts[group], Double(known[group])))
    }
  }
}
