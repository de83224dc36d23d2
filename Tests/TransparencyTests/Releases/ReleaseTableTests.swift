import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Cases
@testable import Releases

@Suite struct ReleaseTableTests {
  private func file(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(path: "releases/2026-q1/t.csv", bytes: bytes, root: "content")
  }

  /// What is split from random districts comes back the same from its file, and writes the same bytes again.
  @Test(arguments: UInt64(1)...40) func roundTrip(_ seed: UInt64) throws {
    let rows = DisclosureControlTests.rows(40 + Int(seed) * 17, seed: seed)
    let control = DisclosureControl(units: DisclosureControlTests.units, settings: DisclosureControlTests.settings())
    let tables = try #require(control.tables(of: rows) { _ in true })
    for view in PublishedView.allCases {
      let bytes = ReleaseTable.write(tables[view], view, period: "2026-q1")
      let read = try ReleaseTable.read(file(bytes), view, period: "2026-q1")
      #expect(Set(read) == Set(tables[view]))
      #expect(read.count == tables[view].count)
      #expect(ReleaseTable.write(read, view, period: "2026-q1") == bytes)
    }
  }

  private static let good = """
    ky,loai,cap,don_vi,chi_tieu,gia_tri,so_vu
    2026-q1,tố cáo,mọi cấp,mọi đơn vị,ket_qua,sai,12
    2026-q1,tố cáo,mọi cấp,mọi đơn vị,thi_hanh,không áp dụng,12
    2026-q1,tố cáo,mọi cấp,mọi đơn vị,thoi_han,đúng hạn,12

    """

  @Test func readsAClass() throws {
    let read = try ReleaseTable.read(file(Array(Self.good.utf8)), .place, period: "2026-q1")
    let expected = PublishedClass(
      kinds: KindSet([.denunciation]), coarse: .all, fine: .all, outcomes: WordCounts([.wrong: 12]),
      timeliness: WordCounts([.onTime: 12]), execution: WordCounts([.notApplicable: 12]))
    #expect(read == [expected])
  }

  @Test(arguments: [
    ("ky,loai,cap", "ky,loai,nhom", "A1"),
    ("2026-q1,tố cáo,mọi cấp,mọi đơn vị,ket_qua", "2026-q2,tố cáo,mọi cấp,mọi đơn vị,ket_qua", "A2"),
    ("tố cáo,mọi cấp,mọi đơn vị,ket_qua", "tố giác,mọi cấp,mọi đơn vị,ket_qua", "A2"), ("ket_qua", "kết quả", "A2"),
    ("ket_qua,sai", "ket_qua,sai sót", "A2"), ("sai,12", "sai,0", "A2"), ("sai,12", "sai,-12", "A2"),
    ("sai,12", "sai,12.0", "A2"),
    ("thi_hanh", "thi hành", "A3"), ("thoi_han", "thoi_gian", "A4"), ("thoi_han,đúng hạn,12", "ket_qua,sai,12", "A4"),
  ]) func refusesWhatItDidNotWrite(_ old: String, _ new: String, _ cell: String) throws {
    let text = Self.good.replacing(old, with: new)
    #expect(text != Self.good)
    let refusal = try #require(throws: Refusal.self) {
      try ReleaseTable.read(file(Array(text.utf8)), .place, period: "2026-q1")
    }
    #expect(refusal.report.problems.map(\.code) == ["release-damaged"])
    let place = Location(path: "content/releases/2026-q1/t.csv", spot: .cell(sheet: nil, reference: cell))
    #expect(refusal.report.problems.first?.location == place)
  }

  @Test(arguments: 0..<16) func kindSetsReadWhatTheyWrite(_ bits: Int) {
    let set = KindSet(CaseKind.allCases.filter { bits & (1 << $0.rawValue) != 0 })
    #expect(KindSet(label: set.label) == (bits == 0 ? nil : set))
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, new)
  }

  private func firstRange(of part: String) -> Range<String.Index>? { ranges(of: part).first }

  private func replacingCharacters(in range: Range<String.Index>, _ new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
