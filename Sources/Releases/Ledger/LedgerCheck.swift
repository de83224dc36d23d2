import Authorities
import Diagnostics
import Formats

/// Whether the frozen releases are just those of the ledger: every line has its folder as it was left, every folder its
/// lines.
struct LedgerCheck {
  let ledger: Ledger
  let releases: [FrozenRelease]
  /// The ledger's file.
  let text: SourceText

  /// The first misfit, in the order of the ledger.
  func problem() -> Problem? {
    let folders = Dictionary(uniqueKeysWithValues: releases.map { ($0.period.id, $0) })
    var told: Set<String> = []
    for line in ledger.lines {
      guard let period = line.period, told.insert(period).inserted else { continue }
      let lines = ledger.lines(of: period)
      guard let last = lines.last else { continue }
      guard let release = folders[period] else { return LedgerProblem.released(last, at: place(last)) }
      if let problem = problem(lines, last, release) { return problem }
    }
    return releases.first { !told.contains($0.period.id) }.map {
      LedgerProblem.unlisted($0.period.id, at: $0.location)
    }
  }

  private func problem(_ lines: [LedgerLine], _ last: LedgerLine, _ release: FrozenRelease) -> Problem? {
    let digest = release.digest
    guard digest == last.digest else {
      if last.act == .withdrawal, release.withdrawal == nil {
        return LedgerProblem.returned(last, at: release.location, place(last))
      }
      if let old = lines.first(where: { $0.digest == digest }) {
        return LedgerProblem.older(last, old, at: release.location, place(last))
      }
      return LedgerProblem.differs(last, at: release.location, place(last))
    }
    // Of a withdrawn release no earlier version can be made again.
    if release.withdrawal != nil { return nil }
    let versions = release.corrections.map(\.previous) + [digest]
    let listed = lines.map(\.digest)
    // A release entered later may have been corrected before.
    let expected = lines.first?.act == .entry ? Array(versions.suffix(listed.count)) : versions
    return listed == expected ? nil : LedgerProblem.corrections(last, at: release.location, place(last))
  }

  private func place(_ line: LedgerLine) -> Location {
    text.location(line: line.number, scalarColumn: 0)
  }
}
