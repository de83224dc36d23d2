import Testing

@testable import Authorities
@testable import Diagnostics
@testable import Releases

/// Two versions of a release laid over each other.
@Suite struct CorrectionAuditTests {
  private static let place = Location(path: "releases/test")

  private static func published(
    _ fine: String, _ outcomes: [Outcome: Int], _ timeliness: [Timeliness: Int]? = nil,
    kinds: KindSet = KindSet([.firstComplaint])
  ) -> PublishedClass {
    let count = outcomes.values.reduce(0, +)
    return PublishedClass(
      kinds: kinds, coarse: .named("xã"), fine: .named(fine), outcomes: WordCounts(outcomes),
      timeliness: WordCounts(timeliness ?? [.onTime: count]), execution: WordCounts([.notApplicable: count]))
  }

  private func codes(_ was: PublishedTables, _ now: PublishedTables) -> [String] {
    CorrectionAudit(was: was, now: now, isFollowing: false, thresholds: DisclosureThresholds(), at: Self.place).report()
      .problems.map(
        \.code)
  }

  private static let split = PublishedTables(
    place: [published("A", [.right: 3, .wrong: 4]), published("B", [.right: 4, .wrong: 3])],
    subject: [published("X", [.right: 3, .wrong: 4]), published("Y", [.right: 4, .wrong: 3])])

  @Test func theSameTablesAreNoDifference() { #expect(codes(Self.split, Self.split) == []) }

  @Test func aDifferenceInOneViewIsAllowed() {
    let subject = [Self.published("X", [.merged: 7]), Self.published("Y", [.merged: 7])]
    let was = PublishedTables(place: Self.split.place, subject: subject)
    let now = PublishedTables(
      place: [Self.published("A", [.right: 2, .wrong: 5]), Self.split.place[1]], subject: subject)
    #expect(codes(was, now) == [])
    let merged = PublishedTables(place: now.place, subject: subject)
    #expect(codes(Self.split, merged) == [], "what is no longer told locates nothing")
  }

  /// One matter from right to wrong in A and in X lies where A and X cross, perhaps alone.
  @Test func aDifferenceInBothViewsCrossesThem() {
    let now = PublishedTables(
      place: [Self.published("A", [.right: 2, .wrong: 5]), Self.split.place[1]],
      subject: [Self.published("X", [.right: 2, .wrong: 5]), Self.split.subject[1]])
    #expect(codes(Self.split, now) == ["correction-in-both-views"])
    let other = PublishedTables(
      place: [Self.published("A", [.right: 2, .wrong: 5]), Self.split.place[1]],
      subject: [Self.published("X", [.right: 3, .wrong: 4], [.onTime: 6, .late: 1]), Self.split.subject[1]])
    #expect(codes(Self.split, other) == ["correction-in-both-views"], "whatever measure shows it")
  }

  @Test func aViewThatIsNotTakenApartCrossesNothing() {
    let whole = [Self.published("mọi", [.right: 7, .wrong: 7])]
    let was = PublishedTables(place: Self.split.place, subject: whole)
    let now = PublishedTables(
      place: [Self.published("A", [.right: 2, .wrong: 5]), Self.split.place[1]],
      subject: [Self.published("mọi", [.right: 6, .wrong: 8])])
    #expect(codes(was, now) == [])
  }

  /// A has one “đúng” less and none left; X was told to hold “đúng” and “sai” alone: what of A lies in X is “sai”.
  @Test func whatWasToldOfAFieldBeforeStillHolds() {
    let other = Self.published("B", [.right: 4, .wrong: 3, .withdrawn: 3])
    let was = PublishedTables(
      place: [Self.published("A", [.right: 1, .wrong: 6, .withdrawn: 6]), other],
      subject: [Self.published("X", [.right: 5, .wrong: 6]), Self.published("Y", [.wrong: 3, .withdrawn: 9])])
    let now = PublishedTables(
      place: [Self.published("A", [.wrong: 7, .withdrawn: 6]), other],
      subject: [Self.published("X", [.merged: 11]), Self.published("Y", [.merged: 12])])
    #expect(codes(was, now) == ["correction-in-both-views"])
    // One of several “đúng” less leaves both words possible.
    let many = PublishedTables(
      place: [Self.published("A", [.right: 2, .wrong: 5, .withdrawn: 6]), other], subject: was.subject)
    let fewer = PublishedTables(
      place: [Self.published("A", [.right: 1, .wrong: 6, .withdrawn: 6]), other], subject: now.subject)
    #expect(codes(many, fewer) == [])
  }

  /// What the fields were last told is not in a version that a correction has merged.
  @Test func kindsMergedByACorrectionAreNotCorrectedAgain() {
    let subject = [Self.published("X", [.merged: 7]), Self.published("Y", [.merged: 7])]
    let was = PublishedTables(place: Self.split.place, subject: subject)
    let now = PublishedTables(
      place: [Self.published("A", [.right: 2, .wrong: 5]), Self.split.place[1]], subject: subject)
    let audit = CorrectionAudit(
      was: was, now: now, isFollowing: true, thresholds: DisclosureThresholds(), at: Self.place)
    #expect(audit.report().problems.map(\.code) == ["correction-in-both-views"])
  }

  @Test func petitionsMayShowInBothViews() {
    let kinds = KindSet([.petition])
    let tables: (Int) -> PublishedTables = { shift in
      let classes = { (names: [String]) in
        [
          Self.published(names[0], [.answered: 3 - shift, .resolved: 4 + shift], kinds: kinds),
          Self.published(names[1], [.answered: 7], kinds: kinds),
        ]
      }
      return PublishedTables(place: classes(["A", "B"]), subject: classes(["X", "Y"]))
    }
    #expect(codes(tables(0), tables(1)) == [])
  }

  @Test func classesAndTheirSizesStay() {
    let larger = [Self.published("A", [.right: 3, .wrong: 5]), Self.split.place[1]]
    #expect(codes(Self.split, PublishedTables(place: larger, subject: Self.split.subject)) == ["correction-classes"])
    let fewer = PublishedTables(place: [Self.split.place[0]], subject: Self.split.subject)
    #expect(codes(Self.split, fewer) == ["correction-classes"])
    #expect(codes(fewer, Self.split) == ["correction-classes"])
    let renamed = [Self.published("C", [.right: 3, .wrong: 4]), Self.split.place[1]]
    #expect(codes(Self.split, PublishedTables(place: renamed, subject: Self.split.subject)) == ["correction-classes"])
  }

  @Test func nothingIsToldFiner() {
    let merged = PublishedTables(
      place: Self.split.place, subject: [Self.published("X", [.merged: 7]), Self.published("Y", [.merged: 7])])
    #expect(codes(merged, Self.split) == ["correction-finer", "correction-finer"])
    let common = PublishedTables(
      place: Self.split.place, subject: [Self.published("X", [.granted: 3, .wrong: 4]), Self.split.subject[1]])
    #expect(codes(common, Self.split) == ["correction-finer"])
  }
}
