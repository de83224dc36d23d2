import Authorities
import Formats

/// Declared names, found as known words are, also with “Ủy ban nhân dân” and “Hội đồng nhân dân” written out or cut short.
public struct DeclaredNames: Sendable {
  public let names: [String]
  private let indexes: KnownWords<Int>

  public init(_ names: [String]) {
    self.names = names
    var seen = Set(names.map { VietnameseText.nameKey($0) })
    let others = names.enumerated().flatMap { index, name in
      Self.abbreviations.flatMap { short, full in
        [name.replacingBytes(of: short, with: full), name.replacingBytes(of: full, with: short)].filter { $0 != name }
          .map { ($0, index) }
      }
    }.filter { seen.insert(VietnameseText.nameKey($0.0)).inserted }
    indexes = KnownWords(names.enumerated().map { ($1, $0) } + others)
  }

  private static let abbreviations = BodyName.abbreviations + [("UBND", "Uỷ ban nhân dân")]

  /// The index of the name with a `VietnameseText.nameKey`.
  public func index(key: String) -> Int? { indexes[key: key] }
}
