import Authorities
public import Diagnostics
import Formats
public import Releases

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
