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
  private let unitPaths: [String: String]
  private let fieldPaths: [String: String]
  private let breaks: SeriesBreaks

  init(record: PublicRecord, site: SiteFrame) {
    self.record = record
    self.site = site
    unitPaths = Dictionary(record.units.map { ($0.name, Self.path($0)) }, uniquingKeysWith: { first, _ in first })
    fieldPaths = Dictionary(
      record.settings.fields.map { ($0, Self.path(field: $0)) }, uniquingKeysWith: { first, _ in first })
    breaks = SeriesBreaks(record.units)
  }

  private var statistics: Statistics { record.statistics }

  /// Complaints and denunciations have time limits by law, petitions and feedback only where the settings name one.
  private func isTimed(_ kind: CaseKind) -> Bool {
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
    let days = Typography.range(figures.first, figures.last)
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

  /// The overview by kind, in common words.
  func kindsTable(_ figures: PeriodFigures) -> FigureTable? {
    guard !figures.kinds.isEmpty else { return nil }
    let rows = figures.kinds.map { covered -> FigureRow in
      let published = covered.published
      guard figures.covers(covered) else {
        return FigureRow(
          label: Typography.capitalized(published.kinds.label),
          remark: FigureRow.Remark(text: Self.parts(covered), columns: 8))
      }
      return FigureRow(
        label: Typography.capitalized(published.kinds.label),
        cells: [Typography.number(published.count)]
          + Outcome.common.map { published.told(common: $0).map(Typography.number) ?? "–" }
          + ClassColumns.timely(published))
    }
    return FigureTable(
      caption: "Kết quả theo loại đơn, \(Typography.within(figures.title))", rowHead: "Loại đơn",
      columns: ["Số vụ việc"] + Outcome.common.map { Typography.capitalized($0.vietnamese) } + [
        "Đúng hạn", "Quá hạn", "Tỷ lệ đúng hạn",
      ],
      rows: rows,
      note:
        "Chấp nhận, một phần, không chấp nhận là từ chung: với khiếu nại lần đầu và tố cáo là đúng, đúng một phần, sai."
        + " Không tính tỷ lệ khi mẫu số dưới \(Statistics.smallestBase)." + answeredNote(figures)
        + (isTimed(.petition)
          ? ""
          : " Kiến nghị, phản ánh không có một thời hạn chung theo luật: đúng hạn, quá hạn của loại này là theo bảng của đơn vị giải quyết.")
    )
  }

  /// Of petitions the common words count what was answered as ended otherwise.
  private func answeredNote(_ figures: PeriodFigures) -> String {
    let answered = figures.kinds.first { figures.covers($0) && $0.published.kinds.isBenign }?.published
      .told(.answered)
    guard let answered, answered > 0 else { return "" }
    return " Kết thúc khác của kiến nghị, phản ánh gồm cả \(Typography.number(answered)) vụ việc đã trả lời."
  }

  /// Rows a table shows on the page, and bytes for all tables, so that it stays below 60 KB; the register has all rows.
  private static let (longest, tableBytes) = (30, 24_000)

  /// One table a set of kinds and view.
  private func tables(_ figures: PeriodFigures, bytes: Int) -> [FigureTable] {
    let views = figures.kinds.filter { figures.covers($0) }.flatMap { whole in
      PublishedView.allCases.map { view in
        let kinds = whole.published.kinds
        let all = figures.classes(view).filter { $0.published.kinds == kinds }
          .sorted { $0.published.count > $1.published.count }
        return (
          kinds: kinds, view: view,
          classes: all.filter { figures.covers($0) || $0.published.fine.name != nil }
        )
      }
    }
    return FigureTable.fitting(bytes, longest: Self.longest) { longest in
      views.filter { $0.classes.count > 1 }.map { classTable(figures, $0.kinds, $0.view, $0.classes, longest: longest) }
    }
  }

  /// So few rows are not left out.
  private static let fewest = 2

  /// `all`: the classes of the kinds in the view, those of most matters first. Units and fields stand before those that
  /// not every part of a sum shows, and these before what is left.
  private func classTable(
    _ figures: PeriodFigures, _ kinds: KindSet, _ view: PublishedView, _ all: [CoveredClass], longest: Int
  ) -> FigureTable {
    let isNamed = { (covered: CoveredClass) in covered.published.fine.name != nil }
    let named = all.filter { isNamed($0) && figures.covers($0) } + all.filter { isNamed($0) && !figures.covers($0) }
    let left =
      all.filter { !isNamed($0) && $0.published.fine == .all }
      + all.filter { !isNamed($0) && $0.published.fine != .all }
    let room = max(longest - left.count, 1)
    let shown = (named.count <= room + Self.fewest ? named[...] : named.prefix(room)) + left
    let columns = ClassColumns(shown.filter(figures.covers).map(\.published))
    let rows = shown.map { covered -> FigureRow in
      var row = FigureRow(label: ClassName.short(covered.published, view), href: href(covered.published, view))
      if figures.covers(covered) {
        row.cells = columns.cells(covered.published)
      } else {
        row.remark = FigureRow.Remark(text: Self.parts(covered), columns: columns.names.count)
      }
      return row
    }
    let by = view == .place ? "đơn vị" : "lĩnh vực"
    var notes = columns.only.map { ["Kết quả của mọi dòng: \($0)."] } ?? []
    if !all.allSatisfy(figures.covers) {
      notes.append(
        "\(Typography.capitalized(by)) chỉ nêu riêng ở một số kỳ không có số cộng; các dòng không cộng ra mọi \(by).")
    }
    if all.count > shown.count {
      notes.append("Bảng nêu \(shown.count) trong \(all.count) dòng, nhiều vụ việc nhất.")
    }
    return FigureTable(
      caption: "\(Typography.capitalized(kinds.label)) theo \(by), \(Typography.within(figures.title))",
      rowHead: Typography.capitalized(by),
      columns: columns.names, rows: rows,
      note: notes.isEmpty ? nil : notes.joined(separator: " "),
      rest: all.count > shown.count
        ? PageLink(
          label: "Đủ ở mục Kết quả giải quyết",
          href: figures.isSum ? Section.register.path : RegisterPath.page(figures.id)) : nil)
  }

  private func href(_ published: PublishedClass, _ view: PublishedView) -> String? {
    published.fine.name.flatMap { view == .place ? unitPaths[$0] : fieldPaths[$0] }
  }
}

