import Diagnostics
import Formats

/// The two published tables of a release as CSV files: a row per value of each measure of each class.
public enum ReleaseTable {
  public static func fileName(_ view: PublishedView) -> String {
    view == .place ? "vu-viec-don-vi.csv" : "vu-viec-linh-vuc.csv"
  }

  static func header(_ view: PublishedView) -> [String] {
    ["ky", "loai"] + (view == .place ? ["cap", "don_vi"] : ["nhom", "linh_vuc"]) + ["chi_tieu", "gia_tri", "so_vu"]
  }

  /// The rows of a table, sorted by their bytes, without the header.
  static func rows(_ classes: [PublishedClass], _ view: PublishedView, period: String) -> [[String]] {
    classes.flatMap { published -> [[String]] in
      let key = [
        period, published.kinds.label, ViewLabel.coarse(published.coarse, view), ViewLabel.fine(published.fine, view),
      ]
      return published.outcomes.words.map { key + ["ket_qua", $0.vietnamese, String(published.outcomes[$0])] }
        + published.timeliness.words.map { key + ["thoi_han", $0.vietnamese, String(published.timeliness[$0])] }
        + published.execution.words.map { key + ["thi_hanh", $0.vietnamese, String(published.execution[$0])] }
    }.sorted { a, b in
      for (x, y) in zip(a, b) where x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
      return false
    }
  }

  static func write(_ classes: [PublishedClass], _ view: PublishedView, period: String) -> [UInt8] {
    var writer = CSVWriter(header: header(view))
    for row in rows(classes, view, period: period) { writer.row(row) }
    return writer.bytes
  }

  /// Reads what `write` wrote; anything else is refused with its cell.
  static func read(_ file: SourceFile, _ view: PublishedView, period: String) throws(Refusal) -> [PublishedClass] {
    let table = try CSVReader.read(file)
    guard table.header == header(view) else { throw Refusal(Report([damaged(table.headerLocation(column: 0))])) }
    var order: [ClassKey] = []
    var counts: [ClassKey: ClassCounts] = [:]
    for row in 0..<table.rowCount {
      let cells = (0..<7).map { table.text(row: row, column: $0) }
      guard cells[0] == period, let key = ClassKey(cells, view), let number = Int(cells[6]), number > 0 else {
        throw Refusal(Report([damaged(table.location(row: row, column: 0))]))
      }
      if counts[key] == nil { order.append(key) }
      guard counts[key, default: ClassCounts()].add(cells[4], cells[5], number) else {
        throw Refusal(Report([damaged(table.location(row: row, column: 4))]))
      }
    }
    return order.compactMap { key in counts[key].map { $0.published(key) } }
  }

  private static func damaged(_ location: Location) -> Problem {
    Problem(
      "release-damaged", Wording("Bảng đã phát hành bị sửa, không đọc được dòng này", en: "The released table was changed; this row cannot be read"),
      fix: Wording("lấy lại bản gốc của thư mục releases từ kho lưu trữ", en: "restore the releases folder from your archive"),
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

private struct ClassKey: Hashable {
  let kinds: KindSet
  let coarse: ClassLabel
  let fine: ClassLabel

  init?(_ cells: [String], _ view: PublishedView) {
    guard let kinds = KindSet(label: cells[1]) else { return nil }
    self.kinds = kinds
    coarse = ViewLabel.coarse(cells[2], view)
    fine = ViewLabel.fine(cells[3], view)
  }
}

private struct ClassCounts {
  private var outcomes: [Outcome: Int] = [:]
  private var timeliness: [Timeliness: Int] = [:]
  private var execution: [Execution: Int] = [:]

  /// False for a measure or word that is not known, or a word counted twice.
  mutating func add(_ measure: String, _ word: String, _ count: Int) -> Bool {
    switch measure {
    case "ket_qua": Self.set(&outcomes, Outcome.allCases.first { $0.vietnamese == word }, count)
    case "thoi_han": Self.set(&timeliness, Timeliness.allCases.first { $0.vietnamese == word }, count)
    case "thi_hanh": Self.set(&execution, Execution.allCases.first { $0.vietnamese == word }, count)
    default: false
    }
  }

  private static func set<Word: Hashable>(_ counts: inout [Word: Int], _ word: Word?, _ count: Int) -> Bool {
    guard let word else { return false }
    return counts.updateValue(count, forKey: word) == nil
  }

  func published(_ key: ClassKey) -> PublishedClass {
    PublishedClass(
      kinds: key.kinds, coarse: key.coarse, fine: key.fine, outcomes: WordCounts(outcomes),
      timeliness: WordCounts(timeliness), execution: WordCounts(execution))
  }
}
