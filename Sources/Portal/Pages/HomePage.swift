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

/// A page that is only text: those of `content/pages`, and the page for addresses that do not exist.
struct TextPage: PortalPage {
  static let template = "pages/text"
  let page: PageFrame
  let body: HTML
  let source: Location?

  static let fields: [TemplateField<TextPage>] = [
    frame, .html("body", "Nội dung") { $0.body },
  ]
}

/// The page for addresses that do not exist. It may be shown at any depth, so it carries no link of its own.
struct NotFoundPage: PortalPage {
  static let template = "pages/not-found"
  let page: PageFrame

  static let fields: [TemplateField<NotFoundPage>] = [frame]
}

/// The list of everything that can be downloaded.
struct DataPage: PortalPage {
  static let template = "pages/data"
  let page: PageFrame
  let whole: [PageLink]
  let releases: [ReleaseFiles]
  let jsonLD: HTML

  static let fields: [TemplateField<DataPage>] = [
    frame,
    .list("whole", "Tệp gộp mọi kỳ") { $0.whole },
    .list("releases", "Tệp của từng bản phát hành, mới nhất trước") { $0.releases },
    .text("dictionary", "Trang từ điển dữ liệu") { _ in DictionaryPage.path },
    .text("licenceAddress", "Địa chỉ của giấy phép, khi cổng biết") { Licence($0.page.site.licence).address },
    .html("jsonLD", "Mô tả bộ dữ liệu cho máy tìm kiếm (schema.org)") { $0.jsonLD },
  ]
}

/// The files of one frozen release.
struct ReleaseFiles: TemplateData {
  let release: FrozenRelease

  static let fields: [TemplateField<ReleaseFiles>] = [
    .text("title", "Kỳ") { $0.release.period.title },
    .text("released", "Ngày phát hành") { $0.release.released.vietnamese },
    .html("digest", "Mã bản phát hành, từng nhóm tám chữ số") { Typography.digest($0.release.digest.hexadecimal) },
    .flag("deferred", "Kỳ công bố cùng kỳ sau") { $0.release.isDeferred },
    WithdrawalNotice.field { WithdrawalNotice($0.release).map { [$0] } ?? [] },
    .list("files", "Các tệp") { DataFiles.links($0.release) },
  ]
}
