import Testing

@testable import Scanner

/// Further writings of numbers, dates and addresses that are somebody's; all of them are invented.
@Suite struct PersonalDataNumbersTests {
  private static let told: [(line: String, kind: PersonalKind)] = [
    // Cards and codes that an institution gives one person.
    ("thẻ hội viên nông dân số 40228", .identity), ("số thẻ đoàn viên 40.118.223", .identity),
    ("thẻ nhà báo số IBT 05518", .identity), ("số thẻ tạm trú TT0044118", .identity),
    ("thị thực số DL 4412087", .identity), ("visa DL 4412087", .identity), ("CMSQ số 17208834", .identity),
    ("mã sinh viên: 21030448", .identity), ("MSSV 21030448", .identity), ("số báo danh 27003115", .identity),
    ("mã số bệnh nhân 21.330418", .identity), ("hồ sơ bệnh án số 330418", .identity),
    ("số bệnh án: 330418/25", .identity),
    ("số nhập viện 25033041", .identity), ("ma sinh vien 21030448", .identity),
    ("giấy khai sinh 57/2014", .certificate), ("trích lục khai tử số 19/2020", .certificate),
    // Accounts.
    ("IBAN FR7630006000011234567890189", .account), ("TPBank 23300417", .account), ("stk Eximbank 23300417", .account),
    ("số công tơ 20033417", .account), ("chuyển khoản vào 23300417665522 giúp tôi", .account),
    ("nộp tiền vào 2330041766552 là được", .account),
    // Telephones and networks.
    ("máy bàn 3.718.204 (Huế)", .phone), ("máy bàn ở nhà: 3718204", .phone), ("skype: thu.tra.90", .link),
    ("Gmail: hoanglan1988", .email),
    // Plates.
    ("xe 36C104417 chở cát", .plate), ("ghe máy số KG 5521", .plate),
    // Plots.
    ("lô 31, tờ 9", .plot), ("lô số 31 tờ bản đồ số 9", .plot), ("thửa đất số một trăm linh hai", .plot),
    ("thửa số chín, tờ bản đồ số bốn", .plot), ("thửa hai trăm mười", .plot), ("QSDĐ số 01174/HT", .certificate),
    ("xe máy biển 17-K2 33.417", .plate),
    // Births.
    ("DOB: 7 October 1979", .birth), ("born on 7 October 1979", .birth), ("born in 1979", .birth),
    ("date of birth 1979-10-07", .birth), ("birth year: 1979", .birth), ("d.o.b. 07/10/1979", .birth),
    ("n/s 1979", .birth), ("s.n. 1979", .birth), ("sn: 79", .birth), ("sinh năm Kỷ Mùi 1979", .birth),
    ("tuổi Kỷ Mùi 1979", .birth), ("năm sinh một nghìn chín trăm bảy chín", .birth),
    ("sinh mồng bảy tháng giêng năm 1950", .birth),
    ("sinh ngày bảy tháng mười năm một nghìn chín trăm bảy mươi chín", .birth), ("Nữ, 1979, thôn Thượng", .birth),
    // Addresses.
    ("hộ khẩu: xóm 9", .address), ("ĐKTT: tổ 9", .address), ("chỗ ở hiện nay: tổ 9", .address),
    ("nơi ở: ấp 9", .address),
    ("phòng trọ số 6 dãy C", .address), ("căn 607-HH2", .address), ("tầng 6, căn 07", .address),
    ("B3-07 chung cư Sao Mai", .address), ("flat 607, block HH2", .address), ("house 14, alley 3", .address),
    ("no. 14 Ly Tu Trong street", .address), ("14 Ly Tu Trong Rd., Ward 3", .address),
    ("Phòng 607 chung cư Sao Mai", .address), ("P607 chung cư Sao Mai", .address),
    ("chung cư Sao Mai phòng 607", .address), ("thôn Thượng, số 36", .address), ("ấp 9, nhà 36", .address),
    ("quê quán: xóm 9", .address), ("house number 14, lane 3", .address), ("7/2B Lê Lợi", .address),
    // Places on a map.
    ("20,951200; 105,771800", .coordinates), ("20,9512 - 105,7718", .coordinates),
    ("20.9512 N, 105.7718 E", .coordinates), ("lat 20.9512 long 105.7718", .coordinates),
    ("GPS: 20.95 N 105.77 E", .coordinates), ("20 độ 57 phút 4 giây Bắc", .coordinates),
    ("X: 2318842; Y: 577031", .coordinates), ("VN-2000 2318842/577031", .coordinates),
    // Codes by the noun they belong to.
    ("số hiệu quân nhân 20118834", .identity), ("mã viên chức 00417", .identity),
    ("mã hộ cận nghèo: 44.118.20417", .identity), ("mã hộ 20417", .identity), ("bệnh án số 4417/25", .identity),
    ("số hồ sơ bệnh án 23/004417", .identity), ("số lưu trữ 4417/2022", .identity), ("mã BN 20041", .identity),
    ("hồ sơ ARV mã số 44-0117", .identity), ("phiếu xét nghiệm số 2504417", .identity),
    ("mã y tế 44118.25.004417", .identity),
    ("giấy thông hành số 204417", .identity), ("SBD 204417", .certificate), ("GPLX số 204417", .certificate),
    ("chứng chỉ hành nghề dược số 004417/CCHN", .certificate), ("bằng tốt nghiệp số hiệu C 204417", .certificate),
    ("sổ hộ nghèo số 4417", .certificate), ("giấy xác nhận khuyết tật số 004417", .certificate),
    ("sổ tạm trú số 204417", .certificate), ("thẻ thường trú 204417", .certificate),
    ("so ho ngheo so 4417", .certificate),
    ("sổ tiết kiệm 2044171", .account), ("hợp đồng điện số 2044171", .account),
    ("số khung RLHKC1208FY204417", .plate), ("số máy KC12E-0204417", .plate),
    // Accounts in fours, and before the name of the bank.
    ("1902 4417 2044 17", .account), ("1042 044 171 VCB", .account), ("20441718 (Agribank)", .account),
    // Telephones with a digit too many, behind a word, before what is counted, and half said.
    ("gọi 0987 204 4171", .phone), ("Hoa0987204417", .phone), ("0987.204.417 (con dâu)", .phone),
    ("0987 hai không bốn 417", .phone), ("chín tám bảy 204 417", .phone),
    // Plots.
    ("t. 204, tờ 17", .plot), ("th.đ 204, t.bđ 17", .plot), ("thửa/tờ: 204/17", .plot),
    ("204 tờ 17 xứ Đồng Nội", .plot),
    ("số tờ: 17", .plot), ("tờ BĐĐC số 17", .plot), ("khoảnh 4, tiểu khu 117, lô 9", .plot), ("khoảnh 4 lô c", .plot),
    ("trang 17 quyển 2 sổ mục kê", .plot), ("sổ địa chính trang 17", .plot), ("trích lục thửa đất số 17", .plot),
    ("mảnh trích đo địa chính số 17-2022", .plot), ("sổ số CK 204 417", .certificate),
    // Births.
    ("NS 1957, thôn Thượng", .birth), ("sinh khoảng 1941", .birth), ("sinh đầu năm 1941", .birth), ("SN57", .birth),
    ("sinh năm 57", .birth), ("năm sinh: 57", .birth), ("ngày sinh của cháu: 7/10/2017", .birth),
    ("năm sinh (âm lịch) 1957", .birth),
    // Homes without a street.
    ("lô LK-14 căn 9", .address), ("căn số 9 liền kề 14", .address), ("biệt thự số 14", .address),
    ("lô C14 khu tái định cư Đồi Sim", .address), ("nền tái định cư số 14", .address), ("suất TĐC 14", .address),
    ("lô đất C4-14", .address), ("nền 14 cụm dân cư Rạch Tre", .address), ("phòng trọ số 14", .address),
    ("khu tập thể C2 phòng 14", .address), ("căn C204", .address), ("căn hộ 2.04 chung cư Sao Mai", .address),
    ("chỗ ở hiện tại: phòng 14 dãy C", .address), ("nơi ở hiện nay: K14/20", .address), ("trú tại phòng 204", .address),
    ("thường trú 14C ấp Đông", .address), ("quê quán thôn 4", .address), ("đ/c: số 14", .address),
    ("SN 14, ngõ chợ", .address), ("nhà riêng số 14", .address), ("KP 4, nhà 14", .address), ("k14/h2/5", .address),
    // Mail and networks.
    ("thu.vo@gmailcom", .email), ("thu.vo@xa gửi", .email), ("thu.vo(@)gmail.com", .email),
    ("thuvo1990 (gmail)", .email),
    ("gmail thuvo1990", .email), ("facebook thuvo1990", .link), ("tiktok thu_1990", .link),
    // Places on a map.
    ("vĩ độ 20,9512 kinh độ 105,7718", .coordinates), ("kinh độ Đông: 105,772", .coordinates),
    ("X(m) 2318842.15 Y(m) 577031.42", .coordinates), ("N=2318842; E=577031", .coordinates),
    ("X 2318842 Y 577031", .coordinates), ("GPS 20.95, 105.77", .coordinates),
  ]

