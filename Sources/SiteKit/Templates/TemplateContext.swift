import Diagnostics

/// What a section puts on the stack of names while it is compiled.
enum TemplateContext {
  /// A value with names; `depth` is its place in the stack of frames.
  case record([TemplateFieldShape], plan: Int, depth: Int)
  /// A text or HTML, reached as `{{.}}`.
  case value(TemplateTarget)
  case flag
  /// A section over an unknown name: unknown names inside it are not reported again.
  case unknown
}

/// What a name turned out to be.
struct TemplateTarget {
  let kind: TemplateKind
  let place: TemplatePlace
  /// The plan of what it contains.
  let plan: Int
}

extension TemplateKind {
  var isPrintable: Bool {
    switch self {
    case .text, .html: true
    case .flag, .texts, .list, .object: false
    }
  }

  var isList: Bool {
    switch self {
    case .texts, .list: true
    case .text, .html, .flag, .object: false
    }
  }

  var wording: Wording {
    switch self {
    case .text: Wording("chữ", en: "text")
    case .html: Wording("HTML", en: "HTML")
    case .flag: Wording("có/không", en: "yes/no")
    case .texts: Wording("danh sách chữ", en: "a list of texts")
    case .list: Wording("danh sách", en: "a list")
    case .object: Wording("nhóm", en: "a group")
    }
  }
}
