import Synchronization

/// What a run has made and needs no more. To take apart a site of thousands of pages costs a thirtieth of making it, and a
/// process of the command line ends right after.
public enum Leftovers {
  private static let areLeftToTheSystem = Atomic(false)

  /// From now on nothing that is handed over is freed: only for a process that runs one command and ends.
  public static func leaveToTheSystem() { areLeftToTheSystem.store(true, ordering: .relaxed) }

  static func take(_ values: Any...) {
    guard areLeftToTheSystem.load(ordering: .relaxed) else { return }
    _ = Unmanaged.passRetained(Kept(values))
  }

  private final class Kept {
    let values: [Any]
    init(_ values: [Any]) { self.values = values }
  }
}
