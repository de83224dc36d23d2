import Authorities
import Releases

/// The kinds of which a period has no matter: no published class of it is of them.
struct AbsentKinds {
  private let told: [(period: Period, kinds: KindSet)]

  /// A deferred release tells nothing of its matters.
  init(_ releases: [FrozenRelease]) {
    told = releases.filter { !$0.isDeferred }.map { ($0.period, KindSet($0.tables.kindSets.flatMap(\.kinds))) }
  }

  /// False where no period tells anything: then nothing is nought.
  var isKnown: Bool { !told.isEmpty }

  func periods(without kinds: KindSet) -> [Period] {
    told.filter { told in !kinds.kinds.contains(where: told.kinds.contains) }.map(\.period)
  }

  /// Of kinds that no period has.
  func nothing(of kinds: KindSet) -> CoveredClass {
    CoveredClass(published: .nothing(of: kinds), periods: periods(without: kinds))
  }
}
