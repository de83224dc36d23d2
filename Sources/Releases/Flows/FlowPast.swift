public import Authorities

/// What earlier releases have told of flows, oldest first: it binds the next one.
public struct FlowPast: Sendable {
  /// The flows whose pending matters are the next one's carried ones; nil when the raw tables must say what was pending:
  /// at the beginning, after a withdrawal, and after a release without flows.
  public private(set) var flows: PublishedFlows?
  /// The period of `flows`.
  public private(set) var period: Period?
  /// A period that was withdrawn just before. A release made earlier may carry on from it: only its flows are gone.
  private(set) var withdrawn: Period?
  /// Days of the periods since then that are published with the next.
  public private(set) var deferredFrom: CivilDay?
  /// True while denunciations had a line of their own in every release. Shown again after they were joined, they would
  /// tell what was pending then, and with it what had come in.
  public private(set) var toldDenunciations = true
  /// True while it was told that denunciations alone were pending, and what came in since could follow from it: until the
  /// line that they are joined in tells how long its matters wait.
  public private(set) var stoodAlone = false
  /// The last releases, as far as the next one goes on from them.
  private(set) var links: [FlowChain.Link] = []
  /// Set while flows were told, and then not, or withdrawn: what is carried over now, less what was pending then, tells of
  /// the time between.
  public private(set) var gap: Gap?

  public struct Gap: Sendable {
    /// Matters that came in between are these and what is carried over now; nil when withdrawn tables would say it.
    public fileprivate(set) var surplus: Int?
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
  public func spare(of pending: Int, _ tables: PublishedTables) -> Int {
    guard stoodAlone else { return .max }
    let alone = flows?.denunciations?[.pending] ?? 0
    let concluded = tables.place.reduce(0) { $0 + ($1.kinds.contains(.denunciation) ? $1.count : 0) }
    return pending - max(0, alone - concluded)
  }

  /// Whether these lines, after those of the releases before, tell a small number.
  public func tellsFew(_ lines: [FlowLine], _ tables: PublishedTables, _ thresholds: DisclosureThresholds) -> Bool {
    FlowChain(links + [FlowChain.Link(lines, tables)]).tellsFew(thresholds)
  }

  /// The same as far as it bound what was released on a day.
  func binding(_ day: CivilDay) -> FlowPast {
    var past = self
    if let withdrawn = gap?.withdrawn, withdrawn >= day { past.gap = nil }
    return past
  }

  /// `concluded`: what the classes of the release add up to.
  public mutating func add(
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
    links = isWithdrawn ? [] : links.suffix(FlowChain.longest) + [FlowChain.Link(flows?.lines ?? [], tables)]
    if flows != nil {
      gap = nil
    } else if isWithdrawn {
      gap = Gap()
    } else if let pending = self.flows?.total(.pending) {
      gap = Gap(surplus: concluded - pending)
    } else {
      gap?.surplus? += concluded
    }
    (self.flows, self.period, deferredFrom) = (flows, flows.map { _ in period }, nil)
    withdrawn = isWithdrawn ? period : nil
  }
}
