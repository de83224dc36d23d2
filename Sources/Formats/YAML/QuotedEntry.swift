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
    written = Self.quoted(key, value.withoutCurlyQuotes)
  }

  /// Of a value with words behind its closing mark: `"Công khai" kết quả`. The marks become a part of it.
  init?(behindQuote text: SourceText, line: Int) {
    let start = text.offset(line: line, scalarColumn: 0)
    let line = String(decoding: text.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self).trimmed
    guard let colon = line.firstRange(of: ": "), line.utf8.count <= 300 else { return nil }
    let value = line[colon.upperBound...].trimmed
    guard let mark = value.first, mark == "\"" || mark == "'", value.dropFirst().contains(mark) else { return nil }
    written = Self.quoted(line[..<colon.lowerBound], value)
  }

  private static func quoted(_ key: Substring, _ value: String) -> String {
    value.contains("\"") || value.contains("\\")
      ? "\(key): '\(value.replacing("'", with: "''"))'" : "\(key): \"\(value)\""
  }
}
