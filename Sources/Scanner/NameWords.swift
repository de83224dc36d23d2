/// Words that decide what capitalised words beside them are.
enum NameWords {
  static let titles: [Term] = ["giáo", "sĩ", "sư", "sỹ"]
  /// What people are called by beside their form of address: thầy mo, bà lang, ông trùm.
  static let callings: [Term] = ["cúng", "mo", "lang", "trùm", "quản", "đỡ", "mụ", "đồ", "bói", "chủ", "then"]
  /// Who is asked about with a single name behind: a town's police bear its name too.
  static let forces: TermPairs = [("công", "an"), ("kiểm", "lâm"), ("biên", "phòng")]
  /// Words that văn and thị make others with: văn bản, thị trấn.
  static let notGiven: [(middle: Term, words: [Term])] = [
    ("văn", ["bản", "phòng", "hóa", "hoá", "thư", "nghệ", "học", "kiện", "bằng", "hiến", "minh", "xã", "chỉ", "từ"]),
    ("thị", ["trấn", "xã", "trường", "giác", "lực", "phần", "tứ", "sát", "xóm", "chính", "thực", "hiếu", "trưởng"]),
  ]
  static let honorifics: [Term] = ["ông", "bà"]
  static let prefixes: [Term] = ["h", "k", "y", "r"]
  static let y: Term = "y"
  static let a: Term = "a"
  /// People are called by the order of their birth.
  static let birthRanks: [Term] = ["hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "út", "cả"]
  /// Behind a number or năm: no name.
  static let counted: [Term] = [
    "lần", "mươi", "trăm", "nay", "ngoái", "trước", "sau", "đó", "ấy", "này", "bên", "đứa", "vợ", "tháng", "ngày",
    "tuần", "giờ", "buổi", "hộ", "vụ", "việc", "đời", "thửa", "lô", "cái", "ngôi", "thế", "chị", "anh", "bố", "cha",
    "mẹ",
    "con", "cháu", "nhà", "xã", "thôn", "phía", "cơ", "đợt", "loại", "cấp", "khoản", "mét", "sào", "công", "tỷ",
    "triệu",
  ]
  /// Capitalised words of one syllable that are nobody's name: months, peoples, feasts.
  static let publicSingles: [Term] = [
    "lưu", "trực", "tiếp", "giêng", "chạp", "tết", "thêm", "bỏ", "sửa", "mon", "chữ", "chức", "tày", "thái", "mường",
    "mông", "dao", "nùng",
    "kinh", "hoa", "chăm", "bắc", "nam", "đông",
    "tây", "trung", "đảng", "nhà", "phật", "chúa", "anh", "pháp", "mỹ", "nga", "đức", "nhật", "hàn", "lào", "việt",
    "điều",
    "khoản", "úc", "séc", "bỉ", "ấn", "gia", "tiền", "hồ", "mục", "sáng", "chiều", "sai", "thu", "chi", "đúng", "chủ",
    "huế",
  ]
  /// thứ Tư
  static let ordinal: Term = "thứ"
  /// quản lý
  static let managing: Term = "quản"
  /// Syllables that bodies begin with and that are none alone.
  static let halfBodies: [Term] = ["thanh", "liên", "quyết", "hiến", "nghị", "thông", "công", "ngân", "tâm"]
  /// `H Yim`, `K Long`: the apostrophe is left out.
  static let unsigned: [Term] = ["h", "k"]
  static let foreignForms: [Term] = ["mr", "mrs", "ms"]
  /// What no list has its points by: `ô. Kha`, `Mr. David`.
  static let unlettered: [Term] = ["ô", "mr", "mrs", "ms"]
  /// `Ng.` for Nguyễn.
  static let shortened: Term = "ng"
  static let country: [Term] = ["nước", "tiếng", "quốc", "môn", "người"]
  /// công cụ, dụng cụ, ghi chú, phản bác, căn cứ and yêu cầu without marks: no forms of address.
  static let notForms: [Term] = ["công", "dụng", "ghi", "phản", "căn", "yêu", "đàn"]

  // MARK: Before a name

  /// One word that a person's name follows.
  static let introducing: [Term] = [
    "hộ", "vợ", "chồng", "mời", "mẹ", "bố", "cha", "tên", "soeur", "bs", "ks", "ts", "ct", "pct", "lão", "thằng", "sư",
    "mụ", "gã",
    "con", "gặp", "cb", "cbđc", "đc", "sếp", "signed", "complainant", "petitioner", "plaintiff", "defendant",
    "claimant", "appellant", "surname", "named", "facebooker", "tiktoker", "youtuber", "shipper", "streamer", "admin",
  ]
  static let signed: Term = "signed"
  static let named: [Term] = ["tên"]
  /// Of whom one tells what they are called: người Lào tên, khách tên, cô dâu tên.
  static let callers: [Term] = [
    "người", "khách", "dâu", "rể", "chồng", "vợ", "công", "nhân", "viên", "sinh", "gái", "trai", "con", "chủ", "bạn",
    "thợ", "động", "phụ", "tượng", "kẻ", "gã", "thanh", "niên",
  ]
  /// Ends what many people are by their work: kiểm sát viên, chấp hành viên; not công viên, khuôn viên.
  static let member: Term = "viên"
  static let grounds: [Term] = ["công", "khuôn", "động"]
  /// But no person's follows these.
  static let notIntroducing: TermPairs = [("phòng", "hộ"), ("bảo", "hộ"), ("căn", "hộ"), ("dưỡng", "lão")]
  /// What degrees are shortened to.
  static let degrees: [Term] = ["bs", "ks", "ts"]
  /// Who is somebody by what goes with it: chủ trọ, thợ xây, người bán.
  static let actors: [Term] = ["chủ", "thợ"]
  /// But not chủ tịch, chủ trì, chủ đề.
  static let notActors: [Term] = [
    "tịch", "trì", "đề", "trương", "yếu", "động", "nhật", "quyền", "đầu", "thể", "nghĩa", "đạo", "quản", "tọa",
  ]
  /// Behind these the sentence begins with who does something: khi đó Thái, hôm qua Đức.
  static let thereupon: [Term] = ["đó", "này", "nay", "ấy", "qua", "rồi", "sau"]
  /// What people are called by behind their name: Minh cò, Khánh sẹo.
  static let epithets: [Term] = [
    "cò", "sẹo", "đen", "béo", "mập", "lùn", "còi", "gầy", "điếc", "mù", "què", "cụt", "thọt", "lé", "hói", "râu",
    "trọc",
    "khùng", "điên", "em", "anh", "lớn", "nhỏ", "già", "ghẻ", "đầu", "chột", "khàn", "ngọng", "lác", "xoăn", "nghiện",
  ]
  static let with: [Term] = ["và", "với", "cùng"]
  /// Whose names people are given too: Nga khiếu nại.
  static let countries: [Term] = [
    "nga", "mỹ", "đức", "nhật", "pháp", "hàn", "thái", "việt", "trung", "nam", "bắc", "hoa", "huế",
  ]
  /// Without marks before a form of address: ho ba Bich.
  static let households: [Term] = ["hộ", "vợ", "chồng", "nhà", "con", "gặp", "mời"]
  /// Bên A, bên B of a contract.
  static let parties: [Term] = ["bên", "a", "b"]
  static let lad: Term = "thằng"
  /// Behind whom one speaks of.
  static let telling: [Term] = ["thì", "nói", "bảo"]
  static let householders: [Term] = ["ông", "bà", "anh"]
  /// Without marks these begin other words than names: hộ gia đình.
  static let household: Term = "hộ"
  /// What families of the Central Highlands are called with two syllables.
  static let doubleNames: TermPairs = [
    ("kon", "sơ"), ("kơ", "să"), ("liêng", "hót"), ("liêng", "jrang"), ("đa", "gout"), ("bon", "niêng"),
    ("pang", "ting"), ("rơ", "ông"), ("lơ", "mu"), ("đơng", "gur"), ("kră", "jăn"), ("bon", "tô"), ("cơ", "liêng"),
  ]
  /// What somebody lives by, behind the name: `Minh Tuấn (lái xe)`, `Ngọc Trinh - hàng rong`.
  static let trades: TermPairs = [
    ("lái", "xe"), ("hàng", "rong"), ("xe", "ôm"), ("bán", "hàng"), ("thợ", "hồ"), ("thợ", "xây"), ("thợ", "mộc"),
    ("thợ", "điện"), ("buôn", "bán"), ("làm", "nông"), ("nội", "trợ"), ("giáo", "viên"), ("kế", "toán"),
    ("công", "nhân"), ("bảo", "vệ"), ("địa", "chính"), ("tạp", "vụ"), ("thu", "ngân"), ("hưu", "trí"), ("y", "tá"),
    ("sửa", "xe"), ("chạy", "xe"), ("bán", "vé"),
  ]
  /// Also in small letters nothing but family names.
  static let certainFamilies: [Term] = ["nguyễn", "huỳnh", "trịnh"]
  /// Behind a name and a comma: Hùng, gọi sau 5 giờ.
  static let calls: [Term] = ["gọi", "hẹn", "sđt", "đt"]
  /// Before the number of a telephone.
  static let telephones: [Term] = ["sđt", "đt", "đtdđ", "zalo", "tel"]
  static let sister: Term = "o"
  static let worker: Term = "thợ"
  /// Two words or letters that a given name alone may follow: `đ/c Hường`.
  static let comrades: TermPairs = [("đ", "c"), ("đồng", "chí")]
  /// Forms of address cut to a letter: `theo b. Luyện`.
  static let letters: [Term] = ["ô", "b", "a", "c"]
  /// Before the letter of a point, a class or a part, which is no form of address.
  static let lettered: [Term] = [
    "vitamin", "gan", "điểm", "mục", "khoản", "lớp", "lục", "loại", "nhóm", "bậc", "hạng", "tiết", "ý", "phần", "cột",
    "biểu", "mẫu",
    "bảng", "hình", "khối", "đoạn", "nhà", "tổ", "khu", "lô", "phòng",
  ]
  /// Who somebody is to another, beside the forms of address.
  static let spouses: [Term] = ["vợ", "chồng", "mẹ"]
  static let relations: [Term] = ["vợ", "chồng", "mẹ", "bố", "cha"]
  /// con gái, con dâu …
  static let children: [Term] = ["gái", "trai", "dâu", "rể", "nuôi", "ruột", "của", "ông", "bà"]
  static let child: Term = "con"
  /// Behind a form of address: em dâu, dì ruột.
  static let kinship: [Term] = [
    "gái", "trai", "dâu", "rể", "nuôi", "ruột", "nội", "ngoại", "cố", "họ", "kế", "chồng", "vợ", "cũ", "hai", "lớn",
    "út", "đẻ",
  ]
  /// Before a Roman numeral, of which VI is a family name too.
  static let parts: [Term] = ["chương", "mục", "phần", "lục", "khóa", "quý", "kỳ"]
  static let six: Term = "vi"
  /// With a number behind them, parts of a document: Từ Điều 4 đến Điều 7.
  static let divisions: [Term] = ["điều", "khoản", "điểm", "chương", "mục", "phần"]
  /// Phụ lục
  static let appendix: [Term] = ["phụ"]
  static let romans: [Term] = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv",
  ]
  static let being: Term = "là"
  static let person: Term = "người"
  static let people: Term = "dân"
  /// What a person whose name stands before does.
  static let deeds: TermPairs = [
    ("tố", "cáo"), ("khiếu", "nại"), ("đề", "nghị"), ("phản", "ánh"), ("kiến", "nghị"), ("đứng", "tên"),
    ("trình", "bày"), ("có", "đơn"), ("nộp", "đơn"), ("rút", "đơn"), ("gửi", "đơn"), ("làm", "đơn"),
    ("khiếu", "kiện"),
  ]
  /// The same of those alone who complain, no state does: Nga khiếu nại.
  static let complaints: TermPairs = [
    ("khiếu", "nại"), ("tố", "cáo"), ("trình", "bày"), ("có", "đơn"), ("nộp", "đơn"), ("rút", "đơn"), ("gửi", "đơn"),
    ("làm", "đơn"),
  ]
  /// What officials are blamed for.
  static let misdeeds: TermPairs = [
    ("bao", "che"), ("nhũng", "nhiễu"), ("sách", "nhiễu"), ("trù", "dập"), ("lăng", "mạ"), ("quát", "mắng"),
    ("tham", "ô"), ("hành", "hung"), ("cưỡng", "chế"),
  ]
  /// Quyền khiếu nại, of the law.
  static let right: Term = "quyền"
  /// What is told of a person behind the name.
  static let dwelling: TermPairs = [("trú", "tại"), ("cư", "trú"), ("thường", "trú"), ("sinh", "năm")]
  /// 34 tuổi, 34 t
  static let aged: [Term] = ["tuổi", "t"]
  /// Behind the one who does or does not do something.
  static let auxiliaries: [Term] = [
    "đã", "không", "chưa", "cũng", "hứa", "thừa", "có", "lại", "vẫn", "đến", "tới", "gọi",
  ]
  /// Before the form of address of whom an office has to do with.
  static let calling: [Term] = ["nghị", "trợ", "mời", "tiếp", "gặp", "của", "gửi", "kiến", "nhờ"]
  /// hai bên, but bà tư bên cạnh
  static let side: Term = "bên"
  static let both: Term = "hai"
  static let passive: [Term] = ["được", "bị", "phải", "cũng", "bảo", "đòi", "chửi"]
  /// At the start of a text these are no places: Nhà Thạnh, Giao Huy.
  static let seldomPlaces: [Term] = ["nhà", "giao"]
  /// trường hợp
  static let ofCase: Term = "hợp"
  /// Before a place.
  static let at: [Term] = ["tại", "ở", "đoạn", "tránh"]
  /// Before where somebody or something goes.
  static let toward: [Term] = ["đi", "sang", "qua", "về", "từ", "tới", "đến", "nối", "hướng"]
  /// Before a dynasty or who ruled: triều Nguyễn, thời Minh Mạng.
  static let eras: [Term] = ["thời", "triều", "vua", "chúa", "đời"]
  static let alleys: [Term] = ["hẻm", "ngõ", "ngách", "kiệt", "kiosk", "kiot"]
  /// Before a person that the sentence is about, also by the given name alone.
  static let about: [Term] = [
    "của", "cho", "do", "bởi", "với", "giữa", "theo", "phía", "bên", "đơn", "lời", "nhà", "đó", "buộc", "trả", "cùng",
    "giao", "phạt", "bắt", "tập", "nhở", "gửi", "gọi", "nhắc", "hỏi", "kiện", "giúp",
  ]
  /// The last syllables of chủ tịch, bí thư, giám đốc …, and what deputies are shortened to.
  static let ranks: [Term] = ["tịch", "thư", "đốc", "trưởng", "phó", "viên", "toán", "chức", "pct", "pbt"]
  /// Of these there is one in a place; what they are shortened to.
  static let heads: [Term] = [
    "tịch", "thư", "đốc", "trưởng", "phó", "ct", "pct", "bt", "pbt", "gđ", "pgđ", "ht", "pht", "ký",
  ]
  static let letter: Term = "thư"
  static let secretary: Term = "bí"
  /// What a person is by the office held, before its level: công an xã, địa chính phường, cán bộ thôn.
  static let offices: TermPairs = [
    ("công", "an"), ("địa", "chính"), ("tư", "pháp"), ("thống", "kê"), ("hộ", "tịch"), ("cán", "bộ"), ("kế", "toán"),
    ("thủ", "quỹ"), ("văn", "thư"), ("xã", "đội"), ("quân", "sự"), ("phụ", "nữ"), ("mặt", "trận"), ("y", "sĩ"),
    ("kiểm", "lâm"), ("khuyến", "nông"), ("dân", "quân"),
  ]
  /// CA xã, which is công an.
  static let police: Term = "ca"
  static let levels: [Term] = [
    "xã", "phường", "trấn", "tt", "huyện", "quận", "thôn", "ấp", "xóm", "bản", "buôn", "làng", "khóm", "sóc", "phum",
  ]
  /// Of which somebody is the head.
  static let institutions: [Term] = [
    "trường", "thpt", "thcs", "th", "thptc", "mn", "ptdt", "ptdtnt", "ptcs", "viện", "bv", "trạm", "tòa", "toà",
  ]
  /// tổ chức
  static let organ: Term = "tổ"
  static let office: Term = "chức"
  /// Words that join a person to what goes before: của Trần …
  static let joining: [Term] = ["của", "cho", "do", "bởi", "với", "là", "giữa", "và", "lý", "cầu", "lời"]

