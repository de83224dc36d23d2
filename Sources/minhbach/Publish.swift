import ArgumentParser
import Commands

struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dựng cổng và ghi vào lịch sử những gì lần đầu được đăng.")

  @OptionGroup var output: SiteOutputOptions

  func run() throws { try Terminal.finish(PublishCommand(try output.options()).run()) }
}
