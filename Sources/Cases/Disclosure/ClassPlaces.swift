import Authorities
import Releases

/// Finds the class of a record: its own unit or field, or what that was joined into.
struct ClassPlaces {
  private let indexes: [ClassKey: Int]
  private let kinds: [CaseKind: KindSet]
  private let names: ViewNames

  init(_ classes: [PublishedClass], _ names: ViewNames) {
    self.names = names
    indexes = Dictionary(
      classes.enumerated().map { (ClassKey(kinds: $1.kinds, coarse: $1.coarse, fine: $1.fine), $0) },
      uniquingKeysWith: { first, _ in first })
    kinds = Dictionary(
      classes.flatMap { published in published.kinds.kinds.map { ($0, published.kinds) } },
      uniquingKeysWith: { first, _ in first })
  }

  func index(of record: SplitRecord) -> Int? {
    guard let kinds = kinds[record.kind] else { return nil }
    let found = { (coarse: ClassLabel, fine: ClassLabel) in
      indexes[ClassKey(kinds: kinds, coarse: coarse, fine: fine)]
    }
    let coarse = ClassLabel.named(names.coarse[record.coarse])
    return found(coarse, .named(names.fine[record.fine])) ?? found(coarse, .others) ?? found(coarse, .all)
      ?? found(names.remainder, .others) ?? found(.all, .others) ?? found(.all, .all)
  }
}
