/// A part of a whole, for percentages.
public struct Share: Sendable, Hashable {
  public let part: Int
  public let of: Int

  public init(part: Int, of: Int) {
    self.part = part
    self.of = of
  }

  /// Tenths of a percent, half up; nil on an empty base.
  public var permille: Int? { of > 0 ? (part * 2000 + of) / (of * 2) : nil }
}
