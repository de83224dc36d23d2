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
