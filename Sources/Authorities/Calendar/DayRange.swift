/// Days from one to another, both included; open at an end without a day.
public struct DayRange: Sendable, Hashable {
  public let from: CivilDay?
  public let to: CivilDay?

  public init(from: CivilDay? = nil, to: CivilDay? = nil) {
    self.from = from
    self.to = to
  }

  public static let always = DayRange()

  public func contains(_ day: CivilDay) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
