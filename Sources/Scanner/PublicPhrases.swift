/// Names of places, bodies, documents and common words that are written with capitals and are nobody's name. Letter case
/// makes no difference.
enum PublicPhrases {
  /// Provinces and cities before and after the merger of 2025 (Nghị quyết 202/2025/QH15), regions, seas, countries.
  static let places = """
    An Giang|Bà Rịa|Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau
    Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Điện Biên Phủ|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội
    Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng
    Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị
    Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên|Thừa Thiên Huế|Tiền Giang|Hồ Chí Minh|Trà Vinh
    Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Việt Nam|Đông Nam Bộ|Tây Nguyên|Tây Nam Bộ|Tây Bắc|Đông Bắc|Bắc Bộ|Trung Bộ
    Nam Bộ|Bắc Trung Bộ|Nam Trung Bộ|Biển Đông|Hoàng Sa|Trường Sa|Cửu Long|Sông Hồng|Hoa Kỳ|Trung Quốc|Hàn Quốc|Nhật Bản
    Phú Quốc|Côn Đảo|Cô Tô|Lý Sơn|Bạch Long Vĩ|Cồn Cỏ|Ba Đình|Ba Vì|Hoàn Kiếm|Hai Bà Trưng|Tây Hồ|Cầu Giấy|Đống Đa|Thủ Đức
    Gò Vấp|Đà Lạt|Nha Trang|Phan Thiết|Phan Rang|Quy Nhơn|Buôn Ma Thuột|Pleiku|Hạ Long|Hội An|Tam Kỳ|Đồng Hới|Đông Hà
    Mê Kông|Tây Sơn
    Mekong|Đông Dương|Châu Á|Liên Xô|Vương quốc Anh|Hồ Tây|Hồ Gươm|Hồ Hoàn Kiếm|A Lưới|Kim Động|Mai Châu|Mai Sơn
    Cao Lộc|Lâm Hà
    Hà Trung|Hà Đông|Bà Chiểu|Bà Điểm|Bà Nà|Bà Đen|Bà Hom|Bà Quẹo|Bà Hạt|Ông Lãnh|Thái Thụy|Kim Bôi|Kim Sơn|Kim Bảng
    Châu Thành|Châu Thành A|Châu Đốc|Tri Tôn|Tân Bình|Tân Phú|Bình Thạnh|Phú Nhuận|Sài Gòn
    """

  /// Peoples of the country, as far as they are written with two capitals or more.
  static let peoples = """
    Vân Kiều|Bru Vân Kiều|Hà Nhì|Xơ Đăng|Ê Đê|Gia Rai|Ba Na|Cơ Ho|Cơ Tu|Giẻ Triêng|Gié Triêng|Ra Glai|Tà Ôi|Pà Thẻn|La Hủ
    Lô Lô|Si La|H'Mông|H'Rê|K'Ho
    La Ha|Cờ Lao|Bố Y|Phù Lá|Khơ Mú|Xinh Mun|Chơ Ro|Sán Chay|Sán Dìu|Cao Lan|Rơ Măm|Ơ Đu|Pu Péo|La Chí|Pa Cô
    """

