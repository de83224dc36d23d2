import Formats
import Glibc

/// Headings that would bring a person's identity into the data; such a table is refused whole.
public enum IdentifyingHeading {
  private static let fragments = [
    "ho ten", "ho va ten", "hoten", "hovaten", "nguoi khieu nai", "nguoi to cao", "nguoi kien nghi", "nguoi phan anh",
    "nguoi gui", "nguoi nop", "nguoi lam don", "nguoi viet don", "nguoi yeu cau", "nguoi bi", "nguoi dung don",
    "nguoi dung ten", "duong su", "ten cong dan", "ten nguoi", " ten chu", " chu ho ", " chu dat ", " chu nha ",
    "chu su dung", "dia chi", "diachi", "noi o", "cho o ", "cu tru", "thuong tru", "que quan", "nguyen quan",
    "so nha", "toa do", "kinh do", "vi do", "cccd", "cmnd", "can cuoc", "chung minh", "dinh danh", "so dien thoai",
    "dien thoai", "di dong", "so dt ", "sdt", "phone", "email", "e mail", "gmail", "thu dien tu", "ngay sinh",
    "nam sinh", "nghe nghiep", "dan toc", "ton giao", "so quyet dinh", "so qd", "thua", "to ban do", "so to so",
    "gcn", "giay chung nhan", "bien so", "tai khoan", "ma so thue", "ho chieu", "bao hiem", "zalo", "facebook",
    "gioi tinh", "ho khau", "nguoi kn", "nguoi tc", "doi tuong bi", " chu don ", " cmt ", " cmtnd ", " dt lien he ",
    " stk ", " mst ", "bhxh", "bhyt",
  ]

  /// Words that say it only where they are the whole heading: `Số tờ` does, `Số tố cáo` does not.
  private static let whole: Set<String> = [
    "ho", "ten", "so to", "to so", "to", "tuoi", "dc", "d c", "dt", "d t", "tel", "mobile", "name", "full name",
    "address", "cong dan", "so do", "lien he",
  ]

  public static func matches(_ heading: String) -> Bool {
    let words = words(heading)
    return whole.contains(words)
      || " \(words) ".withCString { heading in fragments.contains { strstr(heading, $0) != nil } }
  }

  /// Letters and digits alone, one space between words: `Họ_tên`, `E-mail` and `Họ & tên` as they are read aloud.
  private static func words(_ heading: String) -> String {
    VietnameseText.folded(heading).replacing("&", with: " va ").split { !$0.isLetter && !$0.isNumber }
      .joined(separator: " ")
  }
}
