public import Authorities
public import Diagnostics
import Formats
public import Policies
import Releases

/// What a body must do under a clause of a policy document, and how far it is (nhiệm vụ được giao).
public struct Duty: Sendable {
  /// Its name in addresses, unlike that of any other duty.
  public let slug: String
  public let title: String
  public let policy: PolicyName
  /// The clause in the text of the policy as an anchor: `muc-2`; of a bare number or a clause called by another word,
  /// what was written, until the text is known.
  public let clause: String
  /// The bodies that answer for it (cơ quan chủ trì), one at least.
  public let owners: [String]
  /// The bodies that help (cơ quan phối hợp).
  public let partners: [String]
  public let term: DutyTerm
  public let status: DutyStatus
  /// The day on which the status was true.
  public let updated: CivilDay?
  public let indicator: Indicator?
  public let done: Done
  /// What was recorded before, oldest first.
  public let history: [DutyRecord]
  public let keys: TextFileKeys
  public let places: Places

  /// What was done so far.
  public enum Done: Sendable {
    /// The Markdown of a file.
    case text(TextBody)
    /// The words of a cell.
    case cell(String)
  }

  /// Where messages point to.
  public struct Places: Sendable {
    /// The file, or the first cell of the row.
    public let duty: Location
    public let policy: Location
    public let clause: Location
    public let updated: Location
    public let due: Location
    /// The cell of what was done; nil where it is the text of a file.
    public let done: Location?
  }

  /// What was done, of today and of earlier records, as far as it is said outside Markdown; with the places.
  public var words: [(text: String, place: Location)] {
    let cell =
      if case .cell(let text) = done, let place = places.done { [(text, place)] } else { [(String, Location)]() }
    return cell + history.compactMap { record in record.done.flatMap { text in record.place.map { (text, $0) } } }
  }

  /// The owners, then the partners, each once.
  public var bodies: [String] {
    var seen: Set<String> = []
    return (owners + partners).filter { seen.insert(BodyName.key($0)).inserted }
  }
}

/// How far a duty was on a day, as its owner said then.
public struct DutyRecord: Sendable, Hashable {
  public let day: CivilDay
  public let status: DutyStatus
  /// What was done, a paragraph a line; nil when nothing was said.
  public let done: String?
  /// Where it says so.
  public let place: Location?

  public init(day: CivilDay, status: DutyStatus, done: String?, at place: Location? = nil) {
    (self.day, self.status, self.done, self.place) = (day, status, done, place)
  }
}

/// Until when a duty is to be done.
public enum DutyTerm: Sendable, Hashable {
  /// Nothing is said.
  case open
  case due(CivilDay)
  case recurring(DutyRecurrence)
}

/// How far a duty is, as its owner says. That it is overdue is computed.
public enum DutyStatus: String, Sendable, Hashable, CaseIterable {
  case notStarted = "chưa bắt đầu"
  case inProgress = "đang thực hiện"
  case done = "hoàn thành"

  /// As staff write them.
  static let words = KnownWords(Self.self, behind: ["đã"])
}

/// How often a duty comes back.
public enum DutyRecurrence: String, Sendable, Hashable, CaseIterable {
  case month = "tháng"
  case quarter = "quý"
  case halfYear = "6 tháng"
  case year = "năm"

  /// As staff write them.
  static let words = KnownWords(Self.self, behind: ["hằng", "hàng"])

  /// The stretch that holds a day: a month of the calendar; a quarter, half or whole of the reporting year.
  public func term(of day: CivilDay, in year: ReportingYear) -> (title: String, first: CivilDay, last: CivilDay) {
    let grid: ReportingYear.Grid
    switch self {
    case .month:
      return ("tháng \(day.vietnamese.dropFirst(3))", day.firstOfMonth, day.lastOfMonth)
    case .quarter: grid = .quarter
    case .halfYear: grid = .halfYear
    case .year: grid = .year
    }
    let period = ReportingYear(startMonth: year.startMonth, startDay: year.startDay, grid: grid).period(of: day)
    return (period.title, period.first, period.last)
  }
}
