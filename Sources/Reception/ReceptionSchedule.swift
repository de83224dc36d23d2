public import Authorities
public import Diagnostics
import Formats

/// When one host receives citizens at one place (lịch tiếp công dân — Luật Tiếp công dân 2013, Đ.24).
///
/// Shared rather than copied: its sessions, pages and files all hold it.
public final class ReceptionSchedule: Sendable {
  public let keys: TextFileKeys
  /// The slug of the place.
  public let office: String
  public let host: String
  /// The person who holds the role, when named.
  public let holder: String?
  public let role: HostRole?
  /// Bounds the days of the rule; a shifted or moved session may lie outside.
  public let valid: DayRange
  /// As written, for messages and pages.
  public let ruleText: String?
  public let rule: ReceptionRule?
  /// In order of day.
  public let dates: [ListedSession]
  /// In order of time; empty means office hours.
  public let hours: [TimeSpan]
  public let shift: ShiftPolicy
  public let weekOfMonth: WeekOfMonth?
  public let shortMonth: ShortMonth?
  /// Who may stand in for the host.
  public let delegate: String?
  public let registration: Registration?
  public let attendees: [String]
  public let topics: String?
  public let mode: Mode?
  public let linkedPlaces: [String]
  /// The stated first announcement.
  public let published: CivilDay?
  /// Hosts taking turns over the days of the rule, the ones that are dropped included.
  public let rotation: [String]
  /// In the order of the file, which is the order they take effect in.
  public let changes: [ReceptionChange]
  /// The Markdown after the front matter.
  public let body: TextBody
  public let english: EnglishText?
  public let location: Location
  let places: Places

  init(
    keys: TextFileKeys, office: String, host: String, holder: String?, role: HostRole?, valid: DayRange,
    ruleText: String?,
    rule: ReceptionRule?, dates: [ListedSession], hours: [TimeSpan], shift: ShiftPolicy, weekOfMonth: WeekOfMonth?,
    shortMonth: ShortMonth?, delegate: String?, registration: Registration?, attendees: [String], topics: String?,
    mode: Mode?, linkedPlaces: [String], published: CivilDay?, rotation: [String], changes: [ReceptionChange],
    body: TextBody, english: EnglishText?, location: Location, places: Places
  ) {
    self.keys = keys
    self.office = office
    self.host = host
    self.holder = holder
    self.role = role
    self.valid = valid
    self.ruleText = ruleText
    self.rule = rule
    self.dates = dates
    self.hours = hours
    self.shift = shift
    self.weekOfMonth = weekOfMonth
    self.shortMonth = shortMonth
    self.delegate = delegate
    self.registration = registration
    self.attendees = attendees
    self.topics = topics
    self.mode = mode
    self.linkedPlaces = linkedPlaces
    self.published = published
    self.rotation = rotation
    self.changes = changes
    self.body = body
    self.english = english
    self.location = location
    self.places = places
  }

  init(_ file: SourceFile, _ front: FrontMatter, _ english: EnglishText?, _ reader: inout MappingReader) {
    keys = TextFileKeys(file, &reader)
    office = reader.string("office", required: true) ?? ""
    host = reader.string("host", required: true) ?? ""
    holder = reader.string("holder")
    role = reader.choice("role", meaning: \.vietnamese)
    valid = reader.dayRange("valid", required: true)
    (ruleText, rule) = ScheduleReading.rule(&reader)
    let dates = ScheduleReading.dates(&reader)
    self.dates = dates.listed
    hours = reader.timeSpans("hours")
    shift = ScheduleReading.shift(&reader)
    weekOfMonth = reader.choice("weekOfMonth", meaning: \.vietnamese)
    shortMonth = reader.choice("shortMonth", meaning: \.vietnamese)
    delegate = reader.string("delegate")
    registration = ScheduleReading.registration(&reader)
    attendees = reader.strings("attendees")
    topics = ScheduleReading.words("topics", &reader)
    mode = reader.choice("mode")
    linkedPlaces = reader.strings("linkedPlaces")
    published = reader.day("published")
    rotation = reader.list("rotation").compactMap { reader.scalar($0) }
    changes = reader.sequence("changes").compactMap { ReceptionChange($0, &reader) }
    body = TextBody(front)
    self.english = english
    location = file.location
    places = Places(
      file: file.location, text: front.text, office: reader.valueMark("office"), rule: reader.valueMark("rule"),
      dates: reader.valueMark("dates"), valid: reader.valueMark("valid"), hours: reader.valueMark("hours"),
      onDayOff: reader.valueMark("onDayOff") ?? reader.misspelt("onDayOff"),
      weekOfMonth: reader.valueMark("weekOfMonth") ?? reader.misspelt("weekOfMonth"),
      shortMonth: reader.valueMark("shortMonth") ?? reader.misspelt("shortMonth"),
      registration: reader.valueMark("registration"), role: reader.valueMark("role"),
      delegate: reader.valueMark("delegate"),
      published: reader.valueMark("published"),
      hostName: reader.valueMark("host"), isListWhole: dates.isWhole, empty: ScheduleReading.emptyChoices(reader))
    ScheduleReading.requireDays(&reader)
    ScheduleReading.requireStart(&reader)
  }

