public import Diagnostics

/// Which periods can be released now, and in which order.
public struct ReleasePlan: Sendable {
  /// Closed periods that are not released, oldest first.
  public let pending: [Period]
  public let released: [Period]
  private let withdrawn: [Period: Withdrawal]

  /// From the period of the earliest concluded matter, or the one after the last release, to the last closed one.
  public init(_ cases: CheckedCases, released: [FrozenRelease], year: ReportingYear, asOf: CivilDay) {
    let withdrawn = released.compactMap { release in release.withdrawal.map { (release.period, $0) } }
    self.init(
      cases, released: released.map(\.period), withdrawn: Dictionary(uniqueKeysWithValues: withdrawn), year: year,
      asOf: asOf)
  }

  init(
    _ cases: CheckedCases, released: [Period], withdrawn: [Period: Withdrawal] = [:], year: ReportingYear,
    asOf: CivilDay
  ) {
    (self.released, self.withdrawn) = (released, withdrawn)
    var pending: [Period] = []
    let first = cases.rows.lazy.compactMap(\.concluded).min().map { year.period(of: $0) }
    var next = released.last.map { year.period(after: $0) } ?? first
    while let period = next, period.isClosed(on: asOf), pending.count < 400 {
      pending.append(period)
      next = year.period(after: period)
    }
    self.pending = pending
  }

  /// The periods to release for `release <period>`; refused when it is released already, not closed yet, or not next.
  public func only(_ period: Period, asOf: CivilDay) throws(Refusal) -> [Period] {
    if let withdrawal = withdrawn[period] { throw Refusal(Report([ReleaseTarget.gone(period, withdrawal)])) }
    if released.contains(period) { throw Refusal(Report([Self.again(period)])) }
    if !period.isClosed(on: asOf) { throw Refusal(Report([Self.open(period)])) }
    guard let next = pending.first, next == period else {
      throw Refusal(Report([Self.outOfOrder(period, pending.first)]))
    }
    return [period]
  }

  /// A notice for the periods that wait.
  public func report() -> Report {
    guard let first = pending.first else { return Report() }
    let list = pending.map(\.id).joined(separator: ", ")
    return Report([
      Problem(
        "period-unreleased", severity: .notice,
        Wording("Kỳ đã khép lại mà chưa phát hành: \(list)", en: "Closed periods that are not released: \(list)"),
        fix: Wording("chạy minhbach release \(first.id)", en: "run minhbach release \(first.id)"))
    ])
  }

  private static func again(_ period: Period) -> Problem {
    Problem(
      "release-exists",
      Wording("Kỳ \(period.id) đã phát hành, không phát hành lại", en: "The period \(period.id) is released already"),
      fix: Wording(
        "số đã công bố không đổi; dòng đến muộn tự được tính vào kỳ sau",
        en: "published figures stay; late rows count in the next period"))
  }

  private static func open(_ period: Period) -> Problem {
    Problem(
      "release-not-closed",
      Wording(
        "Kỳ \(period.id) chưa khép lại (đến hết \(period.last.vietnamese))",
        en: "The period \(period.id) is not closed (ends \(period.last.iso))"),
      fix: Wording(
        "phát hành từ ngày \(period.last.adding(days: 1).vietnamese)",
        en: "release it from \(period.last.adding(days: 1).iso)"))
  }

  private static func outOfOrder(_ period: Period, _ next: Period?) -> Problem {
    let fix =
      next.map { Wording("phát hành kỳ \($0.id) trước", en: "release \($0.id) first") }
      ?? Wording("không có kỳ nào chờ phát hành", en: "no period waits")
    return Problem(
      "release-out-of-order", Wording("Các kỳ phải phát hành theo thứ tự", en: "Periods are released in order"),
      fix: fix)
  }
}
