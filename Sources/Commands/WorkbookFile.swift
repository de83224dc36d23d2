import Diagnostics

/// The workbooks that commands write where they are told to.
enum WorkbookFile {
  /// Throws `Misuse` for a name that Excel would not open.
  static func checkName(_ path: String) throws(Misuse) {
    guard !path.lowercased().hasSuffix(".xlsx") else { return }
    throw Misuse(
      "workbook-name", Wording("Tên tệp Excel phải có đuôi .xlsx", en: "The name of a workbook must end in .xlsx"),
      fix: Wording("viết ví dụ bang.xlsx", en: "write for example table.xlsx"), at: Location(path: path))
  }
}
