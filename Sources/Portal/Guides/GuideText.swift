import Authorities
import Releases
import Transparency

/// The texts of the guides, in Markdown, with the settings of the portal.
extension Guide {
  func text(_ record: PublicRecord) -> String {
    let settings = record.settings
    switch self {
    case .denouncers: return Self.denouncers(settings)
    case .privacy: return Self.privacy(settings)
    case .figures: return Self.figures(record)
    case .timeLimits: return TimeLimitsText(limits: settings.timeLimits.rows).markdown
    case .accessibility: return Self.accessibility(settings)
    }
  }

  /// Where to turn to.
  private static func contact(_ settings: SiteSettings) -> String {
    let publisher = settings.publisher
    let ways = [publisher.phone.map { "điện thoại \($0.text)" }, publisher.email.map { "thư điện tử \($0)" }].compactMap
    {
      $0
    }
    return ([publisher.name] + ways).joined(separator: ", ")
  }

  private static func denouncers(_ settings: SiteSettings) -> String {
    """
    ## Pháp luật nói gì

    - Không ai được làm lộ họ tên, địa chỉ, bút tích hay thông tin khác khiến người tố cáo bị nhận ra (Luật Tố cáo số 25/2018/QH14).
    - Kết luận nội dung tố cáo được công khai, trừ bí mật nhà nước và thông tin về người tố cáo (Nghị định 31/2019/NĐ-CP).
    - Theo danh mục ban hành năm 2020, họ tên và địa chỉ người tố cáo là bí mật nhà nước độ Mật (Quyết định 774/QĐ-TTg ngày 05/06/2020).
    - Từ ngày 01/07/2026 có thêm quy định về bảo vệ danh tính người tố cáo (Luật số 136/2025/QH15).

    ## Cổng làm gì

    - Không có tên, địa chỉ, ngày, số đơn hay nội dung của một vụ tố cáo nào trên cổng.
    - Số liệu tố cáo chỉ nêu theo nhóm từ \(settings.thresholds.denunciationRecords) vụ việc trở lên, và không bao giờ theo đơn vị: ở một xã chỉ có vài người có thể bị tố cáo.
    - Vụ việc đang xác minh không được nêu.
    - Mọi lời văn được máy tìm tên và số riêng trước khi đăng. Thấy có thể lộ người thì không đăng được.

    ## Anh chị nên làm gì

    - Đừng gửi đơn tố cáo, tên hay số điện thoại của người khác qua thư điện tử của cổng. Nơi nhận đơn: [lịch tiếp công dân](/lich-tiep-cong-dan/).
    - Thấy trên cổng có điều khiến một người bị nhận ra, xin báo ngay: \(contact(settings)).
    """
  }

  private static func privacy(_ settings: SiteSettings) -> String {
    """
    ## Không bao giờ công bố

    - Họ tên, địa chỉ, số giấy tờ, số điện thoại, ngày sinh của người gửi đơn và của người bị khiếu nại, tố cáo.
    - Ngày, số quyết định, thửa đất, số tiền, nội dung và mã của từng vụ việc.

    Dữ liệu cá nhân được bảo vệ theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, áp dụng từ ngày 01/01/2026. Đổi tên
    thành mã số chưa đủ: một nhóm quá nhỏ vẫn có thể cho biết đó là ai. Vì thế số liệu chỉ nêu theo nhóm, mỗi nhóm từ \(settings.thresholds.records) vụ việc.

    ## Khi anh chị xem cổng

    Cổng không dùng cookie, không đếm lượt xem, không gọi đến máy chủ khác.

    ## Yêu cầu gỡ

    1. Báo cho cơ quan chủ quản: \(contact(settings)). Nêu địa chỉ trang; không cần viết lại điều đã lộ.
    2. Điều có thể làm lộ một người được gỡ trước, xem xét sau.
    3. Số liệu phải gỡ thì cả kỳ được thu hồi. Ngày và lý do còn lại ở trang [Đính chính](/dinh-chinh/); điều đã gỡ không được nhắc lại.
    """
  }

