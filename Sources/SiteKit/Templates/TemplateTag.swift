/// A piece of a template in reading order.
enum TemplateToken {
  /// A stretch inside one line, with its line end if it reaches it.
  case text(Range<Int>)
  case tag(TemplateTag)
}

/// One `{{…}}`.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    case value, section, inverted, close, comment, partial, parent, block
  }

  let kind: Kind
  let name: TemplateName
  let range: Range<Int>
}

/// A name as written in a tag, with its place.
struct TemplateName: Sendable {
  let text: String
  let range: Range<Int>

  var isCurrent: Bool { text == "." }

  /// The parts between dots, each with its place.
  var parts: [TemplateName] {
    var at = range.lowerBound
    return text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      defer { at += part.utf8.count + 1 }
      return TemplateName(text: String(part), range: at..<at + part.utf8.count)
    }
  }
}
