import Authorities
import Parallel
public import Releases

/// Everything the portal says about cases in numbers.
public struct Statistics: Sendable {
  /// Released periods, oldest first.
  public let periods: [PeriodFigures]
  /// Sums of them: 6 months, 9 months, years; oldest first.
  public let sums: [PeriodFigures]
  /// Periods and sums.
  public let all: [PeriodFigures]

  /// `names`: the units and fields of the portal; without them no one of them is said to have no matters.
  public init(_ releases: [FrozenRelease], names: FigureNames? = nil) {
    periods = ChunkedMap.run(releases.count) { stretch in
      stretch.map { PeriodFigures(releases[$0], after: releases[..<$0], names: names) }
    }.flatMap { $0 }
    let sums = PeriodSum.all(of: releases.map(\.period))
    let figures = ChunkedMap.run(sums.count) { stretch in
      sums[stretch].compactMap { PeriodFigures($0, of: releases, names: names) }
    }.flatMap { $0 }
    self.sums = figures
    all = periods + figures
  }

  /// A period or sum by its id.
  public subscript(id: String) -> PeriodFigures? { all.first { $0.id == id } }

  /// The newest period with figures of its own.
  public var latest: PeriodFigures? { periods.last(where: \.hasFigures) }

  /// Percentages are given on a base of at least this many matters.
  public static let smallestBase = 20
}
