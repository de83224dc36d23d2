public import Diagnostics
import Formats

/// A place where citizens are received (nơi tiếp công dân, trụ sở tiếp công dân — Luật Tiếp công dân 2013, Đ.10, Đ.19).
///
/// Shared rather than copied: its sessions, pages and files all hold it.
public final class Office: Sendable {
  public let slug: String
  public let name: String
  /// The body the place belongs to; the place's own name when not said.
  public let unit: String
  /// The body above it (cơ quan chủ quản trực tiếp), for the head of its notices.
  public let superior: String?
  public let level: UnitLevel?
  public let address: String
  public let phone: PhoneNumbers?
  public let email: String?
  public let coordinate: Coordinate?
  /// How to get in: entrance, ramp, parking.
  public let access: String?
  /// What to bring along.
  public let bring: [String]
  public let hours: [OfficeHours]
  public let valid: DayRange
  /// The slug of the place that took over.
  public let successor: String?
  public let keys: TextFileKeys
  /// The Markdown after the front matter.
  public let body: TextBody
  public let english: EnglishText?
  public let location: Location

  init(
    _ file: SourceFile, _ keys: TextFileKeys, _ front: FrontMatter, _ english: EnglishText?,
    _ reader: inout MappingReader
  ) {
    self.keys = keys
    self.english = english
    slug = keys.slug
    location = file.location
    name = reader.string("name", required: true) ?? keys.slug
    unit = reader.string("unit") ?? name
    FormulaName.check(name, at: reader.location(ofValue: "name"), &reader)
    if unit != name { FormulaName.check(unit, at: reader.location(ofValue: "unit"), &reader) }
    superior = reader.string("superior")
    level = reader.choice("level", meaning: \.vietnamese)
    address = reader.string("address", required: true) ?? ""
    phone = PhoneNumbers.read(&reader)
    email = OfficeContact.email(&reader)
    coordinate = OfficeContact.coordinate(&reader)
    access = reader.string("access")
    bring = reader.strings("bring")
    hours = OfficeHoursReading.hours(&reader)
    valid = reader.dayRange("valid")
    successor = reader.string("successor")
    body = TextBody(front)
  }

  /// Degrees of WGS 84.
  public struct Coordinate: Sendable, Hashable {
    public let latitude: Double
    public let longitude: Double

    public init(latitude: Double, longitude: Double) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// What `<slug>.en.md` says; absent parts are shown in Vietnamese.
  public struct EnglishText: Sendable {
    public let name: String?
    public let unit: String?
    public let address: String?
    public let access: String?
    public let bring: [String]
    public let body: TextBody
  }

  /// The standing hours on a day, in order of time; empty when the place is closed.
  public func hours(on day: CivilDay) -> [TimeSpan] {
    hours(on: day, as: day.weekday)
  }

  /// The hours on a day that is worked as a day of the week, in order of time: a Saturday made up for a Monday has those
  /// of a Monday in that season.
  public func hours(on day: CivilDay, _ calendar: WorkingCalendar) -> [TimeSpan] {
    hours(on: day, as: calendar.weekdayOfHours(on: day))
  }

  /// Whether somebody can be met there: by the standing hours, or without any on every working day.
  public func isOpen(on day: CivilDay, _ calendar: WorkingCalendar) -> Bool {
    guard valid.contains(day), !calendar.isHoliday(day) else { return false }
    return hours.isEmpty ? calendar.isWorkingDay(day) : !hours(on: day, calendar).isEmpty
  }

  /// The last day on which it is open, of a month that ends with `day`.
  public func lastOpenDay(upTo day: CivilDay, _ calendar: WorkingCalendar) -> CivilDay? {
    (0..<31).lazy.map { day.adding(days: -$0) }.first { self.isOpen(on: $0, calendar) }
  }

  private func hours(on day: CivilDay, as weekday: Weekday) -> [TimeSpan] {
    guard valid.contains(day) else { return [] }
    return hours.filter { $0.days.contains(weekday) && $0.season?.contains(day) ?? true }.flatMap(\.times).sorted()
  }
}

/// Standing hours of some weekdays, all the year or in a season.
public struct OfficeHours: Sendable, Hashable {
  /// In order of the week.
  public let days: [Weekday]
  public let times: [TimeSpan]
  public let season: Season?

  public init(days: [Weekday], times: [TimeSpan], season: Season? = nil) {
    self.days = days
    self.times = times
    self.season = season
  }

  /// `thứ Hai–thứ Sáu`, or the days one by one.
  public var daysText: Wording {
    guard let first = days.first, let last = days.last, days.count > 2, last.rawValue - first.rawValue == days.count - 1
    else {
      return Wording(
        WordList.vietnamese(days.map(\.vietnamese)), en: WordList.english(days.map(\.english)))
    }
    return Wording("\(first.vietnamese)–\(last.vietnamese)", en: "\(first.english)–\(last.english)")
  }
}
