import Authorities
import Cases
import Diagnostics
import Formats
import Parallel
public import Portal
import Releases
import SessionResults
import SiteKit
import Transparency

/// `release`: a closed period goes through disclosure control once and is frozen under `releases/`.
public struct ReleaseCommand {
  public enum Choice: Sendable {
    case period(String)
    case all
  }

  let options: SiteOptions
  let choice: Choice
  /// Asks the question and tells whether the answer is yes; throws `Misuse` when nobody can be asked.
  /// The question is made only where it is put, since it takes trying other periods and thresholds.
  let confirm: (() -> String) throws -> Bool

  public init(_ options: SiteOptions, _ choice: Choice, confirm: @escaping (() -> String) throws -> Bool) {
    self.options = options
    self.choice = choice
    self.confirm = confirm
  }

  public func run() -> CommandResult {
    CommandResult.ofReleasing(options) {
      let folder = try LedgerWriter.recoveringSourceFolder(options, skipping: ["policies", "pages", "news"])
      if folder.report.hasErrors { throw Refusal(folder.report) }
      let road = try ReleaseRoad.required(options, folder.tree)
      let waiting = try chosen(road)
      var writer = try LedgerWriter(options, road.ledger)
      var told = UnreadFiles.reportOfCases(try options.caseTree(folder.tree))
      told.merge(road.cautions)
      told.merge(road.daysOffReport(of: waiting.periods))
      told.merge(road.sessionsReport(of: waiting.periods))
      if case .all = choice { told.merge(road.plan.silentReport()) }
      if options.isStrict, told.strict().hasErrors { throw Refusal(told.strict()) }
      let cautions = CommandResult.text(told, options)
      // Also where nothing waits: matters that seem to be released under another identifier are told there.
      let (releases, marks) = try split(waiting, road)
      guard !waiting.periods.isEmpty else {
        if writer.changesKey { try writer.write() }
        let nothing = road.plan.silent.isEmpty ? nothingWaits : notDone
        return CommandResult(messages: cautions + options.say(writer.changesKey ? LedgerWriter.keyEntered : nothing))
      }
      let sessions = try releases.map { try road.sessions?.totals(of: $0.period) }
      lazy var preview = cautions + tried(road) + releases.map(line).joined()
      // Who was asked has read the preview with the question.
      var isRead = false
      let put = {
        isRead = true
        return preview + question(releases)(options.language)
      }
      guard try confirm(put) else { return CommandResult(messages: options.say(notDone)) }
      let shown = isRead ? "" : options.isQuiet ? cautions : preview
      try freeze(releases, sessions, marks, road, &writer)
      return CommandResult(messages: shown + options.say(done(releases)))
    }
  }

  private func chosen(_ road: ReleaseRoad) throws -> WaitingPeriods {
    switch choice {
    case .all: return road.plan.covered
    case .period(let id):
      let year = road.settings.reportingYear
      let example = road.plan.pending.first?.id ?? year.period(of: options.asOf).id
      return try road.plan.only(try ReleaseChoice.period(id, year, example: example), asOf: options.asOf)
    }
  }

  /// The releases in order, and the marks of their rows.
  private func split(_ waiting: WaitingPeriods, _ road: ReleaseRoad) throws -> ([Release], ReleasedRows) {
    let batch = try ReleaseBatch(
      waiting, of: road.cases, releasedIn: road.released, after: FlowPast(road.releases))
    var marks = road.released
    marks.mark(batch.releases, of: road.cases)
    return (batch.releases, marks)
  }

  private func freeze(
    _ releases: [Release], _ sessions: [SessionTotals?], _ marks: ReleasedRows, _ road: ReleaseRoad,
    _ writer: inout LedgerWriter
  ) throws {
    let (secret, day) = (road.secret, options.asOf)
    if road.isNewSecret { try AtomicFile.write(options.path(inCases: ReleaseSecret.path), secret.bytes) }
    let files = ChunkedMap.run(releases.count) { stretch in
      stretch.map { releases[$0].files(on: day, sessions: sessions[$0], secret) }
    }.flatMap { $0 }
    for (release, files) in zip(releases, files) { writer.add(.release, release.period.id, files) }
    try writer.write { () throws(SystemFailure) in
      try AtomicFile.write(options.path(inCases: ReleasedRows.path), marks.bytes)
      guard let counted = road.sessions else { return }
      var marks = road.sessionMarks
      for (release, totals) in zip(releases, sessions) where totals != nil { marks.mark(release.period, counted) }
      try AtomicFile.write("\(options.source)/\(SessionMarks.path)", marks.bytes)
    }
  }
}

