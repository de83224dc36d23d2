import Diagnostics
import Formats

/// The messages about single cells and rows of case tables.
enum CaseProblem {
  static func emptyCell(_ column: some TableColumn, at location: Location) -> Problem {
    Problem(
      "empty-cell",
      Wording("Ô “\(column.heading)” không được để trống", en: "The cell “\(column.heading)” must not be empty"),
      fix: Wording("điền giá trị vào ô này", en: "fill in the cell"), at: location)
  }

  static func unknownValue(
    _ text: String, _ column: CaseColumn, known: [String], code: String, at location: Location
  ) -> Problem {
    Problem(
      code,
      Wording(
        "Cột “\(column.heading)” không có giá trị “\(text)”",
        en: "“\(text)” is not a value of the column “\(column.heading)”"),
      fix: Suggestion.fix(for: text, among: known), at: location)
  }

  static func date(_ text: String, _ column: some TableColumn, at location: Location) -> Problem {
    if WrittenDate(text) != nil { return DateProblem.problem(for: text, at: location) }
    return Problem(
      "damaged-date",
      Wording(
        "“\(text)” ở cột “\(column.heading)” không còn là một ngày",
        en: "“\(text)” in the column “\(column.heading)” is no longer a date"),
      fix: Wording(
        "gõ lại ngày dạng 03/02/2025; trước khi gõ, định dạng cả cột là Ngày (Date)",
        en: "retype it as 03/02/2025, with the whole column formatted as Date"), at: location)
  }

  static func monthFirst(_ text: String, _ column: some TableColumn, at location: Location) -> Problem {
    Problem(
      "date-month-first",
      Wording(
        "Cột “\(column.heading)” có ngày viết theo thứ tự tháng/ngày: “\(text)”",
        en: "The column “\(column.heading)” holds a date in the order month/day: “\(text)”"),
      fix: Wording(
        "cả cột có thể đã bị đảo ngày và tháng: mở tệp gốc, đặt vùng là Việt Nam rồi xuất lại",
        en: "the whole column may have day and month swapped: export it again with the region Vietnam"), at: location)
  }

  static func twoStyles(_ column: some TableColumn, at location: Location, first: Location) -> Problem {
    Problem(
      "date-two-styles",
      Wording(
        "Cột “\(column.heading)” viết ngày theo hai kiểu", en: "The column “\(column.heading)” writes dates in two ways"
      ),
      fix: Wording("viết cả cột theo một kiểu: 03/02/2025", en: "write the whole column in one way: 03/02/2025"),
      at: location, related: [first])
  }

  static func roundedID(_ text: String, at location: Location) -> Problem {
    Problem(
      "case-id-rounded",
      Wording("Mã vụ việc “\(text)” đã bị Excel làm tròn", en: "Excel has rounded the identifier “\(text)”"),
      fix: Wording(
        "định dạng cả cột là Văn bản (Text) rồi gõ lại mã từ sổ gốc",
        en: "format the whole column as Text and retype the identifier from the original"), at: location)
  }

  static func idForm(at location: Location) -> Problem {
    Problem(
      "case-id-form",
      Wording(
        "Mã vụ việc không được có dấu Tab hoặc xuống dòng", en: "An identifier must not hold a tab or a line break"),
      fix: Wording("gõ lại mã trên một dòng", en: "retype it on one line"), at: location)
  }

  static func implausible(_ day: CivilDay, _ column: CaseColumn, at location: Location) -> Problem {
    Problem(
      "case-date-implausible",
      Wording(
        "\(column.heading) \(day.vietnamese) quá xa trong quá khứ",
        en: "\(column.heading) \(day.iso) is too far in the past"),
      fix: Wording("kiểm tra lại năm trong ô này", en: "check the year in the cell"), at: location)
  }

  static func totalsRow(at location: Location) -> Problem {
    Problem(
      "totals-row", Wording("Bảng có dòng tổng cộng lẫn trong dữ liệu", en: "A row of totals stands among the data"),
      fix: Wording("xóa dòng này; công cụ tự tính tổng", en: "remove the row; totals are computed"), at: location)
  }

  static func instanceOfOtherKind(at location: Location) -> Problem {
    Problem(
      "instance-of-other-kind",
      Wording("“Lần” không hợp với “Loại đơn”", en: "The instance does not belong to the kind"),
      fix: Wording(
        "khiếu nại: lần đầu hoặc lần hai; tố cáo: lần đầu hoặc tố cáo tiếp; kiến nghị, phản ánh: để trống",
        en: "complaints: first or second; denunciations: first or repeated; petitions: leave it empty"), at: location)
  }
}
