public import Authorities

/// When a line of the ledger was written: a moment of Vietnamese time (UTC+7), or a day alone where the run was told no
/// more (`--now`).
public struct LedgerTime: Sendable, Hashable {
  public let day: CivilDay
  /// Seconds since midnight; nil for a day alone.
  public let second: Int?

  public init(day: CivilDay, second: Int? = nil) {
    self.day = day
    self.second = second
  }

  private static let zone = "+07:00"

  /// `2026-11-24T09:30:00+07:00` (RFC 3339), or `2026-11-24`.
  public var text: String {
    guard let second else { return day.iso }
    let clock = [second / 3600, second / 60 % 60, second % 60].map { CivilDay.padded($0, 2) }
    return "\(day.iso)T\(clock.joined(separator: ":"))\(Self.zone)"
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    guard let day = CivilDay(iso: text.prefix(10)) else { return nil }
    let clock = text.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
    let second = clock.count == 3 ? clock[0] * 3600 + clock[1] * 60 + clock[2] : nil
    self.init(day: day, second: second)
    guard (0..<86_400).contains(self.second ?? 0), self.text == text else { return nil }
  }
}
