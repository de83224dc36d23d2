import Testing

@testable import Scanner

/// How much of an invented ledger the scan finds. The bounds are those of the design: every number, 97 names in 100 stopped
/// and all of them stopped or asked about, at most two false stops in 100.
@Suite struct PersonalDataRatesTests {
  private static let count = 5000

  @Test(arguments: [1, 20_260, 777] as [UInt64]) func names(_ seed: UInt64) {
    var lines = SyntheticLines(seed: seed)
    var scanner = PersonalDataScanner()
    var passed: [String] = []
    var stops = 0
    for _ in 0..<Self.count {
      let line = lines.named()
      switch PersonalDataScanner.verdict(of: scanner.findings(in: line, at: .cases)) {
      case .pass: passed.append(line)
      case .ask: break
      case .stop: stops += 1
      }
    }
    #expect(passed == [])
    #expect(stops * 100 >= Self.count * 97)
  }

  @Test(arguments: [1, 20_260, 777] as [UInt64]) func numbers(_ seed: UInt64) {
    var lines = SyntheticLines(seed: seed)
    var scanner = PersonalDataScanner()
    for _ in 0..<Self.count {
      let (line, kind) = lines.numbered()
      let found = scanner.findings(in: line, at: .cases)
      #expect(found.contains { $0.kind == kind && $0.verdict == .stop }, "\(line)")
    }
  }

  @Test(arguments: [1, 20_260, 777] as [UInt64]) func falseStops(_ seed: UInt64) {
    var lines = SyntheticLines(seed: seed)
    var scanner = PersonalDataScanner()
    let stopped = (0..<Self.count).map { _ in lines.plain() }.filter {
      PersonalDataScanner.verdict(of: scanner.findings(in: $0, at: .cases)) == .stop
    }
    #expect(stopped.count * 100 <= Self.count * 2, "\(stopped.prefix(20))")
  }
}
