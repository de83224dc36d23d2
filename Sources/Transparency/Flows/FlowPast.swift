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

  public init() {}

  public init(_ releases: [FrozenRelease]) {
    for release in releases {
      add(release.period, release.flows, isDeferred: release.isDeferred, isWithdrawn: release.withdrawal != nil)
    }
  }

  mutating func add(_ period: Period, _ flows: PublishedFlows?, isDeferred: Bool, isWithdrawn: Bool = false) {
    if isDeferred {
      deferredFrom = deferredFrom ?? period.first
      return
    }
    if let flows { toldDenunciations = toldDenunciations && flows.tellsDenunciations }
    (self.flows, self.period, deferredFrom) = (flows, flows.map { _ in period }, nil)
    withdrawn = isWithdrawn ? period : nil
  }
}
