import Authorities
public import Diagnostics
import Formats

/// The messages about single cells and rows of tables.
public enum CellProblem {
  public static func emptyCell(_ column: some RecordColumn, at location: Location) -> Problem {
    Problem(
      "empty-cell",
      Wording("Ô “\(column.heading)” không được để trống", en: "The cell “\(column.heading)” must not be empty"),
      fix: Wording("điền giá trị vào ô này", en: "fill in the cell"), at: location)
  }

  public static func unknownValue(
    _ cell: QuotedCell, _ column: some RecordColumn, known: [String], code: String, severity: Severity = .error,
    remedy: Wording? = nil, at location: Location
  ) -> Problem {
    Problem(
      code, severity: severity,
      Wording(
        "Cột “\(column.heading)” không có giá trị “\(cell.shown.vi)”",
        en: "“\(cell.shown.en)” is not a value of the column “\(column.heading)”"),
      fix: remedy ?? Suggestion.fix(for: cell.text, among: known), at: location, disclosesPerson: cell.disclosesPerson,
      evidence: cell.evidence)
  }

  public static func date(_ cell: QuotedCell, _ column: some RecordColumn, at location: Location) -> Problem {
    if WrittenDate(cell.text) != nil { return DateProblem.problem(for: cell.text, at: location) }
    let text = cell.shown
    if let near = DateProblem.near(cell.text) {
      return Problem(
        "damaged-date",
        Wording(
          "“\(text.vi)” ở cột “\(column.heading)” không theo mẫu ngày/tháng/năm, năm đủ bốn số",
          en: "“\(text.en)” in the column “\(column.heading)” is not day/month/year with four digits of the year"),
        fix: near, at: location, disclosesPerson: cell.disclosesPerson,
        evidence: cell.evidence)
    }
    if let period = WrittenPeriod(cell.text) { return noDay(cell, of: period, column, at: location) }
    if !cell.text.contains(where: \.isNumber) { return noDate(cell, column, at: location) }
    let days = dates(in: cell.text)
    if !cell.disclosesPerson, days.count > 1 { return severalDates(cell, column, at: location) }
    if !cell.disclosesPerson, let day = days.first {
      return Problem(
        "damaged-date",
        Wording(
          "“\(text.vi)” ở cột “\(column.heading)” có chữ ngoài ngày",
          en: "“\(text.en)” in the column “\(column.heading)” has more than a date"),
        fix: Wording("trong ô chỉ ghi “\(day)”", en: "write only “\(day)” in the cell"), at: location,
        evidence: cell.evidence)
    }
    return Problem(
      "damaged-date",
      Wording(
        "“\(text.vi)” ở cột “\(column.heading)” không còn là một ngày",
        en: "“\(text.en)” in the column “\(column.heading)” is no longer a date"),
      fix: Wording(
        "gõ lại ngày dạng 03/02/2025; trước khi gõ, định dạng cả cột là Ngày (Date)",
        en: "retype it as 03/02/2025, with the whole column formatted as Date"), at: location,
      disclosesPerson: cell.disclosesPerson,
      evidence: cell.evidence)
  }

  /// The dates among words: “trước ngày 31/12/2026”, “01/10/2026; 02/10/2026”.
  private static func dates(in text: String) -> [Substring] {
    text.split { $0.isWhitespace || ",;()-–".contains($0) }.filter { $0.contains("/") && WrittenDate($0) != nil }
  }

  private static func severalDates(_ cell: QuotedCell, _ column: some RecordColumn, at location: Location) -> Problem {
    Problem(
      "damaged-date",
      Wording(
        "“\(cell.shown.vi)” ở cột “\(column.heading)” có hơn một ngày",
        en: "“\(cell.shown.en)” in the column “\(column.heading)” has more than one date"),
      fix: Wording(
        "trong ô chỉ ghi một ngày, là ngày đúng với tên cột",
        en: "write only one date in the cell, the one that the heading asks for"),
      at: location, evidence: cell.evidence)
  }

  /// A quarter, a month or a year where a day is wanted.
  private static func noDay(
    _ cell: QuotedCell, of period: WrittenPeriod, _ column: some RecordColumn, at location: Location
  ) -> Problem {
    let (text, last) = (cell.shown, period.last)
    return Problem(
      "damaged-date",
      Wording(
        "“\(text.vi)” ở cột “\(column.heading)” là một khoảng thời gian, không phải một ngày",
        en: "“\(text.en)” in the column “\(column.heading)” is a stretch of time, not a day"),
      fix: Wording(
        "ghi đúng một ngày; nếu là ngày cuối của khoảng ấy thì ghi “\(last.vietnamese)”",
        en: "write one day; if the last of that stretch is meant, write “\(last.vietnamese)”"),
      at: location, disclosesPerson: cell.disclosesPerson, evidence: cell.evidence)
  }

