import CPlatform
import Diagnostics
import Glibc

/// The folder `<destination>.minhbach/` of one run, held under a lock until the run ends or dies.
struct PublishWorkspace: ~Copyable {
  private let destination: Destination
  private let lock: Descriptor

  /// Where the new site is written, and where the old one is after the exchange.
  var staging: String { destination.workspace + "/next" }
  private var probe: String { destination.workspace + "/probe" }

  /// Fails with `publishing-already` when another run holds the lock.
  init(for destination: Destination) throws(SystemFailure) {
    try Folder.makeWithParents(destination.workspace)
    let folder = try Descriptor.folder(destination.workspace)
    let name = destination.workspace + "/lock"
    let lock = try Descriptor(
      "lock", O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644, in: folder.number, name: name, for: .write)
    guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? PublishFault.already(destination) : SystemFailure(.write, name, errno: errno)
    }
    self.destination = destination
    self.lock = lock
  }

  /// Removes what an interrupted run left. A hidden folder that it had not brought back yet comes back first.
  func clear() throws(SystemFailure) {
    try HiddenEntries(of: destination).moveFolders(from: staging)
    try Folder.remove(staging)
    try Folder.remove(probe)
  }

  /// Learns before anything is written whether two folders can change places here.
  func checkExchange(with device: dev_t) throws(SystemFailure) {
    var status = stat()
    guard lstat(destination.workspace, &status) == 0 else {
      throw SystemFailure(.read, destination.workspace, errno: errno)
    }
    if status.st_dev != device { throw PublishFault.exchange(destination, errno: EXDEV) }
    try Folder.makeWithParents(probe + "/a")
    try Folder.makeWithParents(probe + "/b")
    let number = minhbach_exchange(probe + "/a", probe + "/b")
    try Folder.remove(probe)
    if number != 0 { throw PublishFault.exchange(destination, errno: number) }
  }

  /// The new site, with its marker and nothing else in it yet. What the site there has just so is taken over.
  func stage(over state: Destination.State) throws(SystemFailure) -> FolderWriter {
    var earlier: EarlierSite?
    if case .folder = state { earlier = try EarlierSite(destination.path) }
    let writer = try FolderWriter(creating: staging, over: earlier)
    writer.take(Destination.marker, Array("Thư mục này do minhbach tạo; mỗi lần xuất bản thay toàn bộ.\n".utf8))
    return writer
  }

  /// Adds the destination's hidden files to the new site, and waits until the disk has all of it.
  func finish(_ writer: FolderWriter) throws(SystemFailure) {
    try HiddenEntries(of: destination).linkFiles(into: staging)
    try writer.finish()
  }

  /// The one step by which the site changes.
  func replaceDestination(_ state: Destination.State) throws(SystemFailure) {
    switch state {
    case .absent:
      if rename(staging, destination.path) != 0 { throw PublishFault.exchange(destination, errno: errno) }
    case .folder:
      let number = minhbach_exchange(staging, destination.path)
      if number != 0 { throw PublishFault.exchange(destination, errno: number) }
    }
  }

  /// After the exchange: the hidden folders come over, the rest of the old site goes.
  func removeOldSite() -> Report {
    do throws(SystemFailure) {
      try HiddenEntries(of: destination).moveFolders(from: staging)
      try Folder.remove(staging)
      return Report()
    } catch {
      return Report([PublishFault.leftover(error)])
    }
  }
}
