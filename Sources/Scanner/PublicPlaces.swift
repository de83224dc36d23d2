/// Names of places that people may be called as well.
extension PublicPhrases {
  /// Districts, towns and cities of districts until they were dissolved in 2025, of two words or more: they live on in the
  /// names of bodies, roads and new communes.
  static let districts = """
    An Biên|An Dương|An Khê|An Lão|An Minh|An Nhơn|An Phú|Anh Sơn|Ayun Pa|Ba Bể|Ba Chẽ|Ba Tri|Ba Tơ|Ba Đồn|Biên Hòa
    Buôn Hồ|Buôn Đôn|Bàu Bàng|Bá Thước|Bác Ái|Bát Xát|Bình Chánh|Bình Gia|Bình Giang|Bình Liêu|Bình Long|Bình Lục
    Bình Minh|Bình Sơn|Bình Thủy|Bình Tân|Bình Xuyên|Bình Đại|Bù Gia Mập|Bù Đăng|Bù Đốp|Bạch Thông|Bảo Lâm|Bảo Lạc
    Bảo Lộc|Bảo Thắng|Bảo Yên|Bắc Bình|Bắc Hà|Bắc Mê|Bắc Quang|Bắc Sơn|Bắc Trà My|Bắc Tân Uyên|Bắc Từ Liêm|Bắc Yên
    Bến Cát|Bến Cầu|Bến Lức|Bỉm Sơn|Bố Trạch|Cai Lậy|Cam Lâm|Cam Lộ|Cam Ranh|Can Lộc|Cao Lãnh|Cao Phong|Chi Lăng
    Chiêm Hóa|Châu Phú|Châu Đức|Chí Linh|Chơn Thành|Chư Prông|Chư Păh|Chư Pưh|Chư Sê|Chương Mỹ|Chợ Gạo|Chợ Lách|Chợ Mới
    Chợ Đồn|Con Cuông|Càng Long|Cái Bè|Cái Nước|Cái Răng|Cát Hải|Cát Tiên|Cù Lao Dung|Cư Jút|Cư Kuin|Cư M'gar|Cần Giuộc
    Cần Giờ|Cần Đước|Cầu Kè|Cầu Ngang|Cẩm Giàng|Cẩm Khê|Cẩm Lệ|Cẩm Mỹ|Cẩm Phả|Cẩm Thủy|Cẩm Xuyên|Cờ Đỏ|Củ Chi|Cửa Lò
    Di Linh|Diên Khánh|Diễn Châu|Duy Tiên|Duy Xuyên|Duyên Hải|Dĩ An|Dương Kinh|Dương Minh Châu|Dầu Tiếng|Ea H'leo|Ea Kar
    Ea Súp|Gia Bình|Gia Lâm|Gia Lộc|Gia Nghĩa|Gia Viễn|Giang Thành|Giao Thủy|Gio Linh|Giá Rai|Giồng Riềng|Giồng Trôm
    Gò Công|Gò Công Tây|Gò Công Đông|Gò Dầu|Gò Quao|Hiệp Hòa|Hiệp Đức|Hoa Lư|Hoằng Hóa|Hà Quảng|Hà Tiên|Hàm Thuận Bắc
    Hàm Thuận Nam|Hàm Tân|Hàm Yên|Hòa An|Hòa Thành|Hòa Vang|Hoài Nhơn|Hoài Ân|Hoài Đức|Hoàng Mai|Hoàng Su Phì|Hòn Đất
    Hóc Môn|Hưng Hà|Hưng Nguyên|Hương Khê|Hương Sơn|Hương Thủy|Hương Trà|Hướng Hóa|Hạ Hòa|Hạ Lang|Hải An|Hải Châu|Hải Hà
    Hải Hậu|Hải Lăng|Hậu Lộc|Hồng Bàng|Hồng Dân|Hồng Lĩnh|Hồng Ngự|Hớn Quản|Hữu Lũng|Ia Grai|Ia H' Drai|Ia Pa|Khánh Sơn
    Khánh Vĩnh|Khoái Châu|Kim Thành|Kinh Môn|Kiên Hải|Kiên Lương|Kiến An|Kiến Thuỵ|Kiến Tường|Kiến Xương|Kon Plông
    Kon Rẫy|Krông A Na|Krông Bông|Krông Búk|Krông Nô|Krông Năng|Krông Pa|Krông Pắc|Kông Chro|Kế Sách|Kỳ Anh|Kỳ Sơn|La Gi
    Lai Vung|Lang Chánh|Liên Chiểu|Long Biên|Long Hồ|Long Khánh|Long Mỹ|Long Phú|Long Thành|Long Xuyên|Long Điền
    Lâm Bình|Lâm Thao|Lý Nhân|Lương Sơn|Lương Tài|Lạc Dương|Lạc Sơn|Lạc Thủy|Lạng Giang|Lấp Vò|Lập Thạch|Lệ Thủy
    Lộc Bình|Lộc Hà|Lộc Ninh|Lục Nam|Lục Ngạn|Lục Yên|Mang Thít|Mang Yang|Minh Hóa|Minh Long|Mèo Vạc|Mê Linh|Móng Cái
    Mù Căng Chải|Mường Chà|Mường Khương|Mường La|Mường Lay|Mường Lát|Mường Nhé|Mường Tè|Mường Ảng|Mỏ Cày Bắc|Mỏ Cày Nam
    Mộ Đức|Mộc Châu|Mộc Hóa|Mỹ Hào|Mỹ Lộc|Mỹ Tho|Mỹ Tú|Mỹ Xuyên|Mỹ Đức|Na Hang|Na Rì|Nam Giang|Nam Sách|Nam Trà My
    Nam Trực|Nam Từ Liêm|Nam Đàn|Nam Đông|Nga Sơn|Nghi Lộc|Nghi Sơn|Nghi Xuân|Nghĩa Hành|Nghĩa Hưng|Nghĩa Lộ|Nghĩa Đàn
    Nguyên Bình|Ngân Sơn|Ngã Bảy|Ngã Năm|Ngũ Hành Sơn|Ngọc Hiển|Ngọc Lặc|Nho Quan|Nhà Bè|Nhơn Trạch|Như Thanh|Như Xuân
    Ninh Giang|Ninh Hòa|Ninh Hải|Ninh Kiều|Ninh Phước|Ninh Sơn|Nông Cống|Nông Sơn|Núi Thành|Năm Căn|Nậm Nhùn|Nậm Pồ
    Phong Thổ|Phong Điền|Phù Cát|Phù Cừ|Phù Mỹ|Phù Ninh|Phù Yên|Phú Bình|Phú Giáo|Phú Hòa|Phú Lương|Phú Lộc|Phú Mỹ
    Phú Ninh|Phú Quí|Phú Riềng|Phú Thiện|Phú Tân|Phú Vang|Phú Xuyên|Phúc Thọ|Phúc Yên|Phước Long|Phước Sơn|Phổ Yên
    Phụng Hiệp|Phủ Lý|Pác Nặm|Quan Hóa|Quan Sơn|Quang Bình|Quản Bạ|Quảng Hòa|Quảng Trạch|Quảng Xương|Quảng Yên
    Quảng Điền|Quế Phong|Quế Sơn|Quế Võ|Quốc Oai|Quỳ Châu|Quỳ Hợp|Quỳnh Lưu|Quỳnh Nhai|Quỳnh Phụ|Rạch Giá|Sa Pa|Sa Thầy
    Sa Đéc|Si Ma Cai|Sìn Hồ|Sóc Sơn|Sông Công|Sông Cầu|Sông Hinh|Sông Lô|Sông Mã|Sơn Dương|Sơn Hà|Sơn Hòa|Sơn Trà
    Sơn Tây|Sơn Tịnh|Sơn Động|Sầm Sơn|Sốp Cộp|Tam Bình|Tam Dương|Tam Nông|Tam Điệp|Tam Đường|Tam Đảo|Than Uyên|Thanh Ba
    Thanh Bình|Thanh Chương|Thanh Hà|Thanh Khê|Thanh Liêm|Thanh Miện|Thanh Oai|Thanh Sơn|Thanh Thủy|Thanh Trì|Thanh Xuân
    Thiệu Hóa|Thoại Sơn|Thuận An|Thuận Bắc|Thuận Châu|Thuận Nam|Thuận Thành|Thái Hòa|Tháp Mười|Thăng Bình|Thường Tín
    Thường Xuân|Thạch An|Thạch Hà|Thạch Thành|Thạch Thất|Thạnh Hóa|Thạnh Phú|Thạnh Trị|Thọ Xuân|Thống Nhất|Thốt Nốt
    Thới Bình|Thới Lai|Thủ Dầu Một|Thủ Thừa|Thủy Nguyên|Tiên Du|Tiên Lãng|Tiên Lữ|Tiên Phước|Tiên Yên|Tiền Hải|Tiểu Cần
    Tri Tôn|Triệu Phong|Triệu Sơn|Trà Bồng|Trà Cú|Trà Ôn|Tràng Định|Trùng Khánh|Trạm Tấu|Trảng Bom|Trảng Bàng|Trấn Yên
    Trần Văn Thời|Trần Đề|Trực Ninh|Tu Mơ Rông|Tuy An|Tuy Hòa|Tuy Phong|Tuy Phước|Tuy Đức|Tuyên Hóa|Tuần Giáo|Tánh Linh
    Tân An|Tân Biên|Tân Châu|Tân Hiệp|Tân Hưng|Tân Hồng|Tân Kỳ|Tân Lạc|Tân Phú Đông|Tân Phước|Tân Sơn|Tân Thạnh|Tân Trụ
    Tân Uyên|Tân Yên|Tây Giang|Tây Hòa|Tư Nghĩa|Tương Dương|Tịnh Biên|Tủa Chùa|Tứ Kỳ|Từ Sơn|U Minh|U Minh Thượng
    Uông Bí|Việt Trì|Việt Yên|Vân Canh|Vân Hồ|Vân Đồn|Võ Nhai|Văn Bàn|Văn Chấn|Văn Giang|Văn Lâm|Văn Lãng|Văn Quan
    Văn Yên|Vĩnh Bảo|Vĩnh Châu|Vĩnh Cửu|Vĩnh Hưng|Vĩnh Linh|Vĩnh Lộc|Vĩnh Lợi|Vĩnh Thuận|Vĩnh Thạnh|Vĩnh Tường|Vĩnh Yên
    Vũ Quang|Vũ Thư|Vũng Liêm|Vạn Ninh|Vị Thanh|Vị Thủy|Vị Xuyên|Vụ Bản|Xuyên Mộc|Xuân Lộc|Xuân Trường|Xín Mần|Yên Bình
    Yên Châu|Yên Dũng|Yên Khánh|Yên Lạc|Yên Lập|Yên Minh|Yên Mô|Yên Mỹ|Yên Phong|Yên Sơn|Yên Thành|Yên Thế|Yên Thủy
    Yên Định|Ân Thi|Ô Môn|Ý Yên|Đa Krông|Đam Rông|Đan Phượng|Điện Biên Đông|Điện Bàn|Đoan Hùng|Đà Bắc|Đình Lập|Đô Lương
    Đông Anh|Đông Giang|Đông Hòa|Đông Hưng|Đông Hải|Đông Sơn|Đông Triều|Đăk Glong|Đăk Pơ|Đăk Đoa|Đơn Dương|Đạ Huoai
    Đạ Tẻh|Đại Lộc|Đại Từ|Đất Đỏ|Đầm Dơi|Đầm Hà|Đắk Glei|Đắk Hà|Đắk Mil|Đắk R'Lấp|Đắk Song|Đắk Tô|Định Hóa|Định Quán
    Đồ Sơn|Đồng Hỷ|Đồng Phú|Đồng Văn|Đồng Xuân|Đồng Xòai|Đức Cơ|Đức Huệ|Đức Hòa|Đức Linh|Đức Phổ|Đức Thọ|Đức Trọng
    Ứng Hòa
    """

