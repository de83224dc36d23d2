import Testing

@testable import Scanner

/// Forms that officers and citizens write numbers, addresses and names in, family by family; all of them are invented.
@Suite struct PersonalDataFormsTests {
  private static let told: [(line: String, kinds: [PersonalKind])] = [
    // Tax codes within a sentence about taxes.
    ("Người nộp thuế có mã số 8123450067 xin hoàn thuế", [.tax]), ("mã số người nộp thuế 8123450067", [.tax]),
    ("người nộp thuế 8123450067 còn nợ", [.tax]), ("NNT 8123450067 kê khai chậm", [.tax]),
    ("nguoi nop thue co ma so 8123450067", [.tax]),
    // Plates of the army and of embassies.
    ("xe quân đội TM-45-67 đỗ trước cổng", [.plate]), ("xe biển QA 12-34 chở cát", [.plate]),
    ("biển đỏ số hiệu KB 4512", [.plate]), ("xe quan doi tm-45-67", [.plate]), ("xe 29-011-NN-23 lấn làn", [.plate]),
    ("80-NG-123-45 đỗ ngược chiều", [.plate]),
    // Passports whose letter stands apart.
    ("Số HC: B 7654321, còn hạn", [.identity]), ("hộ chiếu C-7654321", [.identity]),
    ("giữ của tôi N 7654321", [.identity]),
    // Births.
    ("NTNS 02.9.1958", [.birth]), ("NTNS: 1958", [.birth]), ("ntns 02/09/1958, nghề nông", [.birth]),
    // Telephones of areas that are no more.
    ("Số cũ (0650) 3.700.123 không gọi được", [.phone]), ("(0510)-3700123", [.phone]), ("(0710) - 3700123", [.phone]),
    ("gọi 0650.3700.123", [.phone]), ("số (0320) 3700 123", [.phone]),
    // Papers of land.
    ("giấy đất mang số CK-123 456", [.certificate]), ("bìa đỏ CK.123.456 bị mất", [.certificate]),
    ("sổ hồng số ck-123456", [.certificate]), ("phôi sổ AB - 123456", [.certificate]),
    // Houses in rows.
    ("Lô 12 dãy B khu nhà ở công nhân", [.address]), ("lô B dãy 3 bị ngập", [.address]),
    ("dãy C số 14 mất nước", [.address]),
    ("nhà 7 dãy D xây lấn", [.address]), ("Phòng 302 khu tập thể dệt", [.address]), ("lo 12 day B bi ngap", [.address]),
    // Links to places.
    ("xem https://maps.google.com/?q=abc", [.link]), ("g.co? không, goo.gl/maps/abC12", [.link]),
    // Peoples of the Central Highlands, in any letter case.
    ("Trường hợp Y Thông Êban chưa có đất", [.name]), ("Y Dược Niê nộp đơn", [.name]),
    ("y thông êban nộp đơn", [.name]),
    ("Y THÔNG ÊBAN NỘP ĐƠN", [.name]), ("h'nhi ktla rút đơn", [.name]), ("H'NHI KTLA RÚT ĐƠN", [.name]),
    ("đơn của h'ven byă", [.name]), ("h ven byă nộp đơn", [.name]), ("H’ven Êban gửi đơn", [.name]),
    ("Thoan Mlô khiếu nại", [.name]), ("ĐƠN CỦA SIU PUIH", [.name]), ("h'nhi nie rut don", [.name]),
    // Old people.
    ("Già Hlơi ở làng Kon Klor không đi", [.name]), ("Mế Ọt ở bản Nà Mo xin gạo", [.name]),
    ("bủ Thân ở xóm Đồi kể", [.name]),
    ("bầm Lụa ở làng Trò", [.name]), ("Ama Thoan ở buôn Kram", [.name]), ("ami H'Loan xin đất", [.name]),
    ("mế ọt ở bản nà mo xin gạo", [.name]), ("GIÀ HLƠI Ở LÀNG KON KLOR", [.name]),
    // In the order of the West.
    ("Facebook Bảo Trân Võ bình luận", [.name]), ("zalo bảo trân võ nhắn tin", [.name]),
    ("Thảo Vy Nguyễn bình luận", [.name]),
    // Another party than the company.
    ("giữa hợp tác xã và Trương Quốc Lâm", [.name]), ("công ty và Đặng Thị Mão thỏa thuận", [.name]),
    ("giữa công ty với Trương Quốc Lâm", [.name]), ("công ty cùng Trương Quốc Lâm ký kết", [.name]),
    // Where letter case tells nothing.
    ("THEO LỜI KỂ CỦA NEÁNG SÓC KHOM", [.name]), ("theo lời neáng sóc khom", [.name]),
    ("NỘI DUNG ĐƠN CỦA MÙA A TỦA", [.name]),
    ("nội dung đơn của mùa a tủa", [.name]), ("ÔNG PHÀN SÀNH PHIN Ở BẢN MỚI", [.unknown]),
    ("ông phàn sành phin ở bản mới", [.unknown]), ("CON RỂ LÀ KIM SƠN THOL", [.name]),
    ("ông n.v.t, trú tại xã", [.name]), ("hộ n.đ.k chưa nhận tiền", [.name]), ("chị l. bán bún", [.name]),
    ("bố của ngọc, học lớp 9", [.unknown]), ("có sáu lành, chín đực", [.unknown]),
  ]

