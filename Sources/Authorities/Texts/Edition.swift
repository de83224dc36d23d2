/// Which site is made of the content: that of a day, and whether with drafts, to preview them.
public struct Edition: Sendable, Hashable {
  public let asOf: CivilDay
  public let includesDrafts: Bool

  public init(asOf day: CivilDay, includingDrafts: Bool = false) {
    asOf = day
    includesDrafts = includingDrafts
  }

  /// Whether a file is shown: a preview has the drafts and what is public later.
  /// - Parameter day: the first day it is public; nil for at once.
  public func shows(isDraft: Bool, from day: CivilDay?) -> Bool {
    includesDrafts || !isDraft && day.map { $0 <= asOf } ?? true
  }
}
