import Foundation

/// Lines of an invented ledger in which a person is hard to see, one kind of difficulty at a time. Names are put together
/// from syllables of this file alone, never from the scan's own lists.
struct HardLines {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed) }

  /// Why the name of a line is hard to find.
  enum Kind: String, CaseIterable {
    /// The whole line, or the name alone, in capitals.
    case capitalLine, capitalName
    /// Base letters with combining marks.
    case decomposed
    /// The whole line, or the name alone, typed without marks.
    case unmarkedLine, unmarkedName
    /// The whole line in small letters, with văn or thị in the name; only the first letter of the name in capitals.
    case lowerCase, mixedCase
    /// `Ng. V. A.`, `N.V.A`, `Trần T. Mận`
    case initials
    /// `anh Tư`, `bà Sáu Lẹ`
    case nickname
    /// Behind what tells who somebody is to somebody, or what he does: `bà con là`, `con ông`, `trưởng thôn`.
    case introduced
    /// Family names that are rare, or common words.
    case rareFamily
    /// Peoples of the highlands and of the south.
    case highland
    /// Two to four names in a row.
    case listed
    /// `NguyễnVănTèo`, `Nguyễn_Văn_Tèo`, something invisible or a line's end between.
    case joined
    /// A bare name, with a bracket, quotation marks or a colon around it.
    case bare
    /// In the middle of long sentences with names of bodies and streets.
    case crowded
  }

  mutating func line(_ kind: Kind) -> String {
    switch kind {
    case .capitalLine: return sentence(person()).uppercased()
    case .capitalName: return sentence(person().uppercased())
    case .decomposed: return sentence(person()).decomposedStringWithCanonicalMapping
    case .unmarkedLine: return sentence(person()).withoutMarks
    case .unmarkedName: return sentence(person().withoutMarks)
    case .lowerCase: return sentence("\(pick(Self.families)) \(pick(["văn", "thị"])) \(pick(Self.given))").lowercased()
    case .mixedCase: return sentence(mixed(person()))
    case .initials: return sentence(initials())
    case .nickname: return sentence(nickname())
    case .introduced: return introduced()
    case .rareFamily: return sentence("\(pick(Self.rareFamilies)) \(middle()) \(pick(Self.given))")
    case .highland: return sentence(highland())
    case .listed: return "\(pick(Self.groups)) \((0...1 + next(3)).map { _ in person() }.joined(separator: ", "))"
    case .joined: return sentence(joined(person()))
    case .bare: return bare(person())
    case .crowded: return crowded(person())
    }
  }

  // MARK: Sentences

  private mutating func sentence(_ name: String) -> String {
    let form = pick(Self.forms)
    return pick([
      "Đơn của \(form) \(name) về bồi thường đất vườn", "\(name) khiếu nại quyết định thu hồi đất",
      "Hộ \(name) chưa nhận tiền hỗ trợ", "UBND xã đã mời \(name) lên làm việc",
      "theo lời \(form) \(name), mương bị lấp", "Đất do \(name) đứng tên đang tranh chấp",
      "\(name) (đại diện 12 hộ) đề nghị đối thoại", "Người làm đơn: \(name)", "Kính gửi UBND xã, tôi là \(name)",
      "Nhà \(form) \(name) xây lấn lối đi chung", "thửa đất của \(name) bị lấn", "Gia đình \(name) đề nghị hỗ trợ",
      "\(form) \(name) tố cáo cán bộ địa chính", "Yêu cầu \(name) trả lại đường đi", "Ủy quyền cho \(name) nhận tiền",
      "Phản ánh \(form) \(name) nuôi heo gây mùi", "Đề nghị xử lý \(name), cán bộ thôn",
      "Tranh chấp giữa \(form) \(name) và hộ bên cạnh",
    ])
  }

  private mutating func introduced() -> String {
    let name = next(3) == 0 ? short() : person()
    let start = pick([
      "bà con là", "con ông", "con bà", "vợ là", "chồng là", "con trai là", "cháu nội cụ", "người đứng tên là",
      "tên là",
      "họ tên:", "trưởng thôn", "cán bộ địa chính", "chủ hộ", "chủ đất", "đồng chí", "hộ ông", "mẹ đẻ là", "em ruột là",
      "anh rể là", "bị đơn là", "người bị tố cáo là", "luật sư", "cô giáo", "bác sĩ", "nguyên đơn", "người đại diện là",
      "chủ tịch xã", "tổ trưởng tổ dân phố", "công dân", "cử tri", "đại biểu", "người được ủy quyền là", "do", "bởi",
      "thay mặt gia đình là", "kế toán", "thủ quỹ", "bí thư chi bộ", "giám đốc", "hiệu trưởng",
    ])
    return pick([
      "Đã làm việc với \(start) \(name) về ranh đất", "Nội dung: \(start) \(name) không trả lời đơn",
      "\(start.prefix(1).uppercased() + start.dropFirst()) \(name), đã hòa giải",
      "Phản ánh việc \(start) \(name) thu tiền",
    ])
  }

  private mutating func bare(_ name: String) -> String {
    pick([
      name, "(\(name))", "“\(name)”", "\"\(name)\"", "- \(name)", "\(name).", "1. \(name)", "\(name): đất vườn",
      "tranh chấp đất (\(name))", "mất lối đi – \(name)", "đơn số 12 [\(name)]", "lấn ranh/\(name)",
    ])
  }

  private mutating func crowded(_ name: String) -> String {
    pick([
      "UBND phường Lê Lợi giao Phòng Tài nguyên và Môi trường xác minh đơn của \(name) ở đường Nguyễn Huệ",
      "Chủ tịch UBND huyện chỉ đạo Thanh tra huyện làm việc với \(name) và Công an xã trong tháng 3",
      "Theo Quyết định số 12/QĐ-UBND, Hội Nông dân xã và \(name) thống nhất ranh giới trước trụ sở",
      "Trường THCS Lê Quý Đôn, phường Trần Phú, phản hồi: \(name) đã được trả lời tại Văn bản số 5",
      "Sở Nông nghiệp và Môi trường trả lời \(name) rằng tuyến đường Võ Nguyên Giáp chưa có dự án",
      "Ban Tiếp công dân tỉnh tiếp \(name) ngày 12/3/2026, chuyển Tòa án nhân dân huyện",
    ])
  }

  // MARK: Names

  mutating func person() -> String {
    switch next(10) {
    case 0: short()
    case 1: "\(pick(Self.families)) \(pick(Self.families)) \(pick(Self.given)) \(pick(Self.given))"
    case 2...5: "\(pick(Self.families)) \(pick(["Văn", "Thị"])) \(pick(Self.given))"
    default: "\(pick(Self.families)) \(middle()) \(pick(Self.given))"
    }
  }

  /// Of two words. Names that a province or a town bears too, without a word beside them that tells, are nobody's to tell.
  private mutating func short() -> String {
    let name = "\(pick(Self.families)) \(pick(Self.given))"
    return Self.towns.contains(name) ? short() : name
  }

  private static let towns = [
    "Hà Đông", "Hà Trung", "Lý Sơn", "Cao Bằng", "Lâm Hà", "Mai Sơn", "Thái Bình", "Châu Thành", "Hà Thành", "Cao Lan",
  ]

  private mutating func middle() -> String { pick(Self.middles) }

  private mutating func mixed(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let tail = words.dropFirst().joined(separator: " ")
    return pick([
      "\(words[0]) \(tail.lowercased())", "\(words[0].uppercased()) \(tail)",
      "\(words.dropLast().joined(separator: " ")) \((words.last ?? "").uppercased())",
      "\(words[0].prefix(2).uppercased() + words[0].dropFirst(2)) \(tail)",
    ])
  }

  private mutating func initials() -> String {
    let (family, first, second) = (pick(Self.families), pick(Self.middles), pick(Self.given))
    let (f, m, g) = (family.prefix(1), first.prefix(1), second.prefix(1))
    return pick([
      "Ng. V. \(g).", "Ng.V.\(g)", "\(f).\(m).\(g)", "\(f). \(m). \(g).", "\(family) \(m). \(g).",
      "\(family) \(m).\(second)",
      "\(family) Văn \(g)", "\(family) Thị \(g).", "Ng. Văn \(second)", "Ng.Thị \(second)", "\(f). V. \(second)",
      "\(family) T. \(second)",
    ])
  }

  private mutating func nickname() -> String {
    let (form, place) = (
      pick(["anh", "chị", "ông", "bà", "cô", "chú", "bác", "dì", "thím", "cậu", "mợ"]),
      pick(["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Út", "Cả"])
    )
    return pick([
      "\(form) \(place)", "\(form) \(place) \(pick(["Lẹ", "Râu", "Thẹo", "Mập", "Đen", "Ròm", "Khùng"]))",
      "\(form) \(pick(Self.given))", "\(form) \(place) bán cá", "\(form) \(place) (thợ mộc)",
    ])
  }

  private mutating func highland() -> String {
    pick([
      "Y \(pick(Self.highlandGiven))", "Y \(pick(Self.highlandGiven)) \(pick(Self.clans))",
      "H'\(pick(Self.highlandGiven)) \(pick(Self.clans))", "H’ \(pick(Self.highlandGiven)) \(pick(Self.clans))",
      "\(pick(Self.clans)) \(pick(Self.highlandGiven))", "K'\(pick(Self.highlandGiven))",
      "\(pick(Self.northern)) A \(pick(Self.highlandGiven))",
      "\(pick(Self.northern)) \(pick(Self.given)) \(pick(Self.given))",
      "\(pick(Self.northern)) Thị \(pick(Self.given))", "\(pick(Self.khmer)) \(pick(Self.khmerGiven))",
      "\(pick(Self.khmer)) Thị \(pick(Self.khmerGiven))", "A \(pick(Self.highlandGiven))",
    ])
  }

  private mutating func joined(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    return words.joined(
      separator: pick(["", "_", ".", "-", "\u{200B}", " \u{200B}", "\u{A0}", "  ", "\n", "\u{2009}"]))
  }

  // MARK: Syllables

  private static let forms = ["ông", "bà", "anh", "chị", "cụ", "hộ ông", "hộ bà"]
  private static let groups = [
    "Các hộ", "Gồm:", "Đơn đứng tên", "Người ký đơn:", "Có mặt", "Các công dân", "Đại diện là", "Danh sách kèm theo:",
  ]
  private static let families = [
    "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
    "Bùi",
    "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Đoàn", "Lương", "Trương", "Tạ", "Mai", "Cao", "Hà", "Tô", "Lâm",
    "Thái", "Châu", "Đào",
  ]
  private static let rareFamilies = [
    "Khuất", "Nghiêm", "Tiêu", "Doãn", "Ngụy", "Cấn", "Thiều", "Khổng", "Ôn", "Mẫn", "Biện", "Tấn", "Lều", "Sái",
    "Kiều",
    "Quản", "Giáp", "Lục", "Diệp", "Từ", "Ninh", "Bạch", "Âu", "Viên", "Chung", "Văn", "Phí", "Ông", "Lại", "Hứa",
    "Ung",
    "Trang", "Cung", "Thân", "Đồng", "La", "Mạch", "Lỗ", "Nhan", "Đàm", "Quách", "Vương", "Tống", "Bành",
  ]
  private static let northern = [
    "Sùng", "Giàng", "Thào", "Vàng", "Lò", "Quàng", "Cầm", "Tòng", "Hạng", "Ma", "Tẩn", "Lường", "Hà", "Bàn", "Triệu",
    "Nông",
    "Hoàng", "Vừ", "Mùa", "Lầu", "Chảo", "Lô",
  ]
  private static let khmer = ["Thạch", "Danh", "Sơn", "Kim", "Chau", "Lâm", "Kiên"]
  private static let khmerGiven = ["Sà Rịt", "Sô Phi", "Hoanh", "Mươl", "Sa Rây", "Phol", "Rương", "Chanh Đa"]
  private static let clans = ["Niê", "Mlô", "Ksor", "Siu", "Êban", "Rmah", "Kpă", "Rơ Châm", "Kbuôr", "Ayun", "Nay"]
  private static let highlandGiven = [
    "Bhin", "Loan", "Nhan", "Bia", "Thuin", "Blơm", "Krông", "Wư", "Đem", "Siăng", "Brèm", "Hlớt", "Chứ", "Phử", "Duin",
  ]
  private static let middles = [
    "Hữu", "Đức", "Thanh", "Minh", "Ngọc", "Thu", "Kim", "Xuân", "Quốc", "Thế", "Công", "Đình", "Bá", "Hoàng", "Mạnh",
    "Quang", "Tấn", "Thúy", "Mỹ", "Hồng", "Trọng", "Viết", "Như", "Bích", "Diệu",
  ]
  private static let given = [
    "An", "Bằng", "Cúc", "Diễm", "Đông", "Gấm", "Hạnh", "Hợi", "Khuê", "Lụa", "Mận", "Nhạn", "Oanh", "Phước", "Quý",
    "Rạng",
    "Sáu", "Tèo", "Thắm", "Tuyết", "Út", "Vượng", "Xoan", "Yến", "Nghĩa", "Lực", "Khôi", "Thịnh", "Nga", "Tươi", "Hùng",
    "Bình", "Hoa", "Tâm", "Sơn", "Hải", "Lan", "Dũng", "Phương", "Đạt", "Tý", "Lượm", "Thành", "Trung", "Việt", "Hà",
  ]

  mutating func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  mutating func pick<T>(_ items: [T]) -> T { items[next(items.count)] }
  mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(next(10)) }.joined() }
}

extension String {
  /// Letters without their marks; đ becomes d.
  var withoutMarks: String {
    String(
      String.UnicodeScalarView(
        decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }.map {
          $0 == "đ" ? "d" : $0 == "Đ" ? "D" : $0
        }))
  }
}
