import ArgumentParser
import Commands
import Portal

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Dựng cổng từ nội dung và các bản phát hành.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var pages: PageOptions

  @Option(name: [.short, .long], help: "Thư mục xuất ra.")
  var destination = "public"

  func run() throws {
    var options = try shared.options()
    pages.apply(to: &options)
    options.destination = destination
    try Terminal.finish(BuildCommand(options).run())
  }
}
