import Authorities
import Releases
import SiteKit
import Transparency

/// The pages of a unit and of a field over all periods.
extension StatisticsPageMaker {
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
    let all = kindSeries(view, named: name, absence)
    let told = all.filter(\.hasFigures)
    let untold = UntoldKinds(statistics, view, named: name, absence: absence).sentences(
      all.filter { !$0.hasFigures }.map(\.kind))
    let tables = FigureTable.fitting(Self.seriesBytes - taken, longest: statistics.all.count) { longest in
      told.map { $0.table(of: name, longest: longest) }
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

  private func kindSeries(
    _ view: PublishedView, named name: String, _ absence: (PeriodFigures) -> String?
  ) -> [KindSeries] {
    let shown = statistics.all.map { (figures: $0, classes: $0.classes(view, named: name)) }
    return StatisticsTrends.order.map { kind in
      let columns = ClassColumns(shown.flatMap(\.classes).map(\.published).filter { $0.kinds == KindSet([kind]) })
      let rows = shown.reversed().map { figures, classes in
        row(columns, figures, classes.first { $0.published.kinds == KindSet([kind]) }) {
          absence(figures) ?? figures.untold(kind, view, named: name)
        }
      }
      return KindSeries(kind: kind, columns: columns, rows: rows)
    }
  }

  private func row(
    _ columns: ClassColumns, _ figures: PeriodFigures, _ covered: CoveredClass?, else why: () -> String
  ) -> FigureRow {
    guard let covered, figures.covers(covered) else {
      if !figures.hasFigures { return rowWithoutFigures(columns, figures) }
      return FigureRow(
        label: figures.title, href: Self.path(figures),
        remark: FigureRow.Remark(text: covered.map(Self.parts) ?? why(), columns: columns.names.count))
    }
    return FigureRow(label: figures.title, href: Self.path(figures), cells: columns.cells(covered.published))
  }

  private func rowWithoutFigures(_ columns: ClassColumns, _ figures: PeriodFigures) -> FigureRow {
    let isWithdrawn = !figures.withdrawn.isEmpty
    let names = (isWithdrawn ? figures.withdrawn : figures.deferred).map { Typography.within($0.title) }
    let reason = isWithdrawn ? "đã thu hồi" : "công bố cùng kỳ sau"
    let text = figures.isSum ? "không cộng vì \(names.joined(separator: ", ")) \(reason)" : reason
    return FigureRow(
      label: figures.title, href: Self.path(figures),
      remark: FigureRow.Remark(text: text, columns: columns.names.count))
  }
}

/// The periods of one kind of matters of a unit or field, newest first.
private struct KindSeries {
  let kind: CaseKind
  let columns: ClassColumns
  let rows: [FigureRow]

  var hasFigures: Bool { rows.contains { $0.remark == nil } }

  func table(of name: String, longest: Int) -> FigureTable {
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
