/// Where a text stands, which decides what may be in it.
public enum TextPlace: Sendable, Hashable {
  /// Cells of cases and sessions; the reasons of withdrawals, corrections and changes of schedules; topics of sessions.
  case cases
  /// Duties, corrections, news and pages.
  case news
  /// Policy documents: official texts.
  case policy
  /// Places and schedules of reception: officials on duty.
  case reception
  /// Where a session is held: the address is what people come to read, but no contact of anybody.
  case venue

  /// The verdict on a find. `isDeclared`: an official named in the content's schedules and documents, or a contact of an
  /// office or of the publisher.
  func verdict(_ kind: PersonalKind, isDeclared: Bool) -> PersonalVerdict {
    switch (kind.group, self) {
    case (.identifiers, _): .stop
    case (.lookups, .cases), (.lookups, .news): .ask
    case (.lookups, .policy), (.lookups, .reception), (.lookups, .venue): .pass
    case (.names, .cases): kind == .unknown ? .ask : .stop
    case (.names, .news): isDeclared ? .pass : .ask
    case (.names, .policy), (.names, .reception), (.names, .venue), (.contacts, .policy): .pass
    case (.contacts, .cases): .stop
    case (.contacts, .venue) where kind == .address: .pass
    case (.contacts, .news), (.contacts, .reception), (.contacts, .venue): isDeclared ? .pass : .stop
    }
  }

  /// Names need not even be looked for.
  var passesNames: Bool { self == .policy || self == .reception || self == .venue }
}
