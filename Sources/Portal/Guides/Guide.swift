import Authorities
import Diagnostics
import SiteKit
import Transparency

/// Guidance that every portal has unless its own `pages/<slug>.md` stands in for it: plain words, each legal statement
/// with its document. The sources are Luật Tố cáo 25/2018/QH14, Nghị định 31/2019/NĐ-CP, Quyết định 774/QĐ-TTg,
/// Luật 136/2025/QH15, Luật Khiếu nại 02/2011/QH13, Nghị định 124/2020/NĐ-CP, Quy định 11-QĐi/TW, Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP.
enum Guide: String, CaseIterable, Sendable {
  case denouncers = "bao-ve-nguoi-to-cao"
  case privacy = "quyen-rieng-tu"
  case figures = "cach-tinh-so-lieu"
  case timeLimits = "thoi-han"
  case accessibility = "tiep-can"

  private static let folder = "huong-dan/"

  var title: String {
    switch self {
    case .denouncers: "Người tố cáo được bảo vệ thế nào"
    case .privacy: "Quyền riêng tư và yêu cầu gỡ thông tin"
    case .figures: "Số liệu được tính thế nào"
    case .timeLimits: "Khiếu nại, tố cáo và thời hạn giải quyết"
    case .accessibility: "Dùng cổng dễ hơn"
    }
  }

  var path: String { "\(Self.folder)\(rawValue)/index.html" }

  /// Those that no page of the content stands in for.
  static func shown(_ record: PublicRecord) -> [Guide] {
    allCases.filter { guide in !record.pages.contains { $0.slug == guide.rawValue } }
  }

  /// Where to read it, be it the guide or the page that stands in for it.
  func address(_ record: PublicRecord) -> String {
    record.pages.contains { $0.slug == rawValue } ? TextPath.page(rawValue) : path
  }

  static func pages(_ record: PublicRecord, _ site: SiteFrame) -> [TextPage] {
    shown(record).map { guide in
      TextPage(
        page: PageFrame(guide.title, guide.description, at: guide.path, in: nil, site),
        body: guide.rendered(record).html, source: nil)
    }
  }

  /// As it stands in its page, two folders below the root.
  func rendered(_ record: PublicRecord) -> RenderedText {
    var naming = Unnamed()
    let root = SiteLink.root(depth: 2)
    return Markdown.render(
      Array(text(record).utf8)[...], naming: &naming, rewriteLink: { SiteLink.relative($0, root: root) },
      place: { _ in Location(path: path) }
    ).text
  }

  private var description: String {
    switch self {
    case .denouncers: "Pháp luật giữ kín danh tính người tố cáo ra sao, và cổng làm gì để không lộ ai."
    case .privacy: "Cổng không công bố những gì, và làm thế nào để yêu cầu gỡ thông tin."
    case .timeLimits:
      "Gửi đơn trong bao lâu, cơ quan phải giải quyết trong bao lâu, cổng tính đúng hạn thế nào."
    case .figures: "Kỳ, cách đếm, cách gộp, cách tính tỷ lệ, và vì sao số đã phát hành không đổi lặng lẽ."
    case .accessibility: "Đọc bằng bàn phím, phóng to, in ra, và báo khi có chỗ khó dùng."
    }
  }
}
