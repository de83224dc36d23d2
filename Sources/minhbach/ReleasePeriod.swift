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

  @Option(
    help: ArgumentHelp(
      "Thu hồi số liệu của kỳ đã phát hành, không phát hành lại được. Lý do hiện trên cổng: không ghi tên hay số riêng của ai.",
      valueName: "lý do"))
  var withdraw: String?

  @Flag(help: "Đính chính kết quả, thời hạn, thi hành của kỳ đã phát hành theo bảng vụ việc; cần --reason.")
  var correct = false

  @Option(
    help: ArgumentHelp(
      "Lý do đính chính; hiện trên cổng: không ghi tên hay số riêng của ai.", valueName: "lý do"))
  var reason: String?

  @Flag(help: "Mở sổ phát hành cho các kỳ đã phát hành từ khi chưa có sổ.")
  var newLedger = false

  @Flag(help: "Không hỏi lại.")
  var yes = false

  func validate() throws {
    if newLedger, period != nil || all || withdraw != nil || correct {
      throw ValidationError("--new-ledger đứng một mình.")
    }
    if !newLedger, (period != nil) == all { throw ValidationError("Nêu một kỳ, hoặc --all.") }
    if withdraw != nil || correct, all { throw ValidationError("--withdraw và --correct cần nêu một kỳ.") }
    if withdraw != nil, correct { throw ValidationError("Chọn --withdraw hoặc --correct.") }
    if correct != (reason != nil) { throw ValidationError("--correct và --reason đi cùng nhau.") }
  }

  func run() throws {
    let (options, agreed) = (try shared.options(), yes)
    let confirm: (String) throws -> Bool = { try Terminal.confirm($0, isAgreed: agreed) }
    if newLedger { return try Terminal.finish(OpenLedgerCommand(options, confirm: confirm).run()) }
    if let period, let withdraw {
      return try Terminal.finish(
        WithdrawCommand(options, period: period, reason: withdraw, confirm: confirm).run())
    }
    if let period, let reason {
      return try Terminal.finish(CorrectCommand(options, period: period, reason: reason, confirm: confirm).run())
    }
    let choice: ReleaseCommand.Choice = period.map { .period($0) } ?? .all
    try Terminal.finish(ReleaseCommand(options, choice, confirm: confirm).run())
  }
}
