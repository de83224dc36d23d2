/// Where the nodes being compiled come from, and how what they print is changed on the way.
struct TemplateScope {
  let template: ParsedTemplate
  /// Goes before every line.
  var indentation: [UInt8] = []
  /// This many bytes of white space are taken from the start of every line.
  var removed = 0
  /// What fills the blocks, by name.
  var filled: [String: TemplateArgument] = [:]

  /// The indentation that something put at this white space gets.
  func indentation(at range: Range<Int>?) -> [UInt8] {
    guard let range else { return indentation }
    return indentation + template.source.bytes[range].dropFirst(removed)
  }
}

/// The filling of a block, with what was filled where it was written.
struct TemplateArgument {
  let block: TemplateBlock
  let scope: TemplateScope

  /// Identifies where it was written.
  var origin: String { "\(scope.template.name):\(block.name.range.lowerBound)" }
}
