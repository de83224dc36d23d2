public import Authorities
public import Diagnostics
public import Formats

/// What was ever published and the day it first appeared: the files of `history/`, which only `publish` writes.
public struct PublicationHistory: Sendable {
  private var days = HistoryTable("days.tsv", key: ["day"], values: [])
  private var pages = HistoryTable("pages.tsv", key: ["path"], values: ["first", "gone"], later: ["words"])
  private var sessions = HistoryTable(
    "sessions.tsv", key: ["session", "sequence"], values: ["first"] + AnnouncedSession.columns)
  private var entries = HistoryTable("entries.tsv", key: ["entry"], values: ["first"], later: ["gone"])
  public private(set) var report = Report()
  /// The days something was published on, in order.
  public private(set) var publishedDays: [CivilDay] = []

  public init() {}

  /// Reads `history/` of a content folder; a folder that is not there is an empty history.
  public init(_ tree: SourceTree) {
    let isDay: (String) -> Bool = { CivilDay(iso: $0) != nil }
    let isDayOrNothing: (String) -> Bool = { $0 == HistoryTable.nothing || isDay($0) }
    report.merge(days.read(tree) { isDay($0[0]) })
    report.merge(
      pages.read(tree) {
        isDay($0[1]) && isDayOrNothing($0[2])
          && ($0[3] == HistoryTable.nothing || ClauseFingerprint(written: $0[3]) != nil)
      })
    report.merge(
      sessions.read(tree) { Int($0[1]).map { $0 >= 0 } ?? false && isDay($0[2]) && AnnouncedSession($0[3...]) != nil })
    report.merge(entries.read(tree) { isDay($0[1]) && isDayOrNothing($0[2]) })
    countDays()
    reportMissing(tree)
  }

  /// All files stand or none. Only a first run that was cut off leaves the last of them out, and knows one day.
  private mutating func reportMissing(_ tree: SourceTree) {
    let names = files.map(\.name)
    let missing = names.filter { tree.file("history/\($0)") == nil }
    let isCutOff = missing == names.suffix(missing.count) && publishedDays.count <= 1
    guard missing.count < names.count, !isCutOff else { return }
    for name in missing { report.add(HistoryProblem.missing(Location(path: "\(tree.root)/history/\(name)"))) }
  }

  /// Also from the other files, in case the run that wrote them was cut off.
  private mutating func countDays() {
    var all = Set(days.rows.keys.compactMap { $0.first })
    for table in [pages, sessions, entries] { all.formUnion(table.rows.values.compactMap { $0.values.first }) }
    publishedDays = all.compactMap { CivilDay(iso: $0) }.sorted()
  }
}

extension PublicationHistory {
  /// The file names under `history/` with their bytes, in the order they must be written: the day comes last, so that
  /// a run cut off before it is done again as a whole.
  public var files: [(name: String, bytes: [UInt8])] {
    [pages, sessions, entries, days].map { ($0.name, $0.bytes) }
  }

  /// Adds what a site published on a day shows; what is known already keeps its first day. `anchors` are of texts, by
  /// `page#anchor`, with the words they lead to, where these tell anything.
  public mutating func record(
    pages paths: [String], anchors: [String: ClauseFingerprint?], sessions shown: [SessionRevision],
    schedules: [ReceptionSchedule], on day: CivilDay
  ) {
    days.set([day.iso], [])
    let lasting = paths.filter(HistoryPage.isLasting).map { ($0, [HistoryTable.nothing]) }
    let texts = anchors.map { ($0, [$1?.text ?? HistoryTable.nothing]) }
    pages.note(Dictionary(lasting + texts, uniquingKeysWith: { first, _ in first }), on: day)
    for revision in shown {
      let key = [revision.id, String(revision.sequence)]
      if sessions.rows[key] == nil { sessions.set(key, [day.iso] + revision.announced.cells) }
    }
    // A schedule that is not shown has not given up its changes.
    let slugs = Set(schedules.map(\.slug))
    let standing = schedules.flatMap { schedule in
      [HistoryEntry.id(schedule)] + schedule.changes.map { HistoryEntry.id($0, of: schedule) }
    }
    entries.note(Dictionary(standing.map { ($0, []) }, uniquingKeysWith: { first, _ in first }), on: day) {
      slugs.contains(String($0.prefix { $0 != "/" }))
    }
    countDays()
  }

  /// The pages published up to a day, in order of path.
  public func pages(asOf day: CivilDay) -> [HistoryPage] {
    addresses(asOf: day).filter { !HistoryPage.isAnchor($0.path) }
  }

  /// The anchors that stood when the site was last published up to a day, in order of path: `page#anchor`.
  public func anchors(asOf day: CivilDay) -> [HistoryPage] {
    addresses(asOf: day).filter { HistoryPage.isAnchor($0.path) && $0.gone.map { day < $0 } ?? true }
  }

