extension String {
  /// Without the typographic quotation marks around it, which Word and telephones put where YAML has its own:
  /// `“2026-01-15”`. Only for values that hold no quotation, such as days and fixed words.
  public var withoutCurlyQuotes: String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count > 1,
      "“”„‘’".unicodeScalars.contains(first), "“”‘’\"".unicodeScalars.contains(last)
    else { return self }
    return String(scalars.dropFirst().dropLast()).trimmed
  }
}
