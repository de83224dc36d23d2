import Diagnostics
import Records

extension SessionProblem {
  static func nobodyCame(
    _ row: SessionResultRow, _ column: SessionColumn, _ count: Int, without none: SessionColumn,
    _ records: SessionResultRecords
  ) -> Problem {
    Problem(
      "session-count-contradiction",
      Wording(
        "\(none.heading) là 0 thì “\(column.heading)” không thể là \(VietnameseNumber.grouped(count))",
        en: "With “\(none.heading)” 0, “\(column.heading)” cannot be \(count)"),
      fix: check(row, none, column, records), at: records.location(of: row, column))
  }

  static func visitsOfNobody(_ row: SessionResultRow, _ visits: Int, _ records: SessionResultRecords) -> Problem {
    Problem(
      "session-count-contradiction",
      Wording(
        "Có \(VietnameseNumber.grouped(visits)) lượt thì “Số người” không thể là 0",
        en: "With \(visits) visits, the persons cannot be 0"),
      fix: check(row, .visits, .persons, records), at: records.location(of: row, .persons))
  }

  static func groupsWithoutPersons(
    _ row: SessionResultRow, _ groups: Int, _ persons: Int, _ records: SessionResultRecords
  ) -> Problem {
    Problem(
      "session-count-contradiction",
      Wording(
        "Có \(VietnameseNumber.grouped(groups)) đoàn đông người thì “Số người trong đoàn” không thể là \(VietnameseNumber.grouped(persons))",
        en: "With \(groups) groups, the persons in groups cannot be \(persons)"),
      fix: check(row, .groups, .groupPersons, records), at: records.location(of: row, .groupPersons))
  }

  static func personsOfUnknownGroups(
    _ row: SessionResultRow, _ persons: Int, _ records: SessionResultRecords
  ) -> Problem {
    Problem(
      "session-count-contradiction",
      Wording(
        "Có \(VietnameseNumber.grouped(persons)) người trong đoàn thì phải có “Số đoàn đông người”",
        en: "\(persons) persons in groups need a number of groups"),
      fix: Wording(
        "điền cột “Số đoàn đông người” của dòng này", en: "fill in the groups in this row"),
      at: records.location(of: row, .groupPersons))
  }

  static func smallGroups(
    _ row: SessionResultRow, _ groups: Int, _ persons: Int, _ records: SessionResultRecords
  ) -> Problem {
    Problem(
      "session-group-small", severity: .warning,
      Wording(
        "Đoàn đông người có từ \(SessionCountRules.smallestGroup) người: \(VietnameseNumber.grouped(groups)) đoàn, \(VietnameseNumber.grouped(persons)) người là ít",
        en: "A group has \(SessionCountRules.smallestGroup) persons or more: \(groups) groups of \(persons) are few"),
      fix: check(row, .groups, .groupPersons, records), at: records.location(of: row, .groupPersons))
  }

  /// Nil when there is no row.
  static func missingCounts(
    _ rows: [SessionResultRow], _ column: SessionColumn, _ records: SessionResultRecords
  ) -> Problem? {
    let places = rows.map { records.location(of: $0, column) }
    guard let first = places.first else { return nil }
    let count = VietnameseNumber.grouped(places.count)
    return Problem(
      "session-count-missing", severity: .notice,
      Wording(
        "Cột “\(column.heading)” để trống ở \(count) buổi; kỳ có buổi ấy không cộng được cột này",
        en: "The column “\(column.heading)” is empty for \(places.count) sessions; their periods cannot add it up"),
      fix: Wording("ghi 0 nếu không có", en: "write 0 for none"), at: first,
      related: Array(places.dropFirst().prefix(10)))
  }

  private static func check(
    _ row: SessionResultRow, _ a: SessionColumn, _ b: SessionColumn, _ records: SessionResultRecords
  ) -> Wording {
    let (a, b) = (records.cellName(row, a), records.cellName(row, b))
    return Wording("kiểm tra ô \(a) và ô \(b)", en: "check the cells \(a) and \(b)")
  }
}