  /// Words where a day is wanted: “thường xuyên”.
  private static func noDate<Column: RecordColumn>(
    _ cell: QuotedCell, _ column: Column, at location: Location
  ) -> Problem {
    let isRequired = Column.obligatory.contains { $0.heading == column.heading }
    return Problem(
      "damaged-date",
      Wording(
        "“\(cell.shown.vi)” ở cột “\(column.heading)” không phải một ngày",
        en: "“\(cell.shown.en)” in the column “\(column.heading)” is no date"),
      fix: Wording(
        "ghi ngày dạng 03/02/2025\(isRequired ? "" : "; không có ngày thì để trống ô này")",
        en: "write a day as 03/02/2025\(isRequired ? "" : ", or leave the cell empty where there is none")"),
      at: location,
      disclosesPerson: cell.disclosesPerson, evidence: cell.evidence)
  }

  /// So many cells of one column are no slips of the hand: the column was formatted or exported wrongly. `others`: the
  /// places of its further ones, as far as they are kept.
  static func damagedColumn(
    _ count: Int, _ first: QuotedCell, _ column: some RecordColumn, at location: Location, others: [Location]
  ) -> Problem {
    let (number, text) = (VietnameseNumber.grouped(count), first.shown)
    return Problem(
      "damaged-date",
      Wording(
        "Cột “\(column.heading)” có \(number) ô không đọc được là ngày, đầu tiên là “\(text.vi)”",
        en:
          "\(number) cells of the column “\(column.heading)” cannot be read as dates, the first is “\(text.en)”"
      ),
      fix: Wording(
        "cả cột có thể sai định dạng hay bị lệch: lấy lại cột từ tệp gốc, hoặc định dạng cả cột là Ngày (Date) rồi gõ lại dạng 03/02/2025",
        en:
          "the column may have the wrong format or be shifted: take it again from the original, or format it as Date and retype it as 03/02/2025"
      ),
      at: location, related: others, evidence: first.evidence)
  }

  /// `isAmongDayFirst`: other dates of the column are surely day before month; `others`: its further ones that are not.
  static func monthFirst(
    _ text: String, _ column: some RecordColumn, isAmongDayFirst: Bool, at location: Location, others: [Location]
  ) -> Problem {
    let number = VietnameseNumber.grouped(others.count + 1)
    return Problem(
      "date-month-first",
      others.isEmpty
        ? Wording(
          "Cột “\(column.heading)” có ngày viết theo thứ tự tháng/ngày: “\(text)”",
          en: "The column “\(column.heading)” holds a date in the order month/day: “\(text)”")
        : Wording(
          "Cột “\(column.heading)” có \(number) ngày viết theo thứ tự tháng/ngày, đầu tiên là “\(text)”",
          en:
            "The column “\(column.heading)” holds \(number) dates in the order month/day, the first is “\(text)”"
        ),
      fix: isAmongDayFirst
        ? dayFirst(text, many: !others.isEmpty)
        : Wording(
          "cả cột có thể đã bị đảo ngày và tháng: mở tệp gốc, đặt vùng là Việt Nam rồi xuất lại",
          en:
            "the whole column may have day and month swapped: export it again with the region Vietnam"
        ), at: location,
      related: others)
  }

  /// The writing that the other dates of the column have.
  private static func dayFirst(_ text: String, many: Bool) -> Wording {
    let written = WrittenDate(text).map {
      "\(CivilDay.padded($0.month, 2))/\(CivilDay.padded($0.day, 2))/\(CivilDay.padded($0.year, 4))"
    }
    let meant = written ?? text
    return Wording(
      "các ngày khác trong cột viết ngày trước tháng: viết “\(meant)”\(many ? ", các ô kia cũng vậy" : ""), sau khi đối chiếu với sổ gốc",
      en:
        "other dates of the column are day before month: write “\(meant)”\(many ? " and the others likewise" : ""), once compared with the original"
    )
  }

  /// Pasted values lose the format of a date, not the date.
  static func serials(
    _ text: String, _ column: some RecordColumn, at location: Location, others: [Location]
  ) -> Problem {
    let number = VietnameseNumber.grouped(others.count + 1)
    return Problem(
      "date-unformatted",
      Wording(
        "Cột “\(column.heading)” có \(number) ô chưa định dạng là ngày, nên ngày hiện thành số, đầu tiên là “\(text)”",
        en:
          "\(number) cells of the column “\(column.heading)” are not formatted as dates and show numbers, the first is “\(text)”"
      ),
      fix: Wording(
        "chọn cả cột, định dạng là Ngày (Date) kiểu 03/02/2025, lưu lại; không phải gõ lại",
        en: "select the whole column, format it as Date and save; nothing need be retyped"), at: location,
      related: others)
  }