extension StatisticsPageMaker {
  static func path(_ figures: PeriodFigures) -> String { StatisticsPath.page(figures.id) }
  static let unitFolder = "so-lieu/don-vi/"
  static func path(_ unit: Unit) -> String { "\(unitFolder)\(unit.slug)/index.html" }
  static func path(field: String) -> String { "so-lieu/linh-vuc/\(VietnameseText.slug(field))/index.html" }

  func unit(_ unit: Unit) -> SeriesPage {
    series(
      unit.name, kicker: "Đơn vị cấp \(unit.level.vietnamese)", view: .place, path: Self.path(unit), unit: unit,
      office: record.offices.first { $0.unit == unit.name }.map {
        PageLink(label: $0.name, href: OfficePath.page($0.slug))
      })
  }

  func field(_ field: String) -> SeriesPage {
    series(
      field, kicker: "Lĩnh vực thuộc nhóm \(record.settings.group(of: field))", view: .subject,
      path: Self.path(field: field), office: nil)
  }

  /// Bytes for the tables of a unit or field, so that its page stays below 60 KB.
  private static let seriesBytes = 34_000
  /// Periods in the table of a unit's flows.
  private static let flowPeriods = 16

  private func series(
    _ name: String, kicker: String, view: PublishedView, path: String, unit: Unit? = nil, office: PageLink?
  ) -> SeriesPage {
    let breaks = unit.map { self.breaks.of($0.name) } ?? []
    let absence: (PeriodFigures) -> String? = { unit?.absence(in: $0) }
    let trends = StatisticsTrends(statistics, breaks: breaks).one(view, named: name, absence: absence)
    let comparisons = ComparisonSection.all(view, named: name, statistics, breaks: breaks)
    let flows =
      view == .place ? FlowSection.series(name, statistics.all, longest: Self.flowPeriods, path: Self.path) : nil
    let taken = (trends.map(\.weight) + comparisons.map(\.weight)).reduce(flows?.weight ?? 0, +)
    let shown = statistics.all.map { (figures: $0, classes: $0.classes(view, named: name)) }
    let all = StatisticsTrends.order.map { kind in
      let columns = ClassColumns(shown.flatMap(\.classes).map(\.published).filter { $0.kinds == KindSet([kind]) })
      let rows = shown.reversed().map { figures, classes in
        row(columns, figures, classes.first { $0.published.kinds == KindSet([kind]) }) {
          absence(figures) ?? figures.untold(kind, view, named: name)
        }
      }
      return (kind: kind, columns: columns, rows: rows)
    }
    let byKind = all.filter { $0.rows.contains { $0.remark == nil } }
    let untold = UntoldKinds(statistics, view, named: name, absence: absence).sentences(
      all.map(\.kind).filter { kind in !byKind.contains { $0.kind == kind } })
    let tables = FigureTable.fitting(Self.seriesBytes - taken, longest: shown.count) { longest in
      byKind.map { kind, columns, rows in
        let shown = Array(rows.prefix(longest))
        let notes = [
          columns.only.map { "Kết quả của mọi kỳ: \($0)." },
          shown.contains { $0.remark?.text == mergedWord }
            ? "“\(mergedWord)”: kỳ ấy số quá nhỏ nên cộng chung để không lộ danh tính; không có nghĩa là bằng 0." : nil,
          rows.count > longest ? "Bảng nêu \(longest) kỳ mới nhất; các kỳ trước có trang riêng ở mục Số liệu." : nil,
        ].compactMap(\.self)
        return FigureTable(
          caption: "\(Typography.capitalized(kind.vietnamese)): \(name)", rowHead: "Kỳ", columns: columns.names,
          rows: shown, note: notes.isEmpty ? nil : notes.joined(separator: " "))
      }
    }
    return SeriesPage(
      page: PageFrame(
        "Số liệu: \(name)", "Số liệu giải quyết đơn qua các kỳ: \(name).", at: path, in: .statistics, site),
      kicker: kicker,
      changes: breaks.map { found in
        UnitChange(found) { name in unitPaths[name].map { PageLink(label: name, href: $0) } }
      }, trends: trends, tables: tables, untold: untold, flows: flows, comparisons: comparisons,
      office: office,
      withdrawals: record.releases.reversed().compactMap { WithdrawalNotice($0) })
  }

