public import Authorities
public import Records
import Releases

extension RecordForm {
  /// The table of cases of one portal. `asOf`: the example's days lie before it.
  public static func cases(units: [Unit], fields: [String], asOf: CivilDay) -> RecordForm {
    RecordForm("Vụ việc", of: CaseColumn.self) { column in
      let (note, example) = told(column, units, fields, asOf)
      return (entry(column, units, fields), note, example)
    }
  }

  private static func entry(_ column: CaseColumn, _ units: [Unit], _ fields: [String]) -> Entry {
    switch column {
    case .id, .summary: .text
    case .received, .accepted, .concluded, .suspendedFrom, .suspendedTo, .due: .date
    case .unit: .words(units.map(\.name))
    case .field: .words(fields)
    case .kind: .words(CaseValues.kinds)
    case .instance: .words(CaseValues.instances)
    case .status: .words(CaseStatus.allCases.map(\.rawValue))
    case .outcome: .words(CaseValues.outcomes)
    case .timeliness: .words(CaseValues.limits)
    case .execution: .words(CaseValues.executions)
    case .complex, .remote: .words(CaseValues.truths)
    case .extensions: .number(0...2)
    }
  }

  private static func told(
    _ column: CaseColumn, _ units: [Unit], _ fields: [String], _ asOf: CivilDay
  ) -> (note: String, example: Example) {
    switch column {
    case .id:
      ("Mã riêng của vụ việc, không trùng trong mọi tệp; không dùng tên người.", .text(exampleMark))
    case .unit: ("Đơn vị giải quyết, theo danh mục.", .text(units.first?.name ?? ""))
    case .kind: ("Loại đơn, theo danh mục.", .text("khiếu nại"))
    case .instance: ("Để trống là lần đầu. “Lần hai” chỉ dùng cho khiếu nại.", .text("lần đầu"))
    case .field: ("Lĩnh vực, theo danh mục.", .text(fields.first ?? ""))
    case .received: ("Ngày nhận đơn, ví dụ 03/02/2026.", .day(asOf.adding(days: -70)))
    case .accepted: ("Ngày thụ lý. Hạn giải quyết tính từ ngày này.", .day(asOf.adding(days: -65)))
    case .concluded:
      (
        "Ngày kết thúc, dù giải quyết xong, rút đơn hay chuyển đơn. Chưa xong thì để trống.",
        .day(asOf.adding(days: -40))
      )
    case .complex: ("“Có” nếu vụ việc phức tạp. Để trống là không.", .text("không"))
    case .remote: ("“Có” nếu ở vùng sâu, vùng xa đi lại khó khăn. Để trống là không.", .none)
    case .extensions: ("Chỉ dùng cho tố cáo: 0, 1 hoặc 2.", .none)
    case .suspendedFrom: ("Ngày bắt đầu tạm đình chỉ. Thời gian này không tính vào hạn.", .none)
    case .suspendedTo: ("Ngày hết tạm đình chỉ.", .none)
    case .status: ("Tình trạng hiện nay, theo danh mục.", .text(CaseStatus.settled.rawValue))
    case .outcome: ("Bắt buộc khi đã giải quyết. \(outcomesByKind)", .text(Outcome.partlyRight.vietnamese))
    case .timeliness: ("Chỉ ghi khi không tính được từ các ngày.", .none)
    case .due: ("Không bắt buộc. Nếu ghi, ngày này được so với hạn tính theo luật.", .none)
    case .execution: ("Việc thi hành quyết định, theo danh mục.", .text(Execution.underWay.vietnamese))
    case .summary: ("Để cán bộ nhớ; không lên cổng. Không ghi tên, địa chỉ, số giấy tờ.", .none)
    }
  }

  /// The outcomes that go with each kind; kinds with the same ones together.
  private static var outcomesByKind: String {
    var kinds: [[Outcome]: [String]] = [:]
    for kind in CaseKind.allCases { kinds[kind.outcomes, default: []].append(kind.vietnamese) }
    return CaseKind.allCases.map(\.outcomes).reduce(into: [[Outcome]]()) { if !$0.contains($1) { $0.append($1) } }.map {
      let names = (kinds[$0] ?? []).joined(separator: "; ")
      return "\(names.prefix(1).uppercased())\(names.dropFirst()): \($0.map(\.vietnamese).joined(separator: " · "))."
    }.joined(separator: " ")
  }
}
