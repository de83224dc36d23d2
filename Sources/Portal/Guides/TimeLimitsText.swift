import Authorities
import Diagnostics
import Transparency

/// The guide to how long sending, accepting and settling may take by law, in Markdown: the table that timeliness is
/// computed from, and how it is computed.
struct TimeLimitsText {
  let limits: [TimeLimit]

  var markdown: String {
    """
    ## Gửi đơn và thụ lý

    - **Gửi khiếu nại lần đầu**: trong 90 ngày từ khi nhận hoặc biết quyết định (Luật Khiếu nại 2011, Điều 9).
    - **Cơ quan thụ lý khiếu nại lần đầu**: 10 ngày từ khi nhận đơn (Luật Khiếu nại 2011, Điều 27).
    - **Gửi khiếu nại lần hai**: trong 30 ngày từ khi hết hạn giải quyết lần đầu hoặc có quyết định lần đầu; vùng sâu, vùng xa đi lại khó khăn 45 ngày (Luật Khiếu nại 2011, Điều 33).
    - **Người đứng đầu cấp ủy trả lời về đơn nhận được**: 10 ngày làm việc từ khi nhận (Quy định 11-QĐi/TW).
    - **Công khai quyết định giải quyết khiếu nại**: 15 ngày từ khi có quyết định (Nghị định 124/2020/NĐ-CP, Điều 29, khoản 3).

    Có thể đến nơi tiếp công dân để được nghe và hướng dẫn: [lịch và địa chỉ các nơi tiếp](/lich-tiep-cong-dan/).

    ## Giải quyết trong bao lâu

    Tính từ ngày thụ lý.

    \(limits.map(Self.line).joined(separator: "\n"))
    \(petitions)
    Tố cáo: thế nào là phức tạp, đặc biệt phức tạp thì theo Nghị định 31/2019/NĐ-CP. Các thời hạn ở trang này lấy từ bản trích đã đăng của văn bản, chưa đối chiếu với Công báo.

    ## Cổng tính đúng hạn thế nào

    - Đếm từ ngày sau ngày thụ lý; ngày cuối là ngày nghỉ thì tính sang ngày làm việc kế tiếp. “Ngày” là ngày theo lịch, trừ nơi ghi “ngày làm việc”.
    - Áp dụng thời hạn có hiệu lực vào ngày thụ lý. Phức tạp, vùng sâu, vùng xa, số lần gia hạn theo sổ của cơ quan giải quyết.
    - Thời gian tạm đình chỉ không tính vào hạn. Luật 136/2025/QH15, có hiệu lực từ ngày 01/07/2026, có quy định mới về tạm đình chỉ giải quyết khiếu nại.
    - Giải quyết đúng vào ngày cuối của hạn là đúng hạn. Đơn rút, chuyển, không thụ lý hoặc bị đình chỉ thì không xét.

    Số liệu theo từng kỳ: [Số liệu](/so-lieu/).
    """
  }

  private var petitions: String {
    limits.contains { $0.kind == .petition }
      ? ""
      : """
      - **Kiến nghị, phản ánh**: không tìm thấy quy định nêu một thời hạn chung, nên cổng không tự tính; đúng hạn, quá hạn của loại này là theo bảng của đơn vị giải quyết.

      """
  }

  /// `- **Khiếu nại lần đầu**: 30 ngày; phức tạp 45 ngày … (Luật Khiếu nại 2011, Điều 28).`
  private static func line(_ limit: TimeLimit) -> String {
    let valid = MinimumRow.valid(limit.valid).map { ", đơn thụ lý \($0)" } ?? ""
    let amounts = [amount(limit.days.plain, limit), complex(limit), remote(limit)].compactMap(\.self)
    let suspension = limit.isSuspendable ? "" : "; tạm đình chỉ vẫn tính vào hạn"
    return
      "- **\(Typography.capitalized(limit.kind.vietnamese))**\(valid): \(amounts.joined(separator: "; "))\(suspension) (\(limit.source))."
  }

  private static func amount(_ days: Int, _ limit: TimeLimit) -> String {
    "\(days) \(limit.counting.unit.vi)".replacing(" ", with: "\u{A0}")
  }

  private static func complex(_ limit: TimeLimit) -> String? {
    let days = limit.days
    if limit.extensionDays > 0 {
      let most = days.complex + TimeLimit.mostExtensions * limit.extensionDays
      return
        "gia hạn một lần thêm \(amount(limit.extensionDays, limit)); đặc biệt phức tạp thì hai lần, tối đa \(amount(most, limit))"
    }
    return days.complex == days.plain ? nil : "phức tạp \(amount(days.complex, limit))"
  }

  private static func remote(_ limit: TimeLimit) -> String? {
    let days = limit.days
    if days.remote == days.plain, days.remoteComplex == days.complex { return nil }
    let complex = days.remoteComplex == days.remote ? "" : ", phức tạp \(amount(days.remoteComplex, limit))"
    return "vùng sâu, vùng xa đi lại khó khăn \(amount(days.remote, limit))\(complex)"
  }
}
