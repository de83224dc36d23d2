import Authorities
import Releases
import Transparency

/// In place of a figure that the published classes prove to be zero.
let noMatters = "không có vụ việc"

extension PeriodFigures {
  /// Why a unit or field has no figure of a kind: it had no such matters, or they are merged.
  func untold(_ kind: CaseKind, _ view: PublishedView, named name: String) -> String {
    provesNone(of: kind, view, named: name) ? noMatters : mergedWord
  }
}

/// What the page of a unit or field says of kinds without a table: zero only where the published classes prove it.
struct UntoldKinds {
  private let periods: [PeriodFigures]
  private let view: PublishedView
  private let name: String

  /// `absence` tells why a unit can have no figure in a period.
  init(
    _ statistics: Statistics, _ view: PublishedView, named name: String, absence: (PeriodFigures) -> String?
  ) {
    periods = statistics.periods.filter { $0.hasFigures && absence($0) == nil }
    (self.view, self.name) = (view, name)
  }

  /// None when no period has figures.
  func sentences(_ kinds: [CaseKind]) -> [String] {
    guard !periods.isEmpty else { return [] }
    return kinds.map { "\(Typography.capitalized($0.vietnamese)): \(words($0))." }
  }

  /// So many periods are named one by one.
  private static let named = 4

  private func words(_ kind: CaseKind) -> String {
    if view == .place, kind == .denunciation { return "không nêu theo đơn vị, để giữ kín người tố cáo" }
    let none = periods.filter { $0.provesNone(of: kind, view, named: name) }
    if none.isEmpty { return "kỳ nào cũng \(mergedWord) để không lộ danh tính; không có nghĩa là bằng 0" }
    if none.count == periods.count { return "\(noMatters) ở kỳ nào đang công bố" }
    let list =
      none.count > Self.named
      ? "\(none.count) trong \(periods.count) kỳ"
      : none.reversed().map { Typography.within($0.title) }.joined(separator: ", ")
    return "\(noMatters) ở \(list); các kỳ khác \(mergedWord), không có nghĩa là bằng 0"
  }
}
