import Diagnostics
import Glibc

/// The entries of a destination's root that begin with a dot and are the user's own (`.gitkeep`, `.git`).
struct HiddenEntries {
  private let destination: String
  /// These come from the tree.
  private static let ours: Set<String> = [Destination.marker, ".well-known"]

  init(of destination: Destination) { self.destination = destination.path }

  /// Gives the files a second name in the new site before the exchange, so no moment lacks them.
  func linkFiles(into site: String) throws(SystemFailure) {
    for entry in try own(destination) where !entry.isFolder {
      let (from, to) = ("\(destination)/\(entry.text)", "\(site)/\(entry.text)")
      if linkat(AT_FDCWD, from, AT_FDCWD, to, 0) != 0 { throw SystemFailure(.write, to, errno: errno) }
    }
  }

  /// Moves the folders over from the old site; a folder cannot have two names, so this comes after the exchange.
  /// One that the destination has already stays where it is.
  func moveFolders(from site: String) throws(SystemFailure) {
    var status = stat()
    for entry in try own(site) where entry.isFolder {
      let to = "\(destination)/\(entry.text)"
      if lstat(to, &status) == 0 { continue }
      if rename("\(site)/\(entry.text)", to) != 0 { throw SystemFailure(.write, to, errno: errno) }
    }
  }

  private func own(_ site: String) throws(SystemFailure) -> [Folder.Entry] {
    var status = stat()
    if lstat(site, &status) != 0, errno == ENOENT { return [] }
    let folder = try Descriptor.folder(site)
    return try Folder.entries(folder, name: site).filter { $0.isHidden && !Self.ours.contains($0.text) }
  }
}
