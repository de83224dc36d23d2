import Releases
import SessionResults
import SiteKit
import Transparency

/// Makes the pages under `thuc-hien/bao-cao/`: one report a closed period, from what is published already.
struct DutyReportMaker: Sendable {
  let duties: DutyPageMaker
  let statistics: StatisticsPageMaker
  let sessions: SessionResultsPageMaker

  /// Bytes of cards and tables on a page, and of tables alone, so that a page stays below 60 KB: most reports are one page,
  /// which is printed and signed as one document.
  private static let (pageBytes, tableBytes) = (33_000, 10_000)

  func pages() -> [DutyReportPage] {
    guard !duties.isEmpty else { return [] }
    return duties.periods.flatMap(report)
  }

  private func report(_ period: DutyReportPeriod) -> [DutyReportPage] {
    let title = "Báo cáo việc thực hiện \(duties.documentNames(of: period)), \(Typography.within(period.title))"
    let folder = "\(DutyPath.reports)\(period.id)/"
    let tables = tables(period)
    let head = tables.reduce(0) { $0 + $1.weight }
    return duties.clausePages(within: Self.pageBytes, after: head, in: folder, of: period).map { part in
      let number = part.pager?.number ?? 1
      let isFirst = number == 1
      let page = PageFrame(
        isFirst ? title : "\(title), trang \(number)",
        "Việc đã làm theo từng mục của văn bản chỉ đạo và số liệu đã công bố của \(Typography.within(period.title)).",
        at: part.path,
        in: .duties, duties.site)
      return DutyReportPage(
        page: page, period: period, isFirst: isFirst,
        headlines: isFirst ? period.figures.map(statistics.headlines) ?? [] : [],
        tables: isFirst ? tables : [], missing: period.missing,
        documents: duties.documents(part.items, on: page, of: period), pager: part.pager)
    }
  }

  private func tables(_ period: DutyReportPeriod) -> [FigureTable] {
    let kinds = period.figures.flatMap { $0.hasFigures ? statistics.kindsTable($0) : nil }
    let units = period.sessions.map { period in
      FigureTable.fitting(Self.tableBytes, longest: period.units.count + 1) { longest in
        [sessions.units(period, longest: longest)]
      }
    }
    return [kinds].compactMap { $0 } + (units ?? [])
  }
}
