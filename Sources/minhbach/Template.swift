import ArgumentParser
import Commands

struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo bảng Excel để nhập vụ việc, kết quả các buổi tiếp, nhiệm vụ.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Bảng vụ việc sẽ tạo, ví dụ vu-viec.xlsx.")
  var cases: String

  @Argument(help: "Bảng các buổi tiếp sẽ tạo, ví dụ buoi-tiep.xlsx.")
  var sessions: String?

  @Option(help: "Bảng nhiệm vụ sẽ tạo, ví dụ nhiem-vu.xlsx.")
  var duties: String?

  func run() throws {
    let command = TemplateCommand(try shared.options(), cases: cases, sessions: sessions, duties: duties)
    try Terminal.finish(command.run())
  }
}
