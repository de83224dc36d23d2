/// The words the scan knows, one list for each class. Names of all peoples of the country; only words, no person.
enum WordLists {
  struct List {
    let classes: WordClasses
    let words: [Substring]

    init(_ classes: WordClasses, _ text: String) {
      self.classes = classes
      words = text.split { $0 == " " || $0 == "\n" }
    }
  }

  static let all: [List] =
    [
      List(.surname, surnames), List(.rareSurname, rareSurnames), List(.address, forms), List(.middle, "văn thị"),
      List(.place, places), List(.qualifier, qualifiers), List(.body, bodies), List(.common, common),
      List(.unit, units), List(.money, money), List(.network, networks), List(.mailHost, mailHosts),
      List(.company, companies), List(.label, labels), List(.given, given),
      List(.follower, followers), List(.follower, deeds), List(.deed, deeds), List(.thing, things),
      List(.surname, baptismal), List(.surname, foreign), List(.digitWord, digitWords),
      List(.surname, clans), List(.clan, clans), List(.elder, elders),
      List(.coding, coding), List(.home, homes),
      List(.body, EnglishWords.bodies), List(.englishPlace, EnglishWords.places), List(.surname, EnglishWords.names),
    ]
    + SyllableOdds.others.filter { $0.odds > 2 }.map { List(.given, $0.syllables) }
    + SyllableOdds.families.filter { $0.odds > 2 }.map { List(.rareSurname, $0.syllables) }

  /// Family names that hardly begin anything else that is written with two capitals.
  private static let surnames = """
    nguyễn nguyển nguyên trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ ngô dương lý đinh trịnh đoàn lương trương tạ phùng
    lưu quách vương đào tống nghiêm triệu doãn khuất đàm mạc hứa nông lường quàng tòng sùng giàng thào vàng hạng lầu sình
    kpuih krajăn voòng phùn nình hờ chìu tắc trượng thèn thích vừ xồng lỳ phàn ksor rmah kpă rcom siu niê mlô êban kbuôr ayun rahlan puih zơrâm alăng pơloong briu bling
    chamaléa katơr pinăng liêng uông tiêu bành cấn đậu khổng khúc lại nhữ ngụy sầm thẩm thiều tào trầm tưởng chử huỳng
    vòng tăng cù lã hồ phí đới hàn tẩn chảo hầu mấu neang néang neáng eban mlo nie kpa adrơng byă hmok kđoh knul rơ hvinh
    hlong ktla ktul êya buôn krông siuh hiao rơchâm rơmah rơlan nay rô rchăm điểu chẩu lù moong ng
    """

  /// Family names that are syllables of places and of common words too.
  private static let rareSurnames = """
    mai cao hà tô thái lâm kim châu tôn thạch sơn danh chau quan bạch âu viên bế lò cầm đèo cà bạc lừ vi lữ mùa cháng
    tráng và bàn mã mông hảng ly già ma thi ung tiết phó đồng biện hàng la lỗ lộ liễu mạch nhâm nhan ông sái sử tất
    trang trình ưng văn vạn chung công cung cống dư dã đái điền giang hoa lạc long luyện lều nhạc ngọc quản quế thang thôi
    tường yên kiều giáp thân lục diệp từ ninh ngân nghị đàng quảng chế trà bá chà cil ka kră bon arất coor hốih riah
    ngọ thành hùng phương khưu kha lay tề tiền toán xa chí chu đan đăng đổng giản hán kế lai mẫn ngưu ô phú quyền tân
    tề thạnh tín trưng tuấn uyển vinh ya mang lưỡng lèng seo sần lồ cư cứ mí thò tếnh chíu tằng sừng phàng chang phu bnướch bríu lò pờ bàng vàng lỳ khoàng phùng tải lô cụt pi
    """

