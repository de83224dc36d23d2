import Diagnostics

/// The messages about a table in a form that is not read.
enum TableForm {
  private static let save = Wording(
    "mở bằng Excel, chọn Lưu thành… → Sổ làm việc Excel (.xlsx), rồi xóa tệp này",
    en: "in Excel choose Save as… → Excel Workbook (.xlsx), then remove this file")

  static func notText(at location: Location) -> Problem {
    Problem(
      "table-form",
      Wording("Tệp có đuôi .csv nhưng là sổ làm việc Excel", en: "The file ends in .csv but is an Excel workbook"),
      fix: save, at: location)
  }

  static func problem(at location: Location) -> Problem {
    Problem(
      "table-form", Wording("Bảng phải là tệp .xlsx hoặc .csv", en: "A table must be an .xlsx or .csv file"),
      fix: save, at: location)
  }
}
