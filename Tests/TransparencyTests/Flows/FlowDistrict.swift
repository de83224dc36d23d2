import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Cases
@testable import Releases
@testable import Scanner

/// A made-up district through three quarters: its raw rows, and their release.
struct FlowDistrict {
  struct Matter {
    var unit: Int
    var kind: CaseKind
    var received: CivilDay
    /// Nil while pending.
    var concluded: CivilDay?
  }

  static let fields = ["Đất đai", "Y tế"]
  let units: [Unit]
  let settings: SiteSettings
  let periods: [Period]
  var matters: [Matter] = []

  /// `founded`: the first days of units that did not exist before. Units take the levels in turn.
  init(
    units count: Int, thresholds: DisclosureThresholds = DisclosureThresholds(), founded: [Int: CivilDay] = [:],
    levels: [UnitLevel] = [.commune]
  ) {
    units = (0..<count).map {
      Unit(name: "UBND xã \($0)", level: levels[$0 % levels.count], valid: DayRange(from: founded[$0]))
    }
    settings = SiteSettings(
      fields: Self.fields, fieldGroups: [.init(name: "Khác", fields: Self.fields)], thresholds: thresholds,
      units: units)
    periods = ["2026-q1", "2026-q2", "2026-q3"].compactMap(ReportingYear().period(id:))
  }

  /// Some matters of one sort: received on the tenth day of a period by its index, concluded on the thirtieth of one, or
  /// so many days after that; −1 is before the first, 3 after the last.
  mutating func add(
    _ count: Int, _ kind: CaseKind, unit: Int, received: Int, concluded: Int? = nil, after days: Int = 0
  ) {
    let matter = Matter(
      unit: unit, kind: kind, received: day(received).adding(days: days),
      concluded: concluded.flatMap { $0 > 2 ? nil : day($0).adding(days: 20 + days) })
    matters += [Matter](repeating: matter, count: count)
  }

  private func day(_ period: Int) -> CivilDay {
    period < 0 ? periods[0].first.adding(days: -40) : periods[period].first.adding(days: 10)
  }

