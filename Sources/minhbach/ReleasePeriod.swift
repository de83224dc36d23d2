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

  @Option(help: ArgumentHelp("Ký sổ phát hành bằng khóa riêng này.", valueName: "tệp"))
  var key: String?

  @Flag(help: "Thay khóa đang dùng bằng khóa của --key.")
  var newKey = false

  @Flag(help: "Khóa đã mất hoặc thôi dùng: từ nay sổ phát hành không có chữ ký.")
  var lostKey = false

  @Flag(help: "Không hỏi lại.")
  var yes = false

  func validate() throws {
    if newKey, key == nil { throw ValidationError("--new-key cần --key.") }
    if lostKey, key != nil { throw ValidationError("--lost-key không đi cùng --key.") }
    if newLedger, period != nil || all || withdraw != nil || correct {
      throw ValidationError("--new-ledger đứng một mình.")
    }
    if !newLedger, (period != nil) == all { throw ValidationError("Nêu một kỳ, hoặc --all.") }
    if withdraw != nil || correct, all { throw ValidationError("--withdraw và --correct cần nêu một kỳ.") }
    if withdraw != nil, correct { throw ValidationError("Chọn --withdraw hoặc --correct.") }
    if correct != (reason != nil) { throw ValidationError("--correct và --reason đi cùng nhau.") }
  }

  func run() throws {
    var options = try shared.options()
    options.keyFile = key
    options.keyChange = newKey ? .new : lostKey ? SiteOptions.KeyChange.none : nil
    let agreed = yes
    let confirm: (String) throws -> Bool = { try Terminal.confirm($0, isAgreed: agreed) }
    if newLedger { return try Terminal.finish(OpenLedgerCommand(options, confirm: confirm).run()) }
    if let period, let withdraw {
      return try Terminal.finish(
        WithdrawCommand(options, period: period, reason: withdraw, confirm: confirm).run())
    }
    if let period, let reason {
      return try Terminal.finish(
        CorrectCommand(options, period: period, reason: reason) { try Terminal.confirm($0(), isAgreed: agreed) }.run())
    }
    let choice: ReleaseCommand.Choice = period.map { .period($0) } ?? .all
    try Terminal.finish(
      ReleaseCommand(options, choice) { try Terminal.confirm($0(), isAgreed: agreed) }.run())
  }
}
