import Testing

@testable import Authorities
@testable import Releases

@Suite struct JoinBoundsTests {
  private func published(
    _ outcomes: [Outcome: Int], _ timeliness: [Timeliness: Int]? = nil, fine: String
  ) -> PublishedClass {
    let total = outcomes.values.reduce(0, +)
    return PublishedClass(
      kinds: KindSet([.firstComplaint]), coarse: .all, fine: .named(fine), outcomes: WordCounts(outcomes),
      timeliness: WordCounts(timeliness ?? [.merged: total]), execution: WordCounts([.merged: total]))
  }

  @Test func findsTheOnlyFieldWithAnOutcome() {
    let place = [published([.right: 2, .wrong: 6], fine: "A"), published([.right: 2, .wrong: 7], fine: "B")]
    let subject = [published([.right: 4, .wrong: 5], fine: "X"), published([.wrong: 8], fine: "Y")]
    let meetings = JoinBounds(place: place, subject: subject).meetings(below: 5)
    // Every “đúng” is in X, so A × X and B × X hold two each.
    #expect(Set(meetings.filter { $0.dimension == .outcome && $0.value == 2 }.map(\.place)) == [0, 1])
    #expect(meetings.allSatisfy { $0.subject == 0 || $0.dimension == nil || $0.value != 2 })
  }

  @Test func looseTablesGiveNothingAway() {
    let place = [published([.right: 10, .wrong: 10], fine: "A"), published([.right: 10, .wrong: 10], fine: "B")]
    let subject = [published([.right: 10, .wrong: 10], fine: "X"), published([.right: 10, .wrong: 10], fine: "Y")]
    #expect(JoinBounds(place: place, subject: subject).meetings(below: 5).isEmpty)
  }

  @Test func aViewThatIsNotSplitGivesNothingAway() {
    let place = [published([.right: 2, .wrong: 6], fine: "A"), published([.right: 2, .wrong: 7], fine: "B")]
    let subject = [published([.right: 4, .wrong: 13], fine: "X")]
    #expect(JoinBounds(place: place, subject: subject).meetings(below: 5).isEmpty)
  }

  @Test func commonWordsOfTheSubjectViewMatchTheOwnWordsOfThePlaceView() {
    let place = [published([.right: 2, .wrong: 6], fine: "A"), published([.right: 2, .wrong: 7], fine: "B")]
    let subject = [published([.granted: 4, .wrong: 5], fine: "X"), published([.wrong: 8], fine: "Y")]
    let values = JoinBounds(place: place, subject: subject).meetings(below: 5).filter { $0.dimension == .outcome }
    #expect(values.map(\.value).contains(2))
  }

  /// A has only “sai” and “rút đơn”, X only “sai” and “đúng”: who is known to be in both was refused.
  @Test func tellsWhereOnlyOneOutcomeIsPossible() {
    let place = [
      published([.wrong: 6, .withdrawn: 6], fine: "A"), published([.wrong: 12, .right: 15, .withdrawn: 9], fine: "B"),
    ]
    let subject = [
      published([.wrong: 8, .right: 7], fine: "X"), published([.wrong: 10, .right: 8, .withdrawn: 15], fine: "Y"),
    ]
    let meetings = JoinBounds(place: place, subject: subject).meetings(below: 5)
    #expect(meetings == [JoinBounds.Meeting(place: 0, subject: 0, dimension: .outcome, value: 6)])
  }

