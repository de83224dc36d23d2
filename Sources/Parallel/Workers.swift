import Dispatch
import Glibc
import Synchronization

/// Threads that help with work that several can share: as many run at once as there are cores.
///
/// A thread that waits for others gives its place up, and another takes it. So no core stands idle while there is work,
/// and no thread does other work inside its own: what it holds while it waits, a value that is being made for the first
/// time for example, can be what that other work needs.
final class Workers: Sendable {
  static let shared = Workers()

  /// Work that threads share until none of it is left.
  protocol Job: AnyObject, Sendable {
    func help()
  }

  private struct State {
    var jobs: [any Job] = []
    /// Threads at work, the first of the process among them.
    var running = 1
    /// Threads that sleep until the bell rings, and those that were called and have not come yet.
    var (idle, coming) = (0, 0)
  }

  private let places = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  private let state = Mutex(State())
  private let bell = DispatchSemaphore(value: 0)

  /// Lets up to `count` other threads help.
  func offer(_ job: any Job, to count: Int) {
    state.withLock { state in
      for _ in 0..<min(count, places - 1) { state.jobs.append(job) }
      call(&state)
    }
  }

  /// Nobody begins to help any more.
  func withdraw(_ job: any Job) {
    state.withLock { $0.jobs.removeAll { $0 === job } }
  }

  /// Gives the place of this thread up while it waits.
  func aside(_ wait: () -> Void) {
    state.withLock { state in
      state.running -= 1
      call(&state)
    }
    wait()
    state.withLock { $0.running += 1 }
  }

  /// Calls as many threads as there is work and place for.
  private func call(_ state: inout State) {
    while state.coming < min(state.jobs.count, places - state.running) {
      state.coming += 1
      if state.idle > 0 {
        state.idle -= 1
        bell.signal()
      } else {
        var thread = pthread_t()
        let failed = pthread_create(&thread, nil, { _ in Workers.shared.work() }, nil)
        if failed != 0 {
          state.coming -= 1
          return
        }
        pthread_detach(thread)
      }
    }
  }

  /// The life of a thread.
  private func work() -> Never {
    while true {
      state.withLock { $0.coming -= 1 }
      while let job = next() {
        job.help()
        state.withLock { $0.running -= 1 }
      }
      bell.wait()
    }
  }

  /// A job, with a place to do it; nil when the thread is to sleep.
  private func next() -> (any Job)? {
    state.withLock { state in
      guard state.running < places, let job = state.jobs.popLast() else {
        state.idle += 1
        return nil
      }
      state.running += 1
      return job
    }
  }
}
