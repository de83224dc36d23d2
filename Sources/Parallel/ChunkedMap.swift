import Dispatch
import Synchronization

/// Work on many small items on all cores. A few chunks a core, for a task of its own costs more than a page does.
///
/// The caller works too, and never waits for a chunk that nobody has begun: so work may be split again inside a chunk,
/// and whichever core is idle helps with it.
public enum ChunkedMap {
  private static let chunksAtMost = 24

  /// Runs `work` over the stretches of `0..<count` at the same time and returns what they returned, in order.
  public static func run<Value: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    let chunks = min(count, chunksAtMost)
    guard chunks > 1 else { return count == 0 ? [] : [work(0..<count)] }
    let shared = SharedChunks(chunks) { chunk in work(count * chunk / chunks..<count * (chunk + 1) / chunks) }
    Workers.shared.offer(shared, to: chunks - 1)
    shared.help()
    return shared.results()
  }

  /// Stretches one after the other as one array. They are copied on all cores, for memory that is new to the process costs
  /// more than the copying.
  public static func joined<Element: Sendable>(_ parts: [[Element]]) -> [Element] {
    if parts.count == 1 { return parts[0] }
    let starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return [Element](unsafeUninitializedCapacity: starts[parts.count]) { room, count in
      guard let first = room.baseAddress else { return }
      // Every part has a place of its own.
      nonisolated(unsafe) let room = first
      _ = run(parts.count) { stretch in
        for index in stretch {
          parts[index].withUnsafeBufferPointer { part in
            if let from = part.baseAddress { (room + starts[index]).initialize(from: from, count: part.count) }
          }
        }
      }
      count = starts[parts.count]
    }
  }

  /// Does different pieces of work at the same time and returns what they made, in order; throws what the first that
  /// failed threw.
  public static func all<Value: Sendable>(_ work: [@Sendable () throws -> Value]) throws -> [Value] {
    try run(work.count) { stretch in stretch.map { index in Result { try work[index]() } } }.flatMap { $0 }.map {
      try $0.get()
    }
  }

  /// Makes two values at the same time; throws what the first that failed threw.
  public static func both<First: Sendable, Second: Sendable, Failure: Error>(
    _ first: @escaping @Sendable () throws(Failure) -> First, _ second: @escaping @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second) {
    let shared = SharedChunks(1) { _ in Result(catching: second) }
    Workers.shared.offer(shared, to: 1)
    let made = Result(catching: first)
    shared.help()
    let other = shared.results()
    return (try made.get(), try other[0].get())
  }
}

/// Chunks that several threads take one after the other until none is left.
private final class SharedChunks<Value: Sendable>: Workers.Job {
  private let work: @Sendable (Int) -> Value
  private let count: Int
  private let next = Atomic(0)
  private let made: Mutex<[Value?]>
  private let unfinished = DispatchGroup()

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.work = work
    made = Mutex([Value?](repeating: nil, count: count))
    for _ in 0..<count { unfinished.enter() }
  }

  /// Takes chunks until all are taken.
  func help() {
    while true {
      let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard chunk < count else { return }
      let value = work(chunk)
      made.withLock { $0[chunk] = value }
      unfinished.leave()
    }
  }

  /// Waits for the chunks that others have taken.
  func results() -> [Value] {
    Workers.shared.withdraw(self)
    if unfinished.wait(timeout: .now()) == .timedOut { Workers.shared.aside { unfinished.wait() } }
    return made.withLock { $0.compactMap { $0 } }
  }
}
