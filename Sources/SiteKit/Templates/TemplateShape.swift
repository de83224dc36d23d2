/// The names of a `TemplateData` type without the type. Read on demand, so types may contain themselves.
struct TemplateShape: Sendable {
  let id: ObjectIdentifier
  let fields: @Sendable () -> [TemplateFieldShape]

  init<Root: TemplateData>(_ type: Root.Type) {
    id = ObjectIdentifier(type)
    fields = { Root.fields.map { $0.shape } }
  }
}

/// One declared name, its meaning and its kind.
struct TemplateFieldShape: Sendable {
  let name: String
  let doc: String
  let kind: TemplateKind

  init(_ name: String, _ doc: String, _ kind: TemplateKind) {
    self.name = name
    self.doc = doc
    self.kind = kind
  }
}

/// What a name stands for.
enum TemplateKind: Sendable {
  case text, html, flag, texts
  case list(TemplateShape)
  case object(TemplateShape)
}
