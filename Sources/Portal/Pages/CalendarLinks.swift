import SiteKit
import Transparency

/// How to follow a calendar, or to take it away once.
struct CalendarLinks: TemplateData {
  /// The file, from the root of the site.
  let file: String
  let baseURL: String

  static let fields: [TemplateField<CalendarLinks>] = [
    .text("follow", "Địa chỉ webcal: máy tự cập nhật khi lịch đổi") {
      CalendarPath.subscription($0.file, baseURL: $0.baseURL)
    },
    .text("file", "Tệp .ics, đường dẫn trong cổng") { $0.file },
  ]
}
