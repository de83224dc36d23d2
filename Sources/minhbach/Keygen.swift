import ArgumentParser
import Commands

struct Keygen: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Tạo khóa để ký sổ phát hành.")

  @OptionGroup var content: SourceOption
  @OptionGroup var raw: CaseOption
  @OptionGroup var messages: MessageOptions

  @Argument(help: "Tệp khóa riêng, ngoài thư mục nội dung và cổng; không ghi đè.")
  var file: String

  func run() throws {
    var options = try messages.options()
    content.apply(to: &options)
    raw.apply(to: &options)
    try Terminal.finish(KeygenCommand(options, path: file).run())
  }
}
