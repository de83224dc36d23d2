public import Authorities
import Diagnostics
import Formats

/// Day, hours, place or host of published sessions that are different now, though no change says so: an edited schedule,
/// calendar of days off or place. Readers go by what they saw (Luật Tiếp công dân 2013, Đ.24).
public struct UntoldChange: Sendable, Hashable {
  /// Slugs of schedule and place.
  public let schedule: String
  public let office: String
  public let host: String
  /// The first session it concerns, by the day it was announced for when that is what differs.
  public let session: CivilDay
  /// The first day the site has it so.
  public let since: CivilDay
  /// In order.
  public let parts: [Part]
  /// The sessions whose day it changed, in order; empty when the days stand.
  public internal(set) var moves: [Move]

  public enum Part: Sendable, Hashable, CaseIterable {
    case date, times, host, place
  }

  /// A session that was announced for one day and is held on another.
  public struct Move: Sendable, Hashable {
    public let from: CivilDay
    /// Nil while a separate notice is awaited.
    public let to: CivilDay?
  }
}

/// Finds what was altered without a change, by the history: what is new today is told, what was published so is kept for
/// the page of the place.
struct UntoldChanges {
  private(set) var all: [UntoldChange] = []
  private(set) var report = Report()
  private let reception: CheckedReception
  private let history: PublicationHistory
  private let offices: [String: Office]

