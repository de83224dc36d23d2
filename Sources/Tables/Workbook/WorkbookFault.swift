import Diagnostics
import Formats

/// Why a workbook cannot be read at all.
struct WorkbookFault: Error {
  let code: String
  let summary: Wording
  let fix: Wording
  /// The cell that shows it, when there is one.
  var cell: CellReference?

  /// Another kind of file under the name of a workbook.
  static func otherForm(_ what: Wording) -> WorkbookFault {
    WorkbookFault(
      code: "workbook-form",
      summary: Wording(
        "Tệp có đuôi .xlsx nhưng là \(what.vi)", en: "The file ends in .xlsx but is \(what.en)"),
      fix: Wording(
        "mở bằng Excel, chọn Lưu thành… → Sổ làm việc Excel (.xlsx)",
        en: "in Excel choose Save as… → Excel Workbook (.xlsx)"))
  }

  static let empty = WorkbookFault(
    code: "workbook-form",
    summary: Wording("Tệp có đuôi .xlsx nhưng là tệp rỗng", en: "The file ends in .xlsx but is an empty file"),
    fix: Wording(
      "tệp chưa tải hết về máy (OneDrive, ổ mạng) hay chép dở: mở được bằng Excel rồi mới chạy lại, hoặc chép lại tệp từ nguồn",
      en:
        "it is not wholly on this computer (OneDrive, a shared drive) or its copy was cut off: run again once Excel opens it, or copy it again"
    ))

  static let locked = WorkbookFault(
    code: "workbook-password",
    summary: Wording("Sổ làm việc có mật khẩu", en: "The workbook is locked with a password"),
    fix: Wording(
      "mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại dạng .xlsx",
      en: "open it in Excel, remove the password (File → Info → Protect Workbook), save it as .xlsx"))

  /// What a slip of a disk or a network does.
  static func damaged(_ how: Wording, cell: CellReference? = nil) -> WorkbookFault {
    WorkbookFault(
      code: "workbook-damaged",
      summary: Wording("Tệp Excel bị hỏng: \(how.vi)", en: "The workbook is damaged: \(how.en)"),
      fix: Wording(
        "chép lại tệp từ nguồn, hoặc mở bằng Excel cho sửa rồi lưu lại dạng .xlsx",
        en: "copy the file again, or let Excel repair it and save it as .xlsx"), cell: cell)
  }

  static let cutOff = damaged(Wording("thiếu phần cuối", en: "its end is missing"))

  /// What no spreadsheet program writes.
  static func unsafe(_ what: Wording) -> WorkbookFault {
    WorkbookFault(
      code: "workbook-unsafe",
      summary: Wording(
        "Tệp Excel không an toàn: \(what.vi)", en: "The workbook is not safe: \(what.en)"),
      fix: Wording(
        "không dùng tệp này; xin lại tệp từ người lập bảng", en: "do not use this file; ask its author for another"))
  }

  static func tooLarge(_ what: Wording) -> WorkbookFault {
    WorkbookFault(
      code: "workbook-too-large",
      summary: Wording("Sổ làm việc quá lớn: \(what.vi)", en: "The workbook is too large: \(what.en)"),
      fix: Wording("chia bảng thành nhiều tệp", en: "divide the table into several files"))
  }

  func problem(in file: SourceFile, sheet: String? = nil) -> Problem {
    let place = cell.map { Location(path: file.displayPath, spot: .cell(sheet: sheet, reference: $0.description)) }
    return Problem(code, summary, fix: fix, at: place ?? file.location)
  }
}