  /// The rows as checked cases; the last of several rows keep their identifiers when some come in between.
  func cases(leavingOut late: Range<Int> = 0..<0) throws -> CheckedCases {
    let kinds = ["khiếu nại,lần đầu", "khiếu nại,lần hai", "tố cáo,", "kiến nghị,"]
    let lines = matters.enumerated().filter { !late.contains($0.offset) }.map { index, matter -> String in
      let outcomes = matter.kind.outcomes
      let end = matter.concluded.map { "\($0.iso),đã giải quyết,\"\(outcomes[index % outcomes.count].vietnamese)\"" }
      let start = "\(matter.received.iso),\(matter.received.adding(days: 2).iso)"
      return
        "A-\(index),\(units[matter.unit].name),\(kinds[matter.kind.rawValue]),\(Self.fields[index / 2 % 2]),\(start),\(end ?? ",đang giải quyết,")"
    }
    let table = ([CaseRecordsTests.header] + lines).joined(separator: "\n") + "\n"
    let records = CaseRecords(
      CaseTables(SourceTree(["cases/a.csv": table])), units: units, fields: Self.fields, personal: PersonalDataCheck())
    return try CheckedCases(records, settings, asOf: try #require(CivilDay(iso: "2026-11-01"))) { _ in true }
  }

  func releases() throws -> [Release] {
    let cases = try cases()
    let released = try ReleasedRows(SourceTree([:]), releases: [], of: cases)
    return try ReleaseBatch(WaitingPeriods(periods), of: cases, releasedIn: released, after: FlowPast()).releases
  }

  /// The releases as they lie in a folder, read and audited again. The first `withdrawn` of them are withdrawn.
  func frozen(_ releases: [Release], withdrawn: Int = 0) throws -> [FrozenRelease] {
    let day = try #require(CivilDay(iso: "2026-11-01"))
    var files: [String: String] = [:]
    let secret = ReleaseSecret()
    for release in releases.dropFirst(withdrawn) {
      for (name, bytes) in release.files(on: day, sessions: nil, secret) {
        files["releases/\(release.period.id)/\(name)"] = String(decoding: bytes, as: UTF8.self)
      }
    }
    let (frozen, report) = FrozenRelease.load(SourceTree(files), settings.reportingYear)
    #expect(report.problems.map(\.code) == [])
    let reason = try PublicReason("Nhầm bảng của một đơn vị", option: "--withdraw")
    return try releases.prefix(withdrawn).map {
      try ReleaseMaker.release(
        $0.period.id, [], withdrawal: Withdrawal(day: day, reason: reason, files: [], registerPages: 0))
    } + frozen
  }

  /// The first release, and the next two made after it was withdrawn.
  func releasesAfterWithdrawal() throws -> [Release] {
    let first = Array(try releases().prefix(1))
    let gone = try frozen(first, withdrawn: 1)
    let cases = try cases()
    let released = try ReleasedRows(SourceTree([:]), releases: gone, of: cases)
    return first
      + (try ReleaseBatch(
        WaitingPeriods(Array(periods.dropFirst())), of: cases, releasedIn: released, after: FlowPast(gone)
      ).releases)
  }

  /// The releases of which the middle one tells no flows.
  func releasesWithGap() throws -> [Release] {
    var releases = Array(try releases().prefix(2))
    releases[1].flows = nil
    let cases = try cases()
    var released = try ReleasedRows(SourceTree([:]), releases: [], of: cases)
    released.mark(releases, of: cases)
    var past = FlowPast()
    for release in releases {
      past.add(
        release.period, release.flows?.flows, concluded: release.tables?.total ?? 0,
        tables: release.tables,
        isDeferred: release.tables == nil)
    }
    return releases
      + (try ReleaseBatch(WaitingPeriods([periods[2]]), of: cases, releasedIn: released, after: past).releases)
  }

  /// What happened in truth to the complaints, petitions and feedback of a unit, or to denunciations.
  func truth(_ period: Period, where isCounted: (Matter) -> Bool) -> [FlowMeasure: Int] {
    let chosen = matters.filter(isCounted)
    let open: (CivilDay) -> [Matter] = { day in
      chosen.filter { $0.received <= day && $0.concluded.map { $0 > day } ?? true }
    }
    let isIn: (CivilDay) -> Bool = { period.first <= $0 && $0 <= period.last }
    let pending = open(period.last)
    let age: (Matter) -> Int = { $0.received.distance(to: period.last) }
    return [
      .carried: open(period.first.adding(days: -1)).count, .pending: pending.count,
      .received: chosen.count { isIn($0.received) }, .concluded: chosen.count { $0.concluded.map(isIn) ?? false },
      .overdue: pending.count { isOver($0, on: period.last) }, .aged: pending.count { 30...90 ~= age($0) },
      .old: pending.count { age($0) > 90 },
    ]
  }

  /// Accepted two days after receipt, neither complex nor remote; every day is a working day.
  private func isOver(_ matter: Matter, on day: CivilDay) -> Bool {
    let days: Int? =
      switch matter.kind {
      case .firstComplaint, .denunciation: 30
      case .secondComplaint: 45
      case .petition: nil
      }
    return days.map { matter.received.adding(days: 2 + $0) <= day } ?? false
  }

  /// Small, with most of what goes wrong in practice: units with a few matters, rare kinds, empty ends of a quarter.
  static func random(
    _ random: inout SeededGenerator, units: Int, levels: [UnitLevel] = [.commune]
  ) -> FlowDistrict {
    var district = FlowDistrict(units: units, levels: levels)
    let rates = (0..<units).map { _ in [1, 2, 6, 14].randomElement(using: &random) ?? 2 }
    for unit in 0..<units {
      for received in -1...2 {
        for kind in [CaseKind.petition, .petition, .firstComplaint, .secondComplaint, .denunciation] {
          let most = kind == .secondComplaint ? rates[unit] / 3 : kind == .denunciation ? rates[unit] / 2 : rates[unit]
          for _ in 0..<Int.random(in: 0...most, using: &random) {
            let wait = [0, 0, 0, 1, 1, 2, 3].randomElement(using: &random) ?? 0
            district.add(
              1, kind, unit: unit, received: received, concluded: max(0, received + wait),
              after: .random(in: 0...(received < 0 ? 35 : 55), using: &random))
          }
        }
      }
    }
    return district
  }

  /// Large units of which all is told, and denunciations that are told alone in the first period, with what was pending,
  /// and are too few for it in the second.
  static func joining(_ random: inout SeededGenerator, units: Int) -> FlowDistrict {
    var district = FlowDistrict(units: units)
    for unit in 0..<units {
      for received in -1...2 {
        for kind in [CaseKind.petition, .firstComplaint] {
          for concluded in max(0, received)...received + 1 where received >= 0 || concluded == 0 {
            district.add(
              .random(in: 5...9, using: &random), kind, unit: unit, received: received, concluded: concluded)
          }
        }
      }
    }
    func denounce(_ count: ClosedRange<Int>, received: Int, concluded: Int) {
      for _ in 0..<Int.random(in: count, using: &random) {
        let unit = Int.random(in: 0..<units, using: &random)
        district.add(1, .denunciation, unit: unit, received: received, concluded: concluded)
      }
    }
    denounce(10...20, received: 0, concluded: 0)
    denounce(10...14, received: 0, concluded: 1)
    denounce(1...9, received: 1, concluded: 1)
    denounce(0...9, received: 1, concluded: 2)
    denounce(0...9, received: 2, concluded: 2)
    return district
  }

  /// Of each kind, unit and quarter mostly the same many or nothing, and all of a quarter new, or all of it carried over.
  static func quiet(_ random: inout SeededGenerator, units: Int) -> FlowDistrict {
    var district = FlowDistrict(units: units)
    for received in -1...2 {
      for kind in [CaseKind.petition, .firstComplaint, .denunciation] where Bool.random(using: &random) {
        let wait = [0, 1, 1, 3].randomElement(using: &random) ?? 0
        let many = [5, 8, 12].randomElement(using: &random) ?? 8
        let late = Int.random(in: 0...55, using: &random)
        for unit in 0..<units where Int.random(in: 0...5, using: &random) > 0 {
          let few = [0, 0, 0, 1, 3].randomElement(using: &random) ?? 0
          let count = kind == .denunciation ? 2 + few : few > 0 && unit == 0 ? few : many
          district.add(
            count, kind, unit: unit, received: received, concluded: max(0, received + wait),
            after: received < 0 ? min(late, 35) : late)
        }
      }
    }
    return district
  }
}
