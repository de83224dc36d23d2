import Authorities
import Formats
import Records
import Tables
import Transparency

/// A `RecordForm` as a workbook: the sheet to fill in, the lists that its cells choose from, and how to fill it in.
struct FormWorkbook {
  let form: RecordForm
  /// The folder of the content that the table belongs to.
  let folder: String
  /// Whose portal it is for.
  let publisher: String
  let asOf: CivilDay

  /// The reader of tables passes over sheets of these names.
  private static let lists = "Danh mục"
  private static let guide = "Hướng dẫn"

  var draft: WorkbookDraft {
    WorkbookDraft(
      title: "\(form.title): bảng để nhập", author: publisher, day: asOf.iso, sheets: [table, words, instructions])
  }

  private var worded: [(heading: String, words: [String])] {
    form.columns.compactMap { column in
      guard case .words(let words) = column.entry, !words.isEmpty else { return nil }
      return (column.heading, words)
    }
  }

  private var table: SheetDraft {
    let columns = form.columns.map { SheetDraft.Column(width: Self.width($0), style: Self.style($0.entry)) }
    var sheet = SheetDraft(
      name: form.title, columns: columns,
      rows: [form.columns.map { .text($0.heading, .heading) }, form.columns.map { Self.cell($0.example) }],
      headerRows: 1)
    sheet.notes = form.columns.enumerated().map { index, column in
      NoteDraft(row: 1, column: index + 1, text: (column.isRequired ? "Bắt buộc. " : "") + column.note)
    }
    sheet.notes.append(
      NoteDraft(
        row: 2, column: (form.columns.firstIndex { Self.isMarked($0.example) } ?? 0) + 1,
        text: "Dòng này là ví dụ, không bao giờ được tính. Xóa cả dòng khi bắt đầu nhập."))
    sheet.choices = form.columns.enumerated().compactMap(choice)
    return sheet
  }

  private func choice(_ index: Int, _ column: RecordForm.Column) -> ChoiceDraft? {
    let make = { ChoiceDraft(column: index + 1, firstRow: 2, rule: $0, refusal: $1) }
    switch column.entry {
    case .text: return nil
    case .date: return make(.date, "Gõ ngày dạng 03/02/2026.")
    case .number(let range): return make(.number(range), "Gõ số nguyên từ \(range.lowerBound) đến \(range.upperBound).")
    case .words(let words):
      guard let list = worded.firstIndex(where: { $0.heading == column.heading }) else { return nil }
      return make(
        .list(sheet: Self.lists, column: list + 1, rows: 2...(words.count + 1)),
        "Chọn một giá trị trong danh sách, xem trang “\(Self.lists)”.")
    }
  }

  private var words: SheetDraft {
    let lists = worded
    let rows = (0..<(lists.map(\.words.count).max() ?? 0)).map { row in
      lists.map { CellDraft.text(row < $0.words.count ? $0.words[row] : "") }
    }
    return SheetDraft(
      name: Self.lists, columns: lists.map { .init(width: min(50, 2 + ($0.words.map(\.count).max() ?? 10))) },
      rows: [lists.map { .text($0.heading, .heading) }] + rows, headerRows: 1)
  }

  private var instructions: SheetDraft {
    let lines = [
      "Nhập vào trang “\(form.title)”, mỗi dòng một mục. Không đổi tên cột, không gộp ô, không thêm dòng tổng cộng.",
      "Cột không dùng có thể xóa, trừ cột bắt buộc. Ô có danh sách: bấm mũi tên bên phải ô để chọn.",
      "Danh sách lấy từ cài đặt của cổng (trang “\(Self.lists)”). Thiếu đơn vị, lĩnh vực hay nơi tiếp thì thêm vào cài đặt, rồi tạo lại mẫu.",
      "Dòng có “\(RecordForm.exampleMark)” không bao giờ được tính; xóa dòng ấy khi bắt đầu nhập.",
      "Không thêm cột họ tên, địa chỉ, số điện thoại, số giấy tờ, ngày sinh, số quyết định, thửa đất: bảng có cột như vậy bị từ chối.",
      "Nhập xong, lưu dạng .xlsx vào thư mục \(folder)/ của nội dung rồi chạy: minhbach check",
    ]
    let heading = ["Cột", "Bắt buộc", "Cách viết"].map { CellDraft.text($0, .heading) }
    let columns = form.columns.map { column -> [CellDraft] in
      [.text(column.heading, .wrapped), .text(column.isRequired ? "có" : "", .wrapped), .text(column.note, .wrapped)]
    }
    return SheetDraft(
      name: Self.guide, columns: [.init(width: 28), .init(width: 10), .init(width: 90)],
      rows: [[.text("Cách nhập bảng “\(form.title)”", .title)]] + lines.map { [.text($0)] } + [[], heading] + columns)
  }

  private static func width(_ column: RecordForm.Column) -> Int {
    switch column.entry {
    case .date, .number: 13
    case .text: 24
    case .words(let words): max(14, min(36, 2 + (words.map(\.count).max() ?? 0)))
    }
  }

  private static func style(_ entry: RecordForm.Entry) -> CellStyle {
    switch entry {
    case .date: .date
    // As text, so that Excel keeps every digit of a long identifier.
    case .text: .text
    case .words, .number: .plain
    }
  }

  private static func cell(_ example: RecordForm.Example) -> CellDraft {
    switch example {
    case .none: CellDraft(.empty)
    case .text(let text): .text(text, .example)
    case .number(let number): .number(number)
    case .day(let day): .day(since1970: Int(day.daysSinceEpoch), .exampleDate)
    }
  }

  private static func isMarked(_ example: RecordForm.Example) -> Bool {
    guard case .text(let text) = example else { return false }
    return text.hasPrefix(RecordForm.exampleMark)
  }
}
