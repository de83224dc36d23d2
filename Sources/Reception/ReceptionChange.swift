public import Authorities
import Diagnostics
import Formats

/// One announced change of a schedule (hoãn, dời, tiếp bổ sung, ủy quyền, đổi nơi tiếp).
public struct ReceptionChange: Sendable {
  public let action: Action
  public let days: Days
  /// Where a move goes.
  public let newDay: CivilDay?
  /// Who stands in (`delegate`) or where it is held (`place`).
  public let target: String?
  public let reason: String
  public let published: CivilDay?
  /// The session to which registrations of a cancelled one are carried.
  public let carriedTo: CivilDay?
  /// The session's own hours from this change on.
  public let hours: [TimeSpan]?
  /// Only of an extra session.
  public let host: String?
  public let place: String?
  public let topics: String?
  let mark: YAMLMark
  /// Where the new day of a move is written.
  let targetMark: YAMLMark?
  let carriedMark: YAMLMark?
  /// Where it says who stands in.
  let delegateMark: YAMLMark?
  /// Where it says the place of its session.
  let placeMark: YAMLMark?
  /// Every day it names, with its place.
  let namedDays: [NamedDay]

  struct NamedDay: Sendable {
    let kind: Kind
    let day: CivilDay
    let mark: YAMLMark

    /// `session`: of a session of this schedule, or where one is moved. `beyond`: where a stretch ends, the session of
    /// another file that takes over registrations, or an extra one. `published`: of the announcement.
    enum Kind { case session, beyond, published }
  }

  public enum Action: String, Sendable, Hashable, CaseIterable {
    case move, cancel, extra, delegate, place

    /// How messages explain it.
    var vietnamese: String {
      switch self {
      case .move: "dời"
      case .cancel: "hủy"
      case .extra: "thêm buổi"
      case .delegate: "tiếp thay"
      case .place: "đổi nơi"
      }
    }

    /// What its “to” says.
    fileprivate var meaningOfTarget: Wording? {
      switch self {
      case .move: Wording("ngày mới của buổi tiếp", en: "the new day of the session")
      case .delegate: Wording("người tiếp thay", en: "who stands in")
      case .place: Wording("nơi tiếp mới", en: "the new place")
      case .cancel, .extra: nil
      }
    }
  }

  public enum Days: Sendable, Hashable {
    /// The day now announced, after shifts and earlier moves.
    case single(CivilDay)
    /// Every session still standing between two days; without a second, from the first on.
    case range(from: CivilDay, to: CivilDay?)

    func contains(_ day: CivilDay) -> Bool {
      switch self {
      case .single(let single): single == day
      case .range(let from, let to): from <= day && to.map { day <= $0 } ?? true
      }
    }

    func overlaps(_ other: Days) -> Bool {
      let (a, b) = (bounds, other.bounds)
      return a.from <= (b.to ?? a.from) && b.from <= (a.to ?? b.from)
    }

    private var bounds: (from: CivilDay, to: CivilDay?) {
      switch self {
      case .single(let day): (day, day)
      case .range(let from, let to): (from, to)
      }
    }

    /// The last day named.
    var last: CivilDay {
      switch self {
      case .single(let day): day
      case .range(let from, let to): to ?? from
      }
    }
  }
}

extension ReceptionChange {
  /// Reads one item of `changes`; nil when it lacks what its action needs.
  init?(_ node: YAMLNode, _ parent: inout MappingReader) {
    var reader = MappingReader(node, in: parent.text)
    reader.meanings = ["reason": Wording("lý do thay đổi, sẽ đăng trên cổng", en: "why, to be published")]
    defer { parent.merge(reader.finish()) }
    let action: Action? = reader.choice("action", required: true, meaning: \.vietnamese)
    let days = Self.days(&reader)
    let reason = reader.string("reason", required: true)
    published = reader.day("published")
    let carried = reader.take("carriedTo")
    carriedTo = carried.flatMap { reader.day($0) }
    carriedMark = carried?.mark
    hours = reader.ownTimeSpans("hours")
    host = action == .extra ? reader.string("host") : nil
    topics = action == .extra ? reader.string("topics") : nil
    place = action == .extra ? reader.string("place") : nil
    let target = Self.target(of: action, days, &reader)
    guard let action, let days, let target else { return nil }
    if !Self.fits(action, days, &reader) { return nil }
    self.action = action
    self.days = days
    self.reason = reason ?? ""
    self.target = target.words
    newDay = target.day
    mark = reader.valueMark("date") ?? reader.valueMark("from") ?? node.mark
    targetMark = action == .move ? reader.valueMark("to") : nil
    let named = reader.valueMark(action.rawValue) ?? reader.valueMark("to")
    delegateMark = action == .delegate ? named : nil
    placeMark = action == .place ? named : action == .extra ? reader.valueMark("place") : nil
    let (first, end): (CivilDay, CivilDay?) =
      switch days {
      case .single(let day): (day, nil)
      case .range(let from, let to): (from, to)
      }
    let told: [(NamedDay.Kind, CivilDay?, YAMLMark?)] = [
      (action == .extra ? .beyond : .session, first, mark), (.session, newDay, targetMark),
      (.beyond, end, reader.valueMark("to")),
      (.beyond, carriedTo, carriedMark), (.published, published, reader.valueMark("published")),
    ]
    namedDays = told.compactMap { kind, day, mark in
      day.flatMap { day in mark.map { NamedDay(kind: kind, day: day, mark: $0) } }
    }
  }

