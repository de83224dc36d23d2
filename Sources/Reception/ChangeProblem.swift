import Authorities
import Diagnostics

/// What can be wrong with a change, told at its day.
enum ChangeProblem {
  /// `expansion` and `occurrences`: the sessions before all changes, and as they stand at this one.
  static func noSession(
    _ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule, _ expansion: ScheduleExpansion,
    _ occurrences: [Occurrence], _ calendar: WorkingCalendar
  ) -> Problem {
    let fix =
      nowElsewhere(day, expansion, occurrences) ?? dropped(day, expansion, calendar) ?? nearest(day, occurrences)
    return Problem(
      "change-without-session",
      Wording("Lịch không có buổi tiếp ngày \(day.vietnamese)", en: "The schedule has no session on \(day.iso)"),
      fix: fix, at: schedule.places.location(change.mark))
  }

  /// `meant`: the day that is meant, if that can be told.
  static func implausible(
    _ named: ReceptionChange.NamedDay, meant: CivilDay?, _ schedule: ReceptionSchedule
  ) -> Problem {
    let check = Wording(
      "kiểm tra lại năm; nếu đúng thì sửa “valid” của lịch", en: "check the year; if it is meant, correct “valid”")
    return Problem(
      "change-date-implausible",
      Wording(
        "Ngày \(named.day.vietnamese) quá xa thời gian của lịch (\(ValidText.vietnamese(schedule.valid)))",
        en: "\(named.day.iso) is too far from the time of the schedule (\(ValidText.english(schedule.valid)))"),
      fix: meant.map { day in
        Wording("có phải bạn muốn viết \(day.iso)? \(check.vi)", en: "did you mean \(day.iso)? \(check.en)")
      } ?? check,
      at: schedule.places.location(named.mark))
  }

  /// `isSure`: the day cannot be meant.
  static func farMove(
    _ change: ReceptionChange, from day: CivilDay, to new: CivilDay, meant: CivilDay?, isSure: Bool,
    _ schedule: ReceptionSchedule
  ) -> Problem {
    let days = abs(day.distance(to: new))
    let asked = meant.map { Wording("có phải bạn muốn viết \($0.iso)?", en: "did you mean \($0.iso)?") }
    let fix =
      isSure
      ? Wording(
        "kiểm tra lại năm và tháng; nếu đúng thì hủy buổi này bằng “action: cancel” và thêm buổi mới bằng “action: extra”",
        en:
          "check year and month; if it is meant, cancel this session by “action: cancel” and add one by “action: extra”"
      )
      : Wording(
        "kiểm tra lại tháng; giữ nguyên nếu đúng là dời xa như vậy", en: "check the month; keep it if it is meant")
    return Problem(
      "change-date-implausible", severity: isSure ? .error : .warning,
      Wording(
        "Ngày mới \(new.vietnamese) cách buổi tiếp \(day.vietnamese) tới \(days) ngày",
        en: "The new day \(new.iso) is \(days) days away from the session of \(day.iso)"),
      fix: asked.map { Wording("\($0.vi) \(fix.vi)", en: "\($0.en) \(fix.en)") } ?? fix,
      at: schedule.places.location(change.targetMark ?? change.mark))
  }

  /// The day is one of the rule, or was announced once, but the session is now on another day.
  private static func nowElsewhere(
    _ day: CivilDay, _ expansion: ScheduleExpansion, _ occurrences: [Occurrence]
  ) -> Wording? {
    let number = day.daysSinceEpoch
    let joined = expansion.merges.first { $0.ruleDay == number }?.serial
    let session = occurrences.first { session in
      (session.ruleDay == number || session.shiftedDay == number || session.serial == joined)
        && session.status != .cancelled
    }
    guard let now = session?.date else { return nil }
    return Wording(
      "buổi của ngày \(day.vietnamese) nay là ngày \(now.vietnamese); viết “date: \(now.iso)”",
      en: "the session of \(day.iso) is now on \(now.iso); write “date: \(now.iso)”")
  }

