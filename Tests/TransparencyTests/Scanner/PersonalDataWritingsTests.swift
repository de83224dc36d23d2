import Testing

@testable import Scanner

/// Further ways that people are written in lines of officers and in English, and lines that look so and name nobody; all
/// of them are invented.
@Suite struct PersonalDataWritingsTests {
  private static let stopped = [
    // Markup within a name.
    "**Đặng** **Thị Mười Hai** xin hoãn", "bà <b>Phùng</b> <i>Thị Ngải</i> đã ký", "Người gửi: Vi<br>Văn Tòng",
    "Bên mua: Tạ<br/>Thị Lụa", "***Cao Văn Sự*** nộp đơn",
    // English.
    "Signed: Dinh Quoc Sang", "complainant Vo Thi Sang withdrew", "A letter from Ho Thi Kim Chi was read",
    "filed by Ta Van Luong", "Given name: Thi Mai", "my name is Ly Van Soan", "Jennifer Lopez Tran asked again",
    "Miguel Torres phản ánh",
    // Koreans, and given names of the West before a family name.
    "Park Min-ji bị mất xe", "Danny Vũ gửi thư", "Tin nhắn từ Thảo Đặng", "bien-ban-ba-tran-thi-mui.pdf",
    // Men of the north and people of the highlands.
    "Sồng A Tráng mất bò", "Cháng Seo Lừ chưa nhận gạo", "Chảo Láo Khé hỏi đường",
    // By the order of birth, by what they do.
    "bà bảy xin giấy", "BÀ CHÍN HỎI LỊCH", "ông tư nói không biết", "thằng đức phá hàng rào", "vợ thằng đức lên xã",
    "kiểm sát viên Khuê vắng mặt", "công an viên Tạo đánh dân", "kiểm lâm viên Trịnh Ngà giữ xe",
    "Người dùng Thanh Vân bình luận", "bị can K. (30 tuổi) bỏ trốn",
    "Người mua là Đường Văn Hóa", "Lù Seo Chẩn chưa được giao rừng", "tiểu thương Ngọc Sương đòi sạp",
    "C. Ngọc Trâm hỏi sổ", "ba le thi chin xin gap",
    // Letters and onsets with their points, other names, who somebody is, without marks or an apostrophe.
    "ho Ho Thi Gam chua nhan tien", "ho Dong Van Ky lan ranh", "H Blan Êban xin đất", "H Nguê Mlô rút đơn",
    "B.Thoa xin hoãn", "C.Hường nộp đơn", "bí danh Ba Thạch", "nghệ danh Mai Thảo", "biệt hiệu Tám Gừng",
    "tên gọi khác Hai Lía", "Tr.Th.Minh Anh", "khách tên Takeshi", "cô dâu tên Somchai", "nhân chứng Lụa khai",
    "lao công Mận nghỉ", "thầy mo Sính xin phép", "Ông (bà) Mận đến",
  ]

  private static let asked = [
    "nhóm Phúc \"khỉ\" đòi nợ", "theo cô thu thì cống tắc", "em dâu của Trung là kế toán", "anh dung gui don",
    "vo chong ong tam khieu nai",
    "ong bay phan anh mat nuoc",
    "C.Thoa không đến", "NV Quế nộp đơn", "chiếc tàu tên Kuroshio", "công an Quế đánh dân",
  ]

  private static let passed = [
    // English.
    "Le Loi Street is closed", "Tran Phu Primary School", "Hai Chau Ward and Son Tra District", "Can Tho City",
    "Quang Ninh Province", "Ministry of Home Affairs", "Department of Justice", "Petitions and Complaints Division",
    "Annual Report of the Government Inspectorate", "Ngu Hanh Son Museum", "Contact: Reception Office",
    // Streets in a row, villages and rivers.
    "Phường Lê Hồng Phong, Trần Hưng Đạo và Nguyễn Nghiêm", "Buôn Kmrơng, buôn Tring",
    // Words that begin like family names, titles.
    "Nghệ nhân Ưu tú được vinh danh", "Vũ trụ bao la", "Phạm lỗi khi kê khai", "Lê thê nhiều năm", "Đào thải thiết bị",
    "Đoàn xe quá tải", "Cao ốc bỏ hoang", "Lâm sàng và cận lâm sàng",
    // Lists and works.
    "* Đơn thuộc thẩm quyền", "2 * 3 = 6", "<b>Lưu ý</b>", "**Kết quả** năm 2025", "công viên Gia Định",
    "Người H'Mông ở Mèo Vạc", "đồng bào K’Ho", "tiếng H'Rê", "khuôn viên",
    "hội viên nông dân", "Khối A Tầng 2",
    // Symbols in other letters.
    "Ông Ích Khiêm đang ngập", "Trương Định cấm xe tải", "C.Hướng dẫn thủ tục", "CT Xã", "công an Huế đã xử lý",
    "bí danh không rõ",
    "Quyết định số 774/Qđ-TTg về việc", "theo 124/2020/Nđ-CP", "Công văn 12/Cv-Sở",
  ]

  private static func verdict(_ line: String) -> PersonalVerdict {
    var scanner = PersonalDataScanner()
    return PersonalDataScanner.verdict(of: scanner.findings(in: line, at: .cases))
  }

  @Test(arguments: stopped) func stopsWhoIsNamed(_ line: String) { #expect(Self.verdict(line) == .stop) }
  @Test(arguments: asked) func asksWhoMayBeNamed(_ line: String) { #expect(Self.verdict(line) == .ask) }
  @Test(arguments: passed) func passesWhatNamesNobody(_ line: String) { #expect(Self.verdict(line) == .pass) }

  /// The bytes found are those of the text with its markup.
  @Test func tellsTheBytesOfMarkedText() {
    var scanner = PersonalDataScanner()
    let line = "Bà **Đặng** **Thị Mười**"
    let found = scanner.findings(in: line, at: .cases)
    #expect(found.map(\.kind) == [.name])
    #expect(found.first?.range.lowerBound == 0)
  }
}
