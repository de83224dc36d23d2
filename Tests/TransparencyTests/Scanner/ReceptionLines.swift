/// Lines as officers write them at receptions: notes, summaries, results, reports, letters; all people in them are
/// invented. `⏎` is the end of a line.
enum ReceptionLines {
  /// Tells of somebody: stopped.
  static let stopped = split(
    """
    NGUYEN VAN BANG HOI CHE DO | CHUYỂN ĐƠN LÊ SĨ HANH | nguyen van teo hoi che do | 3.cao bich vinh,1967,thon 3
    Tiếp bà Lương Thị Mừng, trình bày việc nước thải chảy vào vườn.
    Công dân Phùng Văn Quế trình bày: đất bị thu hồi từ năm 2009, chưa nhận tiền.
    Bà Tạ Thị Ngoan đề nghị xã xác nhận nguồn gốc đất để làm sổ.
    Anh Doãn Quốc Khải phản ánh quán karaoke mở nhạc quá 23 giờ.
    Chị Mạc Thu Hương đến lần thứ ba, thái độ bức xúc, đã giải thích.
    Cụ Vi Văn Ón, 84 tuổi, hỏi chế độ người cao tuổi.
    Cháu Đinh Gia Bảo, học sinh lớp 7, bị bạn đánh trước cổng trường.
    Trường hợp của bà Quách Thị Lụa đã được hướng dẫn ra tòa án.
    Người đến: Trịnh Xuân Hòe; nội dung: hỏi về bồi thường cây trồng.
    Gia đình ông Hứa Văn Tài có 3 nhân khẩu chưa được tách hộ. | Bác Cù Đình Lập đến thay vợ nộp đơn.
    Công dân là Vũ Thị Nguyệt Ánh xin rút đơn, đã lập biên bản.
    Buổi sáng có một lượt: chị Thân Thị Lệ hỏi về lệ phí trước bạ. | Ông Lã Quý Hợi yêu cầu gặp trực tiếp chủ tịch.
    Đã mời ông Bế Ích Quân và các hộ liền kề lên làm việc.
    Theo trình bày của ông Chu Bá Thông thì ranh giới đã có từ 1985.
    Tiếp dân ngày 12/5: Kiều Văn Sáng - tranh chấp ngõ đi chung.
    Thím Lục Thị Nhàn được cán bộ giải thích về thời hiệu.
    Ông Nghiêm Xuân Thắng trình bày bức xúc về việc chậm cấp giấy.
    Người được ủy quyền là bà Tống Khánh Vân đã xuất trình giấy tờ.
    Phan Thị Bưởi - xin cấp lại sổ hộ nghèo - đã hướng dẫn | Lê Hải, tranh chấp đất, hẹn 15/6
    đơn Trần Mão: hàng xóm lấn 0,4 m | Hồ Thị Sen. Ngập úng. Chuyển P. KTHT. | Mời Đặng Khôi lên lần 2 - vắng
    HS Bùi Thị Tuyết - thiếu giấy chứng tử | Đ/c với Tô Văn Dậu: không có nhà | KN của Võ Thành Trung về QĐ 112
    gọi điện cho Đoàn Minh - không nghe máy | Vương Thị Là (đất đai), Mai Văn Cải (môi trường)
    Đỗ Ngọc Bích: rút đơn | hòa giải Lưu Văn Bằng/Lưu Văn Cường: không thành | Cao Thị Thơm hỏi BHYT
    TB kết quả cho Phí Đình Tùng 20/7 | đơn nặc danh tố Đàm Văn Thức nhận tiền | Giấy mời: Triệu Thị Vân, 14h
    Ông Sửu kêu mất nước | bà Nhài: chưa nhận quà tết | chị Duyên tổ 4 báo rác | Vụ Ninh Thị Thoa: chờ tòa
    ô. Kha, b. Lành: tranh chấp bờ ruộng | Đơn của bà Trần Thị Hạnh đề nghị xem xét lại quyết định thu hồi đất.
    Khiếu nại của ông Lê Văn Rớt đối với Quyết định số 45 của Chủ tịch UBND xã.
    Tố cáo ông Dương Văn Ngọ, trưởng thôn, ăn chặn tiền hỗ trợ lũ lụt.
    Kiến nghị của hộ Nguyễn Văn Chót về đường dây điện sà thấp.
    Phản ánh việc bà Phạm Thị Xoan nuôi lợn gây mùi hôi.
    Tố cáo bà Hoàng Thị Liễu, kế toán hợp tác xã, lập khống chứng từ.
    Nội dung: ông Đào Trọng Nghĩa lấn chiếm hành lang thoát nước.
    Đề nghị giải quyết việc hộ ông Bành Văn Tám xây nhà trái phép.
    Tố cáo hiệu trưởng Phan Thị Diễm thu tiền sai quy định.
    Người khiếu nại: Vũ Đức Thiện; người bị khiếu nại: Chủ tịch UBND xã.
    Phản ánh công an viên Tăng Văn Lực đánh người say rượu.
    Đơn tố cáo bí thư chi bộ Ma Văn Đồng khai man hồ sơ thương binh.
    Đề nghị làm rõ việc cán bộ tên Tuyết gây khó dễ. | Khiếu nại việc chia thừa kế giữa Nguyễn Lan và Nguyễn Huệ.
    Kiến nghị di dời mộ của gia đình họ Trương tại khu ruộng bà Kếu.
    Bà Cung Thị Hoa và ông Giang Văn Nam đứng tên trong đơn.
    Đơn đề nghị của Lý Thanh Tòng xin miễn giảm học phí cho con.
    Ông chủ tên Thìn khai thác cát trái phép trên sông. | Bị ông Nhượng chủ quán đe dọa khi đến nhắc nhở.
    Phản ánh xe tải của nhà ông Quyết làm hỏng đường. | Tố cáo ông D. nhận hối lộ 20 triệu đồng.
    Đơn ký tên Hà Kiều Trang, đại diện 14 hộ tổ dân phố 5. | Đã có văn bản trả lời ông Nguyễn Văn Tiệp.
    Chấp nhận một phần yêu cầu của bà Lê Thị Nụ. | Bác đơn của ông Trần Đắc Lợi vì hết thời hiệu.
    Giao bà Vi Thị Thắm nhận tiền bồi thường bổ sung. | Đình chỉ do người khiếu nại Đồng Văn Chung rút đơn.
    Xử phạt Lê Trọng Tuấn 5 triệu đồng, buộc tháo dỡ. | Thống nhất trả lại 12 m² cho gia đình Ngô Văn Rỡ.
    Cán bộ Đỗ Thị Thanh Nga bị phê bình trước cơ quan. | Kiểm điểm đồng chí Mùa A Tủa.
    Đã xin lỗi công khai anh Trần Văn Chiến. | Vụ việc chuyển cơ quan điều tra, bị can Hồ Văn Năm.
    Hòa giải thành giữa ông Tính và bà Lài. | Hai bên Nguyễn Chí Công và Đỗ Đức Mạnh thống nhất mốc giới.
    Thu hồi quyết định, cấp lại giấy cho Lê Ngọc Trinh. | Kỷ luật khiển trách Nguyễn Tuấn, công chức tư pháp.
    Bồi thường cho hộ Lò Văn Piêng 16 triệu đồng. | Hủy kết quả trúng đấu giá của Hoàng Gia Huy.
    Ông Quảng đã nhận quyết định ngày 3/8 và không có ý kiến. | Giữ nguyên quyết định, bà Thủy có quyền khởi kiện.
    Đã thi hành xong đối với ông Viễn. | Chuyển đơn của Dương Thị Ất sang Công an phường.
    Bà Út Hiền đã được cấp lại thẻ bảo hiểm. | Chị Thắm xác nhận đã nhận đủ tiền.
    Trực tiếp dân: đ/c Nguyễn Mạnh Hà, Phó Chủ tịch.
    Đồng chí Lê Thị Thanh Xuân, Chánh Thanh tra, chủ trì buổi tiếp. | Ủy quyền cho ông Vũ Hải Đăng tiếp thay.
    Thư ký ghi chép: Bùi Phương Thảo. | Tham dự có ông Hoàng Minh Tuệ - Trưởng phòng Tài nguyên.
    Cán bộ tiếp công dân Phạm Thanh Tú nghỉ thai sản, Lê Vân trực thay.
    Chủ tịch Trần Văn Hậu vắng do họp đột xuất. | Bí thư Hà Văn Khoát chỉ đạo giải quyết trong tháng 9.
    Người nhận báo cáo: chị Hường văn phòng. | Bảo vệ Trần Văn Cừ mời công dân vào phòng chờ.
    Bà Ngân (Ban Tiếp công dân) ghi sổ. | Trưởng thôn Lường Văn Hặc xác nhận sự việc.
    Thẩm tra viên Hồ Anh Khoa đi xác minh ngày 17/4. | Anh Tuấn Anh ở phòng Nội vụ nhận hồ sơ.
    Công an viên Hà Sỹ Đồng giữ trật tự. | Trung tá Đoàn Văn Bảy thay mặt công an xã.
    Cô giáo Trần Hoài Thu trình bày thay phụ huynh. | Thầy Nguyễn Văn Nghị hiệu trưởng giải trình.
    Đại biểu HĐND Quàng Thị Xuân giám sát buổi tiếp.
    Kính gửi ông Trần Văn Ủy, Phòng Tài nguyên và Môi trường nhận được đơn của ông.
    V/v trả lời đơn bà Lê Thị Cẩm Giàng | Nơi nhận: Nguyễn Thị Mận (để biết).
    Thông báo cho Hạ Thị Mùi biết đơn không thuộc thẩm quyền.
    Hướng dẫn ông Bạch Văn Thái gửi đơn đến Tòa án nhân dân khu vực.
    Đơn ông Đường Thế Vinh đã chuyển ngày 4/4, chưa có phản hồi. | Công văn 219 về đơn của Nông Thị Xuyến.
    Đoàn đại biểu Quốc hội chuyển thư của bà Thái Thanh Hương.
    Đề nghị quý cơ quan trả lời bà Kim Thị Sol trước 30/6. | Đơn gửi vượt cấp của Thi Văn Tám.
    Kèm theo đơn của Sầm Văn Nghè, 3 tờ. | Người viết đơn: Âu Thị Phúc.
    Trân trọng cảm ơn ông Tiêu Văn Mẫn đã phản ánh. | Đơn thứ hai của Thiều Quang Vỹ trùng nội dung.
    Lưu hồ sơ vụ Giáp Văn Cương. | ông nguyễn văn tý đến hỏi sổ đỏ | bà trần thị mít xin xác nhận
    tiếp anh lê quốc bình | đơn của chị hoàng thị vui về chăn nuôi | nguyễn thị hồng nhung hỏi thủ tục khai sinh
    gặp bác sáu tiến trao đổi việc đổ đất | ông tư cang phản đối cưỡng chế | bà năm lùn xin nhà tình thương
    anh thắng cho rằng đo sai | chị ngọc kêu chậm trả hồ sơ | đã trả lời phạm văn đồng nai
    phan thị lựu không ký biên bản | hộ đặng văn mão chưa di dời | con ông vượng gây rối | vợ anh tèo đến thay
    tố cáo ông bùi văn khế | cụ đỗ thị tám hỏi trợ cấp | trưởng thôn lò văn hay chưa họp dân
    chú hai nhựt xin bơm nước | cô mười nở hỏi vay vốn | mời vũ đình khiêm sáng thứ hai
    bà lài với ông cẩn cãi nhau | công dân hà thị quế trình bày | đ/c tuấn trực | bác khoan gửi đơn lần hai
    Ong Nguyen Van Luyen xin cap lai so do | ba Tran Thi Nhan hoi tien den bu | Le Thi Thu Ha nop don ngay 3/4
    Don cua ong Pham Van Kiem ve thoat nuoc | Cong dan Hoang Dinh Phi khong dong y | tiep anh Do Xuan Truong 30 phut
    ong nguyen huu loc den lan 2 | Bui Quang Tho to cao can bo thon | Ba Dang Thi Mo xin mien giam
    hoa giai giua Ngo Van Tho va Ngo Van Xuan | Dinh Thi Huong Giang hoi che do thai san
    Ong Tu Hai phan anh xe tai | con ba Bay Ngot bi danh | Huynh Thanh Sang de nghi tach thua
    gui lai ong Ly Van Tuoi | Duong thi ngoc lan hoi BHYT | tra loi ong Vu Van Nhuan | Chi Phuong To 3 bao mat dien
    bac Tho keu oi nhiem | ÔNG NGUYỄN VĂN XUYÊN ĐỀ NGHỊ CẤP SỔ | BÀ LÊ THỊ HỞI HỎI TIỀN ĐỀN BÙ
    NGUYỄN THỊ LAM GIANG | KÍNH GỬI: ÔNG PHẠM DUY KHƯƠNG | HỘ BÙI VĂN TRỄ CHƯA NHẬN TIỀN
    TỐ CÁO ĐOÀN VĂN HẢO NHẬN TIỀN | V/V KHIẾU NẠI CỦA BÀ HUỲNH THỊ BA | LÒ VĂN PỌM - TRANH CHẤP NƯƠNG
    CHỊ THU, ANH TÂM ĐẾN HỎI HỒ SƠ | VŨ THỊ MỴ XIN XÁC NHẬN | Ông HOÀNG VĂN SỰ đến nộp đơn
    bà PHAN THỊ BÍCH THỦY rút đơn | Công dân ĐINH TIẾN DU trình bày | Tiếp TRƯƠNG HOÀI BẢO lúc 9h
    LÝ A SÌNH ĐẾN LẦN 2 | H'NGA AYUN HỎI ĐẤT RẪY | BÀ BẢY LÀNH XIN HỖ TRỢ | TRẦN BÌNH - HỎI SỔ ĐỎ
    ĐÃ TRẢ LỜI ÔNG CHÍN CƯỜNG | MỜI NGUYỄN SƠN LÊN LÀM VIỆC | ông TRẦN đình TRỌNG phản ánh
    TỔNG HỢP ĐƠN LÊ THỊ KIỀU OANH | KHIẾU NẠI CỦA HỘ ÔNG VÕ VĂN DƯ | Ông N.V.A đến hỏi kết quả. | bà H. xin rút đơn
    Công dân T.T.K.L phản ánh tiếng ồn | Đơn của bà Nguyễn Thị H. | Ông Lê V. B. không đồng ý | N.T.T. hỏi sổ đỏ
    tiếp anh Q., chị M. về ranh đất | Ông Trần V.K. bị tố cáo | đơn chị L.T.N về chăn nuôi
    Ông Ng. Văn Tảo xin xác nhận | bà Ng. Thị Dần hỏi trợ cấp | Ng. V. Hùng tranh chấp đất
    Tr. Thị Mùi đề nghị giúp đỡ | vợ ông X. trình bày | hộ P.V.T chưa nhận tiền | Lê Thị K gửi đơn
    anh Đ (tổ 3) phản ánh rác | ông A tố cáo ông B lấn đất | Ông Nguyễn H kêu oan | Hoàng V. Thụ Em nộp đơn
    b. Ng. T. Hoa hỏi nhà ở xã hội | Đỗ T. Quyên rút đơn | cháu N.G.B bị bạn đánh | đ/c T. trực thay
    Y Bhăm Niê hỏi đất rẫy | Bà H'Wi Êban xin hỗ trợ nhà ở | Lò Thị Páo đề nghị cấp nước
    Giàng A Chứ tranh chấp nương | Ông Thạch Sa Rây phản ánh kênh cạn | Ksor Hnhiên hỏi tiền bồi thường
    Rơ Châm Pyưk xin tách hộ | Ông K'Brẻo xin cấp lại thẻ | Hộ Điểu Krông chưa có điện | Sùng Thị Mỷ trình bày
    Vàng Mí Sính xin giống ngô | Ông Blúp Thủng không ký | A Viết Sang khiếu nại | Y Thuin đến lần hai
    Châu Sóc Kha phản ánh chùa xuống cấp | Đạo Thị Nhẫn, đất ruộng muối | Já Thế Hưng phản ánh bồi thường
    Bàn Tài Pu xin xác nhận | Chẻo Mẩy Lở hỏi vay vốn | Tẩn Phù Chìn báo mất trâu | Cụt Văn Phốm hỏi khoán rừng
    Tòng Văn Hia nộp đơn | Kpă Klơng tố cáo thôn trưởng | Hồ Thị Con Rơi xin gạo | con trai bà Bảy phá hàng rào
    vợ ông Tư Lùn đến thay | con gái chị Hiền bị đuổi học | cháu nội cụ Thoan đứng đơn | em rể anh Cả Đạt lấn đất
    chồng chị Na uống rượu gây rối | bố anh Quý mất, chưa chia đất | nhà bà Tám bún riêu xả nước
    cha ruột của ông Sáng cho đất | con dâu bà Tý không chịu ký | hai con ông Lượm tranh nhau
    chị gái Hồng Nhung nhận thay | mẹ Thạch Thị Sa Vươl xin gạo | bà nội cháu Bin đến hỏi
    thằng Cu Tí nhà ông Đen ném đá | người nhà ông Phước gây áp lực | con của chị Oanh chưa có thẻ
    bên nhà anh Bốn đào móng | thông gia với ông Kiệt | Ông Tư Lùn đổ rác ra kênh | Bà Ba Béo bán nước vỉa hè
    ông Tám Khùng chặn đường | Tý Còi phá đám | Bà Cả Đẫn không nhận giấy | anh Cu Lì chạy xe
    ông Ba Đình chủ vựa cá phản đối | chị Lan Phở xả nước thải | bà Đồ Nghệ đòi đất | Út Trà Ôn đòi tiền công
    ông Hai Lúa ở ấp 3 | bà Năm Sa Đéc bán hủ tiếu | Đại đức Thích Minh Tâm xin mở rộng chùa
    Sư cô Thích Nữ Huệ Đức nộp đơn | Ni sư Diệu Hiền phản ánh tiếng ồn | Nữ tu Maria Lê Thị Thanh xin phép
    bà Anna Phạm Thị Thìn | cha xứ Đaminh Hà | Maria Goretti Hiền | sãi cả Thạch Oai Em
    chức việc Cao Đài Huỳnh Tấn Lợi | bà đồng Thanh Hằng lập điện thờ | Giám mục Antôn Vũ Huy
    Cha Tuấn đề nghị cắm mốc | soeur Têrêsa Mai | Ông bà Hai Sơn xin tách thửa | vợ chồng ông Lực bà Mến
    vợ chồng anh Tuấn, chị Hà tranh chấp | ông bà Nguyễn Văn Khởi - Lê Thị Mơ | vợ chồng Hùng Thủy nợ tiền
    ông Ba và bà Ba đều ký | anh chị Phương Dung hỏi đất | ông bà nội cháu Khôi | vc anh Thịnh chị Lý
    ông bà Út Mót | hộ ông Phạm Văn Nghiễn và vợ là Trần Thị Chắt | bà Mến cùng chồng là Lực
    anh Quân - chị Thoa ly hôn | ông bà Cửu | ông Đặng và vợ Cúc | anh Tài và chị Lợi đồng ý
    ông bà thông gia Bảy Lợi | ông bà Kỷ Tỵ | Nguyễn Văn Hoài & Phan Thị Thanh | Ông John Smith hỏi thẻ tạm trú
    bà Kim Min-ji phản ánh chủ trọ | Mr. David hỏi thủ tục kết hôn | Chen Wei Ming khiếu nại lương
    Anh Somsak Phommachanh | cô Marie Dupont xin visa | Tanaka Hiroshi hỏi thuê đất
    Ông Park Chung Ho giám đốc công ty | Bounthavy Sisoulath nộp đơn | chị Svetlana Ivanova hỏi khai sinh
    Michael Nguyen đòi nhà | Lisa Trần hỏi thừa kế | ông Peter Phạm Việt kiều Mỹ
    Wang Xiaoli kết hôn với công dân xã | Mohammed Ali Hassan | Sok Dara mất giấy thông hành | ông Müller kêu ồn
    Ms Jenny Lê | ông Lee chậm trả lương | bà Sato phản ánh | Vladimir Petrov Sơn | Ông Zhang và phiên dịch
    Anna Kowalska hỏi hộ tịch | bà Chanthala Khamphoui | Ông Ngyễn Văn Bôn hỏi đất | bà Nguyên Thị Sửu rút đơn
    Nguyền Văn Tấn đến lần 2 | Ông Trần  Thị  Nề gửi đơn | Hòang Thị Thúy xin xác nhận | Pham Văn thanh hỏi sổ
    Ông nguyễn Văn Chắt nộp đơn | Bà Lê thị Hoè hỏi | ÔNg Vũ Văn Toản trình bày | Huynh Thị Lẹ phản ánh
    Đỗ văn Cừ khiếu nại | Nguyễn.Văn.Hợp nộp đơn | ong Lê Văn Mạch xin gặp | Bùi Thi Nghĩa hỏi trợ cấp
    Ông Ðinh Văn Thành không ký | Truơng Văn Lắm kiện | Dương thị huyền hỏi BHXH | Ông TrầnVăn Tèo tới
    bà Vỏ Thị Lắm | Nguyễn Văn  Đ ức trình bày | Lê-Văn-Thọ rút đơn | Ngưyễn Thị Thắm | Trần Văm Đạt đòi đất
    phan Văn Xã phản ánh | Đổ Thị Hường xin cấp lại | Đơn của ông Nguyễn⏎Văn Biền về đất
    Tiếp công dân Lê Thị⏎Hoài An sáng nay | ông⏎Trần Văn Chuông trình bày | bà Phạm⏎Thị Thơi hỏi trợ cấp
    Người nộp:⏎Hồ Văn Cắt | hộ bà⏎Sáu Nhỏ chưa nhận tiền | Đặng⏎Thị Mỹ Dung | tố cáo ông⏎Phú ăn chặn
    Lò Văn⏎Ước đến lần hai | chị⏎Thuyền tổ 2 | ông Ng.⏎Văn Hóa | Bà Hứa Kim⏎Tuyền rút đơn | vợ ông⏎Chín Sung
    gồm ông Tấn⏎và bà Cam | đã mời Đoàn⏎Thị Khao | chị Lê⏎Na hỏi khai sinh | Người bị tố cáo: Trần⏎Hữu Quyền
    1. Nguyễn Văn Thuận; 2. Lê Thị Tấm; 3. Phạm Bình | - Bùi Xuân Lạc⏎- Đinh Thị Nga | Gồm 3 hộ: Hiếu, Lý, Thành
    các ông Thụ, Giang, Mão cùng ký | các bà Hoa, Huệ, Lan đồng đơn | Hộ Tâm, hộ Sáng, hộ Thu cùng phản ánh
    a) ông Lê Cảnh; b) bà Đào Thị Nhị | Nguyễn Thị Hai,Trần Thị Ba,Lê Thị Tư | Vắng mặt: bà Xuân, ông Lộc
    Họ và tên: Hạ Vy | Tên: Phong | Người ký: Dũng, Hải, bà Tuyết
    Thành phần: ông Thái (tư pháp), bà Yến (địa chính) | Đại diện: 1. ông Khanh 2. bà Lệ
    các hộ: ô. Bình, ô. Sỹ, b. Lê | nhân chứng: Lê Quý, Trần Hợp | liên hệ anh Vũ hoặc chị Thảo
    Nguyễn Văn Lành0912 gọi lại | 1.Trần Thị Hậu | Lê Văn Đính(1965) | ông Hùng2 hộ liền kề
    bà Lan,75t, hỏi trợ cấp | Phạm Thị Rớt-1957 | 2/Hồ Văn Rô | ông.Tiến đến lúc 8h | Đơn số 15-Ngô Thị Chanh
    Tô Văn Én_KN đất | 15/3Nguyễn Thị Bé | Ông:Đỗ Hữu Vị | CD:Lê Thị Mót | bà:Hà | Lý Văn Phức/đất đai
    #3 Vũ Trọng Khang | anh Tú(phòng TNMT) | "Nguyễn Thị Chò" | bà Thu.Hỏi lại sau | Dương Văn Mạnh.pdf
    Ông Ríu kêu mất trộm gà | bà xoan hỏi tiền điện | tiếp cụ bường, hỏi trợ cấp | Khởi kiện ông Đạt ra tòa
    ông thạo và bà mùi tranh chấp | nhà anh chiến đổ đất lấp mương | em gái anh toản đứng tên
    Ông Bí thư Trần Văn Lý tiếp | Anh Nam CA xã | Chị Hoa địa chính | Đồng chí Mến báo cáo | thầy Bảo dạy thêm
    cô Hằng chủ nhiệm 5A | bác sĩ Phong khám | y tá Lệ | luật sư Hào | kỹ sư Toàn lập bản vẽ | thượng úy Quân CSGT
    già làng Đinh Ung | già làng A Bloong | Bá Trung Em | Lý Mí Dia | Thào Seo Lử | Mùa Thị Dua xin gạo
    Cháng A Páo | Lầu Y Mo | Hờ Y Sua | Xồng Bá Dềnh | Và Bá Lầu | Moong Thị Khăm | Vừ Nhia Bì Tu | Kpuih H'Phin
    Rcom Anhun | Nay Hwin | Đinh Y Hle | Y Nguyên Niê Kđăm | Krajăn Plin | Liêng Hót Ha Cang | Cil Mup Ha Brẻ
    Ka Să Ha Thương | Katơr Thị Xuân | Chamaléa Thị Ngân | Pinăng Thị Hom | Thông Thị Chấn | Sâm Văn Phước
    Trượng Văn Món | Đàng Năng Thọ | Quảng Đại Cẩn | Néang Sa Vane | Chau Kim Sêng | Danh Thị Tươi đòi đất
    Lâm Sóc Kha | Tăng Sa Vông | Lý Chánh Đạo | Trần Phước Ghinh | Tắc Văn Sìn | Voòng A Sáng | Chìu Thị Múi
    Nình Cắm Sẻ | Phùn Sì Lềnh | hộ nghèo Lưu A Tắc | Trần B, Lê C khai gian | ông X xã Y | vợ ông ấy tên Lựu
    Hàm Vy (con bà Cẩm) | cháu Bống mất tích | bé Na bị bỏng | bé gái Trần Ngọc Hân | cu Bin nhà chị Lê
    nạn nhân Đỗ Khánh | bị hại: Thiên | bị cáo Mạnh | đối tượng Vinh "ke" | chủ quán Mười | chủ tàu Lê Nở
    tài xế Hùng gây tai nạn | giáo viên Minh Nguyệt | phóng viên Lê Thoa | khách hàng Ngọc Trâm | thương binh Hồ Ky
    liệt sĩ Nguyễn Ky | mẹ VNAH Nguyễn Thị Rành | nghệ nhân Y Kô | thửa của ông ngoại Đinh Rút
    ÔNG TƯ ẾCH KIỆN BÀ NĂM CHUỘT | TRẢ LỜI CHỊ HẠNH | HỒ SƠ BÀ PHƯỢNG | TỐ CÁO HIỆU TRƯỞNG NGÔ BÍCH | ĐƠN ANH LỘC
    O. Ty khong dong y | bà Tư bán vé số hỏi | ông Hai thợ rèn xin | Ba Râu, Tư Đen đánh nhau | dì Sáu Cần Thơ
    mợ Ngân | dượng Thanh | thím Ba Xị | mệ Hường | mệ Thỏn xin gạo | cậu Quý | anh hai Lúa | Cô Xuân | Em Lan lớp 9
    Ngài Trần Đình Bá | Quý ông Nguyễn Thức | Ông Trương Văn Nẩm lên hỏi đền bù hoa màu
    bà Sáu Thơm ở cuối xóm lấn rạch | Nguyễn Hoài Bão xin giấy khai tử cho cha | vợ anh Khởi nộp thay
    Đã mời chị Lượt và anh Phin, chị Lượt vắng | hộ ông Tám Lô chưa di dời | Đơn Hà Thị Nhiễu: sạt lở bờ suối
    tiếp Lê Hùng Cường, Trần Mai Anh | Bí thư chi bộ Lục Văn Toòng xác nhận | Bà Ksor H'Lel xin sửa nhà
    anh Y Tru Kbuôr hỏi vay vốn | Sa Văn Khuyên kiện hàng xóm | chị Lò Thị Ín bị bạo hành
    bác bình tổ 4 xin cây giống | chị hà xin xác nhận độc thân | anh quân với anh tú đánh nhau
    con gái ông lợi đi nước ngoài | BÀ NGUYỄN THỊ THƠI XIN XÓA NỢ | ANH HIẾU KIỆN HÀNG XÓM
    TRƯƠNG THỊ NHỊ: XIN TÁCH THỬA | VÀNG A DÌA BỊ MẤT TRÂU | ong Le Van Sy khieu nai | Vo Minh Duc xin cap so
    ba Nguyen Thi Dao hoi ho tro | anh Phuc bao ngap | ông P.V.Đ xin rút đơn | bà Lê Thị V. khiếu nại
    T.V.L. tố cáo trưởng thôn | chị M. bị chồng đánh | Ô. Sinh hẹn lại thứ năm | đ/c Huy tiếp
    Cha sở Phêrô Trần Vinh xin phép | Sư ông Thích Huệ Quang | nữ tu Agnès Phạm Lý | ni cô Tịnh Tâm nuôi trẻ mồ côi
    mục sư Y Djoan | vợ chồng ông Sự bà Thức | anh chị Hoan Liên ly thân | ông bà Tình Nghĩa cho đất
    vợ chồng Đông Thu cãi nhau | Ông bà Sáu Rớt | Ông William Brown thuê nhà | cô Suzuki xin gia hạn
    Nguyễn Tony về thăm quê | Zhang Li lấy chồng xã này | bà Noy Sisavath | Nguyễn Vằn Ích xin nước | Lê Thi Cẩm hỏi
    Trân Văn Mịch kiện | ông Hoàng  văn Dũng | PHạm Thị Sáu | ông Lê⏎Đức Dục nộp ảnh | bà⏎Ngân kêu nắng nóng
    anh Vừ⏎A Tếnh | 1. Sùng Mí Chứ 2. Giàng Mí Sử | Có mặt: ông Thắng, bà Quế, chị Nhung | 1/Phạm Văn Chèo
    Đỗ Thị Hạt(vợ) | Tạ Văn Phụng-KN đất | con bà Nguyệt ném đá | bố chồng chị Sen | cháu ngoại cụ Khoát
    em dâu Lê Thị Xíu | chú ruột tên Hậu | mẹ kế là Đàm Thu | ông Hai Mập | bà Tư Cháo Lòng | Minh Cồ chặn đường
    anh Dũng sửa xe | chị Thu tạp hóa | Khanh Thị Ngát xin gạo | Thư ký: chị Oanh | Hiệu trưởng Lý Thu Trà bị tố cáo
    Kế toán Bích thu sai | trả lời công dân Đoàn Ngọc Vĩnh | Chuyển đơn bà Giang Mỹ | Gửi: anh Toại
    Phúc đáp đơn Lê Kha | Trả đơn cho Hồ Thị Kỷ | Đình chỉ vì ông Khâm rút đơn | phạt Nguyễn Hữu Tiệp 3 triệu
    Giao chị Ái 12 m2 đất | Xin lỗi anh Sơn trước dân
    Bảy Rô xin bốc mộ | Sáu Miên nuôi vịt | vợ chồng Tám Tàng | gửi cho Mai, Đào, Cúc mỗi người 1 bản
    đất này của Bình bán cho Cường năm 2003 | Hồ sơ do Thúy nhận | Gửi lại cho Thảo | Theo Hải trình bày thì chưa có giấy
    Tường nhà Sửu đổ sang đất nhà Mùi | sư Danh Sarath | Người ủy quyền: Khánh; người nhận: Lam | Bảy Cua bán đất
    trịnh xuân mai trình bày lại nội dung đơn cũ | BS. T.H. bị phản ánh thái độ phục vụ.
    Biệt danh Phúc Lùn, thường tụ tập. | Sư Danh Lượng (chùa Khmer) đề nghị mở lớp.
    Cán bộ gặp Phượng tại nhà, có lập biên bản. | Nhà Thạnh xây sát ranh, đổ nước sang. | Mượn xe của Hoàng rồi không trả.
    Hai bên Đạt và Thảo ký hòa giải. | do Mạnh đứng tên | chuyển lại cho Hiền giải quyết | Trâm trú tại xã bên.
    Hoà giải thành giữa Khương và Lựu. | Vận động Hà Văn Mão tháo dỡ xong ngày 2/9. | Ghi nhận, báo cáo CT Hùng.
    Bảo vệ Chín báo có người gây rối. | Cán bộ tiếp: Lương (VP) | Hs Thân Văn Cường thiếu trích lục.
    Hà My hỏi về thủ tục nhận con nuôi. | Ông phó chủ tịch Quân hứa trả lời trong 10 ngày. | Mười Khó không cho đi qua đất
    b.Tuyết68t xin hỗ trợ | Theo Kiên trình bày thì không có hợp đồng. | Nhung đề nghị được gặp Chủ tịch.
    Trong đơn Vinh khai đã ở từ năm 1990. | Quỳnh có đơn xin rút | em là Ngọc Trâm, học sinh lớp 12
    Cho Quyên xem lại hồ sơ gốc. | Ý kiến của Hòa: không nhận bồi thường. | Đo lại cho Sâm, xong ngày 3/5.
    Tổ xác minh gặp Nhàn, Diệu và Quế. | Việc do Tuyền phụ trách. | Biên bản có chữ ký của Gấm.
    Ba Khía bán nước ngoài chợ. | Người tiếp: Thu Hà | Ghi sổ: Bích Liên | Thay ca: Dũng - Lộc | Phụ trách: Kiên, VP
    CT Bình tiếp 3 lượt | PCT Hương tiếp 2 lượt | Phó phòng Yên tham mưu | Nhà Quí đổ nước | ranh nhà Sơn với nhà Hồng
    ruộng của Hai Thơm bỏ hoang | Cao Minh xin xác nhận | Hà Sang (ấp 2): cấp lại sổ | Thái Hưng, 40t, xin vay
    Mai Hòa có đơn gửi nhiều nơi | Ngọc Hân 3 tuổi
    Hai bên là Tuấn và Hà đã ký | Người làm chứng: Phượng, Tám
    công nhân Thảo bị tai nạn
    Hôm qua Thắm đến nộp thêm giấy viết tay. | Công an triệu tập Khải lên làm việc. | Nhắc nhở Lĩnh không tái phạm.
    Nghe nói Thảo bán đất rồi. | Người bị kiện: Mạc Thìn | bà là Mai Lý
    Nghe Hà Thị Tâm nói, hướng dẫn qua tòa. | Công dân tự xưng Tùng Dương gọi đường dây nóng.
    GIÀNG SEO SÌNH XIN HỖ TRỢ GẠO | Phân công: Hưng ghi, Xuân tiếp. | Tâm, 34 tuổi, bán hàng rong.
    Ph. Văn Khang đến lần 2 | anh trai của Minh Tuấn là người nộp | gia đình nhà Thắng Loan bức xúc
    đất của ông ngoại tên là Nghĩ | hai vợ chồng Sính - Dợ | vợ chồng nhà Đức Hạnh | Huyền:hỏi lại
    Ghi: Hòa hẹn thứ sáu | các hộ Tâm, Đức, Phụng ký tên | Sau đó Hạnh gọi lại nói đã nhận được tiền.
    Đất này do Khuê canh tác từ 1995. | cán bộ địa chính Long đo sai diện tích | Ký hợp tác kinh doanh cùng Minh Tuấn
    Hải nói là đã nộp đủ tiền. | Em dâu Thu Hà chiếm giữ nhà thờ họ | Làm việc với Chu Thành, chưa thống nhất.
    Theo đơn, La Thành lấn 2 m bờ ruộng. | Kim Thoa trả lời không rõ | gửi Ngọc Ánh, Thanh Hằng
    Nợ của Vân Anh 20 triệu chưa trả. | dì ruột Lệ Thu giữ sổ | Vắng không lý do: Tạ Nhạn
    Gửi Yến bản sao. | đơn của Trần Phú về đất ở | Nguyễn Trãi khiếu nại lần hai | vợ là Hoàng Diệu | Giao Sửu đủ 3 bản
    Gọi điện cho Hiệp không nghe máy | Tạm giữ xe của Hà Kiên Định
    ôngTrần Văn Đạo | chị nụ tổ 2 xin nước | ong nguyen van luong xin nop don | tư Sang chặn đường | nhà Hai Đực
    người ký (Hoa) | bút danh Hoàng Hạ | tên thật là Lợi | Sa di Thiện Phước | chủ trọ Ngần thu thêm tiền điện
    chủ đất cũ là Thiều | chủ nợ Phấn | thợ Quý xây sai | c.Hương, a.Đức đến | bàLụa: vắng; ôngQuýnh: có mặt
    gửi phan phước hồng: đã nhận được đơn | trương hoài quang - rác thải | theo nguyên đơn bạch bảo hiển, cây đổ
    cháu hứa tấn bảo nhàn rút đơn | hồ sơ y nguên ayun còn vướng | TRẢ GIẤY CHO KPĂ BLỨ
    LÀM VIỆC VỚI THẠCH GIA NHUNG VỀ TIẾNG ỒN | Neáng Sóc Kha xin học nghề | Y tá thôn Hờ A Sinh chở vắc xin
    khách lưu trú Oleg Petrov
    Có mặt: Toàn, Thanh, Vinh (địa chính) | bên vay Tuyến, bên mua Mười | Nhà Bảy Đờn Cò | má Bảy xin giấy
    Tr. V. Hùng | cha đẻ Trí | chồng cũ Dương | thẩm phán Bích | thư ký Cầm | bên B: Thắng
    Ông Chủ tịch xã Phan Đình Lộc hứa | Phó trưởng công an xã Lê Bá Đạt | O Gái bán bún | Hùng "điếc" dọa giết
    bà tám kể lại việc bị rào | H Yim Kđoh
    """)

