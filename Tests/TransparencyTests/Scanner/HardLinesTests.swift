import Foundation
import Testing

@testable import Scanner

/// How much the scan finds of lines in which a person is hard to see, kind by kind, and how often it stops lines that tell
/// of nobody. The goals are those of the design: of all hard lines 97 in 100 stopped, all of them stopped or asked about;
/// every number; at most one false stop in 100.
@Suite struct HardLinesTests {
  private static let count = 1000
  private static let seeds: [UInt64] = [3, 2026]

  private static func verdicts(_ lines: [String]) -> [(line: String, verdict: PersonalVerdict)] {
    var scanner = PersonalDataScanner()
    return lines.map { ($0, PersonalDataScanner.verdict(of: scanner.findings(in: $0, at: .cases))) }
  }

  /// Of a thousand lines of each kind at least so many are stopped; a few points under what was measured.
  private static let least: [HardLines.Kind: Int] = [
    .capitalLine: 980, .capitalName: 985, .decomposed: 985, .unmarkedLine: 935, .unmarkedName: 970, .lowerCase: 990,
    .mixedCase: 975, .initials: 990, .nickname: 995, .introduced: 930, .rareFamily: 980, .highland: 950, .listed: 995,
    .joined: 985, .bare: 965, .crowded: 970,
  ]

  @Test(arguments: HardLines.Kind.allCases) func namesOfAKind(_ kind: HardLines.Kind) throws {
    for seed in Self.seeds {
      var lines = HardLines(seed: seed)
      let told = Self.verdicts((0..<Self.count).map { _ in lines.line(kind) })
      #expect(told.filter { $0.verdict == .pass }.map(\.line) == [])
      #expect(told.count { $0.verdict == .stop } >= (try #require(Self.least[kind])), "\(kind)")
    }
  }

  @Test(arguments: seeds) func namesOfAllKinds(_ seed: UInt64) {
    var lines = HardLines(seed: seed)
    let told = Self.verdicts(HardLines.Kind.allCases.flatMap { kind in (0..<500).map { _ in lines.line(kind) } })
    #expect(told.count { $0.verdict == .stop } * 100 >= told.count * 97)
  }

  @Test(arguments: HardLines.NumberKind.allCases) func everyNumber(_ kind: HardLines.NumberKind) {
    for seed in Self.seeds {
      var lines = HardLines(seed: seed)
      let told = Self.verdicts((0..<Self.count).map { _ in lines.line(kind) })
      #expect(told.filter { $0.verdict != .stop }.map(\.line) == [])
    }
  }

  // MARK: Nobody

  @Test(arguments: OfficialProse.Kind.allCases) func falseStops(_ kind: OfficialProse.Kind) {
    for seed in Self.seeds {
      var lines = OfficialProse(seed: seed)
      let stopped = Self.verdicts((0..<Self.count).map { _ in lines.line(kind) }).filter { $0.verdict == .stop }
      #expect(stopped.count * 100 <= Self.count, "\(stopped.prefix(20))")
    }
  }

  /// The guides of this project, the directive and the texts of the demonstration, line by line, by the strictest rule:
  /// how many seem to name somebody.
  @Test(arguments: ["Sources/minhbach/Documentation.docc", "content/pages", "content/policies", "content/duties"])
  func textsOfTheProject(_ folder: String) throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".md") }
    let lines = try names.sorted().flatMap { name in
      try String(contentsOfFile: "\(root)/\(folder)/\(name)", encoding: .utf8).split(separator: "\n").map(String.init)
    }
    #expect(lines.count > 50)
    var scanner = PersonalDataScanner()
    let naming = lines.filter { scanner.findings(in: $0, at: .cases).contains { $0.kind == .name } }
    #expect(naming.count * 100 <= lines.count, "\(naming)")
  }
}