  /// Syllables of given and middle names beside those of `SyllableOdds`: all are common words too, or rare as names.
  private static let given = """
    an âu ba bác bạch bảo bằng bảy bắc bê biên bình bông bường cam cảnh cẩn cần cát chánh chăm chẩn chấn chi chiến
    chiểu chín chính chỉnh chung chuyên chức công cao chương cung cử dân dần di dĩ diễn diện dinh doanh du dung dự
    dương dưỡng đài đại đàn đạo đăng đằng đậm đậu đê đệ đềm điềm điểu điều định đoài đoàn đô độ đông đồng động đường
    én gái giác giao giáp giới giỏi hạ hai hàn hán hên hiến hiệu hiểu hóa hòa hoàn hoạch hoành học hồ hồi hội hợp
    huấn huế hướng hưởng kế khá khai khảm khâm khẩn khê khiết khoa khoái khoan khoát khởi khuyến kiệm kính kỳ kỷ lạc
    lãm lập lắm lễ lệ lên liên liệu lĩnh lợi lội luận luật lực lục lương lượng lượm lưu lựu ly lý mão mát may mây mị
    miên miền mịn mít mười mừng mùa nam năm năng nết ngân ngãi ngạn nghi nghị nghĩa nghiêm nghiệp ngôn ngừng nguyện
    nhân nhất nhiên nhiệm nhỏ nhơn nhu như nhượng niên niệm ninh nở nữ ổn phái phán pháp phát phấn phê phòng phố
    quan quảng quân quận quốc quới quyền quyết rạng ràng rồng san sang sáng sáu sắc siêng sinh sĩ song sự tá tác tài
    tám tạo tảo tần tâm tầm tất tây tèo thạc tham thám thành thạnh thao thạo thăng thẩm thân thận thập thế thêm thi
    thích thiêm thiết thiệp thiệu thinh thoại thoảng thôi thông thống thơ thời thới thuận thuật thuê thuyết thuyền
    thứ thức thực thường thương thưởng tí tích tiên tiếp tiệm tiển tin tín tình tĩnh tính toán toàn tố tôn tông tốt
    trác trai tráng trầm trì trí triển triệu trình trung trực trường trưởng truyền tư tuân tuất túy tuyên tuyển
    tuyến tưởng tửu uy vạn vẹn vi vị viên viễn viện việt vui vường vượt xanh gia kiển mơ nhược nụ thảnh đạm bưởi
    mịch quyện uông khôn nhuận thản tri xinh xoa xuyên xướng xứng xuất y ý yên
    """

  /// Family names that are written like no other word, with and without their marks.
  private static let clans = """
    niê mlô byă êban ayŭn ayun kbuôr ktla ktul hwing hvinh ksơr ksor rmah siu kpă rahlan rơchâm rcom rcăm puih kpuih hmok
    adrơng kđoh knul hđơk bkrông bdap ênuôl enuôl hlong kriêng emô êmô mjâo hdruê hmŏk adrŏng knŭl bŭp ktŏ nier ksŏr rơmah
    rơlan rơcom siuh kpơr nie mlo bya eban kbuor kpa rahlan rmah neáng néang neang neăng
    zơrâm alăng pơloong arất coor bnướch bríu hốih riah neàng nèang néan brôl bhling bhnướch bhnươch cơlâu clâu tơngôl
    ploong pơling rađêl rapát patâu axá pupur touneh chamaléa mbon
    """

  private static let elders = "già mế bủ bầm ama ami amí mí mé tía"

  private static let forms = """
    ông bà anh chị cô chú bác cụ em cháu thầy thím dì má cậu mợ dượng mệ bé ngài mr mrs ms
    """

  /// Names that Christians are baptised with.
  private static let baptismal = """
    giuse maria phêrô phaolô anna têrêsa antôn đaminh gioan micae matta mátta mátthêu luca augustinô vinhsơn phanxicô tôma
    simon giacôbê anrê inhaxiô catarina cecilia cêcilia lucia rosa martinô gioakim bênađô máctinô mátcô marcô philipphê
    barnaba barthôlômêô bartôlômêô stêphanô têphanô laurensô lôrensô isave isaave êlisabét matinô giêrônimô gierađô
    giona giuđa monica agata agatha anê agnès đavít phanxica têrêxa
    """

  /// The commonest names of foreigners who live or do business in the country, family or given.
  private static let foreign = """
    john james michael david peter paul robert william thomas george richard charles daniel mark mary maria marie linda
    jenny lisa susan anna helen alice emma julia kevin brian steven eric frank henry jack tony alex andrew smith
    johnson brown jones miller dupont martin müller schmidt ivanov ivanova petrov petrova vladimir sergei dmitri
    svetlana natalia olga mohammed muhammad mohamed ahmed abdullah hassan hussein ali singh kumar sharma
    wang zhang chen liu yang huang zhao zhou xu wei ming xiao lin park lee choi jung kang yoon jeong kwon
    sato suzuki tanaka takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki hiroshi
    sok chea heng bounthavy somsak khamphoui phommachanh sisoulath
    """

