import ArgumentParser
import Commands
import Portal

struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dựng cổng và ghi vào lịch sử những gì lần đầu được đăng.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var pages: PageOptions

  @Option(name: [.short, .long], help: "Thư mục xuất ra.")
  var destination = "public"

  func run() throws {
    var options = try shared.options()
    pages.apply(to: &options)
    options.destination = destination
    try Terminal.finish(PublishCommand(options).run())
  }
}
