import Authorities
import Releases
import SiteKit
import Transparency

/// One small course for every field and kind, so that fields can be laid beside each other.
struct TrendGrid: TemplateData {
  let caption: String
  let columns: [String]
  let rows: [Row]
  /// A line is broken.
  let hasGaps: Bool

  struct Row: TemplateData {
    let link: PageLink
    let cells: [Cell]

    static let fields: [TemplateField<Row>] = [
      .text("label", "Lĩnh vực") { $0.link.label },
      .text("href", "Trang của lĩnh vực") { $0.link.href },
      .list("cells", "Mỗi loại đơn một ô") { $0.cells },
    ]
  }

  struct Cell: TemplateData {
    let chart: HTML?
    /// The figure of the newest period.
    let text: String

    static let fields: [TemplateField<Cell>] = [
      .html("chart", "Đường qua các kỳ (SVG), khi có từ ba số") { $0.chart },
      .text("text", "Số của kỳ mới nhất") { $0.text },
    ]
  }

  static let fields: [TemplateField<TrendGrid>] = [
    .text("caption", "Tên bảng") { $0.caption },
    .texts("columns", "Các loại đơn") { $0.columns },
    .list("rows", "Các lĩnh vực") { $0.rows },
    .flag("gaps", "Có đường đứt") { $0.hasGaps },
    .flag("merged", "Có ô gộp") { grid in grid.rows.contains { $0.cells.contains { $0.text == Self.merged } } },
  ]

  private static let merged = "gộp"
  /// Bytes that it may take of a page.
  private static let longest = 9_000

  /// Nil when no field has three values of a kind, or all of them have no room.
  init?(_ statistics: Statistics, fields: [PageLink]) {
    let periods = TrendMaker(statistics).periods
    guard let latest = statistics.latest else { return nil }
    let values = { (figures: PeriodFigures, field: String, kinds: KindSet) -> Int? in
      guard figures.hasFigures, !figures.holdsEarlier else { return nil }
      return figures.classes(.subject, named: field).first { $0.published.kinds == kinds }?.published.count
    }
    let all = CaseKind.allCases.map { KindSet([$0]) }
    let courses = all.map { kinds in
      fields.map { field in Sparkline.svg(periods.map { values($0, field.label, kinds) }) }
    }
    hasGaps = all.contains { kinds in
      fields.contains { field in
        let told = periods.map { values($0, field.label, kinds) != nil }
        return told.count { $0 } > 2 && told.contains(false)
      }
    }
    let shown = all.indices.filter { courses[$0].contains { $0 != nil } }
    guard !shown.isEmpty else { return nil }
    caption = "Từng lĩnh vực qua các kỳ; số là số vụ việc của \(Typography.within(latest.title))"
    columns = shown.map { Typography.capitalized(all[$0].label) }
    rows = fields.indices.map { index in
      Row(
        link: fields[index],
        cells: shown.map { kind in
          let newest = values(latest, fields[index].label, all[kind])
          let isNone = latest.provesNone(of: CaseKind.allCases[kind], .subject, named: fields[index].label)
          return Cell(chart: courses[kind][index], text: newest.map(Typography.number) ?? (isNone ? "0" : Self.merged))
        })
    }
    let weight = rows.flatMap(\.cells).reduce(0) { $0 + 30 + ($1.chart?.bytes.count ?? 0) }
    if weight > Self.longest { return nil }
  }
}
