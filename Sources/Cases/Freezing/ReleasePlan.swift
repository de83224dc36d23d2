public import Authorities
public import Diagnostics
public import Releases

/// Periods that a plan lets be released now, in order.
public struct WaitingPeriods: Sendable, Equatable {
  public let periods: [Period]

  init(_ periods: [Period]) { self.periods = periods }
}

/// Which periods can be released now, and in which order.
public struct ReleasePlan: Sendable {
  /// Closed periods that are not released, oldest first.
  public let pending: [Period]
  /// The last of them, of which the tables say nothing: no matter came in or ended in them or later. More likely their
  /// tables are missing, or the clock is wrong, than that nobody came.
  public let silent: [Period]
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
    let last = cases.rows.lazy.map { max($0.received, $0.concluded ?? $0.received) }.max()
    silent = Array(pending.drop { period in last.map { $0 >= period.first } ?? false })
  }

  /// Those that are released when none is named.
  public var covered: WaitingPeriods { WaitingPeriods(pending.dropLast(silent.count)) }

  /// The periods to release for `release <period>`; refused when it is released already, not closed yet, or not next.
  public func only(_ period: Period, asOf: CivilDay) throws(Refusal) -> WaitingPeriods {
    if let withdrawal = withdrawn[period] { throw Refusal(Report([ReleaseTarget.gone(period, withdrawal)])) }
    if released.contains(period) { throw Refusal(Report([Self.again(period)])) }
    if !period.isClosed(on: asOf) { throw Refusal(Report([Self.open(period)])) }
    if let first = released.first {
      if period < first { throw Refusal(Report([Self.tooEarly(first)])) }
    } else if pending.isEmpty {
      throw Refusal(Report([Self.nothing()]))
    }
    guard let next = pending.first, next == period else {
      throw Refusal(Report([Self.outOfOrder(pending.first)]))
    }
    return WaitingPeriods([period])
  }

  /// A notice for the periods that wait.
  public func report() -> Report {
    let waiting = covered.periods
    guard let first = waiting.first else { return silentReport() }
    let list = waiting.map(\.id).joined(separator: ", ")
    return Report(
      silentReport().problems + [
        Problem(
          "period-unreleased", severity: .notice,
          Wording("Kỳ đã khép lại mà chưa phát hành: \(list)", en: "Closed periods that are not released: \(list)"),
          fix: Wording("chạy minhbach release \(first.id)", en: "run minhbach release \(first.id)"))
      ])
  }

  /// A notice for those that are left out when none is named.
  public func silentReport() -> Report {
    guard let first = silent.first else { return Report() }
    let list = silent.map(\.id).joined(separator: ", ")
    return Report([
      Problem(
        "period-silent", severity: .notice,
        Wording(
          "Kỳ \(list) chưa được phát hành: bảng vụ việc không có dòng nào tiếp nhận hay kết thúc từ ngày \(first.first.vietnamese)",
          en:
            "The period \(list) is not released: no row of the case tables came in or ended since \(first.first.iso)"),
        fix: Wording(
          "thêm vụ việc của kỳ, xem lại ngày giờ của máy; thật không có vụ việc nào thì chạy minhbach release \(first.id)",
          en:
            "add the matters of the period, see to the clock; if there were none, run minhbach release \(first.id)"))
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

  private static func nothing() -> Problem {
    Problem(
      "release-nothing",
      Wording(
        "Bảng vụ việc không có vụ việc nào kết thúc trong một kỳ đã khép lại, nên chưa có gì để phát hành",
        en: "No matter in the case tables ended in a closed period: there is nothing to release"),
      fix: Wording(
        "điền vụ việc vào bảng, hoặc đợi tới khi kỳ khép lại", en: "fill in the table, or wait until the period closes")
    )
  }

  private static func tooEarly(_ first: Period) -> Problem {
    outOfOrder(
      fix: Wording(
        "bản đầu tiên là kỳ \(first.id), kỳ trước đó không phát hành được nữa; dòng của kỳ trước tự được tính vào kỳ sau",
        en: "the first release is \(first.id), earlier periods can no longer be released; their rows count in the next")
    )
  }

  private static func outOfOrder(_ next: Period?) -> Problem {
    outOfOrder(
      fix: next.map { Wording("phát hành kỳ \($0.id) trước", en: "release \($0.id) first") }
        ?? Wording("không có kỳ nào chờ phát hành", en: "no period waits"))
  }

  private static func outOfOrder(fix: Wording) -> Problem {
    Problem(
      "release-out-of-order", Wording("Các kỳ phải phát hành theo thứ tự", en: "Periods are released in order"),
      fix: fix)
  }
}