  /// People of history and letters whose names streets, schools and wards of many provinces bear, and those after whom
  /// communes of the south are named.
  static let namesakes = """
    An Dương Vương|Âu Cơ|Lạc Long Quân|Bà Triệu|Triệu Thị Trinh|Triệu Quang Phục|Triệu Việt Vương|Lý Nam Đế|Mai Hắc Đế
    Mai Thúc Loan|Khúc Thừa Dụ|Khúc Hạo|Dương Đình Nghệ|Ngô Quyền|Đinh Bộ Lĩnh|Đinh Tiên Hoàng|Đinh Lễ
    Đinh Công Tráng|Lê Đại Hành|Lê Hoàn|Lê Chân|Lý Thái Tổ|Lý Thái Tông|Lý Thánh Tông|Lý Nhân Tông|Lý Thường Kiệt
    Lý Công Uẩn|Lý Đạo Thành|Lý Quốc Sư|Lý Tự Trọng|Lý Chính Thắng|Ỷ Lan|Tô Hiến Thành|Lê Văn Thịnh|Trần Thủ Độ
    Trần Thái Tông|Trần Thánh Tông|Trần Nhân Tông|Trần Hưng Đạo|Trần Quốc Tuấn|Trần Quốc Toản|Trần Quang Khải
    Trần Nhật Duật|Trần Khánh Dư|Trần Bình Trọng|Trần Khát Chân|Trần Nguyên Hãn|Trần Nguyên Đán|Yết Kiêu|Dã Tượng
    Phạm Ngũ Lão|Mạc Đĩnh Chi|Chu Văn An|Trương Hán Siêu|Đoàn Nhữ Hài|Hồ Quý Ly|Hồ Nguyên Trừng
    Đặng Tất|Đặng Thai Mai|Lê Lợi|Lê Lai|Lê Thái Tổ|Lê Thánh Tông|Lê Ngọc Hân|Lê Quý Đôn|Lê Hữu Trác
    Hải Thượng Lãn Ông|Nguyễn Trãi|Nguyễn Xí|Nguyễn Bỉnh Khiêm|Lương Thế Vinh|Lương Đắc Bằng|Lương Văn Can
    Lương Ngọc Quyến|Ngô Sĩ Liên|Ngô Thì Nhậm|Ngô Thì Sĩ|Ngô Gia Tự|Ngô Đức Kế|Ngô Tất Tố|Thân Nhân Trung
    Phùng Khắc Khoan|Mạc Đăng Dung|Nguyễn Hữu Cảnh|Nguyễn Cư Trinh|Mạc Cửu|Đào Duy Từ
    Đào Duy Anh|Nguyễn Huệ|Nguyễn Nhạc|Nguyễn Lữ|Quang Trung|Bùi Thị Xuân|Trần Quang Diệu|Ngọc Hồi|Đống Đa
    Nguyễn Thiếp|La Sơn Phu Tử|Nguyễn Du|Nguyễn Gia Thiều|Nguyễn Công Trứ|Nguyễn Tri Phương|Nguyễn Văn Thoại
    Thoại Ngọc Hầu|Phan Huy Chú|Phan Huy Ích|Phan Thanh Giản|Hồ Xuân Hương|Bà Huyện Thanh Quan|Đoàn Thị Điểm|Cao Bá Quát
    Cao Bá Nhạ|Trương Công Định|Trương Vĩnh Ký|Nguyễn Trung Trực|Thủ Khoa Huân
    Thiên Hộ Dương|Nguyễn Đình Chiểu|Nguyễn Trường Tộ|Hoàng Diệu|Nguyễn Lộ Trạch
    Tôn Thất Thuyết|Tôn Thất Tùng|Tôn Thất Đạm|Hàm Nghi|Duy Tân|Thành Thái|Phan Đình Phùng|Nguyễn Thiện Thuật
    Phạm Bành|Mai Xuân Thưởng|Hoàng Hoa Thám|Đề Thám|Phan Bội Châu|Phan Chu Trinh
    Phan Châu Trinh|Huỳnh Thúc Kháng|Trần Quý Cáp|Trần Cao Vân|Thái Phiên|Nguyễn Thái Học|Nguyễn Thượng Hiền
    Lương Khánh Thiện|Phạm Hồng Thái|Tăng Bạt Hổ|Nguyễn An Ninh|Nguyễn Khuyến|Trần Tế Xương|Tú Xương|Tản Đà
    Xuân Diệu|Huy Cận|Hàn Mặc Tử|Nam Cao|Vũ Trọng Phụng|Thạch Lam|Tố Hữu|Tô Vĩnh Diện
    Nguyễn Ái Quốc|Nguyễn Tất Thành|Nguyễn Sinh Sắc|Nguyễn Sinh Cung|Hồ Chí Minh|Tôn Đức Thắng|Trường Chinh|Lê Duẩn
    Phạm Văn Đồng|Võ Nguyên Giáp|Võ Chí Công|Võ Văn Kiệt|Nguyễn Văn Linh|Nguyễn Chí Thanh|Văn Tiến Dũng
    Hoàng Quốc Việt|Lê Đức Thọ|Lê Trọng Tấn|Trần Đại Nghĩa|Trần Đăng Ninh|Trần Huy Liệu|Trần Duy Hưng
    Nguyễn Lương Bằng|Nguyễn Hữu Thọ|Huỳnh Tấn Phát|Nguyễn Thị Minh Khai|Trần Phú
    Lê Hồng Phong|Hà Huy Tập|Nguyễn Văn Cừ|Nguyễn Đức Cảnh|Nguyễn Phong Sắc|Phan Đăng Lưu|Hoàng Văn Thụ|Võ Văn Tần
    Nguyễn Hữu Tiến|Phùng Chí Kiên|Tạ Quang Bửu|Châu Văn Liêm|Ung Văn Khiêm|Phạm Ngọc Thạch|Phạm Hữu Chí
    Ông Ích Khiêm|Ông Ích Đường|Tạ Thu Thâu|Lê Phụng Hiểu|Nguyễn Ảnh Thủ|Mai An Tiêm|Mạc Thái Tổ|Lý Chiêu Hoàng
    Võ Trường Toản|Võ Duy Dương|Khuất Duy Tiến|Phùng Hưng|Chu Huy Mân|Mai Chí Thọ|Lê Đức Anh|Tôn Quang Phiệt|Tống Duy Tân
    Trương Định|Thái Thị Bôi|Trần Bạch Đằng|Dương Tử Giang|Phạm Viết Chánh|Nguyễn Khắc Nhu|Út Tịch
    Võ Thị Sáu|Nguyễn Văn Trỗi|Nguyễn Viết Xuân|Phan Đình Giót|Bế Văn Đàn|La Văn Cầu|Cù Chính Lan
    Kim Đồng|Vừ A Dính|Lê Văn Tám|Mạc Thị Bưởi|Lê Thị Hồng Gấm|Lê Thị Riêng|Đặng Thùy Trâm
    Phan Văn Trị|Phan Kế Bính|Ngô Mây|Y Jút|Y Ngông
    N’Trang Lơng|N’ Trang Lơng|Ama Jhao|A Sanh|Lương Định Của|Lưu Hữu Phước|Lưu Nhân Chú|Lý Triện|Bùi Hữu Nghĩa
    Bùi Xuân Phái|Trịnh Hoài Đức|Trịnh Công Sơn|Lê Văn Duyệt|Trương Tấn Bửu
    Đội Cấn|Đội Cung|Cống Quỳnh|Trạng Trình|Phù Đổng Thiên Vương|Thánh Gióng|Hai Bà Trưng|Trưng Trắc|Trưng Nhị|Trưng Vương
    Tuệ Tĩnh|Vạn Hạnh|Khuông Việt|Yersin|Pasteur|Alexandre de Rhodes|Hồ Tùng Mậu|Hồ Đắc Di
    Nguyễn Cơ Thạch|Nguyễn Xiển|Nguyễn Phan Chánh|Nguyễn Phạm Tuân|Xuân Thủy
    Xô Viết Nghệ Tĩnh|Nguyễn Huy Tưởng
    Lê Ngô Cát
    Lê Quang Đạo|Lê Văn Hưu|Lê Văn Sỹ|Phạm Thế Hiển|Phạm Phú Thứ|Phạm Đình Hổ
    Phạm Sư Mạnh|Phạm Huy Thông|Phan Phù Tiên|Phan Bá Vành|Hoàng Đạo Thúy|Hoàng Minh Giám
    Vũ Tông Phan|Vũ Phạm Hàm|Vũ Tự Thân|Dương Quảng Hàm|Dương Vân Nga|Dương Bá Trạc
    Đặng Trần Côn|Đặng Tiến Đông|Đặng Huy Trứ|Đặng Xuân Bảng|Đỗ Xuân Hợp|Trần Quốc Hoàn
    Trần Khánh Giư|Trần Tử Bình|Trần Văn Giàu|Trần Thái Tổ|Triệu Đà|Thi Sách|Cao Lỗ|Cao Xuân Dục
    Bùi Viện|Nguyễn Oanh|Lê Văn Lương|Nguyễn Thị Thập|Lê Văn Việt|Võ Văn Ngân|Nguyễn Thị Định|Nguyễn Duy Trinh|Phạm Hùng
    Lê Thanh Nghị|Phạm Văn Chiêu|Nguyễn Kiệm|Phan Văn Hớn|Tô Ký|Lê Văn Khương|Hà Huy Giáp|Trần Xuân Soạn|Lê Văn Thọ
    Hoàng Văn Thái|Vương Thừa Vũ|Nguyễn Cảnh Chân|Nguyễn Cảnh Dị|Nguyễn Biểu|Đặng Dung|Đào Tấn|Nguyễn Văn Siêu
    Nguyễn Siêu|Bùi Huy Bích|Đặng Văn Ngữ|Nguyễn Cửu Vân|Tôn Thất Thiệp|Nguyễn Bặc|Đinh Điền|Bùi Bằng Đoàn|Nguyễn Văn Tố
    Văn Cao|Đỗ Nhuận|Nguyễn Đình Thi|Chế Lan Viên|Tô Hiệu|Hoàng Ngân|Trần Văn Cẩn|Tô Ngọc Vân|Nguyễn Khánh Toàn
    Hồ Học Lãm|Kinh Dương Vương|Phan Xích Long|Hồ Biểu Chánh|Sương Nguyệt Anh|Nguyễn Thông|Bùi Đình Túy|Nguyễn Đức Thuận
    Ngô Đình Diệm|Nguyễn Văn Thiệu|Bảo Đại|Tự Đức|Minh Mạng|Thiệu Trị|Khải Định|Đồng Khánh|Gia Long|Nguyễn Ánh
    Nguyễn Hoàng|Nguyễn Phúc Chu|Đinh Liệt|Đinh Núp|Phan Văn Khải|Trần Đức Lương|Nguyễn Phú Trọng|Đỗ Mười|Lê Quang Sung
    Ngô Thời Nhiệm|Nơ Trang Lơng|Lương Văn Tụy|Trần Hữu Trang|Trần Mai Ninh|Lê Minh Xuân|Nguyễn Thị Thứ|Trần Văn Ơn|Nguyễn Bá Ngọc|Lê Anh Xuân
    Phan Ngọc Hiển|Tạ An Khương|Tạ An Khương Đông|Tạ An Khương Nam|Quách Phẩm|Quách Phẩm Bắc|Nguyễn Việt Khái|Lương Thế Trân
    Hồ Đắc Kiện|Phạm Văn Cội
    """