  private func row(
    _ columns: ClassColumns, _ figures: PeriodFigures, _ covered: CoveredClass?, else why: () -> String
  ) -> FigureRow {
    guard let covered, figures.covers(covered) else {
      if !figures.withdrawn.isEmpty { return withdrawnRow(columns, figures) }
      return FigureRow(
        label: figures.title, href: Self.path(figures),
        remark: FigureRow.Remark(text: covered.map(Self.parts) ?? why(), columns: columns.names.count))
    }
    return FigureRow(label: figures.title, href: Self.path(figures), cells: columns.cells(covered.published))
  }
}

extension StatisticsPageMaker {
  /// Why a class has no figure of a sum.
  private static func parts(_ covered: CoveredClass) -> String {
    "chỉ nêu riêng ở " + covered.periods.map { Typography.within($0.title) }.joined(separator: ", ")
  }

  private func withdrawnRow(_ columns: ClassColumns, _ figures: PeriodFigures) -> FigureRow {
    let names = figures.withdrawn.map { Typography.within($0.title) }.joined(separator: ", ")
    return FigureRow(
      label: figures.title, href: Self.path(figures),
      remark: FigureRow.Remark(
        text: figures.isSum ? "không cộng vì \(names) đã thu hồi" : "đã thu hồi", columns: columns.names.count))
  }
}
