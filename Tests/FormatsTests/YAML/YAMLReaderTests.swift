import Diagnostics
import Formats
import Testing

@Suite struct YAMLReaderTests {
  @Test func valuesWithPlaces() throws {
    let root = try read("host: Chủ tịch UBND xã\nhours: [\"08:00-11:00\", 14]\nvalid:\n  from: 2026-01-01\n")
    guard case .mapping(let members) = root.value else { throw Unexpected() }
    #expect(members.map { show($0.key) } == ["host@0:0+4", "hours@1:0+5", "valid@2:0+5"])
    #expect(
      members.map { show($0.value) } == [
        "Chủ tịch UBND xã@0:6+16", "[\"08:00-11:00\"@1:8+13, 14@1:23+2]@1:7+1", "{from@3:2+4: 2026-01-01@3:8+10}@3:2+1",
      ])
  }

  /// What is told is what to type.
  @Test(arguments: [
    ("a: “Tin: lịch”", "viết: a: \"Tin: lịch\""), ("a: Tin: \"lịch\"", "viết: a: 'Tin: \"lịch\"'"),
    ("a: %Ủy ban", "viết: a: \"%Ủy ban\""), ("a: @UBKT", "viết: a: \"@UBKT\""),
    ("a:\n\u{A0} - b", "xóa các khoảng trắng ở đầu dòng rồi gõ lại bằng phím cách"),
    ("a: Thông báo #12", "viết: a: \"Thông báo #12\"; nếu là ghi chú thì thêm dấu cách sau #"),
  ]) func quotedEntries(_ text: String, _ fix: String) throws {
    let problem = try #require(try refused(text + "\n"))
    #expect(problem.fix?.vi == fix)
  }

  /// A comment has a space behind its mark or begins its line.
  @Test(arguments: ["a: 1 # ghi chú", "#ghi chú\na: 1", "a: \"Số #12\"", "a: C#1", "a: 1 ##", "a: 1 #"])
  func comments(_ text: String) throws { _ = try read(text + "\n") }

  /// A list of 25 million would fill the memory before anybody looks at it.
  @Test func tooManyValues() throws {
    let text = "a: [" + String(repeating: "b,", count: 600_000) + "b]\n"
    let refusal = try #require(throws: Refusal.self) { try read(text) }
    let problem = try #require(refusal.report.problems.first)
    #expect(refusal.report.problems.count == 1)
    #expect(problem.code == "yaml-too-large")
    #expect(problem.summary.vi == "Phần khai báo YAML có hơn 500.000 giá trị")
    // The line is not repeated: it has more than a million characters.
    #expect(ReportText(language: .vi).render(refusal.report).utf8.count < 5000)
  }

  @Test(arguments: ["", "# chỉ có chú thích\n", "---\n"]) func nothing(_ text: String) throws {
    let root = try read(text)
    switch root.value {
    case .mapping(let members): #expect(members.isEmpty)
    default: #expect(root.isNull)
    }
  }

  @Test(arguments: [("~", true), ("null", true), ("\"\"", false), ("'null'", false), ("0", false)])
  func null(_ text: String, _ expected: Bool) throws {
    guard case .mapping(let members) = try read("a: \(text)").value else { throw Unexpected() }
    #expect(members.map(\.value.isNull) == [expected])
  }

  @Test(arguments: [
    ("a: 1\nb: [1, 2\n", "yaml-syntax", 2, 4),
    ("a: 1\n b: 2\n", "yaml-syntax", 2, 3),
    ("a: \"x\nb: 1\n", "yaml-syntax", 1, 4),
    ("a: 1\n\tb: 2\n", "yaml-syntax", 2, 1),
    ("tiêu đề: một: hai\n", "yaml-syntax", 1, 13),
    ("a: \"x\" y\n", "yaml-syntax", 1, 8),
    ("a: 'x' y\nb: 1\n", "yaml-syntax", 1, 8),
    ("a: 1\nb: &x 2\n", "yaml-alias", 2, 4),
    ("a: *x\n", "yaml-alias", 1, 4),
    ("a: &x [1]\n", "yaml-alias", 1, 4),
    ("a: &x {b: 1}\n", "yaml-alias", 1, 4),
    ("a: !!str 1\n", "yaml-tag", 1, 4),
    ("a: !x [1]\n", "yaml-tag", 1, 4),
    ("a: !x {b: 1}\n", "yaml-tag", 1, 4),
    ("[a]: 1\n", "yaml-key", 1, 1),
    ("a: 1\n---\nb: 2\n", "yaml-second-document", 3, 1),
    ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", 3, 1),
  ]) func faults(_ text: String, _ code: String, _ line: Int, _ column: Int) throws {
    let problem = try #require(try refused(text))
    #expect("\(problem.code) \(problem.location?.description ?? "")" == "\(code) content/a.yaml:\(line):\(column)")
  }

  /// At the line of the fault, not at the one where reading stopped.
  @Test(arguments: [
    ("a: 1\nb: \"x\nc: \"y\"\n", "Dấu nháy mở ở đây chưa được đóng", "2:4"),
    ("a: 1\nb: \"08:00-11:00”\n\nc: 2\n", "Dấu nháy mở ở đây chưa được đóng", "2:4"),
    ("a: [\"08:00-11:00”]\nb: {c: \"x\", d: 1}\n", "Dấu nháy mở ở đây chưa được đóng", "1:5"),
    ("a: 'x\n\nb: 1\n", "Dấu nháy mở ở đây chưa được đóng", "1:4"),
    ("a:\n  - {b: 1, c: 2\n  - {b: 3}\n", "Ngoặc mở ở đây chưa được đóng", "2:5"),
    ("a: [1,\n  2\n  3: x]\n", "Ngoặc mở ở đây chưa được đóng", "1:4"),
    ("a: 1\nb 2\nc: 3\n", "Dòng này chưa có dấu hai chấm và dấu cách sau tên khóa", "2:1"),
    ("tên:một\n\nb: 2\n", "Dòng này chưa có dấu hai chấm và dấu cách sau tên khóa", "1:1"),
    ("a: {b: 1 c: 2}\n", "Phần khai báo YAML viết sai cú pháp", "1:11"),
    ("a: 1\nb: một: hai\n", "Giá trị này phải đặt trong dấu nháy thẳng", "2:7"),
  ]) func brokenWhere(_ text: String, _ summary: String, _ place: String) throws {
    let problem = try #require(try refused(text))
    #expect(problem.code == "yaml-syntax")
    #expect(problem.summary.vi == summary)
    #expect(problem.location?.description == "content/a.yaml:\(place)")
  }

  /// All of a file come out together, each at its character; one that an escape makes, at its value.
  @Test func charactersThatDoNotShow() throws {
    let refusal = #expect(throws: Refusal.self) {
      try read(
        "a: Xã\u{200B}, xã\u{200B}\nb:\n  - \"a\\u202Eb\"\n  - >-\n    một c\u{43E}ng\n    dân\u{200B}\nc\u{200B}d: 1\n"
      )
    }
    let found = refusal?.report.sorted().map { "\($0.code) \($0.location?.description ?? "")" }
    #expect(
      found == [
        "invisible-character content/a.yaml:1:6", "bidirectional-character content/a.yaml:3:5",
        "mixed-script-word content/a.yaml:5:9", "invisible-character content/a.yaml:7:2",
      ])
  }

  @Test func duplicateNamesTheFirst() throws {
    let problem = try #require(try refused("tên: 1\nb:\n  c: 1\ntên: 3\n"))
    #expect(problem.summary.vi == "Khóa “tên” được viết hai lần")
    #expect(problem.related.map(\.description) == ["content/a.yaml:1:1"])
  }

  @Test func oneKeyInTwoUnicodeFormsIsOneKey() throws {
    let problem = try #require(try refused("t\u{EA}n: 1\nte\u{302}n: 2\n"))
    #expect(problem.code == "yaml-duplicate-key")
    #expect(problem.location?.description == "content/a.yaml:2:1")
  }

  @Test func depth() throws {
    let nested = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
    _ = try read(nested(32))
    let problem = try #require(try refused("a: 1\nb: " + nested(40)))
    #expect(problem.code == "yaml-depth")
    #expect(problem.location?.description == "content/a.yaml:2:36")
  }

  @Test func placesOfAStretchAreThoseOfTheFile() throws {
    let text = try source("---\na: 1\nb: [\n---\n")
    let refusal = #expect(throws: Refusal.self) { try YAMLReader.read(text, range: 4..<13) }
    #expect(refusal?.report.problems.first?.location?.description.hasPrefix("content/a.yaml:4:") == true)
  }

  private struct Unexpected: Error {}

  private func source(_ text: String) throws -> SourceText {
    try SourceText(SourceFile(path: "a.yaml", bytes: Array(text.utf8), root: "content"))
  }

  private func read(_ text: String) throws -> YAMLNode { try YAMLReader.read(try source(text)) }

  private func refused(_ text: String) throws -> Problem? {
    let refusal = #expect(throws: Refusal.self) { try read(text) }
    return refusal?.report.problems.first
  }

  private func show(_ node: YAMLNode) -> String {
    let mark = "@\(node.mark.line):\(node.mark.column)+\(node.mark.length)"
    return switch node.value {
    case .scalar(let text, let plain): (plain ? text : "\"\(text)\"") + mark
    case .sequence(let items): "[" + items.map(show).joined(separator: ", ") + "]" + mark
    case .mapping(let members):
      "{" + members.map { "\(show($0.key)): \(show($0.value))" }.joined(separator: ", ") + "}" + mark
    }
  }
}
