public import Authorities
import Formats
import Releases
public import SessionResults
import Tables

/// `thong-ke.csv`: every figure a page prints, each recomputable from the published tables.
public struct StatisticsTable: Sendable {
  public static let header = ["ky", "loai", "cap", "don_vi", "nhom", "linh_vuc", "chi_so", "gia_tri", "mau_so"]
  public static let allKinds = "mọi loại"

  /// The code (`chi_so`) of how many matters ended with each outcome, by raw value.
  public static let outcomeNames = Outcome.allCases.map { "ket_qua.\(VietnameseText.slug($0.vietnamese))" }
  /// The same of how far decisions are carried out.
  public static let executionNames = Execution.allCases.map { "thi_hanh.\(VietnameseText.slug($0.vietnamese))" }

  /// The first parts of the codes of figures of cases. Releases give them without any other content.
  public static let caseFamilies: Set<Substring> = [
    "so_vu", "ket_qua", "dung_han", "qua_han", "ty_le_dung_han", "ty_le_chap_nhan", "ty_le_giai_quyet_tra_loi",
    "ty_le_khong_chap_nhan", "thi_hanh", "ty_le_thi_hanh", "luong", changeFamily, growthFamily,
  ]

  /// Changes against an earlier period: of a number, or of a share in percentage points; and of a number in percent.
  public static let (changeFamily, growthFamily): (Substring, Substring) = ("thay_doi", "tang_giam")

  /// The first part of the codes of figures of reception.
  public static let sessionFamily: Substring = "tiep"

  static var empty: CSVWriter { CSVWriter(header: header) }

  var writer = empty

  /// All figures; `units` and `fields` are those whose changes pages print.
  public static func write(
    _ statistics: Statistics, units: [Unit], fields: [String], _ sessionResults: SessionResults
  ) -> [UInt8] {
    var table = StatisticsTable(cases: statistics)
    table.addChanges(statistics, units: units, fields: fields)
    return SessionStatisticsTable(after: table.writer, sessionResults).writer.bytes
  }

  /// The figures of cases alone, which releases give without any other content.
  public static func write(_ statistics: Statistics) -> [UInt8] { StatisticsTable(cases: statistics).writer.bytes }

  private init(cases statistics: Statistics) {
    for figures in statistics.all where figures.hasFigures {
      add(figures)
      for against in Comparison.Against.allCases {
        guard let before = statistics.earlier(than: figures, against) else { continue }
        add(Comparison(figures, with: before, against)) { _ in ["", "", "", ""] }
      }
    }
  }

  private mutating func add(_ figures: PeriodFigures) {
    row(key(figures.id, Self.allKinds, "", "", "", ""), "so_vu", figures.total, nil)
    // Where the three kinds are one class already, its own rows say this.
    let timelyKinds = PeriodFigures.timelyKinds
    if !figures.kinds.contains(where: { $0.published.kinds == timelyKinds && figures.covers($0) }) {
      if figures.timely.of > 0 { add(key(figures.id, timelyKinds.label, "", "", "", ""), timely: figures.timely) }
    }
    for whole in figures.kinds where figures.covers(whole) {
      let key = key(figures.id, whole.published.kinds.label, "", "", "", "")
      add(key, whole.published)
      addCommonWords(key, whole.published)
    }
    addFlows(figures)
    for view in PublishedView.allCases {
      for covered in figures.classes(view) where figures.covers(covered) {
        let published = covered.published
        let (coarse, fine) = (ViewLabel.coarse(published.coarse, view), ViewLabel.fine(published.fine, view))
        let label = published.kinds.label
        let key =
          view == .place ? key(figures.id, label, coarse, fine, "", "") : key(figures.id, label, "", "", coarse, fine)
        add(key, published)
      }
    }
  }

  /// Every word of its kinds, nought included, except where the class does not tell it.
  private mutating func add(_ key: [UInt8], _ published: PublishedClass) {
    row(key, "so_vu", published.count, nil)
    for word in Outcome.allCases {
      if let count = published.told(word) { row(key, Self.outcomeNames[word.rawValue], count, published.count) }
    }
    if published.timeliness[.merged] == 0 { add(key, timely: published.timely) }
    for word in Execution.allCases {
      if let count = published.told(word) { row(key, Self.executionNames[word.rawValue], count, published.count) }
    }
    rates(key, published)
  }

  /// The shares that periods are compared by; none of words that are not told apart.
  private mutating func rates(_ key: [UInt8], _ published: PublishedClass) {
    for figure in [ComparedFigure.met, .rejected, .carriedOut] {
      guard let share = figure.share(of: published), share.of >= Statistics.smallestBase else { continue }
      rate(key, figure.code(published.kinds), share)
    }
  }

  private mutating func addFlows(_ figures: PeriodFigures) {
    guard let flows = figures.flows else { return }
    let isTotal: (FlowLine) -> Bool = { $0.scope == .all && $0.kinds == flows.total.kinds }
    for line in [flows.total] + flows.lines.filter({ !isTotal($0) }) {
      let kinds = isTotal(line) ? Self.allKinds : line.kinds.label
      let key = key(figures.id, kinds, "", line.scope == .all ? "" : ViewLabel.fine(line.scope, .place), "", "")
      for measure in FlowMeasure.allCases {
        if let value = line[measure] { row(key, measure.code, value, line.base(of: measure)) }
      }
    }
  }

  /// The overview of a period tells every kind in the common words; kinds published together have no others.
  private mutating func addCommonWords(_ key: [UInt8], _ published: PublishedClass) {
    guard !published.kinds.isMixed else { return }
    for word in Outcome.common {
      row(key, Self.outcomeNames[word.rawValue], published.counted(word), published.count)
    }
  }

  private mutating func rate(_ key: [UInt8], _ name: String, _ share: Share) {
    guard let permille = share.permille else { return }
    writer.row(prefix: key, [name, Self.decimal(tenths: permille), String(share.of)])
  }

  static func decimal(tenths: Int) -> String { "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)" }

  private mutating func add(_ key: [UInt8], timely: Share) {
    row(key, "dung_han", timely.part, timely.of)
    row(key, "qua_han", timely.of - timely.part, timely.of)
    if timely.of >= Statistics.smallestBase { rate(key, "ty_le_dung_han", timely) }
  }

  /// The first six columns, written once for all figures of a class.
  private func key(_ columns: String...) -> [UInt8] { CSVWriter.cells(columns) }

  private mutating func row(_ key: [UInt8], _ name: String, _ value: Int, _ base: Int?) {
    writer.row(prefix: key, [name, String(value), base.map(String.init) ?? ""])
  }
}
