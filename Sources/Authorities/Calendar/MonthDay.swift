/// A day of any year, as the bounds of a season are written (`04-16`).
public struct MonthDay: Sendable, Hashable, Comparable {
  public let month: Int
  public let day: Int

  /// Nil when no year has such a day; 29 February is a day.
  public init?(month: Int, day: Int) {
    guard day >= 1, day <= CivilDay.daysInMonth(month, of: 2000) else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads `04-16` (month first, as in ISO dates) or `16/4` (day first, as in Vietnamese dates).
  public init?(text: some StringProtocol) {
    let iso = text.split(separator: "-", omittingEmptySubsequences: false)
    let vietnamese = text.split(separator: "/", omittingEmptySubsequences: false)
    if iso.count == 2, let month = Self.number(iso[0]), let day = Self.number(iso[1]) {
      self.init(month: month, day: day)
    } else if vietnamese.count == 2, let day = Self.number(vietnamese[0]), let month = Self.number(vietnamese[1]) {
      self.init(month: month, day: day)
    } else {
      return nil
    }
  }

  /// Of digits alone: `+4` is no month.
  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  init(_ day: CivilDay) { (month, self.day) = (day.components.month, day.components.day) }

  /// `16/04`.
  public var vietnamese: String { "\(CivilDay.padded(day, 2))/\(CivilDay.padded(month, 2))" }

  public static func < (a: MonthDay, b: MonthDay) -> Bool { (a.month, a.day) < (b.month, b.day) }
}

/// A stretch of every year, both ends included; it may run over the end of the year.
public struct Season: Sendable, Hashable {
  public let from: MonthDay
  public let to: MonthDay

  public init(from: MonthDay, to: MonthDay) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: CivilDay) -> Bool { contains(MonthDay(day)) }

  func contains(_ day: MonthDay) -> Bool {
    from <= to ? from <= day && day <= to : from <= day || day <= to
  }

  func overlaps(_ other: Season) -> Bool { contains(other.from) || other.contains(from) }
}
