import Authorities
import Formats
import Releases
import SessionResults
import Tables

/// The rows of `thong-ke.csv` about reception: every figure a page prints of it.
/// Figures of a host have the host's name after the code: `tiep.ngay_truc_tiep.chu-tich-ubnd-xa`.
struct SessionStatisticsTable {
  private(set) var writer: CSVWriter

  init(after writer: CSVWriter, _ results: SessionResults) {
    self.writer = writer
    for period in results.periods + results.sums { add(period) }
  }

  private mutating func add(_ period: SessionPeriod) {
    let whole = CSVWriter.cells([period.id, "", "", "", "", ""])
    add(whole, period.figures)
    add(whole, period.people)
    for body in period.units {
      let key = key(period, body.unit)
      add(key, body.figures)
      add(key, body.people)
    }
    for host in period.hosts {
      add(
        key(period, host.unit), host.figures,
        suffix: "." + VietnameseText.slug(host.host ?? SessionForm.regular.rawValue))
    }
  }

  private func key(_ period: SessionPeriod, _ unit: Unit) -> [UInt8] {
    CSVWriter.cells([period.id, "", unit.level.vietnamese, unit.name, "", ""])
  }

  private mutating func add(_ key: [UInt8], _ figures: SessionFigures, suffix: String = "") {
    for indicator in SessionIndicator.ofDays {
      row(key, indicator, suffix, indicator.value(figures), of: indicator.base(figures))
    }
  }

  private mutating func add(_ key: [UInt8], _ shown: ShownPeople) {
    guard let people = shown.people else { return }
    for indicator in SessionIndicator.ofPeople { row(key, indicator, "", indicator.value(people), of: nil) }
  }

  /// Nothing for a number that was not said of every session.
  private mutating func row(
    _ key: [UInt8], _ indicator: SessionIndicator, _ suffix: String, _ value: Int?, of base: Int?
  ) {
    guard let value else { return }
    writer.row(prefix: key, ["\(indicator.code)\(suffix)", String(value), base.map(String.init) ?? ""])
  }
}
