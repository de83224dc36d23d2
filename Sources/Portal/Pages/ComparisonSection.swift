import Authorities
import Releases
import SiteKit
import Transparency

/// A period beside an earlier one: a table of what is compared, or why nothing is.
struct ComparisonSection: TemplateData {
  /// Why nothing is compared; nil when there is a table.
  let reason: String?
  var table: FigureTable?
  /// What changed of units between the two.
  var note: String? = nil

  static let fields: [TemplateField<ComparisonSection>] = [
    .text("reason", "Vì sao không so sánh; vắng khi có bảng") { $0.reason },
    .object("table", "Bảng so sánh: kỳ này, kỳ trước, thay đổi") { $0.table },
    .text("note", "Đơn vị nào bắt đầu, kết thúc giữa hai kỳ") { $0.note },
  ]

  /// How every page that compares declares it.
  static func field<Page>(_ get: @escaping @Sendable (Page) -> [ComparisonSection]) -> TemplateField<Page> {
    .list("comparisons", "So với cùng kỳ năm trước và với kỳ liền trước", get)
  }

  /// About so many bytes of a page.
  var weight: Int { (reason?.utf8.count ?? 0) + (table?.weight ?? 0) + (note?.utf8.count ?? 0) }

  /// A period against both earlier ones.
  static func all(_ figures: PeriodFigures, _ statistics: Statistics, _ breaks: SeriesBreaks) -> [ComparisonSection] {
    guard figures.hasFigures else { return [] }
    return explained(
      Comparison.Against.allCases.compactMap { against in
        guard let before = statistics.earlier(than: figures, against) else {
          return against == .yearBefore
            ? ComparisonSection(reason: "Chưa phát hành số liệu cùng kỳ năm trước, nên chưa so sánh được.", table: nil)
            : nil
        }
        var section = ComparisonSection(Comparison(figures, with: before, against))
        if section.table != nil { section.note = changes(breaks.between(before, figures)) }
        return section
      })
  }

  /// One unit or field in the newest period against both earlier ones; only where it is told or its series breaks.
  static func all(
    _ view: PublishedView, named name: String, _ statistics: Statistics, breaks: [SeriesBreak]
  ) -> [ComparisonSection] {
    guard let latest = statistics.latest else { return [] }
    return explained(
      Comparison.Against.allCases.compactMap { against in
        guard let before = statistics.earlier(than: latest, against) else { return nil }
        let comparison = Comparison(latest, with: before, against, view, named: name, breaks: breaks)
        guard comparison.obstacle != nil || !comparison.groups.isEmpty else { return nil }
        return ComparisonSection(comparison, of: name)
      })
  }

  /// Says under the last table how changes are counted.
  private static func explained(_ sections: [ComparisonSection]) -> [ComparisonSection] {
    var sections = sections
    if let last = sections.lastIndex(where: { $0.table != nil }) {
      sections[last].table?.note = "Thay đổi của tỷ lệ tính bằng điểm phần trăm, giữa hai tỷ lệ đã làm tròn."
    }
    return sections
  }

  private init(reason: String?, table: FigureTable?) { (self.reason, self.table) = (reason, table) }

  private init(_ comparison: Comparison, of name: String? = nil) {
    let (now, before) = (comparison.now.title, comparison.before.title)
    let what = comparison.against == .yearBefore ? "cùng kỳ năm trước" : "kỳ liền trước"
    if let obstacle = comparison.obstacle {
      self.init(
        reason: "Không so sánh với \(what) (\(Typography.within(before))): \(Self.words(obstacle)).", table: nil)
      return
    }
    self.init(
      reason: nil,
      table: FigureTable(
        caption: "\(now) so với \(what) (\(Typography.within(before)))\(name.map { ": \($0)" } ?? "")",
        rowHead: "Số liệu",
        columns: [now, before, "Thay đổi"], rows: comparison.groups.flatMap(Self.rows)))
  }

  private static func words(_ obstacle: Comparison.Obstacle) -> String {
    switch obstacle {
    case .withdrawn: "số liệu kỳ ấy đã thu hồi"
    case .deferred: "kỳ ấy được công bố cùng kỳ sau"
    case .holdsEarlier(let title): "\(Typography.within(title)) gồm cả vụ việc của kỳ trước chưa công bố riêng"
    case .unit(let breaks): breaks.map(SeriesBreakWords.sentence).joined(separator: "; ")
    }
  }

  /// So many changes of units are told one by one.
  private static let told = 3

  private static func changes(_ breaks: [SeriesBreak]) -> String? {
    let breaks = breaks.filter { if case .tookOver = $0.cause { false } else { true } }
    guard !breaks.isEmpty else { return nil }
    let rest = breaks.count - told
    let list =
      breaks.prefix(told).map(SeriesBreakWords.sentence)
      + (rest > 0 ? ["và \(Typography.number(rest)) thay đổi khác"] : [])
    return "Trong thời gian này: \(list.joined(separator: "; ")). Số của từng đơn vị ấy không so sánh được."
  }
}

extension PeriodFigures {
  /// The periods before that are published with this one.
  var earlierTitles: String { earlier.map { Typography.within($0.title) }.joined(separator: ", ") }
}

extension ComparisonSection {
  /// The changes of one group: those that are compared one by one, then the others by what hinders them.
  private static func rows(_ group: Comparison.Group) -> [FigureRow] {
    let compared = group.changes.filter { $0.obstacle == nil }
    let rows = compared.map { change in
      FigureRow(
        label: label(group.kinds, change.figure), detail: ChangeWords.name(change.figure, group.kinds),
        cells: [
          ChangeWords.figure(change.figure, change.now), ChangeWords.figure(change.figure, change.before),
          ChangeWords.change(change),
        ])
    }
    var hindered: [(obstacle: FigureChange.Obstacle, changes: [FigureChange])] = []
    for change in group.changes {
      guard let obstacle = change.obstacle else { continue }
      if let index = hindered.firstIndex(where: { $0.obstacle == obstacle }) {
        hindered[index].changes.append(change)
      } else {
        hindered.append((obstacle, [change]))
      }
    }
    return rows
      + hindered.map { obstacle, changes in
        let isWhole = changes.count == group.changes.count && group.kinds != nil
        let names = changes.map { ChangeWords.name($0.figure, group.kinds) }.joined(separator: "; ")
        return FigureRow(
          label: label(group.kinds, changes[0].figure), detail: isWhole ? nil : names,
          remark: FigureRow.Remark(text: words(obstacle), columns: 3))
      }
  }

  private static func label(_ kinds: KindSet?, _ figure: ComparedFigure) -> String {
    guard let kinds else { return figure == .total ? "Mọi loại đơn" : "Khiếu nại, tố cáo" }
    return Typography.capitalized(kinds.label)
  }

  private static func words(_ obstacle: FigureChange.Obstacle) -> String {
    switch obstacle {
    case .merged(let period): "không so sánh: \(mergedWord) ở \(Typography.within(period))"
    case .smallBase: "không so sánh: mẫu số dưới \(Statistics.smallestBase) ở một trong hai kỳ"
    }
  }
}
