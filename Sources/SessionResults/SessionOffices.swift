import Authorities
import Formats
import Records

/// The places that a table of sessions may name: by name, by the name of its file, or by its unit when that has one place.
struct SessionOffices: Sendable {
  /// As messages list them.
  let names: [String]
  private let declared: DeclaredNames
  private let offices: [Int]

  init(_ offices: [Office]) {
    names = offices.map(\.name)
    var texts: [String] = []
    var indexes: [Int] = []
    var seen: Set<String> = []
    let add: (String, Int) -> Void = { text, index in
      guard seen.insert(VietnameseText.nameKey(text)).inserted else { return }
      texts.append(text)
      indexes.append(index)
    }
    for (index, office) in offices.enumerated() { add(office.name, index) }
    for (index, office) in offices.enumerated() { add(office.slug, index) }
    let places = Dictionary(offices.map { (VietnameseText.nameKey($0.unit), 1) }, uniquingKeysWith: +)
    for (index, office) in offices.enumerated() where places[VietnameseText.nameKey(office.unit)] == 1 {
      add(office.unit, index)
    }
    declared = DeclaredNames(texts)
    self.offices = indexes
  }

  /// The index of the place with a `VietnameseText.nameKey`.
  func index(key: String) -> Int? { declared.index(key: key).map { offices[$0] } }
}
