public import Authorities
import Releases
public import SiteKit
import Transparency

/// The flow of matters in a period (luồng đơn): a sentence, and tables by kind and by unit.
public struct FlowSection: TemplateData {
  let sentence: String
  let kinds: FigureTable?
  let units: FigureTable?
  /// Where what is carried over comes from, and what is in the received.
  let notes: [String]

  public static let fields: [TemplateField<FlowSection>] = [
    .text("sentence", "Chuyển sang, tiếp nhận, kết thúc, còn lại, quá hạn, bằng một hay hai câu") { $0.sentence },
    .object("kinds", "Bảng theo loại đơn") { $0.kinds },
    .object("units", "Bảng theo đơn vị; trống khi không nêu được đơn vị nào") { $0.units },
    .texts("notes", "Số chuyển sang lấy từ đâu, số tiếp nhận gồm gì") { $0.notes },
  ]

  /// About so many bytes of a page.
  var weight: Int { [kinds, units].compactMap(\.self).reduce(0) { $0 + $1.weight } }

  /// Rows of the table of units.
  private static let longest = 30

  /// `title` names a period by its id; `path` is the page of a unit; `isTimed` tells whether a time limit is known for a
  /// kind.
  init?(
    _ figures: PeriodFigures, isTimed: (CaseKind) -> Bool, title: (String) -> String?, path: (String) -> String?
  ) {
    guard let flows = figures.flows else { return nil }
    sentence = Self.sentence(flows.total, Self.late(flows, isTimed))
    let kinds = flows.portal.sorted { ($0.kinds.kinds.first ?? .petition) < ($1.kinds.kinds.first ?? .petition) }
    let rows = (kinds.count > 1 ? kinds : []) + [flows.total]
    let isUntimed = { (line: FlowLine) in !line.kinds.kinds.contains(where: isTimed) }
    self.kinds = Self.table(
      "Luồng đơn theo loại đơn, \(Typography.within(figures.title))", "Loại đơn", rows, told: \.self, note: nil,
      isUntimed: isUntimed,
      row: { line in FigureRow(label: Typography.capitalized(Self.label(line.kinds))) })
    let units = flows.units.sorted { ($0[.pending] ?? 0) > ($1[.pending] ?? 0) }
    let shown = units.prefix(Self.longest)
    self.units =
      units.isEmpty
      ? nil
      : Self.table(
        "Luồng khiếu nại, kiến nghị, phản ánh theo đơn vị, \(Typography.within(figures.title))", "Đơn vị",
        shown + [flows.others].compactMap(\.self),
        note: (figures.isSum ? Self.sumNote : Self.restNote) + " Số của từng đơn vị không gồm tố cáo."
          + (units.count > shown.count ? " Bảng nêu \(shown.count) đơn vị còn lại nhiều nhất; đủ ở tệp luong.csv." : "")
      ) { line in
        guard let name = line.scope.name else { return FigureRow(label: "Các đơn vị khác", detail: Self.rest(line)) }
        return FigureRow(label: name, href: path(name))
      }
    let since = figures.earlier.first.map {
      "Luồng đơn tính từ ngày \($0.first.vietnamese), vì số của \(figures.earlierTitles) được công bố cùng kỳ này."
    }
    notes = [since].compactMap(\.self) + Self.notes(flows, title)
  }

  private static let restNote =
    "“–”: \(mergedWord), không có nghĩa là bằng 0; số ấy nằm trong dòng “Các đơn vị khác”."
  private static let sumNote =
    "“–”: không nêu riêng ở mọi kỳ cần cộng, không có nghĩa là bằng 0. Các đơn vị không nêu riêng mỗi kỳ một khác, nên bảng này không có dòng cho chúng và không cộng ra số của cả cổng."

  /// The columns are the measures that some line tells. `row` makes the head of a row; nil stands for a line that is not
  /// told at all. What has no time limit is not overdue: that it is not does not tell that it was in time.
  private static func table<Line>(
    _ caption: String, _ head: String, _ lines: [Line], told: (Line) -> FlowLine?, note: String?,
    isUntimed: (FlowLine) -> Bool = { _ in false }, row: (Line) -> FigureRow
  ) -> FigureTable {
    let measures = FlowMeasure.allCases.filter { measure in lines.contains { told($0)?[measure] != nil } }
    return FigureTable(
      caption: caption, rowHead: head, columns: measures.map { Typography.capitalized($0.vietnamese) },
      rows: lines.map { line in
        var row = row(line)
        if let flow = told(line) {
          row.cells = measures.map { measure in
            measure == .overdue && isUntimed(flow)
              ? Timeliness.noLimit.vietnamese : flow[measure].map(Typography.number) ?? "–"
          }
        } else {
          row.remark = .init(text: mergedWord, columns: measures.count)
        }
        return row
      }, note: note)
  }

