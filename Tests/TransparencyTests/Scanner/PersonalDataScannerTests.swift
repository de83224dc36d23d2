import Testing

@testable import Scanner

/// Lines of cases written by hand; all people, numbers and addresses in them are invented.
@Suite struct PersonalDataScannerTests {
  private static let told: [(line: String, kinds: [PersonalKind])] = [
    ("Bà Nguyễn Thị Hoa khiếu nại việc thu hồi đất", [.name]),
    ("ông Trần Văn Bình, trú tại thôn 3, tố cáo cán bộ địa chính", [.name, .address]),
    ("Đơn của chị Lê Thị B. về bồi thường", [.name]),
    ("ông N.V.A khiếu nại quyết định", [.name]),
    ("bà nguyễn thị a phản ánh", [.name]),
    ("ông trần a đề nghị", [.name]),
    ("Công dân PHẠM VĂN HÙNG đề nghị cấp giấy", [.name]),
    ("NGUYỄN VĂN TÈO", [.name]),
    ("LÒ THỊ PÁNH", [.name]),
    ("Ong Nguyen Van Ba khieu nai", [.name]),
    ("Nguyen Thi Lan phan anh tieng on", [.name]),
    ("H'Bia Niê khiếu nại về đất rẫy", [.name]),
    ("H’ Loan Mlô xin cấp đất", [.name]),
    ("Y Bhin Niê kiến nghị", [.name]),
    ("Ksor H'Nhan phản ánh", [.name]),
    ("Rơ Châm Hlớt đề nghị hỗ trợ", [.name]),
    ("Sùng A Chứ khiếu nại", [.name]),
    ("K'Brèm đề nghị", [.name]),
    ("Giàng Seo Phử kiến nghị", [.name]),
    ("Cầm Văn Panh tố cáo", [.name]),
    ("Quàng Thị Pó phản ánh", [.name]),
    ("Danh Sà Rịt kiến nghị", [.name]),
    ("Thạch Thị Sô Phi khiếu nại", [.name]),
    ("Hồ Văn Rin (dân tộc Vân Kiều) khiếu nại", [.name]),
    ("Đỗ Mạnh Hùng khiếu nại", [.name]),
    ("Mai Thanh Tùng đề nghị", [.name]),
    ("Phạm Vi Thảo phản ánh", [.name]),
    ("Vũ Trang Nhung tố cáo", [.name]),
    ("Lý Doanh khiếu nại", [.name]),
    ("Anh Tú phản ánh", [.name]),
    ("cụ Hợi đề nghị", [.name]),
    ("đồng chí Nguyễn Hữu Phước vi phạm", [.name]),
    ("Chủ tịch UBND xã Lê Minh Khôi chậm trả lời", [.name]),
    ("Giám đốc Sở Hoàng Đức Thịnh", [.name]),
    ("Ô. Nguyễn Văn Sáu khiếu nại", [.name]),
    ("cô giáo Hoa thu tiền", [.name]),
    ("nguyễn văn cừ khiếu nại", [.name]),
    ("công dân Châu Tuấn Thảo khiếu nại", [.name]),
    ("Đơn của đồng chí Chẩu Tâm, thôn 3", [.name]),
    ("Lô Kim Oanh tố cáo cán bộ địa chính", [.name]),
    ("theo đơn của Điểu Kré gửi ngày 12/3/2026", [.name]),
    ("người bị tố cáo là Pi Năng Tắc", [.name]),
    ("Mai Tèo tố cáo cán bộ thôn", [.name]),
    ("liên hệ Từ Giang để biết thêm", [.name]),
    ("UBND XÃ ĐÃ MỜI CHÁU VÕ HỮU QUÂN LÊN LÀM VIỆC", [.name]),
    ("XÁC MINH NỘI DUNG ÔNG LÔ THU HOA PHẢN ÁNH", [.name]),
    ("THEO ĐƠN CỦA TẨN NGỌC KHÁNH GỬI NGÀY 12/3/2026", [.name]),
    ("NGƯỜI BỊ TỐ CÁO LÀ MA THẾ TÚ, CÔNG CHỨC XÃ", [.name]),
    ("PHAN ĐỨC TOÀN TỐ CÁO CÁN BỘ ĐỊA CHÍNH", [.name]),
    ("ĐỀ NGHỊ CẤP SỔ CHO BÀ LÒ THỊ PÁNH Ở BẢN MỚI", [.name]),
    ("HỘ TRỊNH THU TƯƠI CHƯA NHẬN TIỀN", [.name]), ("XỬ LÝ LÊ THỊ HỢI, CÁN BỘ THÔN", [.name]),
    ("Yêu cầu Trần Văn Gấm trả lại đường đi", [.name]), ("Hội Nông dân xã và Trương Thị Lan thống nhất", [.name]),
    ("bà lê lan phản ánh", [.name]), ("ns 15-6-91, học hết lớp 9", [.birth]), ("Sinh nhật 3.4.2001", [.birth]),
    ("gọi 0769/118/245 không ai nghe", [.phone]),
    ("gửi về hoalan 83 @ gmail . com", [.email]), ("tiktok @lan_tay_do nói xấu", [.link]),
    ("DOB: 1985-12-24", [.birth]),
    ("đất thuộc lô 15 khoảnh 4 tiểu khu 1478", [.plot]), ("ghe gắn số AG-14552 hút cát", [.plate]),
    ("12 bis Nguyễn Thiện Thuật đặt cục nóng", [.address]), ("hoàn trả qua MB 99 8877 6655", [.account]),
    ("giấy chứng nhận kết hôn số 27 đã mất", [.certificate]),
    ("BÀ QUÁCH HỮU MÙI XIN TÁCH THỬA", [.name]), ("quách thị lan đề nghị", [.name]),
    ("đ/c Hường công an viên chưa trả lời", [.name]), ("đồng chí Hoa, cán bộ tư pháp, hẹn lại", [.name]),
    ("Con của b. Điêu Thoa bị bạn đánh", [.unknown]),
    ("Hẹn ô. Bốn lên làm việc", [.unknown]), ("Theo a. Luyện, biên bản lập không đúng", [.name]),
    ("Bs Nguyễn Hợi hẹn nhiều lần", [.name]), ("Liệt sĩ Điêu Hồng Khuyên: đính chính năm sinh", [.name]),
    ("Ghi chú: Đào (cô ruột người bị hại) nộp thêm ảnh", [.unknown]), ("Hải (con rể) ký thay", [.name]),
    ("Xe 91-C3 1461 chở đất rơi vãi", [.plate]), ("PCT xã Đặng Văn Mão đã trả lời miệng", [.name]),
    ("Uy quyen cho Vu Thuy Vuong nhan tien", [.name]), ("Ủy quyền cho Lê tèo nhận tiền", [.name]),
    ("Đơn của Trần văn gấm", [.name]), ("hà thị tý phản ánh", [.name]), ("Ng. V. Hợi khiếu nại", [.name]),
    ("thửa đất của P. T. T. bị lấn", [.name]), ("anh Hùng phản ánh", [.name]), ("bà Mai Sau đề nghị", [.name]),
    ("NguyễnVănTèo khiếu nại", [.name]), ("Trần_Thị_Mận", [.name]), ("Dương.Thế.Khuê", [.name]),
    ("Thủ quỹ Ngô Viết Thắm", [.name]), ("Trưởng thôn Đỗ Văn Hoa", [.name]), ("Đỗ Công An khiếu nại", [.unknown]),
    ("Trưởng thôn Đỗ Hoa thu tiền", [.name]), ("theo lời Lâm Hà nói", [.unknown]),
    ("gọi 0912 l23 456", [.phone]), ("xe 51F – 678.90", [.plate]), ("xe 29H1 2345 đỗ", [.plate]),
    ("CCCD 079123456789", [.identity]),
    ("số CMND: 123 456 789", [.identity]),
    ("CMND 123456789", [.identity]),
    ("căn cước O79 123 456 789", [.identity]),
    ("căn cước số 079.123.456.789", [.identity]),
    ("điện thoại 0912.345.678", [.phone]),
    ("ĐT: 0912 345 678", [.phone]),
    ("liên hệ 84912345678", [.phone]),
    ("gọi +84 912 345 678", [.phone]),
    ("số máy 024 3825 1234", [.phone]),
    ("O9l2345678 gọi", [.phone]),
    ("số 0912-345-678", [.phone]),
    ("liên hệ abc.xyz@gmail.com", [.email]),
    ("liên hệ abc (at) gmail.com", [.email]),
    ("sinh ngày 12/3/1965", [.birth]),
    ("sinh năm 1965", [.birth]),
    ("SN 1970", [.birth]),
    ("thửa đất số 123, tờ bản đồ số 5", [.plot]),
    ("thửa 45", [.plot]),
    ("tờ bản đồ 12", [.plot]),
    ("thửa số: 12", [.plot]),
    ("giấy chứng nhận số BĐ 123456", [.certificate]),
    ("GCN quyền sử dụng đất số CS01234", [.certificate]),
    ("sổ đỏ số 123456", [.certificate]),
    ("biển số 29A-123.45", [.plate]),
    ("xe 43A-12345 đỗ", [.plate]),
    ("xe 59X1-234.56", [.plate]),
    ("số nhà 12", [.address]),
    ("nhà số 45, ngõ 3", [.address]),
    ("số 12 đường Nguyễn Huệ", [.address]),
    ("số 12/3A Lê Lợi", [.address]),
    ("ngõ 12 phố Huế", [.address]),
    ("STK 0123456789012 tại ngân hàng", [.account]),
    ("tài khoản 123 456 7890", [.account]),
    ("mã số thuế 0101234567", [.tax]),
    ("MST 0101234567-001", [.tax]),
    ("BHXH 7912345678", [.insurance]),
    ("thẻ BHYT DN4790123456789", [.insurance]),
    ("https://facebook.com/nguyen.a", [.link]),
    ("zalo.me/0912345678", [.link, .phone]),
    ("Facebook: hoa.nguyen88", [.link]),
    ("tọa độ 10.762622, 106.660172", [.coordinates]),
    ("21°01'42\"N 105°51'12\"E", [.coordinates]),
    ("trú tại tổ 5, phường Minh Họa", [.address]),
    ("số điện thoại ０９１２３４５６７８", [.phone]),
    ("số 0912\u{200B}345\u{200B}678", [.phone]),
    ("hộ chiếu B1234567", [.identity]),
    ("công dân có mã số 079123456789", [.identity]),
    ("bà Ba đề nghị", [.name]), ("mất giấy BĐ 123456", [.certificate]), ("A Bằng khiếu nại", [.name]),
    ("Tọa độ VN-2000: X=1234567, Y=567890", [.coordinates]), ("0203 3835 123 - 0203 3835 124", [.phone]),
    ("gọi (024) 3825 1999", [.phone]), ("Sđt 0912.345.678/0987.654.321", [.phone]),
    // Officials behind the level of their office.
    ("CT xã Đoàn Viết Kiên nhận hối lộ", [.name]), ("công an xã Lường Quốc Thắm đánh người", [.name]),
    ("CA phường Phí Minh Trạch bao che", [.name]), ("GĐ bệnh viện Trương Cẩm Hạnh", [.name]),
    ("Quyền chủ tịch phường Từ Hải Đường", [.name]), ("hiệu trưởng trường tiểu học Hà Viết Khuê lạm thu", [.name]),
    ("Giáo viên trường THCS Vương Duy Cần", [.unknown]),
    // Without marks, spaces or capitals.
    ("tranthigam", [.name]), ("LEVANMAO", [.name]), ("phamquyenlan", [.unknown]), ("tranvantrach", [.name]),
    ("nguyen_van_trach", [.name]),
    ("bui.thi.gam xin dat", [.name]), ("nguyen van mao khieu nai den bu", [.name]), ("le thi lan khieu nai", [.name]),
    ("pham viet hung to cao can bo", [.name]), ("pham viet blir phan anh", [.unknown]),
    ("ho ten nguyen van mao", [.name]), ("ho ba gam lan dat", [.name]),
    ("anh tuan sua xe", [.unknown]), ("giang a phu xin gao", [.name]), ("hồ sơ nguyễn hữu trạch", [.name]),
    ("cấp lại giấy cho phan hiên", [.name]),
    ("Hợi, gọi sau 5h", [.unknown]), ("nhờ a Trạch xem lại", [.name]),
    // Forms of address of one letter, names of countries, given names alone.
    ("c Nga hách dịch", [.name]), ("LĐ xử lý: a Đức", [.name]), ("Chuyển a Kiệt", [.name]), ("a Năm Mập", [.name]),
    ("giao: c Thoa", [.name]), ("nhà a Hải xây lấn", [.unknown]), ("cán bộ Mỹ nhũng nhiễu", [.name]),
    ("Nga khiếu nại", [.name]), ("cb Nga ở bộ phận một cửa", [.name]), ("Kiên và Lợi đánh nhau", [.name]),
    ("Kiệt đánh vợ", [.name]), ("Mão sđt ở trên", [.name]), ("Hợi - thợ hồ", [.name]),
    ("Thu Huệ (kế toán) nghỉ việc", [.name]), ("Sếp Trạch chỉ đạo rồi", [.name]), ("Chíu Sìu Mão", [.name]),
    ("Kơ Să Ha Mão", [.name]), ("Quyền không ký nhận", [.unknown]),
    // Numbers in words and with other marks.
    ("không chín hai, ba bốn năm, sáu bảy tám chín", [.phone]), ("số điện thoại không ba bảy chín", [.phone]),
    ("khong chin hai mot ba nam bay chin tam sau", [.phone]), ("Số CCCD không bảy chín một tám ba", [.identity]),
    ("sinh năm một chín bảy hai", [.birth]), ("sinh ngày mười hai tháng năm", [.birth]),
    ("LH 0912*345*678", [.phone]), ("0987_654_321", [.phone]), ("0912 345,678", [.phone]), ("091~234~5678", [.phone]),
    ("0\u{FE0F}\u{20E3}912345678", [.phone]), ("CMND 9\u{20E3}12345678", [.identity]),
    ("hoa.le[at]yahoo[dot]com", [.email]), ("hoa (at) xanh (dot) vn", [.email]), ("hoale99@outlook,com", [.email]),
    ("hoale99@gmail", [.email]), ("hoa a còng gmail chấm com", [.email]), ("hoa99@vnn,vn", [.email]),
    ("https://maps.app.goo.gl/abC12", [.link]), ("goo.gl/maps/abC12", [.link]),
    ("https://www.google.com/maps/place/10.3,105.4", [.link]), ("plus code 8PQ2+7V", [.coordinates]),
    ("xe mang biển 51 G 123 45", [.plate]), ("tàu cá KG 91234 TS", [.plate]), ("QNg-95123-TS", [.plate]),
    ("TĐ 123/TBĐ 15", [.plot]), ("số tài khoản 711A12345678", [.account]), ("mã KH điện PB13040012345", [.account]),
    ("ở 234 tổ 6 ấp Phú Hòa", [.address]), ("234/6 ấp Phú Hòa", [.address]), ("Số 45 ấp Phú Lợi", [.address]),
    ("P.1508 CT2A", [.address]), ("căn 1508 tòa CT2A", [.address]), ("căn hộ A12-05", [.address]),
    ("lô C3-17 KDC Sao Mai", [.address]), ("nền số 17 lô C3", [.address]), ("lô 12 khu dân cư Nam Long", [.address]),
  ]

