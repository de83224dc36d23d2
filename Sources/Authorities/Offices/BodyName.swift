import Formats

/// Names of bodies, which papers write in full and cut short.
public enum BodyName {
  public static let abbreviations: [(short: String, full: String)] = [
    ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"),
  ]

  /// As documents head it (Nghị định 30/2020/NĐ-CP): `UBND phường` is `Ủy ban nhân dân phường`.
  public static func inFull(_ name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      abbreviations.first { $0.short == word }?.full ?? String(word)
    }.joined(separator: " ")
  }

  /// The party committee and the people's council of the place of an administration, which no list of units names: `Đảng ủy xã
  /// Một` and `HĐND xã Một` beside `UBND xã Một`. Empty for any other body.
  public static func besides(_ name: String) -> [String] {
    let words = name.split(separator: " ")
    guard let head = heads.first(where: { key(words.prefix($0).joined(separator: " ")) == administration }),
      words.count > head
    else { return [] }
    let place = words.dropFirst(head).joined(separator: " ")
    return ["Đảng ủy \(place)", "HĐND \(place)", "Hội đồng nhân dân \(place)"]
  }

  private static let administration = key("UBND")
  /// So many words the name of an administration begins with: `UBND`, `Ủy ban nhân dân`.
  private static let heads = [1, 4]

  /// Equal for names that differ in letter case, spaces and abbreviations.
  public static func key(_ name: String) -> String { VietnameseText.nameKey(inFull(name)) }
}
