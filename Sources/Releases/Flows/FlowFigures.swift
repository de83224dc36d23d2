import Authorities
import Formats

/// The flows of a released period, or of released periods in a row, as pages tell them.
public struct FlowFigures: Sendable {
  public let lines: [FlowLine]
  /// The whole portal, all kinds.
  public let total: FlowLine
  /// The id of the period whose pending matters are carried over; nil when the raw tables said what was pending.
  public let carriedFrom: String?
  public let isAdjusted: Bool
  private let byUnit: [TextKey: FlowLine]

  /// Over several periods: what the first carried over, what came in and was concluded in all of them, what the last left.
  /// A measure of a line that not all of these tell is left out, and so are the others, who are not the same units in
  /// each of them. Nil unless every release tells flows and goes on where the one
  /// before ended.
  public init?(_ releases: [FrozenRelease]) {
    let flows = releases.compactMap(\.flows)
    guard let first = flows.first, let origin = releases.first?.flowOrigin, flows.count == releases.count,
      zip(releases, releases.dropFirst()).allSatisfy({ $1.flowOrigin?.carriedFrom == $0.period.id })
    else { return nil }
    lines = flows.count == 1 ? first.lines : Self.portal(flows) + Self.units(flows)
    byUnit = flows.count == 1 ? first.byUnit : lines.byUnit
    carriedFrom = origin.carriedFrom
    isAdjusted = releases.contains { $0.flowOrigin?.isAdjusted ?? false }
    let wholes = flows.map { flows in
      FlowLine(
        .all, .all, FlowMeasure.allCases.reduce(into: [:]) { values, measure in values[measure] = flows.total(measure) }
      )
    }
    total = wholes.dropFirst().reduce(wholes[0]) { $0.followed(by: $1) }
  }

  private static func portal(_ flows: [PublishedFlows]) -> [FlowLine] {
    flows.dropFirst().reduce(flows[0].portal) { sum, next in
      sum.compactMap { line in
        next.portal.first { $0.kinds == line.kinds }.map { line.followed(by: $0) }
      }
    }
  }

  /// In the order in which they are first told.
  private static func units(_ flows: [PublishedFlows]) -> [FlowLine] {
    let byUnit = flows.map(\.byUnit)
    var seen: Set<TextKey> = []
    return flows.flatMap(\.units).compactMap { line in
      guard let name = line.scope.name.map(TextKey.init), seen.insert(name).inserted else { return nil }
      let lines = byUnit.map { $0[name] ?? FlowLine(line.scope, line.kinds) }
      let sum = lines.dropFirst().reduce(lines[0]) { $0.followed(by: $1) }
      return sum.isEmpty ? nil : sum
    }
  }

  /// A line for each set of kinds; empty over periods that do not tell the same sets.
  public var portal: [FlowLine] {
    let lines = lines.filter { $0.scope == .all }
    return lines.flatMap(\.kinds.kinds).count == CaseKind.allCases.count ? lines : []
  }

  public var units: [FlowLine] { lines.filter { $0.scope.name != nil } }

  public var others: FlowLine? { lines.first { $0.scope == .others } }

  public func line(unit name: String) -> FlowLine? { byUnit[TextKey(name)] }
}

extension FlowLine {
  /// This line and the same line of the next period as one.
  fileprivate func followed(by next: FlowLine) -> FlowLine {
    var line = FlowLine(scope, kinds)
    line[.carried] = self[.carried]
    for measure in [FlowMeasure.received, .concluded] {
      if let a = self[measure], let b = next[measure] { line[measure] = a + b }
    }
    for measure in [FlowMeasure.pending, .overdue, .aged, .old] { line[measure] = next[measure] }
    return line
  }
}
