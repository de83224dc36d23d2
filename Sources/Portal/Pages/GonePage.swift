import Authorities
import Diagnostics
import Reception
import SiteKit
import Transparency

/// Stands where a page was once published that is no longer made from the content, so that its address never breaks.
struct GonePage: PortalPage {
  static let template = "pages/gone"
  let page: PageFrame
  let first: CivilDay
  /// The day a site without the page was first published; nil before that.
  let since: CivilDay?

  static let fields: [TemplateField<GonePage>] = [
    frame,
    .text("first", "Ngày trang này lần đầu được đăng") { $0.first.vietnamese },
    .text("since", "Ngày trang này được gỡ; trống ở lần đăng gỡ nó") { $0.since?.vietnamese },
  ]

  /// One for every lasting page of the history that is not among the files.
  static func pages(_ record: PublicRecord, _ site: SiteFrame, besides files: [KeptFile]) -> [GonePage] {
    let known = record.history.pages(asOf: record.asOf)
    guard !known.isEmpty else { return [] }
    let made = Set(files.map(\.path.description))
    return known.filter { !made.contains($0.path) }.map { old in
      GonePage(
        page: PageFrame(
          "Trang không còn trên cổng", "Trang ở địa chỉ này đã được đăng rồi được gỡ.", at: old.path, in: nil, site),
        first: old.first, since: old.gone.flatMap { $0 <= record.asOf ? $0 : nil })
    }
  }

  func problem(at location: Location?) -> Problem {
    Problem(
      "page-gone", severity: .warning,
      Wording(
        "Trang “\(page.path)” đăng từ ngày \(first.vietnamese) nay không còn trong nội dung",
        en: "The page “\(page.path)”, published since \(first.iso), is no longer made from the content"),
      fix: Wording(
        "\(remedy.vi); nếu gỡ thật, ở địa chỉ ấy sẽ là trang báo đã gỡ",
        en: "\(remedy.en); if it goes, a page at its address will say so"), at: location)
  }

  /// Only a text has a file of its own, and “aliases”.
  private var remedy: Wording {
    let path = page.path.description
    if path.hasPrefix(StatisticsPageMaker.unitFolder) {
      return Wording(
        "trang này do công cụ làm cho một đơn vị của site.yaml: trả lại tên cũ ở “units”, hoặc giữ dòng ấy với “valid: {to: …}” và “successor: tên mới”",
        en:
          "the tool makes the page for a unit of site.yaml: give the unit back its name in “units”, or keep its line with “valid: {to: …}” and “successor: new name”"
      )
    }
    if Self.made.contains(where: path.hasPrefix) {
      return Wording(
        "trang này do công cụ làm từ nội dung khác (đơn vị, lĩnh vực, nhiệm vụ, lịch, bản phát hành): trả lại phần đã bỏ hay đổi tên",
        en:
          "the tool makes the page from other content (units, fields, duties, schedules, releases): bring back what was removed or renamed"
      )
    }
    return Wording(
      "đưa tệp của trang trở lại, hoặc ghi địa chỉ cũ vào “aliases” của trang thay nó",
      en: "bring its file back, or list the address in “aliases” of the page that replaces it")
  }

  /// The folders of pages that no file of the content is for.
  private static let made = [
    "so-lieu/", "vu-viec/", "du-lieu/", DutyPath.folder, "lich-tiep-cong-dan/nguoi-tiep/",
    "lich-tiep-cong-dan/noi-tiep/",
  ]
}
