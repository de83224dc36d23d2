import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Cases
@testable import Releases
@testable import Scanner

/// Somebody kept the versions of a release from before and after its corrections, and takes it that no more was changed
/// than has to have been.
@Suite struct CorrectionAttackTests {
  /// The attack finds what a careless correction would tell: the one matter that changed, where unit and field cross.
  @Test func findsACarelessCorrection() throws {
    func tables(_ unit: [Outcome: Int], _ field: [Outcome: Int]) -> PublishedTables {
      func published(_ name: String, _ level: String, _ words: [Outcome: Int]) -> PublishedClass {
        PublishedClass(
          kinds: KindSet([.firstComplaint]), coarse: .named(level), fine: .named(name), outcomes: WordCounts(words),
          timeliness: WordCounts([.merged: 20]), execution: WordCounts([.merged: 20]))
      }
      let rest: [Outcome: Int] = [.right: 10, .wrong: 10]
      return PublishedTables(
        place: [published("UBND xã 0", "xã", unit), published("UBND xã 1", "xã", rest)],
        subject: [published("Đất đai", "Khác", field), published("Y tế", "Khác", field[.merged] == nil ? rest : field)])
    }
    let (before, after): ([Outcome: Int], [Outcome: Int]) = ([.right: 10, .wrong: 10], [.right: 11, .wrong: 9])
    let fields = ["Đất đai", "Y tế"]
    var careless = try CorrectionAttack(tables(before, before), tables(after, after), units: 2, fields)
    #expect(careless.changed(0, 0) == 1...1)
    var careful = try CorrectionAttack(tables(before, before), tables(after, [.merged: 20]), units: 2, fields)
    #expect(careful.changed(0, 0) == 0...1)
    #expect(careful.count(0, 0) == 0...20)
  }

  /// Many rows end otherwise, in one period or in several, some of them twice: no matter that changed is known to lie
  /// where a unit and a field cross, unless at least k do; and no count of a crossing is known that was not before.
  @Test func manyRowsInOneAndInSeveralPeriods() throws {
    var corrected = 0
    for seed in 1...60 {
      var random = SeededGenerator(UInt64(seed))
      var district = CorrectionDistrict(&random, periods: 1 + seed % 2)
      try district.release()
      for _ in 0...seed % 3 / 2 {
        district.change(share: [2, 5, 20, 60].randomElement(using: &random) ?? 2, &random)
        corrected += try district.correct()
      }
      for versions in district.versions {
        for (was, now) in zip(versions, versions.dropFirst()) { try expectNothingLocated(was, now, district, seed) }
      }
    }
    #expect(corrected >= 40)
  }

  private func expectNothingLocated(
    _ was: PublishedTables, _ now: PublishedTables, _ district: CorrectionDistrict, _ seed: Int
  ) throws {
    var alone = try CorrectionAttack(was, was, units: district.units.count, district.fields)
    var attack = try CorrectionAttack(was, now, units: district.units.count, district.fields)
    for unit in district.units.indices {
      for field in district.fields.indices {
        let (count, changed) = (attack.count(unit, field), attack.changed(unit, field))
        #expect(changed.lowerBound < 0.5 || count.lowerBound > 4.5, "seed \(seed): a change at \(unit), \(field)")
        let isKnown = count.upperBound - count.lowerBound < 0.5 && 0.5..<4.5 ~= count.lowerBound
        #expect(!isKnown || alone.count(unit, field) == count, "seed \(seed): how many at \(unit), \(field)")
      }
    }
  }
}

/// All that two versions of one release tell of first complaints, as equations in how many matters of a unit and a field
/// ended how before and after, with as few changes as there can be.
private struct CorrectionAttack {
  private static let words = CaseKind.firstComplaint.outcomes
  private static let paths = words.count * words.count
  private let fields: Int
  private var range: LinearRange

  init(_ was: PublishedTables, _ now: PublishedTables, units: Int, _ names: [String]) throws {
    fields = names.count
    var equations: [(terms: LinearRange.Terms, value: Double)] = []
    for (version, tables) in [was, now].enumerated() {
      for (view, own) in [(PublishedView.place, (0..<units).map { "UBND xã \($0)" }), (.subject, names)] {
        let shown = Set(tables[view].compactMap(\.fine.name))
        let told = Set(tables[view].flatMap(\.outcomes.words))
        for published in tables[view] {
          let parts = own.indices.filter { part in
            published.fine.name.map { $0 == own[part] } ?? !shown.contains(own[part])
          }
          let others = 0..<(view == .place ? names.count : units)
          for word in published.outcomes.words {
            let terms = parts.flatMap { part in
              others.flatMap { other in
                Self.terms(view == .place ? part : other, view == .place ? other : part, names.count) { path in
                  let outcome = Self.words[version == 0 ? path / Self.words.count : path % Self.words.count]
                  return word == .merged || word == outcome || word == outcome.common
                    || word == .granted && outcome == .partlyRight
                      && told.isDisjoint(with: [.partlyRight, .partlyGranted])
                }
              }
            }
            equations.append((terms, Double(published.outcomes[word])))
          }
        }
      }
    }
    let variables = units * names.count * Self.paths
    let changes = (0..<units * names.count).flatMap { Self.terms(0, $0, names.count, where: Self.isChange) }
    var all = try #require(LinearRange(variables: variables, equations), "what is told is true")
    equations.append((changes, all.range(of: changes).lowerBound))
    range = try #require(LinearRange(variables: variables, equations))
  }