  /// Tells of somebody too, but could be a place, a brand or a word: asked about.
  static let asked = split(
    """
    Lâm Sung + 6 hộ: cống tắc | chi hong xin giay xac nhan | Ho Viet Tien - moi len lam viec
    nhóm Tuấn Trố bảo kê chợ | cặp vợ chồng trẻ Nam Phương
    đồng đơn có 5 người: Chút, Chít, Chắt, Na, Nần
    Sơn (địa chính) hẹn lại | Phản ánh nhà hàng xóm tên Kỳ mở loa | Gặp Quyết, Quyết không nhận
    trưởng ấp Danh Rươl | Ha Pi | K Long | Tèo - Tý - Tửu cùng kêu | tên trộm Phúc | thợ hồ Tâm
    C. Hạnh xin giấy | A. Toàn tới lần 2 | Ô Thắng, B Liên hẹn chiều | dì út | Ni Diệu Tâm | ông thông phản ánh mất điện
    cụ lượng không đi được | cô yến dạy thêm | Tran Quoc Dat - dat dai | gồm Sửu, Dần, Mão
    Giám đốc HTX Trần Phi | Tổ trưởng Ngân không họp dân | Trường hợp Minh Tuấn | Tâm Điên hay quậy
    Thoa đến hỏi kết quả, chưa có
    a. Tiến VPĐK trả lời qua điện thoại | ghi chú: Thuận giữ hồ sơ
    đã báo ông bảy đến nhận kết quả
    mời vợ chồng hải lên ubnd xã | Phía Liên yêu cầu bồi thường 50 triệu.
    bà sáu ở cuối xóm nói đất của bà | nhà bà tư bên cạnh xây cao | Tèo em phá hàng rào | Minh cò làm giấy giả
    nhóm Khánh sẹo | Hòa cùng vợ đến gặp | Bảo & Ngân | Ngân không đồng ý | Tối 3/5 Hưng say xỉn | Khi đó Thái cầm dao
    Lượm được chia một nửa | Quyết không chịu ký | Lời khai của Lượng mâu thuẫn
    con của công dân hai định | cau son hoai an rut don | moi cau Ninh Phuong Long len xa
    Thu Trang báo cáo | A Lăng Nhơn | điều dưỡng Ngân | nông dân Chín Bưởi | người cho thuê là Hoa | ông cố Đoàn
    """)

  static func split(_ text: String) -> [String] {
    text.split { $0 == "|" || $0 == "\n" }.map { part in
      String(part.map { $0 == "⏎" ? "\n" : $0 }).trimmed
    }
  }
}

extension String {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
