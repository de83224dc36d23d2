import Diagnostics

/// A text that goes on behind ` # `, as in `address: Số 5 # đường A`: YAML takes the rest for a comment. Of one without the
/// space behind the sign `YAMLReader` tells.
enum CutText {
  /// Keys of words for people; behind those of words for the program stand notes.
  private static let freeTexts: Set<String> = [
    "name", "unit", "superior", "address", "access", "host", "holder", "delegate", "topics", "place", "reason",
    "title", "issuer", "signer", "summary", "owner", "was", "now", "licence",
  ]

  static func problem(_ key: String, _ value: YAMLNode, in text: SourceText) -> Problem? {
    guard freeTexts.contains(key), case .scalar(_, plain: true) = value.value else { return nil }
    let end = text.offset(line: value.mark.line, scalarColumn: value.mark.column + value.mark.length)
    let rest = text.bytes[end...].prefix { $0 != UInt8(ascii: "\n") }
    guard rest.starts(with: " # ".utf8) else { return nil }
    let written = QuotedEntry(text, line: value.mark.line)?.written
    let quoted = Wording(
      written.map { "viết: \($0)" } ?? "đặt cả giá trị trong dấu nháy thẳng",
      en: written.map { "write: \($0)" } ?? "quote the whole value")
    return Problem(
      "yaml-comment-cuts", severity: .warning,
      Wording(
        "Từ dấu # trở đi bị YAML coi là ghi chú, không thuộc giá trị",
        en: "From # on YAML takes this for a comment and not for a part of the value"),
      fix: Wording(
        "\(quoted.vi); nếu là ghi chú thì để hai dấu cách trước #",
        en: "\(quoted.en); put two spaces before # if it is a comment"),
      at: text.location(offset: end + 1, length: rest.count - 1))
  }
}
