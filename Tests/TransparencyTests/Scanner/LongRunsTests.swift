import Testing

@testable import Scanner

/// Numbers within very long runs of numbers, which are looked at in parts.
@Suite struct LongRunsTests {
  @Test(arguments: [0, 40, 55, 60, 61, 62, 63, 64, 70, 130])
  func findsATelephoneBehindManyGroups(count: Int) {
    let line = [String](repeating: "12", count: count).joined(separator: " ") + " 0912 345 678"
    #expect(kinds(line) == [.phone])
  }

  @Test(arguments: ["1/", "12/03/", "12 345 "])
  func findsNothingInRepetitions(part: String) {
    #expect(kinds(String(repeating: part, count: 30_000)) == [])
  }

  @Test func findsEachOfManyTelephones() {
    #expect(kinds(String(repeating: "0912 345 678, ", count: 500)).count == 500)
  }

  private func kinds(_ line: String) -> [PersonalKind] {
    var (line, scanner) = (line, PersonalDataScanner())
    return line.withUTF8 { scanner.findings(in: $0, at: .cases).map(\.kind) }
  }
}
