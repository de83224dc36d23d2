/// What earlier releases have told of flows, oldest first: it binds the next one.
public struct FlowPast: Sendable {
  /// The flows whose pending matters are the next one's carried ones; nil when the raw tables must say what was pending:
  /// at the beginning, after a withdrawal, and after a release without flows.
  private(set) var flows: PublishedFlows?
  /// The period of `flows`.
  private(set) var period: Period?
  /// A period that was withdrawn just before. A release made earlier may carry on from it: only its flows are gone.
  private(set) var withdrawn: Period?
  /// Days of the periods since then that are published with the next.
  private(set) var deferredFrom: CivilDay?
  /// True while denunciations had a line of their own in every release. Shown again after they were joined, they would
  /// tell what was pending then, and with it what had come in.
  private(set) var toldDenunciations = true
  /// True while it was told that denunciations alone were pending, and what came in since could follow from it: until the
  /// line that they are joined in tells how long its matters wait.
  private(set) var stoodAlone = false
  /// The last releases, as far as the next one goes on from them.
  private(set) var links: [FlowChain.Link] = []
  /// Set while flows were told, and then not, or withdrawn: what is carried over now, less what was pending then, tells of
  /// the time between.
  private(set) var gap: Gap?

  struct Gap: Sendable {
    /// Matters that came in between are these and what is carried over now; nil when withdrawn tables would say it.
    fileprivate(set) var surplus: Int?
    /// By unit whose classes tell all that it concluded: what came in since, if nothing is carried over now.
    fileprivate(set) var received: [String: Int] = [:]
    /// Day of the withdrawal that made it: it does not bind what was released by then.
    fileprivate(set) var withdrawn: CivilDay?
  }

  public init() {}

  public init(_ releases: [FrozenRelease]) {
    for release in releases { add(release) }
  }

  mutating func add(_ release: FrozenRelease) {
    add(
      release.period, release.flows, concluded: release.tables.total, tables: release.tables,
      isDeferred: release.isDeferred, isWithdrawn: release.withdrawal != nil)
    if let withdrawal = release.withdrawal { gap?.withdrawn = withdrawal.day }
  }

  /// Of what is pending of kinds that denunciations are joined to, how much may be theirs or not. Those that stood alone
  /// last, and were not concluded by what the classes tell, certainly are.
  func spare(of pending: Int, _ tables: PublishedTables) -> Int {
    guard stoodAlone else { return .max }
    let alone = flows?.denunciations?[.pending] ?? 0
    let concluded = tables.place.reduce(0) { $0 + ($1.kinds.contains(.denunciation) ? $1.count : 0) }
    return pending - max(0, alone - concluded)
  }

  /// Whether these lines of the portal, after those of the releases before, tell few denunciations.
  func tellsFew(_ portal: [FlowLine], _ tables: PublishedTables, below k: Int) -> Bool {
    FlowChain(links + [FlowChain.Link(portal: portal, concluded: tables.concluded)]).tellsFew(below: k)
  }

  /// The first unit of which too little came in since it was told what is pending: where nothing is left now, or was left
  /// before these flows, its classes tell what came in.
  func unitLeft(_ portal: [FlowLine], _ tables: PublishedTables, k: Int) -> String? {
    let lines = portal.filter { $0.kinds != PublishedFlows.denunciations }
    if let gap, lines.allSatisfy({ $0[.carried] == 0 }) {
      return gap.received.filter { !$0.value.isTold(from: k) }.keys.min()
    }
    guard let before = flows, lines.allSatisfy({ $0[.pending] == 0 }) else { return nil }
    return before.units.first { unit in
      guard let pending = unit[.pending], let concluded = tables.allConcluded(by: unit.scope) else { return false }
      return !(concluded - pending).isTold(from: k)
    }?.scope.name
  }

  /// The same as far as it bound what was released on a day.
  func binding(_ day: CivilDay) -> FlowPast {
    var past = self
    if let withdrawn = gap?.withdrawn, withdrawn >= day { past.gap = nil }
    return past
  }

  /// `concluded`: what the classes of the release add up to.
  mutating func add(
    _ period: Period, _ flows: PublishedFlows?, concluded: Int, tables: PublishedTables? = nil, isDeferred: Bool,
    isWithdrawn: Bool = false
  ) {
    if isDeferred {
      deferredFrom = deferredFrom ?? period.first
      return
    }
    if let flows {
      toldDenunciations = toldDenunciations && flows.tellsDenunciations
      stoodAlone =
        flows.joined.map { stoodAlone && $0[.old] == nil } ?? (flows.denunciations?[.pending] ?? 0 > 0)
    }
    links =
      isWithdrawn
      ? []
      : links.suffix(FlowChain.longest) + [
        FlowChain.Link(portal: flows?.portal ?? [], concluded: tables?.concluded ?? [:])
      ]
    if flows != nil {
      gap = nil
    } else if isWithdrawn {
      gap = Gap()
    } else if let pending = self.flows?.total(.pending) {
      gap = Gap(surplus: concluded - pending)
      for unit in self.flows?.units ?? [] { gap?.received[unit.scope.name ?? ""] = unit[.pending].map { -$0 } }
      gap?.add(tables)
    } else {
      gap?.surplus? += concluded
      gap?.add(tables)
    }
    (self.flows, self.period, deferredFrom) = (flows, flows.map { _ in period }, nil)
    withdrawn = isWithdrawn ? period : nil
  }
}

extension FlowPast.Gap {
  fileprivate mutating func add(_ tables: PublishedTables?) {
    received = received.reduce(into: [:]) { sums, unit in
      sums[unit.key] = tables?.allConcluded(by: .named(unit.key)).map { $0 + unit.value }
    }
  }
}

extension PublishedTables {
  /// What a unit concluded of complaints, petitions and feedback; nil where some may be in classes of others.
  fileprivate func allConcluded(by unit: ClassLabel) -> Int? {
    let own = place.filter { $0.fine == unit }
    let sets = kindSets.count { $0 != PublishedFlows.denunciations }
    return own.count == sets ? own.reduce(0) { $0 + $1.count } : nil
  }
}
