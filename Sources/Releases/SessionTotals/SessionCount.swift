/// A sum of numbers of which some may not be said.
public struct SessionCount: Sendable, Hashable {
  private var sum = 0
  private var isWhole = true

  public init() {}

  /// As a frozen table tells it; nil is not said.
  public init(_ value: Int?) {
    sum = value ?? 0
    isWhole = value != nil
  }

  /// Nil when a number was not said: the sum of the others would be taken for the whole.
  public var value: Int? { isWhole ? sum : nil }

  public mutating func add(_ number: Int?) {
    sum += number ?? 0
    if number == nil { isWhole = false }
  }

  public static func + (a: SessionCount, b: SessionCount) -> SessionCount {
    var both = a
    both.add(b.value)
    return both
  }
}
