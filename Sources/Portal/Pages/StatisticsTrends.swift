import Authorities
import Releases
import SiteKit
import Transparency

/// The courses through the periods that pages of figures show.
struct StatisticsTrends {
  private let maker: TrendMaker

  init(_ statistics: Statistics, breaks: [SeriesBreak] = []) {
    maker = TrendMaker(statistics, breaks: breaks)
  }

  /// In the order of pages.
  static let order = [CaseKind.firstComplaint, .secondComplaint, .denunciation, .petition]
  private static let kinds = order.map { KindSet([$0]) }

  /// All matters of the portal: how many of each kind, and the shares an official release begins with.
  func whole() -> [TrendSection] {
    let counts = Self.kinds.map { kinds in
      maker.series(kinds.label) { figures in
        figures.whole(kinds).map { .told($0.count) } ?? .missing(mergedWord)
      }
    }
    let timely = maker.series("đúng hạn, khiếu nại và tố cáo") {
      $0.tellsTimeliness ? Self.share($0.timely) : .missing(mergedWord)
    }
    let order = [KindSet([.firstComplaint]), KindSet([.denunciation]), KindSet([.petition])]
    let met = order.map { kinds in
      maker.series("\(kinds.label), \(kinds.isBenign ? "đã giải quyết hoặc trả lời" : "đúng hoặc đúng một phần")") {
        $0.whole(kinds).map { Self.share($0.met) } ?? .missing(mergedWord)
      }
    }
    let countTable = table("Số vụ việc kết thúc qua các kỳ", ["Mọi loại đơn"] + Self.kinds.map(\.label)) { figures in
      [Typography.number(figures.total)]
        + Self.kinds.map { kinds in
          figures.whole(kinds).map { Typography.number($0.count) } ?? "gộp"
        }
    }
    let shareTable = table("Tỷ lệ qua các kỳ, trên số vụ việc", ([timely] + met).map(\.label)) { figures in
      ([figures.timely] + order.map { figures.whole($0)?.met ?? Share(part: 0, of: 0) }).map(Self.cell)
    }
    return [
      maker.section(
        "Số vụ việc kết thúc, từng loại đơn", .count("vụ việc"), counts, table: countTable),
      maker.section(
        "Tỷ lệ đúng hạn; tỷ lệ đúng, giải quyết hoặc trả lời", .permille, [timely] + met, table: shareTable),
    ].compactMap(\.self)
  }

  /// One unit or field, kind by kind. `absence` tells why a unit can have no figure in a period.
  func one(_ view: PublishedView, named name: String, absence: (PeriodFigures) -> String?) -> [TrendSection] {
    let counts = Self.order.map { kind in
      maker.series(KindSet([kind]).label) { figures in
        let found = figures.classes(view, named: name).first { $0.published.kinds == KindSet([kind]) }
        return found.map { .told($0.published.count) }
          ?? .missing(absence(figures) ?? figures.untold(kind, view, named: name))
      }
    }
    return [maker.section("Số vụ việc kết thúc: \(name)", .count("vụ việc"), counts)].compactMap(\.self)
  }

  private static func share(_ share: Share) -> TrendMaker.Point {
    guard share.of >= Statistics.smallestBase, let permille = share.permille else {
      return .missing("mẫu số dưới \(Statistics.smallestBase)")
    }
    return .told(permille)
  }

  private static func cell(_ share: Share) -> String {
    Typography.percent(share).map { "\($0) trên \(Typography.number(share.of))" } ?? "–"
  }

  /// A row a period, newest first.
  private func table(_ caption: String, _ columns: [String], _ cells: (PeriodFigures) -> [String]) -> FigureTable {
    let rows = maker.periods.reversed().map { figures in
      let (label, href) = (figures.title, StatisticsPageMaker.path(figures))
      if !figures.withdrawn.isEmpty {
        return FigureRow(
          label: label, href: href, remark: FigureRow.Remark(text: "đã thu hồi", columns: columns.count))
      }
      if !figures.deferred.isEmpty {
        return FigureRow(
          label: label, href: href, remark: FigureRow.Remark(text: "công bố cùng kỳ sau", columns: columns.count))
      }
      return FigureRow(label: label, href: href, cells: cells(figures))
    }
    return FigureTable(
      caption: caption, rowHead: "Kỳ", columns: columns.map(Typography.capitalized), rows: rows,
      note: Self.note(rows.flatMap(\.cells)))
  }

  /// What the words in place of figures mean, where there are any.
  private static func note(_ cells: [String]) -> String? {
    let notes = [
      cells.contains("gộp") ? "“gộp”: \(mergedWord), không có nghĩa là bằng 0." : nil,
      cells.contains("–") ? "“–”: không tính tỷ lệ, vì mẫu số dưới \(Statistics.smallestBase) hoặc số được gộp." : nil,
    ].compactMap(\.self)
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}