  /// Excel that reads 03/02 as 2 March keeps 25/12 as text, so a column with both may be wrong in every true date.
  static func textDates(
    _ count: Int, _ column: some RecordColumn, at location: Location, others: [Location]
  ) -> Problem {
    let number = VietnameseNumber.grouped(count)
    return Problem(
      "date-text-among-dates",
      Wording(
        "Cột “\(column.heading)” có \(number) ô chữ lẫn giữa các ô ngày thật",
        en: "The column “\(column.heading)” mixes \(number) cells of text with true dates"),
      fix: Wording(
        "định dạng cả cột là Ngày (Date) rồi gõ lại các ô ấy; đối chiếu các ngày khác với sổ gốc, có thể đã đảo ngày và tháng",
        en:
          "format the column as Date and retype those cells; compare the other dates, whose day and month may be swapped"
      ),
      at: location, related: others)
  }

  static func twoStyles(_ column: some RecordColumn, at location: Location, first: Location) -> Problem {
    Problem(
      "date-two-styles",
      Wording(
        "Cột “\(column.heading)” viết ngày theo hai kiểu", en: "The column “\(column.heading)” writes dates in two ways"
      ),
      fix: Wording("viết cả cột theo một kiểu: 03/02/2025", en: "write the whole column in one way: 03/02/2025"),
      at: location, related: [first])
  }

  static func implausible(
    _ day: CivilDay, _ column: some RecordColumn, code: String, at location: Location
  ) -> Problem {
    Problem(
      code,
      Wording(
        "\(column.heading) \(day.vietnamese) quá xa trong quá khứ",
        en: "\(column.heading) \(day.iso) is too far in the past"),
      fix: Wording("kiểm tra lại năm trong ô này", en: "check the year in the cell"), at: location)
  }

  /// Text of a font from before Unicode, with what it says where that is known. Grouped by `RepeatedValues`.
  public static func legacy(
    _ encoding: String, _ example: (written: String, meant: String)?, at location: Location
  ) -> Problem {
    let example = example.map {
      Wording("; “\($0.written)” là “\($0.meant)”", en: "; “\($0.written)” is “\($0.meant)”")
    }
    return Problem(
      "table-legacy-encoding",
      Wording(
        "Có chữ gõ bằng bảng mã cũ \(encoding)",
        en: "There is text in the legacy encoding \(encoding)"),
      fix: Wording(
        "chuyển mã các ô này sang Unicode (công cụ chuyển mã của bộ gõ)\(example?.vi ?? "")",
        en: "convert these cells to Unicode\(example?.en ?? "")"), at: location)
  }

  public static func totalsRow(at location: Location) -> Problem {
    Problem(
      "totals-row", Wording("Bảng có dòng tổng cộng lẫn trong dữ liệu", en: "A row of totals stands among the data"),
      fix: Wording("xóa dòng này; công cụ tự tính tổng", en: "remove the row; totals are computed"), at: location)
  }

  /// Of a CSV file; the reader of workbooks has its own. Grouped by `RepeatedValues`.
  public static func headingsAgain(at location: Location) -> Problem {
    Problem(
      "header-twice", Wording("Bảng có thêm một dòng tiêu đề", en: "The table has another row of headings"),
      fix: Wording(
        "chỉ để một dòng tiêu đề ngay trên dữ liệu; bảng khác thì để ở tệp khác",
        en: "keep one row of headings, right above the data; another table goes to another file"), at: location)
  }

  /// Grouped by `RepeatedValues`.
  public static func fragment<Column: RecordColumn>(
    of columns: Column.Type, wanted: [Column] = Column.obligatory, at location: Location
  ) -> Problem {
    let wanted = wanted.map(\.heading).joined(separator: " · ")
    return Problem(
      "row-fragment",
      Wording(
        "Dòng có chữ mà thiếu gần hết các ô bắt buộc",
        en: "The row lacks nearly all obligatory cells"),
      fix: Wording(
        "là chữ ký, ghi chú hay tên nhóm thì xóa cả dòng; là dữ liệu thì điền đủ: \(wanted)",
        en:
          "delete the row if it is a signature, a note or a title; if it is data, fill in: \(wanted)"
      ), at: location)
  }

  public static func exampleRow(at location: Location) -> Problem {
    Problem(
      "example-row", severity: .warning,
      Wording(
        "Dòng bắt đầu bằng “\(RecordForm.exampleMark)” là ví dụ của mẫu, không được tính",
        en: "A row marked “\(RecordForm.exampleMark)” is the form's example and is not counted"),
      fix: Wording(
        "xóa dòng này; nếu là vụ việc, buổi tiếp có thật thì thay ô này bằng mã, người tiếp thật",
        en: "delete the row; if it is real, put the real identifier or host into this cell"), at: location)
  }
}