  private static let places = """
    đường phố phường xã huyện quận tỉnh trấn thôn ấp xóm bản buôn làng sóc khóm phum plei bon thành tp tx tt
    trường thpt thcs th ptth thptc mn ptdt ptdtnt ptcs viện bv chợ cầu sông suối kênh rạch núi đèo đồi hồ đập đầm vịnh đảo
    cảng ga bến sân đài lăng mộ chùa đình đền miếu phủ thờ xứ nghè am viên trường quảng ngõ ngách hẻm kiệt dốc
    lộ xá hầm khu kcn ccn kđt kdc cụm ql tl đt vườn rừng đội tổ điểm nhà trại trạm hội hồ lô
    giao bộ trang động giải quỹ cuộc phong danh hiệu học bổng đội dịch cư cống kè rạp cồn giồng bàu vàm hòn gò lao tòa tháp tuyến nút ngã bãi mũi làng ghềnh thác
    hè khẩu tượng kinh hát tù
    """

  private static let qualifiers = """
    tiểu học trung phổ thông cơ sở mầm non mẫu giáo tư thục chuyên đa khoa và dân tộc nội trú bán đại cao đẳng lập công
    quốc tế số cấp thpt thcs th năng khiếu liên thị hoa sen văn hóa y dược sư phạm
    chứa nước thủy thuỷ lợi bơm vận động
    lưu niệm tưởng phòng hộ đặc dụng sinh thái
    di tích lịch sử nghiệp xe gia du thắng cảnh đô mới chế xuất
    """

  private static let bodies = """
    sở bộ ban phòng cục vụ viện hội đoàn đội tổ khu trạm luật lệnh đảng đài báo quỹ liên tổng trung tâm chi học thanh tòa
    nghị quyết thông chỉ kết quyết hiến công văn kho ngân bệnh nhà ủy uỷ hội mặt đồn cụm kỳ khóa lớp khối ngành nhóm dự án
    """

  private static let common = """
    tại từ theo về và với cho của do bởi vì nếu khi sau trước trong ngoài trên dưới đến ở là có không được bị đã đang sẽ các
    những một hai ba bốn năm sáu bảy tám chín mười mỗi mọi cả toàn này đó đây nơi người dân hộ cán việc vụ đơn thư tờ giấy
    nhà đất vùng điểm mục khoản điều chương phần phụ biểu mẫu lần quý tháng ngày tuần buổi sáng chiều giờ thứ số họp gặp mời
    gửi trả nộp nhận xin yêu đề kính thưa hỏi đáp nội cấp xét xem thu cấm mở đóng sửa xây làm hết còn riêng nhất gồm kể
    nhờ qua lên xuống vào ra đi tới chờ tiếp giao chuyển báo nêu nói lễ tết dịp ngoài riêng cùng giữa gần xa hiện cũ mới
    thuộc nhằm để bằng dựa căn quy tiền thuế phí giá mức số lượng tổng đã vừa mới hiện nay lúc nhiều ít đa tuy song nhưng
    còn hoặc hay rồi thì mà nên bên phía đầu cuối giữa vẫn đều chỉ cần phải nhiều mất thiếu hơn đối khi quá chưa
    """

  private static let units = """
    đồng đ vnđ vnd usd eur triệu tỷ tỉ nghìn ngàn trăm m mét km ha hecta kg tấn tạ lít người lượt vụ đơn hộ thửa công căn
    sào mẫu bộ cái chiếc đvt kwh kw khối cây con suất phiếu trang
    """

  private static let money = """
    tiền phí giá vốn khoản mức trị thuế tổng vay nợ lãi thường trợ cấp lương sách thu chi phạt tạm
    """

