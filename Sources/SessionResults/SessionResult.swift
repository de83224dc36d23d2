public import Authorities

/// One session as the public sees it: whether it was held, who received, how many visits. What else was counted is only
/// told of whole periods.
public struct SessionResult: Sendable {
  public let date: CivilDay
  /// The slug of the place.
  public let office: String
  /// The body the place belongs to.
  public let unit: String
  /// Whose session it was; nil for regular reception, whose staff are not named.
  public let host: String?
  /// Who stood in for the host, when known.
  public let standIn: String?
  public let standing: Standing
  /// Visits received (lượt tiếp); nil when it was not held or not said. Zero: it was held and nobody came.
  public let visits: Int?

  public init(
    date: CivilDay, office: String, unit: String, host: String?, standIn: String?, standing: Standing, visits: Int?
  ) {
    self.date = date
    self.office = office
    self.unit = unit
    self.host = host
    self.standIn = standIn
    self.standing = standing
    self.visits = visits
  }

  /// What became of a session.
  public enum Standing: Sendable, Hashable {
    case held(SessionForm)
    case cancelled
    /// Its day is past and no table says whether it was held.
    case unreported

    /// As the published tables write it (`tinh_trang`).
    public var vietnamese: String {
      switch self {
      case .held(let form): form.rawValue
      case .cancelled: "hủy"
      case .unreported: "chưa có kết quả"
      }
    }

    /// Reads what `vietnamese` writes.
    public init?(vietnamese word: String) {
      let all = SessionForm.allCases.map(Standing.held) + [.cancelled, .unreported]
      guard let standing = all.first(where: { $0.vietnamese == word }) else { return nil }
      self = standing
    }
  }

  /// Announced by a schedule.
  var isScheduled: Bool {
    if case .held(let form) = standing { return form.isScheduled }
    return true
  }
}
