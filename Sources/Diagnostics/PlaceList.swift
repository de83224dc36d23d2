/// The further places of a problem as lines of text: the first ten a line each, then cells of one sheet side by side. Past
/// `most` places only their number is told; the data of a report (`ReportJSON`) names all.
public struct PlaceList: Sendable {
  /// Places of one problem that a text names.
  public static let most = 200
  private static let alone = 10

  private let places: [Location]

  public init(_ places: [Location]) { self.places = places }

  public func lines(_ language: Language) -> [String] {
    var lines = places.prefix(Self.alone).map(\.description)
    var last: Location?
    for place in places.prefix(Self.most).dropFirst(Self.alone) {
      if let reference = Self.reference(place, beside: last) {
        lines[lines.count - 1] += ", \(reference)"
      } else {
        lines.append(place.description)
      }
      last = place
    }
    if places.count > Self.most { lines.append(more(places.count - Self.most)(language)) }
    return lines
  }

  /// The bare name of a cell in the same sheet as the place before it.
  private static func reference(_ place: Location, beside other: Location?) -> String? {
    guard case .cell(let sheet, let reference) = place.spot, case .cell(sheet, _)? = other?.spot,
      place.path == other?.path
    else { return nil }
    return reference
  }

  private func more(_ count: Int) -> Wording {
    Wording("… và \(VietnameseNumber.grouped(count)) chỗ nữa", en: "… and \(count) more")
  }
}
