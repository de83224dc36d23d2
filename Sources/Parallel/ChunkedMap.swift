import Dispatch
import Synchronization

/// Work on many small items on all cores. A few chunks a core, for a task of its own costs more than a page does.
public enum ChunkedMap {
  private static let chunksAtMost = 8

  /// Runs `work` over the stretches of `0..<count` at the same time and returns what they returned, in order.
  public static func run<Value: Sendable>(_ count: Int, _ work: @Sendable (Range<Int>) -> Value) -> [Value] {
    let chunks = min(count, chunksAtMost)
    let results = Mutex([Value?](repeating: nil, count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
      let value = work(count * chunk / chunks..<count * (chunk + 1) / chunks)
      results.withLock { $0[chunk] = value }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Does different pieces of work at the same time and returns what they made, in order; throws what the first that
  /// failed threw.
  public static func all<Value: Sendable>(_ work: [@Sendable () throws -> Value]) throws -> [Value] {
    try run(work.count) { stretch in stretch.map { index in Result { try work[index]() } } }.flatMap { $0 }.map {
      try $0.get()
    }
  }
}
