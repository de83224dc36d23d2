import Diagnostics

/// Addresses under `lich-tiep-cong-dan/` that the portal's own lists have, so that no place can.
enum ReservedOfficeSlug {
  private static let names: Set<String> = ["thang", "nguoi-tiep", "noi-tiep"]

  /// True for the names of lists, and for `trang-2` and its like.
  static func contains(_ slug: String) -> Bool { names.contains(slug) || LaterPage.isName(slug) }

  static func problem(_ slug: String, at location: Location) -> Problem {
    Problem(
      "slug-reserved",
      Wording(
        "Địa chỉ “lich-tiep-cong-dan/\(slug)/” đã dành cho một danh sách của cổng",
        en: "The address “lich-tiep-cong-dan/\(slug)/” belongs to a list of the portal"),
      fix: Wording(
        "đổi tên tệp, hoặc viết khóa “slug” khác, ví dụ “noi-\(slug)”",
        en: "rename the file, or give another “slug”, e.g. “noi-\(slug)”"),
      at: location)
  }
}
