import Diagnostics

/// The words for a destination that is refused.
enum DestinationFault {
  private static let choose = Wording("chọn một thư mục khác bằng -d", en: "choose another folder with -d")

  static func notOurs(_ path: String, _ stranger: String) -> Misuse {
    Misuse(
      "destination-not-ours",
      Wording(
        "Thư mục đích có tệp không do minhbach tạo ra, ví dụ “\(stranger)”",
        en: "The destination holds files that minhbach did not make, e.g. “\(stranger)”"),
      fix: Wording(
        "chọn bằng -d một thư mục trống hoặc chưa có; mỗi lần xuất bản thay toàn bộ thư mục đích",
        en: "choose an empty or new folder with -d; publishing replaces the whole destination"),
      at: Location(path: path))
  }

  static func link(_ path: String) -> Misuse {
    Misuse(
      "destination-is-link",
      Wording("Thư mục đích là một liên kết (symbolic link)", en: "The destination is a symbolic link"),
      fix: Wording("viết sau -d đường dẫn thật của thư mục", en: "give the folder's real path to -d"),
      at: Location(path: path))
  }

  static func file(_ path: String) -> Misuse {
    Misuse(
      "destination-is-file", Wording("Đích xuất bản phải là thư mục", en: "The destination must be a folder"),
      fix: choose, at: Location(path: path))
  }

  static func name(_ path: String) -> Misuse {
    Misuse(
      "destination-unnamed",
      Wording(
        "Thư mục đích phải có tên riêng, không thể là “\(path)”",
        en: "The destination must have a name of its own; “\(path)” cannot be one"),
      fix: Wording("viết tên một thư mục con, ví dụ -d public", en: "name a folder, e.g. -d public"))
  }

  static func overlaps(_ path: String, _ other: String) -> Misuse {
    Misuse(
      "destination-overlaps",
      Wording(
        "Thư mục đích và “\(other)” phải tách rời, không thư mục nào nằm trong thư mục kia",
        en: "The destination and “\(other)” must be apart, neither inside the other"),
      fix: choose, at: Location(path: path))
  }
}