  init(_ reception: CheckedReception, _ history: PublicationHistory) {
    self.reception = reception
    self.history = history
    offices = Dictionary(reception.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let known = history.timeline(asOf: reception.asOf)
    guard !known.isEmpty else { return }
    let changes = history.changesBySchedule(asOf: reception.asOf)
    for expanded in reception.expanded { check(expanded, known, changes[expanded.schedule.slug] ?? []) }
  }

  /// A session as it stood once, and what it differed in afterwards.
  private struct Step {
    let since: CivilDay
    /// Where its day differs, the one that it was announced for.
    let session: CivilDay
    let old: AnnouncedSession
    let new: AnnouncedSession
    let parts: [UntoldChange.Part]
    let last: HistorySession

    var move: UntoldChange.Move? {
      parts.contains(.date) ? UntoldChange.Move(from: session, to: new.date) : nil
    }
  }

  private mutating func check(
    _ expanded: ExpandedSchedule, _ known: [String: [HistorySession]],
    _ changes: [(change: HistoryChange, gone: CivilDay?)]
  ) {
    let schedule = expanded.schedule
    guard let office = offices[schedule.office] else { return }
    let reasons = Reasons(expanded, history, changes, asOf: reception.asOf)
    var today: [Step] = []
    var untold: [UntoldChange] = []
    for index in expanded.indices(from: reception.window.lowerBound, to: reception.window.upperBound) {
      guard let rows = known[expanded.id(ofSession: index)], let last = rows.last else { continue }
      let now = AnnouncedSession(
        reception.placed(expanded.session(index, reception.calendar)), at: office, reception.calendar)
      let states = rows.map { ($0.announced, $0.first) } + [(now, reception.asOf)]
      for (before, after) in zip(states, states.dropFirst()) {
        guard let old = before.0.date, before.1 < after.1 else { continue }
        let parts = before.0.differences(from: after.0).filter { part in
          !(part == .date && isExpected(before.0, after.0, since: after.1))
            && !reasons.tell(part, ofSession: index, on: old, since: after.1)
        }
        let day = parts.contains(.date) ? old : after.0.date ?? old
        guard !parts.isEmpty, max(day, after.0.date ?? day) >= after.1 else { continue }
        let step = Step(since: after.1, session: day, old: before.0, new: after.0, parts: parts, last: last)
        if after.0 == now, last.announced != now { today.append(step) }
        if let first = untold.firstIndex(where: { $0.since == step.since && $0.parts == parts }) {
          if let move = step.move { untold[first].moves.append(move) }
        } else {
          untold.append(
            UntoldChange(
              schedule: schedule.slug, office: schedule.office, host: schedule.host, session: day, since: after.1,
              parts: parts, moves: step.move.map { [$0] } ?? []))
        }
      }
    }
    all += untold
    if let first = today.first { report.add(problem(today, schedule, history.location(of: first.last))) }
  }

  /// A day that was said to be provisional may still change up to five working days before either day.
  private func isExpected(_ old: AnnouncedSession, _ new: AnnouncedSession, since: CivilDay) -> Bool {
    guard old.status == .tentative, let first = [old.date, new.date].compactMap({ $0 }).min() else { return false }
    return since <= reception.calendar.day(NoticeStanding.workingDays, workingDaysBefore: first)
  }

  // MARK: What is told

  private func problem(_ steps: [Step], _ schedule: ReceptionSchedule, _ line: Location?) -> Problem {
    let (vi, en) = (Self.text(steps) { $0.vi }, Self.text(steps) { $0.en })
    let isOfHours = steps.allSatisfy { $0.parts == [.times] }
    let mark = isOfHours ? schedule.places.hours ?? schedule.places.days : schedule.places.days
    return Problem(
      "session-changed", severity: .warning,
      Wording(
        "Buổi tiếp đã đăng nay khác mà không thay đổi nào nói lý do: \(vi)",
        en: "Published sessions are different now and no change says why: \(en)"),
      fix: schedule.places.text == nil
        ? Wording(
          "trả lại điều đã đăng trong bảng; muốn đổi thì chuyển các buổi của lịch này sang “dates” của tệp reception/\(schedule.slug).md, rồi ghi thay đổi trong “changes” kèm lý do",
          en:
            "restore the table; to change it take the sessions of this schedule over into “dates” of reception/\(schedule.slug).md and write the change in “changes” with the reason"
        )
        : steps.contains { $0.move != nil } ? Self.fixOfDays : Self.fix,
      at: schedule.places.location(mark), related: [line].compactMap { $0 })
  }

  private static let fix = Wording(
    "trả lại điều đã đăng, rồi ghi thay đổi trong “changes” kèm lý do; nếu chỉ sửa chỗ viết nhầm thì cứ đăng, lần sau không nhắc nữa",
    en:
      "restore what was published and write the change in “changes” with the reason; if only a slip was corrected, publish it: it is told only once"
  )
  /// New days off shift a session by themselves: there is no change to write.
  private static let fixOfDays = Wording(
    "trả lại điều đã đăng, rồi dời bằng “action: move” trong “changes” kèm lý do; ngày đổi vì lịch nghỉ mới thì báo ngay cho người đã đăng ký rồi đăng: trang ghi cả ngày cũ, lần sau không nhắc nữa",
    en:
      "restore what was published and move it by “action: move” in “changes” with the reason; if new days off moved it, tell those who registered and publish: the page names the old day too, and it is told only once"
  )

  /// So many days are named of sessions that changed alike, and so many ways in which sessions changed.
  private static let mostDays = 5

  private static func text(_ steps: [Step], _ language: (Wording) -> String) -> String {
    var order: [String] = []
    var days: [String: [CivilDay]] = [:]
    for step in steps {
      let what = step.parts.map { language($0.wording(step.old, step.new)) }.joined(separator: ", ")
      if days[what] == nil { order.append(what) }
      days[what, default: []].append(step.session)
    }
    let told = order.prefix(mostDays).map { what in
      let all = days[what] ?? []
      let rest = all.count - mostDays
      let list = language(
        Wording(
          "ngày \(all.prefix(mostDays).map(\.vietnamese).joined(separator: ", "))\(rest > 0 ? " và \(rest) buổi nữa" : "")",
          en: "\(all.prefix(mostDays).map(\.iso).joined(separator: ", "))\(rest > 0 ? " and \(rest) more" : ""):"))
      return "\(list) \(what)"
    }.joined(separator: "; ")
    let others = order.dropFirst(mostDays).reduce(0) { $0 + (days[$1]?.count ?? 0) }
    return others == 0 ? told : told + language(Wording("; và \(others) buổi nữa", en: "; and \(others) more"))
  }
}

extension UntoldChange.Part {
  fileprivate func wording(_ old: AnnouncedSession, _ new: AnnouncedSession) -> Wording {
    switch self {
    case .date:
      return new.date.map { Wording("nay là ngày \($0.vietnamese)", en: "now \($0.iso)") }
        ?? Wording("nay chờ thông báo riêng", en: "now without a day")
    case .times:
      let (old, new) = (Self.times(old), Self.times(new))
      return Wording("giờ \(old.vi) nay là \(new.vi)", en: "hours \(old.en), now \(new.en)")
    case .host:
      return Wording(
        "người tiếp “\(old.host)” nay là “\(new.host)”", en: "host “\(old.host)”, now “\(new.host)”")
    case .place:
      return Wording(
        "nơi tiếp “\(old.place)” nay là “\(new.place)”", en: "place “\(old.place)”, now “\(new.place)”")
    }
  }

