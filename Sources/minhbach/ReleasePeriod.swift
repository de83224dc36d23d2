import ArgumentParser
import Portal

struct ReleasePeriod: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Phát hành số liệu của kỳ đã khép lại; mỗi kỳ chỉ một lần.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Kỳ, ví dụ 2026-q3.")
  var period: String?

  @Flag(help: "Phát hành mọi kỳ đang chờ.")
  var all = false

  @Flag(help: "Không hỏi lại.")
  var yes = false

  func validate() throws {
    if (period != nil) == all { throw ValidationError("Nêu một kỳ, hoặc --all.") }
  }

  func run() throws {
    let choice: ReleaseCommand.Choice = period.map { .period($0) } ?? .all
    let agreed = yes
    let command = ReleaseCommand(try shared.options(), choice) { try Terminal.confirm($0, isAgreed: agreed) }
    try Terminal.finish(command.run())
  }
}
