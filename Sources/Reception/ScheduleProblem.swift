import Authorities
import Diagnostics

/// What can be wrong with a schedule as a whole.
enum ScheduleProblem {
  static func officeClosed(_ office: Office, _ day: CivilDay, _ schedule: ReceptionSchedule) -> Problem {
    let successor = office.successor.map { " “\($0)”" } ?? ""
    return Problem(
      "office-closed",
      Wording(
        "Buổi tiếp ngày \(day.vietnamese) ở “\(office.name)”, nơi chỉ hoạt động \(ValidText.vietnamese(office.valid))",
        en: "The session of \(day.iso) is at “\(office.name)”, open only \(ValidText.english(office.valid))"),
      fix: Wording(
        "sửa “valid” của lịch, hoặc chuyển sang nơi tiếp kế thừa\(successor)",
        en: "correct “valid” of the schedule, or use the place that took over\(successor)"),
      at: schedule.places.location(schedule.places.valid), related: [office.location])
  }

  static func outsideValid(_ listed: ListedSession, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "session-outside-valid",
      Wording(
        "Ngày \(listed.date.vietnamese) nằm ngoài thời gian của lịch (\(ValidText.vietnamese(schedule.valid)))",
        en: "\(listed.date.iso) is outside the time of the schedule (\(ValidText.english(schedule.valid)))"),
      fix: Wording("sửa ngày, hoặc sửa “valid”", en: "correct the day, or “valid”"),
      at: schedule.places.location(listed))
  }

  static func tooLong(_ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "valid-too-long",
      Wording(
        "Một lịch không kéo dài quá 10 năm, hay 20 năm khi chưa có ngày kết thúc",
        en: "A schedule does not run longer than ten years, or twenty without an end"),
      fix: Wording("kiểm tra lại năm ở “valid”", en: "check the years of “valid”"),
      at: schedule.places.location(schedule.places.valid))
  }

  static func withoutSession(_ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "schedule-without-session",
      Wording(
        "Quy tắc “\(schedule.ruleText ?? "")” không cho buổi tiếp nào (\(ValidText.vietnamese(schedule.valid)))",
        en: "The rule “\(schedule.ruleText ?? "")” gives no session (\(ValidText.english(schedule.valid)))"),
      fix: Wording("kiểm tra lại “rule” và “valid”", en: "check “rule” and “valid”"),
      at: schedule.places.location(schedule.places.rule))
  }

  static func listedDayOff(_ listed: ListedSession, _ name: Wording, _ schedule: ReceptionSchedule) -> Problem {
    Problem(
      "date-on-day-off", severity: .warning,
      Wording(
        "Ngày \(listed.date.vietnamese) là ngày nghỉ (\(name.vi))", en: "\(listed.date.iso) is a day off (\(name.en))"),
      fix: Wording(
        "kiểm tra lại ngày; giữ nguyên nếu đúng là tiếp vào ngày nghỉ", en: "check the day; keep it if it is meant"),
      at: schedule.places.location(listed))
  }

  static func weekWithoutDay(_ item: ReceptionRule.Item, _ months: [CivilDay], _ schedule: ReceptionSchedule) -> Problem
  {
    let phrase = RulePhrase.wording(ReceptionRule(items: [item]))
    let list = months.map { "\(CivilDay.padded($0.month, 2))/\($0.year)" }.joined(separator: ", ")
    return Problem(
      "week-without-day", severity: .notice,
      Wording(
        "Không có buổi “\(phrase.vi)” trong tháng \(list): ngày đó của tuần thuộc tháng khác",
        en: "No session “\(phrase.en)” in \(list): that day of the week lies in another month"),
      fix: Wording(
        "thêm buổi bằng “action: extra” nếu tháng đó vẫn tiếp",
        en: "add a session by “action: extra” if the month has one"),
      at: schedule.places.location(schedule.places.rule))
  }
}
