import Formats
import SessionResults
import Testing

@testable import Authorities
@testable import Releases
@testable import Transparency

@Suite struct IndicatorTests {
  @Test func codesAreThoseOfTheTable() {
    #expect(Indicator.all.count == Set(Indicator.all.map(\.code)).count)
    #expect(Indicator(code: "ty_le_dung_han") == .cases(.onTimeRate))
    #expect(Indicator(code: " tiep.ngay_truc_tiep ") == .reception(.direct))
    #expect(Indicator(code: "ket_qua.hoa-giai-thanh") == .cases(.outcome(.mediated)))
    #expect(Indicator(code: "ket_qua.gop-khong-neu-rieng") == nil)
    #expect(Indicator(code: "tiep.") == nil)
    #expect(Indicator(code: "luong.qua_han") == .flows(.overdue))
  }

  private static let sessions = SessionFixture(
    "16/3/2026,tinh,Chủ tịch UBND tỉnh,trực tiếp,6,8,5,1,7", "15/4/2026,tinh,Chủ tịch UBND tỉnh,ủy quyền,4,4,4,0,0",
    "2/4/2026,xa,Chủ tịch UBND xã,,2,3,1,0,0", "9/4/2026,xa,Chủ tịch UBND xã,,1,1,1,0,0",
    "15/6/2026,tinh,Chủ tịch UBND tỉnh,trực tiếp,9,9,9,0,0")

  /// The figures of a period are the rows of `thong-ke.csv` that name no body, for every code of reception.
  @Test func receptionIsAsPublished() throws {
    let record = PublicRecord(
      try CheckedRecords(Self.sessions.source(), asOf: #require(CivilDay(iso: "2026-07-15"))))
    let table = Self.wholes(StatisticsTable.write(record))
    for period in record.sessionResults.periods {
      for indicator in SessionIndicator.allCases {
        let row = table["\(period.id),,\(indicator.code)"]
        #expect(period.figure(indicator)?.values.first.map(Self.cells) == row, "\(period.id) \(indicator.code)")
      }
    }
    // The second quarter is closed, the third runs.
    let newest = Indicator.reception(.direct).newest(record.statistics, record.sessionResults)
    #expect(newest?.period == "2026-q2")
    #expect(newest?.values == [.init(kinds: nil, number: .count(3), base: 14)])
  }

  /// The same of matters, for every code.
  @Test func casesAreAsPublished() throws {
    let classes = [
      Self.published(.firstComplaint, [.right: 13, .wrong: 7, .withdrawn: 2], [.onTime: 15, .late: 5, .noLimit: 2]),
      Self.published(.petition, [.answered: 20, .mediated: 8], [.noLimit: 28]),
      Self.published(.denunciation, [.wrong: 9, .right: 3], [.onTime: 12]),
    ]
    let figures = PeriodFigures(try ReleaseMaker.release("2026-q1", classes, classes))
    let table = Self.wholes(
      StatisticsTable.write(Statistics([try ReleaseMaker.release("2026-q1", classes, classes)])))
    var told = 0
    for indicator in CaseIndicator.all {
      for value in figures.figure(indicator)?.values ?? [] {
        let kinds = (value.kinds ?? StatisticsTable.allKinds).replacing(Self.petitions, with: "knpa")
        let row = table["2026-q1,\(kinds),\(indicator.code)"]
        #expect(Self.cells(value) == row, "\(indicator.code) \(value.kinds ?? "")")
        told += 1
      }
    }
    #expect(told > 25)
    // Of a kind without a class there is no matter.
    #expect(figures.figure(.outcome(.upheld))?.values.map(\.number) == [.count(0)])
    #expect(figures.figure(.onTimeRate)?.values.first?.number == .rate(Share(part: 27, of: 32)))
  }

  /// The one name with a comma, which tables quote.
  private static let petitions = "kiến nghị, phản ánh"

  private static func published(
    _ kind: CaseKind, _ outcomes: [Outcome: Int], _ timeliness: [Timeliness: Int]
  ) -> PublishedClass {
    let count = outcomes.values.reduce(0, +)
    return PublishedClass(
      kinds: KindSet([kind]), coarse: .all, fine: .all, outcomes: WordCounts(outcomes),
      timeliness: WordCounts(timeliness), execution: WordCounts([.done: count - 3, .notYet: 3]))
  }

  /// `value,base` by `period,kinds,code`, of the rows without body and field.
  private static func wholes(_ table: [UInt8]) -> [String: String] {
    let rows = String(decoding: table, as: UTF8.self).replacing("\"\(Self.petitions)\"", with: "knpa").split(
      separator: "\n"
    ).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let wholes = rows.filter { $0.count == 9 && $0[2...5].allSatisfy(\.isEmpty) }
    return Dictionary(
      wholes.map { ("\($0[0]),\($0[1]),\($0[6])", "\($0[7]),\($0[8])") }, uniquingKeysWith: { a, _ in a })
  }

  private static func cells(_ value: IndicatorFigure.Value) -> String {
    let base = value.base.map(String.init) ?? ""
    switch value.number {
    case .count(let count): return "\(count),\(base)"
    case .rate(let share):
      let permille = share.permille ?? -1
      return "\(permille / 10).\(permille % 10),\(base)"
    }
  }
}
