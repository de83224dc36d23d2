import Diagnostics
import Formats
import Tables
import Testing

@Suite struct QuotedFieldsTests {
  private func cells(_ record: String) throws -> [String] {
    let table = try CSVReader.read(SourceFile(path: "a.csv", bytes: Array("A,B\n\(record)".utf8), root: ""))
    return (0..<table.rowCount).flatMap { row in [0, 1].map { table.text(row: row, column: $0) } }
  }

  @Test(arguments: [
    ("\"x, y\",1", ["x, y", "1"]),
    ("\"x \"\"y\"\" z\",1", ["x \"y\" z", "1"]),
    ("\"\"\"\",2", ["\"", "2"]),
    ("\"\"\"\"\"\",b", ["\"\"", "b"]),
    ("\"a\"\"\",\"b\"\"\"\"c\"", ["a\"", "b\"\"c"]),
    ("\"a\n\"\"b\"\"\",2", ["a\n\"b\"", "2"]),
    ("\" \"\"a \"\" \", 2 ", ["\"a \"", "2"]),
    ("\"\"\",\"\"\",x", ["\",\"", "x"]),
    ("a \"\"b,\"c\" ", ["a \"\"b", "c"]),
    ("\"x\"\"\",1\n\"y\"\"z\",\"2\"\n", ["x\"", "1", "y\"z", "2"]),
  ]) func doubledMarksAreOne(record: String, expected: [String]) throws {
    #expect(try cells(record) == expected)
  }

  @Test(arguments: ["\"a", "\"a\"\"", "1,\"", "\"\"\"", "\"a\"\"b"]) func aFieldThatDoesNotEnd(record: String) {
    #expect(throws: Refusal.self) { try cells(record) }
  }
}
