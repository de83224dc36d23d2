import Foundation

@testable import Scanner

/// Lines of an invented ledger, made at random. The names are put together here from syllables of this file alone, not with
/// the scan's own lists.
struct SyntheticLines {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed) }

  // MARK: Lines with a person

  mutating func named() -> String {
    let name = written(person())
    return pick([
      "\(name) khiếu nại quyết định thu hồi đất", "Đơn của \(pick(Self.forms)) \(name) về việc bồi thường",
      "\(pick(Self.forms).capitalizedFirst) \(name) phản ánh tiếng ồn ban đêm",
      "Nội dung: \(name) tố cáo cán bộ địa chính",
      "Vụ việc của hộ \(name), đã hòa giải", "Người đại diện là \(name) (đã ủy quyền)",
      "Tranh chấp ranh giới giữa \(name) và hộ bên cạnh", "Cán bộ \(name) chậm trả lời đơn", "\(name)",
      "Đề nghị làm rõ trách nhiệm của \(pick(Self.forms)) \(name).",
      "Giải quyết đơn ngày 12/3/2025 của \(name), thửa liền kề",
      "Phản ánh của cử tri \(name); không có cơ sở",
    ])
  }

  /// With the habits of those who type: capitals, no marks, decomposed letters, a given name cut to a letter.
  private mutating func written(_ name: [String]) -> String {
    var name = name
    switch next(20) {
    case 0: return name.joined(separator: " ").uppercased()
    case 1: return Self.unmarked(name.joined(separator: " "))
    case 2: return name.joined(separator: "  ")
    case 3: return Self.decomposed(name.joined(separator: " "))
    case 4: return name.joined(separator: "\u{A0}")
    case 5 where name.count > 2:
      name[name.count - 1] = String(name[name.count - 1].prefix(1)) + "."
      return name.joined(separator: " ")
    default: return name.joined(separator: " ")
    }
  }

  private mutating func person() -> [String] {
    switch next(20) {
    case 0: return pick([["Y", pick(Self.highland)], ["Y", pick(Self.highland), pick(Self.clans)]])
    case 1: return ["H'\(pick(Self.highland))", pick(Self.clans)]
    case 2: return [pick(Self.clans), "H'\(pick(Self.highland))"]
    case 3: return [pick(Self.northern), pick(["Văn", "Thị", "A", "Seo"]), pick(Self.given)]
    case 4: return [pick(Self.khmer), pick(["Văn", "Thị", "Sô"]), pick(Self.given)]
    case 5: return [pick(Self.rare), pick(["Văn", "Thị", pick(Self.given)]), pick(Self.given)]
    case 6: return [pick(Self.common), pick(Self.given)]
    case 7: return [pick(Self.common), pick(Self.common), pick(Self.given), pick(Self.given)]
    case 8...12: return [pick(Self.common), pick(["Văn", "Thị"]), pick(Self.given)]
    default: return [pick(Self.common), pick(Self.given), pick(Self.given)]
    }
  }

  // MARK: Lines with a number

  mutating func numbered() -> (line: String, kind: PersonalKind) {
    switch next(14) {
    case 0: return ("căn cước \(spaced("0\(digits(11))", [3, 3, 3, 3]))", .identity)
    case 1: return ("số CMND \(spaced("\(digit(1))\(digits(8))", [3, 3, 3])) do công an cấp", .identity)
    case 2: return ("gọi số \(spaced("0\(pick(["3", "5", "7", "8", "9"]))\(digits(8))", [4, 3, 3])) để gặp", .phone)
    case 3: return ("điện thoại +84 \(pick(["3", "7", "9"]))\(digits(8))", .phone)
    case 4: return ("máy bàn (02\(digits(2))) \(digits(3)) \(digits(4))", .phone)
    case 5: return ("thư gửi \(letters(6)).\(digits(2))@\(letters(5)).vn nhé", .email)
    case 6:
      return ("sinh \(pick(["ngày \(1 + next(28))/\(1 + next(12))/", "năm ", "năm: "]))\(1940 + next(70))", .birth)
    case 7: return ("thửa đất số \(1 + next(900)), diện tích lớn", .plot)
    case 8: return ("tờ bản đồ \(pick(["số ", "", "số: "]))\(1 + next(90))", .plot)
    case 9: return ("giấy chứng nhận số \(pick(["CS", "BĐ", "AA", "CH"])) \(digits(6))", .certificate)
    case 10:
      return (
        "xe biển \(11 + next(88))\(pick(["A", "B", "H", "F1", "X2"]))-\(digits(3)).\(digits(2)) đỗ chắn lối", .plate
      )
    case 11: return ("số nhà \(1 + next(300)) gần chợ", .address)
    case 12: return ("chuyển vào tài khoản \(digit(1))\(digits(9 + next(5)))", .account)
    default: return ("mã số thuế \(digit(1))\(digits(9))", .tax)
    }
  }

  /// In groups, whole, with a letter O, in full-width digits or with something invisible between.
  private mutating func spaced(_ number: String, _ groups: [Int]) -> String {
    var rest = Substring(number)
    let parts = groups.map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }
    switch next(7) {
    case 0: return number
    case 1: return parts.joined(separator: ".")
    case 2: return parts.joined(separator: "-")
    case 3: return number.replacing("0", with: "O", maxReplacements: 2)
    case 4:
      return String(String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case 5: return number.map(String.init).joined(separator: "\u{200B}")
    default: return parts.joined(separator: " ")
    }
  }

  // MARK: Lines with nobody

  mutating func plain() -> String {
    let street = "\(pick(Self.common)) \(pick(Self.given)) \(pick(Self.given))"
    let place = "\(pick(Self.places)) \(pick(Self.given)) \(pick(Self.given))"
    return pick([
      "Phản ánh ngập nước trên đường \(street)", "Trường THPT \(street) thu tiền ngoài quy định",
      "Chợ tạm lấn chiếm vỉa hè phố \(street)", "Đề nghị sửa cầu \(pick(Self.given)) \(pick(Self.given)) trước mùa mưa",
      "Bệnh viện \(street) quá tải", "UBND \(place) đã trả lời đơn", "Kiến nghị nâng cấp đường liên thôn tại \(place)",
      "Kinh phí \(1 + next(900)).\(digits(3)).\(digits(3)).000 đồng chưa quyết toán",
      "Bồi thường \(1 + next(900)).\(digits(3)).\(digits(3)) đồng theo Quyết định số \(1 + next(4000))/QĐ-UBND",
      "Thu hồi \(1 + next(90)).\(digits(3)) m² đất nông nghiệp",
      "Công văn \(1 + next(4000))-CV/HU ngày \(1 + next(28))/\(1 + next(12))/2025",
      "Khoản \(1 + next(9)) Điều \(1 + next(90)) Luật số \(1 + next(90))/2013/QH13",
      "Tỷ lệ \(next(100)),\(next(9)) % đúng hạn",
      "Phạm vi dự án chưa rõ", "Lý do chậm trả: hồ sơ thiếu", "Hồ sơ xin hỗ trợ mai táng phí",
      "Văn bản trả lời số \(next(900))",
      "Đỗ xe trái phép trước trụ sở", "Cao tốc qua địa bàn gây bụi",
      "Sở Nông nghiệp và Môi trường xem xét \(1 + next(20)) hồ sơ",
      "Ban Thường vụ Huyện ủy chỉ đạo trong quý \(1 + next(4))", "Hội đồng nhân dân tỉnh giám sát năm 202\(next(7))",
      "Tổng đài 1900 \(digits(4)) không liên lạc được", "Học sinh năm học 2024-2025 thiếu phòng học",
      "Tiếp từ 07:30 đến 11:30 thứ \(pick(["Hai", "Ba", "Tư"])) hằng tuần", "Giai đoạn 2021-2025 chưa hoàn thành",
      "Đoàn đông người đề nghị đối thoại", "Vệ sinh môi trường khu dân cư số \(1 + next(20))",
      "Mặt trận Tổ quốc Việt Nam xã giám sát",
      "Trích lục bản đồ, xác nhận \(2 + next(8)) thửa đất liền nhau",
    ])
  }

  // MARK: Pieces

  private static let forms = ["ông", "bà", "anh", "chị", "cụ", "cô"]
  private static let common = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
  ]
  private static let rare = [
    "Khuất", "Nghiêm", "Tiêu", "Doãn", "Ngụy", "Cấn", "Thiều", "Khổng", "Ôn", "Mẫn", "Biện", "Tấn", "Thào", "Lều",
    "Sái",
  ]
  private static let northern = ["Sùng", "Giàng", "Thào", "Vàng", "Lò", "Quàng", "Cầm", "Tòng", "Hạng", "Ma", "Tẩn"]
  private static let khmer = ["Thạch", "Danh", "Sơn", "Kim", "Chau"]
  private static let clans = ["Niê", "Mlô", "Ksor", "Siu", "Êban", "Rmah", "Kpă"]
  private static let highland = ["Bhin", "Loan", "Nhan", "Bia", "Thuin", "Blơm", "Krông", "Wư", "Đem", "Siăng"]
  private static let given = [
    "An", "Bằng", "Cúc", "Diễm", "Đông", "Gấm", "Hạnh", "Hợi", "Khuê", "Lụa", "Mận", "Nhạn", "Oanh", "Phước", "Quý",
    "Rạng",
    "Sáu", "Tèo", "Thắm", "Tuyết", "Út", "Vượng", "Xoan", "Yến", "Nghĩa", "Lực", "Khôi", "Thịnh", "Nga", "Tươi",
  ]
  private static let places = ["xã", "phường", "thị trấn", "huyện"]

  private mutating func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func digit(_ low: Int) -> Int { low + next(10 - low) }
  private mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(next(10)) }.joined() }
  private mutating func letters(_ count: Int) -> String {
    (0..<count).map { _ in pick(["a", "b", "k", "m", "t"]) }.joined()
  }
  private mutating func pick<T>(_ items: [T]) -> T { items[next(items.count)] }

  /// Letters without their marks; đ becomes d.
  private static func unmarked(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        decomposed(text).unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }.map {
          $0 == "đ" ? "d" : $0 == "Đ" ? "D" : $0
        }))
  }

  /// Every letter as a base letter and its marks.
  private static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
