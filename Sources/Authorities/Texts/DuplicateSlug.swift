public import Diagnostics

/// Two files that claim one address.
public enum DuplicateSlug {
  public static func problem(_ slug: String, at location: Location, first: Location) -> Problem {
    Problem(
      "duplicate-slug",
      Wording("Hai tệp có cùng tên địa chỉ “\(slug)”", en: "Two files have the same address name “\(slug)”"),
      fix: Wording("đổi tên một tệp hoặc khóa “slug” của nó", en: "rename one file or its key “slug”"), at: location,
      related: [first])
  }
}
