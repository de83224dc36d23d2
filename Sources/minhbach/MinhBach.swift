import ArgumentParser
import CMimalloc
import Commands
import Glibc
import Portal

/// The command line. Each command turns its options into a call of the portal and prints what comes back.
@main
struct MinhBach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minhbach",
    abstract: "Dựng cổng minh bạch tiếp công dân và giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh.",
    version: "0.1.0",
    subcommands: [
      Build.self, Publish.self, Check.self, ReleasePeriod.self, New.self, Template.self, Strip.self, Scan.self,
      Verify.self, Keygen.self,
    ])

  /// The parser exits with 64 on misuse; this tool's word for it is 2.
  static func main() {
    keepMemory()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if let result = CommandResult.failing(error) {
        Terminal.write(result.messages)
        Glibc.exit(result.status)
      }
      let status = exitCode(for: error)
      let text = fullMessage(for: error)
      let message =
        asksForEnglish
        ? text
        : status.isSuccess
          ? HelpText(text: text).vietnamese
          : UsageMessage(message: self.message(for: error), fullText: text).vietnamese
      if status.isSuccess {
        if !message.isEmpty { Terminal.write(message + "\n", to: STDOUT_FILENO) }
        Glibc.exit(0)
      }
      if !message.isEmpty { Terminal.write(message + "\n") }
      Glibc.exit(status == .validationFailure ? 2 : status.rawValue)
    }
  }

  /// What could not be parsed says so only in its words.
  private static var asksForEnglish: Bool {
    let words = CommandLine.arguments
    return words.contains("--lang=en") || zip(words, words.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
  }

  /// A run is short and ends with the process: the allocator need not give memory back on the way.
  private static func keepMemory() {
    Leftovers.leaveToTheSystem()
    mi_option_disable(mi_option_allow_decommit)
    mi_option_set(mi_option_eager_commit_delay, 0)
    mi_option_enable(mi_option_large_os_pages)
  }
}