  /// The rule names the day, but there is no session because it is a day off.
  private static func dropped(
    _ day: CivilDay, _ expansion: ScheduleExpansion, _ calendar: WorkingCalendar
  ) -> Wording? {
    guard expansion.dropped.contains(day.daysSinceEpoch), let cause = ShiftReason.single(day, calendar) else {
      return nil
    }
    return Wording(
      "ngày này đã nghỉ theo quy tắc (\(cause.vi)); bỏ thay đổi này, hoặc thêm buổi bằng “action: extra”",
      en: "the rule already leaves the day out (\(cause.en)); remove the change, or add a session by “action: extra”")
  }

  /// The three standing sessions nearest to a day, in order of day.
  private static func nearest(_ day: CivilDay, _ occurrences: [Occurrence]) -> Wording {
    let days = occurrences.filter { $0.status != .cancelled }.compactMap(\.date)
    let near = days.sorted { abs($0.distance(to: day)) < abs($1.distance(to: day)) }.prefix(3).sorted()
    guard !near.isEmpty else {
      return Wording("lịch này không có buổi nào", en: "this schedule has no session at all")
    }
    return Wording(
      "các buổi gần nhất: \(near.map(\.vietnamese).joined(separator: ", "))",
      en: "the nearest sessions: \(near.map(\.iso).joined(separator: ", "))")
  }

  static func alreadyCancelled(
    _ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule, by other: ReceptionChange?
  ) -> Problem {
    Problem(
      "change-after-cancel",
      Wording(
        "Buổi tiếp ngày \(day.vietnamese) đã hủy ở một thay đổi trước",
        en: "The session of \(day.iso) was cancelled by an earlier change"),
      fix: Wording(
        "bỏ một trong hai thay đổi, hoặc thêm buổi mới bằng “action: extra”",
        en: "remove one of the changes, or add a session by “action: extra”"),
      at: schedule.places.location(change.mark), related: other.map { [schedule.places.location($0.mark)] } ?? [])
  }

