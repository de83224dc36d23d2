import Diagnostics

/// Addresses under `lich-tiep-cong-dan/` that the portal's own lists have, so that no place can.
enum ReservedOfficeSlug {
  private static let names: Set<String> = ["thang", "nguoi-tiep", "noi-tiep"]

  /// True for the names of lists, and for `trang-2` and its like.
  static func contains(_ slug: String) -> Bool {
    if names.contains(slug) { return true }
    guard slug.hasPrefix("trang-") else { return false }
    let number = slug.dropFirst("trang-".count)
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

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