  private static func days(_ reader: inout MappingReader) -> Days? {
    if reader.hasKey("from") {
      if let day = reader.take("date") { reader.add(dayAndRange(at: reader.location(day))) }
      let from = reader.day("from")
      let to = reader.day("to")
      guard let from else { return nil }
      if let to, to < from {
        reader.add(ReversedRange.problem(from, to, at: reader.location(ofValue: "to")))
        return nil
      }
      return .range(from: from, to: to)
    }
    return reader.day("date", required: true).map { .single($0) }
  }

  /// A move needs `to`; a delegate or a place needs `to`, or its own name when `to` ends a range.
  private static func target(
    of action: Action?, _ days: Days?, _ reader: inout MappingReader
  ) -> (day: CivilDay?, words: String?)? {
    let isRange = if case .range? = days { true } else { false }
    reader.meanings["to"] = action?.meaningOfTarget
    if let action { reader.meanings[action.rawValue] = action.meaningOfTarget }
    switch action {
    case .move where !isRange: return reader.day("to", required: true).map { ($0, nil) }
    case .delegate, .place:
      let key = isRange ? action?.rawValue ?? "" : "to"
      guard let words = reader.string(key, required: true) else { return nil }
      if let action, let meaning = action.meaningOfTarget, WrittenDate(words) != nil {
        reader.add(dayForWords(words, key, action, meaning, at: reader.location(ofValue: key)))
        return nil
      }
      return (nil, words)
    case .cancel, .extra, .move: return (nil, nil)
    case nil:
      // The action that would take it is not known, which is told already.
      for key in ["to", "host", "topics", "place", "delegate"] { _ = reader.take(key) }
      return nil
    }
  }

  private static func fits(_ action: Action, _ days: Days, _ reader: inout MappingReader) -> Bool {
    guard case .range = days, action == .move || action == .extra else { return true }
    reader.add(
      Problem(
        "change-needs-date",
        Wording(
          "Thay đổi “\(action.rawValue)” là của một ngày, không của một khoảng",
          en: "The change “\(action.rawValue)” is of one day"),
        fix: Wording("viết “date: …” cho từng buổi", en: "write “date: …” for each session"),
        at: reader.location(ofKey: "from")))
    return false
  }

  private static func dayForWords(
    _ words: String, _ key: String, _ action: Action, _ meaning: Wording, at location: Location
  ) -> Problem {
    Problem(
      "change-target-day",
      Wording(
        "“\(key)” của “action: \(action.rawValue)” phải là \(meaning.vi), không phải ngày “\(words)”",
        en: "“\(key)” of “action: \(action.rawValue)” must be \(meaning.en), not the day “\(words)”"),
      fix: Wording(
        "ghi \(meaning.vi); muốn dời buổi sang ngày ấy thì viết “action: move”",
        en: "write \(meaning.en); to move the session to that day write “action: move”"), at: location)
  }

  private static func dayAndRange(at location: Location) -> Problem {
    Problem(
      "change-needs-date",
      Wording(
        "Thay đổi có cả “date” và “from”: của một buổi hay của một khoảng?",
        en: "The change has both “date” and “from”: is it of one session or of a stretch?"),
      fix: Wording(
        "giữ “date” cho một buổi, hoặc “from” và “to” cho một khoảng",
        en: "keep “date” for one session, or “from” and “to” for a stretch"), at: location)
  }
}
