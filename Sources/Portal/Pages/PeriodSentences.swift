import Authorities
import Releases
import Transparency

/// What the figures of a period say, in two or three sentences made of the figures alone.
struct PeriodSentences {
  let figures: PeriodFigures
  /// The whole of the period beside the same one of the year before, when the two may be compared.
  private let before: (changes: [FigureChange], words: String)?

  init(_ figures: PeriodFigures, _ statistics: Statistics) {
    self.figures = figures
    let comparison = statistics.earlier(than: figures, .yearBefore).map {
      Comparison(figures, with: $0, .yearBefore)
    }
    before = comparison.flatMap { comparison in
      comparison.groups.first { $0.kinds == nil }.map {
        ($0.changes, "so với cùng kỳ năm trước (\(Typography.within(comparison.before.title)))")
      }
    }
  }

  var all: [String] { figures.total > 0 ? [total, largest, timely].compactMap(\.self) : [] }

  private var total: String {
    let earlier = figures.holdsEarlier ? ", gồm cả vụ việc của \(figures.earlierTitles)" : ""
    return
      "\(figures.title) có \(Typography.number(figures.total)) vụ việc kết thúc\(earlier)\(compared(.total))."
  }

  /// Only when one set of kinds has more than any other.
  private var largest: String? {
    let sorted = figures.kinds.filter { figures.covers($0) }.map(\.published).sorted { $0.count > $1.count }
    guard sorted.count == figures.kinds.count, sorted.count > 1, sorted[0].count > sorted[1].count else { return nil }
    return
      "Nhiều nhất là \(sorted[0].kinds.label): \(Typography.number(sorted[0].count)) trên \(Typography.number(figures.total)) vụ việc."
  }

  private var timely: String? {
    let timely = figures.timely
    guard timely.of > 0 else { return nil }
    let share = Typography.percent(timely).map { " (\($0))" } ?? ""
    return
      "Trong \(Typography.number(timely.of)) vụ việc khiếu nại, tố cáo có thời hạn, \(Typography.number(timely.part)) vụ việc được giải quyết đúng hạn\(share)\(compared(.timely))."
  }

  private func compared(_ figure: ComparedFigure) -> String {
    guard let before, let change = before.changes.first(where: { $0.figure == figure && $0.obstacle == nil }) else {
      return ""
    }
    return ", \(ChangeWords.change(change)) \(before.words)"
  }
}
