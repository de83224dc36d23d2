import Testing

@testable import SiteKit

@Suite struct QRCodeTests {
  /// The three finder patterns of seven modules and the dark module above the lower one (ISO/IEC 18004, 5.3).
  @Test func hasItsFixedPatterns() throws {
    let code = try #require(QRCode("minhbach"))
    #expect(code.size == 21)
    for (column, row) in [(0, 0), (14, 0), (0, 14)] {
      let ring = (0..<7).map { code.isDark(column: column + $0, row: row) }
      #expect(ring == Array(repeating: true, count: 7))
      #expect(code.isDark(column: column + 3, row: row + 3))
      #expect(!code.isDark(column: column + 1, row: row + 1))
    }
    #expect(code.isDark(column: 8, row: 13))
  }

  @Test func growsWithTheText() throws {
    #expect(try #require(QRCode(String(repeating: "a", count: 62))).size == 33)
    #expect(try #require(QRCode(String(repeating: "a", count: 63))).size == 37)
    #expect(try #require(QRCode(String(repeating: "a", count: 2331))).size == 177)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode("") == nil)
  }

  /// The path draws exactly the dark modules, four modules from the edge.
  @Test func pathIsTheDarkModules() throws {
    let code = try #require(QRCode("https://minhbach.example/lich-tiep-cong-dan/xa-gia-dinh/"))
    let drawn = Set(QRPath.modules(String(decoding: code.path, as: UTF8.self)))
    var dark: Set<[Int]> = []
    for row in 0..<code.size {
      for column in 0..<code.size where code.isDark(column: column, row: row) { dark.insert([column + 4, row + 4]) }
    }
    #expect(drawn == dark)
  }

  @Test func labelIsEscaped() throws {
    let svg = try #require(QRCode("x")).svg(label: "Mã \"QR\" & <x>").description
    #expect(
      svg.hasPrefix(
        "<svg class=\"qr\" role=\"img\" aria-label=\"Mã &quot;QR&quot; &amp; &lt;x&gt;\" viewBox=\"0 0 29 29\" "))
  }
}

/// Reads back what `QRCode.path` writes.
private enum QRPath {
  static func modules(_ path: String) -> [[Int]] {
    var modules: [[Int]] = []
    var (x, y) = (0, 0)
    for step in path.replacing("M", with: "|M").replacing("m", with: "|m").replacing("h", with: "|h").split(
      separator: "|")
    {
      let numbers = step.dropFirst().split(separator: " ").compactMap { Int($0.split(separator: ".")[0]) }
      switch step.first {
      case "M": (x, y) = (numbers[0], numbers[1])
      case "m": x += numbers[0]
      default:
        modules += (x..<x + numbers[0]).map { [$0, y] }
        x += numbers[0]
      }
    }
    return modules
  }
}