  static func emptyRange(_ change: ReceptionChange, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "change-without-session", severity: .warning,
      Wording("Khoảng ngày của thay đổi không có buổi tiếp nào", en: "No session lies in the range of this change"),
      fix: Wording("kiểm tra lại “from” và “to”", en: "check “from” and “to”"),
      at: schedule.places.location(change.mark))
  }

  static func noMove(_ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "change-nothing",
      Wording(
        "Buổi tiếp đã ở ngày \(day.vietnamese), không có gì thay đổi", en: "The session is on \(day.iso) already"),
      fix: Wording(
        "viết ngày mới ở “to”, hoặc giờ mới ở “hours”", en: "write the new day in “to”, or new hours in “hours”"),
      at: schedule.places.location(change.targetMark ?? change.mark))
  }

  static func samePlace(_ change: ReceptionChange, _ office: Office, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "change-nothing",
      Wording(
        "Buổi tiếp đã ở “\(office.name)”, không có gì thay đổi", en: "The session is at “\(office.name)” already"),
      fix: Wording(
        "viết nơi tiếp mới; buổi vẫn tiếp ở đó thì bỏ thay đổi này, chỉ đổi giờ thì viết “action: move” cùng ngày và “hours”",
        en:
          "write the new place; remove the change if the session stays, or write “action: move” to its own day with “hours” if only they change"
      ),
      at: schedule.places.location(change.placeMark ?? change.mark))
  }

  static func ontoSession(_ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule) -> Problem {
    let join =
      change.action == .move
      ? Wording(
        "; muốn gộp vào buổi ấy thì thay bằng “action: cancel, carriedTo: \(day.iso)”",
        en: "; to join that session, write “action: cancel, carriedTo: \(day.iso)” instead") : Wording("", en: "")
    return Problem(
      "change-onto-session",
      Wording(
        "Lịch này đã có buổi tiếp ngày \(day.vietnamese), hai buổi trùng giờ nhau",
        en: "The schedule already has a session on \(day.iso), at overlapping hours"),
      fix: Wording(
        "chọn ngày khác, hoặc ghi “hours” khác giờ buổi kia\(join.vi)",
        en: "choose another day, or “hours” that do not meet those of the other\(join.en)"),
      at: schedule.places.location(change.targetMark ?? change.mark))
  }

  static func intoSuspension(
    _ change: ReceptionChange, _ day: CivilDay, _ suspension: ReceptionChange, _ schedule: ReceptionSchedule
  ) -> Problem {
    let span: Wording =
      switch suspension.days {
      case .range(let from, let to?):
        Wording("từ ngày \(from.vietnamese) đến ngày \(to.vietnamese)", en: "from \(from.iso) to \(to.iso)")
      case .range(let from, nil), .single(let from): Wording("từ ngày \(from.vietnamese)", en: "from \(from.iso)")
      }
    return Problem(
      "change-into-suspension", severity: .warning,
      Wording(
        "Dời sang ngày \(day.vietnamese), mà lịch đã ngừng tiếp \(span.vi)",
        en: "The move goes to \(day.iso), but reception is suspended \(span.en)"),
      fix: Wording(
        "chọn ngày ngoài khoảng ấy; giữ nguyên nếu ngày ấy vẫn tiếp", en: "choose a day outside; keep it if it is meant"
      ),
      at: schedule.places.location(change.targetMark ?? change.mark),
      related: [schedule.places.location(suspension.mark)])
  }

  static func ontoDayOff(
    _ change: ReceptionChange, _ day: CivilDay, _ name: Wording, _ schedule: ReceptionSchedule
  ) -> Problem {
    Problem(
      "change-onto-day-off", severity: .warning,
      Wording("Ngày \(day.vietnamese) là ngày nghỉ (\(name.vi))", en: "\(day.iso) is a day off (\(name.en))"),
      fix: Wording(
        "kiểm tra lại ngày; giữ nguyên nếu đúng là tiếp vào ngày nghỉ", en: "check the day; keep it if it is meant"),
      at: schedule.places.location(change.targetMark ?? change.mark))
  }

  static func outsideValid(_ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "session-outside-valid",
      Wording(
        "Ngày \(day.vietnamese) nằm ngoài thời gian của lịch (\(ValidText.vietnamese(schedule.valid)))",
        en: "\(day.iso) is outside the time of the schedule (\(ValidText.english(schedule.valid)))"),
      fix: Wording("sửa ngày, hoặc sửa “valid”", en: "correct the day, or “valid”"),
      at: schedule.places.location(change.mark))
  }

  static func overlap(_ change: ReceptionChange, _ earlier: ReceptionChange, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "changes-overlap",
      Wording(
        "Hai thay đổi “\(change.action.rawValue)” chồng lên nhau về ngày",
        en: "Two changes “\(change.action.rawValue)” overlap in days"),
      fix: Wording("sửa “from” và “to” để hai khoảng nối tiếp nhau", en: "let the two ranges follow one another"),
      at: schedule.places.location(change.mark), related: [schedule.places.location(earlier.mark)])
  }

  static func carriedNowhere(
    _ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule, _ occurrences: [Occurrence]
  ) -> Problem {
    let isCancelled = occurrences.contains { $0.status == .cancelled && $0.day == day.daysSinceEpoch }
    return Problem(
      "carried-without-session",
      Wording(
        "Đăng ký chuyển sang ngày \(day.vietnamese), nhưng "
          + (isCancelled ? "buổi ngày đó đã hủy" : "ngày đó không có buổi tiếp"),
        en: "Registrations are carried to \(day.iso), " + (isCancelled ? "which is cancelled" : "which has no session")),
      fix: nearest(day, occurrences), at: schedule.places.location(change.carriedMark ?? change.mark))
  }

  /// A session that took over registrations was itself cancelled, and the change does not say where they go.
  static func carriedNoFurther(
    _ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule, from earlier: ReceptionChange
  ) -> Problem {
    Problem(
      "carried-to-cancelled", severity: .warning,
      Wording(
        "Buổi tiếp ngày \(day.vietnamese) bị hủy, mà đăng ký của một buổi hủy trước đã chuyển sang ngày này",
        en: "The cancelled session of \(day.iso) had taken over the registrations of an earlier one"),
      fix: Wording(
        "ghi “carriedTo” là buổi nhận tiếp các đăng ký ấy", en: "write in “carriedTo” which session takes them now"),
      at: schedule.places.location(change.mark),
      related: [schedule.places.location(earlier.carriedMark ?? earlier.mark)])
  }
}
