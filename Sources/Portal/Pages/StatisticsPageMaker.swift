import Authorities
import Formats
import Releases
import SiteKit
import Transparency

/// Makes the pages under `so-lieu/` from published figures.
struct StatisticsPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame
  /// The pages of units and of fields by name.
  let unitPaths: [String: String]
  let fieldPaths: [String: String]
  let breaks: SeriesBreaks

  init(record: PublicRecord, site: SiteFrame) {
    self.record = record
    self.site = site
    unitPaths = Dictionary(record.units.map { ($0.name, Self.path($0)) }, uniquingKeysWith: { first, _ in first })
    fieldPaths = Dictionary(
      record.settings.fields.map { ($0, Self.path(field: $0)) }, uniquingKeysWith: { first, _ in first })
    breaks = SeriesBreaks(record.units)
  }

  var statistics: Statistics { record.statistics }

  /// Complaints and denunciations have time limits by law, petitions and feedback only where the settings name one.
  func isTimed(_ kind: CaseKind) -> Bool {
    record.settings.timeLimits.has(kind)
  }

  func index() -> StatisticsIndexPage {
    let newestFirst: ([PeriodFigures]) -> [PageLink] = { figures in
      figures.reversed().map {
        PageLink(label: $0.title, href: Self.path($0), note: note($0))
      }
    }
    let fields = record.settings.fields.map { PageLink(label: $0, href: Self.path(field: $0)) }
    return StatisticsIndexPage(
      page: PageFrame(
        "Số liệu tiếp nhận và giải quyết",
        "Số liệu chính thức về kết quả giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh theo từng kỳ.",
        at: Section.statistics.path, in: .statistics, site),
      headlines: statistics.latest.map(headlines) ?? [], trends: StatisticsTrends(statistics).whole(),
      grid: TrendGrid(statistics, fields: fields), periods: newestFirst(statistics.periods),
      sums: newestFirst(statistics.sums),
      units: record.units.count <= Self.unitsOnIndex ? record.units.map(Self.link) : [], unitCount: record.units.count,
      fields: fields)
  }

  /// So many units have room on the index.
  private static let unitsOnIndex = 40
  /// Bytes of links on a page, so that it stays below 60 KB with its style.
  private static let linkBytes = 28_000

  private static func link(_ unit: Unit) -> PageLink { PageLink(label: unit.name, href: path(unit)) }

  /// Every unit, level by level in the order of `UnitLevel`, within a level in that of the settings.
  func unitList() -> [UnitListPage] {
    let byLevel = Dictionary(grouping: record.units, by: \.level)
    let sorted = UnitLevel.allCases.flatMap { byLevel[$0] ?? [] }
    let weight = { (unit: Unit) in unit.name.utf8.count + unit.slug.utf8.count + 60 }
    return Pager.pages(sorted, within: Self.linkBytes, in: Self.unitFolder, weight: weight).map { part in
      var levels: [UnitGroup] = []
      for unit in part.items {
        if levels.last?.level != unit.level { levels.append(UnitGroup(level: unit.level, units: [])) }
        levels[levels.count - 1].units.append(Self.link(unit))
      }
      let title = "Số liệu từng đơn vị"
      return UnitListPage(
        page: PageFrame(
          part.pager.flatMap { $0.number > 1 ? "\(title), trang \($0.number)" : nil } ?? title,
          "Mọi đơn vị có số liệu giải quyết đơn, theo cấp.", at: part.path, in: .statistics, site),
        levels: levels, pager: part.pager)
    }
  }

  private func note(_ figures: PeriodFigures) -> String {
    let days = Typography.range(figures.since, figures.last)
    if !figures.deferred.isEmpty, figures.withdrawn.isEmpty {
      return figures.isSum ? "\(days), chưa cộng vì có kỳ công bố cùng kỳ sau" : "\(days), công bố cùng kỳ sau"
    }
    guard let first = figures.withdrawn.first else { return days }
    if figures.isSum { return "\(days), không cộng vì có kỳ đã thu hồi" }
    let withdrawal = record.releases.first { $0.period == first }?.withdrawal
    return "\(days), \(withdrawal.map(WithdrawalNotice.short) ?? "")"
  }

  /// The withdrawn periods that a page speaks of. A period that was published with the next is gone with it.
  private func withdrawals(_ figures: PeriodFigures) -> [WithdrawalNotice] {
    var waiting = false
    return record.releases.filter { release in
      let isPart = figures.parts.contains(release.period)
      defer { waiting = (waiting || isPart) && release.isDeferred }
      return isPart || waiting
    }.compactMap { WithdrawalNotice($0) }
  }

  /// The page of corrections has all of them.
  private static let (correctionsOnPage, changesOnPage) = (5, 6)

  /// The newest of the period, or of the periods that a sum is made of.
  private func corrections(_ figures: PeriodFigures) -> [CorrectionEntry] {
    let corrected = record.releases.filter { figures.parts.contains($0.period) && !$0.corrections.isEmpty }
    return corrected.flatMap(CorrectionsLog.entries).reversed().prefix(Self.correctionsOnPage).map {
      $0.shortened(to: Self.changesOnPage, rest: "dòng khác ở trang Đính chính và thu hồi")
    }
  }

  func period(_ figures: PeriodFigures) -> PeriodPage {
    let release = figures.isSum ? nil : record.releases.first { $0.period.id == figures.id }
    let isLast = record.releases.last?.period.id == figures.id
    let comparisons = ComparisonSection.all(figures, statistics, breaks)
    let flows = FlowSection(
      figures, isTimed: isTimed, title: { id in statistics.periods.first { $0.id == id }?.title },
      path: { unitPaths[$0] })
    let taken = comparisons.reduce(flows?.weight ?? 0) { $0 + $1.weight }
    return PeriodPage(
      page: PageFrame(
        "Số liệu \(Typography.within(figures.title))",
        "Kết quả giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh: \(Typography.within(figures.title)).",
        at: Self.path(figures), in: .statistics, site),
      figures: figures, release: release,
      next: isLast
        ? record.settings.reportingYear.period(after: figures.parts[figures.parts.count - 1]).last.adding(days: 1)
        : nil,
      released: figures.hasFigures ? releaseDay(figures) : release?.released, headlines: headlines(figures),
      sentences: PeriodSentences(figures, statistics).all, flows: flows,
      timeLimits: Guide.timeLimits.address(record), kinds: kindsTable(figures),
      charts: OutcomeChart.all(figures), tables: tables(figures, bytes: Self.tableBytes - taken),
      comparisons: comparisons, downloads: release.map { DataFiles.links($0) } ?? [], withdrawals: withdrawals(figures),
      corrections: corrections(figures), jsonLD: release.flatMap { DatasetData(record: record).html($0) })
  }

  /// A sum can be known from the day on which the last of its parts was released.
  private func releaseDay(_ figures: PeriodFigures) -> CivilDay? {
    record.releases.filter { figures.parts.contains($0.period) }.map(\.released).max()
  }

  /// The four figures an official release begins with.
  func headlines(_ figures: PeriodFigures) -> [Headline] {
    guard figures.total > 0 else { return [] }
    var list = [Headline(value: Typography.number(figures.total), label: "vụ việc đã kết thúc", base: figures.title)]
    if let percent = Typography.percent(figures.timely) {
      list.append(
        Headline(
          value: percent, label: "khiếu nại, tố cáo giải quyết đúng hạn",
          base: "trên \(Typography.number(figures.timely.of)) vụ việc có thời hạn, \(Typography.within(figures.title))")
      )
    }
    if let overdue = FlowSection.overdue(figures, isTimed: isTimed) { list.append(overdue) }
    for covered in figures.kinds where figures.covers(covered) && list.count < 4 {
      let published = covered.published
      guard !published.kinds.isMixed, let percent = Typography.percent(published.met) else { continue }
      list.append(
        Headline(
          value: percent, label: Self.grantedLabel(published.kinds),
          base:
            "trên \(Typography.number(published.count)) vụ việc đã kết thúc, kể cả rút đơn, không thụ lý, \(Typography.within(figures.title))"
        ))
    }
    return list
  }

  private static func grantedLabel(_ kinds: KindSet) -> String {
    if kinds.isBenign { return "kiến nghị, phản ánh đã giải quyết hoặc đã trả lời" }
    if kinds == KindSet([.secondComplaint]) { return "khiếu nại lần hai dẫn tới hủy, sửa quyết định" }
    return "\(kinds.label) có nội dung đúng hoặc đúng một phần"
  }
}

extension StatisticsPageMaker {
  static func path(_ figures: PeriodFigures) -> String { StatisticsPath.page(figures.id) }
  static let unitFolder = "so-lieu/don-vi/"
  static func path(_ unit: Unit) -> String { "\(unitFolder)\(unit.slug)/index.html" }
  static func path(field: String) -> String { "so-lieu/linh-vuc/\(VietnameseText.slug(field))/index.html" }
}
