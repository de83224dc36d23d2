import Diagnostics
import Formats
import Tables

/// `tiep-cong-dan.csv` of a release: a row for each count of the whole and of each body.
public enum SessionTotalsTable {
  public static let fileName = ReleaseFile.sessions.rawValue
  public static let header = ["ky", "cap", "don_vi", "chi_so", "gia_tri"]
  /// How many sessions had visitors; it is known from the table of sessions.
  public static let sessionsCode = "buoi_co_nguoi_den"
  /// In the place of counts that are joined with those of others; not zero.
  public static let joinedCode = "gop"

  public static func write(_ totals: SessionTotals, period: String) -> [UInt8] {
    var writer = CSVWriter(header: header)
    let all = (level: ViewLabel.coarse(.all, .place), unit: ViewLabel.fine(.all, .place))
    add(all.level, all.unit, totals.whole, period, &writer)
    for body in totals.bodies { add(body.level, body.unit, body.people, period, &writer) }
    return writer.bytes
  }

  private static func add(
    _ level: String, _ unit: String, _ people: SessionPeople?, _ period: String, _ writer: inout CSVWriter
  ) {
    let key = CSVWriter.cells([period, level, unit])
    guard let people else {
      writer.row(prefix: key, [joinedCode, ""])
      return
    }
    writer.row(prefix: key, [sessionsCode, String(people.sessions)])
    for (code, count) in people.told {
      if let value = count.value { writer.row(prefix: key, [code, String(value)]) }
    }
  }

  /// Reads what `write` wrote; anything else is refused.
  static func read(_ file: SourceFile, period: String) throws(Refusal) -> SessionTotals {
    let table = try CSVReader.read(file)
    let damaged = Refusal(Report([ReleaseTable.damaged(table.headerLocation(column: 0))]))
    guard table.header == header else { throw damaged }
    var parts: [(level: String, unit: String, told: [String: Int], isJoined: Bool)] = []
    for row in 0..<table.rowCount {
      let cells = header.indices.map { table.text(row: row, column: $0) }
      if parts.last?.level != cells[1] || parts.last?.unit != cells[2] {
        parts.append((cells[1], cells[2], [:], false))
      }
      let last = parts.count - 1
      if cells[3] == joinedCode { parts[last].isJoined = true } else { parts[last].told[cells[3]] = Int(cells[4]) }
    }
    let people = parts.map { part in
      part.isJoined ? nil : SessionPeople(sessions: part.told[sessionsCode] ?? -1, told: part.told)
    }
    guard let whole = people.first else { throw damaged }
    let totals = SessionTotals(
      whole: whole,
      bodies: zip(parts, people).dropFirst().map { .init(level: $0.level, unit: $0.unit, people: $1) })
    guard write(totals, period: period) == file.bytes else { throw damaged }
    return totals
  }
}
