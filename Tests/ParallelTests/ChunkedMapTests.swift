import Parallel
import Testing

@Suite struct ChunkedMapTests {
  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func everyItemOnceAndInOrder(_ count: Int) {
    #expect(ChunkedMap.run(count) { Array($0) }.flatMap { $0 } == Array(0..<count))
  }
}
