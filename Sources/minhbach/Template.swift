import ArgumentParser
import Portal

struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo bảng Excel để nhập vụ việc, và bảng để nhập kết quả các buổi tiếp.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Bảng vụ việc sẽ tạo, ví dụ vu-viec.xlsx.")
  var cases: String

  @Argument(help: "Bảng các buổi tiếp sẽ tạo, ví dụ buoi-tiep.xlsx.")
  var sessions: String?

  func run() throws {
    try Terminal.finish(TemplateCommand(try shared.options(), cases: cases, sessions: sessions).run())
  }
}
