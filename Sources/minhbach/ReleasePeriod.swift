import ArgumentParser
import Commands
import Portal

struct ReleasePeriod: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Phát hành số liệu của kỳ đã khép lại; mỗi kỳ chỉ một lần.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var raw: CaseOption
  @OptionGroup var strictness: StrictOption

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
    if newKey, key == nil { throw misuse("--new-key cần --key.", "--new-key needs --key.") }
    if lostKey, key != nil { throw misuse("--lost-key không đi cùng --key.", "--lost-key does not go with --key.") }
    if newLedger, period != nil || all || withdraw != nil || correct {
      throw misuse("--new-ledger đứng một mình.", "--new-ledger stands alone.")
    }
    if !newLedger, (period != nil) == all { throw misuse("Nêu một kỳ, hoặc --all.", "Name a period, or --all.") }
    if withdraw != nil || correct, all {
      throw misuse("--withdraw và --correct cần nêu một kỳ.", "--withdraw and --correct need a period.")
    }
    if withdraw != nil, correct { throw misuse("Chọn --withdraw hoặc --correct.", "Choose --withdraw or --correct.") }
    if correct != (reason != nil) {
      throw misuse("--correct và --reason đi cùng nhau.", "--correct and --reason go together.")
    }
  }

  private var isEnglish: Bool { shared.messages.lang == "en" }

  private func misuse(_ vietnamese: String, _ english: String) -> ValidationError {
    ValidationError(isEnglish ? english : vietnamese)
  }

  func run() throws {
    var options = try shared.options()
    raw.apply(to: &options)
    strictness.apply(to: &options)
    options.keyFile = key
    options.keyChange = newKey ? .new : lostKey ? SiteOptions.KeyChange.none : nil
    let (agreed, isEnglish) = (yes, isEnglish)
    let confirm: (String) throws -> Bool = { try Terminal.confirm($0, isAgreed: agreed, isEnglish: isEnglish) }
    if newLedger { return try Terminal.finish(OpenLedgerCommand(options, confirm: confirm).run()) }
    if let period, let withdraw {
      return try Terminal.finish(
        WithdrawCommand(options, period: period, reason: withdraw, confirm: confirm).run())
    }
    if let period, let reason {
      return try Terminal.finish(
        CorrectCommand(options, period: period, reason: reason) {
          try Terminal.confirm($0(), isAgreed: agreed, isEnglish: isEnglish)
        }.run())
    }
    let choice: ReleaseCommand.Choice = period.map { .period($0) } ?? .all
    try Terminal.finish(
      ReleaseCommand(options, choice) { try Terminal.confirm($0(), isAgreed: agreed, isEnglish: isEnglish) }.run())
  }
}