  /// Countries, seas and the foreign regions and cities that letters speak of.
  static let abroad = """
    Ả Rập|Ả Rập Xê Út|Ai Cập|Ấn Độ|Ba Lan|Bồ Đào Nha|Ca Na Đa|Cam Pu Chia|Cu Ba|Đan Mạch|Đài Bắc|Đài Loan|Đông Nam Á|Hà Lan
    Hồng Kông|Hung Ga Ri|Hy Lạp|In Đô Nê Xi A|Ma Cao|Ma Lai|Mã Lai|Mi An Ma|Miến Điện|Na Uy|Nam Phi|Bắc Kinh
    Bắc Triều Tiên|Triều Tiên|New Zealand|Phần Lan|Phi Líp Pin|Quảng Châu|Sing Ga Po|Tây Ban Nha
    Thái Lan|Thâm Quyến|Thẩm Quyến|Thổ Nhĩ Kỳ|Thụy Điển|Thụy Sĩ|Thượng Hải|U Crai Na|Viêng Chăn
    Xiêm Riệp|Phnôm Pênh|Bà Vẹt|Vương quốc Bỉ|Mạc Tư Khoa|Luân Đôn|Hoa Thịnh Đốn|Nữu Ước|Bình Nhưỡng|Ma Ní
    Đại Tây Dương|Thái Bình Dương|Ấn Độ Dương|Vịnh Bắc Bộ|Vịnh Thái Lan|Bắc Âu|Tây Âu|Đông Âu
    """

