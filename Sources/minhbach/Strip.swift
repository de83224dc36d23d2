import ArgumentParser
import Commands

struct Strip: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bỏ các cột làm lộ danh tính khỏi sổ theo dõi, ghi ra tệp Excel mới.")

  @OptionGroup var day: DayOption
  @OptionGroup var messages: MessageOptions

  @Argument(help: "Sổ theo dõi, .xlsx hoặc .csv; tệp này giữ nguyên.")
  var ledger: String

  @Argument(help: "Tệp mới, ví dụ vu-viec.xlsx.")
  var output: String

  func run() throws {
    try Terminal.finish(StripCommand(try messages.options(on: day), ledger: ledger, output: output).run())
  }
}
