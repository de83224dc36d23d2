import Diagnostics
import Formats

/// Names stand in published tables, where spreadsheets take what begins so for a formula (CWE-1236).
enum FormulaName {
  static func check(_ name: String, at location: Location, _ reader: inout MappingReader) {
    guard FormulaText.begins(name), let first = name.first else { return }
    reader.add(
      Problem(
        "name-as-formula",
        Wording(
          "Tên “\(name)” bắt đầu bằng “\(first)”, Excel sẽ đọc thành công thức",
          en: "The name “\(name)” begins with “\(first)”: Excel would read a formula"),
        fix: Wording("bỏ dấu “\(first)” ở đầu tên", en: "remove “\(first)” from its beginning"), at: location))
  }
}