  /// Airports, gates of the frontier, passes, rivers and lakes of which the whole country speaks.
  static let landmarks = """
    Tân Sơn Nhất|Nội Bài|Cát Bi|Liên Khương|Long Thành|Mộc Bài|Xa Mát|Tân Thanh|Móng Cái|Lao Bảo|Cầu Treo|Cha Lo|Bờ Y|Hữu Nghị
    Vân Nam|Quảng Đông|Quảng Tây|Trung Đông|Bắc Mỹ|Nam Mỹ|Hải Nam|Nam Ninh|Hải Vân|Pha Đin|Ô Quy Hồ|Mã Pí Lèng|Hoàng Liên|Hoàng Liên Sơn|Khau Phạ|Khánh Lê|Ngoạn Mục|Sông Pha|Lò Xo|Phượng Hoàng|Thung Khe|Đá Đẽo|Mụ Giạ|An Khê|Cổ Mã|Đèo Cả|Cù Mông|Măng Yang|Bảo Lộc|Tam Điệp|Ba Dội|Vàm Cỏ|Vàm Cỏ Đông|Vàm Cỏ Tây
    Sông Đà|Sông Mã|Sông Lam|Sông Hậu|Sông Tiền|Sông Gianh|Thu Bồn|Đồng Bằng Sông Cửu Long|Dầu Tiếng|Trị An|Thác Bà|Núi Cốc
    Kẻ Gỗ|Ba Bể|Tràng An|Bái Đính|Yên Tử|Ngũ Hành Sơn|Bà Nà|Suối Tiên|Đầm Sen|Bến Thành|Đồng Xuân|Mỹ Đình|Thăng Long|Cổ Loa
    Hương Sơn|Tam Đảo|Fansipan|Phong Nha|Mỹ Sơn|Óc Eo|Rừng Sác|Cần Giờ|U Minh|Tràm Chim|Cúc Phương|Pù Mát|Bạch Mã
    """

