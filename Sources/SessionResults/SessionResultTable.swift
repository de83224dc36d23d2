public import Authorities
import Formats
import Tables

/// `tiep-cong-dan.csv`: one row a session, as the public sees it.
public enum SessionResultTable {
  public static let header = [
    "ky", "ngay", "cap", "don_vi", "noi_tiep", "nguoi_tiep", "tinh_trang", "nguoi_tiep_thay", "luot",
  ]

  public static func write(_ results: SessionResults, _ offices: [Office]) -> [UInt8] {
    var writer = CSVWriter(header: header)
    let offices = Dictionary(offices.map { ($0.slug, $0.name) }, uniquingKeysWith: { a, _ in a })
    let units = results.periods.flatMap(\.units).map { ($0.unit.name, $0.unit.level.vietnamese) }
    let levels = Dictionary(units, uniquingKeysWith: { a, _ in a })
    var periods = results.periods[...]
    for session in results.sessions {
      while let period = periods.first, period.last < session.date { periods.removeFirst() }
      writer.row([
        periods.first?.id ?? "", session.date.iso, levels[session.unit] ?? "", session.unit,
        offices[session.office] ?? "", FormulaText.harmless(session.host), session.standing.vietnamese,
        FormulaText.harmless(session.standIn), session.visits.map(String.init) ?? "",
      ])
    }
    return writer.bytes
  }
}
