import Parallel
import Testing

@Suite struct ChunkedMapTests {
  private struct Failure: Error, Equatable { let number: Int }

  @Test func differentWorkInOrder() throws {
    let work = (1...3).map { number in
      { @Sendable (isFailing: Bool) throws -> Int in
        if isFailing, number > 1 { throw Failure(number: number) }
        return number
      }
    }
    #expect(try ChunkedMap.all(work.map { work in { @Sendable in try work(false) } }) == [1, 2, 3])
    #expect(throws: Failure(number: 2)) {
      try ChunkedMap.all(work.map { work in { @Sendable in try work(true) } })
    }
  }

  @Test func twoValuesAndTheFirstFailure() throws {
    let made = try ChunkedMap.both({ () throws(Failure) in 1 }, { () throws(Failure) in "hai" })
    #expect(made.0 == 1 && made.1 == "hai")
    #expect(throws: Failure(number: 1)) {
      try ChunkedMap.both(
        { () throws(Failure) -> Int in throw Failure(number: 1) },
        { () throws(Failure) -> Int in throw Failure(number: 2) })
    }
  }

  /// Work split again inside chunks comes out whole, though every core is busy with the chunks around it.
  @Test func chunksInsideChunks() {
    let sums = ChunkedMap.run(40) { outer in
      outer.map { number in ChunkedMap.run(100) { $0.reduce(0, +) }.reduce(0, +) * number }
    }
    #expect(sums.flatMap { $0 } == (0..<40).map { 4950 * $0 })
  }

  /// Threads that wait inside chunks give their place up: work three deep comes out whole, many times.
  @Test func chunksThreeDeep() {
    @Sendable func total(_ count: Int, _ work: @escaping @Sendable (Int) -> Int) -> Int {
      ChunkedMap.run(count) { stretch -> Int in stretch.map(work).reduce(0, +) }.reduce(0, +)
    }
    for _ in 0..<50 {
      let sum = total(6) { first in
        total(5) { second in
          let (up, down) = ChunkedMap.both({ total(30) { $0 } }, { total(30) { -$0 } })
          return (up - down) * (first * 5 + second)
        }
      }
      #expect(sum == 870 * 435)
    }
  }

  @Test func joinedInOrder() {
    let parts = [["một"], [], (0..<1000).map { "dòng \($0)" }, ["hai", "ba"]]
    #expect(ChunkedMap.joined(parts) == parts.flatMap(\.self))
    #expect(ChunkedMap.joined([[Int]]()).isEmpty && ChunkedMap.joined([[1, 2]]) == [1, 2])
  }

  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func everyItemOnceAndInOrder(_ count: Int) {
    #expect(ChunkedMap.run(count) { Array($0) }.flatMap { $0 } == Array(0..<count))
  }
}