  private static func figures(_ record: PublicRecord) -> String {
    let settings = record.settings
    let period = settings.reportingYear.period(of: record.asOf)
    return """
      ## Kỳ

      Một vụ việc tính vào kỳ mà nó kết thúc. Kỳ theo năm báo cáo của cổng: \(period.title) từ ngày \(period.first.vietnamese) đến ngày \(period.last.vietnamese).

      ## Đếm gì

      - Lượt tiếp, người, vụ việc, đơn và đoàn đông người là năm cách đếm khác nhau, không cộng với nhau.
      - Kiến nghị và phản ánh được công bố chung.
      - Đúng hạn hay quá hạn: so ngày kết thúc với thời hạn của Luật Khiếu nại (Điều 28, Điều 37) và Luật Tố cáo (Điều 30). Kiến nghị, phản ánh không có một thời hạn chung. Xem [thời hạn giải quyết](/\(Guide.timeLimits.address(record))).

      ## Luồng đơn

      Kỳ trước chuyển sang + tiếp nhận = kết thúc + còn lại. Số chuyển sang là số còn lại của kỳ trước, như đã phát hành. Còn lại, quá hạn tính đến hết ngày cuối kỳ; chờ bao lâu tính từ ngày tiếp nhận.

      ## Gộp để không lộ ai

      - Mỗi nhóm có từ \(settings.thresholds.records) vụ việc; nhóm có tố cáo từ \(settings.thresholds.denunciationRecords), và không theo đơn vị. Nhóm khiếu nại, tố cáo phải có ít nhất \(settings.thresholds.outcomes) kết quả khác nhau.
      - Phần còn lại được cộng vào “các đơn vị khác”, “lĩnh vực khác”. Không vụ việc nào bị bỏ; tổng số luôn đúng.
      - Bảng theo đơn vị và bảng theo lĩnh vực tách rời nhau, để không thể ghép lại mà đoán ra một người.
      - “Gộp, không nêu riêng” không phải là số không.

      ## Tỷ lệ

      Chỉ tính khi mẫu số từ \(Statistics.smallestBase), làm tròn một chữ số thập phân, và luôn nêu mẫu số.

      ## Số đã phát hành

      Mỗi kỳ phát hành một lần rồi giữ nguyên. Muốn sửa phải [đính chính công khai](/dinh-chinh/). Ai cũng tự kiểm tra được: [Kiểm chứng](/huong-dan/kiem-chung/). Từng
      cột, từng mã: [từ điển dữ liệu](/du-lieu/tu-dien/).
      """
  }

  private static func accessibility(_ settings: SiteSettings) -> String {
    """
    Cổng được làm theo Hướng dẫn về khả năng tiếp cận nội dung web (WCAG 2.2), mức AA, và được kiểm tra bằng máy ở mỗi loại trang.

    ## Đọc thế nào cho dễ

    - **Bàn phím**: phím Tab đi qua mọi liên kết; liên kết đầu tiên của trang đưa thẳng đến nội dung chính.
    - **Phóng to**: chữ phóng to gấp đôi, hay màn hình hẹp 320 điểm ảnh, vẫn đọc được không phải kéo ngang; riêng bảng nhiều cột thì kéo ngang trong khung của bảng.
    - **Máy đọc màn hình**: mỗi bảng có tên, mỗi biểu đồ có bảng số và lời bên cạnh. Không điều gì chỉ nói bằng màu.
    - **Nền tối**: theo cài đặt của máy.
    - **In**: mọi trang in được trên giấy A4; lịch từng tháng có [thông báo để in](/lich-tiep-cong-dan/).
    - **Không cần mã chạy trong trang**, không cần mạng nhanh: cổng đọc được cả khi tắt JavaScript.

    ## Còn khó dùng

    Xin cho biết trang nào, dùng máy gì: \(contact(settings)). Cần đọc hộ, hay cần bản in, xin hỏi ở [nơi tiếp công dân](/lich-tiep-cong-dan/) gần nhất.
    """
  }
}