  /// Public bodies, offices, titles and ranks.
  static let bodies = """
    Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam
    Mặt trận Tổ quốc|Mặt trận|Tổ quốc|Ban Thường vụ|Ban Chấp hành|Ban Bí thư|Bộ Chính trị|Ban Thường trực|Ban Tiếp công dân
    Tiếp công dân|Trung ương|Trung ương Đảng|Tỉnh ủy|Huyện ủy|Thành ủy|Quận ủy|Thị ủy|Đảng ủy|Xã ủy|Ban cán sự|Đảng đoàn
    Chi bộ|Đảng bộ|Đảng Cộng sản Việt Nam|Đảng Cộng sản|Thường trực|Thường vụ|Chính phủ|Thủ tướng|Phó Thủ tướng|Quốc hội
    Chủ tịch nước|Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Giám đốc|Phó Giám đốc|Chánh Thanh tra|Phó Chánh Thanh tra
    Chánh Văn phòng|Phó Chánh Văn phòng|Chánh án|Viện trưởng|Trưởng ban|Phó Trưởng ban|Trưởng phòng|Phó Trưởng phòng
    Trưởng đoàn|Trưởng thôn|Trưởng công an|Tổng Bí thư|Bộ trưởng|Thứ trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng
    Tổng Thanh tra|Ủy viên|Đại biểu|Đại biểu Quốc hội|Hiệu trưởng|Phó Hiệu trưởng|Tổng cục|Tổng Giám đốc
    Thanh tra|Thanh tra Chính phủ|Kiểm tra|Nội chính|Tuyên giáo|Dân vận|Tổ chức|Văn phòng|Văn phòng Chính phủ|Công an
    Quân đội|Quân sự|Bộ đội|Biên phòng|Tòa án nhân dân|Tòa án|Viện kiểm sát nhân dân|Viện kiểm sát|Kiểm sát
    Thi hành án|Tư pháp|Nội vụ|Tài chính|Kế hoạch|Đầu tư|Tài nguyên|Môi trường|Nông nghiệp|Nông thôn|Công Thương
    Công thương|Xây dựng|Giao thông|Vận tải|Khoa học|Công nghệ|Giáo dục|Đào tạo|Y tế|Văn hóa|Thể thao|Du lịch|Lao động
    Thương binh|Xã hội|Ngoại giao|Ngoại vụ|Dân tộc|Tôn giáo|Thông tin|Truyền thông|Hải quan|Thuế|Thống kê|Kho bạc
    Bảo hiểm xã hội|Ngân hàng Nhà nước|Nhà nước|Ngân hàng|Kiểm toán|Kiểm lâm|Đăng ký đất đai|Phát triển quỹ đất
    Bồi thường|Giải phóng mặt bằng|Tái định cư|Công đoàn|Đoàn Thanh niên|Thanh niên|Đoàn thanh niên Cộng sản Hồ Chí Minh
    Phụ nữ|Nông dân|Cựu chiến binh|Liên đoàn Lao động|Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội Chữ thập đỏ|Luật gia|Luật sư
    Trụ sở|Nhân dân|Cộng hòa xã hội chủ nghĩa Việt Nam|Bác Hồ|Bà con|Anh hùng|Mẹ Việt Nam anh hùng|Việt Nam Anh hùng
    Học viện|Đại học|Cao đẳng|Trung học|Tiểu học|Mầm non|Trung tâm|Trung tâm Phục vụ hành chính công|Cổng thông tin
    Cổng Dịch vụ công|Dịch vụ công|Quốc gia|Cảnh sát|Phòng cháy|Chữa cháy|Điện lực|Công ty|Tập đoàn|Hợp tác xã|Liên hợp quốc
    Đảng viên|Cán bộ|Công chức|Viên chức|Người đứng đầu|Phó Trưởng|Phó Ban|Bà Mẹ
    Hội đồng|Ủy ban|Liên hiệp|Chữ thập đỏ|Người cao tuổi|Người khuyết tật|Doanh nghiệp|Khuyến học
    """