  private func addresses(asOf day: CivilDay) -> [HistoryPage] {
    pages.rows.compactMap { key, row in
      guard let first = CivilDay(iso: row.values[0]), first <= day else { return nil }
      return HistoryPage(
        path: key[0], first: first, gone: CivilDay(iso: row.values[1]),
        words: ClauseFingerprint(written: row.values[2]))
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The line of a page in the history.
  public func location(ofPage path: String) -> Location? { pages.location(of: [path]) }

  /// Every session as it was last announced up to a day, by its name.
  func announced(asOf day: CivilDay) -> [String: HistorySession] {
    var latest: [String: HistorySession] = [:]
    for (key, row) in sessions.rows {
      guard let sequence = Int(key[1]), let first = CivilDay(iso: row.values[0]), first <= day,
        latest[key[0]].map({ $0.sequence < sequence }) ?? true, let announced = AnnouncedSession(row.values[1...])
      else { continue }
      latest[key[0]] = HistorySession(id: key[0], sequence: sequence, first: first, announced: announced)
    }
    return latest
  }

  /// Every session as it was announced up to a day, time after time, by its name.
  func timeline(asOf day: CivilDay) -> [String: [HistorySession]] {
    let rows = sessions.rows.compactMap { key, row -> HistorySession? in
      guard let sequence = Int(key[1]), let first = CivilDay(iso: row.values[0]), first <= day,
        let announced = AnnouncedSession(row.values[1...])
      else { return nil }
      return HistorySession(id: key[0], sequence: sequence, first: first, announced: announced)
    }
    return Dictionary(grouping: rows, by: \.id).mapValues { $0.sorted { $0.sequence < $1.sequence } }
  }

  /// The sessions that were last announced for a day in a stretch, as known on `asOf`; in order of day.
  func sessions(from: CivilDay, through: CivilDay, asOf: CivilDay) -> [(date: CivilDay, session: HistorySession)] {
    announced(asOf: asOf).values.compactMap { session in
      session.announced.date.flatMap { from <= $0 && $0 <= through ? ($0, session) : nil }
    }.sorted { ($0.date, $0.session.id) < ($1.date, $1.session.id) }
  }

  func location(of session: HistorySession) -> Location? {
    sessions.location(of: [session.id, String(session.sequence)])
  }

  /// The changes of all schedules that were on the site when it was last published up to a day, in order of schedule and
  /// day.
  func changes(asOf day: CivilDay) -> [HistoryChange] {
    entries.rows.compactMap { key, row in
      guard let first = CivilDay(iso: row.values[0]), first <= day,
        CivilDay(iso: row.values[1]).map({ day < $0 }) ?? true
      else { return nil }
      return HistoryChange(key[0], first: first)
    }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// All changes that were on the site up to a day, with the day they were published to be gone, by slug of the schedule.
  func changesBySchedule(asOf day: CivilDay) -> [String: [(change: HistoryChange, gone: CivilDay?)]] {
    let changes = entries.rows.compactMap { key, row -> (change: HistoryChange, gone: CivilDay?)? in
      guard let first = CivilDay(iso: row.values[0]), first <= day, let change = HistoryChange(key[0], first: first)
      else { return nil }
      return (change, CivilDay(iso: row.values[1]).flatMap { $0 <= day ? $0 : nil })
    }
    return Dictionary(grouping: changes, by: \.change.schedule)
  }

  func location(of change: HistoryChange) -> Location? { entries.location(of: [change.id]) }

  /// The first day a schedule or a change was on the site, as known on a day.
  func firstDay(of entry: String, asOf day: CivilDay) -> CivilDay? {
    entries[entry]?.first.flatMap { CivilDay(iso: $0) }.flatMap { $0 <= day ? $0 : nil }
  }
}

/// A page of the site, or an anchor in one, that was published once.
public struct HistoryPage: Sendable {
  /// From the root of the site, with `index.html`.
  public let path: String
  public let first: CivilDay
  /// The day it was published to be gone; nil while it stands.
  public let gone: CivilDay?
  /// What an anchor led to when the site was last published; nil where that is not known.
  public let words: ClauseFingerprint?

  static func isAnchor(_ path: String) -> Bool { path.utf8.contains(UInt8(ascii: "#")) }

  /// False for files that are no page of their own, and for pages that come and go by themselves: the later pages of
  /// a list, the lists of one month, the monthly notices.
  public static func isLasting(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.last == "index.html" && !zip(parts, parts.dropFirst()).contains { isOfMonth($0, $1) }
      && !parts.contains(where: LaterPage.isName)
  }

  /// A month's folder, `2026-11`, below the word for what is made month by month.
  private static func isOfMonth(_ part: Substring, _ next: Substring) -> Bool {
    (part == "thong-bao" || part == "thang") && CivilDay(iso: next + "-01") != nil
  }
}

/// A session as it was last announced.
struct HistorySession {
  let id: String
  /// How often it had been announced anew.
  let sequence: Int
  let first: CivilDay
  let announced: AnnouncedSession

  /// The slug of its schedule: the name without the day.
  var schedule: String {
    let number = id.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let first = id.dropLast(number)
    if first.hasSuffix("-extra-") { return String(first.dropLast(18)) }
    return String(id.dropLast(id.hasSuffix("-extra") ? 17 : 11))
  }
}
