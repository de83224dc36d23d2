import ArgumentParser
import Commands

struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tìm thông tin cá nhân trong từng dòng chữ ở đầu vào chuẩn.")

  @OptionGroup var content: SourceOption
  @OptionGroup var messages: MessageOptions

  @Option(name: .customLong("as"), help: "Loại chữ: case, duty, news, policy, reception.")
  var kind: String

  func run() throws {
    var options = try messages.options()
    content.apply(to: &options)
    var command = try ScanCommand(options, as: kind)
    try Terminal.eachPiece { try Terminal.print(command.take($0)) }
    try Terminal.print(command.finish())
  }
}
