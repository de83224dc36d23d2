import Authorities
import Releases
import SiteKit
import Transparency

/// The tables of a period: the overview by kind, and one for each set of kinds by unit and by field.
extension StatisticsPageMaker {
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

  /// Bytes for all tables of a page, so that it stays below 60 KB.
  static let tableBytes = 24_000
  /// Rows a table shows on the page; the register has all rows.
  private static let longest = 30

  /// One table a set of kinds and view.
  func tables(_ figures: PeriodFigures, bytes: Int) -> [FigureTable] {
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

  /// `all`: the classes of the kinds in the view, those of most matters first.
  private func classTable(
    _ figures: PeriodFigures, _ kinds: KindSet, _ view: PublishedView, _ all: [CoveredClass], longest: Int
  ) -> FigureTable {
    let shown = shownClasses(figures, all, longest: longest)
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

  /// Units and fields stand before those that not every part of a sum shows, and these before what is left.
  private func shownClasses(_ figures: PeriodFigures, _ all: [CoveredClass], longest: Int) -> [CoveredClass] {
    let isNamed = { (covered: CoveredClass) in covered.published.fine.name != nil }
    let named = all.filter { isNamed($0) && figures.covers($0) } + all.filter { isNamed($0) && !figures.covers($0) }
    let left =
      all.filter { !isNamed($0) && $0.published.fine == .all }
      + all.filter { !isNamed($0) && $0.published.fine != .all }
    let room = max(longest - left.count, 1)
    return (named.count <= room + Self.fewest ? named[...] : named.prefix(room)) + left
  }

  private func href(_ published: PublishedClass, _ view: PublishedView) -> String? {
    published.fine.name.flatMap { view == .place ? unitPaths[$0] : fieldPaths[$0] }
  }

  /// Why a class has no figure of a sum.
  static func parts(_ covered: CoveredClass) -> String {
    "chỉ nêu riêng ở " + covered.periods.map { Typography.within($0.title) }.joined(separator: ", ")
  }
}
