extension HTML {
  /// `<script type="application/ld+json">` with a JSON text: data for programs, never run by a browser (HTML standard,
  /// 4.12.1). In well-formed JSON the characters `<`, `>`, `&`, U+2028 and U+2029 stand only inside strings, where
  /// they are written as escapes, so no text can end the block or open a comment.
  public init(jsonLD json: [UInt8]) {
    var buffer = HTMLBuffer(capacity: json.count + 64)
    buffer.append("<script type=\"application/ld+json\">")
    var (start, at) = (0, 0)
    while at < json.count {
      // Letters above all: what is escaped is below, or begins with E2.
      if json[at] > UInt8(ascii: ">"), json[at] != 0xE2 {
        at += 1
        continue
      }
      guard let (escape, length) = Self.escape(json, at) else {
        at += 1
        continue
      }
      buffer.append(trusted: json[start..<at])
      buffer.append(escape)
      at += length
      start = at
    }
    buffer.append(trusted: json[start...])
    buffer.append("</script>")
    self = buffer.html
  }

  /// How the character at an index is written, and the number of its bytes; nil for one that stays.
  private static func escape(_ json: [UInt8], _ at: Int) -> (StaticString, Int)? {
    switch json[at] {
    case UInt8(ascii: "<"): ("\\u003c", 1)
    case UInt8(ascii: ">"): ("\\u003e", 1)
    case UInt8(ascii: "&"): ("\\u0026", 1)
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    case 0xE2 where at + 2 < json.count && json[at + 1] == 0x80 && json[at + 2] | 1 == 0xA9:
      (json[at + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default: nil
    }
  }
}
