import Foundation
import Testing

/// From raw rows to the bytes of the site: nothing of a single matter comes through, and all figures agree.
@Suite struct DisclosureTests {
  @Test(arguments: UInt64(1)...24) func randomDistrict(_ seed: UInt64) throws {
    let district = RandomDistrict(seed: seed)
    let tool = try Tool()
    for path in ["cases", "releases", "reception", "pages", "policies", "duties", "news", "corrections"] {
      try tool.remove("content/\(path)")
    }
    try tool.write("content/site.yaml", district.settings())
    try tool.write("content/holidays/2025.yaml", RandomDistrict.holidays())
    try tool.write("content/cases/vu-viec.csv", district.csv())
    #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-01-05") == .init(status: 0))
    #expect(try tool.run("check", "--now", "2026-01-05").status == 0)
    #expect(try tool.run("build", "-q", "--now", "2026-01-05") == .init(status: 0))
    try expectNothingOfASingleMatter(tool, district.rows.map { [$0[0], $0[11]] }, built: "2026-01-05")
    try expectSafeClasses(PublishedTables(tool))
    try expectFiguresAgree(PublishedTables(tool))
    try expectTotals(PublishedTables(tool), district.concluded)
  }

  @Test func demonstration() throws {
    let tool = try Tool(site: nil)
    if !tool.exists("content/releases") {
      #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-11-22") == .init(status: 0))
    }
    #expect(try tool.run("build", "-q", "--now", "2026-11-22").status == 0)
    var secrets: [[String]] = []
    for (path, bytes) in try tool.files("content/cases") where path.hasSuffix(".csv") {
      let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      secrets += rows.compactMap { $0.split(whereSeparator: { ",;\t".contains($0) }).first.map { [String($0)] } }
    }
    #expect(secrets.count > 2000)
    try expectNothingOfASingleMatter(tool, secrets, built: "2026-11-22")
    try expectSafeClasses(PublishedTables(tool))
    try expectFiguresAgree(PublishedTables(tool))
  }

  /// The days of reception are public, unlike those of a matter.
  private static let sessions = "du-lieu/tiep-cong-dan.csv"

  // MARK: What must hold

  private func expectNothingOfASingleMatter(_ tool: Tool, _ secrets: [[String]], built: String) throws {
    let words = Set(secrets.joined())
    for folder in ["public", "content/releases"] {
      for (path, bytes) in try tool.files(folder) {
        let text = String(decoding: bytes, as: UTF8.self)
        let tokens = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
        #expect(tokens.isDisjoint(with: words), "\(path)")
        #expect(!text.contains("bí mật thứ"), "\(path)")
      }
    }
    // The only days that figures may carry: bounds of periods, the day of release, the day of the build, and those that
    // units declare of themselves.
    var days: Set<String> = [built]
    let settings = try tool.text("content/site.yaml")
    days.formUnion(settings.matches(of: #/(?:from|to): (\d{4}-\d{2}-\d{2})/#).map { String($0.output.1) })
    for (_, bytes) in try tool.files("content/releases") where bytes.starts(with: Data("period: ".utf8)) {
      let manifest = String(decoding: bytes, as: UTF8.self)
      days.formUnion(manifest.matches(of: #/\d{4}-\d{2}-\d{2}/#).map { String($0.output) })
      // The pages say when the next period can be released: the day after its last.
      let year = Int(manifest.dropFirst(8).prefix(4)) ?? 0
      days.formUnion(["\(year)-06-15", "\(year)-09-15", "\(year)-12-15", "\(year + 1)-03-15"])
    }
    let written = days.map { $0.split(separator: "-").reversed().joined(separator: "/") }
    for (path, bytes) in try tool.files("public")
    where ["so-lieu/", "vu-viec/", "du-lieu/"].contains(where: path.hasPrefix) && path != Self.sessions {
      let text = String(decoding: bytes, as: UTF8.self)
      let iso = Set(text.matches(of: #/\b\d{4}-\d{2}-\d{2}\b/#).map { String($0.output) })
      let vietnamese = Set(text.matches(of: #/\b\d{2}/\d{2}/\d{4}\b/#).map { String($0.output) })
      #expect(iso.isSubset(of: days), "\(path)")
      #expect(vietnamese.isSubset(of: written), "\(path)")
    }
  }

  /// The rules of publication, checked from the tables alone and without the tool's audit.
  private func expectSafeClasses(_ tables: PublishedTables) throws {
    for (view, classes) in [("place", tables.place), ("subject", tables.subject)] {
      for (key, measures) in classes {
        let count = PublishedTables.count(measures)
        let isHarmless = key.kinds == "kiến nghị, phản ánh"
        #expect(count >= (key.kinds.contains("tố cáo") ? 10 : 5), "\(view) \(key)")
        let outcomes = measures["ket_qua"] ?? [:]
        if !isHarmless, outcomes.keys.sorted() != ["gộp, không nêu riêng"] {
          #expect(outcomes.count >= 2, "\(view) \(key)")
          #expect((outcomes.values.max() ?? 0) * 10 <= count * 9, "\(view) \(key)")
        }
        for measure in ["thoi_han", "thi_hanh"] {
          #expect((measures[measure] ?? [:]).values.reduce(0, +) == count, "\(view) \(key) \(measure)")
        }
        if view == "place", key.kinds.contains("tố cáo") {
          #expect(["mọi đơn vị", "các đơn vị khác"].contains(key.fine), "\(key)")
        }
      }
    }
    for period in tables.periods {
      let total: ([PublishedTables.Key: PublishedTables.Measures]) -> [String: Int] = { classes in
        classes.filter { $0.key.period == period }.reduce(into: [:]) {
          $0[$1.key.kinds, default: 0] += PublishedTables.count($1.value)
        }
      }
      #expect(total(tables.place) == total(tables.subject), "\(period)")
    }
  }

  private func expectFiguresAgree(_ tables: PublishedTables) throws {
    let published = tables.statistics
    let names = published.map { $0.prefix(7).joined(separator: "|") }
    #expect(Set(names).count == names.count, "each figure once")
    let expected = tables.expectedStatistics()
    // SessionResultsTests recompute the figures of reception.
    let others = ["tiep.", "luong.", "thay_doi.", "tang_giam."]
    let cases = published.filter { row in !others.contains { row[6].hasPrefix($0) } }
    #expect(Set(cases).subtracting(expected).sorted { $0.description < $1.description } == [])
    #expect(expected.subtracting(cases).sorted { $0.description < $1.description } == [])
    let flows = Set(published.filter { $0[6].hasPrefix("luong.") && tables.periods.contains($0[0]) })
    #expect(flows.symmetricDifference(tables.expectedFlows()).sorted { $0.description < $1.description } == [])
  }

  /// A period that is not published by itself is in the next one; nothing is lost, the last one may wait.
  private func expectTotals(_ tables: PublishedTables, _ concluded: [Int]) throws {
    var waiting = 0
    for (quarter, count) in zip(RandomDistrict.quarters, concluded) {
      waiting += count
      let published = tables.place.filter { $0.key.period == quarter }.reduce(0) {
        $0 + PublishedTables.count($1.value)
      }
      if tables.periods.contains(quarter) {
        #expect(published == waiting, "\(quarter)")
        waiting = 0
      } else {
        #expect(waiting < 10, "\(quarter)")
      }
    }
  }
}
