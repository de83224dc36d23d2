import Authorities
import Diagnostics
import Formats
public import Portal
import Releases
import SiteKit
import Transparency

/// `release --new-ledger`: opens the ledger of a content folder whose periods were released before there was one. Each
/// gets a line that says so; nothing is claimed of what happened before.
public struct OpenLedgerCommand {
  let options: SiteOptions
  /// Asks the question and tells whether the answer is yes; throws `Misuse` when nobody can be asked.
  let confirm: (String) throws -> Bool

  public init(_ options: SiteOptions, confirm: @escaping (String) throws -> Bool) {
    self.options = options
    self.confirm = confirm
  }

  public func run() -> CommandResult {
    CommandResult.ofReleasing(options) {
      let tree = try options.sourceFolder(skipping: ["cases", "policies", "reception", "pages", "news"]).tree
      if tree.file(Ledger.path) != nil || tree.file(Ledger.unfinishedPath) != nil { throw exists(tree) }
      let (settings, report) = try SiteSettings.load(tree)
      let (releases, found) = FrozenRelease.load(tree, settings.reportingYear)
      let problems = Report(report.problems + found.problems)
      if problems.hasErrors { throw Refusal(problems) }
      var writer = try LedgerWriter(options, Ledger())
      for release in releases { writer.enter(release) }
      guard !releases.isEmpty, try confirm(question(releases.count)(options.language)) else {
        return CommandResult(messages: options.say(notDone))
      }
      try writer.write()
      return CommandResult(messages: options.say(done(releases.count)))
    }
  }

  private func exists(_ tree: SourceTree) -> Refusal {
    Refusal(
      Report([
        Problem(
          "ledger-exists", Wording("Đã có sổ phát hành", en: "There is a ledger already"),
          fix: Wording(
            "không cần làm gì; sổ có lỗi thì lấy lại từ kho lưu trữ, không mở sổ mới",
            en: "nothing to do; a faulty ledger is restored from your archive, not opened anew"),
          at: tree.location(Ledger.path))
      ]))
  }

  private func question(_ count: Int) -> Wording {
    Wording(
      "Mở sổ phát hành cho \(count) kỳ đã phát hành từ trước? Mỗi kỳ được ghi một dòng “ghi bù”, ai cũng thấy.",
      en: "Open the ledger for \(count) periods released before? Each gets a line “ghi bù” that everybody sees.")
  }

  private var notDone: Wording { Wording("Chưa mở sổ phát hành.\n", en: "No ledger was opened.\n") }

  private func done(_ count: Int) -> Wording {
    Wording(
      "Đã mở sổ phát hành \(options.source)/\(Ledger.path) với \(count) kỳ.\n",
      en: "Opened the ledger \(options.source)/\(Ledger.path) with \(count) periods.\n")
  }
}
