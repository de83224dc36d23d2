import Authorities
import Cases
import Diagnostics
import Formats
public import Portal
import Records
import Releases
import SessionResults
import SiteKit
import Tables
import Transparency

/// `template cases.xlsx [sessions.xlsx] [--duties duties.xlsx]`: the workbooks that officers fill in, with this portal's own lists.
public struct TemplateCommand {
  let options: SiteOptions
  let cases: String
  let sessions: String?
  let duties: String?

  public init(_ options: SiteOptions, cases: String, sessions: String?, duties: String? = nil) {
    (self.options, self.cases, self.sessions, self.duties) = (options, cases, sessions, duties)
  }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      for path in [cases, sessions, duties] { try path.map(WorkbookFile.checkName) }
      let tree = try options.sourceFolder(skipping: ["cases", "policies", "releases", "history"]).tree
      let (settings, report) = try SiteSettings.load(tree)
      let offices = Offices(tree)
      if report.hasErrors { throw Refusal(report) }
      let units = settings.units(with: offices)
      var forms = [
        Form(path: cases, folder: "cases", .cases(units: units, fields: settings.fields, asOf: options.asOf))
      ]
      if let sessions {
        forms.append(Form(path: sessions, folder: "sessions", .sessions(offices: offices.all, asOf: options.asOf)))
      }
      if let duties { forms.append(Form(path: duties, folder: "duties", .duties(asOf: options.asOf))) }
      for form in forms { try write(form, settings) }
      let source = SiteOptions.shown(options.source)
      let names = forms.map(\.path).joined(separator: ", ")
      let folders = forms.map { "\(source)/\($0.folder)/" }.joined(separator: ", ")
      let note = Wording(
        "Đã tạo \(names). Mở bằng Excel, xem trang “Hướng dẫn”, nhập, đặt vào \(folders) rồi chạy: minhbach check\n",
        en:
          "Wrote \(names). Open it in Excel, see the sheet “Hướng dẫn”, fill it in, put it into \(folders), then run: minhbach check\n"
      )
      return CommandResult(messages: options.say(note))
    }
  }

  /// A form, where it is written, and the folder of the content that it belongs to.
  private struct Form {
    let path: String
    let folder: String
    let form: RecordForm

    init(path: String, folder: String, _ form: RecordForm) {
      (self.path, self.folder, self.form) = (path, folder, form)
    }
  }

  private func write(_ form: Form, _ settings: SiteSettings) throws {
    let workbook = FormWorkbook(
      form: form.form, folder: form.folder, publisher: settings.publisher.name, asOf: options.asOf)
    try AtomicFile.create(form.path, workbook.draft.bytes)
  }
}
