public import Authorities
public import Diagnostics
public import Formats
public import Releases

/// Which sessions are in which release, kept beside the raw tables in `sessions/.released.tsv`: period, session, what was
/// counted of it. Marks of a period without a release do not count.
public struct SessionMarks: Sendable {
  public static let path = "sessions/.released.tsv"

  /// A session that a release counted.
  struct Mark: Sendable {
    let period: String
    /// Day, place, host and form as written.
    let session: [String]
    let counts: SessionCounts

    var key: [String] { HeldSession.key(session) }
    var office: String { session[1] }
  }

  private(set) var marks: [Mark] = []
  public private(set) var report = Report()
  let location: Location

  /// Reads the file of a content folder; none means that nothing is marked.
  public init(_ tree: SourceTree, releases: [FrozenRelease]) {
    let file = tree.file(Self.path)
    location = file?.location ?? tree.location(Self.path)
    let periods = Set(releases.map(\.period.id))
    for (number, line) in (file?.bytes ?? []).split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let mark = Self.read(String(decoding: line, as: UTF8.self)) else {
        report.add(ReleaseProblem.damagedRows(".released.tsv", line: number + 1, at: location))
        return
      }
      if periods.contains(mark.period) { marks.append(mark) }
    }
  }

  private static let nothing = "-"

  private static func read(_ line: String) -> Mark? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let numbers = cells.dropFirst(5)
    guard cells.count == 10, numbers.allSatisfy({ $0 == nothing || Int($0) != nil }) else { return nil }
    let counts = numbers.map { Int($0) }
    return Mark(
      period: cells[0], session: Array(cells[1..<5]),
      counts: SessionCounts(
        visits: counts[0], persons: counts[1], matters: counts[2], groups: counts[3], groupPersons: counts[4]))
  }

  /// Marks the sessions of a period as they are now, in the place of what was marked of it.
  public mutating func mark(_ period: Period, _ sessions: CountedSessions) {
    let place = marks.firstIndex { $0.period == period.id } ?? marks.count
    marks.removeAll { $0.period == period.id }
    let new = sessions.held(in: period).map { Mark(period: period.id, session: $0.told, counts: $0.counts) }
    marks.insert(contentsOf: new, at: place)
  }

  /// Of released periods: that nothing is known of what they counted.
  func missing(_ periods: [Period], severity: Severity) -> Problem {
    let names = periods.map(\.id).joined(separator: ", ")
    return Problem(
      "session-marks-missing", severity: severity,
      Wording(
        "Không có dòng nào trong .released.tsv của kỳ đã phát hành \(names), nên không biết buổi nào đã được đếm",
        en: ".released.tsv has no line of the released \(names), so nobody can tell which sessions were counted"),
      fix: Wording(
        "lấy lại tệp từ bản sao lúc phát hành; chưa có tệp thì chưa đính chính được số người, vụ việc, đoàn",
        en:
          "restore the file from the copy made at the release; without it persons, matters and groups cannot be corrected"
      ),
      at: location)
  }

  /// The file as it will be written.
  public var bytes: [UInt8] {
    let lines = marks.map { mark in
      let counts = SessionColumn.counts.map { mark.counts[$0].map(String.init) ?? Self.nothing }
      return ([mark.period] + mark.session + counts).joined(separator: "\t") + "\n"
    }
    return Array(lines.joined().utf8)
  }
}

extension HeldSession {
  /// What a day has one row for: day, place, host, form. White space of any kind is one space.
  fileprivate var told: [String] {
    let name = VietnameseSpace.collapsed(host ?? row.host)
    return [date.iso, office.slug, name, form.rawValue]
  }

  var key: [String] { Self.key(told) }

  /// Names that are the same make one session.
  fileprivate static func key(_ told: [String]) -> [String] {
    [told[0], told[1], VietnameseText.nameKey(told[2]), told[3]]
  }
}

extension SessionCounts {
  /// Whether both add the same to the totals of a period.
  func addsSame(_ other: SessionCounts) -> Bool {
    if isEmpty || other.isEmpty { return isEmpty && other.isEmpty }
    return SessionColumn.told.allSatisfy { self[$0] == other[$0] }
  }
}
