import Diagnostics
import Formats
import Testing

@Suite struct MappingReaderTests {
  enum Kind: String, CaseIterable { case full, excerpt, record }

  @Test func values() throws {
    var reader = try reader("s: '  chữ '\nb: có\nn: 12\nl: [a, b]\none: a\nm: {x: 1}\nk: excerpt\nempty:\nno: false\n")
    #expect(reader.string("s") == "chữ")
    #expect(reader.bool("b") == true)
    #expect(reader.bool("no") == false)
    #expect(reader.integer("n") == 12)
    #expect(reader.strings("l") == ["a", "b"])
    #expect(reader.strings("one") == ["a"])
    #expect(reader.mapping("m") != nil)
    #expect(reader.choice("k", as: Kind.self) == .excerpt)
    #expect(reader.string("empty") == nil)
    #expect(reader.string("absent") == nil)
    #expect(reader.finish().isEmpty)
  }

  /// One problem names the right key of each, and none of them is missing besides.
  @Test func keysInVietnameseAreToldAtOnce() throws {
    var reader = try reader("Tiêu đề: A\nsố_ký_hiệu: 12\nngày: 03/02/2026\ntitel: B\nsummary: C\n")
    for key in ["number", "title", "issuer", "summary"] { _ = reader.string(key, required: true) }
    _ = reader.take("issued")
    let problems = reader.finish().problems
    #expect(problems.map(\.code).sorted() == ["key-in-vietnamese", "missing-key", "unknown-key"])
    let told = try #require(problems.first { $0.code == "key-in-vietnamese" })
    #expect(told.summary.vi == "Tên khóa viết bằng tiếng Việt: “Tiêu đề”, “số_ký_hiệu”, “ngày”")
    #expect(told.fix?.vi == "đổi “Tiêu đề” thành “title”, “số_ký_hiệu” thành “number”, “ngày” thành “issued”")
    // The key is there already.
    var other = try self.reader("title: A\nTiêu đề: B\n")
    _ = other.string("title")
    #expect(other.finish().problems.map(\.code) == ["unknown-key"])
  }

  /// A comma in a text without quotation marks is one fault, however many it has; each is looked at once.
  @Test func commasThatEndATextAreToldOnce() throws {
    var reader = try reader("{s: Họp, bất thường, mở rộng, n: 12}")
    _ = reader.string("s")
    _ = reader.integer("n")
    let problems = reader.finish().problems
    #expect(problems.map(\.code) == ["yaml-comma"])
    #expect(problems.first?.fix?.vi == "đặt cả lời trong dấu nháy: s: \"Họp, bất thường, mở rộng\"")
    var many = try self.reader("{s: A, \((0..<50_000).map { "zzqw\($0)" }.joined(separator: ", "))}")
    _ = many.string("s")
    #expect(many.finish().problems.first?.code == "yaml-comma")
    // Numbers are a list, or one with a point.
    for (text, fix) in [
      ("{d: 10, 20}", "“d: 10, 20” là nhiều số thì đặt trong ngoặc vuông: d: [10, 20]"),
      ("{p: 16,05, d: 1}", "viết số thập phân bằng dấu chấm: p: 16.05"),
      ("{p: -16,05}", "viết số thập phân bằng dấu chấm: p: -16.05"),
    ] {
      var numbers = try self.reader(text)
      numbers.decimals = ["p"]
      _ = (numbers.string("d"), numbers.string("p"))
      #expect(numbers.finish().problems.map { $0.fix?.vi } == [fix])
    }
    // On lines of their own they are keys.
    var lines = try self.reader("s: Họp\nbất thường:\n")
    _ = lines.string("s")
    #expect(lines.finish().problems.map(\.code) == ["unknown-key"])
  }

  @Test func whatIsWrong() throws {
    var reader = try reader("titel: a\nn: mười\nb: yes\nk: exerpt\ns: [x]\nrequired: ''\n")
    _ = reader.string("title", required: true)
    _ = reader.integer("n")
    _ = reader.bool("b")
    _ = reader.choice("k", as: Kind.self)
    _ = reader.string("s")
    _ = reader.string("required", required: true)
    let lines = reader.finish().sorted().map {
      "\($0.location?.description ?? "") \($0.code): \($0.summary.vi); \($0.fix?.vi ?? "")"
    }
    #expect(
      lines == [
        "content/a.yaml:1:1 unknown-key: Không có khóa “titel” ở đây; có phải bạn muốn viết “title”?",
        "content/a.yaml:2:4 wrong-type: Ở đây phải là số nguyên; viết bằng chữ số, không có dấu nháy, ví dụ 10",
        "content/a.yaml:3:4 wrong-type: Ở đây phải là true hoặc false; viết true (có) hoặc false (không)",
        "content/a.yaml:4:4 unknown-value: “exerpt” không phải giá trị của khóa “k”; có phải bạn muốn viết “excerpt”?",
        "content/a.yaml:5:4 wrong-type: Ở đây phải là một dòng chữ; viết chữ ngay sau dấu hai chấm hay dấu gạch đầu dòng; chữ bắt đầu bằng { hoặc [ thì đặt trong dấu nháy",
        "content/a.yaml:6:1 missing-key: Thiếu khóa bắt buộc “required”; điền giá trị sau “required:” ở dòng này",
      ])
  }

  /// A missing key of an entry between braces, with all that is written there; of lines, a line more.
  @Test(arguments: [
    (
      "{date: 2026-09-15, to: , reason: 'Họp \"giao ban\"', l: [a, {b: c}]}",
      "điền “to” vào chỗ … của mục này: {date: 2026-09-15, to: …, reason: \"Họp \\\"giao ban\\\"\", l: [a, {b: c}]}"
    ),
    ("{date: 2026-09-15}", "điền “to” vào chỗ … của mục này: {date: 2026-09-15, to: …}"),
    ("date: 2026-09-15", "thêm dòng “to: …”"),
    ("{}", "thêm dòng “to: …”"), ("date: 2026-09-15\nto:", "điền giá trị sau “to:” ở dòng này"),
  ]) func missingInAnEntry(_ entry: String, _ fix: String) throws {
    var reader = try reader(entry + "\n")
    for key in ["date", "reason", "l"] { _ = reader.take(key) }
    _ = reader.string("to", required: true)
    #expect(reader.finish().problems.map { $0.fix?.vi } == [fix])
  }

  /// Quotation marks of Word around a fixed word or a day; of a text they belong to it.
  @Test func curlyQuotes() throws {
    var reader = try reader("k: “excerpt”\nl: ‘full’\ns: “Ba công khai”\n")
    #expect(reader.choice("k", as: Kind.self) == .excerpt)
    #expect(reader.choice("l", as: Kind.self) == .full)
    #expect(reader.string("s") == "“Ba công khai”")
    #expect(reader.finish().isEmpty)
  }

  @Test func notAMapping() throws {
    var reader = try reader("- a\n")
    #expect(reader.finish().problems.map(\.summary.vi) == ["Ở đây phải là các dòng “khóa: giá trị”"])
  }

  private func reader(_ yaml: String) throws -> MappingReader {
    let text = try SourceText(SourceFile(path: "a.yaml", bytes: Array(yaml.utf8), root: "content"))
    return MappingReader(try YAMLReader.read(text), in: text)
  }
}
