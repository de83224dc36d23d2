/// A line `key: value` with its value between straight quotation marks, as it is to be typed.
struct QuotedEntry {
  let written: String

  /// Nil for what no quotation marks mend: a line without a value, one between braces or brackets, one as long as a text.
  init?(_ text: SourceText, line: Int) {
    let start = text.offset(line: line, scalarColumn: 0)
    let line = String(decoding: text.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self).trimmed
    guard let colon = line.firstRange(of: ": "), line.utf8.count <= 300 else { return nil }
    let (key, value) = (line[..<colon.lowerBound], line[colon.upperBound...].trimmed)
    guard !key.contains(where: { "{[\"'".contains($0) }), let first = value.first, !"{[\"'|>".contains(first) else {
      return nil
    }
    let plain = value.withoutCurlyQuotes
    written =
      plain.contains("\"") || plain.contains("\\")
      ? "\(key): '\(plain.replacing("'", with: "''"))'" : "\(key): \"\(plain)\""
  }
}
