import Foundation
import Testing

/// The demonstration's results of reception, recomputed as any outsider can from the table of sessions.
@Suite struct SessionResultsTests {
  private static let parts = [
    "2026-6t": ["2026-q1", "2026-q2"], "2026-9t": ["2026-q1", "2026-q2", "2026-q3"],
  ]
  private static let days = [
    "ngay_quy_dinh", "ngay_truc_tiep", "ngay_uy_quyen", "ngay_huy", "ngay_chua_co_ket_qua", "ngay_dot_xuat",
    "ngay_thuong_xuyen", "luot",
  ]

  /// A row of `tiep-cong-dan.csv`.
  private struct Session {
    let period, day, level, unit, place, host, standing: String
    let visits: Int

    init(_ row: [String]) {
      (period, day, level, unit) = (row[0], row[1], row[2], row[3])
      (place, host, standing, visits) = (row[4], row[5], row[6], Int(row[8]) ?? 0)
    }
  }

  @Test func figuresCanBeRecomputed() throws {
    let tool = try Tool(site: nil)
    #expect(try tool.run("build", "-q", "--now", "2026-11-22").status == 0)
    let sessions = PublishedTables.rows(try tool.text("public/du-lieu/tiep-cong-dan.csv")).map(Session.init)
    #expect(sessions.count > 100)
    let published = try PublishedTables(tool).statistics.filter { $0[6].hasPrefix("tiep.") }
    let people = published.filter { $0[6].hasSuffix("nguoi") || $0[6].hasSuffix("vu_viec") || $0[6].contains("doan") }
    let expected = Self.figures(sessions)
    #expect(Set(published).subtracting(people).subtracting(expected).sorted { $0.description < $1.description } == [])
    #expect(expected.subtracting(published).sorted { $0.description < $1.description } == [])
    expectPeople(people)
  }

  /// Persons, matters and groups: of closed periods, by unit, adding up to the whole.
  private func expectPeople(_ rows: [[String]]) {
    let periods = ["2026-6t", "2026-9t", "2026-q1", "2026-q2", "2026-q3"]
    #expect(Set(rows.map { $0[0] }).sorted() == periods)
    for period in periods {
      for code in ["tiep.nguoi", "tiep.vu_viec", "tiep.doan", "tiep.nguoi_trong_doan"] {
        let values = rows.filter { $0[0] == period && $0[6] == code }.map { (unit: $0[3], value: Int($0[7]) ?? 0) }
        let whole = values.first { $0.unit.isEmpty }?.value
        #expect(whole == values.filter { !$0.unit.isEmpty }.reduce(0) { $0 + $1.value }, "\(period) \(code)")
      }
    }
  }

  private static func figures(_ sessions: [Session]) -> Set<[String]> {
    var rows: Set<[String]> = []
    for period in Set(sessions.map(\.period)) { add(period, sessions.filter { $0.period == period }, &rows) }
    for (sum, parts) in parts { add(sum, sessions.filter { parts.contains($0.period) }, &rows) }
    return rows
  }

  private static func add(_ period: String, _ sessions: [Session], _ rows: inout Set<[String]>) {
    rows.formUnion(lines([period, "", "", "", "", ""], "", sessions))
    for unit in Set(sessions.map(\.unit)) {
      let own = sessions.filter { $0.unit == unit }
      let key = [period, "", own[0].level, unit, "", ""]
      rows.formUnion(lines(key, "", own))
      for host in Set(own.map(\.host)) {
        let slug = host.isEmpty ? "thuong-xuyen" : slug(host)
        rows.formUnion(lines(key, "." + slug, own.filter { $0.host == host }))
      }
    }
  }

  private static func lines(_ key: [String], _ suffix: String, _ sessions: [Session]) -> [[String]] {
    var counts = [Int](repeating: 0, count: days.count)
    counts[7] = sessions.reduce(0) { $0 + $1.visits }
    for day in Dictionary(grouping: sessions, by: { [$0.day, $0.place, $0.host] }).values {
      let standings = Set(day.map(\.standing))
      if standings.contains("đột xuất") { counts[5] += 1 }
      if standings.contains("thường xuyên") { counts[6] += 1 }
      // In this order: a day held partly by the host is held by the host.
      let words = [(1, "trực tiếp"), (1, "trực tuyến"), (2, "ủy quyền"), (4, "chưa có kết quả"), (3, "hủy")]
      guard let first = words.first(where: { standings.contains($0.1) }) else { continue }
      counts[0] += 1
      counts[first.0] += 1
    }
    return days.indices.map { index in
      key + ["tiep.\(days[index])\(suffix)", "\(counts[index])", (1...4).contains(index) ? "\(counts[0])" : ""]
    }
  }

  private static func slug(_ text: String) -> String {
    let plain = text.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping.unicodeScalars
    let letters = plain.filter { $0.value < 0x300 }.map { $0 == " " ? "-" : String($0) }
    return letters.joined()
  }
}
