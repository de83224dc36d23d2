import Testing

@testable import Authorities
@testable import Diagnostics
@testable import Releases

/// One table for each rule that the audit must refuse, and one that it must pass.
@Suite struct DisclosureAuditTests {
  private static func published(
    _ kinds: [CaseKind], coarse: ClassLabel = .all, fine: ClassLabel = .all, _ outcomes: [Outcome: Int],
    timeliness: [Timeliness: Int]? = nil, execution: [Execution: Int]? = nil
  ) -> PublishedClass {
    let total = outcomes.values.reduce(0, +)
    return PublishedClass(
      kinds: KindSet(kinds), coarse: coarse, fine: fine, outcomes: WordCounts(outcomes),
      timeliness: WordCounts(timeliness ?? [.merged: total]), execution: WordCounts(execution ?? [.merged: total]))
  }

  private static func codes(_ place: [PublishedClass], _ subject: [PublishedClass]) -> [String] {
    DisclosureAudit(
      PublishedTables(place: place, subject: subject), thresholds: DisclosureThresholds(),
      at: Location(path: "releases/test")
    ).report().sorted().map(\.code)
  }

  private static func codes(_ both: [PublishedClass]) -> [String] { codes(both, both) }

  @Test func safeTablesPass() {
    #expect(
      Self.codes([
        Self.published([.firstComplaint], [.right: 3, .wrong: 7]), Self.published([.petition], [.resolved: 5]),
      ]) == [])
  }

  /// Tables that no set of matters can give: to narrow their bounds would never end.
  @Test func viewsOfDifferentMatters() {
    let cell = { (coarse: String, right: Int, wrong: Int) in
      Self.published([.firstComplaint], coarse: .named(coarse), [.right: right, .wrong: wrong])
    }
    let place = [cell("Xã", 6, 6), cell("Huyện", 7, 7), cell("Tỉnh", 8, 8)]
    let subject = [cell("Đất đai", 9, 6), cell("Xây dựng", 5, 7), cell("Khác", 8, 7)]
    #expect(Self.codes(place, subject) == ["release-views-disagree"])
    let more = [cell("Đất đai", 9, 6), cell("Xây dựng", 5, 7), cell("Khác", 9, 7)]
    #expect(Self.codes(place, more) == ["release-views-disagree"])
  }

  @Test func tooSmall() {
    #expect(Self.codes([Self.published([.petition], [.resolved: 4])]) == ["disclosure-class-too-small"])
    #expect(Self.codes([Self.published([.denunciation], [.right: 4, .wrong: 5])]) == ["disclosure-class-too-small"])
  }

  @Test func homogeneous() {
    #expect(Self.codes([Self.published([.firstComplaint], [.wrong: 20])]) == ["disclosure-class-homogeneous"])
    #expect(
      Self.codes([Self.published([.firstComplaint], [.right: 1, .wrong: 19])]) == ["disclosure-class-homogeneous"])
    #expect(Self.codes([Self.published([.firstComplaint], [.right: 2, .wrong: 18])]) == [])
  }

  @Test func denunciationByUnit() {
    let named = Self.published([.denunciation], coarse: .named("xã"), fine: .named("Xã A"), [.right: 5, .wrong: 15])
    let whole = Self.published([.denunciation], [.right: 5, .wrong: 15])
    #expect(Self.codes([named], [whole]) == ["disclosure-denunciation-by-unit"])
  }

  @Test func wordOfAnotherKind() {
    #expect(
      Self.codes([Self.published([.firstComplaint], [.upheld: 4, .wrong: 7])]) == ["disclosure-word-of-other-kind"])
  }

  @Test func wordsThatTellTheKindsOfAMixedClass() {
    let partly = Self.published([.secondComplaint, .denunciation], [.partlyGranted: 3, .notGranted: 9, .granted: 4])
    #expect(Self.codes([partly]) == ["disclosure-words-tell-kinds"])
    let limits = Self.published(
      [.firstComplaint, .petition], [.granted: 8, .notGranted: 9], timeliness: [.onTime: 2, .noLimit: 15])
    #expect(Self.codes([limits]) == ["disclosure-words-tell-kinds"])
    let carried = Self.published(
      [.firstComplaint, .petition], [.granted: 8, .notGranted: 9], execution: [.done: 1, .notApplicable: 16])
    #expect(Self.codes([carried]) == ["disclosure-words-tell-kinds"])
  }

  @Test func viewsThatMeet() {
    let unit: (String, Int, Int) -> PublishedClass = { name, right, wrong in
      Self.published([.firstComplaint], coarse: .named("xã"), fine: .named(name), [.right: right, .wrong: wrong])
    }
    let place = [unit("A", 2, 6), unit("B", 2, 7)]
    let subject = [
      Self.published([.firstComplaint], coarse: .named("g"), fine: .named("X"), [.right: 4, .wrong: 5]),
      Self.published([.firstComplaint], coarse: .named("g"), fine: .named("Y"), [.wrong: 8]),
    ]
    #expect(Self.codes(place, subject) == ["disclosure-class-homogeneous", "disclosure-views-meet"])
  }

  @Test func sumsThatDoNotAgree() {
    let short = Self.published([.petition], [.resolved: 9], timeliness: [.noLimit: 8])
    #expect(Self.codes([short]) == ["release-sums"])
    #expect(
      Self.codes([Self.published([.petition], [.resolved: 9])], [Self.published([.petition], [.resolved: 8])])
        == ["release-views-disagree"])
    let twice = Self.published([.petition], [.resolved: 9])
    #expect(Self.codes([twice, twice]) == ["release-class-twice"])
  }

  @Test func everyDisclosureEndsWithExitFour() {
    let report = DisclosureAudit(
      PublishedTables(
        place: [Self.published([.petition], [.resolved: 4])], subject: [Self.published([.petition], [.resolved: 4])]),
      thresholds: DisclosureThresholds(), at: Location(path: "releases/2026-q3")
    ).report()
    #expect(report.disclosesPerson)
    #expect(report.sorted().first?.summary.vi == "Nhóm “kiến nghị, phản ánh” có ít hơn 5 vụ việc")
  }

  /// Merged outcomes are readable again from execution: all five that need nothing done were refused.
  @Test func mergedOutcomesWithExecutionTold() {
    let told = Self.published([.firstComplaint], [.merged: 20], execution: [.notRequired: 20])
    #expect(
      Self.codes([Self.published([.firstComplaint], [.right: 5, .wrong: 15])], [told]) == [
        "disclosure-class-homogeneous"
      ])
    #expect(
      Self.codes(
        [Self.published([.firstComplaint], [.right: 5, .wrong: 15])], [Self.published([.firstComplaint], [.merged: 20])]
      ) == [])
  }

  /// No single pair of classes meets, but the sums of the level “xã” and the group “g” do.
  @Test func sumsOfLevelsAndGroupsThatMeet() {
    let unit: (String, String, Int, Int) -> PublishedClass = { level, name, ended, wrong in
      Self.published(
        [.firstComplaint], coarse: .named(level), fine: .named(name), [.withdrawn: ended, .right: 4, .wrong: wrong])
    }
    let field: (String, String, Int, Int) -> PublishedClass = { group, name, ended, wrong in
      Self.published(
        [.firstComplaint], coarse: .named(group), fine: .named(name), [.withdrawn: ended, .right: 4, .wrong: wrong])
    }
    let place = [unit("xã", "A", 2, 9), unit("xã", "B", 2, 9), unit("sở", "C", 0, 9), unit("sở", "D", 0, 9)]
    let subject = [field("g", "X", 1, 9), field("g", "Y", 1, 9), field("h", "Z", 1, 9), field("h", "W", 1, 9)]
    #expect(JoinBounds(place: place, subject: subject).meetings(below: 5).isEmpty)
    #expect(!ViewJoin(place: place, subject: subject).meetings(below: 5).isEmpty)
    #expect(Self.codes(place, subject) == ["disclosure-views-meet"])
  }
}
