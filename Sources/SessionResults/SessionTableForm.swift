public import Authorities
public import Records

extension RecordForm {
  /// The table of what happened at sessions of one portal. `asOf`: the example's day lies before it.
  public static func sessions(offices: [Office], asOf: CivilDay) -> RecordForm {
    RecordForm("Buổi tiếp", of: SessionColumn.self) { column in
      switch column {
      case .date: (.date, "Ngày có buổi tiếp, ví dụ 15/09/2026.", .day(asOf.adding(days: -7)))
      case .office:
        (
          .words(offices.map(\.name)), "Nơi tiếp công dân, theo danh mục.",
          .text((offices.first { $0.valid.contains(asOf) } ?? offices.first)?.name ?? "")
        )
      case .host:
        (
          .text, "Chức danh như trong lịch. Khi ủy quyền, ghi người có lịch hoặc người tiếp thay.",
          .text("\(exampleMark): Chủ tịch UBND")
        )
      case .form:
        (
          .words(SessionForm.allCases.map(\.rawValue)), "Để trống là trực tiếp. Đột xuất là lãnh đạo tiếp ngoài lịch.",
          .text(SessionForm.direct.rawValue)
        )
      case .visits: (count, "Số lượt công dân đến. Không ai đến thì ghi 0; để trống là không thống kê.", .number(3))
      case .persons: (count, "Số người được tiếp.", .number(4))
      case .matters: (count, "Số vụ việc được trình bày.", .number(3))
      case .groups: (count, "Số đoàn đông người, từ 5 người trở lên.", .number(0))
      case .groupPersons: (count, "Tổng số người trong các đoàn.", .number(0))
      }
    }
  }

  private static var count: Entry { .number(0...WholeNumberCell.largest) }
}
