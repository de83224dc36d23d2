import Authorities
import Formats
import Releases
import Tables

/// The changes against earlier periods that pages print, each with the earlier figure's base.
extension StatisticsTable {
  /// Those of one unit or field, in the newest period.
  mutating func addChanges(_ statistics: Statistics, units: [Unit], fields: [String]) {
    guard let latest = statistics.latest else { return }
    let breaks = SeriesBreaks(units)
    for against in Comparison.Against.allCases {
      guard let before = statistics.earlier(than: latest, against) else { continue }
      for unit in units {
        add(latest, before, against, .place, unit.name, breaks.of(unit.name))
      }
      for field in fields { add(latest, before, against, .subject, field, []) }
    }
  }

  private mutating func add(
    _ now: PeriodFigures, _ before: PeriodFigures, _ against: Comparison.Against, _ view: PublishedView, _ name: String,
    _ breaks: [SeriesBreak]
  ) {
    let classes = (now.classes(view, named: name) + before.classes(view, named: name)).map(\.published)
    add(Comparison(now, with: before, against, view, named: name, breaks: breaks)) { kinds in
      guard let own = classes.first(where: { $0.kinds == kinds }) else { return nil }
      let place = [ViewLabel.coarse(own.coarse, view), ViewLabel.fine(own.fine, view)]
      return view == .place ? place + ["", ""] : ["", ""] + place
    }
  }

  /// `place`: level, unit, field group and field of the figures of some kinds; nil when there are none.
  mutating func add(_ comparison: Comparison, place: (KindSet?) -> [String]?) {
    // Complaints and denunciations can be all there is to judge and one class besides.
    var told: Set<String> = []
    for group in comparison.groups {
      guard let place = place(group.kinds) else { continue }
      for change in group.changes where change.obstacle == nil {
        let kinds = group.kinds?.label ?? (change.figure == .total ? Self.allKinds : PeriodFigures.timelyKinds.label)
        let code = "\(change.figure.code(group.kinds ?? PeriodFigures.timelyKinds)).\(comparison.against.code)"
        guard told.insert("\(kinds),\(code)").inserted else { continue }
        let isTotal = change.figure == .total
        let amount = isTotal ? String(change.difference) : Self.decimal(tenths: change.points)
        let base = String(isTotal ? change.before.part : change.before.of)
        let key = CSVWriter.cells([comparison.now.id, kinds] + place)
        writer.row(prefix: key, ["\(Self.changeFamily).\(code)", amount, base])
        if let growth = change.growth, isTotal {
          writer.row(prefix: key, ["\(Self.growthFamily).\(code)", Self.decimal(tenths: growth), base])
        }
      }
    }
  }

  /// A change as the table writes it, of two figures of one code as it writes those: `thay_doi.so_vu` of 12 and 20 is -8,
  /// `tang_giam.so_vu` -40.0, `thay_doi.ty_le_dung_han` of 82.1 and 80.0 is 2.1. Nil for what is no change.
  public static func change(_ code: String, _ now: String, _ before: String) -> String? {
    guard let (new, old) = tenths(now).flatMap({ new in tenths(before).map { (new, $0) } }) else { return nil }
    let figure = code.drop { $0 != "." }.dropFirst()
    let isTotal = figure == ComparedFigure.total.code(PeriodFigures.timelyKinds)
    guard isTotal || ComparedFigure.rates.contains(String(figure)) else { return nil }
    switch code.prefix(while: { $0 != "." }) {
    case changeFamily: return isTotal ? String((new - old) / 10) : decimal(tenths: new - old)
    case growthFamily where isTotal:
      return Share(part: abs(new - old), of: old).permille.map { decimal(tenths: new < old ? -$0 : $0) }
    default: return nil
    }
  }

  private static func tenths(_ number: String) -> Int? {
    let parts = number.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }), (0...1_000_000_000).contains(whole) else { return nil }
    guard parts.count == 2 else { return whole * 10 }
    return parts[1].utf8.count == 1 ? Int(parts[1]).map { whole * 10 + $0 } : nil
  }
}
