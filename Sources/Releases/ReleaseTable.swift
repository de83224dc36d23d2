import Authorities
public import Diagnostics
import Formats
import Tables

/// The two published tables of a release as CSV files: a row per value of each measure of each class.
public enum ReleaseTable {
  public static func fileName(_ view: PublishedView) -> String {
    (view == .place ? ReleaseFile.byPlace : .bySubject).rawValue
  }

  /// The files that are made of the tables alone, by name: a correction makes them anew.
  public static func files(_ tables: PublishedTables, period: String) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: PublishedView.allCases.map { (fileName($0), write(tables[$0], $0, period: period)) })
  }

  public static func header(_ view: PublishedView) -> [String] {
    ["ky", "loai"] + (view == .place ? ["cap", "don_vi"] : ["nhom", "linh_vuc"]) + ["chi_tieu", "gia_tri", "so_vu"]
  }

  /// The rows in the order of their bytes, cell by cell.
  static func write(_ classes: [PublishedClass], _ view: PublishedView, period: String) -> [UInt8] {
    var writer = CSVWriter(header: header(view))
    each(classes, view) { key, counts in
      let prefix = CSVWriter.cells([period] + key)
      for count in counts { writer.row(prefix: prefix, [count.measure.rawValue, count.word, String(count.count)]) }
    }
    return writer.bytes
  }

  /// How often a word of a measure occurs in a class.
  public struct Count {
    public let measure: Measure
    public let word: String
    public let count: Int
  }

  /// Calls `body` with the cells that name a class (kinds, coarse, fine) and its counts, all in the order of the file.
  public static func each(
    _ classes: [PublishedClass], _ view: PublishedView, _ body: (_ key: [String], _ counts: [Count]) -> Void
  ) {
    let keyed = classes.map { published in
      (
        key: [published.kinds.label, ViewLabel.coarse(published.coarse, view), ViewLabel.fine(published.fine, view)],
        published
      )
    }
    for (key, published) in keyed.sorted(by: { precedes($0.key, $1.key) }) {
      body(
        key,
        counts(published.outcomes, .outcome, \.vietnamese) + counts(published.execution, .execution, \.vietnamese)
          + counts(published.timeliness, .timeliness, \.vietnamese))
    }
  }

  private static func counts<Word>(
    _ counts: WordCounts<Word>, _ measure: Measure, _ name: (Word) -> String
  ) -> [Count] {
    counts.words.map { Count(measure: measure, word: name($0), count: counts[$0]) }.sorted {
      precedes([$0.word], [$1.word])
    }
  }

  private static func precedes(_ a: [String], _ b: [String]) -> Bool {
    for (x, y) in zip(a, b) where x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
    return false
  }

  /// Reads what `write` wrote; anything else is refused with its cell.
  static func read(_ file: SourceFile, _ view: PublishedView, period: String) throws(Refusal) -> [PublishedClass] {
    let table = try CSVReader.read(file)
    guard table.header == header(view) else { throw Refusal(Report([damaged(table.headerLocation(column: 0))])) }
    var reader = ClassReader(view: view, period: period)
    let bad = table.withCells { cells in (0..<table.rowCount).first { !reader.read(cells, row: $0) } }
    if let bad { throw Refusal(Report([damaged(table.location(row: bad, column: 0))])) }
    return reader.classes
  }

  public static func damaged(_ location: Location) -> Problem {
    Problem(
      "release-damaged",
      Wording(
        "Bảng đã phát hành bị sửa, không đọc được dòng này",
        en: "The released table was changed; this row cannot be read"),
      fix: Wording(
        "lấy lại bản gốc của thư mục releases từ kho lưu trữ", en: "restore the releases folder from your archive"),
      at: location)
  }
}

/// How labels of classes are written in the published tables.
public enum ViewLabel {
  public static func coarse(_ label: ClassLabel, _ view: PublishedView) -> String {
    switch (label, view) {
    case (.named(let name), _): name
    case (_, .place): "mọi cấp"
    case (.all, .subject): "mọi nhóm"
    case (.others, .subject): "nhóm khác"
    }
  }

