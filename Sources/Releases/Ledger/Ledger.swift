public import Diagnostics
public import Formats

/// The ledger of releases (sổ phát hành): a line for everything that was ever done to them, each holding the hash of the
/// line before, so that whoever kept one hash can tell whether anything up to there was changed.
///
/// A table of tab-separated cells under a header. The hash of a line is SHA-256 of its bytes with the line feed, so that
/// `tail -n 1 so-phat-hanh.tsv | sha256sum` gives the head.
public struct Ledger: Sendable {
  public static let fileName = "so-phat-hanh.tsv"
  public static let path = "releases/so-phat-hanh.tsv"
  /// The ledger as a run is about to leave it; there while that run lasts.
  public static let unfinishedPath = "releases/.so-phat-hanh.tsv.next"

  public static let signaturePath = "releases/so-phat-hanh.tsv.sig"
  /// What signatures of a ledger are for (`ssh-keygen -n`), and the name their signer goes by (`-I`).
  public static let signer = "minhbach"

  public private(set) var lines: [LedgerLine] = []
  /// The file.
  public private(set) var bytes = [UInt8](LedgerLine.header.utf8)
  /// Nil when the ledger is not signed, and before it is loaded from a folder.
  public internal(set) var signature: SSHSignature?
  private var last = Digest(of: [UInt8](LedgerLine.header.utf8))

  /// Before the first release.
  public init() {}

  /// The hash of the last line: what outsiders keep. Nil before the first.
  public var head: Digest? { lines.isEmpty ? nil : last }

  /// The hashes of the lines, each what the head was at its time.
  public var heads: [Digest] { lines.dropFirst().map(\.previous) + [head].compactMap { $0 } }

  /// SHA-256 of the public key that the ledger is signed with; nil when it is not signed.
  public var key: Digest? {
    lines.last { $0.act.isOfKey }.flatMap { $0.act == .newKey ? $0.digest : nil }
  }

  /// Writes one line more. `period` is nil for a line about the key.
  public mutating func append(_ act: LedgerLine.Act, _ period: String?, _ digest: Digest, at time: LedgerTime) {
    append(LedgerLine(lines.count + 1, time, act, period, digest, after: last))
  }

  private mutating func append(_ line: LedgerLine) {
    let text = [UInt8](line.text.utf8)
    lines.append(line)
    bytes += text
    last = Digest(of: text)
  }

  /// The ledger with its first lines only.
  public func prefix(_ count: Int) -> Ledger {
    var ledger = Ledger()
    for line in lines.prefix(count) { ledger.append(line) }
    return ledger
  }

  /// The lines of one period, oldest first.
  public func lines(of period: String) -> [LedgerLine] { lines.filter { $0.period == period } }

  /// Reads a file. Refused at the first line that does not follow from the lines before it.
  public init(_ file: SourceFile) throws(Refusal) {
    let text = try SourceText(file)
    guard file.bytes.last == UInt8(ascii: "\n") else {
      throw Refusal(Report([LedgerProblem.damaged(at: file.location)]))
    }
    var standing: [String: LedgerLine.Act] = [:]
    for (number, line) in file.bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let written = String(decoding: line, as: UTF8.self)
      if number == 0, written + "\n" == LedgerLine.header { continue }
      let place = text.location(line: number, scalarColumn: 0)
      guard number > 0, let found = LedgerLine(written) else {
        throw Refusal(Report([LedgerProblem.damaged(line: number + 1, at: place)]))
      }
      guard found.number == number, found.previous == last else {
        throw Refusal(Report([LedgerProblem.chain(found, expected: number, at: place)]))
      }
      if let period = found.period {
        guard Self.follows(found.act, after: standing[period]) else {
          throw Refusal(Report([LedgerProblem.order(found, at: place)]))
        }
        standing[period] = found.act
      }
      append(found)
    }
  }

  /// A period is released once, corrected any number of times and withdrawn for ever.
  private static func follows(_ act: LedgerLine.Act, after before: LedgerLine.Act?) -> Bool {
    act.isFirst == (before == nil) && before != .withdrawal
  }
}
