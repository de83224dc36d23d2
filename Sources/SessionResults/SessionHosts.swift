import Formats
import Reception
import Records

/// Who may receive: at each place the hosts of its schedules and those who stand in for them.
struct SessionHosts {
  private let byOffice: [String: DeclaredNames]
  private let anywhere: DeclaredNames

  init(_ schedules: [ReceptionSchedule]) {
    byOffice = Dictionary(grouping: schedules, by: \.office).mapValues { DeclaredNames(Self.names($0)) }
    anywhere = DeclaredNames(Self.names(schedules))
  }

  /// The name as the schedules of the place write it.
  func name(_ written: String, atOffice slug: String) -> String? { byOffice[slug].flatMap { Self.find(written, $0) } }

  /// The name as any schedule writes it: a leader may receive outside his schedule at another place.
  func nameAnywhere(_ written: String, atOffice slug: String) -> String? {
    name(written, atOffice: slug) ?? Self.find(written, anywhere)
  }

  func names(atOffice slug: String) -> [String] { byOffice[slug]?.names ?? [] }

  private static func find(_ written: String, _ names: DeclaredNames) -> String? {
    names.index(key: VietnameseText.nameKey(written)).map { names.names[$0] }
  }

  /// Each once, hosts before those who stand in.
  private static func names(_ schedules: [ReceptionSchedule]) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for name in schedules.flatMap(hosts) + schedules.flatMap(standIns)
    where seen.insert(VietnameseText.nameKey(name)).inserted { names.append(name) }
    return names
  }

  static func hosts(_ schedule: ReceptionSchedule) -> [String] {
    let own = schedule.rotation.isEmpty ? [schedule.host] : schedule.rotation
    return own + schedule.dates.compactMap(\.host) + schedule.changes.compactMap(\.host)
  }

  static func standIns(_ schedule: ReceptionSchedule) -> [String] {
    [schedule.delegate].compactMap { $0 } + schedule.changes.filter { $0.action == .delegate }.compactMap(\.target)
  }
}
