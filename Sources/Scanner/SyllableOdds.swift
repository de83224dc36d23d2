/// How many times likelier a syllable is in people's names than in ordinary text, as the logarithm to base 2. Counted from public
/// lists of some 50,000 names of pupils and students, and from laws and news of some 450,000 words that name nobody.
/// In the old style of writing the tone: hòa, thúy.
enum SyllableOdds {
  /// At the head of a name.
  static let families: [(odds: Int8, syllables: String)] = [
    (9, "bùi diệp hoàng huỳnh ka lã lê nguyễn ngô phan phùng quách trần trịnh tạ võ đinh đặng đỗ"),
    (8, "doãn thạch"),
    (7, "chử cấn khương khổng nhâm nhữ nịnh thiều trương vy vũ vương"),
    (6, "bành bế chu chẩu giàng hán hứa khưu kiều lâm ngọ tou tào tô tống ôn đàm"),
    (
      5,
      """
      chau châu cil cù diêm giáp hùynh hỷ khúc kim kon kră kơ la lương lữ ma mai mè mông nguyển ngụy
      ong phạm rơ sái sùng sầm sỳ trượng tòng tẩn uông âu điểu đậu đổng
      """
    ),
    (
      4,
      """
      chiêm chắng cồ duơng dương hà kha khuất ksor kà ká liêng liêu liễu lò lù lư lưu mạc nghiêm nhan nông
      phàn phàng quàng siu sằm thào thái thới touneh trác trầm tằng vưu vỏ vừ ya đoàn đào
      """
    ),
    (
      3,
      """
      bá cao chúc cáp dư giang hín hạc hồ hồng hờ kiên long luân lô lều lộc lục mầu mẫn mậu ngọc sơn thân
      triệu tôn ân đàng
      """
    ),
    (2, "bàn bạch hàn khâu lơ lường lầu mã sú thịnh trà tăng vòng đan điêu điền đèo đổ"),
    (
      1,
      """
      bàng chung cầm hỏa khê kiêm lai lang linh lành lý lầm lỗ mạch ngôn ninh quang sa thang thượng tưởng
      ung vi vàng văn xiêng đằng
      """
    ),
    (0, "biện cà danh giảng ha hùng hầu luyện lại pha phú thăng trang tần xa y địch đồng"),
  ]

  /// Behind a family name.
  static let others: [(odds: Int8, syllables: String)] = [
    (9, "bích diễm huyền ngọc thùy thúy tuấn tú vy yến"),
    (
      8,
      """
      diệp hiếu hoàng huệ huỳnh hân khang khanh khải lê my nhựt oanh phượng quỳnh trâm tuyết tuyền uyên
      đặng
      """
    ),
    (
      7,
      """
      bá cẩm diệu doãn duyên dũng hoài hường hảo hồng kha khương kim mi nguyệt nhi nhung nhã phan quang
      thoa thy thị thịnh vỹ
      """
    ),
    (
      6,
      """
      bửu cúc diểm hiền hưng hửu khánh kiều li linh luyến luân mộng nguyễn ngà phụng sỹ thắm toản trinh
      trân trần tùng vinh vân vượng xuân ái đắc đức
      """
    ),
    (
      5,
      """
      bách bùi chang chanh chinh châm cường duy giang gấm hiển huy huyên huân huê hùng hương hạnh hợi ka
      khiêm khôi kiên lam lan liễu loan long lộc minh mạnh mẫn mỷ nga ngoan ngô nhài nhâm nhạn ny phùng
      phước quyên quế ri si sâm sương thoan thuyên thuấn thìn thạch thảo thắng thụy triết triều trịnh tòng
      tường tấn tịnh uyển vĩ vũ vương vịnh vủ xoan xuyến ân điệp đoan đỗ
      """
    ),
    (
      4,
      """
      anh bữu châu chúc cương diên doan duẩn dũ hinh hiên hoa hoan hoanh hoằng hào hòe hải hữu khuyên khuê
      kiệt lanh liểu luyên lài lâm lụa mai muội mĩ mậu mến mỵ mỹ na ngát nhàn nhường nhả nhật ni niê nương
      phú phúc prong quyến quý qúi rinh sanh sen seo son să sơn sỉ sửu thanh thia thiên thiều thiện tho
      thuy thuần thái thơm thọ thục tiến tiệp toại trà trúc trứ tý võ văn vĩnh xiêm ánh út đan đinh đạt
      """
    ),
    (
      3,
      """
      báu bính bải cang chane chiêu chà chí cừ dĩnh dậu dịu giàu hiệp huynh hà hót hạo hận hậu hằng hớn
      jrang khắc lin liêm lành lân mu mùi múp mẩn mận ngo ngoãn nguyên ngọ nhuần nhí nhẫn nhị nhụy oánh
      phi pho phol phong phương quynh quách quí rin ry rây sa sam soa thoản thu thuân thêu thơi thư thủy
      toan trang trương trọng tuệ tân tươi tạ tứ tỵ viết vỉnh điền đình đính đĩnh
      """
    ),
    (
      2,
      """
      bé bình bô băng bẩy bỉnh bội chiêm chiên chung chuyền chánh chấn dinh dĩ dư dương dạ giáp ha hanh
      huế hy hán hòa khiết kông la len luy lương lệ miên mơ mừng ngân ngần nho nhơn như nở oai phấn quốc
      rô rết san sang sà sê sô tam tha thiêm thà thành thánh thê thăng thơ thượng thạnh thạo thế tiên tiểu
      truyện trí trầm tuyên tuân tuất tánh tâm tín uy ya yên âu đam đông đăng đệ đỉnh ẩn
      """
    ),
    (
      1,
      """
      an bang bão bông bảo bắc bền cao càn cát cẩn cửu danh dưng dần giáng hiến hiểu hoàn hoành huấn hài
      hạ hổ hứa khoa khoái khâm khả kính kỳ lai liêng luận lăng lư lợi lữ lựu mây mười mộc nam nghi nghĩa
      ngộ nha nhuận nhàng nụ nữ pha quân song thao the thiệu thoại thuyết thuận thương thạc ti toàn trung
      tráng tuyến tá tám tây tím tô tôn tơ tống việt vui vạn xinh xuyên úc ý đoàn đài đàm đô đôn đại
      """
    ),
    (
      0,
      """
      bi bạch chi chiến chu chương công cảnh cầm diễn dung dàng dáng gia giỏi hoán hàn họa khởi kiêm lang
      liêu luyện ly lãm lưu mãi nai nghiêm nguyện ngôn nhanh nhiên nhu ninh phát phạm qui siêu sáu sắc
      thiệp thúc thưởng tiệm tri triệu trường trắc trọn tuyển tài tình túc tĩnh tưởng tất tần tố va vang
      vi viễn vẹn vọng vững xương đào đương đậm đằng đẹp
      """
    ),
    (
      -1,
      """
      biên bảy bằng di du giảng hưởng hồ khuyến khá kiếm kiệm liên lĩnh lạc lễ ma may miền ngữ nhất nhớ
      niên niềm niệm phiên quyền quảng sao sinh sáng sĩ thi thuyền thám thân thêm thường thất thụ thức
      thừa truyền trùng trăm trạng tấm tới tỷ vàng ích đa điển đàn đạo ấn
      """
    ),
  ]