  /// What has a name of its own, as a company has.
  static let houses: TermPairs = [
    ("cơ", "sở"), ("ngân", "hàng"), ("phòng", "khám"), ("mẫu", "giáo"), ("mầm", "non"), ("anh", "ngữ"),
    ("họ", "đạo"), ("công", "chứng"), ("nhà", "xe"), ("nhà", "trẻ"), ("nhà", "hàng"), ("đầu", "tư"), ("trang", "trại"),
    ("chương", "trình"), ("đề", "án"), ("phong", "trào"), ("mô", "hình"), ("nhãn", "hiệu"),
    ("thương", "hiệu"),
    ("đặc", "sản"), ("sản", "phẩm"), ("công", "trình"), ("hội", "thi"), ("cuộc", "thi"), ("phần", "mềm"),
    ("ứng", "dụng"),
    ("khách", "sạn"), ("nhà", "thuốc"), ("nhà", "nghỉ"), ("tạp", "hóa"), ("tạp", "hoá"), ("nhà", "máy"),
    ("kiểm", "lâm"), ("biên", "phòng"), ("nha", "khoa"), ("thẩm", "mỹ"), ("vật", "liệu"), ("bảo", "hiểm"),
    ("dưỡng", "lão"), ("nghỉ", "dưỡng"), ("tín", "dụng"), ("điện", "máy"), ("nội", "thất"), ("nhà", "sách"),
    ("nhà", "thầu"),
    ("du", "lịch"),
    ("lữ", "hành"), ("động", "sản"), ("thời", "trang"), ("mỹ", "phẩm"), ("liên", "doanh"), ("đại", "lý"),
    ("tiệm", "vàng"), ("cây", "xăng"), ("di", "tích"), ("niên", "hiệu"),
    ("giải", "trí"), ("giải", "thưởng"), ("bảo", "tàng"), ("nông", "trại"), ("lò", "bún"), ("lò", "mổ"), ("lò", "gạch"),
    ("lò", "bánh"), ("thủy", "điện"), ("thuỷ", "điện"), ("nhiệt", "điện"), ("điện", "gió"), ("điện", "lực"),
    ("kho", "bạc"), ("bưu", "điện"), ("bưu", "cục"),
    ("cấp", "nước"), ("viễn", "thông"), ("thủy", "nông"), ("hải", "quan"), ("bánh", "mì"),
    ("bánh", "tráng"), ("bánh", "bao"), ("bánh", "xèo"), ("cơm", "tấm"), ("hủ", "tiếu"), ("trà", "sữa"), ("cà", "phê"),
  ]

