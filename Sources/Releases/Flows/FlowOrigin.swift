public import Authorities
import Formats

/// What `release.yaml` says of a release's flows.
public struct FlowOrigin: Sendable, Hashable {
  /// The period whose pending matters are carried over; nil when the raw tables said what was pending.
  public let carriedFrom: String?
  /// Units that existed in the period or had matters.
  public let units: Int
  /// The matters received are not those of the period alone: some came late, or rows of earlier periods were changed.
  public let isAdjusted: Bool

  private static let tables = "cases"

  var yaml: String {
    "flows: {carried: \(carriedFrom ?? Self.tables), units: \(units), adjusted: \(isAdjusted)}\n"
  }

  public init(carriedFrom: String?, units: Int, isAdjusted: Bool) {
    (self.carriedFrom, self.units, self.isAdjusted) = (carriedFrom, units, isAdjusted)
  }

  /// Reads what `yaml` wrote.
  init?(_ reader: inout MappingReader) {
    let carried = reader.string("carried", required: true)
    guard let carried, let units = reader.integer("units"), let isAdjusted = reader.bool("adjusted"), units >= 0 else {
      return nil
    }
    self.init(carriedFrom: carried == Self.tables ? nil : carried, units: units, isAdjusted: isAdjusted)
  }
}

/// The flows of a release before it is frozen.
public struct ReleasedFlows: Sendable {
  public let flows: PublishedFlows
  public let origin: FlowOrigin
  /// How many more matters the release counts as received than were received in its period.
  public let adjustment: Int

  public init(flows: PublishedFlows, origin: FlowOrigin, adjustment: Int) {
    self.flows = flows
    self.origin = origin
    self.adjustment = adjustment
  }

  /// A set of kinds for each line of the portal.
  public var kinds: [KindSet] { flows.portal.map(\.kinds) }

  /// Of how many units a measure is told, of all there are.
  public func units(_ measure: FlowMeasure) -> (told: Int, of: Int) {
    (flows.units.count { $0[measure] != nil }, origin.units)
  }
}
