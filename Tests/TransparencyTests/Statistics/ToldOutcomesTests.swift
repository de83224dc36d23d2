import Testing

@testable import Authorities
@testable import Releases
@testable import Transparency

/// Masked is never zero: a word without a count is nought only where no other word can hold it.
@Suite struct ToldOutcomesTests {
  private func first(_ counts: [Outcome: Int], _ kinds: CaseKind...) -> PublishedClass {
    PublishedClass(
      kinds: KindSet(kinds.isEmpty ? [.firstComplaint] : kinds), coarse: .all, fine: .all, outcomes: WordCounts(counts),
      timeliness: .none, execution: .none)
  }

  @Test func ownWordsThatDoNotOccurAreNought() {
    let published = first([.right: 3, .wrong: 9])
    #expect(published.told(.right) == 3)
    #expect(published.told(.partlyRight) == 0)
    #expect(published.told(.forwarded) == 0)
    #expect(published.told(.granted) == nil)
    #expect(published.told(.upheld) == nil)
    #expect(published.told(Outcome.merged) == nil)
    #expect(published.told(common: .granted) == 3)
    #expect(published.told(common: .partlyGranted) == 0)
  }

  /// Rare words take the common one, and “granted” then holds what was granted in part.
  @Test func wordsInACommonWordAreNotTold() {
    let published = first([.granted: 7, .wrong: 9, .withdrawn: 12, .endedOtherwise: 2])
    #expect([.right, .partlyRight, .discontinued, .forwarded].allSatisfy { published.told($0) == nil })
    #expect(published.told(.withdrawn) == 12)
    #expect(published.told(.granted) == 7)
  }

  @Test func mergedOutcomesTellNothing() {
    let published = first([.merged: 30, .right: 20])
    #expect(published.told(Outcome.merged) == 30)
    #expect(published.told(.right) == nil)
    #expect(published.told(.wrong) == nil)
  }

  /// A complaint of second instance is never partly granted: the class tells “granted” for both.
  @Test func kindsTogether() {
    let published = first([.granted: 6, .endedOtherwise: 9], .firstComplaint, .secondComplaint)
    #expect(published.told(common: .partlyGranted) == nil)
    #expect(published.told(.notGranted) == 0)
    #expect(published.told(.right) == nil)
    #expect(first([.notGranted: 6], .firstComplaint, .denunciation).told(.partlyGranted) == 0)
  }

  @Test func sumsTakeTheCommonWordOfAnyPart() {
    let told = first([.right: 8, .partlyRight: 5, .wrong: 10, .withdrawn: 6])
    let common = first([.granted: 6, .wrong: 11, .withdrawn: 5, .endedOtherwise: 2])
    let sum = PublishedClass.sum([told, common])
    #expect(sum?.outcomes == WordCounts([.granted: 19, .wrong: 21, .withdrawn: 11, .endedOtherwise: 2]))
    #expect(PublishedClass.sum([common, told])?.outcomes == sum?.outcomes)
    #expect(PublishedClass.sum([told, told])?.outcomes == told.outcomes + told.outcomes)
  }

  /// Of petitions answered nothing is known where they are among those that ended otherwise.
  @Test func noShareOfWhatIsHidden() {
    let petitions = first([.resolved: 20, .endedOtherwise: 10], .petition)
    #expect(ComparedFigure.met.share(of: petitions) == nil)
    #expect(ComparedFigure.met.share(of: first([.resolved: 20, .unfounded: 10], .petition)) == Share(part: 20, of: 30))
  }
}
