/// Tables: the headings that stand for cells become rows.
extension MarkdownRenderer {
  /// The scroll box can be reached by keyboard and has a name, as a wide table on a small screen needs.
  mutating func openCell(_ cell: TableCell) {
    if cell.column == 0 {
      switch cell.row {
      case 0: openTable(columns: cell.columns)
      case 1: out.append("<tbody>\n<tr>\n")
      default: out.append("<tr>\n")
      }
      plain.endLine()
    } else {
      plain.append(" | ".utf8)
    }
    out.append(cell.isHeader ? "<th scope=\"col\"" : "<td")
    switch cell.alignment {
    case .none: break
    case .left: out.append(" class=\"left\"")
    case .center: out.append(" class=\"center\"")
    case .right: out.append(" class=\"right\"")
    }
    out.append(">")
  }

  mutating func closeCell(_ cell: TableCell) {
    out.append(cell.isHeader ? "</th>\n" : "</td>\n")
    guard cell.isLastColumn else { return }
    out.append(cell.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    guard cell.isLastRow else { return }
    out.append(cell.isHeader ? "</table>\n</div>\n" : "</tbody>\n</table>\n</div>\n")
  }

  /// More columns than a sheet of paper has room for upright: `broad`.
  private static let broad = 9

  private mutating func openTable(columns: Int) {
    tables += 1
    line()
    plain.endBlock()
    out.append(columns < Self.broad ? "<div class=\"table\"" : "<div class=\"table broad\"")
    out.append(" role=\"region\" tabindex=\"0\" aria-label=\"")
    out.append(escaping: "\(words.table) \(tables)")
    out.append("\">\n<table>\n<thead>\n<tr>\n")
  }
}
