public import Authorities
public import Formats

/// The flow of matters in a period within the portal, a unit, or the units that are not shown.
public struct FlowLine: Sendable, Hashable {
  /// `all` is the whole portal, `others` the units that are not shown by themselves.
  public let scope: ClassLabel
  public let kinds: KindSet
  /// 0 where a measure is not told apart.
  public private(set) var numbers = FlowNumbers()
  private var told: UInt8 = 0

  public init(_ scope: ClassLabel, _ kinds: KindSet, _ values: [FlowMeasure: Int] = [:]) {
    (self.scope, self.kinds) = (scope, kinds)
    for (measure, value) in values { self[measure] = value }
  }

  public init(_ scope: ClassLabel, _ kinds: KindSet, _ numbers: FlowNumbers, _ measures: [FlowMeasure]) {
    self.init(scope, kinds)
    add(numbers, measures)
  }

  /// Nil where the measure is not told apart.
  public subscript(measure: FlowMeasure) -> Int? {
    get { told & measure.bit == 0 ? nil : numbers[measure] }
    set {
      numbers[measure] = newValue ?? 0
      if newValue == nil { told &= ~measure.bit } else { told |= measure.bit }
    }
  }

  /// What it tells, in the order of measures.
  public var values: [(measure: FlowMeasure, value: Int)] {
    FlowMeasure.allCases.compactMap { measure in self[measure].map { (measure, $0) } }
  }

  /// Tells nothing.
  public var isEmpty: Bool { told == 0 }

  /// What is pending, of which a measure is a part. Nil for others, who are not the same units in every measure.
  public func base(of measure: FlowMeasure) -> Int? {
    measure.isPartOfPending && scope != .others ? self[.pending] : nil
  }

  public mutating func add(_ numbers: FlowNumbers, _ measures: [FlowMeasure]) {
    for measure in measures { self[measure] = numbers[measure] }
  }
}

/// The flows that a release publishes: carried over and received are concluded and pending. They carry no outcome.
public struct PublishedFlows: Sendable, Hashable {
  /// The portal by kinds, then the units that are shown, then the others.
  public let lines: [FlowLine]
  /// The whole portal, a line for each set of kinds.
  public let portal: [FlowLine]
  public let units: [FlowLine]
  public let others: FlowLine?
  /// The lines of units by name, to be looked up for many.
  public let byUnit: [TextKey: FlowLine]

  public init(_ lines: [FlowLine]) {
    self.lines = lines
    portal = lines.filter { $0.scope == .all }
    units = lines.filter { $0.scope.name != nil }
    others = lines.first { $0.scope == .others }
    byUnit = units.byUnit
  }

  static let complaints = KindSet([.firstComplaint, .secondComplaint])
  public static let denunciations = KindSet([.denunciation])
  static let petitions = KindSet([.petition])
  /// Complaints, denunciations, petitions and feedback.
  public static let groups = [complaints, denunciations, petitions]
  /// What is told of units: never denunciations.
  public static let ofUnits = KindSet([.firstComplaint, .secondComplaint, .petition])

  /// All kinds of the whole portal in a measure; nil where a line does not tell it.
  public func total(_ measure: FlowMeasure) -> Int? {
    portal.reduce(Optional(0)) { sum, line in sum.flatMap { sum in line[measure].map { sum + $0 } } }
  }

  /// The line of the portal that has denunciations among other kinds.
  var joined: FlowLine? { portal.first { $0.kinds.isMixed && $0.kinds.contains(.denunciation) } }

  /// The line that denunciations have of their own.
  public var denunciations: FlowLine? { portal.first { $0.kinds == Self.denunciations } }

  public var tellsDenunciations: Bool { denunciations != nil }
}

extension [FlowLine] {
  /// Those of units, by name.
  var byUnit: [TextKey: FlowLine] {
    Dictionary(
      compactMap { line in line.scope.name.map { (TextKey($0), line) } }, uniquingKeysWith: { first, _ in first })
  }
}
