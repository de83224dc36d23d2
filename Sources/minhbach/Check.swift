import ArgumentParser
import Portal

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra mọi nội dung, cả bảng vụ việc gốc; không ghi gì.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var pages: PageOptions

  @Flag(help: "In kết quả dạng JSON ra đầu ra chuẩn.")
  var json = false

  func run() throws {
    var options = try shared.options()
    pages.apply(to: &options)
    try Terminal.finish(CheckCommand(options, isJSON: json).run())
  }
}
