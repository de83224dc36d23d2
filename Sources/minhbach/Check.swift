import ArgumentParser
import Commands

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra mọi nội dung, cả bảng vụ việc gốc; không ghi gì.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var raw: CaseOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var pages: PageOptions

  @Flag(help: "In kết quả dạng JSON ra đầu ra chuẩn.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Ghi bản sao bảng có lỗi, ô lỗi được tô màu và ghi chú, ra tệp Excel này.", valueName: "ra.xlsx"))
  var annotate: String?

  @Flag(name: [.short, .long], help: "Kể thêm số văn bản được nhắc tới mà thư viện chưa có.")
  var verbose = false

  func run() throws {
    var options = try shared.options()
    raw.apply(to: &options)
    strictness.apply(to: &options)
    pages.apply(to: &options)
    try Terminal.finish(CheckCommand(options, isJSON: json, annotated: annotate, isVerbose: verbose).run())
  }
}
