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

  /// Equal for names that differ in letter case, spaces and abbreviations.
  public static func key(_ name: String) -> String { VietnameseText.nameKey(inFull(name)) }
}
