import Diagnostics

/// The name that the calendar of a whole place has (`<place>/lich.ics`), so that no schedule can.
enum ReservedScheduleSlug {
  static func contains(_ slug: String) -> Bool { slug == "lich" }

  static func problem(_ slug: String, at location: Location) -> Problem {
    Problem(
      "slug-reserved",
      Wording(
        "Tên “\(slug)” đã dành cho tệp “\(slug).ics” có mọi buổi của nơi tiếp",
        en: "The name “\(slug)” belongs to “\(slug).ics”, which has every session of the place"),
      fix: Wording(
        "đổi tên tệp, ví dụ thành “lich-tiep-cong-dan”", en: "rename the file, e.g. to “lich-tiep-cong-dan”"),
      at: location)
  }
}
