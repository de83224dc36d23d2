public import Diagnostics

/// A text that is nothing but its title: its page would be empty.
public enum EmptyBody {
  /// Nil for a draft, which waits for its words.
  public static func problem(_ body: TextBody, _ keys: TextFileKeys, at location: Location) -> Problem? {
    guard body.isBlank, !keys.isDraft else { return nil }
    return Problem(
      "body-empty", severity: .warning,
      Wording(
        "Tệp này chỉ có phần khai báo, trang của nó sẽ trống",
        en: "There is nothing but front matter, its page will be empty"),
      fix: Wording(
        "viết nội dung dưới dòng --- thứ hai; chưa viết xong thì thêm “draft: true”",
        en: "write the text below the second --- line; add “draft: true” until it is written"), at: location)
  }
}
