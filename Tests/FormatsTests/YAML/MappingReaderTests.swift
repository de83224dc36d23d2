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
        "content/a.yaml:2:4 wrong-type: Ở đây phải là số nguyên; sửa giá trị này",
        "content/a.yaml:3:4 wrong-type: Ở đây phải là true hoặc false; sửa giá trị này",
        "content/a.yaml:4:4 unknown-value: “exerpt” không phải giá trị của khóa “k”; có phải bạn muốn viết “excerpt”?",
        "content/a.yaml:5:4 wrong-type: Ở đây phải là một dòng chữ; sửa giá trị này",
        "content/a.yaml:6:1 missing-key: Thiếu khóa bắt buộc “required”; thêm dòng “required: …”",
      ])
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
