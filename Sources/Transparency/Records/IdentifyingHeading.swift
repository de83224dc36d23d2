import Formats

/// Headings that would bring a person's identity into the data; such a table is refused whole.
enum IdentifyingHeading {
  private static let fragments = [
    "ho ten", "ho va ten", "nguoi khieu nai", "nguoi to cao", "nguoi gui", "nguoi bi", "nguoi dung don", "ten cong dan",
    "dia chi", "noi o", "thuong tru", "cccd", "cmnd", "can cuoc", "chung minh", "dinh danh", "so dien thoai",
    "dien thoai",
    "sdt", "email", "thu dien tu", "ngay sinh", "nam sinh", "so quyet dinh", "so qd", "thua", "to ban do", "gcn",
    "giay chung nhan", "bien so", "so tai khoan", "ma so thue", "ho chieu", "bao hiem", "zalo", "facebook", "gioi tinh",
  ]

  static func matches(_ heading: String) -> Bool {
    let folded = " \(VietnameseText.folded(heading)) "
    return fragments.contains { folded.contains($0) }
  }
}
