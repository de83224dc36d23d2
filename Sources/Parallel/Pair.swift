import Dispatch
import Synchronization

/// Two pieces of work that do not need each other, done at the same time.
public enum Pair {
  /// What both returned; throws what the first threw, else what the second did.
  public static func run<A: Sendable, B: Sendable>(
    _ first: @Sendable () throws -> A, _ second: @Sendable () throws -> B
  ) throws -> (A, B) {
    let a = Mutex<Result<A, any Error>?>(nil)
    let b = Mutex<Result<B, any Error>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let result = Result { try first() }
        a.withLock { $0 = result }
      } else {
        let result = Result { try second() }
        b.withLock { $0 = result }
      }
    }
    guard let a = a.withLock({ $0 }), let b = b.withLock({ $0 }) else { fatalError("both pieces of work have run") }
    return (try a.get(), try b.get())
  }
}
