public import Authorities
import Parallel
public import Releases

/// What an office keeps of its own data before it chooses: the share of matters that keep kind, unit and field when they
/// are released by quarter, half-year or year and at different thresholds. Nothing of it is published.
public struct ReleasePreview: Sendable {
  /// One grid and threshold.
  public struct Choice: Sendable, Hashable {
    public let grid: ReportingYear.Grid
    /// k.
    public let records: Int
    /// Told by kind, unit and field, of all matters of the preview.
    public let kind: Share
    public let unit: Share
    public let field: Share
    /// The one that the settings ask for.
    public let isChosen: Bool
  }

  /// The thresholds tried beside that of the settings.
  private static let thresholds: Set<Int> = [3, 5, 10]

  public let first: Period
  /// The first to the last period of the release grid that matters are taken from.
  public let last: Period
  public let total: Int
  /// Grid by grid, finest first; in each by threshold.
  public let choices: [Choice]

  /// Of the newest reporting year that is over, so that every grid has whole periods; while there is none, of every
  /// closed period. Nil when no matter was concluded then.
  public init?(_ cases: CheckedCases) {
    let (rows, settings) = (cases.rows, cases.settings)
    guard let (first, last) = Self.span(rows.lazy.compactMap(\.concluded), settings.reportingYear, cases.asOf) else {
      return nil
    }
    let days = first.first...last.last
    let chosen = rows.indices.filter { rows[$0].concluded.map(days.contains) ?? false }
    guard !chosen.isEmpty else { return nil }
    let control = DisclosureControl(units: cases.records.units, settings: settings)
    let records = ChunkedMap.run(chosen.count) { stretch in
      chosen[stretch].map { control.records(rows[$0], isWorkingDay: cases.isWorkingDay) }
    }.flatMap { $0 }
    let concluded = chosen.map { rows[$0].concluded ?? first.first }
    let levels = Self.thresholds.union([settings.thresholds.records]).sorted()
    let tried = ReportingYear.Grid.allCases.flatMap { grid in levels.map { (grid: grid, records: $0) } }
    (self.first, self.last, total) = (first, last, chosen.count)
    choices = ChunkedMap.run(tried.count) { stretch in
      stretch.map { index in
        let (grid, k) = tried[index]
        let kept = Self.kept(
          Self.periods(records, concluded, settings.reportingYear.with(grid: grid))
        ) { days in
          DisclosureControl(
            units: cases.records.units, settings: settings, thresholds: settings.thresholds.with(k), in: days)
        }
        let share: (Int) -> Share = { Share(part: $0, of: chosen.count) }
        return Choice(
          grid: grid, records: k, kind: share(kept.kind), unit: share(kept.unit), field: share(kept.field),
          isChosen: grid == settings.reportingYear.grid && k == settings.thresholds.records)
      }
    }.flatMap { $0 }
  }

  /// The choice of the settings.
  public var chosen: Choice? { choices.first(where: \.isChosen) }

  /// The finest coarser grid that keeps the kind of more matters, at the threshold of the settings; nil when kinds are
  /// kept, or none keeps more.
  public var coarser: Choice? {
    guard let chosen else { return nil }
    return choices.first {
      $0.records == chosen.records && $0.grid.perYear < chosen.grid.perYear && $0.kind.part > chosen.kind.part
    }
  }

  private static func span(
    _ concluded: some Sequence<CivilDay>, _ year: ReportingYear, _ asOf: CivilDay
  ) -> (Period, Period)? {
    var (earliest, latest): (CivilDay?, CivilDay?) = (nil, nil)
    let years = year.with(grid: .year)
    let over = years.period(of: years.period(of: asOf).first.adding(days: -1))
    var isYear = false
    for day in concluded where day <= asOf {
      earliest = min(day, earliest ?? day)
      latest = max(day, latest ?? day)
      isYear = isYear || day >= over.first && day <= over.last
    }
    guard let earliest, let latest else { return nil }
    // A year whose beginning is not in the tables is not whole.
    if isYear, year.period(of: earliest).first <= over.first {
      return (year.period(of: over.first), year.period(of: over.last))
    }
    let first = year.period(of: earliest)
    var last = first
    while true {
      let next = year.period(after: last)
      guard next.isClosed(on: asOf), next.first <= latest else { break }
      last = next
    }
    return first.isClosed(on: asOf) ? (first, last) : nil
  }

  private typealias Records = (place: SplitRecord, subject: SplitRecord)

  /// Period by period, in order.
  private static func periods(
    _ records: [Records], _ concluded: [CivilDay], _ year: ReportingYear
  ) -> [(period: Period, records: [Records])] {
    var starts: [CivilDay: CivilDay] = [:]
    var byStart: [CivilDay: [Records]] = [:]
    for (record, day) in zip(records, concluded) {
      let start = starts[day] ?? year.period(of: day).first
      starts[day] = start
      byStart[start, default: []].append(record)
    }
    return byStart.sorted { $0.key < $1.key }.map { (year.period(of: $0.key), $0.value) }
  }

  /// How many matters keep kind, unit and field; those of a period too small to be published count in the next.
  /// `control`: for the units that exist in some days, as a release of them would have it.
  private static func kept(
    _ periods: [(period: Period, records: [Records])], _ control: (DayRange) -> DisclosureControl
  ) -> (kind: Int, unit: Int, field: Int) {
    var kept = (kind: 0, unit: 0, field: 0)
    var carried: [Records] = []
    for (period, records) in periods {
      let all = carried + records
      guard
        let tables = control(DayRange(from: period.first, to: period.last)).tables(all.map(\.place), all.map(\.subject))
      else {
        carried = all
        continue
      }
      carried = []
      for published in tables.place {
        if !published.kinds.isMixed { kept.kind += published.count }
        if published.fine.name != nil { kept.unit += published.count }
      }
      for published in tables.subject where published.fine.name != nil { kept.field += published.count }
    }
    return kept
  }
}

extension DisclosureThresholds {
  /// The same with another k; that of denunciations is never below it.
  fileprivate func with(_ records: Int) -> DisclosureThresholds {
    DisclosureThresholds(
      records: records, outcomes: outcomes, denunciationRecords: max(records, denunciationRecords))
  }
}

extension ReportingYear {
  fileprivate func with(grid: Grid) -> ReportingYear {
    ReportingYear(startMonth: startMonth, startDay: startDay, grid: grid)
  }
}
