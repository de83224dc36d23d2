import Authorities
import SiteKit
import Transparency

/// A month of one place as weeks from Monday to Sunday.
struct MonthGrid: TemplateData {
  let name: String
  let weeks: [Week]

  static let fields: [TemplateField<MonthGrid>] = [
    .text("name", "Tháng, ví dụ: tháng 12/2026") { $0.name },
    .list("weeks", "Các tuần, từ thứ Hai") { $0.weeks },
  ]

  struct Week: TemplateData {
    let days: [Day]

    static let fields: [TemplateField<Week>] = [
      .list("days", "Bảy ngày; ngày của tháng khác thì trống") { $0.days }
    ]
  }

  struct Day: TemplateData {
    var number: String? = nil
    /// The holiday's name.
    var off: String? = nil
    var isMakeUp = false
    var sessions: [Mark] = []

    static let blank = Day()

    static let fields: [TemplateField<Day>] = [
      .text("number", "Ngày trong tháng") { $0.number },
      .text("off", "Tên ngày nghỉ lễ") { $0.off },
      .flag("makeUp", "Thứ Bảy, Chủ nhật làm bù") { $0.isMakeUp },
      .list("sessions", "Các buổi trong ngày") { $0.sessions },
    ]
  }

  /// A session in a day's cell, or all sessions of the day.
  struct Mark: TemplateData {
    let text: String
    let href: String
    /// The host, where a day has several sessions.
    var who: String? = nil
    var isCancelled = false

    static let fields: [TemplateField<Mark>] = [
      .text("text", "Giờ bắt đầu, “giờ HC”, “không tiếp”, hoặc số buổi trong ngày") { $0.text },
      .text("href", "Dòng của buổi trong bảng, tính từ trang này") { $0.href },
      .text("who", "Người tiếp, khi trong ngày có nhiều buổi") { $0.who },
      .flag("cancelled", "Buổi bị hủy") { $0.isCancelled },
    ]
  }
}

/// A month without sessions, the same for every place: made once, filled for each.
struct BlankMonth: Sendable {
  let first: CivilDay
  private let name: String
  private let days: [MonthGrid.Day]

  init(_ first: CivilDay, _ calendar: WorkingCalendar) {
    self.first = first
    name = Typography.month(first)
    days = (0..<first.lastOfMonth.day).map { index in
      let day = first.adding(days: index)
      return MonthGrid.Day(
        number: String(index + 1), off: calendar.isHoliday(day) ? calendar.dayOffName(on: day) : nil,
        isMakeUp: day.weekday.isWeekend && calendar.isWorkingDay(day))
    }
  }

  /// `href` leads from the page to a session's row. In a crowded month a day with several sessions has one mark, which
  /// leads to the first.
  func filled(with rows: [SessionRow], isCrowded: Bool, href: (SessionRow) -> String) -> MonthGrid {
    var days = days
    for (index, rows) in byDay(rows) {
      if isCrowded, rows.count > 1 {
        days[index].sessions = [MonthGrid.Mark(text: "\(rows.count) buổi", href: href(rows[0]))]
      } else {
        days[index].sessions = rows.map { row in
          MonthGrid.Mark(
            text: row.kind == .rest ? "không tiếp" : row.start ?? "giờ HC", href: href(row),
            who: rows.count > 1 ? row.host : nil, isCancelled: row.kind == .cancelled)
        }
      }
    }
    return MonthGrid(name: name, weeks: weeks(days))
  }

  /// By the index of the day; rows of other months and without a day are left out.
  private func byDay(_ rows: [SessionRow]) -> [Int: [SessionRow]] {
    var found: [Int: [SessionRow]] = [:]
    for row in rows {
      guard let index = row.day.map(first.distance), days.indices.contains(index) else { continue }
      found[index, default: []].append(row)
    }
    return found
  }

  private func weeks(_ days: [MonthGrid.Day]) -> [MonthGrid.Week] {
    let before = first.weekday.rawValue
    let after = (7 - (before + days.count) % 7) % 7
    let cells = Array(repeating: .blank, count: before) + days + Array(repeating: MonthGrid.Day.blank, count: after)
    return stride(from: 0, to: cells.count, by: 7).map { MonthGrid.Week(days: Array(cells[$0..<$0 + 7])) }
  }
}