  /// A × X holds ten matters on time, so the others there were withdrawn and the ten are eight “đúng” and two “sai”. Only
  /// who takes “withdrawn” and “without a limit” for the same matters can tell; `stray` makes them not the same.
  @Test(arguments: [0, 1]) func whatEndedWithoutADecisionHasNoLimit(stray: Int) {
    let place = [
      published([.right: 8, .wrong: 2, .withdrawn: 2], [.onTime: 10, .noLimit: 2], fine: "A"),
      published([.right: 4, .wrong: 6, .withdrawn: 4], [.late: 10 - stray, .noLimit: 4 + stray], fine: "B"),
    ]
    let subject = [
      published([.right: 8, .wrong: 3, .withdrawn: 1], [.onTime: 10, .late: 1, .noLimit: 1], fine: "X"),
      published([.right: 4, .wrong: 5, .withdrawn: 5], [.late: 9 - stray, .noLimit: 5 + stray], fine: "Y"),
    ]
    let meetings = JoinBounds(place: place, subject: subject).meetings(below: 5)
    let wrong = JoinBounds.Meeting(place: 0, subject: 0, dimension: .outcome, value: 2)
    #expect(meetings.contains(wrong) == (stray == 0))
  }

  /// The fields say “kết thúc khác” alone, but all five of A lie in X: so do the one discontinued and the four withdrawn.
  @Test(arguments: [[Outcome.endedOtherwise], [.merged]]) func whatTheUnitTellsFiner(words: [Outcome]) {
    let isMerged = words == [.merged]
    let place = [
      published([.right: 9, .wrong: 8, .withdrawn: 4, .discontinued: 1], fine: "A"),
      published([.right: 9, .wrong: 9], fine: "B"),
    ]
    let own: ([Outcome: Int], Int) -> [Outcome: Int] = { $0.merging([words[0]: $1]) { $1 } }
    let subject =
      isMerged
      ? [published([.merged: 22], fine: "X"), published([.merged: 18], fine: "Y")]
      : [
        published(own([.right: 9, .wrong: 8], 5), fine: "X"),
        published([.right: 9, .wrong: 9], fine: "Y"),
      ]
    let values = JoinBounds(place: place, subject: subject).meetings(below: 5).filter {
      $0.place == 0 && $0.subject == 0 && $0.dimension == .outcome
    }.map(\.value)
    #expect(values == (isMerged ? [] : [4, 1]))
  }

  /// Every table of two words over two by three classes is enumerated: a cell has one value in all of them exactly when
  /// the bounds meet there.
  @Test(arguments: 0..<40) func agreesWithEnumeration(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let cells = (0..<12).map { _ in Int.random(in: 0...3, using: &random) }
    let right = Array(cells[0..<6])
    let wrong = Array(cells[6..<12])
    let row: ([Int], Int) -> Int = { grid, r in grid[r * 3] + grid[r * 3 + 1] + grid[r * 3 + 2] }
    let column: ([Int], Int) -> Int = { grid, c in grid[c] + grid[3 + c] }
    let place = (0..<2).map { published([.right: row(right, $0), .wrong: row(wrong, $0)], fine: "U\($0)") }
    let subject = (0..<3).map { published([.right: column(right, $0), .wrong: column(wrong, $0)], fine: "F\($0)") }
    let solutions = Self.tables(like: right)
    let meetings = JoinBounds(place: place, subject: subject).meetings(below: 100).filter { $0.dimension == .outcome }
    for cell in 0..<6 {
      let values = Set(solutions.map { $0[cell] })
      let isFixed = values.count == 1 && values != [0]
      let isFound = meetings.contains {
        $0.place == cell / 3 && $0.subject == cell % 3 && $0.value == right[cell] && [$0.value] == values
      }
      if isFixed { #expect(isFound, "cell \(cell) of \(right)") }
    }
  }

  /// All tables of 2 × 3 with the margins of one.
  private static func tables(like grid: [Int]) -> [[Int]] {
    let columns = (0..<3).map { grid[$0] + grid[3 + $0] }
    let first = grid[0] + grid[1] + grid[2]
    var found: [[Int]] = []
    for a in 0...columns[0] {
      for b in 0...columns[1] {
        let c = first - a - b
        if (0...columns[2]).contains(c) { found.append([a, b, c, columns[0] - a, columns[1] - b, columns[2] - c]) }
      }
    }
    return found
  }
}