  private static let followers = """
    ấy ta này kia đó nọ ơi à mình họ tôi là có bị được đã đang sẽ chưa không cũng vẫn còn phải nên muốn cần cho rằng
    đến tới lên về đi ra vào ở tại đề yêu kiến phản gửi nộp nhận trả ký viết báo nêu thắc bức cung đồng từ mua bán xây
    làm ăn sống trú ngụ sinh mất chết qua bỏ lấn chiếm đổ nuôi trồng đứng thể tự cùng và với hoặc để do vì nếu khi thì
    mà của như theo nội ngoại con cháu em anh chị cô chú bác cụ ông bà chủ bí trưởng phó giám hiệu cán giáo sĩ sư tá
    thợ hàng xóm tổ thôn hội ban một người những các đều chỉ lại mới vừa thường hướng tiếp học bảo thượng thiếu thống
    quyết trực hiện điều tưởng lái vui thuê truyền lập nhất già lớn nhỏ trai mồ gái dâu rể ruột vợ chồng mẹ cha bố lao
    bộ y kế thủ địa tư văn thư thầy đội đảng quốc đoàn viên dân quân nghỉ nghe thấy biết hiểu nghĩ chờ đợi gặp mời hẹn
    nhắc bàn thỏa thoả giao chuyển đưa mang cầm lấy giữ dùng sử khai khẳng xác cam chấp tham chọn bầu cấp cầu chăm
    chạy chuẩn chung chứng chống dừng dựng đào đập đóng đốt gây giải giúp góp ham hay hiến hoạt khám khóc khỏe khoẻ
    khó khổ kinh kết la lo mở mượn nằm neo nghèo ngồi ngã nợ ốm phá phát phục quay quản quen rất san sang sau trước
    sắp sợ sửa tàn tạm tăng tật tách tháo thay thân thi thỉnh thôi thông thực tiêu tìm tính tố trình trở trốn từng vay
    vẽ vi việc vốn vu vượt xem xô xúc xưng đau đánh đâm đòi đối đơn đủ ủy uỷ út cả tuy tuổi trên dưới tên kháng ý
    trọng đầu cuối nào đâu sao gì nói nguyên nghề góa goá mù câm điếc lão cố tổng sát luật kỹ lính lúc ngày năm tháng
    giờ sáng chiều trưa tối hôm ngay quá rồi nữa luôn mãi nhiều ít nhà đất hộ quê gốc thuộc ngoài trong bên cạnh liền
    kề cách gần xa ngành nghiệp tốt xấu sai đúng thật vắng ngừng nhờ ngăn ngang nhìn níu nhổ nhường nhượng phàn phạt
    phê rào rời rủ hứa hách gây vòi lạm xử ngoan tát tranh thừa trách tưới ứng vác vận xả xếp xịt xông bạn oan
    """

  private static let deeds = """
    hỏi xin nói đòi kiện rút kêu khai ký kể cãi chửi hẹn đe dọa doạ đánh phá quậy trình nhờ mong khiếu tố thắc chặn
    vay mượn khóc chặt cưới
    """

  private static let things = """
    xe máy thuốc mạng giống bão mùng mồng phân sữa gạo bia nước sim thẻ app phần dụng phẩm thoại tivi quạt bếp
    trạm lễ hội truyện phim bài tuần tháng thời kỳ báo tạp chí tàu cây mùa tết lịch chè bánh rượu tiếng môn vắc tôm cá lúa ngô hoa rau phiên bản
    gà vịt lợn heo bò dê trâu ngan chim loài ghe thuyền xuồng vải hát trận nem mắm chả xoài bưởi nhãn chuối dừa mít chè kẹo mì miến mực gạch thép lụa gốm tranh tượng
    riêng phê ti-vi tủ loa vở kịch tuồng sách nhạc nếp dưa mứt nấm tỏi hành cà khoai sắn
    """

  private static let digitWords = "không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi"

  private static let networks =
    "facebook fb zalo tiktok instagram insta telegram messenger youtube linkedin twitter viber threads skype wechat t m"
  private static let mailHosts = "gmail yahoo hotmail outlook icloud"
  private static let companies =
    "ty cty tnhh dntn htx doanh hợp xí tập cửa siêu khách resort shop hãng tiệm quán xưởng karaoke spa salon homestay gara bar cafe taxi mỏ phở bún studio vựa garage mart"

  private static let coding =
    "mã số hiệu seri thẻ trang sbd gplx gplđ cnkt gcnkt cchn hiv arv bn ba sổ giấy phiếu bằng chỉ"
  private static let homes = "căn ch flat lô ô nền suất trọ kề thự lập trú ngụ hktt đktt ở khẩu quán thể apartment apt"

  private static let labels = """
    cmnd cmt cmtnd cccd passport stk tk mst bhxh bhyt đt sđt đtdđ đtcđ tel phone mobile fax zalo viber gcn gcnqsdđ gcnqsd
    seri sêri serial bks hc nnt cước minh danh vietcombank vcb mb bidv agribank acb techcombank tcb vietinbank sacombank chiếu khoản thuế hiểm thoại động nhận đỏ hồng hành sổ độ số soát kh khách bạ thực visa mssv cmsq cmqđ iban tơ bàn qsdđ tpbank vpbank hdbank eximbank seabank abbank shb
    ocb msb vib scb
    """
}