  /// Documents and words of administration; also the common words that begin like a family name.
  static let words = """
    Luật Đất đai|Luật Khiếu nại|Luật Tố cáo
    Luật Tiếp công dân|Bộ luật|Hiến pháp|Nghị quyết|Nghị định|Thông tư|Quyết định
    Chỉ thị|Kết luận|Quy định|Quy chế|Công văn|Thông báo|Kế hoạch|Báo cáo|Tờ trình|Giấy mời|Giấy chứng nhận|Hướng dẫn
    Bảo hiểm|Hiệp định|Hiệp hội|Thừa phát lại|Quản tài viên|Chứng chỉ|Hệ thống|Quyền và nghĩa vụ|Trinh sát
    Lục quân|Hải quân|Hải đội|Tham gia|Xuất trình|Thiết bị|Hàng năm|Hằng năm|Hàng hóa|Tuân thủ
    Danh lam thắng cảnh|Dân quân|Thủ trưởng|Thuyền trưởng|Trọng tài|Khởi tố|Khởi kiện|Linh kiện|Lưu huỳnh
    Bộ đội Cụ Hồ|Thuyết minh|Nguyên tố|Liên minh|Liên đoàn|Nghị viện|Nghị sĩ|Thống đốc|Pháp lệnh|Điều lệ
    Điều ước|Tội phạm|Quy phạm|Xâm phạm|Bình quân|Đạo đức|Đối tượng|Lành mạnh|Trọng lượng|Kỷ niệm chương
    Chỉ huy trưởng|Phó Chỉ huy|Thị trường
    Tố tụng|Hành chính|Dân sự|Hình sự|Đất đai|Khiếu nại|Tố cáo|Kiến nghị|Phản ánh|Tết Nguyên đán|Tết Dương lịch|Tết Âm lịch
    Nguyên đán|Giỗ Tổ|Giỗ Tổ Hùng Vương|Hùng Vương|Quốc khánh|Quốc tế Lao động|Giải phóng miền Nam|Chiến thắng
    Chủ nhật|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy|Cách mạng tháng Tám|Độc lập|Tự do|Hạnh phúc|Dữ liệu
    Creative Commons
    Minh Bạch|Open Street Map|Google Maps|Microsoft Excel|Microsoft Word|Atom|Nơi nhận|Kính gửi|Lưu VT|Họp báo
    Phạm vi|Phạm tội|Phạm nhân|Phạm pháp|Phạm quy|Lý do|Lý lịch|Lý luận|Lý thuyết|Lý trình|Hồ sơ|Hồ chứa|Hồ nước|Hồ bơi
    Hồ đập|Hồ thủy lợi|Hồ sơ vụ việc|Văn bản|Văn bằng|Văn thư|Văn minh|Văn kiện|Văn nghệ|Văn học|Văn phòng|Văn xã|Đỗ xe
    Đỗ ô tô|Đỗ đạt|Mai táng|Mai táng phí|Mai sau|Cao tốc|Cao cấp|Cao điểm|Cao tầng|Cao tuổi|Cao su|Cao trình|Cao độ
    Lâm nghiệp
    Lâm trường|Lâm sản|Lâm sinh|Kim loại|Kim ngạch|Kim khí|Dương lịch|Dương tính|Vũ trang|Vũ khí|Vũ trường|Võ thuật|Võ đường|Võ sư|Văn Miếu|Quốc Tử Giám|Hồ điều hòa|Võ trang
    Lưu trữ|Lưu trú|Lưu ý|Lưu thông|Lưu hành|Lưu vực|Lưu động|Lưu đơn|Lưu hồ|Tôn trọng|Tôn vinh|Tôn tạo|Tôn nền|Tăng cường
    Tăng trưởng|Tăng giá|Tăng ca|Tăng thu|Đoàn kết|Đoàn thể|Đoàn viên|Đoàn đông người|Đoàn công tác|Đoàn kiểm tra
    Đoàn thanh tra
    Đoàn giám sát|Đoàn Luật sư|Đoàn phường|Đoàn xã|Đoàn khối|Đoàn đại biểu|Đoàn khảo sát|Đoàn ra|Đoàn vào|Đoàn kinh tế
    Đoàn phí
    Đào tạo|Đào đất|Đào mương|Đào ao|Đào đường|Đào xới|Lương hưu|Lương thực|Lương thưởng|Lương tối thiểu|Lương tháng
    Lương cơ
    Trần nhà|Trần xe|Trần giá|Trần nợ|Trần lãi|Tạ ơn|Tạ lỗi|Vương quốc|Vương miện|Vương vãi|Triệu tập|Triệu đồng|Trương mục
    Nguyên nhân|Nguyên tắc|Nguyên đơn|Nguyên đán|Nguyên quán|Nguyên vẹn|Nguyên văn|Kế toán|Nguyên liệu|Nguyên trạng
    Nguyên là|Nguyên cán bộ
    Nguyên Chủ tịch|Nguyên Phó|Nguyên Bí thư|Nguyên Giám đốc|Nguyên Trưởng|Lê dân|Bùi nhùi|Đinh vít|Đinh tặc
    Đặng trưng|Ngô đồng|Ngô lai|Ngô khoai|Thái độ|Châu thổ|Châu lục|Châu Âu|Châu Phi|Hà khắc|Thạch cao|Danh sách
    Danh mục|Danh hiệu
    Danh nghĩa|Danh tính|Quan hệ|Quan tâm|Quan trắc|Quan điểm|Quan trọng|Viên chức|Phó phòng|Thân nhân|Thân thể|Thân thế
    Lại đất|Lại tiếp|Lại nói|Lại còn|Lại cho|Lại không|Lại có|Lại bị|Hàn gắn|Hàn lâm|Hàn điện|Hứa hẹn|Hứa sẽ|Phí bảo
    Phí dịch vụ
    Phí vệ sinh|Phí thẩm định|Phí sử dụng|Phí và|Phí cấp|Phí đường|Đậu xe|Đậu đỗ|Nông sản|Nông lâm|Nông thôn mới|Nông trường
    Nông hộ|Nông nghiệp|Tiêu chí|Tiêu chuẩn|Tiêu hủy|Tiêu dùng|Tiêu cực|Tiêu úng|Tiêu thoát nước|Tiêu đề|Cấn trừ|Thẩm định
    Thẩm quyền|Thẩm tra|Thẩm phán|Thẩm mỹ|Tưởng niệm|Chu kỳ|Vòng xoay|Vòng loại|Lỗ hổng|Lộ giới|Lộ trình|Lộ đất|Tòng phạm
    Trầm cảm|Trầm tích|Vàng bạc|Vàng mã|Vàng lá|Hạng mục|Hạng đất|Hạng xe|Hạng nhất|Hạng nhì|Hạng ba|Hầu tòa|Hầu hết
    Mạc ở|Vũ nữ|Khuất tất|Đàm phán|Đàm thoại|Nay là|Nay đổi|Nay thuộc|Nay công|Nay kính|Nay đề|Nay tôi|Nay xin|Buôn bán
    Buôn lậu|Rô phi|Lý giải|Bản đồ|Bản án|Bản sao|Bản cam kết|Bản kê|Bàn giao|Bàn bạc|Mã số|Mã hồ sơ|Mã vụ việc
    Mã vạch|Thành phố
    Thành viên|Thành lập|Thành tích|Thành phần|Công bố|Công dân|Công khai|Công tác|Công nhân|Công trình|Công cộng
    Công nghiệp
    Công viên|Công chứng|Công ích|Giang hồ|Long trọng|Hoa lợi|Hoa màu|Hoa kiểng|Sơn sửa|Yên tâm|Chung cư|Chung thủy|Từ chối
    Ninh Hòa|Tín dụng|Tiền sử dụng đất|Tiền thuê|Tiền điện|Quyền sử dụng đất|Quyền lợi|Chế độ|Chế biến|Chí phí
    Trang thiết bị|Trang giới thiệu|Trang chủ
    Trình bày|Trình tự|Đồng bào|Đồng ý|Đồng thời|Đồng chí|Đường dây nóng|Đường bộ|Đường sắt|Phương án|Phương tiện
    Phương thức
    Sử dụng|Vi phạm|Vi bằng|Và các|Thi hành|Thi đua|Thi tuyển|Thi công|Thi cử|Tân cảng|Vạn vật|Chung kết|Cụ thể|Chú ý
    Chú thích
    Em bé|Bà mẹ|Cô giáo|Bác sĩ|Anh em|Chị em|Ông bà|Thầy giáo|Khu dân cư|Khu phố|Khu đô thị|Khu công nghiệp|Cụm công nghiệp
    Nhà văn hóa|Nhà ở|Nhà thờ|Nhà máy|Nhà trường|Nước sạch|Vệ sinh|An toàn|An ninh|Trật tự|Thu hồi|Hỗ trợ|Hòa giải
    Bắc Nam|Đông Tây|Nam Bắc|Online|Website|Internet|Wifi|Camera|Covid|Facebook|Zalo|Youtube|Google|Excel|Word
    Quản lý|Quản trị|Ngân sách|Thế giới|Thừa kế|Sổ đỏ|Sổ hồng|Quản giáo|Đăng ký|Đăng ký kinh doanh|Đăng kiểm|Đăng tải|Danh sách hộ nghèo|Hộ nghèo|Hộ cận nghèo
    Địa chính|Hạ tầng|Đô thị|Quốc tế|Bổ sung|Thầy thuốc|Thầy lang|Thầy cúng|Thầy bói|Bà đỡ|Bà mụ|Ông lái|Cô dâu|Chú rể|Anh nuôi|Chị nuôi
    Hoàng cung|Hồ nghi|Tống đạt|Cháu thảo|Lại thêm|Hoàng hôn|Tầm nhìn|Ma túy|Quyền trẻ em|Quyền con người|Cao niên|Vợ chồng|Tên đường|Tên gọi
    Tên trường|Tên dự án|Hộ kinh doanh|Nghiêm trọng|Nghiêm túc|Nghiêm cấm|Nghiêm minh|Sức khỏe|Giảm nghèo|Phiếu hẹn
    Từ Tết|Giáp Tết|Cận Tết|Nghỉ Tết|Huân chương|Biên lai|Vu Lan|Khởi nghiệp|Đại đoàn kết
    Công báo|Liệt sĩ|Liệt sỹ|Giáng sinh|Phục sinh|Chuyên viên|Lý lịch tư pháp|Thích hợp|Thích đáng|Thích ứng
    Thích nghi|Cao Đài|Hòa Hảo|Tin Lành|Phật giáo|Công giáo|Tiến hành|Thanh toán|Thanh lý|Thanh minh|Hoàn toàn
    Hoàn thành|Hoàn trả|Hoàn tất|Hoàn cảnh|Trung tá|Trung úy|Trung thực|Trung niên|Thông cảm|Thông qua|Thông thạo
    Liên hệ|Liên lạc|Liên quan|Liên tục|Nhân viên|Nhân chứng|Nhân công|Nhân khẩu|Hợp tác|Hợp đồng|Công nhận|Công bố
    Công kích|Tuyên bố|Tuyên truyền|Đại diện|Đại úy|Đại tá|Đại lý|Chính thức|Chính là|Chính sách|Chính quyền|Tin rằng
    Tin tưởng|Tin là|Tin vào|Toàn bộ|Hiền lành
    Thị trường|Thị trấn|Thị xã|Thị thực|Thị lực|Thị giác|Thị phần|Thị sát|Thị tứ|Văn hiến|Hội Văn|Tổ Văn|Sư phạm|Sử học
    Lực lượng|Hoàng hôn|Kiều bào|Kiều hối|Phan chia|Đàn gia súc|Chỉ tiêu|Mục tiêu|Địa bàn|Cơ quan|Chủ quan
    Khách quan|Dự toán|Thủ tục|Mùa mưa|Tiến độ|Sáp nhập|Khen thưởng|Phê duyệt|Xác nhận|Tình trạng|Hôn nhân|Ý kiến
    Tài liệu|Biên bản|Nội quy|Phương hướng|Nhiệm vụ|Tổng hợp|Chủ trương|Địa phương|Căn cước|Căn cứ|Phản hồi|Phục vụ
    Bảo vệ|Hội nghị|Hội thảo|Hội thi|Cuộc họp|Triển khai|Thực hiện|Giám sát|Kết quả|Ủy quyền|Thụ lý|Xử lý|Chương trình
    Chức danh|Toàn văn|Phân công|Hành vi|Tương lai|Mục lục|Lệ phí|Học phí|Chi phí|Kinh phí|Viện phí|Thủy lợi
    Nghĩa vụ|Nghĩa trang|Trang trí|Trang phục|Danh dự|Công sở|Quan chức|Cung cấp|Cung ứng
    Quyền hạn|Lâm phần|Kim chỉ nam|Hoa hậu|Thành quả|Tất cả|Tất toán|Thôi việc|Thôi học|Phó ban
    Biện pháp|Biện minh|Luyện tập|Ngân khố|Đồng phục|Đồng bộ|Phương pháp|Tân binh|Tân sinh viên
    Tiền lương|Tiền công|Tiền phạt|Tiền cọc|Tiền mặt|Kế thừa|Kế sinh nhai|Toán học|Uyển chuyển|Giảm trừ
    Phù điêu|Mang thai|Tôn trí|Tôn thờ|Chế tài|Chế tạo|Đăng cai|Đăng bạ|Điền kinh|Điểu cầm|Nghị sự|Cử tri|Khuyến nông|Thú y
    Lộ diện|Lưu học sinh|Tiêu điểm|Tiêu biểu|Nông vụ|Vi khuẩn|Vi rút|Vi mạch|Tuyển sinh|Dư luận|Dư nợ
    Mạch điện|Trang trại|Trưng bày|Trưng cầu|Trưng dụng|Trưng thu|Quản trang|Hầu đồng|Thúc đẩy|Tắc nghẽn
    Nghiêm chỉnh|Tường rào|Tường nhà|Tường bao|Đổng lý|Cống thoát nước|Cống hộp
    Cống hiến|Lều trại|Lò mổ|Lò gạch|Lò đốt|Mùa màng|Mùa vụ|Đèo dốc
    Nghệ nhân Ưu tú|Nghệ nhân Nhân dân|Nghệ sĩ Ưu tú|Nghệ sĩ Nhân dân|Nhà giáo Ưu tú|Nhà giáo Nhân dân|Ưu tú
    Lê thê|Lê lết|Phạm lỗi|Phạm húy|Vũ trụ|Võ cổ truyền|Bùi ngùi|Đỗ vỡ|Ngô nghê|Lý thú|Đào thải|Đào ngũ|Đào bới
    Đoàn tàu|Đoàn xe|Đoàn người|Vương vấn|Lâm bệnh|Lâm nguy|Lâm sàng|Mai mối|Mai một|Tô điểm|Tô vẽ|Hà tiện|Cao ốc
    Cao lanh|Thái quá|Châu báu|Châu chấu|Tăng tốc|Chú Cuội
    Hội trường|Trần thạch cao|Thạch cao trần|Trần bê tông|Ông già Noel
    """

