import Diagnostics
import Testing

@testable import Authorities
@testable import Cases
@testable import Records
@testable import Releases

/// What stands in `.released.tsv` of a row, and what of a change it tells.
@Suite struct CountedMatterTests {
  private func matter(_ row: String) throws -> CountedMatter {
    let cases = try CheckedCases(
      CaseRecordsTests.records(row), CaseRecordsTests.settings, asOf: try #require(CivilDay(iso: "2026-07-15"))
    ) { _ in true }
    return CountedMatters(cases)[0]
  }

  private static let row =
    "A-1,UBND tỉnh,khiếu nại,lần hai,Y tế,1/2/2026,05/02/2026,2026-03-01,đã giải quyết,công nhận"

  /// The form of the file: digits of words must not change their meaning.
  @Test func cells() throws {
    let matter = try matter(Self.row)
    var line: [UInt8] = []
    matter.append(to: &line)
    let parts = line.split(separator: UInt8(ascii: "\t"))
    #expect(parts.count == 2)
    #expect(String(decoding: parts[0], as: UTF8.self) == String(matter.membership, radix: 16))
    #expect(Array(parts[1]) == Array("304".utf8), "công nhận, đúng hạn, không áp dụng")
    #expect(matter.membership >> 62 == 1)
    #expect(matter.membership & 0xF_FFFF == 20513, "01/03/2026")
    #expect(CountedMatter(parts[0], parts[1]) == matter)
    let refused = [("xyz", "304"), ("12", "30"), ("12", "3040"), ("12", "z04"), ("12", "394"), ("12", "309")]
    for (membership, words) in refused {
      #expect(CountedMatter(ArraySlice(Array(membership.utf8)), ArraySlice(Array(words.utf8))) == nil, "\(words)")
    }
  }

  @Test(arguments: [
    ("UBND tỉnh", "UBND xã Một", [CaseColumn.unit]), ("Y tế", "Đất đai", [.field]),
    ("2026-03-01", "2026-03-02", [.concluded]),
    ("khiếu nại,lần hai", "khiếu nại,lần đầu", [.kind]), ("công nhận", "hủy", []), ("05/02/2026", "06/02/2026", []),
    ("1/2/2026", "2/2/2026", []),
  ]) func whatMovesARow(_ old: String, _ new: String, _ columns: [CaseColumn]) throws {
    var changed = Self.row.replacing(old, with: new)
    if columns == [.kind] { changed = changed.replacing("công nhận", with: "sai") }
    #expect(try matter(Self.row).moved(to: matter(changed)) == columns)
  }

  @Test(arguments: [
    ("công nhận", "hủy", [Measure.outcome]), ("05/02/2026", "1/2/2026", []),
    ("đã giải quyết,công nhận", "rút đơn,", [.outcome, .timeliness]),
  ]) func whatCountsOtherwise(_ old: String, _ new: String, _ measures: [Measure]) throws {
    #expect(try matter(Self.row).changed(to: matter(Self.row.replacing(old, with: new))) == measures)
  }
}