  private static let untold = [
    "thứ Hai, thứ Tư và thứ Sáu hằng tuần", "UBND Tỉn", "Lưu: VT", "Theo điểm b. Diện tích thu hồi",
    "phụ lục c. Danh mục đơn vị", "b. Luyện tập chữa cháy", "Từ Điều 4 đến Điều 7 của Luật Khiếu nại.",
    "Từ Khoản 1 đến Khoản 3 Điều 5.", "Từ Chương II.", "Lại Điều 3.", "Từ Phụ lục I.", "Từ Mục 1", "Lại Chương VI",
    "đồng chí Bí thư Đảng ủy xã chỉ đạo", "Đồng chí Trưởng thôn báo cáo", "Cầu Mới (con đường liên xã) xuống cấp",
    "Tổ 12-A3 2024 họp dân",
    "Trường Tiểu học và THCS Võ Nguyên Giáp", "Ngã tư Hai Bà Trưng – Trần Phú", "công cụ PyPI", "chép nguyên văn thì",
    "rác ở chợ Bà Chiểu", "Truong Tieu hoc Ngo Quyen", "20l nước", "Kế toán trưởng", "NGUYÊN VĂN THÔNG BÁO",
    "Đường Nguyễn Trãi xuống cấp", "Đường Võ Văn Kiệt, đoạn từ cầu Chữ Y", "Công viên Lê Thị Riêng",
    "Trường THPT Nguyễn Thị Minh Khai", "Phan Thiết không thuộc địa bàn", "Tết Nguyên đán Bính Ngọ",
    "Đơn của Hội Nông dân xã gửi Sở Nội vụ", "Người bị khiếu nại là Chủ tịch UBND xã",
    "LIÊN HỆ BAN TIẾP CÔNG DÂN TỈNH", "QUYỀN CỦA NGƯỜI KHIẾU NẠI LÀ ĐƯỢC ĐỐI THOẠI", "LƯƠNG TỐI THIỂU VÙNG",
    "PHÍ, LỆ PHÍ VÀ THUẾ", "TĂNG CƯỜNG CÔNG TÁC TIẾP CÔNG DÂN", "XỬ LÝ ĐƠN THƯ TỒN ĐỌNG", "TRẦN NHÀ BỊ DỘT",
    "Phạm vi thu hồi đất tại phường Minh Họa",
    "Lý do khiếu nại chưa rõ",
    "Hồ sơ thiếu giấy tờ",
    "Văn bản số 12/CV-UBND",
    "Đỗ xe trên vỉa hè đường Nguyễn Huệ",
    "Mai táng phí cho người có công",
    "khiếu nại về đường Nguyễn Thị Minh Khai",
    "Trường THPT Lê Lợi thu phí",
    "Trường Tiểu học Trần Quốc Toản",
    "trường mầm non Hoa Sen",
    "Bệnh viện Nguyễn Tri Phương quá tải",
    "Bệnh viện đa khoa Xuyên Á",
    "phường Lê Lợi, thành phố Vinh",
    "các đường Lê Lợi, Nguyễn Huệ và Trần Hưng Đạo",
    "ngã tư Lê Lợi - Nguyễn Huệ",
    "kinh phí 120.000.000.000 đồng",
    "tổng số tiền 1.234.567.890 đồng",
    "số tiền 120000000 đồng",
    "bồi thường 123.456.789 đồng",
    "1320-CV/HU",
    "Luật số 02/2011/QH13",
    "Nghị định 64/2014/NĐ-CP ngày 26/6/2014",
    "Điều 12, khoản 5 Luật Tiếp công dân",
    "tỷ lệ 12,5 %, tăng 3.456 lượt",
    "tổng đài 1900 1234",
    "đường dây nóng 18001234",
    "ngày 25.02.2025 và 15.03.2025",
    "giai đoạn 2021-2025",
    "học sinh năm 2024",
    "phát sinh năm 2025",
    "vệ sinh môi trường năm 2025",
    "diện tích thửa đất 120 m2",
    "03 thửa đất nông nghiệp",
    "Kiến nghị Ủy ban nhân dân tỉnh xem xét",
    "Sở Nông nghiệp và Môi trường trả lời",
    "Chủ tịch Ủy ban nhân dân xã Thử Nghiệm",
    "Ban Thường vụ Huyện ủy",
    "Hội đồng nhân dân thành phố Hồ Chí Minh",
    "Thành phố Hà Nội",
    "UBND huyện Giả Lập",
    "Công an xã Giả Định",
    "Tòa án nhân dân huyện",
    "Mặt trận Tổ quốc Việt Nam",
    "Bà Rịa - Vũng Tàu",
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Tết Nguyên đán 2026",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "PHẠM VI ĐIỀU CHỈNH",
    "LÝ DO KHIẾU NẠI",
    "VĂN BẢN LIÊN QUAN",
    "HỒ SƠ KÈM THEO",
    "ĐOÀN KIỂM TRA LIÊN NGÀNH",
    "Bộ Chính trị, Ban Bí thư Trung ương Đảng",
    "Bộ Y tế và Bộ Công Thương",
    "Tại Hà Nội có mưa",
    "bà con nhân dân thôn 3",
    "ông bà ngoại",
    "anh em trong gia đình",
    "các anh chị công nhân",
    "con đường liên xã xuống cấp",
    "Ghi chú: Hồ sơ đã nhận",
    "Đề nghị làm rõ việc cấp 12 giấy chứng nhận",
    "quốc lộ 1A km 12+500",
    "khiếu nại Quyết định số 1234/QĐ-UBND",
    "Khu dân cư số 5",
    "nước Anh và nước Pháp",
    "hồ Hoàn Kiếm, sông Hồng",
    "chợ Bà Chiểu",
    "đường Bà Triệu ngập nước",
    "Quỹ đất 20 %",
    "cao tốc Bắc Nam",
    "Hội Nông dân xã",
    "Công đoàn cơ sở",
    "Trung tâm Phục vụ hành chính công",
    "Trụ sở Tiếp công dân tỉnh",
    "Chánh Thanh tra huyện",
    "Nguyên Chủ tịch UBND xã bị tố cáo",
    "Từ Hà Nội đến Hải Phòng",
    "xây dựng trái phép ở khu A, lô B",
    "hộ gia đình chính sách",
    "Quyết định thu hồi 12.345,6 m² đất",
    "từ 08:00 đến 11:30",
    "Lễ 30/4 và 1/5",
    "Đoàn đông người",
    "Tôi đề nghị kiểm tra",
    "Dự án hồ chứa nước", "QĐ 123456", "mã 2025-0001-0002", "nhóm A, lô B", "huyện A Lưới", "Chợ Đồng Xuân cháy",
    "Công ty TNHH Hoàng Long xả thải", "đường Lê Lợi, Nguyễn Huệ",
    "Công an xã Lương Hòa Lạc", "Công an xã Lê Bình xử lý", "Trạm y tế xã Lý Văn Lâm", "Chủ tịch xã Tạ An Khương",
    "Công an xã Tân Công Chí", "Dân xã Hồ Thị Kỷ kiến nghị", "xã Đoàn Viết Kiên ngập nước", "phường Trương Cẩm Hạnh",
    "ho gia dinh khieu nai", "doan thanh tra kien nghi", "dang uy xa kien nghi", "thongbao", "duongdaynong",
    "nha ba tang", "chi phi ke toan", "xe du dau tren duong pham van dong", "hoc sinh truong vo thi sau phan anh",
    "dinh chi vi nguoi khieu nai rut don", "triều nguyễn ánh sáng", "do a gay ra", "Phòng sđt mới", "Lan can, hẹn sửa",
    "Trau bo tha rong o Dong Cham", "nguyen van cu", "vitamin c Hàn Quốc",
    "điểm a Điều 5", "phần b Quyết định", "lớp 5 a Trường",
    "Nga hỗ trợ xây bệnh viện", "Đức tài trợ dự án", "cán bộ Thú y", "Quyền khiếu nại", "Quyền tố cáo của công dân",
    "Quyền được thông tin", "Quyền và Nghĩa vụ", "Trường xin cấp bàn ghế", "Thủy điện Buôn Kuốp", "Thủy điện A Vương",
    "Bưởi Năm Roi", "Bánh mì Má Hải", "Hoa mai, hoa đào dịp Tết", "Tạ tấn hàng hóa", "Phước Lộc Thọ", "Vĩnh Linh",
    "Yên Dũng", "Tri Tôn", "Tân Phú - bán hàng", "ba bốn hộ", "hai ba ngày", "năm một lần",
    "các tổ một, hai, ba, bốn, năm, sáu, bảy, tám", "hai mươi ba, bốn mươi lăm, sáu mươi bảy hộ",
    "gọi điện thoại hai ba lần", "con mới sinh năm tháng", "học sinh năm một", "sinh hoạt hai ba tháng một lần",
    "không một ai trả lời", "số 0345/10/2025", "07:30 - 11:30; 13:30 - 17:00", "tiền 1.250.000 đồng",
    "123/2025/NĐ-CP", "từ 7h30 đến 11h30", "khoản 2 Điều 5", "bán kính 12+3456", "TĐ 123", "tái định cư TĐ 12",
    "tàu Thống Nhất 12345", "30 E 999", "hộp thư Gmail", "Google Maps chỉ sai đường",
    "https://www.google.com/search?q=abc", "HĐ 123456/2025", "họp ở 3 ấp Phú Hòa, Phú Lợi",
    "ngày 12/6 ấp Phú Hòa họp", "2/3 thôn Đoài chưa có nước", "trạm bơm số 12 thôn Đoài", "Phòng 205 nhà B",
    "P.305 Sở Xây dựng", "lô C3-17 khu công nghiệp Bình Long", "khách hàng nộp 1250000 đồng",
    "Trường Đại học Y Hà Nội", "Khu công nghiệp Sóng Thần", "liệt sĩ hy sinh năm 1968", "Vũ khí và Vũ trang",
  ]

