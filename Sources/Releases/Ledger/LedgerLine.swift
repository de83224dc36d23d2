public import Formats

/// One line of the ledger: something that was done to the releases, and the hash of the line before it.
public struct LedgerLine: Sendable, Hashable {
  /// From 1.
  public let number: Int
  public let time: LedgerTime
  public let act: Act
  /// The release concerned, e.g. `2026-q3`; nil for a line about the key.
  public let period: String?
  /// SHA-256 of the `SHA256SUMS` that the release has after it; of the public key in a line about the key.
  public let digest: Digest
  /// SHA-256 of the line before with its line feed; of the header for the first.
  public let previous: Digest

  /// What was done, as the ledger writes it.
  public enum Act: String, Sendable, CaseIterable {
    case release = "phát hành"
    case correction = "đính chính"
    case withdrawal = "thu hồi"
    /// A release made before there was a ledger.
    case entry = "ghi bù"
    /// From this line on the ledger is signed with this key.
    case newKey = "dùng khóa"
    /// The key is lost or no longer used: from this line on there is no signature.
    case noKey = "bỏ khóa"

    var isOfKey: Bool { self == .newKey || self == .noKey }
    /// Whether the period appears for the first time.
    var isFirst: Bool { self == .release || self == .entry }
  }

  static let header = "so\tthoi_diem\tviec\tky\tsha256\tdong_truoc\n"
  private static let nothing = "-"

  /// With its line feed.
  var text: String {
    "\(number)\t\(time.text)\t\(act.rawValue)\t\(period ?? Self.nothing)\t\(digest)\t\(previous)\n"
  }

  init(_ number: Int, _ time: LedgerTime, _ act: Act, _ period: String?, _ digest: Digest, after previous: Digest) {
    (self.number, self.time, self.act, self.period) = (number, time, act, period)
    (self.digest, self.previous) = (digest, previous)
  }

  /// Reads a line without its line feed; nil for one that could not have been written.
  init?(_ line: String) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 6, let number = Int(cells[0]), let time = LedgerTime(cells[1]),
      let act = Act(rawValue: cells[2]),
      let digest = Digest(hexadecimal: cells[4]), let previous = Digest(hexadecimal: cells[5]),
      act.isOfKey == (cells[3] == Self.nothing), Self.isPeriod(cells[3])
    else { return nil }
    self.init(number, time, act, act.isOfKey ? nil : cells[3], digest, after: previous)
    // A number with a plus sign or zeros before it reads the same and hashes otherwise.
    guard text.utf8.dropLast().elementsEqual(line.utf8) else { return nil }
  }

  private static func isPeriod(_ text: String) -> Bool {
    (1...16).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || byte == UInt8(ascii: "-")
      }
  }
}
