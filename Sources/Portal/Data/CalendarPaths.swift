/// Where the machine-readable schedule files lie in the site.
enum CalendarPath {
  /// Every session at every place.
  static let all = "\(folder)tat-ca.ics"
  static let csv = "\(folder)lich.csv"

  /// Every session at one place.
  static func office(_ slug: String) -> String { "\(folder)\(slug)/lich.ics" }

  /// The sessions of one schedule; none is named `lich`, as the calendar of its place is.
  static func schedule(_ office: String, _ slug: String) -> String { "\(folder)\(office)/\(slug).ics" }

  /// The text to be read over the loudspeaker.
  static func loudspeaker(_ office: String) -> String { "\(folder)\(office)/loa.txt" }

  /// The address for a calendar program to follow: `webcal://…` of a file's path.
  static func subscription(_ path: String, baseURL: String) -> String {
    let scheme = baseURL.firstRange(of: "://")?.upperBound ?? baseURL.startIndex
    return "webcal://\(baseURL[scheme...])/\(path)"
  }

  private static let folder = "lich-tiep-cong-dan/"
}
