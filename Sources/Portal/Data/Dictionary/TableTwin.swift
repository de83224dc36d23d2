import Diagnostics
import Formats
import Tables

/// The JSON twin of a CSV table: the same rows as objects, one a line; numbers as numbers, what is empty as null.
enum TableTwin {
  static func json(of csv: [UInt8], _ schema: DataTable) -> [UInt8] {
    let file = SourceFile(path: schema.csv, bytes: csv, root: "")
    guard let table = Tables.read(file, isHeading: { _ in true }).tables.first else { return Array("[]\n".utf8) }
    let keys = schema.columns.enumerated().map { index, column -> [UInt8] in
      Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
    }
    let areNumbers = schema.columns.map { $0.type == .integer || $0.type == .number }
    var out: [UInt8] = [UInt8(ascii: "[")]
    out.reserveCapacity(csv.count * 3)
    table.withCells { cells in
      for row in 0..<table.rowCount {
        out.append(contentsOf: row == 0 ? "\n".utf8 : ",\n".utf8)
        for column in schema.columns.indices {
          out.append(contentsOf: keys[column])
          let cell = cells[row, column]
          if cell.isEmpty {
            out.append(contentsOf: "null".utf8)
          } else if areNumbers[column] {
            out.append(contentsOf: cell)
          } else {
            JSONString.append(cell, to: &out)
          }
        }
        out.append(UInt8(ascii: "}"))
      }
    }
    out.append(contentsOf: "\n]\n".utf8)
    return out
  }
}