  public static func fine(_ label: ClassLabel, _ view: PublishedView) -> String {
    switch (label, view) {
    case (.named(let name), _): name
    case (.all, .place): "mọi đơn vị"
    case (.others, .place): "các đơn vị khác"
    case (.all, .subject): "mọi lĩnh vực"
    case (.others, .subject): "lĩnh vực khác"
    }
  }

  static func coarse(_ text: String, _ view: PublishedView) -> ClassLabel {
    if view == .place { return text == "mọi cấp" ? .all : .named(text) }
    return text == "mọi nhóm" ? .all : text == "nhóm khác" ? .others : .named(text)
  }

  static func fine(_ text: String, _ view: PublishedView) -> ClassLabel {
    switch (text, view) {
    case ("mọi đơn vị", .place), ("mọi lĩnh vực", .subject): .all
    case ("các đơn vị khác", .place), ("lĩnh vực khác", .subject): .others
    default: .named(text)
    }
  }
}

/// Puts the rows of a table together to classes. Rows of one class follow each other.
private struct ClassReader {
  let view: PublishedView
  let period: String
  private(set) var classes: [PublishedClass] = []
  private var keyRow: Int?
  private var lastKinds: (label: String, kinds: KindSet)?

  private static let outcomes = Outcome.allCases.map { (Array($0.vietnamese.utf8), $0.rawValue) }
  private static let timeliness = Timeliness.allCases.map { (Array($0.vietnamese.utf8), $0.rawValue) }
  private static let execution = Execution.allCases.map { (Array($0.vietnamese.utf8), $0.rawValue) }

  init(view: PublishedView, period: String) {
    self.view = view
    self.period = period
  }

  /// False when the row is not one that a release writes.
  mutating func read(_ cells: TableCells, row: Int) -> Bool {
    if keyRow.map({ isSameClass(cells, $0, row) }) != true {
      guard let empty = newClass(cells, row) else { return false }
      classes.append(empty)
      keyRow = row
    }
    guard let count = number(cells[row, 6]), count > 0 else { return false }
    let last = classes.count - 1
    switch cells[row, 4].first {
    case UInt8(ascii: "k") where cells[row, 4].elementsEqual("ket_qua".utf8):
      return classes[last].add(outcome: word(cells[row, 5], Self.outcomes), count)
    case UInt8(ascii: "t") where cells[row, 4].elementsEqual("thoi_han".utf8):
      return classes[last].add(timeliness: word(cells[row, 5], Self.timeliness), count)
    case UInt8(ascii: "t") where cells[row, 4].elementsEqual("thi_hanh".utf8):
      return classes[last].add(execution: word(cells[row, 5], Self.execution), count)
    default: return false
    }
  }

  private func isSameClass(_ cells: TableCells, _ first: Int, _ row: Int) -> Bool {
    (0..<4).allSatisfy { cells[first, $0].elementsEqual(cells[row, $0]) }
  }

  /// The label of the class before is that of most classes.
  private mutating func kinds(_ label: String) -> KindSet? {
    if let last = lastKinds, last.label == label { return last.kinds }
    guard let kinds = KindSet(label: label) else { return nil }
    lastKinds = (label, kinds)
    return kinds
  }

  private mutating func newClass(_ cells: TableCells, _ row: Int) -> PublishedClass? {
    let text: (Int) -> String = { String(decoding: cells[row, $0], as: UTF8.self) }
    guard text(0) == period, let kinds = kinds(text(1)) else { return nil }
    return PublishedClass(
      kinds: kinds, coarse: ViewLabel.coarse(text(2), view), fine: ViewLabel.fine(text(3), view), outcomes: .none,
      timeliness: .none, execution: .none)
  }

  private func word(_ text: UnsafeBufferPointer<UInt8>, _ words: [([UInt8], Int)]) -> Int? {
    words.first { $0.0.count == text.count && $0.0.elementsEqual(text) }?.1
  }

  private func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? { Int(String(decoding: text, as: UTF8.self)) }
}
