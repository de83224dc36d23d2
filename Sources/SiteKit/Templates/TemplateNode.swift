/// The structure of a template. Ranges are stretches of its source.
indirect enum TemplateNode: Sendable {
  /// A line of output starts here; the range is the white space it starts with.
  case line(Range<Int>)
  case text(Range<Int>)
  case value(TemplateName)
  case section(TemplateName, inverted: Bool, [TemplateNode])
  case partial(TemplateCall)
  case parent(TemplateCall, [TemplateBlock])
  case block(TemplateBlock)
}

/// The use of another template.
struct TemplateCall: Sendable {
  let name: TemplateName
  /// The white space before a tag that stands alone on its line: it goes before every line of the other template.
  let indentation: Range<Int>?
}

/// `{{$name}}…{{/name}}`: a place that can be filled from outside, or, inside a parent tag, what fills it.
struct TemplateBlock: Sendable {
  let name: TemplateName
  let body: [TemplateNode]
  /// The opening tag ends its line, so that the body is whole lines.
  let opensLine: Bool
  /// The white space before the opening tag when the tag is the first of its line.
  let leading: Range<Int>?
  /// The white space that all lines of the body start with; nil for a body without lines of its own.
  let indentation: Range<Int>?

  /// The indentation that lines put in this place get.
  var site: Range<Int>? { opensLine ? indentation ?? leading : leading }
}

extension [TemplateNode] {
  /// The white space at the start of every line that these nodes print.
  var lineStarts: [Range<Int>] {
    flatMap { node -> [Range<Int>] in
      switch node {
      case .line(let range): [range]
      case .text, .value: []
      case .section(_, _, let body): body.lineStarts
      case .partial(let call), .parent(let call, _): call.indentation.map { [$0] } ?? []
      case .block(let block): block.opensLine ? block.site.map { [$0] } ?? [] : block.body.lineStarts
      }
    }
  }
}