  private static let untold = [
    "cấp 44182 thẻ bảo hiểm y tế", "thẻ bảo hiểm y tế được cấp 40228 người", "số thẻ đã cấp: 40.228 thẻ",
    "mã số 12 của sinh viên", "tổng số sinh viên: 21.030", "tăng 1200 bệnh nhân", "Thông tư 57/2014 về khai sinh",
    "chuyển khoản 23.300.417 đồng", "chuyển khoản 45 triệu đồng", "TPBank tài trợ 2 tỷ đồng",
    "khai thác mỏ 3.718.204 tấn", "lô 31 gói thầu số 9", "lô số 31 tờ khai hải quan", "hai thửa, ba thửa",
    "thửa thứ hai",
    "một trăm thửa", "sinh năm nào cũng được", "ngân sách 2024", "N/S 2024", "tuổi từ 18 đến 60", "phía nam, 2024",
    "The portal was built in 2019", "borne by the budget of 2024", "hộ khẩu gồm 4 người", "chỗ ở cho 9 hộ",
    "nơi ở của 12 hộ dân", "chung cư 12 tầng, 96 căn", "Tầng 6, phòng 07", "block 3 of the programme",
    "house 14 families", "Nhiệt độ 38,5 độ", "35 độ, kéo dài 20 phút", "X: 12; Y: 5", "ISO 2000 2318842 m2",
    "version 20.9512", "trụ sở ở số 14 đường Lý Tự Trọng", "Trụ sở UBND xã đặt tại số 14 đường Lý Tự Trọng",
    "Trung tâm Hành chính công, số 14 Lý Tự Trọng", "Bộ phận Một cửa, 14 Lý Tự Trọng",
    "Ban Tiếp công dân tỉnh, số 14 đường Lý Tự Trọng", "Phòng Tiếp công dân: 14 Lý Tự Trọng, phường 2",
    "thôn Thượng, số 36 hộ", "thôn Thượng, số 36/TB-UBND", "tăng 20,9512 và 105,7718 điểm", "Hẻm 31 đã thông",
    "Hẻm 31 được mở rộng", "Ngõ 31 bị ngập nặng",
    // What is counted, bought by many or issued by offices.
    "mã gói thầu 20260318415-00", "E-TBMT: IB2600184207", "công nhận hộ nghèo số 4417/QĐ-UBND", "số hộ nghèo: 4.417 hộ",
    "mã số cơ sở y tế 44118", "tốt nghiệp số lượng 4417", "hợp đồng thuê đất số 204417/HĐTĐ", "phòng công chứng số 4",
    "trích lục 17 bản", "trang 17 mục kê khai tài sản", "trang 17 báo cáo", "số máy bơm 17", "số hiệu văn bản 204417",
    "12 tờ 500.000 đồng", "5 tờ 200 nghìn", "số tờ khai 204417", "khoảnh 4, tiểu khu 117 bị cháy", "NS 2025 chi đủ",
    "sinh năm 12 con heo", "học sinh khoảng 1200 em", "lô C14 khu công nghiệp", "12 căn biệt thự",
    "khu tái định cư số 2",
    "cấp 14 suất tái định cư", "phòng trọ 14 m2", "nhà mới 14 căn", "thường trú 14.204 người", "nơi ở cho 14 hộ",
    "giá 20k@kg", "8h@hội trường", "3 @ 500.000", "facebook của xã", "zalo nhóm thôn 14", "vĩ độ và kinh độ",
    "nhiệt độ 30,9512", "X 12 Y 15", "1204 năm 2025", "tổ hai, tổ ba, 417",
  ]

  /// A seat of a body is public, but not the house that a sentence about a body goes on to.
  private static let homes = [
    "Công an phường xác minh tại số 14 đường Lý Tự Trọng", "nhà ông ở cạnh trụ sở, số 14 đường Lý Tự Trọng",
    "Sở Xây dựng kiểm tra nhà số 14 đường Lý Tự Trọng", "Hẻm 31/5 được mở rộng",
    "UBND phường cưỡng chế số 14 Lý Tự Trọng",
  ]

  @Test(arguments: told) func findsWhatIsSomebodys(_ line: String, _ kind: PersonalKind) {
    var scanner = PersonalDataScanner()
    let found = scanner.findings(in: line, at: .cases)
    #expect(found.contains { $0.kind == kind && $0.verdict == .stop }, "\(found.map(\.kind))")
  }

  @Test(arguments: untold) func passesWhatIsNobodys(_ line: String) {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: line, at: .cases).filter { $0.verdict == .stop } == [])
  }

  @Test(arguments: homes) func stopsAtHomes(_ line: String) {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: line, at: .cases).contains { $0.kind == .address })
  }
}
