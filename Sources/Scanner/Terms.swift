/// Single words that rules ask for, parsed once.
enum Terms {
  static let number: Term = "số"
  static let plot: Term = "thửa"
  static let survey: Term = "giải"
  /// tờ bản đồ
  static let leaf: Term = "tờ"
  static let sheet: Term = "bản"
  static let drawing: Term = "đồ"
  /// tờ bản đồ
  static let sheetNumber: Term = "tbđ"
  static let lot: Term = "lô"
  static let land: Term = "đất"
  static let born: Term = "sinh"
  static let bornShort: Term = "sn"
  /// NTNS is ngày tháng năm sinh.
  static let bornAt: [Term] = ["dob", "ntns"]
  /// ngày sinh, before a whole date: ngân sách goes with years.
  static let bornOn: Term = "ns"
  static let parcel: Term = "khoảnh"
  static let house: Term = "nhà"
  static let street: Term = "phố"
  static let quarter: Term = "khu"
  /// địa chỉ
  static let addressStart: Term = "địa"
  static let addressEnd: Term = "chỉ"
}