  private static func times(_ session: AnnouncedSession) -> Wording {
    if session.times.isEmpty { return Wording("hành chính", en: "of the office") }
    let spans = session.times.split(separator: ",").map(String.init).map { span in
      if span.hasSuffix("-") { return Wording("từ \(span.dropLast())", en: "from \(span.dropLast())") }
      let text = span.replacing("-", with: "–")
      return Wording(text, en: text)
    }
    return Wording(spans.map(\.vi).joined(separator: ", "), en: spans.map(\.en).joined(separator: ", "))
  }

  /// The action of a change that tells it; new hours come with any.
  fileprivate func isTold(by change: ReceptionChange) -> Bool {
    switch self {
    case .date: change.action == .move
    case .times: change.hours != nil
    case .host: change.action == .delegate
    case .place: change.action == .place
    }
  }

  fileprivate func isTold(by action: ReceptionChange.Action) -> Bool {
    switch self {
    case .date: action == .move
    case .times: true
    case .host: action == .delegate
    case .place: action == .place
    }
  }
}

/// The changes that say why a session of a schedule is different.
private struct Reasons {
  private let expanded: ExpandedSchedule
  /// The first day on the site of each change; nil for one that is not published yet.
  private let firstDays: [CivilDay?]
  /// Changes that are no longer written, which are told by themselves, with the day they went.
  private let gone: [(change: HistoryChange, gone: CivilDay?)]
  private let asOf: CivilDay

  init(
    _ expanded: ExpandedSchedule, _ history: PublicationHistory,
    _ changes: [(change: HistoryChange, gone: CivilDay?)], asOf: CivilDay
  ) {
    self.expanded = expanded
    self.asOf = asOf
    let schedule = expanded.schedule
    let ids = schedule.changes.map { HistoryEntry.id($0, of: schedule) }
    firstDays = ids.map { history.firstDay(of: $0, asOf: asOf) }
    let written = Set(ids)
    gone = changes.filter { !written.contains($0.change.id) }
  }

  /// Whether a change that came with the difference tells it, or one that went.
  func tell(_ part: UntoldChange.Part, ofSession index: Int, on day: CivilDay, since: CivilDay) -> Bool {
    let serial = expanded.occurrences[index].serial
    let isTold = expanded.touches.contains { touch in
      touch.serial == serial && part.isTold(by: expanded.schedule.changes[touch.change])
        && (firstDays[touch.change] ?? asOf) == since
    }
    return isTold
      || gone.contains { change, end in
        (change.days.contains(day) || change.newDay == day) && part.isTold(by: change.action)
          && (end ?? asOf) == since
      }
  }
}

extension AnnouncedSession {
  /// In what readers would go wrong. A cancelled session has nothing to go to; on another day the place has other hours;
  /// an address told beside the name of the place is the same place.
  fileprivate func differences(from new: AnnouncedSession) -> [UntoldChange.Part] {
    let stand: Set<Status> = [.confirmed, .tentative]
    guard stand.contains(status) else { return [] }
    guard stand.contains(new.status) else { return new.status == .awaited ? [.date] : [] }
    return UntoldChange.Part.allCases.filter { part in
      switch part {
      case .date: date != new.date
      case .times: times != new.times && date == new.date
      case .host: host != new.host
      case .place: place != new.place && !new.place.hasPrefix("\(place), ")
      }
    }
  }
}
