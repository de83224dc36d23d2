/// Words around the names of old people and of the highlands, and around verbs that people are called as.
extension NameWords {
  /// Family names that begin little else, and seldom end the name of a place.
  static let lastFamilies: [Term] = [
    "nguyễn", "trần", "lê", "phạm", "huỳnh", "phan", "bùi", "trịnh", "đặng", "vũ", "võ", "đỗ", "đinh", "hồ", "ngô",
    "lý",
    "hoàng", "trương", "nguyen", "tran", "le", "pham",
  ]
  /// Of these also two words are a name, the given one first.
  static let surestFamilies: [Term] = ["nguyễn", "trần", "phạm", "huỳnh", "bùi", "trịnh", "đặng", "trương"]
  /// People's own words behind an elder's name: mế Ín ở bản …
  static let residing: [Term] = ["ở", "bản", "làng", "buôn", "plei", "sóc", "thôn", "xóm", "phum"]
  /// Behind già no name: già yếu, già làng.
  static let aging: [Term] = [
    "yếu", "làng", "cả", "lão", "nua", "trẻ", "đau", "néo", "nhất", "hơn", "đi", "cỗi", "lam",
  ]
  /// But no elder is told of behind these: người già, tuổi già, ông già.
  static let notElders: [Term] = [
    "người", "tuổi", "ông", "bà", "cụ", "trẻ", "về", "quá", "đã", "gà", "bò", "cây", "giống",
  ]
  /// Behind these h'… and k'… are of a place: ea h'leo, cư m'gar.
  static let highlandPlaces: [Term] = [
    "ea", "ia", "đắk", "đăk", "dak", "đạ", "đạm", "krông", "cư", "chư", "kon", "plei", "buôn", "đa", "ya", "kông", "sê",
  ]
  /// Families that are words for a village and a river.
  static let waters: [Term] = ["buôn", "krông"]
  /// Between the family name and the given name of men in the north: Sùng A Chứ, Cư Seo Vần.
  static let northernMiddles: [Term] = ["a", "seo", "mí", "láo", "dúng"]
  static let possessing: [Term] = ["của"]
  /// Who complains, and a family name: phàn nàn, Phàn Dào Hin.
  static let complaining: [Term] = ["phàn"]
  static let complaint: Term = "nàn"
  static let again: Term = "lại"
  /// Verbs that people are called as too: sơn lại, khai lại.
  static let redone: [Term] = [
    "sơn", "hàn", "thu", "khai", "thi", "học", "giao", "hồi", "lập", "hợp", "đăng", "định", "điều", "toán", "tính",
    "chuyển", "bảo", "tu", "xây", "họp", "thông", "phân",
  ]
  static let heroes: TermPairs = [("anh", "hùng")]
  /// trẻ em
  static let junior: Term = "em"
  static let young: Term = "trẻ"
}
