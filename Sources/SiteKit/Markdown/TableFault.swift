import Diagnostics

/// A table whose rows do not have the cells of its header. They are shown as they can be, so these are warnings.
enum TableFault {
  case delimiter(header: Int, delimiter: Int)
  case surplus(cells: Int, columns: Int)

  func problem(at location: Location) -> Problem {
    switch self {
    case .delimiter(let header, let delimiter):
      Problem(
        "table-delimiter", severity: .warning,
        Wording(
          "Dòng gạch dưới có \(delimiter) ô nhưng dòng tiêu đề có \(header) ô, nên chưa thành bảng",
          en: "The delimiter row has \(delimiter) cells but the header row has \(header), so this is not a table"),
        fix: Wording("sửa cho hai dòng có số ô bằng nhau", en: "give both rows the same number of cells"), at: location)
    case .surplus(let cells, let columns):
      Problem(
        "table-surplus-cells", severity: .warning,
        Wording(
          "Dòng này có \(cells) ô nhưng bảng có \(columns) cột; ô thừa không hiện ra",
          en: "This row has \(cells) cells but the table has \(columns) columns; the surplus is not shown"),
        fix: Wording(
          "bỏ ô thừa; dấu | trong một ô viết là \\|", en: "remove the surplus; a | inside a cell is written \\|"),
        at: location)
    }
  }
}