extension ReleaseCommand {
  /// What the office would keep of its data by other periods and thresholds.
  private func tried(_ road: ReleaseRoad) -> String {
    ReleasePreview(road.cases).map {
      ReleasePreviewText(preview: $0, isFirst: road.releases.isEmpty, language: options.language).text
    } ?? ""
  }

  /// What it keeps as it is released now.
  private func line(_ release: Release) -> String {
    guard let tables = release.tables else {
      return Wording(
        "\(release.period.id): chưa đủ điều kiện công bố riêng, tính vào kỳ sau\n",
        en: "\(release.period.id): cannot be published by itself, counted in the next period\n")(options.language)
    }
    let (unit, field) = (ReleasePreviewText.percent(release.kept.unit), ReleasePreviewText.percent(release.kept.field))
    if tables.total == 0 {
      return Wording(
        "\(release.period.id): không vụ việc nào kết thúc trong kỳ; nếu không đúng, xem lại bảng vụ việc và ngày giờ của máy\n",
        en: "\(release.period.id): no matter concluded; if that is wrong, see to the case tables and the clock\n")(
          options.language) + flows(release)
    }
    let total = VietnameseNumber.grouped(tables.total)
    return Wording(
      "\(release.period.id): \(total) vụ việc; nêu được đơn vị \(unit), lĩnh vực \(field)\n",
      en: "\(release.period.id): \(total) matters; told by unit \(unit), by field \(field)\n")(options.language)
      + flows(release)
  }

  /// The flows that it tells.
  private func flows(_ release: Release) -> String {
    guard let flows = release.flows else {
      return Wording(
        "  luồng đơn: không nêu, vì có số quá nhỏ\n", en: "  flows: none told, since some figure is too small\n")(
          options.language)
    }
    let kinds = flows.kinds.map(FlowSection.label).joined(separator: "; ")
    let (pending, received) = (flows.units(.pending), flows.units(.received))
    return Wording(
      "  luồng đơn: \(kinds); còn lại của \(pending.told)/\(pending.of) đơn vị, tiếp nhận của \(received.told)/\(received.of)\n",
      en:
        "  flows: \(kinds); pending of \(pending.told)/\(pending.of) units, received of \(received.told)/\(received.of)\n"
    )(options.language) + adjustment(flows.adjustment)
  }

  /// Matters received earlier that no release has counted, or rows that are gone.
  private func adjustment(_ count: Int) -> String {
    if count == 0 { return "" }
    let sign = count > 0 ? "+" : "−"
    return Wording(
      "  số tiếp nhận tính thêm \(sign)\(abs(count)): dòng của kỳ trước ghi nhận muộn hoặc đã sửa, xóa\n",
      en: "  received is adjusted by \(sign)\(abs(count)): rows of earlier periods came late or were changed\n")(
        options.language)
  }

  private func question(_ releases: [Release]) -> Wording {
    Wording(
      "Phát hành \(releases.count) kỳ? Số đã phát hành chỉ sửa được bằng đính chính công khai.",
      en: "Release \(releases.count) periods? Released figures change only by public correction.")
  }

  private var nothingWaits: Wording {
    Wording("Không có kỳ nào đã khép lại mà chưa phát hành.\n", en: "No closed period waits to be released.\n")
  }

  private var notDone: Wording { Wording("Chưa phát hành gì.\n", en: "Nothing was released.\n") }

  private func done(_ releases: [Release]) -> Wording {
    let list = releases.map(\.period.id).joined(separator: ", ")
    return Wording(
      "Đã phát hành \(list) vào \(options.source)/releases/.\n",
      en: "Released \(list) into \(options.source)/releases/.\n")
  }
}
