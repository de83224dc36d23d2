import Authorities
import Formats
import Releases
import SiteKit
import Transparency

/// How anybody can tell that nothing published was changed silently (kiểm chứng).
struct ProofPage: PortalPage {
  static let template = "pages/proof"
  static let path = "huong-dan/kiem-chung/index.html"
  /// Keeps the page within its bound; the file has all.
  private static let mostLines = 100
  let page: PageFrame
  let ledger: Ledger

  init(_ record: PublicRecord, _ site: SiteFrame) {
    page = PageFrame(
      "Kiểm chứng số liệu đã công bố",
      "Cách tự kiểm tra rằng số liệu đã công bố không bị thay đổi lặng lẽ.", at: Self.path, in: .data, site)
    ledger = record.ledger
  }

  static let fields: [TemplateField<ProofPage>] = [
    frame,
    .text("file", "Tên tệp của sổ phát hành") { _ in Ledger.fileName },
    .text("href", "Đường dẫn của sổ trong cổng; trống khi chưa có sổ") { page in
      page.ledger.head.map { _ in DataFiles.ledger.href }
    },
    .text("fingerprint", "Dấu vân tay khóa ký sổ, dạng SHA256:…; trống khi sổ không ký") {
      $0.ledger.signature?.key.fingerprint
    },
    .text("signer", "Tên người ký và mục đích trong chữ ký") { _ in Ledger.signer },
    .list("lines", "Các dòng của sổ, mới nhất trước, nhiều nhất \(mostLines)") { page in
      page.ledger.lines.suffix(mostLines).reversed().map(LedgerRow.init)
    },
    .flag("cut", "Sổ còn dòng cũ hơn") { $0.ledger.lines.count > mostLines },
  ]
}

/// A line of the ledger as people read it.
struct LedgerRow: TemplateData {
  let line: LedgerLine

  static let fields: [TemplateField<LedgerRow>] = [
    .text("number", "Số thứ tự") { String($0.line.number) },
    .text("day", "Ngày ghi, dd/MM/yyyy") { $0.line.time.day.vietnamese },
    .text("act", "Việc: phát hành, đính chính, thu hồi, ghi bù, dùng khóa, bỏ khóa") { $0.line.act.rawValue },
    .text("period", "Kỳ; trống ở dòng về khóa") { $0.line.period },
    .text("digest", "Mã SHA-256 của bản phát hành, hoặc của khóa") { $0.line.digest.hexadecimal },
  ]
}
