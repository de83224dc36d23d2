/// Which site is made of the content: that of a day, and whether with drafts, to preview them.
public struct Edition: Sendable, Hashable {
  public let asOf: CivilDay
  public let includesDrafts: Bool

  public init(asOf day: CivilDay, includingDrafts: Bool = false) {
    asOf = day
    includesDrafts = includingDrafts
  }
}
