public import Authorities
import Diagnostics

/// Tells the officer of months and weeks with too few days, once for each host and cause: a change that takes days
/// away, or the schedule itself. What lies wholly in the past is not told of.
struct Shortage {
  let plan: HostPlan
  let minimum: ReceptionMinimum
  let reception: CheckedReception

  static func report(
    _ shortfalls: [StandingJudge.Shortfall], _ plan: HostPlan, _ minimum: ReceptionMinimum,
    _ reception: CheckedReception
  ) -> Report {
    let shortage = Shortage(plan: plan, minimum: minimum, reception: reception)
    var causes: [Location] = []
    var spans: [Location: [StandingJudge.Shortfall]] = [:]
    var byChange: Set<Location> = []
    for shortfall in shortfalls where shortfall.span.upperBound >= reception.asOf {
      let (cause, isChange) = shortage.cause(of: shortfall)
      if spans[cause] == nil { causes.append(cause) }
      spans[cause, default: []].append(shortfall)
      if isChange { byChange.insert(cause) }
    }
    return Report(
      causes.map { shortage.problem(spans[$0] ?? [], at: $0, isChange: byChange.contains($0)) })
  }

  /// The first change that took a day away when there would be enough days without changes, else the days of the
  /// schedule that holds then.
  private func cause(of shortfall: StandingJudge.Shortfall) -> (location: Location, isChange: Bool) {
    let range = shortfall.span.lowerBound.daysSinceEpoch...shortfall.span.upperBound.daysSinceEpoch
    let planned = plan.sessions.filter { range.contains($0.planned) }
    if Set(planned.map(\.planned)).count >= shortfall.required {
      for session in planned where !range.contains(session.held) {
        let expanded = reception.expanded[session.schedule]
        let touch = expanded.touches.last { touch in
          let action = expanded.schedule.changes[touch.change].action
          return touch.serial == session.serial && (action == .cancel || action == .move)
        }
        if let touch {
          return (expanded.schedule.places.location(expanded.schedule.changes[touch.change].mark), true)
        }
      }
    }
    let places = (schedules(in: [shortfall]).first ?? reception.schedules[plan.schedules[0]]).places
    return (places.location(places.days), false)
  }

  /// The schedules of the host that hold in one of the months or weeks.
  private func schedules(in shortfalls: [StandingJudge.Shortfall]) -> [ReceptionSchedule] {
    plan.schedules.map { reception.schedules[$0] }.filter { schedule in
      shortfalls.contains { schedule.valid.overlaps(DayRange(from: $0.span.lowerBound, to: $0.span.upperBound)) }
    }
  }

  private func problem(_ shortfalls: [StandingJudge.Shortfall], at location: Location, isChange: Bool) -> Problem {
    let stretch = minimum.per.wording
    let days = Wording(
      "“\(plan.host)” phải tiếp ít nhất \(minimum.times) ngày mỗi \(stretch.vi)",
      en: "“\(plan.host)” must receive on at least \(minimum.amount.en)")
    let list = Wording(
      shortfalls.map(vietnamese).joined(separator: ", "), en: shortfalls.map(english).joined(separator: ", "))
    let others = schedules(in: shortfalls).map { $0.places.location($0.places.days) }
    return Problem(
      "reception-below-minimum", severity: .warning,
      Wording("\(days.vi); lịch chưa đủ ở \(stretch.vi) \(list.vi)", en: "\(days.en); too few in \(list.en)"),
      fix: fix(isChange: isChange), at: location, related: isChange ? [] : others.filter { $0 != location })
  }

  private func vietnamese(_ shortfall: StandingJudge.Shortfall) -> String {
    let first = shortfall.span.lowerBound
    switch minimum.per {
    case .month: return "\(first.vietnamese.dropFirst(3)) (\(shortfall.held) ngày)"
    case .week: return WeekText.vietnamese(first) + (shortfall.held > 0 ? " (\(shortfall.held) ngày)" : "")
    }
  }

  private func english(_ shortfall: StandingJudge.Shortfall) -> String {
    let (first, last) = (shortfall.span.lowerBound, shortfall.span.upperBound)
    switch minimum.per {
    case .month: return "\(first.iso.dropLast(3)) (\(shortfall.held))"
    case .week: return "\(first.iso) to \(last.iso)" + (shortfall.held > 0 ? " (\(shortfall.held))" : "")
    }
  }

  private func fix(isChange: Bool) -> Wording {
    let stretch = minimum.per.wording
    return isChange
      ? Wording(
        "thêm buổi bù trong \(stretch.vi) ấy bằng “action: extra”, hoặc dời trong cùng \(stretch.vi) (\(minimum.source))",
        en:
          "add a session in that \(stretch.en) by “action: extra”, or move within the \(stretch.en) (\(minimum.source))"
      )
      : Wording(
        "thêm ngày tiếp vào lịch, hoặc thêm buổi bằng “action: extra” (\(minimum.source))",
        en: "add days to the schedule, or a session by “action: extra” (\(minimum.source))")
  }
}

/// A week by its first and last day.
public enum WeekText {
  /// `27/04–03/05/2026`, with both years when they differ.
  public static func vietnamese(_ monday: CivilDay) -> String {
    let sunday = monday.adding(days: 6)
    return "\(monday.year == sunday.year ? monday.dayAndMonth : monday.vietnamese)–\(sunday.vietnamese)"
  }
}
