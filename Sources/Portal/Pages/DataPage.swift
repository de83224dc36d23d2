import Authorities
import Formats
import Releases
import SiteKit
import Transparency

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
