import Authorities
import Formats
import Releases
import Tables
import Transparency

/// A table of a release as a sheet of its workbook: words, and in the last column a number.
struct WorkbookTable {
  let name: String
  let headings: [String]
  /// In characters, a width for each column.
  let widths: [Int]
  /// A row without a number says why in its words.
  let rows: [(words: [String], count: Int?)]

  /// Those that the release has, as their CSV files have them.
  static func all(_ release: FrozenRelease) -> [WorkbookTable] {
    PublishedView.allCases.map { classes(release, $0) } + [flows(release), sessions(release)].compactMap(\.self)
  }

  private static func classes(_ release: FrozenRelease, _ view: PublishedView) -> WorkbookTable {
    var rows: [(words: [String], count: Int?)] = []
    ReleaseTable.each(release.tables[view], view) { key, counts in
      rows += counts.map { (words: [release.period.id] + key + [$0.measure.vietnamese, $0.word], count: $0.count) }
    }
    return WorkbookTable(
      name: view == .place ? "Theo đơn vị" : "Theo lĩnh vực", headings: DataTable[view].columns.map(\.title),
      widths: [10, 36, view == .place ? 14 : 34, 38, 12, 24, 11], rows: rows)
  }

  private static func flows(_ release: FrozenRelease) -> WorkbookTable? {
    frozen(release, FlowTable.fileName, "Luồng đơn", .flows, widths: [10, 38, 48, 26, 11]) { code in
      FlowMeasure(rawValue: code)?.vietnamese
    }
  }

  private static func sessions(_ release: FrozenRelease) -> WorkbookTable? {
    let words = Dictionary(DataWords.sessionCounts.words.map { ($0.word, $0.meaning) }) { first, _ in first }
    return frozen(
      release, SessionTotalsTable.fileName, "Tiếp công dân", .sessionTotals, widths: [10, 14, 38, 60, 11]
    ) { words[$0] }
  }

  /// A frozen file of the release; `word` says in words what its code means, the last column but one.
  private static func frozen(
    _ release: FrozenRelease, _ file: String, _ name: String, _ description: DataTable, widths: [Int],
    word: (String) -> String?
  ) -> WorkbookTable? {
    guard let bytes = release.files[file],
      let table = try? CSVReader.read(SourceFile(path: file, bytes: bytes, root: ""))
    else { return nil }
    let last = table.header.count - 1
    let rows = (0..<table.rowCount).map { row -> (words: [String], count: Int?) in
      var words = (0..<last).map { table.text(row: row, column: $0) }
      words[last - 1] = word(words[last - 1]) ?? words[last - 1]
      return (words, Int(table.text(row: row, column: last)))
    }
    return WorkbookTable(name: name, headings: description.columns.map(\.title), widths: widths, rows: rows)
  }
}
