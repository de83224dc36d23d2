/// Lines that tell of nobody, of the kinds that offices write: places, bodies, laws, goods, roles, verbs behind a form of
/// address, answers to labels.
enum OrdinaryLines {
  static let passed = ReceptionLines.split(
    """
    Châu Thành A | Theo bản đồ giải thửa 299 | Thôn Hạ Lang chưa có nước sạch. | Khu dân cư Đồng Bông ngập sau mưa lớn. | Chợ Cầu Giát lấn vỉa hè.
    Ấp Mỹ Phú, xã Tân Hòa thiếu điện. | Đường liên xã Yên Sơn - Hùng Lợi hư hỏng. | Tranh chấp bãi bồi ven sông Lô.
    Cầu Bến Thủy cấm xe tải nặng. | Bản Nà Lốc sạt lở. | Làng Plei Ốp đề nghị làm đường.
    Nghĩa trang Văn Điển quá tải. | Khu công nghiệp Quế Võ xả thải ra kênh.
    Dân thôn Đông Xuyên phản đối trạm trộn bê tông. | Huyện Mù Cang Chải cũ nay thuộc tỉnh Lào Cai.
    Vịnh Vân Phong nuôi tôm hùm. | Tổ dân phố Hòa Bình 2 mất nước. | Bến xe Miền Đông mới chưa có xe buýt.
    Hộ dân sống tại Bãi Giữa xin cấp điện. | Xóm Đình đề nghị nâng cấp nhà văn hóa.
    Phường Trần Hưng Đạo thu phí vỉa hè. | Cảng Cái Cui gây bụi. | Đường Nguyễn Huệ ngập khi triều cường.
    Phố Bà Triệu thiếu đèn. | Đường Hai Bà Trưng cấm đỗ xe. | Nút giao Lý Thường Kiệt - Lê Hồng Phong kẹt xe.
    Vỉa hè đường Trần Phú bị đào. | Đường Võ Văn Kiệt nhiều ổ gà. | Ngã tư Nguyễn Trãi thiếu đèn tín hiệu.
    Dải phân cách đường Lê Duẩn hỏng. | Cây xanh phố Phan Đình Phùng gãy đổ.
    Đường Ngô Gia Tự, đoạn qua cầu Chui, hỏng nặng. | Tuyến phố đi bộ Nguyễn Du ồn ào.
    Đại lộ Thăng Long mất nắp cống. | Đường Trường Chinh kéo dài chưa bàn giao mặt bằng.
    Bãi xe đường Đinh Tiên Hoàng thu quá giá. | Quán ăn đường Tôn Đức Thắng xả mỡ. | Đường 30 tháng 4 bị ngập.
    Cống phố Lò Đúc tắc. | Mặt đường Cách Mạng Tháng Tám xuống cấp. | Chiếu sáng đường Bùi Thị Xuân chưa đạt.
    Đề nghị gắn biển tên đường Tạ Quang Bửu. | Xe dù đậu trên đường Phạm Văn Đồng.
    Đoạn giao giữa phố Huế và phố Trần Nhân Tông ùn tắc. | Trường THPT Nguyễn Bỉnh Khiêm thu tiền học thêm.
    Trường tiểu học Kim Đồng thiếu phòng học. | Trường Mầm non Hoa Sen tăng học phí.
    Bệnh viện Bạch Mai từ chối chuyển tuyến. | Trường THCS Lương Thế Vinh bán trú kém.
    Trung tâm y tế xã thiếu thuốc. | Đại học Tôn Đức Thắng chậm cấp bằng.
    Bệnh viện đa khoa Nguyễn Tri Phương quá tải. | Trường Lê Quý Đôn tuyển sinh sai tuyến.
    Trường Cao đẳng Y tế đòi học phí. | Phụ huynh lớp 1A trường Võ Thị Sáu phản ánh.
    Trường dân tộc nội trú N'Trang Lơng thiếu nước. | Công viên Lê Văn Tám bị lấn chiếm.
    Nhà văn hóa Lao động cho thuê sai mục đích. | Sân vận động Mỹ Đình cấm bán hàng rong. | Chùa Bà Đá xin trùng tu.
    Đền Trần phát ấn. | Nhà thờ Đức Bà sửa chữa. | Bảo tàng Hồ Chí Minh đóng cửa thứ hai.
    Quảng trường Ba Đình hạn chế xe. | Hội trường Thống Nhất chỉnh trang.
    Trạm y tế phường Nguyễn Cư Trinh đông người. | Căn cứ Luật Đất đai năm 2024.
    Luật Tiếp công dân quy định tại Điều 12. | Theo Nghị định số 102/2024/NĐ-CP của Chính phủ.
    Bộ luật Dân sự và Luật Nhà ở. | Áp dụng Thông tư 05/2021/TT-TTCP.
    Quyết định của Ủy ban nhân dân tỉnh Bình Dương cũ. | Luật Tố cáo có hiệu lực từ ngày 01/01/2019.
    Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam. | Pháp lệnh Ưu đãi người có công.
    Chỉ thị 35 của Bộ Chính trị. | Luật Hôn nhân và Gia đình có quy định. | Bộ luật Tố tụng hành chính.
    Luật Xử lý vi phạm hành chính sửa đổi. | Nghị quyết Đại hội Đảng bộ tỉnh.
    Kế hoạch số 12 của Ban Thường vụ Tỉnh ủy. | Luật Giao dịch điện tử không áp dụng.
    Luật Phòng, chống tham nhũng Điều 39. | Khoản 2 Điều 5, điểm a. | Thời hiệu theo Luật Khiếu nại là 90 ngày.
    Hướng dẫn của Tổng cục Thuế. | Công ước Liên hợp quốc về Quyền trẻ em. | Quy chuẩn QCVN 14 của Bộ Tài nguyên.
    Luật Bảo hiểm y tế. | Án lệ số 02 của Tòa án nhân dân tối cao. | Chương trình tổng thể theo Nghị quyết 76.
    Ban Quản lý dự án đầu tư xây dựng chậm trả lời. | Hội Phụ nữ và Đoàn Thanh niên phối hợp.
    Chi cục Thi hành án dân sự khu vực 3. | Văn phòng Đăng ký đất đai chi nhánh số 2.
    Công ty Điện lực Sóc Sơn cắt điện. | Ngân hàng Chính sách xã hội cho vay.
    Phòng Kinh tế, Hạ tầng và Đô thị đang xử lý. | Ủy ban Mặt trận Tổ quốc giám sát.
    Tổng công ty Cấp nước Sài Gòn. | Hợp tác xã Thành Đạt thu phí cao. | Trung tâm Phục vụ hành chính công.
    Viện Kiểm sát nhân dân khu vực 5. | Công an phường đã lập biên bản. | Đội Cảnh sát giao thông số 3.
    Sở Nông nghiệp và Môi trường thụ lý. | Ban Chỉ huy Quân sự xã. | Liên đoàn Lao động tỉnh.
    Bảo hiểm xã hội cơ sở Thủ Đức. | Tòa án nhân dân khu vực 1 - Đà Nẵng. | Ban Dân vận Thành ủy.
    Tập đoàn Viễn thông Quân đội lắp trạm. | Hội Người cao tuổi xã kiến nghị.
    Chương trình Xây dựng nông thôn mới nâng cao. | Chương trình mục tiêu quốc gia Giảm nghèo bền vững.
    Đề án Chuyển đổi số giai đoạn 2. | Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa.
    Dự án Cao tốc Bắc - Nam phía Đông. | Cuộc vận động Người Việt Nam ưu tiên dùng hàng Việt Nam.
    Quỹ Vì người nghèo. | Đề án 06 của Chính phủ. | Chiến dịch Mùa hè xanh. | Tháng Công nhân năm 2026.
    Dự án Vành đai 3 chậm giải phóng mặt bằng. | Hội thi Dân vận khéo. | Giải báo chí Búa liềm vàng.
    Khu đô thị Vạn Phúc chưa có trường. | Chung cư Hòa Phát thang máy hỏng. | Tuần lễ Áo dài. | Lễ hội Gầu Tào.
    Ngày Pháp luật Việt Nam 9/11. | Tết Trung thu cho trẻ em khó khăn. | Ngày Thương binh - Liệt sĩ.
    Tết Nguyên đán Bính Ngọ nghỉ 9 ngày. | Giỗ Tổ Hùng Vương 10 tháng 3 âm lịch. | Cụm công nghiệp Thanh Vân.
    Mô hình Dân vận khéo và Camera an ninh. | Phạm vi thu hồi chưa rõ. | Lý do: thiếu giấy tờ.
    Hồ sơ chưa đủ thành phần. | Lê thê từ năm 2012 đến nay. | Mai họp lại lúc 8 giờ. | Dương tính với chất cấm.
    Phan Rang đón đoàn công tác. | Đơn Đề nghị cấp đổi sổ. | Biên bản Hòa giải không thành.
    Giấy chứng nhận Quyền sử dụng đất bị cấp sai. | Phiếu Hẹn trả kết quả. | Tờ trình Bổ sung dự toán.
    Lưu hồ sơ tại bộ phận Một cửa. | Thông báo Thụ lý giải quyết. | Quyết định Cưỡng chế thu hồi đất.
    Bản đồ Địa chính năm 1998. | Giấy Ủy quyền không hợp lệ. | Đăng Ký Kinh Doanh hết hạn.
    Sổ Tiếp công dân quý III. | Báo Cáo Kết Quả Tiếp Dân | Mẫu số 01 Đơn khiếu nại. | Danh Sách Hộ Nghèo
    Lý Lịch Tư Pháp | Đỗ xe sai quy định. | Máy xúc Komatsu làm nứt nhà. | Xe Honda Vision bị giữ.
    Nộp hồ sơ qua VNeID. | Tài khoản Zalo của phường không trả lời. | Gạo ST25 không đúng chất lượng.
    Phần mềm Microsoft Excel lỗi. | Xe Ford Ranger đỗ chắn lối. | Phân bón Đầu Trâu giả. | Mạng Viettel chập chờn.
    Sữa Vinamilk quá hạn. | Điện thoại Samsung bị thu. | Sản phẩm OCOP chè Shan Tuyết.
    Ứng dụng Hue-S nhận phản ánh. | Trạm BTS Mobifone gần trường. | Thuốc Paracetamol hết hàng.
    Xe máy Wave Alpha không biển số. | Nước khoáng Kim Bôi. | Bia Sài Gòn bán cho trẻ em. | Cống Bi D600 bị vỡ.
    Máy Gặt Đập Liên Hợp làm hỏng đường. | Xe Hyundai chở cát. | Bưu điện VNPost giao thư trễ.
    Tủ lạnh Toshiba bị cháy do chập điện. | Chủ tịch Ủy ban nhân dân xã tiếp công dân.
    Phó Chủ tịch Thường trực chỉ đạo. | Ông Chủ tịch xã trả lời trực tiếp. | Bà Phó Chủ tịch tiếp thay.
    Đồng chí Bí thư Đảng ủy chủ trì. | Trưởng Ban Tiếp công dân ký. | Chánh Thanh tra tỉnh kết luận.
    Giám đốc Sở Xây dựng giải trình. | Kế toán trưởng bị phê bình. | Thủ trưởng cơ quan giải quyết lần đầu.
    Công chức Địa chính - Xây dựng gây khó. | Đồng chí Trưởng Công an xã dự.
    Anh cán bộ một cửa hướng dẫn tận tình. | Chị kế toán thu tiền không biên lai. | Cô giáo chủ nhiệm lớp 4 thu quỹ.
    Thầy hiệu trưởng đã giải trình. | Bác bảo vệ hướng dẫn chỗ gửi xe. | Chú công an khu vực chưa đến.
    Tổ trưởng Tổ dân phố 5 đề nghị. | Bí thư Chi bộ thôn vắng mặt. | Ông Giám đốc công ty không đến.
    Ông trưởng thôn thu tiền sai. | Kiểm sát viên và Thẩm phán cùng dự. | Đại biểu Hội đồng nhân dân giám sát.
    Phó Trưởng phòng Nội vụ tiếp nhận. | Đất nông nghiệp bị thu hồi năm 2010, chưa bồi thường.
    Lấn chiếm lối đi chung 0,5 m. | Xin chuyển mục đích sử dụng đất vườn. | Giá bồi thường thấp hơn giá thị trường.
    Đo đạc lại ranh giới thửa liền kề. | Đề nghị bố trí đất tái định cư. | Cấp sổ đỏ chậm hơn ba năm.
    Đòi lại đất hợp tác xã mượn trước năm 1975. | Xây nhà lấn hành lang giao thông.
    Hộ liền kề xây tường chắn ánh sáng. | Thuế đất phi nông nghiệp tính sai. | Chưa được hỗ trợ chuyển đổi nghề.
    Nhà bị nứt do thi công cao tốc. | Xin giao đất làm nhà ở. | Thu hồi đất khai hoang không bồi thường.
    Yêu cầu công khai quy hoạch. | Bờ ruộng bị san ủi. | Chậm chi trả tiền hỗ trợ di dời.
    Đề nghị hủy giấy cấp chồng lấn. | Tranh chấp thừa kế giữa anh em trong gia đình.
    Người dân không nhất trí phương án. | Cây cối hoa màu chưa kiểm đếm. | Đất rừng phòng hộ giao sai đối tượng.
    Diện tích đo thực tế nhỏ hơn trong sổ. | Xin thuê lại đất công ích 5%. | Trại lợn gây mùi hôi thối.
    Xưởng gỗ chạy máy ban đêm. | Nước giếng có màu vàng. | Rác ùn ứ ở đầu ngõ. | Lò gạch thủ công nhả khói đen.
    Karaoke ồn ào sau 22 giờ. | Xe chở đất làm rơi vãi. | Cống thoát nước bị bít. | Đốt rơm rạ gây khói.
    Bãi rác lộ thiên gần khu dân cư. | Cá chết hàng loạt trên kênh. | Khai thác cát làm sạt bờ.
    Chợ cóc họp dưới lòng đường. | Chó thả rông cắn trẻ em. | Mất nước ba ngày liền. | Điện chập chờn giờ cao điểm.
    Đường bụi khi nắng, lầy khi mưa. | Cây đổ chưa dọn. | Đèn đường hỏng từ tháng 2. | Hố ga mất nắp nguy hiểm.
    Ngập úng mỗi khi mưa. | Quán nhậu lấn lòng đường. | Tiếng ồn từ nhà máy dệt. | Thuốc sâu vứt xuống mương.
    Nghĩa địa tự phát. | Chưa nhận trợ cấp người cao tuổi. | Xin công nhận hộ nghèo. | Chế độ thương binh bị cắt.
    Hỏi thủ tục hưởng mai táng phí. | Thẻ bảo hiểm y tế sai ngày sinh. | Chậm trả lương hưu.
    Con liệt sĩ chưa được hưởng chế độ. | Xin hỗ trợ nhà tình nghĩa. | Người khuyết tật nặng chưa được giám định.
    Tiền điện hộ chính sách chưa chi. | Hỏi về tuyển sinh lớp 10. | Thanh niên xung phong chưa có huân chương.
    Bà mẹ Việt Nam anh hùng truy tặng chậm. | Xin học bổng cho con. | Thiếu giáo viên tiếng Anh.
    Vay vốn giải quyết việc làm. | Công ty nợ lương ba tháng. | Trợ cấp thất nghiệp bị từ chối.
    Chất độc da cam chưa được công nhận. | Trẻ mồ côi cần hỗ trợ. | Dân công hỏa tuyến chưa nhận tiền.
    Tiêm chủng chậm lịch. | Bếp ăn bán trú không bảo đảm. | Đề nghị mở lớp xóa mù chữ. | Trạm y tế không có bác sĩ.
    Bà con thôn trên thiếu nước. | Ông bà nội để lại đất. | Anh em trong nhà tranh chấp.
    Hai ông bà già yếu xin trợ cấp. | Các ông các bà ở tổ 6 kiến nghị. | Anh chị em công nhân bị nợ lương.
    Cô chú ở chợ xin giảm thuế. | Ông ấy không đến. | Bà này đã được giải thích. | Chị đề nghị xem lại biên bản.
    Anh trình bày là chưa nhận thông báo. | Cháu bị tai nạn trên đường đi học. | Cụ già neo đơn cần người chăm sóc.
    Ông yêu cầu trả lời bằng văn bản. | Bà cho rằng việc đo đạc sai. | Con trai cả đứng tên sổ.
    Vợ chồng trẻ xin mua nhà ở xã hội. | Mẹ già không có lương hưu. | Chồng mất, vợ nuôi ba con nhỏ.
    Em học sinh bị đuôi nước. | Bác sĩ không có mặt khi trực. | Cô giáo mầm non đánh trẻ.
    Ông nội để lại cho các cháu. | Chú ý không đỗ xe trước cổng. | Anh ta đã được mời hai lần.
    Nộp lệ phí trước bạ tại Thuế cơ sở 4. | Đăng ký khai sinh muộn. | Chứng thực chữ ký bị từ chối.
    Cấp lại căn cước công dân. | Xác nhận tình trạng hôn nhân. | Thời hạn trả kết quả là 15 ngày làm việc.
    Đăng ký tạm trú cho người thuê. | Bộ phận Một cửa yêu cầu thêm giấy. | Dịch vụ công trực tuyến lỗi.
    Thu phí không có biên lai. | Cải chính hộ tịch. | Xin cấp phép xây dựng. | Đăng ký kết hôn có yếu tố nước ngoài.
    Nhận kết quả qua bưu chính. | Hồ sơ quá hạn 20 ngày. | Hẹn trả lần thứ tư. | Đổi giấy phép lái xe.
    Trích lục khai tử. | Cấp mã số thuế. | Đăng ký hộ kinh doanh. | Tách hộ khẩu. | Xóa thế chấp.
    Chuyển trường cho con. | Xác nhận sơ yếu lý lịch. | Cấp điện ba pha. | Đã trả lời bằng văn bản số 45.
    Giữ nguyên quyết định. | Chấp nhận một phần. | Chuyển cơ quan có thẩm quyền. | Không thụ lý do hết thời hiệu.
    Hướng dẫn gửi Tòa án. | Đình chỉ vì người khiếu nại rút đơn. | Đã xin lỗi công dân.
    Buộc tháo dỡ, phạt 15 triệu đồng. | Công nhận kết quả hòa giải. | Xếp lưu đơn. | Tố cáo sai toàn bộ.
    Tố cáo đúng một phần. | Thu hồi 120.000.000.000 đồng. | Đang xác minh. | Gia hạn thêm 15 ngày.
    Đã bồi thường đủ. | Trả lại đất cho dân. | Yêu cầu kiểm điểm tập thể. | Đã khơi thông cống ngày 12/3.
    Lắp 12 bóng đèn. | Chủ tịch xã đã đối thoại. | Giao Phòng Kinh tế tham mưu. | Chuyển Công an xã xử lý.
    Không có cơ sở để xem xét. | KN QĐ 112/QĐ-UBND ngày 3/4. | TC CB ĐC nhận tiền. | P. TNMT đang xm.
    CV 45 gửi Sở XD. | Đã HD. | Chuyển TTr tỉnh. | HS thiếu CCCD. | TB số 12-TB/VP. | Hẹn T6 tuần sau.
    GPMB dự án đường T3. | XD trái phép, đã LBB. | UBND xã trả lời CV 77. | K/n lần 2, lưu. | Vượt cấp, trả đơn.
    Đ/c Phó CT chủ trì. | BQLDA chậm chi trả. | NLĐ nợ lương, chuyển LĐLĐ. | Tiếp dân T10: 12 lượt.
    CT UBND TP chỉ đạo. | HĐND giám sát Q3. | Mất sổ, xin cấp lại GCN. | TDP 7 thiếu đèn. | VPĐKĐĐ trả HS 3 lần.
    BHXH trả chậm. | Thứ Hai hằng tuần từ 7 giờ 30. | Chủ nhật không tiếp. | Ngày 15 tháng Giêng nghỉ.
    Lịch tiếp công dân tháng Chạp. | Sáng thứ Sáu đổi sang chiều. | Quý Bốn năm 2026.
    Tháng Mười Hai tiếp hai buổi. | Rằm tháng Bảy. | Nghỉ lễ Quốc khánh. | Ngày làm việc đầu năm Ất Tỵ.
    Mùng Một Tết. | Năm Giáp Thìn vỡ đê. | Bão Yagi làm tốc mái. | Tuần lễ Biển và Hải đảo. | Đợt 1 năm học mới.
    Kỳ họp thứ Mười, khóa XV. | Nhiệm kỳ 2021 - 2026. | Đại hội XIV của Đảng. | Thời kỳ Đổi mới.
    Cách mạng Tháng Tám. | Ngày Quốc tế Phụ nữ. | Ngày Nhà giáo Việt Nam. | Giao thừa bắn pháo hoa.
    Từ Tết đến nay chưa trả lời. | Thứ Bảy tuần thứ hai. | BÁO CÁO KẾT QUẢ TIẾP CÔNG DÂN QUÝ III
    LỊCH TIẾP CÔNG DÂN CỦA CHỦ TỊCH | ĐƠN KHIẾU NẠI | TỔNG SỐ LƯỢT NGƯỜI | ỦY BAN NHÂN DÂN XÃ TÂN HÒA
    LĨNH VỰC ĐẤT ĐAI | ĐÃ GIẢI QUYẾT | NỘI DUNG TỐ CÁO | KHÔNG ĐỦ ĐIỀU KIỆN THỤ LÝ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | ĐỘC LẬP - TỰ DO - HẠNH PHÚC | GHI CHÚ | THÔNG BÁO VỀ VIỆC THU HỒI ĐẤT
    PHIẾU HẸN | CHUYỂN ĐƠN | KIẾN NGHỊ, PHẢN ÁNH | DỰ ÁN ĐƯỜNG VÀNH ĐAI | PHƯỜNG BẾN NGHÉ | LÝ DO TRẢ LẠI
    HỒ SƠ QUÁ HẠN | PHẠM VI ÁP DỤNG | BẢO HIỂM XÃ HỘI | MAI TÁNG PHÍ | CHÍNH SÁCH NGƯỜI CÓ CÔNG | QUẢN LÝ ĐÔ THỊ
    Khieu nai quyet dinh thu hoi dat | Da tra loi bang van ban | Chuyen co quan co tham quyen | Ho so chua du
    Pham vi thu hoi | De nghi cap lai giay | Duong bi ngap | Ly do: thieu giay to | Xin xac nhan ho ngheo
    UBND xa da giai quyet | Lan chiem via he | Rut don | Nuoc thai gay mui hoi | Den duong hong
    Huong dan ra toa an | Tranh chap dat dai | Thu tuc hanh chinh cham | Can bo gay kho de | Ba con thieu nuoc
    Mat nuoc ba ngay | Cong ty no luong | Da xin loi | Khong thu ly | Chu tich xa tiep dan
    Truong tieu hoc thieu phong | Báo Lao Động đưa tin về vụ việc. | Đài Truyền hình Việt Nam phản ánh.
    Nhà sách Fahasa nghỉ bán. | Theo kết luận của Thanh tra Chính phủ, dự án sai phạm.
    Cổng Dịch vụ công Quốc gia bảo trì. | Người dân Quảng Nam chịu lũ. | Bạn đọc Đồng Tháp kiến nghị.
    Đoàn Thanh niên Cộng sản Hồ Chí Minh trồng cây. | Học tập theo tư tưởng Hồ Chí Minh.
    Đường dây nóng hoạt động cả Thứ Bảy. | Sửa số liệu lĩnh vực Đất đai quý II.
    Số liệu Thôn 3 nhập nhầm sang Thôn 5. | Đính chính: cột Kết quả ghi sai. | Bản tin tuần của Văn phòng.
    Hội nghị Trung ương 12. | Đồng bằng sông Cửu Long hạn mặn. | Nông sản Đà Lạt rớt giá.
    Cà phê Buôn Ma Thuột được mùa. | Nghệ An, Hà Tĩnh mưa to. | Người Khmer xin sửa chùa.
    Đồng bào Cơ Tu xin tách xã. | Giáo xứ Phú Cam xin đất. | Họ đạo Cao Đài xin xây thánh thất.
    Phật giáo Hòa Hảo tổ chức lễ. | Ông bức xúc, bỏ về giữa chừng. | Bà nghẹn ngào kể lại sự việc.
    Anh cầm theo đơn viết tay. | Chị bế con nhỏ đến trụ sở. | Ông vẫn giữ nguyên ý kiến.
    Bà lo ngại nguồn nước ô nhiễm. | Cụ bà 90 tuổi đi lại khó khăn. | Cụ ông được đưa về nhà.
    Cháu bé bị bỏng do nước sôi. | Em bé chưa có thẻ. | Ông cụ lẫn, không nhớ nhà. | Bà mẹ đơn thân xin vay vốn.
    Bà chủ quán không ký biên bản. | Ông chủ trại hứa khắc phục. | Anh lái xe tải chở quá tải.
    Chị lao công bị nợ lương. | Anh thợ điện hẹn sáng mai. | Cô hiệu phó giải thích.
    Thầy dạy thể dục đánh học sinh. | Bác tổ trưởng đọc loa. | Chú dân phòng giữ xe. | Bà ngoại nuôi cháu mồ côi.
    Ông ngoại để lại thửa ruộng. | Anh rể đứng tên hộ. | Chị dâu không chịu ký. | Em trai út giữ sổ.
    Ông thống nhất với biên bản. | Bà tự nguyện tháo dỡ. | Anh hoàn toàn không biết. | Chị thường xuyên bị đe dọa.
    Ông tiếp tục khiếu nại. | Bà tỏ ra hài lòng. | Anh đồng tình. | Chị hẹn quay lại tuần sau.
    Ông bảo chưa ai đo đất. | Bà than phiền cán bộ trễ giờ. | Ông vừa mổ mắt. | Bà sợ bị trả thù.
    Anh nhầm ngày hẹn. | Ông ngồi chờ từ sáng. | Hai bà cãi nhau ở chợ. | Một ông khách say rượu.
    Các cụ cao niên kiến nghị. | Mấy chị bán rau bị đuổi. | Đàn ông trong thôn đi làm xa. | Phụ nữ, đàn bà, trẻ em.
    Tiếng Anh, tiếng Nga và tiếng Nhật. | Cô độc, không nơi nương tựa. | UBND bác yêu cầu bồi thường.
    Tòa bác đơn khởi kiện. | Cụ thể như sau. | Chú trọng công tác hòa giải. | Em xin cảm ơn. | Ông năm nay 70 tuổi.
    Bà hai lần bị từ chối. | Ông ba tháng chưa nhận lương hưu. | Gửi Sở, Ban, Ngành. | Chuyển sang Phòng Lao động.
    Họp với Mặt trận và Đoàn thể. | Thuộc dự án Khu tái định cư. | Nộp tại Kho bạc. | Theo quy hoạch của Tỉnh.
    Do Nhà nước thu hồi. | Thuộc thẩm quyền của Tòa. | Đảng, Nhà nước và Nhân dân. | Trước Tết, sau Tết.
    Dịp Giáng sinh, lễ Phục sinh. | Phía Bắc, phía Nam. | Người Kinh, Tày, Nùng cùng sinh sống.
    Tại Điều 5, Khoản 2. | Hội Cựu chiến binh và Hội Nông dân. | Trưởng phòng, Phó phòng và Chuyên viên.
    Nghị quyết của Chi bộ. | Kính gửi: Chủ tịch UBND xã. | Nội dung: Đất đai, Môi trường.
    Lĩnh vực: Xây dựng; Giao thông. | Ghi chú: Đã xử lý. | Kết quả: Chấp nhận.
    Kết quả giải quyết: Đúng, Sai, Một phần. | Hình thức: Trực tiếp, Bưu điện, Trực tuyến.
    Loại đơn: Khiếu nại, Tố cáo, Kiến nghị. | Nơi nhận: Như trên; Lưu. | Buổi: Sáng, Chiều.
    Trạng thái: Đang xem xét. | Đơn vị: Thuế, Hải quan, Công an. | Cấp: Tỉnh, Xã. | Hiện trạng: Ruộng lúa.
    Vị trí: Ngã ba. | Đối tượng: Hộ nghèo, Cận nghèo. | Người nộp: Đại diện hộ. | Chủ hộ: Vắng nhà.
    Công dân: Không đến. | Đại diện: Tổ dân phố. | Tên: Chưa rõ. | Họ tên: Không ghi. | Người ký: Không rõ.
    Tên dự án: Kênh mương. | Bị đơn: Công ty. | Người bị tố cáo: Cán bộ xã. | Hộ Kinh doanh bị phạt.
    Hộ Cận nghèo xét sai. | Mẹ Việt Nam anh hùng chưa có nhà. | Cha mẹ để lại đất. | Vợ Chồng chưa đăng ký kết hôn.
    Tên Đường sai chính tả. | Đổi tên Trường mầm non. | Mời Công an cùng dự. | Mời Đại diện thôn.
    Gia đình Văn hóa bị cắt danh hiệu. | Gia đình Liệt sĩ xin xây nhà. | Luật sư Nhà nước.
    Cán bộ Thuế, cán bộ Hải quan. | Công chức Tư pháp - Hộ tịch. | Cô Giáo đánh học sinh.
    Con trai Liệt sĩ xin đất. | Xe Camry đỗ chắn cửa. | Kênh Youtube xuyên tạc. | Hãng Grab khóa tài khoản.
    Vé máy bay Vietjet. | Siêu thị Winmart bán hàng hết hạn. | Ngân hàng Agribank siết nợ.
    Cây xăng Petrolimex bán gian. | Vắc-xin Pfizer thiếu. | Nhà mạng Vinaphone thu sai cước.
    Giống sầu riêng Monthong. | Lúa OM 5451 bị lép. | Chè Thái Nguyên rớt giá. | Nước mắm Phú Quốc.
    Bão số 3 Wipha. | Dịch Covid-19. | Đội tuyển U23. | Tổ chức UNESCO. | Hiệp hội VCCI. | Quỹ Bảo trợ trẻ em.
    Ngày hội Đại đoàn kết. | Giải Vô địch bóng đá. | Cúp Báo Nhi đồng. | Liên khu Việt Bắc. | Chiến khu Đ.
    Khu B chung cư. | Lô C, dãy D. | Tổ 4A. | Phòng 305 nhà N2. | Hạng A1. | Thôn Trung tổ chức họp.
    Thôn Thượng xin nước sạch. | Xóm Chùa đề nghị lắp đèn. | Bản Mới chưa có điện. | Ấp Nhì thiếu cầu.
    Làng Vòng ô nhiễm. | Đồi Thông bị san. | Cầu Sắt hỏng. | Chợ Đầu Mối quá tải. | Bến Phà ngừng chạy.
    Kênh Đông rò nước. | Cầu Rạch Miễu kẹt xe. | Phố Tạ Hiện ồn ào. | Trường THCS Chu Văn An sụt trần.
    Bệnh viện Từ Dũ quá tải. | Công viên Gia Định mất đèn. | Nghĩa trang Bình Hưng Hòa di dời chậm.
    Khu đô thị Times City thu phí cao. | Chung cư Hoàng Anh thấm dột. | Đường Hoàng Quốc Việt ngập.
    Sông Tô Lịch ô nhiễm. | Thôn Phú Đô thiếu nước. | Xã Ia Grai xin làm cầu. | Suối Nậm La đổi dòng.
    Núi Cấm cháy rừng. | Đảo Lý Sơn thiếu nước. | Quốc lộ 14 lún. | Cảng Hải Phòng ùn tắc.
    Ban Chỉ đạo phòng, chống thiên tai họp. | Hội Người mù xin trụ sở. | Hội Khuyến học trao quà.
    Đội Quản lý trật tự đô thị dẹp vỉa hè. | Thanh tra Sở Xây dựng lập biên bản. | Chi cục Thủy lợi trả lời.
    Trung tâm Phát triển quỹ đất chậm chi. | Công ty Môi trường đô thị thu rác trễ. | Công ty Cấp nước cắt nước.
    Ngân hàng Nông nghiệp cho vay. | Luật Đất đai 2024, Điều 79. | Luật Bảo vệ môi trường.
    Nghị định của Chính phủ về tiếp dân. | Kết luận của Ban Bí thư. | Quy chế dân chủ ở cơ sở.
    Chương trình Sức khỏe Việt Nam. | Đề án Một triệu căn nhà. | Tháng hành động Vì trẻ em.
    Ngày hội Văn hóa các dân tộc. | Phạm lỗi do vô ý. | Lý lẽ không có cơ sở. | Hồ sơ gốc bị mất.
    Vũ trường gây ồn. | Đào móng làm nứt tường. | Trần thạch cao sập. | Dương xỉ mọc kín mương. | Mai vàng bị trộm.
    Cao su non bị chặt. | Xe Toyota tông hàng rào. | Dầu ăn Neptune giả. | Thuốc trừ sâu Regent cấm.
    Ứng dụng VssID lỗi. | Phần mềm MISA chậm. | Sim Viettel bị khóa. | Trà sữa Mixue không phép.
    Máy lọc nước Kangaroo hỏng. | Thẻ Visa bị trừ tiền. | Bia Hà Nội đổ tràn đường. | Chủ tịch phường hứa xử lý.
    Phó Giám đốc Sở đối thoại. | Trưởng khoa Nội giải thích. | Đại úy công an lập biên bản.
    Cán bộ Tư pháp từ chối chứng thực. | Bà chủ tịch Hội Phụ nữ hòa giải. | Ông phó thôn thu quỹ.
    Anh trưởng ca bảo vệ. | Chị thủ quỹ nghỉ ốm. | Cô y tá tiêm nhầm. | Ông khẳng định không lấn đất.
    Bà phủ nhận toàn bộ. | Anh khóc khi trình bày. | Chị ôm con đến trụ sở. | Em gái đứng tên hộ.
    Ông tuyên bố không ký. | Bà tha thiết xin giúp. | Cụ run tay không ký được. | Cháu ngoan, học giỏi.
    Anh hứa tháo dỡ trước Tết. | Đã trả lời ngày 12/5. | Chuyển Thanh tra huyện. | Giao Công an xã làm rõ.
    Hướng dẫn đến Tòa. | Báo cáo Thường trực. | Tổng hợp: Đất đai 5, Xây dựng 3. | Nơi xảy ra: Bờ kênh.
    Nguồn tin: Báo Tuổi Trẻ. | Mức độ: Nghiêm trọng. | Kết luận: Sai một phần. | CÔNG KHAI KẾT QUẢ
    BIÊN BẢN HÒA GIẢI | THÔNG BÁO NGHỈ TẾT | ĐƠN XIN XÁC NHẬN | GIẤY MỜI HỌP | cong dan phan anh ngap duong
    tra loi bang cong van | xin cap doi giay chung nhan | duong lien thon xuong cap | chua nhan tien ho tro
    Nhà trẻ Họa Mi không có sân chơi. | Công ty cổ phần Đức Giang chậm đóng bảo hiểm.
    Doanh nghiệp tư nhân Phú Quý nợ lương. | Quán Highlands Coffee xả rác. | Công ty TNHH Minh Phát xả thải.
    Doanh nghiệp tư nhân Thành Công gây ồn. | Ngân hàng Nông nghiệp và Phát triển Nông thôn chi nhánh Tam Nông.
    Sau bão số 3, đường Tỉnh lộ 8 hư. | Huyện Cai Lậy, Cái Bè, Châu Thành cũ | Ghi chú: Nghỉ Tết
    Khu vực Miền Núi phía Bắc | Công trình Kè Sông Hậu | Yêu cầu Chủ đầu tư dừng thi công.
    Trạm bơm Phú Hòa ngừng chạy tháng Tư. | Quán Cà phê Hoa Sữa mở nhạc to. | Tiệm vàng Kim Thành bị phản ánh.
    Xe khách Phương Trang bỏ khách | Thầy cô Trường Mầm non Sao Mai kiến nghị phụ cấp.
    Đề nghị Công ty Thủy nông Bắc Sông Mã mở cống. | Giá đền bù của dự án Hồ chứa nước Krông Pách Thượng thấp.
    Trước đó đã làm việc tại Gia Lâm. | Tổ hợp tác Dệt Thổ cẩm chưa được hỗ trợ.
    Một người đàn ông khoảng 50 tuổi, không nêu tên. | Giáp Tết Ất Tỵ tiền công chưa trả.
    Đề nghị xét Huân chương Kháng chiến. | Trâu bò thả rông ở Đồng Chằm. | Sân bóng Thành Phát mở đèn khuya
    Công ty Thành An trúng thầu. | Cty An Khang nợ bảo hiểm | Cơ sở Hưng Thịnh xay xát gây bụi | Trại heo Thái Dương
    Xưởng gỗ Đức Lợi | Lớp mẫu giáo Hoa Hồng | Họ đạo Mỹ Luông | Đình thần Tân An | Bến phà Vàm Cống
    Nông trường Cờ Đỏ giao khoán | Lâm trường Bù Đăng | Ngân hàng Phương Đông siết nợ | Trung tâm Anh ngữ Ánh Dương
    Sân vận động Lê Hồng Phong mở cửa. | Nhà trẻ Hoa Mai nghỉ hè. | Đã làm việc ở Ngọc Hồi.
    Lễ Vu Lan, chùa tụ tập đông. | Nhà hàng Hương Biển lấn chiếm | Nhóm hộ Phụ nữ Khởi nghiệp xin vay vốn.
    Khu tái định cư Hòa Thuận chưa có nước.
    Cánh đồng Mường Thanh bị bỏ hoang. | Thư viện Tạ Quang Bửu mở đến 21 giờ. | Công ty TNHH Hoàng Long xả khói.
    Dự án nhà ở xã hội Hưng Thịnh. | Giống lúa Bắc Thơm số 7. | Tải ứng dụng trên App Store.
    Tàu Cát Linh - Hà Đông trễ. | Lễ giỗ Đức Thánh Trần. | Nhà đầu tư Tân Hoàng Minh xin lùi tiến độ.
    Tuyến xe buýt số 8 qua Đinh Tiên Hoàng, Phan Đăng Lưu. | Nhà văn hóa Võ Văn Tần hư mái. | Phở Lý Quốc Sư đông khách.
    Giỗ tổ Hùng Vương, viếng Lê Lai. | Xã Tân An, Tân Hòa, Tân Thành | vú sữa Lò Rèn, xoài cát Hòa Lộc
    vải thiều Lục Ngạn rớt giá | Bãi rác Đa Phước bốc mùi. | Hạt kiểm lâm Ba Bể | Ban Quản lý rừng phòng hộ Tân Phú
    Bảng giá đất Long Thành thấp hơn Nhơn Trạch. | Chương trình Sóng và máy tính cho em | cơ sở gạch Đồng Tâm xả khói
    dân tộc Hà Nhì, Ba Na | Nhà lưu niệm Bác Tôn | Hồ điều hòa cạn nước. | Võ đường mở nhạc to.
    Xét bố trí lại chỗ ngồi chờ. | Luật Tiếp công dân: Điều 18, Điều 19 | Trợ cấp ông năm nay chưa lĩnh.
    Rạp Ngọc Khánh bỏ hoang.
    Hồ Núi Cốc cạn nước, dân thiếu nước tưới. | Đèo Cả cấm đường đêm. | Dùng Chat GPT viết đơn. | Làng nghề Vạn Phúc ồn.
    Đèo Cù Mông sạt đất. | Ngập sâu ở ngã năm Nguyễn Kiệm - Phan Văn Trị. | ngã ba Ông Tạ kẹt xe.
    QL1A đoạn tránh Cai Lậy. | Tỉnh lộ 10 đoạn Bà Hom - Tân Tạo. | Phố cổ Đồng Văn, Mèo Vạc.
    Quốc lộ 14B, tỉnh lộ 8, đường Hồ Chí Minh. | Ngập trên đường Huỳnh Tấn Phát, Lê Văn Lương.
    đường hai bà trưng cấm đỗ. | dự án chợ bà rén. | Trung tâm y tế Cái Bè thiếu thuốc. | Viện dưỡng lão Diên Hồng.
    Nha khoa Việt Mỹ quảng cáo sai. | Bệnh viện Thẩm mỹ Kim Hoàng bị nhắc nhở. | Bệnh viện Nhân dân Gia Định quá tải.
    Khu điều trị Bưu Điện. | Lễ Vu Lan, Phật Đản. | Lễ hội Bà Chúa Kho. | Tượng Phật Thích Ca, Quan Thế Âm.
    tín ngưỡng thờ Mẫu Tam Phủ. | Công ty CP Hoàng Anh Gia Lai. | Quỹ tín dụng nhân dân Vĩnh Kim.
    Taxi Mai Linh tăng giá. | Quán cơm Bà Cả Đọi chiếm lòng đường. | Vật liệu xây dựng Thanh Tâm đổ cát ra đường.
    Tiệm vàng Kim Thành Thảo. | Lò bún Ba Khánh xả nước thải. | Phở Thìn, bún chả Hương Liên.
    Bảo hiểm Nhân Thọ Prudential. | Mỏ đá Hóa An nổ mìn. | Gạch Đồng Tâm, thép Việt Nhật. | Văn phòng đại diện Hải Đăng.
    tác phẩm Số đỏ của Vũ Trọng Phụng. | bài Nối vòng tay lớn của Trịnh Công Sơn.
    Phong trào Đông Du của Phan Bội Châu. | Giải thưởng Đào Tấn. | Tổ chức Plan, Tầm nhìn Thế giới.
    Chi cục Thi hành án dân sự Bắc Từ Liêm. | Lao động đi Đài Loan, Ả Rập Xê Út. | Du học tại Melbourne, Úc.
    chuyến bay Tân Sơn Nhất - Incheon. | bị lừa sang Campuchia, Bà Vẹt. | người Việt ở Đức, Pháp, Ba Lan.
    Liên bang Nga, Cộng hòa Séc. | sắc phong triều Nguyễn. | đất cấp từ thời Ngô Đình Diệm. | đời vua Tự Đức, Khải Định.
    chúa Nguyễn Hoàng mở cõi. | Tết Quý Mão, Tết Bính Ngọ. | Anh hùng Lực lượng vũ trang. | xoài Cát Chu, bưởi Da Xanh.
    nem Lai Vung, tôm khô Rạch Gốc. | sầu riêng Musang King. | lụa Vạn Phúc, gốm Bát Tràng. | Hỏi về Đức Cơ, Mộc Bài.
    thầy cô và học sinh toàn trường. | con cháu thảo hiền. | Kinh phí dồn điền đổi thửa: 19.000.000 đồng.
    Le hoi tai den tho Ba Trieu.
    Nhà hát Trần Hữu Trang. | Di tích Bạch Dinh. | Nhà tù Hỏa Lò. | Cây xăng Ngọc Anh. | Hợp tác xã rau sạch Anh Đào. | Cù lao Thới Sơn.
    Thanh niên xung phong Lê Minh Xuân. | Niên hiệu Cảnh Hưng. | gà Đông Tảo. | bánh đậu xanh Rồng Vàng. | thầy thuốc, bà đỡ, ông lái đò.
    Tống đạt văn bản. | Hoàng cung, thành quách.
    """)

  /// What may be a name all the same.
  static let asked = ReceptionLines.split(
    """
    Buôn Ako Dhong xin sửa nhà dài.
    Đất tại xứ đồng Mả Dầu bị thu hồi. | Hồ Sơ đã chuyển đi. | KP 3, P. Tân Định ngập.
    Anh cả và chị hai tranh chấp nhà thờ họ. | Sâm Ngọc Linh giả. | Buôn Kmrơng chưa có điện.
    """)
}
