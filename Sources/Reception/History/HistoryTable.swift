import Authorities
import Diagnostics
import Formats

/// One file of `history/`: a header and lines of tab-separated cells, sorted by key. The first cells are the key, the
/// others what is known of it.
struct HistoryTable: Sendable {
  let name: String
  let header: [String]
  /// How many of the first cells are the key.
  let keys: Int
  /// How many of the last columns earlier versions did not write.
  private let later: Int
  private(set) var rows: [[String]: Row] = [:]
  private var text: SourceText?

  struct Row: Sendable {
    var values: [String]
    /// Where its line begins in the file; nil for a row that is not written yet.
    let offset: Int?
  }

  /// `later`: the columns that a file of an earlier version lacks, of which it says nothing then.
  init(_ name: String, key: [String], values: [String], later: [String] = []) {
    self.name = name
    header = key + values + later
    keys = key.count
    self.later = later.count
  }

  /// A cell that says nothing: an empty one at the end of a line would be lost by editors.
  static let nothing = "-"

  subscript(_ key: String...) -> [String]? { rows[key]?.values }

  mutating func set(_ key: [String], _ values: [String]) {
    rows[key] = Row(values: values, offset: rows[key]?.offset)
  }

  /// For a table of `first` and `gone`: what stands on a day, with the cells behind those, gets its first day and is not
  /// gone; what stood and is missing now, as far as `counts`, is gone from that day on.
  mutating func note(_ standing: [String: [String]], on day: CivilDay, counts: (String) -> Bool = { _ in true }) {
    for (name, cells) in standing { set([name], [self[name]?.first ?? day.iso, Self.nothing] + cells) }
    for (key, row) in rows
    where row.values[1] == Self.nothing && standing[key[0]] == nil && counts(key[0]) {
      set(key, [row.values[0], day.iso] + row.values.dropFirst(2))
    }
  }

  /// The place of a row's line; nil for a row that is not written yet.
  func location(of key: [String]) -> Location? { rows[key]?.offset.flatMap(location) }

  private func location(_ offset: Int) -> Location? {
    guard let text else { return nil }
    let end = text.bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
    return text.location(offset: offset, length: max(1, end - offset))
  }

  /// The same rows give the same bytes.
  var bytes: [UInt8] {
    let lines = rows.map { ($0.key + $0.value.values).joined(separator: "\t") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(([header.joined(separator: "\t")] + lines).map { $0 + "\n" }.joined().utf8)
  }
}

extension HistoryTable {
  /// Reads the file when it is there. A line that `publish` cannot have written is a problem at its place, and so is a
  /// second line for one key. `isValid` judges the cells of a line.
  mutating func read(_ tree: SourceTree, isValid: ([String]) -> Bool) -> Report {
    guard let file = tree.file("history/\(name)") else { return Report() }
    let text: SourceText
    do throws(Refusal) { text = try SourceText(file) } catch { return error.report }
    self.text = text
    var report = Report()
    var columns = header.count
    for (number, full) in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      // Version control may write the line ends of another system.
      let line = full.last == 0x0D ? full.dropLast() : full
      // What follows the last line end is no line.
      if line.isEmpty, number > 0, line.endIndex == text.bytes.count { continue }
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if number == 0 {
        if cells == header.dropLast(later) {
          columns = cells.count
        } else if cells != header {
          report.add(HistoryProblem.damaged(at: location(line.startIndex)))
        }
        continue
      }
      let row = cells + [String](repeating: Self.nothing, count: max(0, header.count - columns))
      if cells.count == columns, row.count == header.count, !cells.contains(""), isValid(row) {
        report.merge(add(row, at: line.startIndex))
      } else {
        report.add(HistoryProblem.damaged(at: location(line.startIndex)))
      }
    }
    return report
  }

  private mutating func add(_ cells: [String], at offset: Int) -> Report {
    let key = Array(cells[..<keys])
    if rows[key] != nil {
      return Report([HistoryProblem.twice(key, at: location(offset), first: location(of: key))])
    }
    rows[key] = Row(values: Array(cells[keys...]), offset: offset)
    return Report()
  }
}

/// What can be wrong with the files of `history/`.
enum HistoryProblem {
  static func damaged(at location: Location?) -> Problem {
    Problem(
      "history-damaged",
      Wording(
        "Dòng này không phải do lệnh publish ghi, nên lịch sử đăng không đọc được",
        en: "This line was not written by publish, so the history cannot be read"),
      fix: Wording(
        "lấy lại tệp từ bản lưu; không sửa tay các tệp trong history/",
        en: "restore the file from a backup; files in history/ are not edited by hand"), at: location)
  }

  static func missing(_ location: Location) -> Problem {
    Problem(
      "history-missing",
      Wording(
        "Thiếu tệp này, trong khi các tệp khác của lịch sử đăng vẫn còn",
        en: "This file is missing while other files of the history are there"),
      fix: Wording(
        "lấy lại tệp từ bản lưu: thiếu nó thì mọi mục bị ghi lại với ngày đầu sai",
        en: "restore the file from a backup: without it everything would be recorded anew with a wrong first day"),
      at: location)
  }

  static func twice(_ key: [String], at location: Location?, first: Location?) -> Problem {
    let name = key.joined(separator: " ")
    return Problem(
      "history-twice",
      Wording("Lịch sử đăng ghi hai dòng cho “\(name)”", en: "The history has two lines for “\(name)”"),
      fix: Wording("giữ dòng có ngày sớm hơn", en: "keep the line with the earlier day"), at: location,
      related: [first].compactMap { $0 })
  }
}
