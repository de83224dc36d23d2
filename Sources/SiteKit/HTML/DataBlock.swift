extension HTML {
  /// `<script type="application/ld+json">` with a JSON text: data for programs, never run by a browser (HTML standard,
  /// 4.12.1). In well-formed JSON the characters `<`, `>`, `&`, U+2028 and U+2029 stand only inside strings, where
  /// they are written as escapes, so no text can end the block or open a comment.
  public init(jsonLD json: some Sequence<UInt8>) {
    var buffer = HTMLBuffer()
    buffer.append("<script type=\"application/ld+json\">")
    var lead: [UInt8] = []
    for byte in json {
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      switch (lead.count, byte) {
      case (0, 0xE2), (1, 0x80): lead.append(byte)
      case (2, 0xA8), (2, 0xA9):
        buffer.append(byte == 0xA8 ? "\\u2028" : "\\u2029")
        lead = []
      default:
        buffer.append(trusted: lead)
        lead = []
        buffer.append(escapingJSON: byte)
      }
    }
    buffer.append(trusted: lead)
    buffer.append("</script>")
    self = buffer.html
  }
}

extension HTMLBuffer {
  fileprivate mutating func append(escapingJSON byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): append("\\u003c")
    case UInt8(ascii: ">"): append("\\u003e")
    case UInt8(ascii: "&"): append("\\u0026")
    default: append(trusted: CollectionOfOne(byte))
    }
  }
}
