import ArgumentParser
import Commands

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Dựng cổng từ nội dung và các bản phát hành.")

  @OptionGroup var output: SiteOutputOptions

  func run() throws { try Terminal.finish(BuildCommand(try output.options()).run()) }
}
