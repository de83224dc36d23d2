import Formats
import Testing

@testable import Authorities
@testable import Releases
@testable import Transparency

/// Zero is told where the published classes prove it, and nowhere else.
@Suite struct PublishedNoneTests {
  private let names = FigureNames(
    units: ["Xã A", "Xã B", "Xã C"].map { Unit(name: $0, level: .commune) }, fields: ["Đất đai", "Tài chính"])
  private let a = ReleaseMaker.complaints(.named("Xã A"), onTime: 12, late: 8)
  private let b = ReleaseMaker.complaints(.named("Xã B"), onTime: 11, late: 9)

  private func of(
    _ kinds: CaseKind..., coarse: ClassLabel = .named("xã"), fine: ClassLabel
  ) -> PublishedClass {
    PublishedClass(
      kinds: KindSet(kinds), coarse: coarse, fine: fine, outcomes: WordCounts([.granted: 10, .notGranted: 10]),
      timeliness: WordCounts([.onTime: 20]), execution: WordCounts([.done: 20]))
  }

  /// The kinds of which a unit or field had none.
  private func none(
    _ place: [PublishedClass], _ subject: [PublishedClass] = [], _ view: PublishedView = .place,
    named name: String = "Xã C", names: FigureNames? = nil
  ) throws -> [CaseKind] {
    let whole = ReleaseMaker.complaints(.all, onTime: 20, late: 20)
    let release = try ReleaseMaker.release("2026-q1", place, subject.isEmpty ? [whole] : subject)
    let figures = PeriodFigures(release, names: names ?? self.names)
    return CaseKind.allCases.filter { figures.provesNone(of: $0, view, named: name) }
  }

  /// Neither Xã C nor anybody else is in the classes; denunciations are never spoken of by unit.
  @Test func everyClassNamesAnother() throws {
    #expect(try none([a, b]) == [.firstComplaint, .secondComplaint, .petition])
    #expect(try none([a, b], named: "Xã A") == [.secondComplaint, .petition])
  }

  @Test(arguments: [
    (ClassLabel.named("xã"), ClassLabel.others), (.others, .others), (.all, .others), (.all, .all),
    (.named("sở, ngành"), .all),
  ]) func aClassThatNamesNobodyMayBeOfIt(coarse: ClassLabel, fine: ClassLabel) throws {
    #expect(try none([a, of(.firstComplaint, coarse: coarse, fine: fine)]) == [.secondComplaint, .petition])
  }

  @Test func joinedKinds() throws {
    let joined = of(.firstComplaint, .secondComplaint, fine: .named("Xã C"))
    let other = of(.firstComplaint, .secondComplaint, fine: .named("Xã A"))
    #expect(try none([joined, other], [(joined + other).asWhole]) == [.petition])
    let disputes = of(.firstComplaint, .secondComplaint, .denunciation, coarse: .all, fine: .all)
    #expect(try none([disputes], [disputes]) == [.petition])
  }

  /// The unit of an old class may be called Xã C today.
  @Test func renamedUnits() throws {
    let old = ReleaseMaker.complaints(.named("Xã Cũ"), onTime: 11, late: 9)
    #expect(try none([a, old]) == [.secondComplaint, .petition])
    #expect(try none([a, b], names: FigureNames(units: [], fields: [])) == [.secondComplaint, .petition])
  }

  @Test func fields() throws {
    let land = of(.firstComplaint, coarse: .named("Khác"), fine: .named("Đất đai"))
    #expect(try none([a], [land], .subject, named: "Tài chính") == CaseKind.allCases)
    #expect(try none([a], [land], .subject, named: "Đất đai").contains(.firstComplaint) == false)
  }

  /// A period that is published with the next, or was withdrawn, proves nothing, nor does a sum with a merged part.
  @Test func periodsWithoutFigures() throws {
    let deferred = try ReleaseMaker.release("2026-q1", [], isDeferred: true)
    let merged = of(.firstComplaint, fine: .others)
    let whole = [ReleaseMaker.complaints(.all, onTime: 20, late: 20)]
    let later = try [
      ReleaseMaker.release("2026-q2", [a, b], whole), ReleaseMaker.release("2026-q3", [a, merged], whole),
      ReleaseMaker.release("2026-q4", [a, b], whole),
    ]
    let statistics = Statistics([deferred] + later, names: names)
    let proving = statistics.all.filter { $0.provesNone(of: .firstComplaint, .place, named: "Xã C") }
    // The half holds the deferred quarter in the one after it.
    #expect(proving.map(\.id) == ["2026-q2", "2026-q4", "2026-6t"])
    #expect(!PeriodFigures(later[0]).provesNone(of: .firstComplaint, .place, named: "Xã C"))
  }

  /// A quarter with twenty after one with none: the base is small, and nothing was merged.
  @Test func comparedWithNone() throws {
    let releases = try [
      ReleaseMaker.release("2026-q1", [b], [b.asWhole]), ReleaseMaker.release("2026-q2", [a, b], [(a + b).asWhole]),
    ]
    let statistics = Statistics(releases, names: names)
    let comparison = Comparison(
      statistics.periods[1], with: statistics.periods[0], .periodBefore, .place, named: "Xã A", breaks: [])
    #expect(comparison.groups.flatMap(\.changes).map(\.obstacle) == Array(repeating: .smallBase, count: 5))
  }
}