  /// The same with what they do between: văn phòng luật sư, văn phòng đại diện.
  static let chambers: TermPairs = [("văn", "phòng")]

  /// What makes a company of the first syllable: not trường hợp, triệu tập, kinh doanh.
  static let companyHalves: [(first: Term, second: [Term])] = [
    ("hợp", ["tác"]), ("tập", ["đoàn"]), ("cửa", ["hàng", "tiệm"]), ("siêu", ["thị"]),
    ("xí", ["nghiệp"]), ("doanh", ["nghiệp"]), ("khách", ["sạn"]),
  ]

  // MARK: Places

  /// Places begin so, and people's names without a family name hardly.
  static let placeStarts: [Term] = [
    "tân", "phú", "vĩnh", "thạnh", "nhơn", "long", "hưng", "đông", "tây", "nam", "bắc", "thượng", "hạ", "đại", "quảng",
    "yên", "tam", "bàu", "cái", "gò", "vàm", "xẻo", "nậm", "huổi", "tả", "mường", "chiềng", "đắk", "ea", "ia", "chư",
    "cồn", "hòn", "trảng", "bến", "cửa", "giồng", "lục", "lạc", "đa", "bình", "hòa", "hoà", "từ",
  ]
  /// What they go on with.
  static let placeSyllables: [Term] = [
    "an", "bình", "bắc", "cát", "châu", "chánh", "dương", "điền", "đại", "định", "đông", "đức", "giang", "hà", "hạ",
    "hải",
    "hiệp", "hòa", "hoà", "hội", "hưng", "khánh", "khê", "lạc", "lâm", "lập", "lễ", "liên", "lĩnh", "lộc", "lợi",
    "long",
    "lương", "lý", "mai", "mỹ", "nam", "nghĩa", "nhơn", "nhất", "nhì", "ninh", "phong", "phú", "phước", "quang", "quý",
    "sơn", "tân", "tây", "thạch", "thái", "thanh", "thành", "thạnh", "thịnh", "thọ", "thới", "thủy", "thuỷ", "thuận",
    "thượng", "tiến", "trạch", "trì", "trung", "vân", "vinh", "vĩnh", "xá", "xuân", "yên",
  ]
  /// Places that families are called as.
  static let placeFamilies: [Term] = ["đường", "lăng"]
  static let clan: Term = "họ"
  /// Titles of which no last syllable tells.
  static let medics: TermPairs = [("y", "tá"), ("y", "sĩ"), ("bác", "sĩ"), ("y", "sỹ"), ("bác", "sỹ")]
  static let ofThePeople: TermPairs = [
    ("nhân", "dân"), ("hữu", "nghị"), ("quân", "y"), ("phụ", "sản"), ("ung", "bướu"), ("nhiệt", "đới"), ("tim", "mạch"),
    ("tâm", "thần"), ("chỉnh", "hình"), ("nhi", "đồng"),
  ]
  /// ngã ba, ngã tư
  static let junction: Term = "ngã"
  /// Tell that somebody of history is meant: thơ Nguyễn Du, trận … do Ngô Quyền, di tích, kỷ niệm.
  static let memorials: [Term] = [
    "thơ", "truyện", "nhạc", "trận", "niệm", "tích", "hào", "nghĩa", "bài", "phim", "vở", "thuyết", "hát", "trào",
    "phẩm",
    "tượng", "gương",
  ]
  /// The same in two words.
  static let remembrances: TermPairs = [
    ("câu", "nói"), ("lời", "dạy"), ("câu", "thơ"), ("anh", "hùng"), ("danh", "nhân"), ("danh", "tướng"),
    ("nhà", "thơ"),
    ("nhà", "văn"), ("nhà", "nho"), ("tư", "tưởng"), ("ngày", "sinh"), ("ngày", "mất"),
  ]
  /// What is named after people as streets are: giải thưởng, huy chương.
  static let awards: TermPairs = [
    ("giải", "thưởng"), ("huân", "chương"), ("huy", "chương"), ("học", "bổng"), ("danh", "hiệu"), ("cúp", "bóng"),
  ]
  /// What bears the name of somebody of old also in small letters: chợ bà rén, đền thờ bà triệu.
  static let shrines: [Term] = [
    "chợ", "rạch", "cầu", "kênh", "đền", "thờ", "chùa", "miếu", "lăng", "bến", "cống", "lao",
  ]
  /// Family names of a few, but of many places.
  static let passes: [Term] = ["đèo", "cống", "lộ"]
  static let roads: [Term] = ["đường", "xã", "phường", "huyện", "tỉnh"]
  static let plurals: [Term] = ["các", "những", "đoạn", "giao"]
  static let and: Term = "và"
  /// What bears a person's name only behind its first half: `công viên`, `nhà thờ`, `danh hiệu`, `chung cư`.
  static let halves: [(first: [Term], second: [Term])] = [
    (["cù"], ["lao"]), (["công", "bệnh", "thư"], ["viên"]), (["chung", "dân", "định"], ["cư"]), (["chiến"], ["dịch"]),
    (["học"], ["bổng"]),
    (["cửa"], ["khẩu"]), (["nhà"], ["hát", "tù"]), (["vỉa"], ["hè"]), (["nút"], ["giao"]), (["đi"], ["bộ"]),
    (["nghĩa"], ["trang"]),
    (["nhà", "đền", "miếu", "đình"], ["thờ"]),
    (["nhà", "danh"], ["hiệu", "phong", "điểm", "đội", "hội", "tổ", "nhà"]),
  ]
  /// What is no place behind such a word: `yêu cầu`, `biên bản`, `hoàn thành`.
  static let spoilt: [(first: [Term], second: [Term])] = [
    (["yêu", "nhu", "toàn", "khẩn", "thỉnh", "địa"], ["cầu"]),
    (["văn", "biên", "cơ", "tư", "xuất", "phiên", "kịch", "nhật"], ["bản"]),
    (["thị", "môi", "công", "lập", "hiện", "thương", "vũ", "chủ"], ["trường"]),
    (["hoàn", "hình", "trưởng", "tán", "cấu", "trung", "tạo", "hợp"], ["thành"]), (["gia"], ["đình"]),
    (["vận", "lao", "hoạt", "hành", "tác", "huy", "chủ"], ["động"]),
    (["biệt", "pháp", "thế", "bí", "bút", "nghệ", "tục"], ["danh"]),
    (["đối", "hiện", "ấn", "trừu"], ["tượng"]), (["người", "sợ", "thất"], ["kinh"]), (["kiểu"], ["bản"]),
    (["chính"], ["phủ"]), (["đất", "nhà"], ["vườn"]), (["đất"], ["rừng"]), (["thủ"], ["quỹ"]), (["đồng"], ["hồ"]),
    (["hòa", "lý", "luận"], ["giải"]), (["buôn"], ["làng"]), (["cha"], ["xứ"]), (["già"], ["làng"]), (["thợ"], ["hồ"]),
  ]
  /// In a text without marks these stand for far more common words: cho, mọi, đã, của.
  static let unmarkedAlike: [Term] = [
    "chợ", "mới", "đa", "và", "số", "cao", "dân", "cư", "cửa", "quán", "hãng", "mỏ", "tiệm", "phở", "xưởng",
  ]
  /// Of places: they are less than a fifth of the words that are written so in laws and news.
  static let unmarkedPlaces: [Term] = [
    "chợ", "mới", "đa", "và", "số", "cao", "dân", "cư", "cửa", "đền", "đài", "chùa", "thờ", "đồi", "đội", "bến", "đầm",
    "dốc", "cống", "cồn", "hòn", "am", "xứ", "mộ", "đình", "đảo", "sân", "ga", "quỹ", "tù", "hè", "kè", "phong",
    "tháp", "đập", "bổng", "vịnh", "nghè", "ấp", "ngõ", "ngách", "quận", "tuyến", "hồ",
  ]
  /// The least of places: their names are seldom those of people.
  static let hamlets: [Term] = ["thôn", "ấp", "xóm", "bản", "buôn", "làng", "sóc", "khóm", "phum", "phố", "tổ"]

  /// Abbreviations with full stops that are no initials: H.C.M, U.B.N.D …
  static let dotted: Set<UInt64> = Set(
    ["hcm", "ubnd", "hdnd", "vip", "pccc", "csgt", "gtvt", "ubmttq", "tphcm", "chxhcn", "vn", "xhcn"].map {
      $0.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    })
}
