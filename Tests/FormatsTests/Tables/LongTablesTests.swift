import Diagnostics
import Formats
import Tables
import Testing

/// Tables long enough to be read on all cores must read as short ones do.
@Suite struct LongTablesTests {
  private static let texts = [
    "", "Đất đai", "\"Đất đai, nhà ở\"", "\"dòng một\ndòng hai, \n\"", "ống 5\" dài", "2026-000123", "\" lề \"", "a;b",
  ]
  /// What the reader makes of each.
  private static let meant = [
    "", "Đất đai", "Đất đai, nhà ở", "dòng một\ndòng hai,", "ống 5\" dài", "2026-000123", "lề", "a;b",
  ]

  private static func cell(_ row: Int, _ column: Int, without: Int?) -> Int {
    let cell = (row &* 7919 &+ column &* 104_729 &+ (row &* row) % 31) % texts.count
    return cell == without ? 1 : cell
  }

  private static func text(rows: Int, without: Int?, last: String = "") -> [UInt8] {
    var text = "A,B,C\n"
    for row in 0..<rows {
      text += (0..<3).map { texts[cell(row, $0, without: without)] }.joined(separator: ",") + "\n"
    }
    return Array((text + last).utf8)
  }

  private static let rows = 60_000

  /// With a mark within words, which only one reader after the other can understand, and without.
  @Test(arguments: [nil, 4]) func everyCellIsRead(without: Int?) throws {
    let bytes = Self.text(rows: Self.rows, without: without)
    try #require(bytes.count > 1 << 20)
    let table = try CSVReader.read(SourceFile(path: "a.csv", bytes: bytes, root: ""))
    #expect(table.rowCount == Self.rows)
    let wrong = (0..<Self.rows).first { row in
      (0..<3).contains { table.text(row: row, column: $0) != Self.meant[Self.cell(row, $0, without: without)] }
    }
    #expect(wrong == nil)
  }

  @Test(arguments: ["A,B", "A,B\n"]) func aHeaderAlone(text: String) throws {
    #expect(try CSVReader.read(SourceFile(path: "a.csv", bytes: Array(text.utf8), root: "")).rowCount == 0)
  }

  @Test func doubledMarksInALongTable() throws {
    let bytes = Self.text(rows: Self.rows, without: 4, last: "\"cây \"\"đa\"\"\",2,3\n")
    let table = try CSVReader.read(SourceFile(path: "a.csv", bytes: bytes, root: ""))
    #expect(table.rowCount == Self.rows + 1)
    #expect(table.text(row: Self.rows, column: 0) == "cây \"đa\"")
    #expect(table.text(row: 7, column: 1) == Self.meant[Self.cell(7, 1, without: 4)])
  }

  @Test(arguments: [
    ("\"mở,2,3\n", "A60002", "csv-unterminated-quote"), ("1,\"hai\" 2,3\n", "B60002", "csv-text-after-quote"),
    ("1,2,3,4\n", "D60002", "row-too-long"),
  ]) func faultsHaveTheirPlace(last: String, place: String, code: String) {
    let bytes = Self.text(rows: Self.rows, without: 4, last: last)
    let refusal = #expect(throws: Refusal.self) {
      try CSVReader.read(SourceFile(path: "a.csv", bytes: bytes, root: ""))
    }
    #expect(refusal?.report.problems.map(\.code) == [code])
    #expect(
      refusal?.report.problems.first?.location == Location(path: "a.csv", spot: .cell(sheet: nil, reference: place)))
  }

  /// The place of damage in a long text, wherever the stretches of it are cut.
  @Test func damageHasItsPlace() {
    let text = Array(String(repeating: "Tiếp công dân ở xã 🏠 ", count: 60_000).utf8)
    #expect(UTF8Check.firstInvalid(in: text) == nil)
    for cut in stride(from: 1_000, to: text.count, by: 97_003) {
      for damage in [[0xBF], [0x80, 0x80, 0x80, 0x80], [0xE1, 0xBA], [0xF0, 0x9F, 0x8F]] as [[UInt8]] {
        var damaged = text
        damaged.replaceSubrange(cut..<cut, with: damage)
        // Up to the first place where a short look stops too.
        var start = max(0, cut - 400)
        while text[start] & 0xC0 == 0x80 { start -= 1 }
        let near = UTF8Check.firstInvalid(in: Array(damaged[start..<min(damaged.count, cut + 400)]))
        #expect(UTF8Check.firstInvalid(in: damaged) == near.map { start + $0 })
      }
    }
  }
}
