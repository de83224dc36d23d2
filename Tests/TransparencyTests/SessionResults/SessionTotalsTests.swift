import Diagnostics
import Formats
import Testing

@testable import Releases

/// What a release freezes of a period's sessions.
@Suite struct SessionTotalsTests {
  private func people(_ sessions: Int, _ persons: Int, _ matters: Int? = nil) -> SessionPeople {
    let told = ["nguoi": persons, "doan": 0, "nguoi_trong_doan": 0]
    return SessionPeople(sessions: sessions, told: matters.map { told.merging(["vu_viec": $0]) { $1 } } ?? told)
  }

  private func totals(_ whole: SessionPeople?, _ bodies: [(String, SessionPeople?)]) -> SessionTotals {
    SessionTotals(whole: whole, bodies: bodies.map { .init(level: "xã", unit: $0.0, people: $0.1) })
  }

  private let table = """
    ky,cap,don_vi,chi_so,gia_tri
    2026-q2,mọi cấp,mọi đơn vị,buoi_co_nguoi_den,9
    2026-q2,mọi cấp,mọi đơn vị,nguoi,20
    2026-q2,mọi cấp,mọi đơn vị,doan,0
    2026-q2,mọi cấp,mọi đơn vị,nguoi_trong_doan,0
    2026-q2,xã,Xã Một,buoi_co_nguoi_den,5
    2026-q2,xã,Xã Một,nguoi,12
    2026-q2,xã,Xã Một,vu_viec,7
    2026-q2,xã,Xã Một,doan,0
    2026-q2,xã,Xã Một,nguoi_trong_doan,0
    2026-q2,xã,Xã Hai,gop,
    2026-q2,xã,Xã Ba,gop,

    """

  private func read(_ text: String) throws -> SessionTotals {
    try SessionTotalsTable.read(
      SourceFile(path: "releases/2026-q2/tiep-cong-dan.csv", bytes: Array(text.utf8), root: "content"),
      period: "2026-q2")
  }

  @Test func writtenAndRead() throws {
    let totals = totals(people(9, 20), [("Xã Một", people(5, 12, 7)), ("Xã Hai", nil), ("Xã Ba", nil)])
    #expect(String(decoding: SessionTotalsTable.write(totals, period: "2026-q2"), as: UTF8.self) == table)
    #expect(try read(table) == totals)
    #expect(totals.shown("Xã Một") == .shown(people(5, 12, 7)))
    #expect(totals.shown("Xã Hai") == .merged)
    #expect(totals.shown("Xã Bốn") == .unreleased)
  }

  @Test(arguments: [
    ("gia_tri\n", "so\n"), ("2026-q2,xã,Xã Hai,gop,\n", "2026-q2,xã,Xã Hai,gop,3\n"), (",nguoi,12", ",nguoi,012"),
    ("2026-q2,xã,Xã Một,nguoi", "2026-q1,xã,Xã Một,nguoi"), (",nguoi,12", ",nguoi,nhiều"),
    (",buoi_co_nguoi_den,5", ",buoi,5"),
    ("2026-q2,mọi cấp,mọi đơn vị,nguoi,20\n", ""),
  ]) func whatNoReleaseWrites(part: String, other: String) throws {
    // A number that is not there is not said, so the last of these is read, as another table.
    if other.isEmpty {
      #expect(try read(table.replacing(part, with: other)).whole?.persons.value == nil)
    } else {
      let refusal = #expect(throws: Refusal.self) { try read(table.replacing(part, with: other)) }
      #expect(refusal?.report.problems.map(\.code) == ["release-damaged"])
    }
  }

  @Test func differencesOfFewSessions() {
    let found: (SessionTotals) -> [String] = { totals in
      SessionTotalsAudit.report(totals, at: Location(path: "x")).problems.map { "\($0.code) \($0.disclosesPerson)" }
    }
    let few = "session-totals-few true"
    #expect(found(totals(people(8, 20), [("A", people(5, 12)), ("B", people(3, 8))])) == [])
    #expect(found(totals(people(8, 20), [("A", people(5, 12)), ("B", nil), ("C", people(0, 0))])) == [])
    #expect(found(totals(nil, [("A", nil), ("B", people(0, 0))])) == [])
    #expect(found(totals(people(7, 20), [("A", people(5, 12)), ("B", people(2, 8))])) == [few])
    #expect(found(totals(people(7, 20), [("A", people(5, 12)), ("B", nil)])) == [few])
    #expect(found(totals(people(2, 20), [("A", nil)])) == [few])
    #expect(found(totals(people(5, 12), [("A", people(5, 13)), ("B", nil)])) == [few])
    #expect(found(totals(nil, [("A", people(3, 8))])) == [few])
  }

  @Test func changesAreUndone() throws {
    let old = totals(people(9, 20), [("A", people(5, 12, 7)), ("B", nil)])
    let new = totals(people(12, 26), [("A", people(8, 18)), ("B", nil)])
    let changes = old.changes(to: new)
    #expect(
      changes.map(\.text) == [
        "tiếp công dân, cả cổng, số buổi có người đến: từ 9 thành 12",
        "tiếp công dân, cả cổng, số người: từ 20 thành 26",
        "tiếp công dân, A, số buổi có người đến: từ 5 thành 8", "tiếp công dân, A, số người: từ 12 thành 18",
        "tiếp công dân, A, số vụ việc: từ 7 thành không thống kê",
      ])
    #expect(new.reverting(changes) == old)
    #expect(old.reverting(changes) == nil)
  }
}
