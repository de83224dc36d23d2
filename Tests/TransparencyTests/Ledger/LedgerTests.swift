import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Releases

@Suite struct LedgerTests {
  private static let digests = (0..<4).map { Digest(of: [UInt8($0)]) }

  private static let ledger: Ledger = {
    var ledger = Ledger()
    let day = CivilDay(daysSinceEpoch: 20_624)
    ledger.append(.entry, "2026-q1", digests[0], at: LedgerTime(day: day))
    ledger.append(.release, "2026-q2", digests[1], at: LedgerTime(day: day, second: 34_205))
    ledger.append(.newKey, nil, digests[2], at: LedgerTime(day: day))
    ledger.append(.withdrawal, "2026-q1", digests[3], at: LedgerTime(day: day))
    return ledger
  }()

  private static let text = String(decoding: ledger.bytes, as: UTF8.self)

  private func read(_ text: String) throws(Refusal) -> Ledger {
    try Ledger(SourceFile(path: Ledger.path, bytes: [UInt8](text.utf8), root: "content"))
  }

  private func code(_ text: String) -> String? {
    do throws(Refusal) {
      _ = try read(text)
      return nil
    } catch {
      return error.report.problems.first?.code
    }
  }

  @Test func readsWhatItWrote() throws {
    let ledger = try read(Self.text)
    #expect(ledger.lines == Self.ledger.lines)
    #expect(ledger.bytes == Self.ledger.bytes)
    #expect(ledger.head == Digest(of: [UInt8]((Self.text.split(separator: "\n")[4] + "\n").utf8)))
    #expect(ledger.lines[1].text.hasPrefix("2\t2026-06-20T09:30:05+07:00\tphát hành\t2026-q2\t"))
    #expect(ledger.lines[2].text.hasPrefix("3\t2026-06-20\tdùng khóa\t-\t"))
    #expect(ledger.prefix(2).bytes.elementsEqual(ledger.bytes.prefix(ledger.prefix(2).bytes.count)))
    #expect(Ledger().head == nil)
  }

  @Test func theKeyIsThatOfTheLastLineAboutOne() {
    var ledger = Self.ledger
    #expect(ledger.key == Self.digests[2])
    ledger.append(.newKey, nil, Self.digests[0], at: LedgerTime(day: CivilDay(daysSinceEpoch: 0)))
    #expect(ledger.key == Self.digests[0])
    ledger.append(.noKey, nil, Self.digests[0], at: LedgerTime(day: CivilDay(daysSinceEpoch: 0)))
    #expect(ledger.key == nil)
    #expect(Ledger().key == nil)
  }

  /// What an editor, a version control system or a forger may make of it.
  @Test(arguments: [
    ("\n1\t", "\n01\t"), ("\n1\t", "\n+1\t"), ("\n", "\r\n"), ("so\t", "Số\t"), ("phát hành", "pha\u{301}t hành"),
    ("T09:30:05", "T24:30:05"), ("T09:30:05", "T9:30:05"), ("+07:00", "Z"), ("2026-06-20", "2026-02-30"),
    ("2026-q2", "-"), ("2026-q2", "../q2"), ("2026-q2", ""), ("\t-\t", "\t2026-q1\t"), ("thu hồi", "xóa"),
    ("\t2026-06-20\t", "\t2026-06-20\t\t"), ("\n2\t", "\n\n2\t"),
  ]) func damaged(_ old: String, _ new: String) {
    #expect(Self.text.contains(old))
    #expect(code(Self.text.replacing(old, with: new)) == "ledger-damaged")
  }

  @Test func everyByteCounts() {
    let bytes = Self.ledger.bytes
    // Of the last line no other line holds the hash: there the head differs.
    let end = bytes.dropLast().lastIndex(of: 0x0A) ?? 0
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 1
      let file = SourceFile(path: Ledger.path, bytes: other, root: "content")
      let found = try? Ledger(file)
      #expect(index > end ? found?.head != Self.ledger.head : found == nil, "byte \(index)")
    }
  }

  @Test func linesOutOfOrder() {
    let lines = Self.text.split(separator: "\n").map { "\($0)\n" }
    #expect(code((lines[...1] + lines[3...]).joined()) == "ledger-chain")
    #expect(code((lines[...0] + [lines[2], lines[1]] + lines[3...]).joined()) == "ledger-chain")
    #expect(code((lines + lines[1...1]).joined()) == "ledger-chain")
    #expect(code(lines[...2].joined()) == nil, "cut off at the end, only the head and the folders tell")
    #expect(code("") == "ledger-damaged")
  }

  @Test(arguments: [
    (LedgerLine.Act.release, "2026-q2"), (.entry, "2026-q2"), (.correction, "2026-q1"), (.withdrawal, "2026-q1"),
    (.correction, "2026-q3"), (.withdrawal, "2026-q3"),
  ]) func impossibleActs(_ act: LedgerLine.Act, _ period: String) {
    var ledger = Self.ledger
    ledger.append(act, period, Self.digests[0], at: LedgerTime(day: CivilDay(daysSinceEpoch: 20_700)))
    #expect(code(String(decoding: ledger.bytes, as: UTF8.self)) == "ledger-order")
  }
}
