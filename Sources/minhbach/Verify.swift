import ArgumentParser
import Commands
import Portal

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm chứng một cổng đã đăng, không cần mạng.",
    discussion: "Thư mục là bản chép của cả cổng, hoặc riêng du-lieu của cổng.")

  @Argument(help: "Thư mục cổng.")
  var folder: String

  @Option(help: ArgumentHelp("Mã sổ đã giữ từ trước, ít nhất 12 ký tự đầu.", valueName: "mã"))
  var head: String?

  @Option(help: "Ngôn ngữ thông báo: vi hoặc en.")
  var lang = "vi"

  @Flag(name: [.short, .long], help: "Không in kết quả khi mọi thứ khớp.")
  var quiet = false

  @Flag(help: "Không tô màu.")
  var noColor = false

  func run() throws {
    var options = try SiteOptions(day: nil, sourceDateEpoch: nil, clock: 0, language: lang)
    options.isQuiet = quiet
    options.isColored = Terminal.isColored && !noColor
    try Terminal.finish(VerifyCommand(options, folder: folder, keptHead: head).run())
  }
}
