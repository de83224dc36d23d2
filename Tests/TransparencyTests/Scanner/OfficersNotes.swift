/// Lines as officers jot them down when they receive citizens, and as they sum up petitions: abbreviated, without forms
/// of address, with a number or a relative in the middle. The rules of the scan were not written after these. Names are
/// put together from syllables of this file alone.
struct OfficersNotes {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed) }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }
  private mutating func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(next(10)) }.joined() }

  private static let families = split(
    "Nguyễn Lê Trần Phạm Bùi Hoàng Vi Lường Hà Thái Triệu Đàm Kim Danh Trương Châu Vương Quách Cao Tăng Lâm Mai Đậu Phí Tôn Ma"
  )
  private static let middles = split("Văn Thị Thế Viết Như Thu Cẩm Duy Anh Mỹ Hải Phước Lệ Sỹ Khắc Thành Huy")
  private static let given = split(
    "Biền Cần Dung Gấm Hạnh Kiên Loan Mạnh Nga Oanh Phúc Quyên Sáng Thủy Vân Xuân Yến Bảy Tám Dần Mão Thìn Cúc Huệ Trạch Khuê"
  )

  private static func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private mutating func name() -> String {
    let middle = (0..<pick([0, 1, 1, 2])).map { _ in pick(Self.middles) }
    return ([pick(Self.families)] + middle + [pick(Self.given)]).joined(separator: " ")
  }

  private mutating func phone() -> String {
    let (a, b, c) = (pick(["03", "05", "07", "08", "09"]) + digits(2), digits(3), digits(3))
    return pick(["\(a)\(b)\(c)", "\(a) \(b) \(c)", "(\(a)) \(b)\(c)", "0292 \(b) \(digits(4))"])
  }

  /// Of a person, whom the line names.
  mutating func named() -> String {
    let (name, other, short) = (name(), self.name(), pick(Self.given))
    return pick([
      "09h00: \(name), xóm Đình, hỏi về tiến độ cấp sổ", "STT 4 | \(name) | ấp 4 | đất đai | đã hướng dẫn",
      "Đơn xin miễn giảm học phí cho con là \(name), lớp 4B",
      "Tóm tắt: gia đình \(name) và gia đình \(other) tranh chấp lối đi 2 m",
      "Khiếu nại việc thu hồi 120 m2 đất của hộ bà \(name)", "v/v \(name) xin cấp lại thẻ thương binh",
      "Ngày 4/3/2025 mời \(name) và đại diện thôn đến đối thoại", "Người nộp đơn \(name) không biết chữ",
      "Đề nghị kỷ luật \(name) - kế toán trường mầm non", "Phản ánh bà \(short) bán rau lấn vỉa hè",
      "anh \(short) (thợ điện) câu móc điện", "Người bị phản ánh: \(name); chức vụ: phó trưởng thôn",
      "người đi cùng: \(name) (con rể), \(other) (hàng xóm)", "cháu nội là \(name) mồ côi xin trợ cấp",
      "Mẹ là \(name), 81 tuổi, bị lẫn", "Chồng tôi tên \(name) đi làm xa", "em chồng \(name) giữ giấy tờ nhà",
      "KS \(name) ký bản vẽ sai ranh", "đồng chí \(short), cán bộ tư pháp, hẹn lại nhiều lần",
      "Đ/c \(name): báo cáo giải trình", "PCT xã \(name) đã trả lời miệng", "Trưởng bản \(name) không phát gạo",
      "XÁC NHẬN: \(name.uppercased()) LÀ HỘ CẬN NGHÈO", "KHIẾU NẠI CỦA BÀ \(name.uppercased())",
      "\(name.uppercased()) TỐ CÁO TRƯỞNG THÔN", "bà T. (vợ ông \(name)) từ chối nhận tiền",
      "Theo a. \(short) thì mốc giới đã bị nhổ", "đ/c \(short) công an viên chưa trả lời",
      "Bs \(name) ở trạm y tế hẹn nhiều lần", "Ghi chú: \(short) (con dâu người bị hại) nộp thêm ảnh",
      "Liệt sĩ \(name): gia đình xin đính chính năm sinh", "Người ký: \(name), đại diện xóm Trại",
    ])
  }

  /// With a number that is a person's, or where somebody lives.
  mutating func numbered() -> String {
    let (phone, plate) = (phone(), "\(11 + next(88))")
    let letter = pick(["B", "C", "D", "F", "H", "K"])
    return pick([
      "Đã gọi \(phone) không ai nghe máy", "Hotline cá nhân của chủ hộ \(phone)", "số đt con trai bà là \(phone)",
      "CMND 1\(digits(8)) đã hết hạn", "thẻ căn cước 0791\(digits(8)) bị mờ",
      "xe tải \(plate)C-\(digits(3)).\(digits(2)) quá tải làm hỏng đường",
      "Xe máy BKS \(plate)-\(letter)\(1 + next(9)) \(digits(3)).\(digits(2)) gây tai nạn",
      "Xe \(plate)-\(letter)\(1 + next(9)) \(3 + next(6))\(digits(3)) chở đất rơi vãi",
      "xe ba gác biển \(plate)\(letter)\(1 + next(9)) - \(3 + next(6))\(digits(3))",
      "Liên hệ: \(pick(["loan", "ht.yen"]))\(digits(2))@\(pick(["gmail.com", "outlook.com"]))",
      "Địa chỉ nhận thư: số nhà \(2 + next(200)), đường Ngô Gia Tự, tổ 4",
      "nhà ở \(2 + next(200)) Lê Hồng Phong bị ngập do cống tắc",
      "đất ở thửa \(10 + next(800)), tờ số \(2 + next(70)), bản đồ năm 1998",
      "sổ đỏ số phát hành CS \(digits(6)) ghi sai tên", "số tài khoản \(1 + next(9))\(digits(11)) tại ngân hàng",
      "mã số thuế cá nhân 8\(digits(9))", "sổ bảo hiểm 79\(digits(8)) chưa chốt",
      "sinh \(1 + next(28))/\(1 + next(12))/\(1940 + next(60)), mất sức lao động 81%",
    ])
  }
}
