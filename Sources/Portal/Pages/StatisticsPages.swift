import Authorities
import Formats
import Releases
import SiteKit
import Transparency

/// The list of periods, units and fields with figures.
struct StatisticsIndexPage: PortalPage {
  static let template = "pages/statistics-index"
  let page: PageFrame
  let headlines: [Headline]
  let trends: [TrendSection]
  let grid: TrendGrid?
  let periods: [PageLink]
  let sums: [PageLink]
  /// When they are few; all are on `UnitListPage`.
  let units: [PageLink]
  let unitCount: Int
  let fields: [PageLink]

  static let fields: [TemplateField<StatisticsIndexPage>] = [
    frame,
    .list("headlines", "Bốn số nổi bật của kỳ mới nhất") { $0.headlines },
    TrendSection.field { $0.trends },
    .object("grid", "Bảng các đường nhỏ, mỗi lĩnh vực và loại đơn một đường, khi có chỗ") { $0.grid },
    .list("periods", "Các kỳ đã phát hành, mới nhất trước") { $0.periods },
    .list("sums", "Các số cộng 6 tháng, 9 tháng, năm") { $0.sums },
    .list("units", "Các đơn vị, khi ít") { $0.units },
    .text("unitCount", "Bao nhiêu đơn vị") { Typography.number($0.unitCount) },
    .list("fields", "Các lĩnh vực") { $0.fields },
  ]
}

/// The units with figures, level by level, some to a page.
struct UnitListPage: PortalPage {
  static let template = "pages/unit-list"
  let page: PageFrame
  let levels: [UnitGroup]
  let pager: Pager?

