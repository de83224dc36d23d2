import Foundation

/// Ordinary lines of offices that name nobody alive: streets, schools and wards named after people, bodies, roles,
/// documents, sums and numbers.
struct OfficialProse {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed) }

  /// How it is typed.
  enum Kind: String, CaseIterable {
    case plain, capitals, decomposed, unmarked
  }

  mutating func line(_ kind: Kind) -> String {
    switch kind {
    case .plain: sentence()
    case .capitals: heading().uppercased()
    case .decomposed: sentence().decomposedStringWithCanonicalMapping
    case .unmarked: sentence().withoutMarks
    }
  }

  private mutating func sentence() -> String {
    let (hero, other, place) = (pick(Self.heroes), pick(Self.heroes), pick(Self.places))
    return pick(
      [
        "Đường \(hero) xuống cấp, nhiều ổ gà",
        "Đề nghị sửa vỉa hè đường \(hero), đoạn từ phố \(other) đến cầu \(place)",
        "Trường THCS \(hero) thu khoản ngoài quy định", "Trường Tiểu học và THCS \(hero) thiếu phòng học",
        "Học sinh Trường THPT chuyên \(hero) phản ánh suất ăn", "Bệnh viện \(hero) quá tải vào đầu tuần",
        "Chợ \(place) lấn chiếm lòng đường \(hero)", "Các đường \(hero), \(other) và phố \(place) ngập sau mưa",
        "Ngã tư \(hero) – \(other) thiếu đèn tín hiệu", "UBND phường \(hero) đã trả lời đơn",
        "Công viên \(hero) tối, thiếu đèn",
        "Khu dân cư \(place) chưa có nước sạch", "Dự án hồ chứa nước \(place) chậm tiến độ",
        "Kiến nghị nâng cấp tuyến \(hero) nối Quốc lộ 1A", "Xe buýt tuyến số 5 qua bến xe \(place) thường bỏ trạm",
      ] + [
        "\(pick(Self.roles)) \(pick(Self.bodies)) tiếp công dân định kỳ",
        "\(pick(Self.roles)) UBND xã \(place) ủy quyền cho cấp phó",
        "\(pick(Self.bodies)) trả lời bằng văn bản trong 15 ngày",
        "Chuyển đơn đến \(pick(Self.bodies)) theo thẩm quyền",
        "\(pick(Self.bodies)) phối hợp \(pick(Self.bodies)) xác minh",
        "Yêu cầu \(pick(Self.bodies)) báo cáo trước ngày 25",
        "Căn cứ \(pick(Self.laws)), \(pick(Self.bodies)) thụ lý đơn",
        "Theo \(pick(Self.laws)), thời hạn giải quyết là 30 ngày",
        "Đại diện \(pick(Self.bodies)) và các hộ dân thống nhất ranh giới",
        "Lý do chậm trả lời: hồ sơ thiếu bản đồ địa chính",
        "Phạm vi thu hồi chưa rõ; văn bản số \(next(900))/UBND-NC chưa nêu",
        "Đoàn đông người tập trung tại trụ sở Tiếp công dân tỉnh",
        "Hỗ trợ \(1 + next(90)).\(100 + next(900)).000 đồng cho hộ nghèo, hộ cận nghèo",
        "Vụ việc đã được hòa giải ở cơ sở",
        "Bà con phản ánh mùi hôi từ bãi rác \(place)", "Anh hùng, liệt sĩ và người có công được ưu tiên tiếp trước",
        "Ông bà, cha mẹ để lại thửa đất, nay chia cho các con",
        "Các anh, chị em công nhân khu công nghiệp \(place) bị nợ lương",
        "Nhà máy xử lý nước thải \(place) xả ra sông \(pick(Self.rivers))",
        "Tết Nguyên đán Bính Ngọ, nghỉ tiếp thường xuyên từ 29 tháng Chạp",
        "Mai táng phí, trợ cấp một lần chưa chi trả", "Cao tốc Bắc – Nam đi qua xã gây bụi",
        "Đỗ xe lấn vỉa hè trước chợ \(place)",
        "Lương, phụ cấp của giáo viên hợp đồng chậm chi trả", "Vũ trường, quán karaoke hoạt động quá giờ",
        "Hồ \(place) bị lấn chiếm, nước ô nhiễm", "Phí vệ sinh thu không có biên lai",
        "Tạm dừng tiếp do bão số \(1 + next(12))",
        "Người bị tố cáo là công chức địa chính xã", "Bị đơn là doanh nghiệp ngoài tỉnh",
        "Người khiếu nại rút đơn ngày 3/4/2026",
        "Công dân gửi đơn lần hai, cùng nội dung", "Tôi là công dân xã \(place), gửi đơn lần đầu",
        "Giao Chánh Thanh tra tham mưu",
      ])
  }

  private mutating func heading() -> String {
    pick([
      "Nâng cấp đường \(pick(Self.heroes))", "Trường THCS \(pick(Self.heroes))",
      "Thông báo lịch tiếp công dân tháng \(1 + next(12))",
      "Kết luận thanh tra tại \(pick(Self.bodies))", "Quyết định về việc thu hồi đất", "Danh mục hồ sơ kèm theo",
      "Lý do từ chối thụ lý đơn", "Phạm vi điều chỉnh, đối tượng áp dụng", "Hướng dẫn gửi đơn khiếu nại, tố cáo",
      "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập – Tự do – Hạnh phúc",
      "Báo cáo kết quả tiếp công dân quý \(1 + next(4))",
      "Đoàn kiểm tra liên ngành", "Mức lương tối thiểu vùng", "Dương lịch và âm lịch", "Vũ khí, vật liệu nổ",
      "Phí, lệ phí",
      "\(pick(Self.roles)) \(pick(Self.bodies))", "Trần nhà bị dột, tường nứt", "Đào tạo nghề cho lao động nông thôn",
      "Lưu trữ, bảo quản hồ sơ", "Tăng cường công tác tiếp công dân", "Lại xảy ra ngập úng",
      "Hồ sơ, thủ tục xin hỗ trợ",
      "Vàng, ngoại tệ và tiền gửi", "Nay thông báo để nhân dân biết", "Công khai bảng giá đất",
      "Xử lý đơn thư tồn đọng",
      "Quyền và nghĩa vụ của người khiếu nại", "Tiêu chí xét hộ nghèo", "Hạng mục công trình chậm tiến độ",
      "Triệu tập người có quyền lợi liên quan", "Thẩm quyền giải quyết", "Lộ giới đường tỉnh",
      "Kim loại nặng trong nước",
    ])
  }

  /// People of history, after whom streets and schools are named everywhere.
  private static let heroes = [
    "Nguyễn Huệ", "Lê Lợi", "Trần Hưng Đạo", "Lê Quý Đôn", "Nguyễn Thị Minh Khai", "Võ Thị Sáu", "Phan Bội Châu",
    "Nguyễn Văn Cừ", "Hoàng Văn Thụ", "Trần Phú", "Lê Hồng Phong", "Ngô Quyền", "Lý Thường Kiệt", "Hai Bà Trưng",
    "Nguyễn Trãi", "Võ Nguyên Giáp", "Phạm Văn Đồng", "Tôn Đức Thắng", "Nguyễn Tri Phương", "Điện Biên Phủ",
    "Lê Thánh Tôn", "Bùi Thị Xuân", "Đinh Tiên Hoàng", "Trần Quốc Toản", "Nguyễn Công Trứ", "Huỳnh Thúc Kháng",
    "Nguyễn Du", "Chu Văn An", "Mạc Đĩnh Chi", "Lương Thế Vinh", "Nguyễn Bỉnh Khiêm", "Hồ Xuân Hương",
    "Nguyễn Văn Linh", "Đặng Thùy Trâm", "Nơ Trang Long", "Hoàng Diệu", "Cao Bá Quát", "Hà Huy Tập",
  ]
  private static let places = [
    "Minh Họa", "Thử Nghiệm", "Giả Định", "Tượng Trưng", "Mô Phỏng", "Bình Thạnh", "Sóng Thần", "Bà Chiểu", "Hà Đông",
    "Châu Thành", "Mai Sơn", "Tân Phú", "Long Thành", "An Khê", "Cao Lãnh", "Lâm Hà", "Kim Sơn", "Thái Thụy",
    "Đồng Xuân",
  ]
  private static let rivers = ["Hồng", "Hương", "Đồng Nai", "Cửu Long", "Sài Gòn", "Lam", "Mã", "Vàm Cỏ Đông"]
  private static let roles = [
    "Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư Thường trực", "Giám đốc", "Chánh Thanh tra", "Trưởng ban",
    "Chánh Văn phòng",
    "Lãnh đạo", "Thủ trưởng", "Người đứng đầu",
  ]
  private static let bodies = [
    "UBND tỉnh", "UBND xã Thử Nghiệm", "Sở Nông nghiệp và Môi trường", "Sở Nội vụ", "Thanh tra tỉnh",
    "Ban Tiếp công dân tỉnh",
    "Hội Nông dân xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Ban Thường vụ Huyện ủy", "Hội đồng nhân dân tỉnh",
    "Tòa án nhân dân khu vực 3", "Viện kiểm sát nhân dân tỉnh", "Công an phường Minh Họa", "Sở Giáo dục và Đào tạo",
    "Sở Y tế",
    "Văn phòng UBND tỉnh", "Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Chi cục Kiểm lâm",
    "Văn phòng Đăng ký đất đai", "Trung tâm Phục vụ hành chính công", "Ban Quản lý dự án đầu tư xây dựng",
    "Sở Xây dựng",
  ]
  private static let laws = [
    "Luật Tiếp công dân năm 2013", "Luật Khiếu nại 2011", "Luật Tố cáo 2018", "Luật Đất đai",
    "Nghị định số 64/2014/NĐ-CP",
    "Chỉ thị 35-CT/TW", "Kết luận 107-KL/TW", "Quy định 11-QĐi/TW",
  ]

  private mutating func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func pick<T>(_ items: [T]) -> T { items[next(items.count)] }
}
