import Authorities

/// One session in compact form: what a schedule gives for one day, without any text.
/// Thousands of schedules over years are held like this; a `ReceptionSession` is made only for the days asked for.
struct Occurrence {
  /// The day the rule names; `none` for an extra session.
  var ruleDay: Int32
  /// The day after the shift, before changes; `none` while a separate notice is awaited.
  var shiftedDay: Int32
  /// The day now announced; `none` while a separate notice is awaited.
  var day: Int32
  /// Which distinct day of the rule this is, from 0: whose turn in a rotation.
  var turn: Int32
  /// Stable in its schedule, whatever the order.
  var serial: Int32
  /// Index in `dates`, or -1.
  var listed: Int32 = -1
  /// Index of the rule's item, or -1.
  var item: Int16
  var parts: Parts
  var status: ReceptionSession.Status
  var isDelegated = false
  var isPlaceChanged = false

  static let none = Int32.min

  struct Parts: OptionSet {
    let rawValue: UInt8
    static let morning = Parts(rawValue: 1)
    static let afternoon = Parts(rawValue: 2)
    static let all: Parts = [.morning, .afternoon]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ part: DayPart?) {
      switch part {
      case .morning: self = .morning
      case .afternoon: self = .afternoon
      case nil: self = .all
      }
    }

    func contains(_ part: DayPart) -> Bool { contains(Parts(part)) }
  }

  var orderDay: Int32 { day == Self.none ? ruleDay : day }
  var date: CivilDay? { day == Self.none ? nil : CivilDay(daysSinceEpoch: day) }
  var ruleDate: CivilDay? { ruleDay == Self.none ? nil : CivilDay(daysSinceEpoch: ruleDay) }
  var isShifted: Bool { shiftedDay != Self.none && ruleDay != Self.none && shiftedDay != ruleDay }
}