  @Test(arguments: told) func findsWhatTellsOfAPerson(_ line: String, _ kinds: [PersonalKind]) {
    var scanner = PersonalDataScanner()
    let found = scanner.findings(in: line, at: .cases)
    #expect(found.map(\.kind).uniqued == kinds)
    #expect(PersonalDataScanner.verdict(of: found) == (kinds == [.unknown] ? .ask : .stop))
  }

  @Test(arguments: untold) func passesWhatTellsOfNobody(_ line: String) {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: line, at: .cases) == [])
  }

  @Test(arguments: [
    ("Công ty TNHH Lê Minh Phát xả thải", "Lê Minh Phát"), ("Dự án Đại Dương Xanh chậm tiến độ", "Đại Dương Xanh"),
    ("Trân trọng, Nguyễn Huệ", "Nguyễn Huệ"),
  ]) func asksAboutOtherCapitals(_ line: String, _ words: String) {
    var scanner = PersonalDataScanner()
    let found = scanner.findings(in: line, at: .cases)
    #expect(found.map(\.verdict) == [.ask])
    #expect(found.first.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) } == words)
  }

  // MARK: Places of texts

  @Test(arguments: [
    ("Liên hệ ông Nguyễn Văn Tèo", TextPlace.cases, PersonalVerdict.stop), ("Liên hệ ông Nguyễn Văn Tèo", .news, .ask),
    ("Liên hệ ông Nguyễn Văn Tèo", .policy, .pass), ("Liên hệ ông Nguyễn Văn Tèo", .reception, .pass),
    ("gọi 0912 345 678", .cases, .stop), ("gọi 0912 345 678", .news, .stop), ("gọi 0912 345 678", .policy, .pass),
    ("gọi 0912 345 678", .reception, .stop), ("CCCD 079123456789", .policy, .stop), ("CCCD 079123456789", .news, .stop),
    ("CCCD 079123456789", .reception, .stop), ("Đại Dương Xanh", .news, .ask), ("Đại Dương Xanh", .policy, .pass),
    ("số 12 đường Nguyễn Huệ", .policy, .pass), ("số 12 đường Nguyễn Huệ", .reception, .stop),
    ("thửa đất số 12", .policy, .stop), ("facebook.com/abc", .policy, .pass), ("facebook.com/abc", .reception, .stop),
  ]) func judgesByPlace(_ line: String, _ place: TextPlace, _ verdict: PersonalVerdict) {
    var scanner = PersonalDataScanner()
    #expect(PersonalDataScanner.verdict(of: scanner.findings(in: line, at: place)) == verdict)
  }

  private static let names = PersonalNames(
    known: ["UBND phường Minh Họa Xanh", "Trường Lê Văn Sáng"], officials: ["Phạm Thị Mẫu", "Chủ tịch UBND xã"],
    contacts: ["0000 000 001", "tiepcongdan@minhbach.example", "Số 0, đường Minh Họa, phường Minh Họa"])

  @Test(arguments: [
    ("gọi 0000.000.001", TextPlace.news, PersonalVerdict.pass), ("gọi 0000.000.002", .news, .stop),
    ("gọi 0000.000.001", .cases, .stop), ("thư TiepCongDan@minhbach.example", .reception, .pass),
    ("đến số 0, đường Minh Họa", .news, .pass), ("đến số 1, đường Minh Họa", .news, .stop),
    ("bà Phạm Thị Mẫu tiếp", .news, .pass), ("bà Phạm Thị Mẫu tiếp", .cases, .stop), ("bà Phạm Thị Khác", .news, .ask),
    ("tại Minh Họa Xanh", .cases, .pass), ("Lê Văn Sáng khiếu nại", .cases, .stop),
  ]) func declaredNamesAndContacts(_ line: String, _ place: TextPlace, _ verdict: PersonalVerdict) {
    var scanner = PersonalDataScanner(Self.names)
    #expect(PersonalDataScanner.verdict(of: scanner.findings(in: line, at: place)) == verdict)
  }

  // MARK: Bytes

  @Test func tellsTheBytesOfTheGivenText() {
    var scanner = PersonalDataScanner()
    let line = "Gọi so\u{302}\u{301} ０９１\u{200B}２ 345 678 ngay, ông Nguye\u{302}\u{303}n Văn Tèo"
    let found = scanner.findings(in: line, at: .cases)
    #expect(found.map(\.kind) == [.phone, .name])
    #expect(
      found.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) } == [
        "０９１\u{200B}２ 345 678", "ông Nguye\u{302}\u{303}n Văn Tèo",
      ])
  }

  @Test func readsDamagedBytes() {
    var scanner = PersonalDataScanner()
    let bytes =
      [0xFF, 0xC3] + Array("ông Trần Văn Tèo ".utf8) + [0xE1, 0xBA] + Array(" 0912345678".utf8) + [0xF0, 0x9F]
    let found = bytes.withUnsafeBufferPointer { scanner.findings(in: $0, at: .cases) }
    #expect(found.map(\.kind) == [.name, .phone])
  }

  @Test func readsParagraphsByThemselves() {
    var scanner = PersonalDataScanner()
    let text = "Đơn của bà Nguyễn\nThị Tèo gửi.\n\n- Trần\n- Văn bản 0912\n345678\n\nCCCD 079123456789"
    let found = scanner.findings(in: text, at: .cases)
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [
        "bà Nguyễn\nThị Tèo", "079123456789",
      ])
  }

  @Test func longTextsOfOneKindEnd() {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: String(repeating: "9", count: 100_000), at: .cases).map(\.kind) == [.account])
    #expect(scanner.findings(in: String(repeating: "@", count: 100_000), at: .cases).isEmpty)
    #expect(scanner.findings(in: String(repeating: "Oo", count: 50_000), at: .cases).isEmpty)
    #expect(scanner.findings(in: String(repeating: "12 ", count: 30_000), at: .cases).isEmpty)
  }

  @Test func emptyTextTellsNothing() {
    var scanner = PersonalDataScanner()
    #expect(scanner.findings(in: "", at: .cases).isEmpty)
  }
}

extension [PersonalKind] {
  /// Each once, in order.
  fileprivate var uniqued: [PersonalKind] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
