public import Authorities
import Formats

/// What is left of a release that was withdrawn (thu hồi): when and why, and the addresses that have to say so.
///
/// It holds no class, no count and no hash of a table: a hash of small tables would let anybody try all tables until one
/// fits. The ledger keeps one hash of the whole release, with a salt in it that goes with the tables (`ReleaseSecret`);
/// without one, in a release of an earlier version, it fits a guess of all tables together.
///
/// A withdrawn period is never released again. Whoever kept the first copy could lay any second one over it; the audit
/// of that difference would need the first tables, and keeping them is what the withdrawal ends. For the same reason
/// its matters count in no later period: a sum that holds them less a sum that does not would be the withdrawn period
/// again. Their marks stay beside the raw rows, and see `WithdrawnDays` for rows without a mark.
public struct Withdrawal: Sendable, Hashable {
  public let day: CivilDay
  public let reason: PublicReason
  /// The files that were published, by name in the release's folder.
  public let files: [String]
  /// Pages that the register of the period had.
  public let registerPages: Int

  /// The most pages that a tombstone may ask for.
  static let mostPages = 1000

  public init(day: CivilDay, reason: PublicReason, files: [String], registerPages: Int) {
    self.day = day
    self.reason = reason
    self.files = files.sorted()
    self.registerPages = min(max(1, registerPages), Self.mostPages)
  }

  var yaml: String {
    """
    withdrawn:
      on: \(day.iso)
      reason: \(YAMLText.quoted(reason.text))
      files: \(YAMLText.list(files))
      registerPages: \(registerPages)

    """
  }

  /// Reads what `yaml` wrote; nil when something is missing or could not have been written.
  init?(_ reader: inout MappingReader) {
    let day = reader.day("on", required: true)
    let reason = reader.string("reason", required: true).flatMap { PublicReason(frozen: $0) }
    let files = reader.strings("files")
    let pages = reader.integer("registerPages")
    guard let day, let reason, let pages, (1...Self.mostPages).contains(pages), files.allSatisfy(Self.isFileName) else {
      return nil
    }
    self.init(day: day, reason: reason, files: files, registerPages: pages)
  }

  private static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      }
  }
}

/// The days on which the matters of withdrawn periods were concluded.
///
/// A row of such a day that no release holds came too late for the period, or is a withdrawn matter under another
/// identifier or after the marks were lost; the two cannot be told apart, so neither is published.
public struct WithdrawnDays: Sendable {
  private var spans: [(first: CivilDay, last: CivilDay)] = []

  /// The days of each withdrawn period, and of the periods before it that were counted in it.
  public init(_ releases: [FrozenRelease]) {
    var first: CivilDay?
    for release in releases {
      let start = first ?? release.period.first
      first = release.isDeferred ? start : nil
      if release.withdrawal != nil { spans.append((start, release.period.last)) }
    }
  }

  public func contains(_ day: CivilDay) -> Bool { spans.contains { $0.first <= day && day <= $0.last } }
}
