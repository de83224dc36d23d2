import Diagnostics

/// The words for what cannot be taken from a content folder.
enum SourceFault {
  private static let paths = Wording(
    "kiểm tra thư mục đang đứng và các đường dẫn: -s nội dung, --templates mẫu trang, --cases bảng vụ việc",
    en: "check where you stand and the paths: -s content, --templates templates, --cases case tables")

  static func missing(_ root: String) -> Misuse {
    Misuse(
      "source-missing", Wording("Không có thư mục “\(root)”", en: "There is no folder “\(root)”"),
      fix: paths)
  }

  static func noFile(_ location: Location) -> Misuse {
    Misuse(
      "file-missing", Wording("Không có tệp này", en: "There is no such file"),
      fix: Wording("kiểm tra tên và thư mục", en: "check its name and folder"), at: location)
  }

  static func notFolder(_ root: String) -> Misuse {
    Misuse(
      "source-not-folder", Wording("“\(root)” phải là một thư mục", en: "“\(root)” must be a folder"),
      fix: paths)
  }

  static func link(_ place: Location) -> Problem {
    Problem(
      "source-symlink",
      Wording("Liên kết (symbolic link) không được đọc", en: "A symbolic link is not read"),
      fix: Wording("chép tệp thật vào đây thay cho liên kết", en: "put the file itself here"), at: place)
  }

  static func special(_ place: Location) -> Problem {
    Problem(
      "source-special", Wording("Đây không phải tệp thường", en: "This is not an ordinary file"),
      fix: Wording("chuyển nó ra khỏi thư mục nội dung", en: "move it out of the content folder"), at: place)
  }

  static func tooLarge(_ place: Location) -> Problem {
    let limit = SourceFolder.largest >> 20
    return Problem(
      "source-too-large", Wording("Tệp lớn hơn \(limit) MB", en: "The file is larger than \(limit) MB"),
      fix: Wording("nén hoặc chia nhỏ tệp", en: "compress or split the file"), at: place)
  }

  static func sameName(_ place: Location) -> Problem {
    Problem(
      "source-same-name",
      Wording(
        "Hai tệp có tên nhìn giống hệt nhau, chỉ khác cách mã hóa dấu",
        en: "Two files have the same name, written with different Unicode forms"),
      fix: Wording("xóa hoặc đổi tên một tệp", en: "remove or rename one of them"), at: place)
  }

  static func nameNotUTF8(_ place: Location) -> Problem {
    Problem(
      "source-name-not-utf8",
      Wording("Tên tệp có ký tự không phải Unicode UTF-8", en: "The file's name holds bytes that are not UTF-8"),
      fix: Wording("đổi tên tệp", en: "rename the file"), at: place)
  }
}
