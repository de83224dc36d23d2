import Diagnostics
import Formats

/// One count of persons, matters or groups that a correction changed.
public struct SessionChange: Sendable, Hashable {
  /// Empty for the whole portal.
  public let unit: String
  /// As the frozen table writes it (`chi_so`).
  public let code: String
  /// Nil where some session does not say it.
  public let was: Int?
  public let now: Int?

  var yaml: String {
    let numbers = [("was", was), ("now", now)].compactMap { name, value in value.map { ", \(name): \($0)" } }
    return "{unit: \(YAMLText.quoted(unit)), code: \(code)\(numbers.joined())}"
  }

  init(unit: String, code: String, was: Int?, now: Int?) {
    (self.unit, self.code, self.was, self.now) = (unit, code, was, now)
  }

  /// Reads what `yaml` wrote; nil when something is missing or could not have been written.
  init?(_ reader: inout MappingReader) {
    let unit = reader.take("unit").flatMap { reader.scalar($0) }
    let code = reader.string("code", required: true)
    self.init(unit: unit ?? "", code: code ?? "", was: reader.integer("was"), now: reader.integer("now"))
    guard unit != nil, code != nil, was != now else { return nil }
  }

  /// As it is told to people: `UBND xã Một, số người: từ 12 thành 15`.
  public var text: String {
    let names = [
      SessionTotalsTable.sessionsCode: "số buổi có người đến", "nguoi": "số người", "vu_viec": "số vụ việc",
      "doan": "số đoàn đông người", "nguoi_trong_doan": "số người trong đoàn",
    ]
    let number: (Int?) -> String = { $0.map { VietnameseNumber.grouped($0) } ?? "không thống kê" }
    let who = unit.isEmpty ? "cả cổng" : unit
    return "tiếp công dân, \(who), \(names[code] ?? code): từ \(number(was)) thành \(number(now))"
  }
}

extension SessionTotals {
  /// What differs, count by count.
  public func changes(to other: SessionTotals) -> [SessionChange] {
    names.flatMap { name in
      zip(cells(name), other.cells(name)).compactMap { old, new in
        old.value == new.value ? nil : SessionChange(unit: name, code: old.code, was: old.value, now: new.value)
      }
    }
  }

  private func cells(_ name: String) -> [(code: String, value: Int?)] {
    guard let people = self[name] else { return [] }
    return [(SessionTotalsTable.sessionsCode, people.sessions)] + people.told.map { ($0.code, $0.count.value) }
  }

  /// The totals before some changes; nil when they do not fit.
  func reverting(_ changes: [SessionChange]) -> SessionTotals? {
    var totals = self
    for change in changes {
      var cells = Dictionary(totals.cells(change.unit).map { ($0.code, $0.value) }, uniquingKeysWith: { a, _ in a })
      guard let now = cells[change.code], now == change.now else { return nil }
      cells[change.code] = change.was
      let sessions = (cells[SessionTotalsTable.sessionsCode] ?? nil) ?? 0
      totals[change.unit] = SessionPeople(sessions: sessions, told: cells.compactMapValues { $0 })
    }
    return totals
  }
}
