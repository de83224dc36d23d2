public import Diagnostics

/// Replaces a published site as a whole: the new one is written beside the old one and the two folders are exchanged
/// in one step, so a reader sees one site or the other. Whatever fails or is killed before that step leaves the old
/// site as it was.
///
/// Hidden entries of the destination's root (`.gitkeep`, `.git`) stay; they never come from the tree.
public struct Publisher: Sendable {
  private let destination: Destination
  private let protected: [String]

  /// `protected` are the folders that the destination may neither hold nor lie in, such as the content.
  public init(destination: String, protected: [String] = []) {
    self.destination = Destination(destination)
    self.protected = protected
  }

  /// Throws `Misuse` when the destination may not be replaced, `SystemFailure` when it cannot be looked at.
  public func check() throws { _ = try destination.check(protected: protected) }

  /// Publishes the site whose files `make` hands to the store. The report holds a warning when the old site could not be
  /// removed afterwards; the next run tries again.
  /// Throws `Misuse` as `check()` does, `SystemFailure` when another run is publishing or the machine refuses, and what
  /// `make` throws.
  public func publish<Site>(_ make: (any OutputStore) throws -> Site) throws -> (site: Site, report: Report) {
    let state = try destination.check(protected: protected)
    let workspace = try PublishWorkspace(for: destination)
    try workspace.clear()
    do {
      if case .folder(let device) = state { try workspace.checkExchange(with: device) }
      let staged = try workspace.stage(over: state)
      let site = try make(staged)
      try workspace.finish(staged)
      try workspace.replaceDestination(state)
      return (site, workspace.removeOldSite())
    } catch {
      try? Folder.remove(workspace.staging)
      throw error
    }
  }
}
