public import Authorities
public import Records
import Releases

extension RecordForm {
  /// The table of duties. `asOf`: the example's day of update.
  public static func duties(asOf: CivilDay) -> RecordForm {
    RecordForm("Nhiệm vụ", of: DutyColumn.self) { column in
      switch column {
      case .title: (.text, "Phải làm gì, trong một câu.", .text("\(exampleMark): Báo cáo việc thực hiện"))
      case .policy: (.text, "Số ký hiệu của văn bản giao việc, đã có trong policies/.", .text("1320-CV/HU"))
      case .clause: (.text, "Mục, điều, khoản giao việc, ví dụ Mục 6, mục 1 phần II, khoản 2 Điều 5.", .text("Mục 6"))
      case .owner:
        (
          .text, "Cơ quan chịu trách nhiệm chính; nhiều cơ quan cùng chủ trì thì cách nhau bằng dấu chấm phẩy.",
          .text("Ủy ban Kiểm tra Huyện ủy")
        )
      case .partners: (.text, "Các cơ quan phối hợp, cách nhau bằng dấu chấm phẩy.", .text("Văn phòng Huyện ủy"))
      case .due: (.date, "Ngày phải xong. Việc định kỳ thì để trống, ghi ở cột Định kỳ.", .none)
      case .recurring:
        (
          .words(DutyRecurrence.allCases.map(\.rawValue)), "Làm lại hằng tháng, quý, 6 tháng hay năm.",
          .text(DutyRecurrence.quarter.rawValue)
        )
      case .status:
        (
          .words(DutyStatus.allCases.map(\.rawValue)), "Quá hạn thì cổng tự tính, không ghi ở đây.",
          .text(DutyStatus.inProgress.rawValue)
        )
      case .updated: (.date, "Ngày tình trạng trên còn đúng.", .day(asOf))
      case .indicator:
        (.words(Indicator.all.map(\.code)), "Mã chỉ số cho thấy việc có được làm không.", .text("ty_le_dung_han"))
      case .done: (.text, "Đã làm gì. Không ghi tên người, điện thoại, số giấy tờ.", .none)
      }
    }
  }
}
