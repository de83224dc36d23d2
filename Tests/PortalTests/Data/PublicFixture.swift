import Authorities
import Diagnostics
import Formats
import Policies
import Reception
import SiteKit
import Testing
import Transparency

@testable import Portal

/// A public record of one place `tru-so` and one schedule `lich-tiep`, made in memory.
struct PublicFixture {
  var files: [String: String]

  /// `schedule` and `office` are further lines of the front matter.
  init(_ schedule: String, office: String = "", name: String = "lich-tiep", isDemo: Bool = false) {
    files = [
      "site.yaml": """
      title: Cổng thử
      baseURL: https://thu.example
      publisher: {name: Ban biên tập}
      licence: CC-BY-4.0
      demo: \(isDemo)
      """,
      "holidays/2026.yaml": "daysOff: [{from: 2026-09-01, to: 2026-09-02, name: Quốc khánh}]\n",
      "offices/tru-so.md": "---\nname: Trụ sở tiếp công dân\naddress: Số 1, đường Thử\n\(office)\n---\n",
      "reception/\(name).md": """
      ---
      office: tru-so
      host: Chủ tịch UBND xã
      valid: {from: 2026-01-01, to: 2026-12-31}
      onDayOff: chuyển sang ngày làm việc tiếp theo
      \(schedule)
      ---

      """,
    ]
  }

  func record(_ asOf: String = "2026-07-15", baseURL: String? = nil) throws -> PublicRecord {
    let day = try #require(CivilDay(iso: asOf))
    return PublicRecord(try CheckedRecords(SourceRecords(SourceTree(files)), asOf: day), baseURL: baseURL)
  }

  /// The same content as `publish` on a day leaves it.
  func published(_ day: String) throws -> PublicFixture {
    let record = try record(day)
    var history = record.history
    history.record(
      pages: [], anchors: [:], sessions: record.sessions.compactMap(record.revisions.revision),
      schedules: record.schedules,
      on: record.asOf)
    var copy = self
    for file in history.files { copy.files["history/\(file.name)"] = String(decoding: file.bytes, as: UTF8.self) }
    return copy
  }

  func replacing(_ text: String, with other: String, in file: String = "reception/lich-tiep.md") -> PublicFixture {
    var copy = self
    copy.files[file] = files[file]?.replacing(text, with: other)
    return copy
  }

  /// The text of one calendar, unfolded, with plain line ends.
  func calendar(
    _ path: String = "lich-tiep-cong-dan/tat-ca.ics", on day: String = "2026-07-15", baseURL: String? = nil
  ) throws -> String {
    let file = try MemoryStore.files(CalendarFiles(record(day, baseURL: baseURL)).files).first {
      $0.path.description == path
    }
    let text = String(decoding: try #require(file).bytes, as: UTF8.self)
    return text.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
  }

  /// The named properties of every event, in order: `[["UID": "…", "SEQUENCE": "0"]]`.
  func events(on day: String = "2026-07-15", baseURL: String? = nil) throws -> [[String: String]] {
    try calendar(on: day, baseURL: baseURL).split(separator: "BEGIN:VEVENT\n").dropFirst().map { event in
      var properties: [String: String] = [:]
      for line in event.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        properties[String(line[..<colon].prefix { $0 != ";" })] = String(line[line.index(after: colon)...])
      }
      return properties
    }
  }

  /// `<UID> <SEQUENCE> <DTSTART> <STATUS>` of the events on or after a day.
  func outline(from day: String = "20260701", baseURL: String? = nil) throws -> [String] {
    try events(baseURL: baseURL).filter { $0["DTSTART", default: ""] >= day }.map { event in
      ["UID", "SEQUENCE", "DTSTART", "STATUS"].map { event[$0, default: "?"] }.joined(separator: " ")
    }
  }
}

extension CheckedRecords {
  /// Without drafts; reception and documents are checked on the way.
  init(_ source: SourceRecords, asOf day: CivilDay) throws(Refusal) {
    try self.init(
      source, CheckedReception(source.reception, asOf: day), PolicyLibrary(source.policies, Edition(asOf: day)))
  }
}