  private static let untold = [
    "tổng tiền thuế 1234567890", "đã nộp thuế 1234567890 đồng", "mã thủ tục 1.004563.000.00.00.H26", "xe số 28-15",
    "tàu TL-12-34-56", "Thông tư TT-12-25", "nhóm B 1234567", "HC năm 2024", "NS 2024 chi đủ", "ngân sách 2024",
    "giấy mời số 12-345 678 bản", "đất 123 456 m2", "giá CK 123 456 đồng", "phòng 12 tập thể dục",
    "lô 14 dãy C chợ Mới",
    "lô 14 dãy C khu công nghiệp", "lô 5 dãy nhà xưởng", "Quyết định số 14 về khu tập thể",
    "y tế xã", "Y TẾ XÃ", "Đại học Y Dược Cần Thơ", "ea h'leo mưa lớn", "xã cư m'gar", "Trường hợp Y tế",
    "người già ở bản", "già làng ở buôn", "già yếu ở xóm", "tuổi già ở bản", "ông già Noel tặng quà", "nhà trẻ già",
    "Facebook Thông tin Chính phủ", "Facebook Chợ Tốt đăng tin", "zalo hà nội mới", "Zalo của xã",
    "Công ty Xây dựng và Vận tải Hoàng Long", "ông phàn nàn chuyện cũ", "hai con, ba cháu", "hai bên, ba phía",
    // Nouns and verbs that are names as well, at the start.
    "Sơn lại vạch kẻ đường", "Khai lại mẫu đơn", "Thạch cao trần bong tróc", "trần hội trường nứt", "trẻ em di cư",
    // Places and offices.
    "Đèo Khau Phạ đóng băng", "đèo khau phạ sạt lở", "ĐÈO KHAU PHẠ SẠT LỞ", "Điện lực Hoài Ân thay công tơ",
    "Kho bạc Khoái Châu chi tiền", "Bệnh viện Hữu nghị Sông Ba mở cửa", "anh hùng Núp có công", "Lễ Ok Om Bok",
    "xã hoàng văn thụ sáp nhập", "xã trần văn thời xây cống", "GIẢI THƯỞNG TÔN ĐỨC THẮNG TRAO CHO CÔNG NHÂN",
    "Câu nói của Nguyễn Trãi được trích lại",
  ]

  @Test(arguments: told) func findsWhatTellsOfAPerson(_ line: String, _ kinds: [PersonalKind]) {
    var scanner = PersonalDataScanner()
    let found = scanner.findings(in: line, at: .cases)
    #expect(Set(found.map(\.kind)).isSuperset(of: kinds), "\(found.map(\.kind))")
    #expect(PersonalDataScanner.verdict(of: found) == (kinds == [.unknown] ? .ask : .stop))
  }

  @Test(arguments: untold) func passesWhatTellsOfNobody(_ line: String) {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: line, at: .cases) == [])
  }

  // MARK: Codes to look up a matter

  @Test(arguments: [
    "mã hồ sơ 000.00.12.H34-250101-0001", "H34.18-250101-0001 chưa trả", "Mã phản ánh PAHN-2026-004512 đã xử lý",
    "mã tra cứu hồ sơ: XK-2026-0045", "Mã số kiến nghị PAKN.250318.0047",
  ]) func asksAboutCodes(_ line: String) {
    var scanner = PersonalDataScanner()
    let found = scanner.findings(in: line, at: .cases)
    #expect(found.map(\.kind) == [.lookup])
    #expect(found.map(\.verdict) == [.ask])
    #expect(PersonalDataScanner.verdict(of: scanner.findings(in: line, at: .news)) == .ask)
    #expect(scanner.findings(in: line, at: .policy).isEmpty)
    #expect(scanner.findings(in: line, at: .reception).isEmpty)
  }

  @Test(arguments: [
    "mã thủ tục hành chính 1.004563", "Bản án số 37/2025/DS-ST", "giấy biên nhận số 61/BN", "mã hồ sơ gồm 12 ký tự",
    "mã 2025-0001-0002", "phản ánh ngày 12-03-2026",
  ]) func passesOtherNumbers(_ line: String) {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: line, at: .cases) == [])
  }

  // MARK: Places and spaces

  @Test(arguments: ["https://maps.app.goo.gl/abC12", "goo.gl/maps/abC12", "https://www.google.com/maps/place/x"])
  func linksToMaps(_ line: String) {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: line, at: .cases).map(\.kind) == [.link])
    #expect(scanner.findings(in: line, at: .news).map(\.verdict) == [.stop])
    #expect(scanner.findings(in: line, at: .reception).isEmpty)
  }

  @Test(
    arguments: told.map(\.line) + untold + [
      "gửi hoa.le @ gmail.com", "thư hoa.le@ xanh.vn", "https://a.vn/1 0912345678",
    ])
  func readsNoBreakSpacesAsSpaces(_ line: String) {
    var scanner = PersonalDataScanner()
    let found = { (line: String) in scanner.findings(in: line, at: .cases).map(\.kind) }
    #expect(found(String(line.map { $0 == " " ? "\u{A0}" : $0 })) == found(line))
  }
}
