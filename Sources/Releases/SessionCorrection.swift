import Authorities
public import Diagnostics
import Formats

/// One count of persons, matters or groups that a correction changed.
public struct SessionChange: Sendable, Hashable {
  /// Empty for the whole portal.
  public let unit: String
  /// As the frozen table writes it (`chi_so`).
  public let code: String
  /// Nil where some session does not say it.
  public let was: Int?
  public let now: Int?

  var yaml: String {
    let numbers = [("was", was), ("now", now)].compactMap { name, value in value.map { ", \(name): \($0)" } }
    return "{unit: \(YAMLText.quoted(unit)), code: \(code)\(numbers.joined())}"
  }

  init(unit: String, code: String, was: Int?, now: Int?) {
    (self.unit, self.code, self.was, self.now) = (unit, code, was, now)
  }

  /// Reads what `yaml` wrote; nil when something is missing or could not have been written.
  init?(_ reader: inout MappingReader) {
    let unit = reader.take("unit").flatMap { reader.scalar($0) }
    let code = reader.string("code", required: true)
    self.init(unit: unit ?? "", code: code ?? "", was: reader.integer("was"), now: reader.integer("now"))
    guard unit != nil, code != nil, was != now else { return nil }
  }

  /// As it is told to people: `UBND xã Một, số người: từ 12 thành 15`.
  public var text: String {
    let names = [
      SessionTotalsTable.sessionsCode: "số buổi có người đến", "nguoi": "số người", "vu_viec": "số vụ việc",
      "doan": "số đoàn đông người", "nguoi_trong_doan": "số người trong đoàn",
    ]
    let number: (Int?) -> String = { $0.map { VietnameseNumber.grouped($0) } ?? "không thống kê" }
    let who = unit.isEmpty ? "cả cổng" : unit
    return "tiếp công dân, \(who), \(names[code] ?? code): từ \(number(was)) thành \(number(now))"
  }
}

/// The frozen totals of sessions counted again.
///
/// Whoever kept the first version sees the difference. It must not be of a few sessions, neither in a body that is told by
/// itself nor in the rest, so a single late row waits for others. Two corrections together could differ
/// from the first version in a single session, though each differs in many from the one before: there is one a period.
public struct SessionCorrection {
  public let totals: SessionTotals
  public let changes: [SessionChange]

  /// Nil when no count changes. Throws, as a disclosure, when the difference would be of a few sessions.
  public init?(of release: FrozenRelease, by sessions: CountedSessions, _ marks: SessionMarks) throws(Refusal) {
    guard let old = release.sessions else { return nil }
    let held = sessions.held(in: release.period)
    let counted = SessionChanges(release.period, held, marks).counted
    totals = old.renewed(held)
    changes = old.changes(to: totals)
    if changes.isEmpty { return nil }
    if release.corrections.contains(where: { !$0.sessions.isEmpty }) { throw Refusal(Report([Self.again(release)])) }
    let units = counted.held.map(\.office.unit) + counted.gone.map { sessions.unit(of: $0) }
    let parts = Dictionary(grouping: units) { old[$0] == nil ? "" : $0 }
    let few = parts.filter { SessionPeople.areFew($0.value.count) }.keys.sorted()
    if let first = few.first { throw Refusal(Report([Self.few(first, release)])) }
    let audit = SessionTotalsAudit.report(totals, at: release.location)
    if !audit.isEmpty { throw CorrectionProblem.refused(audit, of: release.period) }
  }

  private static func again(_ release: FrozenRelease) -> Problem {
    Problem(
      "session-correction-again",
      Wording(
        "Số người, vụ việc, đoàn của kỳ \(release.period.id) đã đính chính một lần, không đính chính nữa",
        en: "Persons, matters and groups of \(release.period.id) were corrected once and are not corrected again"),
      fix: Wording(
        "khôi phục các dòng đã sửa trong sessions/, hoặc thu hồi: so bản đầu với bản mới có thể thấy số của một buổi",
        en: "restore the rows in sessions/, or withdraw: the first version less the new one could tell one session"),
      at: release.location, disclosesPerson: true)
  }

  private static func few(_ unit: String, _ release: FrozenRelease) -> Problem {
    let who = unit.isEmpty ? Wording("phần gộp", en: "the joined part") : Wording("“\(unit)”", en: "“\(unit)”")
    return Problem(
      "session-correction-few",
      Wording(
        "Đính chính chỉ đổi vài buổi tiếp của \(who.vi) ở kỳ \(release.period.id): so hai bản sẽ thấy số của các buổi ấy",
        en:
          "The correction changes a few sessions of \(who.en) in \(release.period.id): the two versions would tell them"
      ),
      fix: Wording(
        "để nguyên số đã công bố; đính chính khi có ít nhất \(SessionPeople.fewestSessions) buổi khác lúc phát hành, hoặc thu hồi",
        en:
          "leave the figures; correct them when at least \(SessionPeople.fewestSessions) sessions differ, or withdraw them"
      ),
      at: release.location, disclosesPerson: true)
  }
}

extension SessionTotals {
  /// What differs, count by count.
  func changes(to other: SessionTotals) -> [SessionChange] {
    names.flatMap { name in
      zip(cells(name), other.cells(name)).compactMap { old, new in
        old.value == new.value ? nil : SessionChange(unit: name, code: old.code, was: old.value, now: new.value)
      }
    }
  }

  private func cells(_ name: String) -> [(code: String, value: Int?)] {
    guard let people = self[name] else { return [] }
    return [(SessionTotalsTable.sessionsCode, people.sessions)] + people.told.map { ($0.code, $0.count.value) }
  }

  /// The totals before some changes; nil when they do not fit.
  func reverting(_ changes: [SessionChange]) -> SessionTotals? {
    var totals = self
    for change in changes {
      var cells = Dictionary(totals.cells(change.unit).map { ($0.code, $0.value) }, uniquingKeysWith: { a, _ in a })
      guard let now = cells[change.code], now == change.now else { return nil }
      cells[change.code] = change.was
      let sessions = (cells[SessionTotalsTable.sessionsCode] ?? nil) ?? 0
      totals[change.unit] = SessionPeople(sessions: sessions, told: cells.compactMapValues { $0 })
    }
    return totals
  }
}
