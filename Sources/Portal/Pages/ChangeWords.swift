import Authorities
import Releases
import Transparency

/// How compared figures and their changes are said.
enum ChangeWords {
  /// `tỷ lệ đúng hạn`.
  static func name(_ figure: ComparedFigure, _ kinds: KindSet?) -> String {
    let isSecond = kinds == KindSet([.secondComplaint])
    let (isBenign, isMixed) = (kinds?.isBenign ?? false, kinds?.isMixed ?? true)
    return switch figure {
    case .total: "số vụ việc"
    case .met:
      isBenign
        ? "tỷ lệ đã giải quyết hoặc trả lời"
        : isSecond ? "tỷ lệ hủy, sửa" : isMixed ? "tỷ lệ chấp nhận, kể cả một phần" : "tỷ lệ đúng hoặc đúng một phần"
    case .rejected:
      isBenign ? "tỷ lệ không có cơ sở" : isSecond ? "tỷ lệ công nhận" : isMixed ? "tỷ lệ không chấp nhận" : "tỷ lệ sai"
    case .timely: "tỷ lệ đúng hạn"
    case .carriedOut: "tỷ lệ thi hành xong trên quyết định phải thi hành"
    }
  }

  /// `312`, or `82,1 % trên 120`.
  static func figure(_ figure: ComparedFigure, _ share: Share) -> String {
    let base = Typography.number(share.of)
    return figure == .total ? base : "\(Typography.percent(share) ?? "–") trên \(base)"
  }

  /// `tăng 12 (4,0 %)`, `giảm 3,2 điểm phần trăm`, `không đổi`.
  static func change(_ change: FigureChange) -> String {
    if change.figure == .total {
      guard change.difference != 0, let growth = change.growth else { return "không đổi" }
      let amount = "\(Typography.number(abs(change.difference))) (\(Typography.percent(permille: abs(growth))))"
      return "\(direction(change.difference)) \(amount)"
    }
    guard change.points != 0 else { return "không đổi" }
    return "\(direction(change.points)) \(Typography.decimal(tenths: abs(change.points))) điểm phần trăm"
  }

  private static func direction(_ value: Int) -> String { value > 0 ? "tăng" : "giảm" }
}

/// How the breaks of a unit's series are said.
enum SeriesBreakWords {
  /// A clause that names the unit: `UBND xã A hoạt động từ ngày 01/07/2025`.
  static func sentence(_ found: SeriesBreak) -> String {
    let last = found.day.adding(days: -1).vietnamese
    return switch found.cause {
    case .began: "\(found.unit) hoạt động từ ngày \(found.day.vietnamese)"
    case .ended(let successor):
      "\(found.unit) kết thúc hoạt động ngày \(last)\(successor.map { ", \($0) tiếp nhận" } ?? "")"
    case .tookOver(let other): "\(found.unit) tiếp nhận việc của \(other) từ ngày \(found.day.vietnamese)"
    }
  }
}
