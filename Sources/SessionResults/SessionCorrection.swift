import Authorities
public import Diagnostics
import Formats
import Records
public import Releases

/// The frozen totals of sessions counted again.
///
/// Whoever kept the first version sees the difference. It must not be of a few sessions, neither in a body that is told by
/// itself nor in the rest, so a single late row waits for others. Two corrections together could differ
/// from the first version in a single session, though each differs in many from the one before: there is one a period.
public struct SessionCorrection {
  public let totals: SessionTotals
  public let changes: [SessionChange]

  /// Nil when no count changes. Throws when nobody can tell which sessions the frozen totals are of, and, as a disclosure,
  /// when the difference would be of a few sessions.
  public init?(of release: FrozenRelease, by sessions: CountedSessions, _ marks: SessionMarks) throws(Refusal) {
    guard let old = release.sessions else { return nil }
    let held = sessions.held(in: release.period)
    totals = old.renewed(held)
    changes = old.changes(to: totals)
    if changes.isEmpty { return nil }
    if release.corrections.contains(where: { !$0.sessions.isEmpty }) { throw Refusal(Report([Self.again(release)])) }
    let then = marks.marks.filter { $0.period == release.period.id }.map {
      (unit: sessions.unit(of: $0), counts: $0.counts)
    }
    let now = held.map { (unit: $0.office.unit, counts: $0.counts) }
    try Self.checkMarks(then, of: release, old, marks)
    let part = { (unit: String) in old[unit] == nil ? "" : unit }
    for name in Set((then + now).map { part($0.unit) }).sorted() where old[name] != nil {
      let (was, new) = (then.filter { part($0.unit) == name }, now.filter { part($0.unit) == name })
      for column in SessionColumn.told where SessionPeople.areFew(Self.differing(was, new, column)) {
        throw Refusal(Report([Self.few(name, column, release)]))
      }
    }
    let audit = SessionTotalsAudit.report(totals, at: release.location)
    if !audit.isEmpty { throw CorrectionProblem.refused(audit, of: release.period) }
  }

  private typealias Counted = (unit: String, counts: SessionCounts)

  /// What was marked must give what was frozen, of the whole and of every body: with lines lost, or under the name of another
  /// place or body, a difference of one session would pass for one of many.
  private static func checkMarks(
    _ then: [Counted], of release: FrozenRelease, _ old: SessionTotals, _ marks: SessionMarks
  ) throws(Refusal) {
    for name in [""] + old.bodies.map(\.unit) {
      guard let frozen = old[name] else { continue }
      var people = SessionPeople()
      for session in then where name.isEmpty || session.unit == name { people.add(session.counts) }
      if people.tellsSame(as: frozen) { continue }
      throw Refusal(
        Report([
          then.isEmpty
            ? marks.missing([release.period], severity: .error) : otherwise(name, release, at: marks.location)
        ]))
    }
  }

  /// In how many sessions at least a count differs, so that its sum does; 0 where the sum is the same, was not told or is
  /// not told. Sessions without visitors and counts of zero add nothing; which row is which session does not matter, since
  /// who compares two sums knows no rows.
  private static func differing(_ then: [Counted], _ now: [Counted], _ column: SessionColumn) -> Int {
    let numbers = { (sessions: [Counted]) in sessions.map(\.counts).filter { !$0.isEmpty }.map { $0[column] } }
    let (was, new) = (numbers(then), numbers(now))
    guard !was.contains(nil), !new.contains(nil) else { return 0 }
    let sum = { (numbers: [Int?]) in numbers.reduce(0) { $0 + ($1 ?? 0) } }
    if sum(was) == sum(new) { return 0 }
    var left = Dictionary(was.compactMap(\.self).filter { $0 != 0 }.map { ($0, 1) }, uniquingKeysWith: +)
    var added = 0
    for number in new.compactMap(\.self) where number != 0 {
      if let count = left[number], count > 0 { left[number] = count - 1 } else { added += 1 }
    }
    return max(added, left.values.reduce(0, +))
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

  private static func otherwise(_ unit: String, _ release: FrozenRelease, at location: Location) -> Problem {
    let who = unit.isEmpty ? Wording("cả cổng", en: "the whole portal") : Wording("“\(unit)”", en: "“\(unit)”")
    return Problem(
      "session-marks-otherwise",
      Wording(
        "Các buổi trong .released.tsv không cộng thành số đã công bố của \(who.vi) ở kỳ \(release.period.id), nên không biết đính chính sẽ đổi mấy buổi",
        en:
          "The sessions in .released.tsv do not add up to what was published of \(who.en) in \(release.period.id): nobody can tell how many a correction would change"
      ),
      fix: Wording(
        "trả tên tệp của nơi tiếp và tên đơn vị về như lúc phát hành, hoặc lấy lại .released.tsv từ bản sao lúc ấy; không thì để nguyên hay thu hồi",
        en:
          "give the file of the place and the unit the names they had at the release, or restore .released.tsv from its copy; else leave the figures or withdraw them"
      ),
      at: location)
  }

  private static func few(_ unit: String, _ column: SessionColumn, _ release: FrozenRelease) -> Problem {
    let who = unit.isEmpty ? Wording("phần gộp", en: "the joined part") : Wording("“\(unit)”", en: "“\(unit)”")
    return Problem(
      "session-correction-few",
      Wording(
        "Đính chính chỉ đổi “\(column.heading)” của vài buổi tiếp ở \(who.vi), kỳ \(release.period.id): so hai bản sẽ thấy số của các buổi ấy",
        en:
          "The correction changes “\(column.heading)” of a few sessions of \(who.en) in \(release.period.id): the two versions would tell them"
      ),
      fix: Wording(
        "để nguyên số đã công bố; đính chính khi số ấy khác ở ít nhất \(SessionPeople.fewestSessions) buổi, hoặc thu hồi",
        en:
          "leave the figures; correct them when it differs in at least \(SessionPeople.fewestSessions) sessions, or withdraw them"
      ),
      at: release.location, disclosesPerson: true)
  }
}
