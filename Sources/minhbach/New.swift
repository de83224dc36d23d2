import ArgumentParser
import Commands

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Tạo một tệp nội dung mới từ mẫu.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Loại tệp: office, reception, policy, duty, page, news, correction, holiday.")
  var kind: String

  @Argument(help: "Tên tệp không dấu, ví dụ xa-an-binh; với holiday là năm.")
  var slug: String

  func run() throws {
    try Terminal.finish(NewCommand(try shared.options(), kind: kind, slug: slug).run())
  }
}
