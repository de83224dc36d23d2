import Authorities
import Diagnostics
import Formats

/// The messages about the cells of a table of a row a month or a host.
enum MatrixProblem {
  /// What is wrong with a cell of days of a month, by its first day.
  static func days(_ fault: MatrixDays.Fault, in text: String, of month: CivilDay, at location: Location) -> Problem {
    let name = "\(CivilDay.padded(month.month, 2))/\(month.year)"
    switch fault {
    case .unreadable:
      return damaged(
        Wording("“\(text)” không phải các ngày của tháng \(name)", en: "“\(text)” does not list days of \(name)"),
        Wording(
          "viết số ngày, ví dụ “08; 22”; tháng không tiếp thì để trống hoặc ghi “nghỉ”",
          en: "write the days, as in “08; 22”; leave it empty, or write “nghỉ”, when there is none"), location)
    case .joined(let digits): return joined(digits, location)
    case .sideBySide: return sideBySide(text, of: month, location)
    case .range:
      return damaged(
        Wording(
          "“\(text)” có dấu nối giữa hai ngày: hai ngày hay cả khoảng?",
          en: "“\(text)” joins two days by a dash: two days, or all between?"), eachDayFix, location)
    case .decimal: return decimal(text, location)
    case .impossible(let date): return DateProblem.problem(for: date, at: location)
    case .outside(let day): return outside(day, of: month, name, location)
    case .weekday(let day, let written): return weekday(day, written: written, at: location)
    }
  }

  private static let eachDayFix = Wording(
    "viết từng ngày, cách nhau bằng dấu chấm phẩy, ví dụ “08; 22”",
    en: "write every day, parted by semicolons, as in “08; 22”")

  private static func joined(_ digits: String, _ location: Location) -> Problem {
    let days = RuleFault.split(digits).first?.replacing(" và ", with: "; ")
    return damaged(
      Wording("Không có ngày “\(digits)” trong tháng", en: "No month has a day “\(digits)”"),
      days.map { Wording("có phải bạn muốn viết “\($0)”?", en: "did you mean “\($0)”?") }
        ?? Wording("ngày trong tháng từ 1 đến 31", en: "days run from 1 to 31"), location)
  }

  private static func sideBySide(_ text: String, of month: CivilDay, _ location: Location) -> Problem {
    let readings = NumberGaps.readings(of: text, separator: "; ").filter {
      (try? MatrixDays.days(in: $0, of: month)) != nil
    }
    let either = WordList.either(readings.map { "“\($0)”" })
    return damaged(
      Wording(
        "“\(text)” có hai số liền nhau, ở giữa không có dấu ngăn cách",
        en: "“\(text)” has two numbers side by side without a separator"),
      readings.isEmpty ? eachDayFix : Wording("viết \(either.vi)", en: "write \(either.en)"), location)
  }

  private static func decimal(_ text: String, _ location: Location) -> Problem {
    let parts = text.split { $0 == "," || $0 == "." }.joined(separator: "; ")
    return damaged(
      Wording(
        "“\(text)” có thể đã mất số 0 ở cuối: Excel coi đó là một số thập phân",
        en: "“\(text)” may have lost a final zero, for Excel takes it for a decimal number"),
      Wording(
        "định dạng ô là Chữ (Text) rồi viết “\(parts)” hoặc “\(parts)0”",
        en: "format the cell as Text and write “\(parts)” or “\(parts)0”"), location)
  }

  private static func damaged(_ summary: Wording, _ fix: Wording, _ location: Location) -> Problem {
    Problem("damaged-date", summary, fix: fix, at: location)
  }

  /// Excel adds the year of typing to `8/1`, and may read it as the first of August.
  private static func outside(_ day: CivilDay, of month: CivilDay, _ name: String, _ location: Location) -> Problem {
    let isSwapped = day.day == month.month
    let number = CivilDay.padded(day.month == month.month ? day.day : day.month, 2)
    let fix =
      day.month == month.month || isSwapped
      ? Wording(
        "nếu là ngày \(number) tháng \(name) thì chỉ gõ số ngày “\(number)”; Excel tự thêm năm, có khi đảo ngày và tháng",
        en: "if it is day \(number) of \(name), type “\(number)” alone; Excel adds a year and may swap day and month")
      : Wording("sửa ngày này, hoặc chuyển sang ô của đúng tháng", en: "correct the day, or move it to its month")
    return Problem(
      "date-outside-month",
      Wording("Ngày \(day.vietnamese) không thuộc tháng \(name)", en: "\(day.iso) is not in month \(name)"),
      fix: fix, at: location)
  }

  /// A day beside a weekday that is not its own.
  static func weekday(_ day: CivilDay, written: Weekday, at location: Location) -> Problem {
    Problem(
      "weekday-differs",
      Wording(
        "Ngày \(day.vietnamese) là \(day.weekday.vietnamese), không phải \(written.vietnamese)",
        en: "\(day.iso) is a \(day.weekday.english), not a \(written.english)"),
      fix: Wording("đối chiếu với thông báo, rồi sửa ngày hoặc sửa thứ", en: "see the notice, and correct one of them"),
      at: location)
  }

  static func month(_ text: String, at location: Location) -> Problem {
    Problem(
      "month-unreadable", Wording("“\(text)” không phải một tháng", en: "“\(text)” is not a month"),
      fix: Wording("viết “Tháng 1” đến “Tháng 12”, hoặc “01/2026”", en: "write “Tháng 1” to “Tháng 12”, or “01/2026”"),
      at: location)
  }

  static func year(_ text: String, at location: Location) -> Problem {
    Problem(
      "month-unreadable", Wording("“\(text)” không phải một năm", en: "“\(text)” is not a year"),
      fix: Wording("viết đủ bốn số, ví dụ “2026”", en: "write four digits, as in “2026”"), at: location)
  }

  /// `years`: those that row, title and the file's name tell, when they tell several.
  static func noYear(_ years: Set<Int>, at location: Location) -> Problem {
    let list = years.sorted().map(String.init)
    return Problem(
      "schedule-year-unclear",
      list.isEmpty
        ? Wording("Bảng chưa nói các tháng là của năm nào", en: "The table does not say of which year its months are")
        : Wording(
          "Các tháng của bảng được ghi nhiều năm: \(list.joined(separator: ", "))",
          en: "The months of the table have several years: \(list.joined(separator: ", "))"),
      fix: Wording(
        list.isEmpty
          ? "thêm cột “Năm”, hoặc viết cả năm vào tháng: “Tháng 1/2026”"
          : "xem cột “Năm”, tháng, dòng tên bảng, tên trang tính và tên tệp: chỉ để một năm",
        en: list.isEmpty
          ? "add a column “Năm”, or write the year with the month: “Tháng 1/2026”"
          : "see the column “Năm”, the months, the title and the names of sheet and file: keep one year"), at: location)
  }

  static func mark(_ text: String, at location: Location) -> Problem {
    Problem(
      "hours-unreadable",
      Wording("“\(text)” không phải dấu chọn hay giờ tiếp", en: "“\(text)” is neither a mark nor a time of day"),
      fix: Wording(
        "đánh dấu “x”, hoặc ghi “Sáng”, “Chiều”, “8h00-11h00”; không tiếp thì để trống",
        en: "mark it with “x”, or write “Sáng”, “Chiều”, “8h00-11h00”; leave it empty when there is no session"),
      at: location)
  }
}