  /// Gods, saints and feasts.
  static let feasts = """
    Bà Chúa|Bà Chúa Xứ|Bà Chúa Kho|Bà Chúa Thượng Ngàn|Đức Bà|Đức Mẹ|Đức Phật|Đức Thánh|Đức Thánh Trần|Đức Chúa
    Chúa Giê Su|Giê Su|Đức Giáo Hoàng|Giáo Hoàng|Quan Âm|Quan Thế Âm|Quan Âm Bồ Tát|Quan Thế Âm Bồ Tát|Bồ Tát|Thích Ca
    Thích Ca Mâu Ni|Phật Thích Ca|Phật Đản|A Di Đà|Thần Nông|Thần Tài|Ông Công ông Táo
    Ông Táo|Táo Quân|Mẫu Tam Phủ|Mẫu Liễu Hạnh|Liễu Hạnh|Tam Phủ|Tứ Phủ|Đạo Mẫu|Chử Đồng Tử
    Quan Thánh|Nghinh Ông
    Thanh Minh|Phúc Lộc Thọ|Phước Lộc Thọ|Ok Om Bok|Ooc Om Bok|Chôl Chnăm Thmây|Sen Đôn Ta|Sen Dolta|Lồng Tồng|Gầu Tào
    Ka Tê|Ra Mư Wan|Xên Mường|Xên Bản|Cấp Sắc|Nào Pê Chầu|Xíp Xí|Khô Già Già|Hồ Sự Chà
    """
}
