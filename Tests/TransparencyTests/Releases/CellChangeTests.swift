import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Releases

@Suite struct CellChangeTests {
  private static let change = CellChange(
    view: .place, kinds: KindSet([.firstComplaint, .denunciation]), coarse: .all, fine: .named("Xã \"Một\""),
    measure: .outcome, word: "gộp, không nêu riêng", was: 0, now: 7)

  private func read(_ yaml: String) throws -> CellChange? {
    let text = try SourceText(SourceFile(path: "release.yaml", bytes: Array(yaml.utf8), root: ""))
    var reader = MappingReader(try YAMLReader.read(text), in: text)
    return CellChange(&reader)
  }

  @Test func readsWhatItWrote() throws {
    let yaml = Self.change.yaml
    #expect(
      yaml
        == #"{view: place, kinds: "khiếu nại lần đầu + tố cáo", coarse: "mọi cấp", fine: "Xã \"Một\"", measure: ket_qua, word: "gộp, không nêu riêng", was: 0, now: 7}"#
    )
    #expect(try read(yaml) == Self.change)
  }

  @Test(arguments: [
    ("place", "nơi"), ("khiếu nại", "kiện"), ("ket_qua", "kết quả"), ("was: 0", "was: -1"), ("was: 0", "was: 7"),
    ("now: 7", "now: bảy"), ("was: 0, ", ""),
  ]) func refusesWhatItDidNotWrite(_ old: String, _ new: String) throws {
    #expect(try read(Self.change.yaml.replacingOnce(old, with: new)) == nil)
  }

  private static func tables(_ outcomes: [Outcome: Int]) -> PublishedTables {
    let count = outcomes.values.reduce(0, +)
    let published = PublishedClass(
      kinds: KindSet([.firstComplaint]), coarse: .named("xã"), fine: .named("Một"), outcomes: WordCounts(outcomes),
      timeliness: WordCounts([.late: count]), execution: WordCounts([.done: count]))
    return PublishedTables(place: [published], subject: [])
  }

  @Test func changesTurnOneVersionIntoTheOtherAndBack() throws {
    let was = PublishedCells(Self.tables([.right: 3, .wrong: 2, .withdrawn: 1]))
    let now = PublishedCells(Self.tables([.right: 1, .wrong: 4, .discontinued: 1]))
    let changes = was.changes(to: now)
    #expect(
      changes.map(\.text) == [
        "khiếu nại lần đầu · xã · Một, kết quả “rút đơn”: từ 1 thành 0",
        "khiếu nại lần đầu · xã · Một, kết quả “sai”: từ 2 thành 4",
        "khiếu nại lần đầu · xã · Một, kết quả “đình chỉ”: từ 0 thành 1",
        "khiếu nại lần đầu · xã · Một, kết quả “đúng”: từ 3 thành 1",
      ])
    #expect(now.reverting(changes) == was)
    #expect(now.reverting(changes)?.tables == Self.tables([.right: 3, .wrong: 2, .withdrawn: 1]))
    #expect(was.reverting(changes) == nil, "they end in other figures")
    #expect(was.changes(to: was) == [])
  }

  /// What is no longer told apart did not become zero.
  @Test func aMergedMeasureIsOneLine() {
    let was = PublishedCells(Self.tables([.right: 3, .wrong: 2]))
    let changes = was.changes(to: PublishedCells(Self.tables([.merged: 5])))
    #expect(changes.count == 3)
    #expect(
      CellChange.lines(changes).map(\.text) == ["khiếu nại lần đầu · xã · Một, kết quả: gộp, không nêu riêng"])
  }
}

extension CellChange {
  fileprivate var text: String { CellChange.lines([self]).map(\.text).joined() }
}

extension String {
  fileprivate func replacingOnce(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }

  private func firstRange(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
