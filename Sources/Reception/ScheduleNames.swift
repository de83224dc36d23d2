import Authorities
import Diagnostics
import Formats

/// Hosts, stand-ins and places that a schedule names against what is known of them.
enum ScheduleNames {
  static func report(_ schedule: ReceptionSchedule, _ offices: Offices) -> Report {
    Report([role(schedule)].compactMap { $0 } + standIns(schedule) + places(schedule, offices))
  }

  // MARK: The role

  /// A role for which the law sets a minimum of its own, beside a title that leaves no doubt about another. A deputy may be of the
  /// council.
  private static func role(_ schedule: ReceptionSchedule) -> Problem? {
    guard let role = schedule.role, [.chairman, .partySecretary, .council].contains(role),
      let own = HostRole(title: schedule.host), own != role,
      own != .other || [.chairman, .partySecretary].contains(role)
    else { return nil }
    let place = schedule.places.role.map { schedule.places.location($0) } ?? schedule.places.host
    return Problem(
      "role-contradicts-host", severity: .warning,
      Wording(
        "“\(schedule.host)” là “\(own.vietnamese)” theo chức danh, mà vai trò ghi “\(role.vietnamese)”",
        en: "By the title “\(schedule.host)” is \(own.rawValue), and the role says \(role.rawValue)"),
      fix: schedule.places.text == nil
        ? Wording("sửa vai trò thành “\(own.vietnamese)”, hoặc sửa chức danh", en: "correct the role or the title")
        : Wording(
          "viết “role: \(own.rawValue)”, hoặc sửa “host”", en: "write “role: \(own.rawValue)”, or correct “host”"),
      at: place ?? schedule.location)
  }

  // MARK: Who stands in

  private static func standIns(_ schedule: ReceptionSchedule) -> [Problem] {
    // In a rotation another is the host of each session.
    guard schedule.rotation.isEmpty else { return [] }
    let host = VietnameseText.nameKey(schedule.host)
    let named: [(name: String?, mark: YAMLMark?)] =
      [(schedule.delegate, schedule.places.delegate)]
      + schedule.changes.filter { change in
        guard change.action == .delegate else { return false }
        return !schedule.dates.contains { $0.host != nil && change.days.contains($0.date) }
      }.map { ($0.target, $0.delegateMark) }
    return named.compactMap { name, mark in
      guard let name, VietnameseText.nameKey(name) == host else { return nil }
      return Problem(
        "delegate-is-host",
        Wording(
          "“\(name)” là người tiếp của lịch này, không thể tiếp thay chính mình",
          en: "“\(name)” is the host of the schedule and cannot stand in for themselves"),
        fix: Wording("ghi người tiếp thay, hoặc bỏ dòng này", en: "write who stands in, or remove it"),
        at: schedule.places.location(mark))
    }
  }

  // MARK: Places

  /// The name of a file of `offices/` where the name of a place is to be read.
  private static func places(_ schedule: ReceptionSchedule, _ offices: Offices) -> [Problem] {
    let listed = schedule.dates.map { (name: $0.place, location: schedule.places.location($0)) }
    let changed = schedule.changes.map { change in
      (
        name: change.action == .place ? change.target : change.place,
        location: schedule.places.location(change.placeMark ?? change.mark)
      )
    }
    return (listed + changed).compactMap { name, location in
      guard let name, let office = offices[name], office.name != name else { return nil }
      return Problem(
        "place-as-file",
        Wording(
          "“\(name)” là tên tệp của một nơi tiếp; lời này được đăng nguyên văn",
          en: "“\(name)” is the file of a place, and these words are published as they are"),
        fix: Wording("viết tên nơi tiếp: “\(office.name)”", en: "write the name of the place: “\(office.name)”"),
        at: location)
    }
  }
}
