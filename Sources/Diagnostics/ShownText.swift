/// A value that goes to the public, be it of YAML or of a cell: what is published must be what was read when it was
/// approved. The same rules as for the texts of pages.
public enum ShownText {
  /// What is wrong with a value.
  /// - Parameter place: where a stretch of its bytes is.
  public static func problems(in text: String, at place: (ArraySlice<UInt8>) -> Location) -> [Problem] {
    var text = text
    // Vietnamese alone, as nearly every value, needs no look at its letters.
    let isPlain = text.withUTF8 { bytes in
      ForbiddenCharacters.first(in: bytes) == nil && !MixedScripts.mayHoldOthers(bytes)
    }
    if isPlain { return [] }
    let bytes = Array(text.utf8)
    return ForbiddenCharacters.runs(in: bytes).map { ForbiddenCharacters.problem($0, at: place(bytes[$1])) }
      + MixedScripts.words(in: bytes).map { MixedScripts.problem($0, at: place(bytes[$0.range])) }
  }
}
