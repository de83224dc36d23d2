import Authorities
public import Releases
public import SessionResults

/// What an indicator says of a period, over all bodies and fields: the rows of `thong-ke.csv` with its code that name no
/// body and no field.
public struct IndicatorFigure: Sendable, Hashable {
  public let indicator: Indicator
  /// `2026-q3`.
  public let period: String
  /// `Quý III/2026`.
  public let title: String
  /// One, or one for each kind of matter; never empty.
  public let values: [Value]

  public struct Value: Sendable, Hashable {
    /// The kinds that it is of; nil for all there are.
    public let kinds: String?
    public let number: Number
    /// What the number is a part of.
    public let base: Int?
  }

  public enum Number: Sendable, Hashable {
    case count(Int)
    case rate(Share)
  }
}

extension PeriodFigures {
  /// Nil when the period does not tell it.
  public func figure(_ indicator: CaseIndicator) -> IndicatorFigure? {
    let values = hasFigures ? self.values(indicator) : []
    guard !values.isEmpty else { return nil }
    return IndicatorFigure(indicator: .cases(indicator), period: id, title: title, values: values)
  }

  private func values(_ indicator: CaseIndicator) -> [IndicatorFigure.Value] {
    switch indicator {
    case .total: return [.init(kinds: nil, number: .count(total), base: nil)]
    case .onTime: return timely(.count(timely.part))
    case .late: return timely(.count(timely.of - timely.part))
    case .onTimeRate: return timely.of >= Statistics.smallestBase ? timely(.rate(timely)) : []
    case .grantedRate, .answeredRate:
      return wholes { whole in
        guard !whole.kinds.isMixed, ComparedFigure.met.code(whole.kinds) == indicator.code,
          let met = ComparedFigure.met.share(of: whole), met.of >= Statistics.smallestBase
        else { return nil }
        return .rate(met)
      }
    case .outcome(let word):
      return wholes { whole in
        let isCommon = Outcome.common.contains(word)
        return (isCommon ? whole.told(common: word) : whole.told(word)).map { .count($0) }
      }
    case .execution(let word):
      return wholes { $0.told(word).map { .count($0) } }
    }
  }

  private func timely(_ number: IndicatorFigure.Number) -> [IndicatorFigure.Value] {
    timely.of > 0 ? [.init(kinds: Self.timelyKinds.label, number: number, base: timely.of)] : []
  }

  private func wholes(_ number: (PublishedClass) -> IndicatorFigure.Number?) -> [IndicatorFigure.Value] {
    kinds.filter { covers($0) }.map(\.published).compactMap { whole in
      number(whole).map { .init(kinds: whole.kinds.label, number: $0, base: whole.count) }
    }
  }
}

extension PeriodFigures {
  /// Of the whole portal, all kinds; nil when the period does not tell it.
  public func figure(_ measure: FlowMeasure) -> IndicatorFigure? {
    guard hasFigures, let total = flows?.total, let value = total[measure] else { return nil }
    return IndicatorFigure(
      indicator: .flows(measure), period: id, title: title,
      values: [.init(kinds: nil, number: .count(value), base: total.base(of: measure))])
  }
}

extension SessionPeriod {
  /// Nil when the period does not tell it.
  public func figure(_ indicator: SessionIndicator) -> IndicatorFigure? {
    guard let value = indicator.value(figures) ?? people.people.flatMap(indicator.value) else { return nil }
    return IndicatorFigure(
      indicator: .reception(indicator), period: id, title: title,
      values: [.init(kinds: nil, number: .count(value), base: indicator.base(figures))])
  }
}

extension Indicator {
  /// The newest figure: of the last released period, or the last closed one of reception, that tells it.
  public func newest(_ statistics: Statistics, _ results: SessionResults) -> IndicatorFigure? {
    switch self {
    case .cases(let indicator): statistics.periods.lazy.reversed().compactMap { $0.figure(indicator) }.first
    case .reception(let indicator):
      results.periods.lazy.reversed().filter(\.isClosed).compactMap { $0.figure(indicator) }.first
    case .flows(let measure): statistics.periods.lazy.reversed().compactMap { $0.figure(measure) }.first
    }
  }
}
