import Diagnostics
import Formats

/// The messages about a table in a form that is not read.
enum TableForm {
  /// A workbook under the name of a CSV file, by its first bytes.
  static func otherFile(_ file: SourceFile) -> Problem? {
    if file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return Problem(
        "table-form",
        Wording(
          "Tệp có đuôi .csv nhưng là sổ làm việc Excel",
          en: "The file ends in .csv but is a workbook"),
        fix: Wording("đổi đuôi tệp thành .xlsx", en: "rename it to .xlsx"), at: file.location)
    }
    return file.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? problem(at: file.location) : nil
  }

  static func problem(at location: Location) -> Problem {
    Problem(
      "table-form", Wording("Bảng phải là tệp .xlsx hoặc .csv", en: "A table must be an .xlsx or .csv file"),
      fix: Wording(
        "mở bằng Excel, chọn Lưu thành… → Sổ làm việc Excel (.xlsx), rồi xóa tệp này",
        en: "in Excel choose Save as… → Excel Workbook (.xlsx), then remove this file"), at: location)
  }

  /// Text typed in the legacy encoding of that name.
  static func legacy(_ name: String, _ file: SourceFile) -> Problem {
    let form = file.hasEnding("xlsx") ? ".xlsx" : "CSV UTF-8"
    return Problem(
      "table-legacy-encoding",
      Wording("Chữ trong tệp gõ bằng bảng mã cũ \(name)", en: "The text is in the legacy encoding \(name)"),
      fix: Wording(
        "chuyển mã sang Unicode (công cụ chuyển mã của bộ gõ), rồi lưu lại dạng \(form)",
        en: "convert it to Unicode and save it as \(form)"),
      at: file.location)
  }
}
