/// What the portal's flows of several releases on end tell together, with what their classes count by kind: for each of
/// complaints, denunciations, and petitions and feedback what was open before and came in was concluded or is open after;
/// what is open is aged, old or young; who waits for more than 90 days was open before, who waits for less came in; and
/// nothing is overdue that waits for less than 30 days, the shortest limit of the law (Luật Khiếu nại 2011, Điều 28).
struct FlowChain {
  /// A release that counts something.
  struct Link: Sendable {
    /// Of the portal; empty where no flows are told.
    let portal: [FlowLine]
    let concluded: [KindSet: Int]
  }

  /// What a row of the equations is about, of one group of kinds and one release.
  private enum Item: Int, CaseIterable {
    case open, received, concluded, overdue, inTime, aged, old, young, left, passed, early
  }

  private var count = 0
  private var equations: [(terms: LinearRange.Terms, value: Double)] = []
  private let links: [Link]
  private static let denunciations = 1

  /// Releases before it say next to nothing of the last one.
  static let longest = 4

  /// - Parameter links: oldest first.
  init(_ links: some Sequence<Link>) { self.links = links.suffix(Self.longest) }

  /// Whether a number of denunciations from 1 to k-1 follows: received, concluded, open, or a part of the open ones.
  func tellsFew(below k: Int) -> Bool {
    guard links.contains(where: { $0.portal.contains { $0.kinds.isMixed && $0.kinds.contains(.denunciation) } }) else {
      return false
    }
    var chain = self
    chain.write(strictly: true)
    if let range = LinearRange(variables: chain.count, chain.equations) { return chain.tellsFew(range, below: k) }
    // A limit stated by hand may be shorter, and a quarter may have 90 days.
    chain = self
    chain.write(strictly: false)
    return LinearRange(variables: chain.count, chain.equations).map { chain.tellsFew($0, below: k) } ?? false
  }

  private func tellsFew(_ range: LinearRange, below k: Int) -> Bool {
    var range = range
    let items: [Item] = [.open, .received, .concluded, .overdue, .aged, .old]
    let targets = (-1..<links.count).flatMap { link in
      (link < 0 ? [.open] : items).map { variable($0, Self.denunciations, link) }
    }
    let ends = [1.0, -1].compactMap { sign in range.least(of: targets.map { ($0, sign) }) }
    for target in targets {
      if ends.count == 2, abs(ends[0][target] - ends[1][target]) > 0.5 { continue }
      let bounds = range.range(of: [(target, 1)])
      let (low, high) = ((bounds.lowerBound - 1e-6).rounded(.up), (bounds.upperBound + 1e-6).rounded(.down))
      if low == high, low >= 1, low < Double(k) { return true }
    }
    return false
  }

  /// The first release is 0; what was open before it is of the release −1.
  private func variable(_ item: Item, _ group: Int, _ link: Int) -> Int {
    let groups = FlowCount.groups.count
    return link < 0 ? group : groups + (link * groups + group) * Item.allCases.count + item.rawValue
  }

  private mutating func write(strictly: Bool) {
    count = variable(.open, 0, links.count)
    for (index, link) in links.enumerated() {
      for (group, kinds) in FlowCount.groups.enumerated() { tie(index, group, kinds, strictly) }
      for line in link.portal {
        for (measure, value) in line.values {
          let groups = FlowCount.groups.indices.filter { line.kinds.contains(FlowCount.groups[$0].kinds[0]) }
          equations.append((groups.map { (variable(of: measure, $0, index), 1) }, Double(value)))
        }
      }
      classes(link, index)
    }
  }

  private mutating func tie(_ link: Int, _ group: Int, _ kinds: KindSet, _ strictly: Bool) {
    func add(_ plus: [Item], _ minus: [Item], before: Double = 0) {
      let own = plus.map { (variable($0, group, link), 1.0) } + minus.map { (variable($0, group, link), -1.0) }
      equations.append((own + (before == 0 ? [] : [(variable(.open, group, link - 1), before)]), 0))
    }
    add([.received], [.concluded, .open], before: 1)
    add([.open], [.overdue, .inTime])
    add([.open], [.aged, .old, .young])
    if kinds == PublishedFlows.petitions { equations.append(([(variable(.overdue, group, link), 1)], 0)) }
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

  /// A class of several groups is of each of them in unknown parts.
  private mutating func classes(_ link: Link, _ index: Int) {
    var known = [Int](repeating: 0, count: FlowCount.groups.count)
    var parts = [LinearRange.Terms](repeating: [], count: known.count)
    for (kinds, matters) in link.concluded {
      let groups = known.indices.filter { FlowCount.groups[$0].kinds.contains(where: kinds.contains) }
      if groups.count == 1 {
        known[groups[0]] += matters
      } else {
        equations.append((groups.enumerated().map { (count + $0.offset, 1) }, Double(matters)))
        for group in groups {
          parts[group].append((count, -1))
          count += 1
        }
      }
    }
    for group in known.indices {
      equations.append(([(variable(.concluded, group, index), 1)] + parts[group], Double(known[group])))
    }
  }
}

extension PublishedTables {
  /// What the classes by place count, by kinds.
  var concluded: [KindSet: Int] {
    place.reduce(into: [:]) { $0[$1.kinds, default: 0] += $1.count }
  }
}
