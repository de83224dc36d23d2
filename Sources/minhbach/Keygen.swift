import ArgumentParser
import Commands

struct Keygen: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Tạo khóa để ký sổ phát hành.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Tệp khóa riêng, ngoài thư mục nội dung và cổng; không ghi đè.")
  var file: String

  func run() throws {
    try Terminal.finish(KeygenCommand(try shared.options(), path: file).run())
  }
}
