import Authorities
import Releases
import SessionResults
import SiteKit
import Transparency

/// The results of reception: the overview of periods on the first page, then hosts and bodies of the newest periods.
struct SessionResultsPage: PortalPage {
  static let template = "pages/session-results"
  let page: PageFrame
  let until: CivilDay?
  let headlines: [Headline]
  let chart: HTML?
  let chartText: String?
  let periods: [FigureTable]
  let tables: [FigureTable]
  let pager: Pager?

  static let fields: [TemplateField<SessionResultsPage>] = [
    frame,
    .text("until", "Ngày cuối của kỳ đang diễn ra; vắng khi chưa có kết quả nào") { $0.until?.vietnamese },
    .list("headlines", "Các số nổi bật của kỳ đã khép lại mới nhất") { $0.headlines },
    .html("chart", "Biểu đồ ngày theo lịch của từng kỳ (SVG)") { $0.chart },
    .text("chartText", "Biểu đồ bằng lời") { $0.chartText },
    .list("periods", "Bảng ngày tiếp và bảng người, vụ việc, đoàn của mọi kỳ; chỉ ở trang đầu") { $0.periods },
    .list("tables", "Bảng theo người tiếp và theo đơn vị của các kỳ mới nhất") { $0.tables },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// Makes the pages under `so-lieu/tiep-cong-dan/`.
struct SessionResultsPageMaker {
  let record: PublicRecord
  let site: SiteFrame
  /// The page of the one place of a body, by the body's name.
  private let places: [String: String]

  init(record: PublicRecord, site: SiteFrame) {
    self.record = record
    self.site = site
    places = Dictionary(grouping: record.offices, by: \.unit).filter { $0.value.count == 1 }
      .compactMapValues { $0.first.map { OfficePath.page($0.slug) } }
  }

  static let folder = "so-lieu/tiep-cong-dan/"
  /// So that a page stays below 60 KB; the data file has all periods.
  private static let (rowsPerPage, periodBytes) = (50, 12_000)
  /// Periods whose hosts and bodies are listed.
  private static let newest = 5

  private var results: SessionResults { record.sessionResults }

  func pages() -> [SessionResultsPage] {
    let tables = results.periods.reversed().prefix(Self.newest).flatMap { [hosts($0), bodies($0)] }
    let parts = FigureTable.pages(tables.compactMap { $0 }, rows: Self.rowsPerPage)
    let title = "Kết quả tiếp công dân"
    return parts.indices.map { index in
      let isFirst = index == 0
      let chart = isFirst ? self.chart : nil
      return SessionResultsPage(
        page: PageFrame(
          isFirst ? title : "\(title), trang \(index + 1)",
          "Số ngày đã tiếp so với lịch, ai tiếp, số lượt, số người, số vụ việc, số đoàn theo kỳ.",
          at: Pager.path(Self.folder, index + 1), in: .statistics, site),
        until: results.isEmpty ? nil : record.asOf, headlines: isFirst ? headlines : [], chart: chart?.svg,
        chartText: chart?.svg == nil ? nil : chart?.description,
        periods: isFirst && !results.isEmpty ? periodTables : [], tables: parts[index],
        pager: parts.count > 1 ? Pager(number: index + 1, count: parts.count, folder: Self.folder) : nil)
    }
  }

  /// Newest first, a sum before the last of its parts.
  private var all: [SessionPeriod] {
    (results.periods + results.sums).enumerated().sorted { a, b in
      (a.element.last, a.element.isSum ? 1 : 0, a.offset) > (b.element.last, b.element.isSum ? 1 : 0, b.offset)
    }.map(\.element)
  }

  /// A running period says until when.
  private func title(_ period: SessionPeriod) -> String {
    period.isClosed ? period.title : "\(period.title), đến ngày \(period.last.vietnamese)"
  }

  private var headlines: [Headline] {
    guard let latest = results.periods.last(where: \.isClosed) else { return [] }
    let figures = latest.figures
    // Days without a result are neither held nor missed.
    let (told, untold) = (figures.scheduled - figures.unreported, figures.unreported)
    let base =
      untold == 0
      ? "trên \(Typography.number(told)) ngày theo lịch, \(Typography.within(latest.title))"
      : "trên \(Typography.number(told)) ngày đã có kết quả, \(Typography.within(latest.title)); \(Typography.number(untold)) ngày chưa có"
    var list = [
      Headline(value: Typography.number(figures.direct), label: "ngày do chính người có lịch tiếp", base: base),
      Headline(value: Typography.number(figures.delegated), label: "ngày ủy quyền cho người khác tiếp", base: base),
    ]
    if let visits = figures.visits.value {
      list.append(Headline(value: Typography.number(visits), label: "lượt tiếp", base: latest.title))
    }
    if let persons = latest.people.people?.persons.value {
      list.append(Headline(value: Typography.number(persons), label: "người được tiếp", base: latest.title))
    }
    return list
  }

  private var chart: StackedBars {
    StackedBars(
      title: "Ngày tiếp theo lịch của từng kỳ", counted: "ngày theo lịch",
      words: ["trực tiếp", "ủy quyền", "hủy", "chưa có kết quả"],
      bars: results.periods.suffix(8).map { period in
        let figures = period.figures
        return StackedBars.Bar(
          label: title(period), counts: [figures.direct, figures.delegated, figures.cancelled, figures.unreported])
      })
  }
}

extension SessionResultsPageMaker {
  private static let dayColumns = [
    "Ngày theo lịch", "Trực tiếp", "Ủy quyền", "Hủy", "Chưa có kết quả", "Đột xuất", "Thường xuyên", "Số lượt",
  ]
  private static let peopleColumns = ["Số người", "Số vụ việc", "Số đoàn đông người", "Số người trong đoàn"]
  private static let unsaid = "“–”: có buổi không ghi số này nên không cộng được."

  /// The newest periods, as many as have room.
  private var periodTables: [FigureTable] {
    let all = all
    return FigureTable.fitting(Self.periodBytes, longest: all.count) { longest in
      let newest = all.prefix(longest)
      return [days(newest), people(newest)]
    }
  }

  private func days(_ periods: ArraySlice<SessionPeriod>) -> FigureTable {
    let rows = periods.map { FigureRow(label: title($0), cells: cells($0.figures)) }
    return FigureTable(
      caption: "Ngày tiếp và lượt tiếp theo kỳ", rowHead: "Kỳ", columns: Self.dayColumns, rows: rows,
      note: note(rows, of: all.count, cautions(periods.map(\.figures))))
  }

  /// What zeros do not say.
  private func cautions(_ figures: [SessionFigures]) -> [String] {
    var cautions: [String] = []
    if figures.contains(where: { $0.unreported > 0 }) { cautions.append("Số lượt chỉ gồm các buổi đã có kết quả.") }
    if figures.contains(where: { $0.regular > 0 }), figures.contains(where: { $0.regular == 0 }) {
      cautions.append("Kỳ có 0 ngày thường xuyên là kỳ mà bảng kết quả không ghi ngày nào, không phải không tiếp.")
    }
    return cautions
  }

  private func people(_ periods: ArraySlice<SessionPeriod>) -> FigureTable {
    let rows = periods.map { row(title($0), nil, $0.people) }
    return FigureTable(
      caption: "Người, vụ việc, đoàn đông người theo kỳ", rowHead: "Kỳ", columns: Self.peopleColumns, rows: rows,
      note: note(rows, of: all.count))
  }

  private func hosts(_ period: SessionPeriod) -> FigureTable? {
    let rows = period.hosts.map { host in
      FigureRow(
        label: host.host ?? "Tiếp thường xuyên", detail: body(host), href: href(host.unit), cells: cells(host.figures))
    }
    return rows.isEmpty
      ? nil
      : FigureTable(
        caption: "Theo người tiếp, \(Typography.within(title(period)))", rowHead: "Người tiếp",
        columns: Self.dayColumns, rows: rows,
        note: note(rows))
  }

  /// The days of each body in a period, so many rows at most.
  func units(_ period: SessionPeriod, longest: Int) -> FigureTable {
    let rows = period.units.prefix(longest).map {
      FigureRow(label: $0.unit.name, href: href($0.unit), cells: cells($0.figures))
    }
    let whole = FigureRow(label: "Tất cả", cells: cells(period.figures))
    return FigureTable(
      caption: "Ngày tiếp công dân theo đơn vị, \(Typography.within(period.title))", rowHead: "Đơn vị",
      columns: Self.dayColumns,
      rows: [whole] + rows, note: note([whole] + rows, of: period.units.count + 1))
  }

  /// Only of a period that is over.
  private func bodies(_ period: SessionPeriod) -> FigureTable? {
    guard period.isClosed, !period.units.isEmpty else { return nil }
    let rows = period.units.map { row($0.unit.name, href($0.unit), $0.people) }
    return FigureTable(
      caption: "Người, vụ việc, đoàn đông người theo đơn vị, \(Typography.within(period.title))", rowHead: "Đơn vị",
      columns: Self.peopleColumns, rows: rows, note: note(rows))
  }

  private func cells(_ figures: SessionFigures) -> [String] {
    [
      figures.scheduled, figures.direct, figures.delegated, figures.cancelled, figures.unreported,
      figures.unscheduled, figures.regular,
    ].map(Typography.number) + [cell(figures.visits)]
  }

  private func cell(_ count: SessionCount) -> String { count.value.map(Typography.number) ?? "–" }

  private func row(_ label: String, _ href: String?, _ shown: ShownPeople) -> FigureRow {
    switch shown {
    case .shown(let people):
      FigureRow(
        label: label, href: href,
        cells: [people.persons, people.matters, people.groups, people.groupPersons].map(cell))
    case .merged: remark(label, href, mergedWord)
    case .notYet: remark(label, href, "nêu khi kỳ được phát hành")
    case .unreleased: remark(label, href, "không có trong bản phát hành của kỳ")
    case .withdrawn: remark(label, href, "đã thu hồi")
    }
  }

  private func remark(_ label: String, _ href: String?, _ text: String) -> FigureRow {
    FigureRow(label: label, href: href, remark: FigureRow.Remark(text: text, columns: Self.peopleColumns.count))
  }

  /// `count`: how many rows there are in all, when the table may have fewer.
  private func note(_ rows: [FigureRow], of count: Int = 0, _ cautions: [String] = []) -> String? {
    let unsaid = rows.contains { $0.cells.contains("–") } ? [Self.unsaid] : []
    let older = rows.count < count ? ["Bảng nêu \(rows.count) kỳ mới nhất; đủ mọi kỳ ở tệp dữ liệu."] : []
    let sentences = unsaid + older + cautions
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// The body, where the host's name does not say it.
  private func body(_ host: SessionPeriod.Host) -> String? {
    host.host?.contains(host.unit.name) ?? false ? nil : host.unit.name
  }

  /// The body's place, when it has one.
  private func href(_ unit: Unit) -> String? { places[unit.name] }
}

extension FigureTable {
  /// Tables cut so that no page has more rows than asked; a table that goes on is named again.
  static func pages(_ tables: [FigureTable], rows limit: Int) -> [[FigureTable]] {
    var pages: [[FigureTable]] = [[]]
    var left = limit
    for table in tables {
      var rest = table.rows[...]
      while !rest.isEmpty {
        if left == 0 {
          pages.append([])
          left = limit
        }
        let part = rest.prefix(left)
        pages[pages.count - 1].append(
          FigureTable(
            caption: table.caption, rowHead: table.rowHead, columns: table.columns, rows: Array(part),
            note: table.note))
        left -= part.count
        rest = rest.dropFirst(part.count)
      }
    }
    return pages
  }
}
