/// Makes cases one by one; what is drawn depends only on the generator's state.
struct CaseMaker {
  var random: SplitMix64

  /// The day the tables were last kept up to: later ends have not happened yet.
  static let lastDay = DemoDay(2026, 11, 20)
  /// Complaints can be suspended from the day Luật 136/2025/QH15 is in force.
  static let firstSuspension = DemoDay(2026, 7, 1)

  mutating func make(received: DemoDay) -> DemoCase {
    var made = begin(received: received)
    made.status = Self.ends(of: made.kind).draw(&random)
    accept(&made)
    conclude(&made)
    handOver(&made)
    if let end = made.concluded, end > Self.lastDay {
      reopen(&made)
    } else {
      Results.fill(&made, &random)
    }
    return made
  }

  private mutating func begin(received: DemoDay) -> DemoCase {
    var unit = DemoUnit.all.draw(&random)
    if unit.endsWithDistrict, received > DemoUnit.lastDistrictDay { unit = DemoUnit.successors.draw(&random) }
    let kind = unit.kinds.draw(&random)
    let aboutOfficials = kind == .denunciation && random.chance(45)
    let field = aboutOfficials ? .officials : unit.fields.draw(&random)
    var made = DemoCase(unit: unit, kind: kind, kindWord: word(of: kind), field: field, received: received)
    switch kind {
    case .firstComplaint, .secondComplaint:
      made.isRemote = unit.isRemote && random.chance(40)
      made.isComplex = random.chance(15)
    case .denunciation:
      made.extensions = Self.extensions.draw(&random)
      made.isComplex = made.extensions > 0
      made.isRepeatedDenunciation = random.chance(8)
    case .feedback: break
    }
    return made
  }

  private mutating func word(of kind: Kind) -> String {
    switch kind {
    case .firstComplaint, .secondComplaint: "khiếu nại"
    case .denunciation: "tố cáo"
    case .feedback: Self.feedbackWords.draw(&random)
    }
  }

  /// Complaints are taken up within 10 days (Luật Khiếu nại, Đ.27).
  private mutating func accept(_ made: inout DemoCase) {
    guard !made.status.endsBeforeAcceptance else { return }
    let wait = made.kind == .feedback ? random.number(0...5) : random.number(2...9)
    let day = WorkingDays.onOrBefore(made.received + wait)
    made.accepted = max(day, made.received)
  }

  private mutating func conclude(_ made: inout DemoCase) {
    guard let accepted = made.accepted else {
      made.concluded = WorkingDays.onOrAfter(made.received + random.number(1...8))
      return
    }
    guard let due = made.due else {
      made.concluded = WorkingDays.onOrAfter(accepted + Self.feedbackDays.draw(&random).draw(&random))
      return
    }
    let limit = due.number - accepted.number
    if made.status != .settled {
      let share = random.number(15...75)
      made.concluded = max(accepted, WorkingDays.onOrBefore(accepted + limit * share / 100))
    } else if random.chance(88) {
      let share = random.number(50...100)
      made.concluded = max(accepted, WorkingDays.onOrBefore(accepted + limit * share / 100))
      suspend(&made, accepted: accepted, due: due)
    } else {
      made.concluded = WorkingDays.onOrAfter(due + Self.lateDays.draw(&random).draw(&random))
    }
  }

  /// The clock stops while a complaint is suspended; such a case ends well within the longer limit.
  private mutating func suspend(_ made: inout DemoCase, accepted: DemoDay, due: DemoDay) {
    let from = WorkingDays.onOrAfter(accepted + random.number(4...12))
    let length = random.number(14...40)
    guard made.isComplaint, from >= Self.firstSuspension, random.chance(20) else { return }
    let to = WorkingDays.onOrAfter(from + length)
    made.suspendedFrom = from
    made.suspendedTo = to
    made.concluded = max(to, WorkingDays.onOrBefore(due + (length - random.number(3...8))))
  }

  /// What the district has not ended in its time goes on in its successors; second complaints go to the province.
  private mutating func handOver(_ made: inout DemoCase) {
    guard made.unit.endsWithDistrict, let end = made.concluded, end > DemoUnit.lastDistrictDay else { return }
    made.unit = made.kind == .secondComplaint ? .province : DemoUnit.successors.draw(&random)
  }

  /// Takes back what lies after the last day.
  private mutating func reopen(_ made: inout DemoCase) {
    made.concluded = nil
    made.status = .open
    if let accepted = made.accepted, accepted > Self.lastDay { made.accepted = nil }
    if let to = made.suspendedTo, to > Self.lastDay { made.suspendedTo = nil }
    if let from = made.suspendedFrom, from > Self.lastDay {
      made.suspendedFrom = nil
    } else if made.suspendedFrom != nil, made.suspendedTo == nil {
      made.status = .suspended
    }
  }
}

extension CaseMaker {
  private static let feedbackWords = Mix(
    Weighted("phản ánh", 48), Weighted("kiến nghị", 45), Weighted("kiến nghị, phản ánh", 7))
  private static let extensions = Mix(Weighted(0, 70), Weighted(1, 22), Weighted(2, 8))

  private static let feedbackDays = Mix(
    Weighted(Span(2...20), 70), Weighted(Span(21...45), 22), Weighted(Span(46...150), 8))
  private static let lateDays = Mix(
    Weighted(Span(1...20), 68), Weighted(Span(21...60), 25), Weighted(Span(61...240), 7))

  /// How matters of a kind end.
  private static func ends(of kind: Kind) -> Mix<Status> {
    switch kind {
    case .firstComplaint, .secondComplaint:
      Mix(
        Weighted(.settled, 76), Weighted(.withdrawn, 13), Weighted(.forwarded, 5), Weighted(.refused, 4),
        Weighted(.discontinued, 2))
    case .denunciation:
      Mix(
        Weighted(.settled, 75), Weighted(.withdrawn, 9), Weighted(.refused, 8), Weighted(.forwarded, 6),
        Weighted(.discontinued, 2))
    case .feedback:
      Mix(Weighted(.settled, 85), Weighted(.forwarded, 12), Weighted(.refused, 2), Weighted(.withdrawn, 1))
    }
  }
}

/// A range of days, each as likely as the other.
private struct Span {
  let days: ClosedRange<Int>

  init(_ days: ClosedRange<Int>) { self.days = days }

  func draw(_ random: inout SplitMix64) -> Int { random.number(days) }
}