  /// The same of the spelling without marks, where it may stand for several syllables.
  static let unmarkedFamilies: [(odds: Int8, syllables: String)] = [
    (9, "bui huynh ka phung"),
    (8, "hoang quach thach"),
    (7, "diep khuong nguyen tran vy"),
    (6, "hua le ngo tou"),
    (5, "au cil giap khuc kim ko kon kra siu vo vuong"),
    (4, "chau doan ha hac hin khuat khuu kieu ksor lieng luu mai nong pham phan ta thai touneh vuu ya"),
    (3, "banh dang dao duong lu luong ngoc sam son trieu vu"),
    (2, "bach be cao dam do giang ho hy lam leu lo ma mong phang sy tong trinh truong"),
    (1, "chiem chu dinh hong lang leo loc ly mac mach mao nham ninh on tang than thieu ton trac tram xieng"),
    (0, "deo khe la lai long luan luyen nghiem ngon nguy quang sa thinh to van vang vi vong y"),
  ]

  /// Behind a family name, without marks.
  static let unmarkedOthers: [(odds: Int8, syllables: String)] = [
    (9, "bich ngoc vy"),
    (8, "nhut oanh quynh uyen"),
    (7, "duyen hoang huynh khanh khuong kim nguyet thy"),
    (6, "diep hoai nhi phung sy tuyet xuan"),
    (5, "duy hong hung ka kieu mi ny phuoc thin thinh thuy vinh yen"),
    (
      4,
      """
      cuong duan duc giang hao hue huu huy khiem khue kiet linh loan manh minh my nga ngoan nguyen nhinh
      ni nie prong quang sen seo son suong thach thao thi thien thoan thom toai tran tuan ut xiem xoan
      """
    ),
    (
      3,
      """
      anh bui chane chanh chau din diu gam ha hiep hoe huyen khang le li liem lin loc long luan mai men
      mong na nuong phol phuong quach rin rinh sa senh soa suu tan thai thanh thia thiem tram triet tue
      van vuong
      """
    ),
    (
      2,
      """
      au binh cam giap giau hai hau hoanh hot huan huong hy kha khiet luyen mung ngan nhai nhat nhon nhu
      pa phuc que qui quoc ri sam sanh theu thu thuan tien trang tuat tung tuyen viet ya
      """
    ),
    (
      1,
      """
      ai ba bach be buu chien dang dat diem doan duong hieu hoa hoan hua khoa khuyen lan luy man mui ngat
      nghia ngo nhang nhuan nu oai sang tam tanh tha thang the tho thoa thoai thuyet trieu truc trung vu
      vui xinh xuyen
      """
    ),
    (
      0,
      """
      an bang bao cao cat chang chi chuong cong cuc dac dai danh dao dep gia han hang hien khac khai khe
      khoai khoi kien lam lanh loi lu luong luu muoi nam nham nhien nhuong ninh phan phi phong phu quyen
      sac si sieu soan thiep thieu thuong thuyen toan ton trac tri trinh truong truyen tuong uc vo
      """
    ),
    (
      -1,
      """
      bac bong canh cham chan chiem chieu chinh chung dien dinh dung hanh ich lien lua lung ly mo moc mu
      ngon nhanh nhung niem nien pha pham phat phien sao sinh ta tat tay that them thua ti tiem tieu tin
      tra tron trong tu tuoi ty vang ven vi xi y
      """
    ),
    (
      -2,
      """
      a bau bien boi bon cha dam dan dieu do doanh dong du duyet em ho ky lac lang lap lau lenh lich lieu
      mien nai nghi ngu nha nhan nho nong quan quy quyet song tai thac tham than thiet thong thuat thuc
      tinh to tong tuy uoc vong xam
      """
    ),
  ]
}