  /// Companies, newspapers, wares and crafts that everybody knows by the name that somebody may have too.
  static let brands = """
    Hòa Phát|Trường Hải|Bảo Việt|Bảo Minh|Phương Trang|Mai Linh|Thành Bưởi|Hoàng Long|Nguyễn Kim|Bách Hóa Xanh
    Bách hóa Xanh|Điện Máy Xanh|Thế Giới Di Động|Hoàng Anh Gia Lai|Đất Xanh|Nam Long|Hưng Thịnh|Mường Thanh|Trung Nguyên
    Kinh Đô|Vạn Thịnh Phát|Tân Hiệp Phát|Sao Đỏ|Sao Mai|Rạng Đông|Thiên Long|Hồng Hà|Việt Tiến|Đồng Tâm|Hoa Sen|Đông Á
    Tân Á Đại Thành|Ba Huân|Đồng Giao|Lam Sơn|Bình Điền|Đầu Trâu|Hải Âu|Thành Công|Thành Thành Công|Xuân Cương|Văn Minh
    Sao Việt|Hà Sơn Hải Vân|Cúc Tùng|Kumho Việt Thanh|Tuổi Trẻ|Thanh Niên|Người Lao Động|Tiền Phong|Sài Gòn Giải Phóng
    Đầu Tư|Lao Động|Nhân Dân|Hà Nội Mới|Lò Rèn|Năm Roi|Da Xanh|Cát Chu|Tú Lệ|Tân Cương|Bát Tràng|Vạn Phúc|Nàng Thơm
    Nàng Hương|Chợ Đào|Đồng Kỵ|Non Nước|Chu Đậu|Đông Hồ|Hàng Trống|Phước Kiều|Hòa Lộc|Lái Thiêu|Gia Định
    """

  /// The years of the calendar of sixty, feasts and gods.
  static let years = """
    Trung Thu|Đoan Ngọ|Hàn Thực|Đông Chí|Hạ Chí|Xuân Phân|Thu Phân|Lập Xuân|Lập Hạ|Lập Thu|Lập Đông|Thành Hoàng|Thổ Địa
    Quan Công|Ngọc Hoàng|Thủy Tinh|Sơn Tinh|Thượng Nguyên|Hạ Nguyên|Tản Viên|Di Lặc
    Giáp Tý|Ất Sửu|Bính Dần|Đinh Mão|Mậu Thìn|Kỷ Tỵ|Canh Ngọ|Tân Mùi|Nhâm Thân|Quý Dậu|Giáp Tuất|Ất Hợi|Bính Tý|Đinh Sửu
    Mậu Dần|Kỷ Mão|Canh Thìn|Tân Tỵ|Nhâm Ngọ|Quý Mùi|Giáp Thân|Ất Dậu|Bính Tuất|Đinh Hợi|Mậu Tý|Kỷ Sửu|Canh Dần|Tân Mão
    Nhâm Thìn|Quý Tỵ|Giáp Ngọ|Ất Mùi|Bính Thân|Đinh Dậu|Mậu Tuất|Kỷ Hợi|Canh Tý|Tân Sửu|Nhâm Dần|Quý Mão|Giáp Thìn|Ất Tỵ
    Bính Ngọ|Đinh Mùi|Mậu Thân|Kỷ Dậu|Canh Tuất|Tân Hợi|Nhâm Tý|Quý Sửu|Giáp Dần|Ất Mão|Bính Thìn|Đinh Tỵ|Mậu Ngọ|Kỷ Mùi
    Canh Thân|Tân Dậu|Nhâm Tuất|Quý Hợi
    """
}
