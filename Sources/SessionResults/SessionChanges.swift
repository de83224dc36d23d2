public import Authorities
public import Diagnostics
public import Releases

/// What became of the sessions of a release since it was frozen.
public struct SessionChanges {
  /// With a row that the release did not know.
  private(set) var late: [HeldSession] = []
  /// Counted otherwise now.
  private(set) var edited: [HeldSession] = []
  /// Without a row any more.
  private(set) var gone: [SessionMarks.Mark] = []

  /// `held`: the sessions of the period as they are now.
  init(_ period: Period, _ held: [HeldSession], _ marks: SessionMarks) {
    let marks = marks.marks.filter { $0.period == period.id }
    var left = Dictionary(marks.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for session in held {
      guard let mark = left.removeValue(forKey: session.key) else {
        late.append(session)
        continue
      }
      if !mark.counts.addsSame(session.counts) { edited.append(session) }
    }
    gone = marks.filter { left[$0.key] != nil }
  }

  var isEmpty: Bool { late.isEmpty && edited.isEmpty && gone.isEmpty }

  /// One notice for each release whose sessions are not as they were frozen. What it told of persons, matters and groups
  /// stays.
  public static func report(
    _ releases: [FrozenRelease], _ held: [HeldSession], _ marks: SessionMarks, _ records: SessionResultRecords,
    _ year: ReportingYear
  ) -> Report {
    let byPeriod = Dictionary(grouping: held) { year.period(of: $0.date) }
    let marked = Set(marks.marks.map(\.period))
    var unmarked: [Period] = []
    var report = Report()
    for period in releases.filter({ $0.sessions != nil }).map(\.period) {
      let sessions = byPeriod[period] ?? []
      if marked.contains(period.id) {
        let changes = SessionChanges(period, sessions, marks)
        if !changes.isEmpty { report.add(changes.problem(period, records, marks)) }
      } else if !sessions.isEmpty {
        unmarked.append(period)
      }
    }
    if !unmarked.isEmpty { report.add(marks.missing(unmarked, severity: .warning)) }
    return report
  }

  private func problem(_ period: Period, _ records: SessionResultRecords, _ marks: SessionMarks) -> Problem {
    let places = (late + edited).map { records.location(of: $0.row, .date) }
    let parts = [
      (late.count, Wording("buổi ghi nhận muộn", en: "recorded late")),
      (edited.count, Wording("buổi sửa", en: "edited")),
      (gone.count, Wording("buổi không còn dòng", en: "without a row")),
    ].filter { $0.0 > 0 }
    let vietnamese = parts.map { "\(VietnameseNumber.grouped($0.0)) \($0.1.vi)" }.joined(separator: ", ")
    let english = parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", ")
    return Problem(
      "session-after-release", severity: .notice,
      Wording(
        "Kỳ \(period.id) đã phát hành, nay có \(vietnamese): số người, vụ việc, đoàn đã công bố không đổi",
        en: "\(period.id) is released; its sessions now: \(english). Persons, matters and groups stay as published"),
      fix: Wording(
        "có thể để nguyên; muốn sửa số đã công bố: minhbach release \(period.id) --correct --reason \"…\"",
        en: "they may stay; to change what is published: minhbach release \(period.id) --correct --reason \"…\""),
      at: places.first ?? marks.location, related: Array(places.dropFirst().prefix(10)))
  }
}
