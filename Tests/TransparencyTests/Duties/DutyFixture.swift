import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Transparency

/// A content folder in memory with one directive of three clauses.
struct DutyFixture {
  var files: [String: String]

  /// `files`: what stands under `duties/`.
  init(_ files: [String: String]) {
    self.files = Dictionary(uniqueKeysWithValues: files.map { ("duties/\($0)", $1) })
    self.files["site.yaml"] = """
      title: Thử
      baseURL: https://thu.example
      publisher: {name: Thử}
      licence: CC-BY-4.0
      """
    self.files["policies/12-cv-hu.md"] = """
      ---
      number: 12-CV/HU
      title: Về việc tiếp công dân
      issuer: Huyện ủy
      aliases: [12CV/HU]
      summary: Tóm tắt.
      ---

      1. Một.

      2. Hai.
      """
  }

  /// One text with the obligatory keys and others.
  init(_ keys: String = "", status: String = "đang thực hiện") {
    self.init([
      "a.md": "---\ntitle: Việc\npolicy: 12-CV/HU\nclause: muc-2\nowner: Huyện ủy\nstatus: \(status)\n\(keys)\n---\n"
    ])
  }

  static let header =
    "Nhiệm vụ,Văn bản,Mục,Cơ quan chủ trì,Cơ quan phối hợp,Thời hạn,Định kỳ,Tình trạng,Ngày cập nhật,Chỉ số,Kết quả thực hiện"

  init(rows: String..., header: String = header) {
    self.init(["bang.csv": ([header] + rows).joined(separator: "\n") + "\n"])
  }

  var source: SourceRecords { SourceRecords(SourceTree(files)) }

  func duty() throws -> Duty {
    #expect(source.report.sorted().map(\.code) == [])
    return try #require(source.duties.all.first)
  }

  /// `code place` of every problem.
  var problems: [String] {
    source.report.sorted().map { problem in
      "\(problem.code) \(problem.location?.description.replacing("content/duties/", with: "") ?? "")"
    }
  }

  func record(_ asOf: String) throws -> PublicRecord {
    let day = try #require(CivilDay(iso: asOf))
    return PublicRecord(try CheckedRecords(source, asOf: day))
  }
}