  private static func isChange(_ path: Int) -> Bool { path / words.count != path % words.count }

  private static func terms(
    _ unit: Int, _ field: Int, _ fields: Int, where isCounted: (Int) -> Bool
  ) -> LinearRange.Terms {
    (0..<paths).filter(isCounted).map { ((unit * fields + field) * paths + $0, 1) }
  }

  mutating func count(_ unit: Int, _ field: Int) -> ClosedRange<Double> {
    range.range(of: Self.terms(unit, field, fields) { _ in true })
  }

  mutating func changed(_ unit: Int, _ field: Int) -> ClosedRange<Double> {
    range.range(of: Self.terms(unit, field, fields, where: Self.isChange))
  }
}

/// First complaints of a made-up district in one quarter or two, their releases, and the corrections of these.
private struct CorrectionDistrict {
  let units: [Unit]
  let fields: [String]
  private let periods: [Period]
  private let settings: SiteSettings
  private var matters: [(period: Int, unit: Int, field: Int, outcome: Int)] = []
  private var files: [String: String] = [:]
  /// By period: the tables of every version.
  private(set) var versions: [[PublishedTables]] = []

  init(_ random: inout SeededGenerator, periods count: Int) {
    units = (0..<Int.random(in: 2...4, using: &random)).map { Unit(name: "UBND xã \($0)", level: .commune) }
    fields = ["Đất đai", "Nhà ở", "Y tế"]
    settings = SiteSettings(
      fields: fields, fieldGroups: [.init(name: "Khác", fields: fields)], thresholds: DisclosureThresholds(),
      units: units)
    periods = ["2026-q1", "2026-q2"].prefix(count).compactMap(ReportingYear().period(id:))
    for period in periods.indices {
      for unit in units.indices {
        for _ in 0..<Int.random(in: 2...30, using: &random) {
          let field = [0, 0, 0, 1, 1, 2].randomElement(using: &random) ?? 0
          let outcome = [0, 1, 2, 2, 2].randomElement(using: &random) ?? 0
          matters.append((period, unit, field, outcome))
        }
      }
    }
  }

  private func cases() throws -> CheckedCases {
    let words = CaseKind.firstComplaint.outcomes
    let lines = matters.enumerated().map { index, matter in
      let first = periods[matter.period].first
      let days = "\(first.adding(days: 2).iso),\(first.adding(days: 3).iso),\(first.adding(days: 20).iso)"
      return "A-\(index),\(units[matter.unit].name),khiếu nại,lần đầu,\(fields[matter.field]),\(days),đã giải quyết,"
        + "\"\(words[matter.outcome].vietnamese)\""
    }
    let table = ([CaseRecordsTests.header] + lines).joined(separator: "\n") + "\n"
    let records = CaseRecords(
      CaseTables(SourceTree(["cases/a.csv": table])), units: units, fields: fields, personal: PersonalDataCheck())
    return try CheckedCases(records, settings, asOf: try #require(CivilDay(iso: "2026-11-01"))) { _ in true }
  }

  private func frozen() throws -> [FrozenRelease] {
    let (releases, report) = FrozenRelease.load(SourceTree(files), settings.reportingYear)
    #expect(report.problems.map(\.code) == [])
    return releases
  }

  mutating func release() throws {
    let cases = try cases()
    let day = try #require(CivilDay(iso: "2026-11-01"))
    var released = try ReleasedRows(SourceTree([:]), releases: [], of: cases)
    let releases = try ReleaseBatch(
      WaitingPeriods(periods), of: cases, releasedIn: released, after: FlowPast()
    ).releases
    let secret = ReleaseSecret()
    for release in releases {
      for (name, bytes) in release.files(on: day, sessions: nil, secret) {
        files["releases/\(release.period.id)/\(name)"] = String(decoding: bytes, as: UTF8.self)
      }
    }
    released.mark(releases, of: cases)
    files[ReleasedRows.path] = String(decoding: released.bytes, as: UTF8.self)
    versions = try frozen().map { [$0.tables] }
  }

  /// So many of a hundred matters end otherwise.
  mutating func change(share: Int, _ random: inout SeededGenerator) {
    for index in matters.indices where Int.random(in: 0..<100, using: &random) < share {
      matters[index].outcome = (matters[index].outcome + Int.random(in: 1...2, using: &random)) % 3
    }
  }

  /// Corrects every release as its rows are now, where that is allowed; how many were.
  mutating func correct() throws -> Int {
    let (cases, releases) = (try cases(), try frozen())
    let day = try #require(CivilDay(iso: "2026-11-02"))
    let reason = try PublicReason("Đã xem lại", option: "--reason")
    let tree = SourceTree(files.filter { $0.key.hasPrefix("cases/") })
    let released = try ReleasedRows(tree, releases: releases, of: cases)
    var count = 0
    for (index, release) in releases.enumerated() {
      guard let correction = try? Correction(of: release, by: released), !correction.changes.isEmpty else { continue }
      for (name, bytes) in correction.files(on: day, reason: reason) {
        files["releases/\(release.period.id)/\(name)"] = String(decoding: bytes, as: UTF8.self)
      }
      count += 1
      versions[index].append(try frozen()[index].tables)
    }
    return count
  }
}
