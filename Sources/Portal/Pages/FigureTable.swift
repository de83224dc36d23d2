import Releases
import SiteKit
import Transparency

/// A table of figures: one label and a number of cells a row.
struct FigureTable: TemplateData {
  let caption: String
  let rowHead: String
  let columns: [String]
  let rows: [FigureRow]
  /// What is left out or should be known, under the table.
  var note: String? = nil
  /// Where the rest stands, behind the note.
  var rest: PageLink? = nil

  static let fields: [TemplateField<FigureTable>] = [
    .text("caption", "Tên bảng") { $0.caption },
    .text("rowHead", "Tên cột đầu") { $0.rowHead },
    .texts("columns", "Tên các cột số") { $0.columns },
    .list("rows", "Các dòng") { $0.rows },
    .text("note", "Ghi chú dưới bảng") { $0.note },
    .object("rest", "Nơi có đủ mọi dòng, sau ghi chú") { $0.rest },
    .flag("wide", "Bảng có thể rộng hơn màn hình điện thoại") { $0.isWide },
    .flag("dense", "Bảng nhiều cột, chữ nhỏ hơn trên máy tính bảng") { $0.columns.count > densest },
    .flag("stop", "Bảng rộng không có liên kết nào: phím Tab phải dừng ở bảng thì mới cuộn được bằng bàn phím") {
      table in
      table.isWide && !table.rows.contains { $0.href != nil }
    },
  ]

  /// About so many bytes of a page.
  var weight: Int {
    rows.reduce(400 + columns.count * 60) { sum, row in
      sum + 60 + row.label.utf8.count + (row.href.map { $0.utf8.count + 25 } ?? 0) + (row.detail?.utf8.count ?? 0)
        + (row.remark.map { $0.text.utf8.count + 40 } ?? 0)
        + row.cells.reduce(0) { $0 + 9 + $1.utf8.count }
    }
  }

  /// Tables whose longest has so many rows, or so many fewer that all of them have room.
  static func fitting(_ bytes: Int, longest: Int, make: (Int) -> [FigureTable]) -> [FigureTable] {
    var (longest, tables) = (longest, make(longest))
    while longest > 1 {
      let weight = tables.reduce(0) { $0 + $1.weight }
      if weight <= bytes { break }
      longest = max(1, min(longest - 1, longest * bytes / weight))
      tables = make(longest)
    }
    return tables
  }

  /// So many columns have room on a tablet held upright in letters of the usual size.
  private static let densest = 7

  /// Two columns of figures have room beside the labels even at 320 px.
  private var isWide: Bool { columns.count > 2 }
}

struct FigureRow: TemplateData {
  let label: String
  /// What tells rows of one label apart, in small letters.
  var detail: String? = nil
  /// From the root of the site; nil when there is no page.
  var href: String? = nil
  /// The figures; empty when `remark` says why there are none.
  var cells: [String] = []
  var remark: Remark? = nil

  static let fields: [TemplateField<FigureRow>] = [
    .text("label", "Tên dòng") { $0.label },
    .text("detail", "Nói rõ thêm tên dòng") { $0.detail },
    .text("href", "Trang của dòng, nếu có") { $0.href },
    .texts("cells", "Các ô số đã định dạng") { $0.cells },
    .object("remark", "Lời thay cho các số, khi dòng không có số riêng") { $0.remark },
  ]

  /// Words in place of figures, over all their columns.
  struct Remark: TemplateData {
    let text: String
    let columns: Int

    static let fields: [TemplateField<Remark>] = [
      .text("text", "Lời ấy") { $0.text },
      .text("columns", "Số cột nó chiếm") { String($0.columns) },
    ]
  }
}

/// A figure at the head of a page, with what it rests on.
struct Headline: TemplateData {
  let value: String
  let label: String
  let base: String

  static let fields: [TemplateField<Headline>] = [
    .text("value", "Số") { $0.value },
    .text("label", "Số ấy là gì") { $0.label },
    .text("base", "Mẫu số và kỳ") { $0.base },
  ]
}

/// The columns in which classes of one set of kinds are shown: how many, how they ended, whether in time.
struct ClassColumns {
  let outcomes: [Outcome]
  let hasLimits: Bool
  /// As printed over the columns.
  let names: [String]
  /// How all matters of all rows ended, when that is one word: a column of it would only repeat their number.
  let only: String?

  init(_ classes: [PublishedClass]) {
    let found = Outcome.allCases.filter { word in classes.contains { $0.outcomes[word] > 0 } }
    only = found.count == 1 ? found[0].vietnamese : nil
    outcomes = only == nil ? found : []
    hasLimits = classes.contains { $0.timely.of > 0 }
    names =
      ["Số vụ việc"] + outcomes.map { Typography.capitalized($0.vietnamese) }
      + (hasLimits ? ["Đúng hạn", "Quá hạn", "Tỷ lệ đúng hạn"] : [])
  }

  func cells(_ published: PublishedClass) -> [String] {
    var cells = [Typography.number(published.count)]
    cells += outcomes.map { published.told($0).map(Typography.number) ?? "–" }
    return hasLimits ? cells + Self.timely(published) : cells
  }

  /// On time, late, and the share on time.
  static func timely(_ published: PublishedClass) -> [String] {
    let timely = published.timely
    if published.timeliness[.merged] > 0 { return ["–", "–", "–"] }
    return [
      Typography.number(timely.part), Typography.number(timely.of - timely.part), Typography.percent(timely) ?? "–",
    ]
  }
}
