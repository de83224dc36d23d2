import Authorities
import Diagnostics
import Formats
import Releases
import SiteKit
import Transparency

/// The front page: the next sessions, the figures of the newest period, the newest texts.
struct HomePage: PortalPage {
  static let template = "pages/home"
  let page: PageFrame
  /// What was announced for today and is off, three at most.
  let off: [SessionRow]
  let sessions: [SessionRow]
  /// Of what ran out, when no session is announced.
  let endings: [String]
  let headlines: [Headline]
  let period: PageLink?
  let news: [PageLink]
  let policies: [PageLink]

  static let fields: [TemplateField<HomePage>] = [
    frame,
    .list("off", "Buổi hôm nay bị hủy hay đã dời đi") { $0.off },
    .list("sessions", "Ba buổi tiếp sắp tới") { $0.sessions },
    .texts("endings", "Khi chưa có buổi nào: lịch nào chỉ áp dụng đến một ngày, từng câu") { $0.endings },
    SessionRow.anyProvisional { $0.sessions },
    .list("headlines", "Bốn số nổi bật của kỳ mới nhất") { $0.headlines },
    .object("period", "Trang của kỳ mới nhất; tên kỳ viết thường, ở trong câu") { $0.period },
    .list("news", "Ba thông báo mới nhất") { $0.news },
    .list("policies", "Văn bản mới nhất") { $0.policies },
  ]
}
