public import Diagnostics
public import Formats

extension Ledger {
  /// The ledger of a content folder, verified by itself; an empty one before the first release. Refused when there are
  /// releases without it, or when a run that wrote it was cut off.
  public static func load(_ tree: SourceTree, changingKey: Bool = false) throws(Refusal) -> Ledger {
    if let unfinished = tree.file(unfinishedPath) {
      throw Refusal(Report([LedgerProblem.unfinished(at: unfinished.location)]))
    }
    if let file = tree.file(path) {
      var ledger = try Ledger(file)
      if !changingKey { ledger.signature = try ledger.signature(in: tree) }
      return ledger
    }
    let hasReleases = tree.files.contains {
      $0.path.hasPrefix("releases/") && $0.path.hasSuffix("/\(Checksums.fileName)")
    }
    if hasReleases { throw Refusal(Report([LedgerProblem.missing(at: tree.location(path))])) }
    return Ledger()
  }

  /// The signature beside the ledger, by the key that its lines name. Nil when they name none.
  private func signature(in tree: SourceTree) throws(Refusal) -> SSHSignature? {
    let file = tree.file(Self.signaturePath)
    guard let key else {
      if let file { throw Refusal(Report([LedgerProblem.signatureExtra(at: file.location)])) }
      return nil
    }
    guard let file else {
      throw Refusal(Report([LedgerProblem.unsigned(at: tree.location(Self.signaturePath))]))
    }
    let fault: LedgerProblem.Signature
    if let signature = SSHSignature(file: file.bytes) {
      if signature.namespace != Self.signer {
        fault = .otherNamespace
      } else if signature.key.digest != key {
        fault = .otherKey
      } else if signature.isValid(of: bytes) {
        return signature
      } else {
        fault = .otherLedger
      }
    } else {
      fault = .unreadable
    }
    throw Refusal(Report([LedgerProblem.signature(fault, at: file.location)]))
  }

  /// What an interrupted run has left: the ledger with the lines of all that it had done. Nil when none was.
  /// Its folders are put in place one after the other, so what is done is a first part of what it was about to write.
  public static func recovered(_ tree: SourceTree) throws(Refusal) -> Ledger? {
    guard let file = tree.file(unfinishedPath) else { return nil }
    let next = try Ledger(file)
    let standing = tree.file(path)?.bytes ?? Ledger().bytes
    guard next.bytes.starts(with: standing) else {
      throw Refusal(Report([LedgerProblem.otherUnfinished(at: file.location)]))
    }
    let known = standing.count { $0 == 0x0A } - 1
    let done = next.lines.dropFirst(known).prefix { line in
      guard let period = line.period else { return true }
      return tree.file("releases/\(period)/\(Checksums.fileName)").map { Digest(of: $0.bytes) } == line.digest
    }
    return next.prefix(known + done.count)
  }
}
