public import Authorities
import Formats
import Releases

/// The units and fields of a portal, by name.
public struct FigureNames: Sendable {
  private let names: [PublishedView: Set<TextKey>]

  public init(units: [Unit], fields: [String]) {
    names = [.place: Set(units.map { TextKey($0.name) }), .subject: Set(fields.map(TextKey.init))]
  }

  func contains(_ published: PublishedClass, _ view: PublishedView) -> Bool {
    published.fine.name.map { names[view]?.contains(TextKey($0)) ?? false } ?? true
  }
}

/// Of which kinds the published classes of a period prove that a unit or field has no matter: zero is told as zero, and
/// what is merged never is. What proves it is that every class of the kind names its unit or field, and none names this
/// one; or that there is no class of the kind at all.
struct PublishedNone: Sendable {
  /// The kinds whose classes all name a unit or field.
  private let kinds: [PublishedView: Set<CaseKind>]

  /// `names`: of the portal as it is today. A class with a name that is no longer among them may be of a unit or field
  /// that was given another name since: then the kinds of the class prove nothing.
  init(_ classes: [PublishedView: [CoveredClass]], among names: FigureNames?) {
    kinds = classes.reduce(into: [:]) { kinds, view in
      let open = view.value.map(\.published).filter {
        $0.fine.name == nil || !(names?.contains($0, view.key) ?? false)
      }
      kinds[view.key] = Set(CaseKind.allCases.filter { kind in !open.contains { $0.kinds.contains(kind) } })
    }
  }

  /// `own`: the classes that name the unit or field. Denunciations are never spoken of by unit.
  func proves(_ kind: CaseKind, _ view: PublishedView, own: [CoveredClass]) -> Bool {
    if view == .place, kind == .denunciation { return false }
    return kinds[view]?.contains(kind) ?? false && !own.contains { $0.published.kinds.contains(kind) }
  }
}
