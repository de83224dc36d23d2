public import Diagnostics
import Glibc

/// Lets one run at a time change a folder. The lock leaves no file, and goes with the run that holds it however it ends.
public enum FolderLock {
  /// Does the work while this run alone holds the folder; throws `busy` when another does. Without a folder, or on a file
  /// system that cannot lock one (NFS), the work is done all the same.
  public static func holding<Value>(
    _ folder: String, busy: SystemFailure, _ work: () throws -> Value
  ) throws -> Value {
    guard let lock = try? Descriptor(folder, O_RDONLY | O_DIRECTORY) else { return try work() }
    if flock(lock.number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw busy }
    defer { flock(lock.number, LOCK_UN) }
    return try work()
  }
}
