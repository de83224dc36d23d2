/// A value as read from the data of a page, ready to print.
enum TemplateValue: Sendable {
  /// Absent or empty.
  case none
  case text(String)
  case html(HTML)
  case flag(Bool)
  case texts([String])
  /// The items of a list; an object is a list of one.
  case frames([TemplateFrame])

  /// Whether a section over the value prints.
  var isTrue: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .texts(let texts): !texts.isEmpty
    case .frames(let frames): !frames.isEmpty
    }
  }
}

/// The values of one context, in the order of its plan.
struct TemplateFrame: Sendable {
  var values: [TemplateValue]
}

typealias TemplateReader<Root> = @Sendable (Root) -> TemplateValue
