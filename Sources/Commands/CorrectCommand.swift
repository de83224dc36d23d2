import Authorities
import Cases
import Diagnostics
import Formats
public import Portal
import Releases
import Scanner
import SessionResults
import SiteKit
import Transparency

/// `release <period> --correct`: outcomes of a released period counted again in the classes that were frozen.
public struct CorrectCommand {
  let options: SiteOptions
  let period: String
  let reason: String
  /// That gives the reason.
  private static let option = "--reason"
  /// Asks the question and tells whether the answer is yes; throws `Misuse` when nobody can be asked.
  /// The question is made only where it is put.
  let confirm: (() -> String) throws -> Bool

  public init(
    _ options: SiteOptions, period: String, reason: String, confirm: @escaping (() -> String) throws -> Bool
  ) {
    self.options = options
    self.period = period
    self.reason = reason
    self.confirm = confirm
  }

  public func run() -> CommandResult {
    CommandResult.ofReleasing(options) {
      let reason = try PublicReason(reason, option: Self.option)
      let folder = try LedgerWriter.recoveringSourceFolder(options, skipping: ["policies", "pages", "news"])
      if folder.report.hasErrors { throw Refusal(folder.report) }
      try reason.checkPersonalData(PersonalDataCheck(folder.tree), of: Self.option)
      let target = try ReleaseChoice.target(period, folder.tree, asOf: options.asOf)
      let road = try ReleaseRoad.required(options, folder.tree)
      guard let release = road.releases.first(where: { $0.period == target.period }) else {
        return CommandResult(messages: options.say(notDone))
      }
      let correction = try Correction(of: release, by: road.released, road.sessions, road.sessionMarks)
      var writer = try LedgerWriter(options, road.ledger)
      guard !correction.lines.isEmpty else { return try nothingToCorrect(correction, road, writer) }
      let preview = correction.lines.map { "\($0)\n" }.joined()
      // Who was asked has read the preview with the question.
      var isRead = options.isQuiet
      let put = {
        isRead = true
        return preview + question(correction)(options.language)
      }
      guard try confirm(put) else { return CommandResult(messages: options.say(notDone)) }
      // The release first: were the marks written alone, the rows would no longer show that they differ from it.
      writer.add(.correction, correction.period.id, correction.files(on: options.asOf, reason: reason))
      try writer.write()
      try renewMarks(correction, road)
      return CommandResult(messages: (isRead ? "" : preview) + options.say(done(correction)))
    }
  }

  private func renewMarks(_ correction: Correction, _ road: ReleaseRoad) throws {
    var marks = road.released
    marks.renew(correction.period)
    if marks.bytes != road.released.bytes {
      try AtomicFile.write(options.path(inCases: ReleasedRows.path), marks.bytes)
    }
    guard let sessions = road.sessions, correction.hasSessions else { return }
    var sessionMarks = road.sessionMarks
    sessionMarks.mark(correction.period, sessions)
    if sessionMarks.bytes != road.sessionMarks.bytes {
      try AtomicFile.write("\(options.source)/\(SessionMarks.path)", sessionMarks.bytes)
    }
  }

  /// Changes that balance each other, or cells that are not counted, need no correction; they are noted.
  private func nothingToCorrect(
    _ correction: Correction, _ road: ReleaseRoad, _ writer: LedgerWriter
  ) throws -> CommandResult {
    if writer.changesKey { try writer.write() }
    try renewMarks(correction, road)
    let nothing = Wording(
      "Không có số nào của kỳ \(correction.period.id) phải đính chính.\n",
      en: "No figure of \(correction.period.id) needs a correction.\n")
    return CommandResult(
      messages: options.say(nothing) + (writer.changesKey ? options.say(LedgerWriter.keyEntered) : ""))
  }

  private func question(_ correction: Correction) -> Wording {
    Wording(
      "Đính chính \(correction.lines.count) chỗ của kỳ \(correction.period.id)? Trên cổng sẽ nêu số cũ, số mới và lý do, nên lý do không được có tên hay số riêng của ai: “\(reason)”",
      en:
        "Correct \(correction.lines.count) places of \(correction.period.id)? The site will give old and new figures and the reason, so it must name nobody: “\(reason)”"
    )
  }

  private var notDone: Wording { Wording("Chưa đính chính gì.\n", en: "Nothing was corrected.\n") }

  private func done(_ correction: Correction) -> Wording {
    Wording(
      "Đã đính chính \(correction.period.id): \(correction.lines.count) chỗ. Chạy minhbach publish để đăng.\n",
      en: "Corrected \(correction.period.id): \(correction.lines.count) places. Run minhbach publish.\n")
  }
}