  public var slug: String { keys.slug }

  public enum Mode: String, Sendable, Hashable, CaseIterable {
    case inPerson = "trực tiếp"
    case online = "trực tuyến"
  }

  /// What `<slug>.en.md` says; absent parts are shown in Vietnamese.
  public struct EnglishText: Sendable {
    public let title: String?
    public let host: String?
    public let delegate: String?
    public let topics: String?
    public let body: TextBody
  }

  /// Where in the file the parts are that a later check may complain about.
  struct Places: Sendable {
    let file: Location
    /// Nil for a table.
    let text: SourceText?
    let office: YAMLMark?
    let rule: YAMLMark?
    let dates: YAMLMark?
    let valid: YAMLMark?
    let hours: YAMLMark?
    let onDayOff: YAMLMark?
    let weekOfMonth: YAMLMark?
    let shortMonth: YAMLMark?
    let registration: YAMLMark?
    var role: YAMLMark? = nil
    var delegate: YAMLMark? = nil
    var published: YAMLMark? = nil
    /// Of a table: the first cell that names the host, unless its role was asked for already.
    var host: Location? = nil
    /// Of a text: where it names the host.
    var hostName: YAMLMark? = nil
    /// False when an item of `dates` could not be read, which is told at its place.
    var isListWhole = true
    /// Where keys stand that a rule may need and that have no value, by name.
    var empty: [String: Location] = [:]

    var hostPlace: Location { host ?? location(hostName) }

    func location(_ mark: YAMLMark?) -> Location {
      guard let mark, let text else { return file }
      return text.location(line: mark.line, scalarColumn: mark.column, scalars: mark.length)
    }

    func location(_ listed: ListedSession) -> Location {
      switch listed.spot {
      case .text(let mark): location(mark)
      case .cell(let location): location
      }
    }
  }
}

/// One item of `dates`, or a row of a table.
public struct ListedSession: Sendable {
  public let date: CivilDay
  public let host: String?
  public let hours: [TimeSpan]?
  public let place: String?
  public let topics: String?
  /// The half of the day, when no hours are told.
  public var part: DayPart?
  /// What the table says beside (cột Ghi chú).
  public var note: String?
  let spot: Spot

  enum Spot: Sendable {
    case text(YAMLMark)
    case cell(Location)
  }
}

/// Until when a citizen may register for a session.
public enum Registration: Sendable, Hashable {
  /// Strictly before these days of the month, one for all days of the rule or one for each in its order.
  case beforeDay([Int])
  /// So many calendar days before the session.
  case daysBefore(Int)

  /// The last day to register for a session on `date` that comes from the `item`-th day of the rule, `ruleDay`.
  /// A day of the month belongs to the day of the rule: a session that is moved keeps the deadline that was announced,
  /// or ends registration the day before when it is held earlier. A day of the month later than that of the rule is meant
  /// in the month before; a month without that day ends earlier.
  func lastDay(for date: CivilDay, of ruleDay: CivilDay?, item: Int?) -> CivilDay? {
    switch self {
    case .daysBefore(let days): return date.adding(days: -days)
    case .beforeDay(let days):
      guard let before = days.count == 1 ? days.first : item.flatMap({ days.indices.contains($0) ? days[$0] : nil })
      else {
        return nil
      }
      let day = ruleDay ?? date
      let first = before > day.day ? day.firstOfMonth(addingMonths: -1) : day.firstOfMonth
      let length = first.distance(to: first.lastOfMonth) + 1
      return min(first.adding(days: min(before - 1, length) - 1), date.adding(days: -1))
    }
  }
}
