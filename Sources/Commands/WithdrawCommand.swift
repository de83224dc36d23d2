import Authorities
import Cases
import Diagnostics
import Formats
public import Portal
import Releases
import Scanner
import SiteKit
import Transparency

/// `release <period> --withdraw`: the figures of a released period leave the content, and with the next build the site;
/// a tombstone stays. Needs no raw case, and no table that can still be read.
public struct WithdrawCommand {
  let options: SiteOptions
  let period: String
  let reason: String
  /// That gives the reason.
  private static let option = "--withdraw"
  /// Asks the question and tells whether the answer is yes; throws `Misuse` when nobody can be asked.
  let confirm: (String) throws -> Bool

  public init(_ options: SiteOptions, period: String, reason: String, confirm: @escaping (String) throws -> Bool) {
    self.options = options
    self.period = period
    self.reason = reason
    self.confirm = confirm
  }

  public func run() -> CommandResult {
    CommandResult.ofReleasing(options) {
      let reason = try PublicReason(reason, option: Self.option)
      let skipped: Set = ["cases", "policies", "reception", "pages", "news"]
      let tree = try LedgerWriter.recoveringSourceFolder(options, skipping: skipped).tree
      try reason.checkPersonalData(PersonalDataCheck(tree), of: Self.option)
      var writer = try LedgerWriter(options, try Ledger.load(tree, changingKey: options.keyChange != nil))
      if let (period, earlier) = try ReleaseChoice.withdrawal(period, tree, asOf: options.asOf),
        earlier.reason == reason
      {
        if writer.changesKey { try writer.write() }
        let entered = writer.changesKey ? options.say(LedgerWriter.keyEntered) : ""
        return CommandResult(messages: options.say(already(period, earlier)) + entered)
      }
      let target = try ReleaseChoice.target(period, tree, asOf: options.asOf)
      guard try confirm(question(target.period, reason)(options.language)) else {
        return CommandResult(messages: options.say(notDone))
      }
      let pages = RegisterPageMaker.pageCount(classes: target.classCount)
      writer.add(
        .withdrawal, target.period.id, target.tombstone(on: options.asOf, reason: reason, registerPages: pages))
      try writer.write()
      return CommandResult(messages: options.say(done(target.period)))
    }
  }

  private func question(_ period: Period, _ reason: PublicReason) -> Wording {
    Wording(
      "Thu hồi mọi số liệu kỳ \(period.id)? Kỳ này không phát hành lại được nữa. Trên cổng sẽ ghi lý do, nên lý do không được có tên hay số riêng của ai: “\(reason.text)”",
      en:
        "Withdraw all figures of \(period.id)? It can never be released again. The site will give the reason, so it must name nobody: “\(reason.text)”"
    )
  }

  private var notDone: Wording { Wording("Chưa thu hồi gì.\n", en: "Nothing was withdrawn.\n") }

  private func already(_ period: Period, _ earlier: Withdrawal) -> Wording {
    Wording(
      "Kỳ \(period.id) đã thu hồi ngày \(earlier.day.vietnamese) với đúng lý do này, không còn gì để làm. Cổng chưa dựng lại từ ngày ấy thì chạy minhbach publish.\n",
      en:
        "\(period.id) was withdrawn on \(earlier.day.iso) for this very reason; nothing is left to do. If the site was not built since, run minhbach publish.\n"
    )
  }

  private func done(_ period: Period) -> Wording {
    Wording(
      "Đã thu hồi \(period.id): bảng số đã xóa khỏi \(options.source)/releases/. Cổng chưa đổi: chạy minhbach publish rồi chép lên máy chủ ngay; xóa cả bản cũ ở kho lưu trữ và các bản sao.\n",
      en:
        "Withdrew \(period.id): its tables are gone from \(options.source)/releases/. The site is not changed yet: run minhbach publish and copy it to the server now; delete old copies in archives too.\n"
    )
  }
}
