import Testing

@testable import Scanner

/// How much is found of lines that the rules were not written after.
@Suite struct OfficersNotesTests {
  private static func verdicts(_ count: Int, _ line: () -> String) -> [(line: String, verdict: PersonalVerdict)] {
    var scanner = PersonalDataScanner()
    return (0..<count).map { _ in
      let line = line()
      return (line, PersonalDataScanner.verdict(of: scanner.findings(in: line, at: .cases)))
    }
  }

  /// Measured: 94 of 100 stopped, fewer than 1 passed; most of those asked about have a name behind the word for a
  /// commune.
  @Test(arguments: [UInt64(3), 2026]) func names(_ seed: UInt64) {
    var notes = OfficersNotes(seed: seed)
    let told = Self.verdicts(2000) { notes.named() }
    let passed = told.filter { $0.verdict == .pass }
    #expect(passed.count * 100 <= told.count, "\(passed.map(\.line))")
    #expect(told.count { $0.verdict == .stop } * 100 >= told.count * 93)
  }

  @Test(arguments: [UInt64(3), 2026]) func numbers(_ seed: UInt64) {
    var notes = OfficersNotes(seed: seed)
    #expect(Self.verdicts(2000) { notes.numbered() }.filter { $0.verdict != .stop }.map(\.line) == [])
  }
}
