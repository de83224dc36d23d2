import Authorities
public import Releases

/// What is compared of two periods.
public enum ComparedFigure: Int, Sendable, Hashable, CaseIterable {
  /// How many matters were concluded.
  case total
  /// Shares: granted in whole or part; rejected; on time; carried out.
  case met, rejected, timely, carriedOut

  /// The code (`chi_so`) of the figure in the statistics table.
  func code(_ kinds: KindSet) -> String {
    switch self {
    case .total: "so_vu"
    case .met: kinds.isBenign ? "ty_le_giai_quyet_tra_loi" : "ty_le_chap_nhan"
    case .rejected: "ty_le_khong_chap_nhan"
    case .timely: "ty_le_dung_han"
    case .carriedOut: "ty_le_thi_hanh"
    }
  }

  /// The codes of shares.
  public static let rates = [
    "ty_le_dung_han", "ty_le_chap_nhan", "ty_le_giai_quyet_tra_loi", "ty_le_khong_chap_nhan", "ty_le_thi_hanh",
  ]

  /// The figure of a class; nil where its words are not told apart. A total is a share of itself.
  func share(of published: PublishedClass) -> Share? {
    switch self {
    case .total: Share(part: published.count, of: published.count)
    case .met: published.outcomes[.merged] > 0 || published.hidesAnswered ? nil : published.met
    case .rejected: published.outcomes[.merged] > 0 ? nil : published.rejected
    case .timely: published.timeliness[.merged] > 0 ? nil : published.timely
    case .carriedOut: published.execution[.merged] > 0 ? nil : published.carriedOut
    }
  }
}

extension PublishedClass {
  /// Petitions answered are counted among those that ended otherwise.
  fileprivate var hidesAnswered: Bool { kinds.isBenign && told(.answered) == nil }
}

/// One figure in two periods. It is compared only when both are told and rest on at least
/// `Statistics.smallestBase` matters.
public struct FigureChange: Sendable, Hashable {
  /// Why it is not compared.
  public enum Obstacle: Sendable, Hashable {
    /// In the period named so it is not told by itself.
    case merged(String)
    case smallBase
  }

  public let figure: ComparedFigure
  public let now: Share
  public let before: Share
  public let obstacle: Obstacle?

  /// How many matters more or fewer, of a total.
  public var difference: Int { now.part - before.part }

  /// The same in tenths of a percent of the earlier total, half away from zero.
  public var growth: Int? {
    Share(part: abs(difference), of: before.part).permille.map { difference < 0 ? -$0 : $0 }
  }

  /// Change of a share in tenths of a percentage point: of the percentages as they are printed, so that readers who
  /// subtract them find the same.
  public var points: Int { (now.permille ?? 0) - (before.permille ?? 0) }

  /// Nil when the figure is of nothing in both periods.
  init?(_ figure: ComparedFigure, _ now: (Share?, PeriodFigures), _ before: (Share?, PeriodFigures)) {
    guard let new = now.0, let old = before.0 else {
      self.figure = figure
      (self.now, self.before) = (Share(part: 0, of: 0), Share(part: 0, of: 0))
      obstacle = .merged(now.0 == nil ? now.1.title : before.1.title)
      return
    }
    guard new.of > 0 || old.of > 0 else { return nil }
    (self.figure, self.now, self.before) = (figure, new, old)
    obstacle = min(new.of, old.of) < Statistics.smallestBase ? .smallBase : nil
  }
}