  static let fields: [TemplateField<UnitListPage>] = [
    frame,
    .list("levels", "Các đơn vị của trang, theo cấp") { $0.levels },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// Units of one level.
struct UnitGroup: TemplateData {
  let level: UnitLevel
  var units: [PageLink]

  static let fields: [TemplateField<UnitGroup>] = [
    .text("name", "Cấp, ví dụ: Cấp xã") { "Cấp \($0.level.vietnamese)" },
    .list("units", "Các đơn vị") { $0.units },
  ]
}

/// One released period, or one sum of periods.
struct PeriodPage: PortalPage {
  static let template = "pages/period"
  let page: PageFrame
  let figures: PeriodFigures
  let release: FrozenRelease?
  let next: CivilDay?
  /// The day of release; of a sum that of its last part.
  let released: CivilDay?
  let headlines: [Headline]
  /// What the figures say.
  let sentences: [String]
  let flows: FlowSection?
  let timeLimits: String
  let kinds: FigureTable?
  let charts: [OutcomeChart]
  let tables: [FigureTable]
  let comparisons: [ComparisonSection]
  let downloads: [PageLink]
  let withdrawals: [WithdrawalNotice]
  /// Newest first.
  let corrections: [CorrectionEntry]
  let jsonLD: HTML?

  static let fields: [TemplateField<PeriodPage>] = [
    frame,
    .text("range", "Ngày đầu–ngày cuối của các vụ việc được tính") {
      Typography.range($0.figures.since, $0.figures.last)
    },
    .text("earlier", "Các kỳ trước được công bố cùng kỳ này, vì số quá nhỏ") {
      $0.figures.holdsEarlier ? $0.figures.earlierTitles : nil
    },
    WithdrawalNotice.field { $0.withdrawals },
    .flag("notSummed", "Số cộng không tính vì có kỳ đã thu hồi") {
      $0.figures.isSum && !$0.figures.withdrawn.isEmpty
    },
    .text("released", "Ngày phát hành; của số cộng là ngày phát hành kỳ cuối") { $0.released?.vietnamese },
    .html("digest", "Mã bản phát hành (SHA-256), từng nhóm tám chữ số") { page in
      page.release.flatMap { $0.withdrawal == nil ? Typography.digest($0.digest.hexadecimal) : nil }
    },
    .text("corrected", "Ngày đính chính mới nhất") { $0.corrections.first?.day.vietnamese },
    .list("corrections", "Các lần đính chính số liệu của kỳ, mới nhất trước") { $0.corrections },
    .text("late", "Câu về vụ việc ghi nhận muộn") { $0.release?.lateNote },
    .text("next", "Ngày sớm nhất phát hành kỳ sau") { $0.next?.vietnamese },
    .flag("deferred", "Kỳ chưa đủ điều kiện công bố riêng, công bố cùng kỳ sau") {
      !$0.figures.isSum && !$0.figures.deferred.isEmpty
    },
    .text("awaited", "Các kỳ cuối của số cộng được công bố cùng kỳ sau, vì thế chưa có số cộng") { page in
      let figures = page.figures
      guard figures.isSum, figures.withdrawn.isEmpty, !figures.deferred.isEmpty else { return nil }
      return figures.deferred.map { Typography.within($0.title) }.joined(separator: ", ")
    },
    .text("parts", "Các kỳ được cộng") {
      $0.figures.isSum ? $0.figures.parts.map(\.title).joined(separator: ", ") : nil
    },
    .list("headlines", "Các số nổi bật") { $0.headlines },
    .texts("sentences", "Số liệu cho biết gì, hai ba câu") { $0.sentences },
    .object("flows", "Luồng đơn của kỳ; trống khi không nêu được") { $0.flows },
    .object("kinds", "Bảng theo loại đơn") { $0.kinds },
    .list("charts", "Biểu đồ kết quả") { $0.charts },
    .list("tables", "Bảng theo đơn vị và lĩnh vực của từng loại đơn") { $0.tables },
    ComparisonSection.field { $0.comparisons },
    .list("downloads", "Tệp dữ liệu của kỳ") { $0.downloads },
    .text("dictionary", "Trang từ điển dữ liệu") { _ in DictionaryPage.path },
    .text("timeLimits", "Trang nêu thời hạn theo luật") { $0.timeLimits },
    .html("jsonLD", "Mô tả bộ dữ liệu cho máy tìm kiếm (schema.org)") { $0.jsonLD },
    .text("thresholds", "Các ngưỡng bảo vệ danh tính đã dùng") { page in
      page.release.flatMap {
        guard $0.withdrawal == nil else { return nil }
        return "mỗi nhóm từ \($0.thresholds.records) vụ việc, nhóm có tố cáo từ \($0.thresholds.denunciationRecords)"
      }
    },
    .text("register", "Trang các nhóm đã công bố của kỳ") {
      $0.figures.isSum || $0.figures.total == 0 ? nil : RegisterPath.page($0.figures.id)
    },
  ]
}

/// One unit or one field through all periods.
struct SeriesPage: PortalPage {
  static let template = "pages/series"
  let page: PageFrame
  let kicker: String
  /// Of a unit that began, ended or took over another.
  let changes: [UnitChange]
  let trends: [TrendSection]
  let tables: [FigureTable]
  /// A sentence for each kind without a table.
  let untold: [String]
  /// Of a unit.
  let flows: FigureTable?
  let comparisons: [ComparisonSection]
  let office: PageLink?
  let withdrawals: [WithdrawalNotice]

  static let fields: [TemplateField<SeriesPage>] = [
    frame,
    .text("kicker", "Đơn vị, hay lĩnh vực thuộc nhóm nào") { $0.kicker },
    .list("unitChanges", "Đơn vị bắt đầu, kết thúc, tiếp nhận đơn vị khác từ ngày nào") { $0.changes },
    TrendSection.field { $0.trends },
    .list("tables", "Một bảng mỗi loại đơn, một dòng mỗi kỳ") { $0.tables },
    .texts("untold", "Mỗi loại đơn không có bảng một câu: không có vụ việc, hay gộp") { $0.untold },
    .object("flows", "Luồng đơn của đơn vị, một dòng mỗi kỳ; trống khi không kỳ nào nêu được") { $0.flows },
    ComparisonSection.field { $0.comparisons },
    .object("office", "Nơi tiếp công dân của đơn vị") { $0.office },
    WithdrawalNotice.field { $0.withdrawals },
  ]
}