  private static func table(
    _ caption: String, _ head: String, _ lines: [FlowLine], note: String? = nil, row: (FlowLine) -> FigureRow
  ) -> FigureTable {
    table(caption, head, lines, told: { $0 }, note: note, row: row)
  }

  /// Denunciations that are joined are among the others.
  private static func rest(_ line: FlowLine) -> String? {
    line.kinds.contains(.denunciation) ? "và tố cáo của mọi đơn vị" : nil
  }

  /// Complaints of both instances are one here.
  public static func label(_ kinds: KindSet) -> String {
    if kinds.kinds.count == CaseKind.allCases.count { return "mọi loại đơn" }
    let both = kinds.contains(.firstComplaint) && kinds.contains(.secondComplaint)
    let others = kinds.kinds.filter { !both || $0 != .firstComplaint && $0 != .secondComplaint }
    return ((both ? ["khiếu nại"] : []) + others.map(\.vietnamese)).joined(separator: " + ")
  }

  private static func sentence(_ total: FlowLine, _ late: Late?) -> String {
    let parts: [(String, FlowMeasure)] = [
      ("Kỳ trước chuyển sang", .carried), ("tiếp nhận", .received), ("kết thúc", .concluded), ("còn lại", .pending),
    ]
    let numbers = parts.compactMap { words, measure in total[measure].map { "\(words) \(Typography.number($0))" } }
    let overdue = late.map {
      "Quá hạn: \(Typography.number($0.overdue)) trong \(Typography.number($0.pending)) \($0.what) còn lại"
    }
    return ([numbers.joined(separator: ", ")] + [overdue].compactMap(\.self)).joined(separator: ". ")
  }

  private static func notes(_ flows: FlowFigures, _ title: (String) -> String?) -> [String] {
    let from = flows.carriedFrom.flatMap(title)
    return [
      from.map { "Kỳ trước chuyển sang là số còn lại cuối \(Typography.within($0))." }
        ?? "Kỳ trước chuyển sang lấy từ bảng vụ việc, vì không có bản phát hành liền trước nêu số còn lại.",
      "Kết thúc gồm cả rút đơn, đình chỉ, không thụ lý, chuyển đơn. Còn lại, quá hạn tính đến hết ngày cuối kỳ.",
    ]
      + (flows.isAdjusted
        ? ["Số tiếp nhận tính cả đơn của kỳ trước được ghi nhận muộn, hoặc được sửa sau khi phát hành."] : [])
  }

  /// The flows of one unit through all periods, newest first; nil when no period tells them.
  static func series(_ unit: String, _ all: [PeriodFigures], longest: Int, path: (PeriodFigures) -> String)
    -> FigureTable?
  {
    let lines = all.reversed().prefix(longest).map { (figures: $0, flow: $0.flows?.line(unit: unit)) }
    guard lines.contains(where: { $0.flow != nil }) else { return nil }
    return table(
      "Luồng khiếu nại, kiến nghị, phản ánh: \(unit)", "Kỳ", lines, told: \.flow,
      note:
        "“–”, “\(mergedWord)”: số quá nhỏ, hoặc nêu ra thì tính được một số quá nhỏ; không có nghĩa là bằng 0. Số liệu này không gồm tố cáo."
    ) { FigureRow(label: $0.figures.title, href: path($0.figures)) }
  }

  /// What is pending beyond its limit, among all that is pending of `what`.
  private struct Late {
    let overdue: Int
    let pending: Int
    let what: String
  }

  /// Of what has a limit, where that is told apart.
  private static func late(_ flows: FlowFigures, _ isTimed: (CaseKind) -> Bool) -> Late? {
    guard let overdue = flows.total[.overdue], let pending = flows.total[.pending] else { return nil }
    let timed = flows.portal.filter { $0.kinds.kinds.contains(where: isTimed) }
    let isApart = timed.count < flows.portal.count && timed.allSatisfy { $0.kinds.kinds.allSatisfy(isTimed) }
    return isApart
      ? Late(overdue: overdue, pending: timed.reduce(0) { $0 + ($1[.pending] ?? 0) }, what: "khiếu nại, tố cáo")
      : Late(overdue: overdue, pending: pending, what: "vụ việc")
  }

  /// The same as a headline.
  static func overdue(_ figures: PeriodFigures, isTimed: (CaseKind) -> Bool) -> Headline? {
    guard let late = figures.flows.flatMap({ late($0, isTimed) }) else { return nil }
    return Headline(
      value: Typography.number(late.overdue), label: "\(late.what) còn quá hạn",
      base: "trong \(Typography.number(late.pending)) \(late.what) còn lại cuối kỳ, \(Typography.within(figures.title))"
    )
  }
}
