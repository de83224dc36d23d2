import Authorities
import Diagnostics
import Reception
import SiteKit
import Transparency

/// How often hosts must receive citizens, and how early schedules must be announced: the table that the places are
/// held against.
struct ReceptionLawPage: PortalPage {
  static let template = "pages/reception-law"
  static let path = "huong-dan/tiep-cong-dan/index.html"
  let page: PageFrame
  let minimums: [ReceptionMinimum]

  init(_ record: PublicRecord, _ site: SiteFrame) {
    page = PageFrame(
      "Mức tiếp công dân tối thiểu",
      "Người đứng đầu phải tiếp công dân bao nhiêu ngày, lịch phải thông báo trước bao lâu.",
      at: Self.path, in: .reception, site)
    minimums = record.settings.minimums.rows.filter { $0.times > 0 }
  }

  static let fields: [TemplateField<ReceptionLawPage>] = [
    frame,
    .list("minimums", "Các mức tối thiểu") { $0.minimums.map(MinimumRow.init) },
    .text("noticeDays", "Số ngày làm việc phải thông báo trước") { _ in "0\(NoticeStanding.workingDays)" },
    .text("noticeSource", "Điều luật về hạn thông báo") { _ in NoticeStanding.source },
  ]
}

/// One row of the table of minimums.
struct MinimumRow: TemplateData {
  let minimum: ReceptionMinimum

  static let fields: [TemplateField<MinimumRow>] = [
    .text("host", "Người tiếp") { $0.minimum.host },
    .text("amount", "Mức tối thiểu, ví dụ 2 ngày/tháng") { Typography.amount($0.minimum) },
    .text("valid", "Áp dụng từ ngày nào đến ngày nào; trống khi không giới hạn") { valid($0.minimum.valid) },
    .text("source", "Điều luật và văn bản") { $0.minimum.source },
  ]

  /// `từ 01/07/2026`; nil when always.
  static func valid(_ range: DayRange) -> String? {
    switch (range.from, range.to) {
    case (let from?, let to?): Typography.range(from, to)
    case (let from?, nil): "từ \(from.vietnamese)"
    case (nil, let to?): "đến \(to.vietnamese)"
    case (nil, nil): nil
    }
  }
}
