import Parallel
import Testing

@Suite struct ChunkedMapTests {
  private struct Failure: Error, Equatable { let number: Int }

  @Test func differentWorkInOrder() throws {
    #expect(try ChunkedMap.all([{ 1 }, { 2 }, { 3 }]) == [1, 2, 3])
    #expect(throws: Failure(number: 2)) {
      try ChunkedMap.all([{ 1 }, { throw Failure(number: 2) }, { throw Failure(number: 3) }])
    }
  }

  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func everyItemOnceAndInOrder(_ count: Int) {
    #expect(ChunkedMap.run(count) { Array($0) }.flatMap { $0 } == Array(0..<count))
  }
}
