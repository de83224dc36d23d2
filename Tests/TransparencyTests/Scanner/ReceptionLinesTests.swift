import Foundation
import Testing

@testable import Scanner

/// The verdict on every line, also when its letters are decomposed.
@Suite struct ReceptionLinesTests {
  private static func lines(_ lines: [String], not verdict: PersonalVerdict, at place: TextPlace = .cases) -> [String] {
    var scanner = PersonalDataScanner()
    return (lines + lines.map(\.decomposedStringWithCanonicalMapping)).filter {
      PersonalDataScanner.verdict(of: scanner.findings(in: $0, at: place)) != verdict
    }
  }

  @Test func stopsWhoIsNamed() {
    #expect(ReceptionLines.stopped.count > 588)
    #expect(Self.lines(ReceptionLines.stopped, not: .stop) == [])
  }

  @Test func asksAboutWhoMayBeNamed() {
    #expect(Self.lines(ReceptionLines.asked, not: .ask) == [])
  }

  /// In duties, corrections and news officials may be named: all is asked.
  @Test func asksInNews() {
    #expect(Self.lines(ReceptionLines.stopped + ReceptionLines.asked, not: .ask, at: .news) == [])
  }

  @Test func passesOrdinaryLines() {
    #expect(Self.lines(OrdinaryLines.passed, not: .pass) == [])
  }

  /// Of a hundred ordinary lines four at most are asked about.
  @Test func asksSeldom() {
    #expect(Self.lines(OrdinaryLines.asked, not: .ask) == [])
    #expect(OrdinaryLines.asked.count * 100 <= OrdinaryLines.passed.count * 4)
  }
}
