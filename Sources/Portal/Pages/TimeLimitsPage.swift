import Diagnostics
import SiteKit
import Transparency

/// How to complain, and how long matters may take by law: the table that timeliness is computed from.
struct TimeLimitsPage: PortalPage {
  static let template = "pages/time-limits"
  static let path = "huong-dan/thoi-han/index.html"
  let page: PageFrame
  let limits: [TimeLimit]

  init(_ record: PublicRecord, _ site: SiteFrame) {
    page = PageFrame(
      "Khiếu nại, tố cáo và thời hạn giải quyết",
      "Gửi đơn trong bao lâu, cơ quan phải giải quyết trong bao lâu, cổng tính đúng hạn thế nào.", at: Self.path,
      in: .statistics, site)
    limits = record.settings.timeLimits.rows
  }

  static let fields: [TemplateField<TimeLimitsPage>] = [
    frame,
    .list("limits", "Thời hạn giải quyết của từng loại đơn") { $0.limits.map(TimeLimitRow.init) },
    .flag("noPetitions", "Không có thời hạn nào cho kiến nghị, phản ánh") { page in
      !page.limits.contains { $0.kind == .petition }
    },
  ]
}

/// One row of the table of time limits.
struct TimeLimitRow: TemplateData {
  let limit: TimeLimit

  static let fields: [TemplateField<TimeLimitRow>] = [
    .text("kind", "Loại đơn") { Typography.capitalized($0.limit.kind.vietnamese) },
    .text("plain", "Thời hạn thường, ví dụ 30 ngày") { $0.amount($0.limit.days.plain) },
    .text("complex", "Thời hạn của vụ việc phức tạp, và việc gia hạn; trống khi không khác") { $0.complex },
    .text("remote", "Thời hạn ở vùng sâu, vùng xa; trống khi không khác") { $0.remote },
    .text("valid", "Áp dụng với đơn thụ lý từ ngày nào đến ngày nào; trống khi không giới hạn") {
      MinimumRow.valid($0.limit.valid)
    },
    .text("source", "Điều luật và văn bản") { $0.limit.source },
    .flag("suspendable", "Thời gian tạm đình chỉ không tính vào hạn") { $0.limit.isSuspendable },
  ]

  private func amount(_ days: Int) -> String {
    "\(days) \(limit.counting.unit.vi)".replacing(" ", with: "\u{A0}")
  }

  private var complex: String? {
    let days = limit.days
    if limit.extensionDays > 0 {
      let most = days.complex + TimeLimit.mostExtensions * limit.extensionDays
      return
        "gia hạn một lần thêm \(amount(limit.extensionDays)); đặc biệt phức tạp thì hai lần, tối đa \(amount(most))"
    }
    return days.complex == days.plain ? nil : amount(days.complex)
  }

  private var remote: String? {
    let days = limit.days
    if days.remote == days.plain, days.remoteComplex == days.complex { return nil }
    return days.remoteComplex == days.remote
      ? amount(days.remote) : "\(amount(days.remote)); phức tạp \(amount(days.remoteComplex))"
  }
}
