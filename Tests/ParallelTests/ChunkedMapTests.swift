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

  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func everyItemOnceAndInOrder(_ count: Int) {
    #expect(ChunkedMap.run(count) { Array($0) }.flatMap { $0 } == Array(0..<count))
  }
}
