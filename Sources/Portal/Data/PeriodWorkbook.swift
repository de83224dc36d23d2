import Authorities
import Formats
import Releases
import SiteKit
import Tables
import Transparency

/// `du-lieu/<period>/vu-viec.xlsx`: the tables of a release for Excel, with their source.
///
/// It is made by the build and no file of the frozen folder: undoing a correction must give the `SHA256SUMS` from before
/// it, so whatever is frozen has to be remade byte for byte for ever, which compressed files do not allow.
struct PeriodWorkbook {
  let release: FrozenRelease
  let settings: SiteSettings

  static let name = "vu-viec.xlsx"
  static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  static func path(_ period: Period) -> String { "du-lieu/\(period.id)/\(name)" }

  var bytes: [UInt8] {
    let sheets = WorkbookTable.all(release).map(sheet) + [source]
    return draft(sheets).bytes
  }

  /// What stands at the address once the figures are withdrawn.
  func tombstone(_ lines: [String]) -> [UInt8] {
    draft([SheetDraft(name: "Đã thu hồi", columns: [.init(width: 100)], rows: lines.map { [.text($0)] })]).bytes
  }

  private func draft(_ sheets: [SheetDraft]) -> WorkbookDraft {
    WorkbookDraft(
      title: "Kết quả giải quyết: \(release.period.title)", author: settings.publisher.name, day: day.iso,
      sheets: sheets)
  }

  /// Of the last word on these figures.
  private var day: CivilDay { release.withdrawal?.day ?? release.corrections.last?.day ?? release.released }

  private func sheet(_ table: WorkbookTable) -> SheetDraft {
    SheetDraft(
      name: table.name, columns: table.widths.map { .init(width: $0) },
      rows: [table.headings.map { .text($0, .heading) }]
        + table.rows.map { row in row.words.map { .text($0) } + [row.count.map(CellDraft.number) ?? CellDraft(.empty)] },
      headerRows: 1)
  }

  private var source: SheetDraft {
    var facts = [
      ("Bảng", "Kết quả giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh"),
      ("Kỳ", "\(release.period.title), \(Typography.range(release.period.first, release.period.last))"),
      ("Ngày phát hành", release.released.vietnamese),
    ]
    facts += release.corrections.map { ("Đính chính ngày \($0.day.vietnamese)", $0.reason.text) }
    facts += [
      ("Cơ quan công bố", settings.publisher.name),
      ("Giấy phép", [settings.licence, Licence(settings.licence).address].compactMap { $0 }.joined(separator: ", ")),
      ("Trích dẫn", ReleaseCitation.text(release, settings)),
      ("Mã bản phát hành (SHA-256)", release.digest.hexadecimal),
      (
        "Bảo vệ danh tính",
        "Mỗi nhóm từ \(release.thresholds.records) vụ việc, nhóm có tố cáo từ \(release.thresholds.denunciationRecords). Hai trang “Theo đơn vị”, “Theo lĩnh vực” không ghép lại được với nhau."
      ),
      ("Từ điển đầy đủ", "\(settings.baseURL)/\(DictionaryPage.folder)"),
    ]
    if let late = release.lateNote { facts.append(("Ghi nhận muộn", late)) }
    if settings.isDemo { facts.insert(("Lưu ý", "Dữ liệu minh họa: không có vụ việc nào có thật."), at: 0) }
    let lists = [DataWords.kinds, .levels, .joined, .values].flatMap { list in
      [[CellDraft](), [.text(list.title, .heading), .text("Nghĩa", .heading)]]
        + list.words.map { [.text($0.word, .wrapped), .text($0.meaning, .wrapped)] }
    }
    return SheetDraft(
      name: "Nguồn", columns: [.init(width: 30), .init(width: 110)],
      rows: [[.text(settings.title, .title)]] + facts.map { [.text($0.0, .wrapped), .text($0.1, .wrapped)] } + lists)
  }
}
